import { parseArgs } from 'node:util';
import { DEFAULT_MINIMUM_SCORE } from '../corpus/claimMatches.ts';
import { DEFAULT_SUPPORT_SCORE } from '../features/draftCheck.ts';
import type { Encoder } from '../lsp/encoder/encoder.ts';
import { serve, transportFrom } from '../lsp/transport.ts';
import { runAnnotations } from './annotations.ts';
import { makeCheck } from './check.ts';
import { renderCheck } from './checkText.ts';
import { compareFile, compareTwo } from './compare.ts';
import { readDraft, readFolder, type ReadFolder } from './readFolder.ts';
import { makeReport, type Report } from './report.ts';
import { renderCsv } from './reportCsv.ts';
import { renderHtml } from './reportHtml.ts';
import { renderMarkdown } from './reportMarkdown.ts';
import { renderReport } from './reportText.ts';
import { USAGE, UsageError } from './usage.ts';
import { readAgain, withEncoder } from './withEncoder.ts';
import { writeWhole } from './writeWhole.ts';

/** Where a command writes: its answer, and what is wrong, line by line. */
export interface Output {
	readonly version: string;
	write(text: string): void;
	complain(line: string): void;
	/** Says how far a long piece of work is, in place of what was said before; empty when it is done. */
	progress?(line: string): void;
}

/** Starts the encoder; absent where the words alone are to decide. */
export type StartEncoder = () => Encoder;

/** Runs one command. Resolves with the exit status: 0 done, 1 a check has found a contradiction, 2 wrong use or unreadable input. */
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
	else if (command === 'annotations') annotations(rest, values, output);
	else if (command === 'lsp') serve(transportFrom(['--stdio'])!);
	else if (command === 'check') return check(rest, values, output, startEncoder);
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
				sources: { type: 'string' },
				tsv: { type: 'string' },
				'words-only': { type: 'boolean' },
				base: { type: 'string' },
				article: { type: 'string' },
				stdio: { type: 'boolean' },
			},
		});
	} catch (error) {
		const message = error instanceof Error ? error.message.split('. ')[0] : String(error);
		throw new UsageError(`${message}; see corroborate --help.`);
	}
}

type Values = ReturnType<typeof readArguments>['values'];

function annotations(positionals: readonly string[], values: Values, output: Output): void {
	const text = runAnnotations(positionals, values, (line) => output.complain(line));
	if (values.output === undefined) output.write(text);
	else writeWhole(values.output, text);
}

const inJson = (made: object): string => `${JSON.stringify(made, null, '\t')}\n`;

const REPORT_FORMATS: Readonly<Record<string, (made: Report, onlyHere: boolean) => string>> = {
	text: renderReport,
	json: inJson,
	markdown: renderMarkdown,
	html: renderHtml,
	csv: renderCsv,
};
const CHECK_FORMATS = { text: renderCheck, json: inJson };

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
	const render = formatOf(REPORT_FORMATS, values);
	const minimumScore = minimumScoreOf(values, DEFAULT_MINIMUM_SCORE);
	const read = readFolder(folder);
	complainOfUnread(read, output);
	if (!read.corpus.articles.length) throw noArticles(folder);
	const made = await withEncoder(encoderFor(values, startEncoder), output, async (encoder) =>
		makeReport({ ...read, corpus: await readAgain(read.corpus, encoder, output) }, minimumScore),
	);
	finish(render(made, values['only-here'] ?? false), values, output);
}

/** Resolves with the exit status. */
async function check(
	positionals: readonly string[],
	values: Values,
	output: Output,
	startEncoder?: StartEncoder,
): Promise<number> {
	const [draft, ...more] = positionals;
	const { sources } = values;
	if (draft === undefined) throw new UsageError('name the draft: corroborate check DRAFT --sources FOLDER.');
	if (more.length)
		throw new UsageError(`“check” takes one draft; “${more[0]}” is one too many. Quote names with spaces.`);
	if (sources === undefined)
		throw new UsageError('name the folder that holds the sources: corroborate check DRAFT --sources FOLDER.');
	const render = formatOf(CHECK_FORMATS, values);
	const minimumScore = minimumScoreOf(values, DEFAULT_SUPPORT_SCORE);
	const analysis = readDraft(draft);
	const read = readFolder(sources, analysis);
	complainOfUnread(read, output);
	if (read.corpus.articles.length < 2) throw noArticles(sources);
	const made = await withEncoder(encoderFor(values, startEncoder), output, async (encoder) =>
		makeCheck(
			{ ...read, corpus: await readAgain(read.corpus, encoder, output, analysis) },
			analysis,
			draft,
			minimumScore,
		),
	);
	finish(render(made), values, output);
	return made.counts.contradicted ? 1 : 0;
}

function formatOf<Render>(formats: Readonly<Record<string, Render>>, { format = 'text' }: Values): Render {
	const render = Object.hasOwn(formats, format) ? formats[format] : undefined;
	if (render) return render;
	const names = Object.keys(formats);
	throw new UsageError(
		`there is no format “${format}” here; use ${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}.`,
	);
}

function complainOfUnread({ notRead }: ReadFolder, output: Output): void {
	for (const { file, reason } of notRead) output.complain(`${file} is not read: ${reason}.`);
}

function noArticles(folder: string): UsageError {
	return new UsageError(
		`there is no readable article (.txt, .md, .html) below ${folder}; name the folder that holds them.`,
	);
}

function finish(text: string, { output: file }: Values, output: Output): void {
	if (file === undefined) output.write(text);
	else writeWhole(file, text);
}

function encoderFor(values: Values, startEncoder: StartEncoder | undefined): StartEncoder | undefined {
	return values['words-only'] ? undefined : startEncoder;
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
	return withEncoder(encoderFor(values, startEncoder), output, (encoder) =>
		tsv === undefined ? compareTwo(a!, b!, encoder) : compareFile(tsv, encoder),
	);
}

function minimumScoreOf(values: Values, usual: number): number {
	const given = values['minimum-score'];
	if (given === undefined) return usual;
	const score = Number(given);
	if (given.trim() && score >= 0 && score <= 1) return score;
	throw new UsageError(`--minimum-score takes a number from 0 to 1, not “${given}”.`);
}
