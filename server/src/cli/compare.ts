import { readFileSync } from 'node:fs';
import { compareTexts, readTextPair, type Comparison } from '../corpus/compareTexts.ts';
import { DEFAULT_MINIMUM_SCORE, type ClaimMatch } from '../corpus/claimMatches.ts';
import { relationInWords } from '../features/relationInWords.ts';
import { wordingOf, wordingOfMatch } from '../features/wording.ts';
import type { Encoder } from '../lsp/encoder/encoder.ts';
import { Readings } from '../lsp/encoder/readings.ts';
import { readTexts } from '../lsp/encoder/readTexts.ts';
import { UsageError } from './usage.ts';

/** For a person: score, relation, and what speaks for and against it. Without an encoder the words alone decide. */
export async function compareTwo(a: string, b: string, encoder: Encoder | undefined): Promise<string> {
	const { score, best } = await compare(a, b, encoder);
	if (!best) return 'score     0.000\nrelation  none: one of the two states nothing that could be compared\n';
	const lines = [`score     ${score.toFixed(3)}`, `relation  ${relationName(score, best)}`];
	for (const { agrees, kind, about } of best.evidence)
		lines.push(`${agrees ? 'agrees  ' : 'differs '}  ${kind}: ${about}`);
	if (best.verdict) {
		const { same, differs, related, unrelated } = best.verdict;
		const shares = Object.entries({ same, differs, related, unrelated }).map(([k, v]) => `${k} ${v.toFixed(2)}`);
		lines.push(`read as   ${shares.join(', ')}`);
	}
	const [one, other] = [wordingOf(best.claim), wordingOfMatch(best)];
	lines.push(`compared  “${one}”`, `     with “${other}”, which ${relationInWords(best.relation)}`);
	return `${lines.join('\n')}\n`;
}

/** For a program: a line with score and relation for each line of the file. */
export async function compareFile(path: string, encoder: Encoder | undefined): Promise<string> {
	const lines = readText(path).split(/\r\n|\n|\r/);
	if (lines[lines.length - 1] === '') lines.pop();
	const written: string[] = [];
	for (const [i, line] of lines.entries()) {
		const [a, b] = line.split('\t');
		if (a === undefined || b === undefined)
			throw new UsageError(`${path}:${i + 1} has no tab; write two sentences with a tab between them on each line.`);
		const { score, best } = await compare(a, b, encoder);
		written.push(`${score.toFixed(4)}\t${relationName(score, best)}\n`);
	}
	return written.join('');
}

async function compare(a: string, b: string, encoder: Encoder | undefined): Promise<Comparison> {
	const pair = readTextPair(a, b);
	if (!encoder) return compareTexts(pair);
	const readings = new Readings();
	await readTexts(pair, encoder, readings);
	return compareTexts(pair, readings);
}

function relationName(score: number, best: ClaimMatch | undefined): string {
	return best && score >= DEFAULT_MINIMUM_SCORE ? best.relation : 'none';
}

function readText(path: string): string {
	try {
		return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		throw new UsageError(`${path} cannot be read (${code}); check its name and rights.`);
	}
}
