import { parseArgs } from 'node:util';
import { DEFAULT_MINIMUM_SCORE } from '../corpus/claimMatches.ts';
import { MOST_CLAIMS } from '../lsp/backgroundReader.ts';
import type { Encoder } from '../lsp/encoder/encoder.ts';
import { readCorpus } from '../lsp/encoder/readCorpus.ts';
import { Readings } from '../lsp/encoder/readings.ts';
import { serve, transportFrom } from '../lsp/transport.ts';
import { compareFile, compareTwo } from './compare.ts';
import { readFolder } from './readFolder.ts';
import { makeReport } from './report.ts';
import { renderReport } from './reportText.ts';
import { USAGE, UsageError } from './usage.ts';
import { writeWhole } from './writeWhole.ts';

/** Where a command writes: its answer, and what is wrong, line by line. */
export interface Output {
	readonly version: string;
	write(text: string): void;
	complain(line: string): void;
}

/** Starts the encoder; absent where the words alone are to decide. */
export type StartEncoder = () => Encoder;

/** Runs one command. Resolves with the exit status: 0 done, 2 wrong use or unreadable input. */
export async function runCommand(
	args: readonly string[],
	output: Output,
	startEncoder?: StartEncoder,
): Promise<number> {
	try {
		return await dispatch(args, output, startEncoder);
	} catch (error) {
		if (error instanceof UsageError) output.complain(error.message);
		else output.complain(`failed, please report this: ${error instanceof Error ? error.stack : String(error)}`);
		return 2;
	}
}

async function dispatch(args: readonly string[], output: Output, startEncoder?: StartEncoder): Promise<number> {
	const { values, positionals } = readArguments(args);
	const [command, ...rest] = positionals;
	if (values.version) output.write(`${output.version}\n`);
	else if (values.help || command === 'help') output.write(USAGE);
	else if (command === 'report') await report(rest, values, output, startEncoder);
	else if (command === 'compare') output.write(await compare(rest, values, output, startEncoder));
	else if (command === 'lsp') serve(transportFrom(['--stdio'])!);
	else if (command === 'check')
		throw new UsageError('“check” is not available yet; “report” shows what the sources say.');
	else if (command === undefined) throw new UsageError('say what to do; see corroborate --help.');
	else throw new UsageError(`there is no command “${command}”; see corroborate --help.`);
	return 0;
}

function readArguments(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				help: { type: 'boolean', short: 'h' },
				version: { type: 'boolean', short: 'v' },
				format: { type: 'string' },
				output: { type: 'string', short: 'o' },
				'only-here': { type: 'boolean' },
				'minimum-score': { type: 'string' },
				tsv: { type: 'string' },
				'words-only': { type: 'boolean' },
				stdio: { type: 'boolean' },
			},
		});
	} catch (error) {
		const message = error instanceof Error ? error.message.split('. ')[0] : String(error);
		throw new UsageError(`${message}; see corroborate --help.`);
	}
}

type Values = ReturnType<typeof readArguments>['values'];

const LATER = ['markdown', 'html', 'csv'];

async function report(
	positionals: readonly string[],
	values: Values,
	output: Output,
	startEncoder?: StartEncoder,
): Promise<void> {
	const [folder, ...more] = positionals;
	if (folder === undefined) throw new UsageError('name the folder that holds the articles: corroborate report FOLDER.');
	if (more.length)
		throw new UsageError(`“report” takes one folder; “${more[0]}” is one too many. Quote names with spaces.`);
	const format = values.format ?? 'text';
	if (LATER.includes(format)) throw new UsageError(`the format “${format}” is not available yet; use text or json.`);
	if (format !== 'text' && format !== 'json') throw new UsageError(`there is no format “${format}”; use text or json.`);
	const minimumScore = minimumScoreOf(values);
	const read = readFolder(folder);
	for (const { file, reason } of read.notRead) output.complain(`${file} is not read: ${reason}.`);
	if (!read.corpus.articles.length)
		throw new UsageError(
			`there is no readable article (.txt, .md, .html) below ${folder}; name the folder that holds them.`,
		);
	const second = await withEncoder(values, output, startEncoder, async (encoder) => {
		if (!encoder || read.corpus.pairs.claims.length > MOST_CLAIMS) return undefined;
		const readings = new Readings();
		await readCorpus(read.corpus, encoder, readings);
		return readings;
	});
	const made = makeReport(second ? { ...read, corpus: read.corpus.knowing({ second }) } : read, minimumScore);
	const onlyHere = values['only-here'] ?? false;
	const text = format === 'json' ? `${JSON.stringify(made, null, '\t')}\n` : renderReport(made, onlyHere);
	if (values.output === undefined) output.write(text);
	else writeWhole(values.output, text);
}

async function compare(
	positionals: readonly string[],
	values: Values,
	output: Output,
	startEncoder?: StartEncoder,
): Promise<string> {
	const { tsv } = values;
	const [a, b, ...more] = positionals;
	if (tsv !== undefined && positionals.length)
		throw new UsageError('give either two sentences or --tsv FILE, not both.');
	if (tsv === undefined && (a === undefined || b === undefined || more.length))
		throw new UsageError(`“compare” takes two sentences, each in quotation marks; there are ${positionals.length}.`);
	return withEncoder(values, output, startEncoder, (encoder) =>
		tsv === undefined ? compareTwo(a!, b!, encoder) : compareFile(tsv, encoder),
	);
}

/** Does something with the encoder, or, where it is not wanted or cannot be had, without. */
async function withEncoder<T>(
	values: Values,
	output: Output,
	startEncoder: StartEncoder | undefined,
	work: (encoder: Encoder | undefined) => Promise<T>,
): Promise<T> {
	if (!startEncoder || values['words-only']) return work(undefined);
	const encoder = startEncoder();
	try {
		await encoder.ready;
	} catch (error) {
		output.complain(`the words alone decide: ${error instanceof Error ? error.message : String(error)}.`);
		return work(undefined);
	}
	try {
		return await work(encoder);
	} finally {
		await encoder.end();
	}
}

function minimumScoreOf(values: Values): number {
	const given = values['minimum-score'];
	if (given === undefined) return DEFAULT_MINIMUM_SCORE;
	const score = Number(given);
	if (given.trim() && score >= 0 && score <= 1) return score;
	throw new UsageError(`--minimum-score takes a number from 0 to 1, not “${given}”.`);
}
