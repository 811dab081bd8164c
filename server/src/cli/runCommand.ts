import { parseArgs } from 'node:util';
import { DEFAULT_MINIMUM_SCORE } from '../corpus/claimMatches.ts';
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

/** Runs one command. Returns the exit status: 0 done, 2 wrong use or unreadable input. */
export function runCommand(args: readonly string[], output: Output): number {
	try {
		return dispatch(args, output);
	} catch (error) {
		if (error instanceof UsageError) output.complain(error.message);
		else output.complain(`failed, please report this: ${error instanceof Error ? error.stack : String(error)}`);
		return 2;
	}
}

function dispatch(args: readonly string[], output: Output): number {
	const { values, positionals } = readArguments(args);
	const [command, ...rest] = positionals;
	if (values.version) output.write(`${output.version}\n`);
	else if (values.help || command === 'help') output.write(USAGE);
	else if (command === 'report') report(rest, values, output);
	else if (command === 'compare') output.write(compare(rest, values));
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

function report(positionals: readonly string[], values: Values, output: Output): void {
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
	const made = makeReport(read, minimumScore);
	const onlyHere = values['only-here'] ?? false;
	const text = format === 'json' ? `${JSON.stringify(made, null, '\t')}\n` : renderReport(made, onlyHere);
	if (values.output === undefined) output.write(text);
	else writeWhole(values.output, text);
}

function compare(positionals: readonly string[], values: Values): string {
	if (values.tsv !== undefined) {
		if (positionals.length) throw new UsageError('give either two sentences or --tsv FILE, not both.');
		return compareFile(values.tsv);
	}
	const [a, b, ...more] = positionals;
	if (a === undefined || b === undefined || more.length)
		throw new UsageError(`“compare” takes two sentences, each in quotation marks; there are ${positionals.length}.`);
	return compareTwo(a, b);
}

function minimumScoreOf(values: Values): number {
	const given = values['minimum-score'];
	if (given === undefined) return DEFAULT_MINIMUM_SCORE;
	const score = Number(given);
	if (given.trim() && score >= 0 && score <= 1) return score;
	throw new UsageError(`--minimum-score takes a number from 0 to 1, not “${given}”.`);
}
