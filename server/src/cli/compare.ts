import { readFileSync } from 'node:fs';
import { analyzeArticle } from '../analysis/analyzeArticle.ts';
import { readArticle } from '../article/readArticle.ts';
import { analyzeCorpus } from '../corpus/analyzedCorpus.ts';
import { DEFAULT_MINIMUM_SCORE, type ClaimMatch } from '../corpus/claimMatches.ts';
import { makeCorpus } from '../corpus/corpus.ts';
import { relationInWords } from '../features/relationInWords.ts';
import { wordingOf, wordingOfMatch } from '../features/wording.ts';
import { UsageError } from './usage.ts';

/** How two texts of a sentence or so stand to each other. */
export interface Comparison {
	/** 0 to 1: of each text's claims the best match in the other text, by length of the claims. */
	readonly score: number;
	/** The best match of two claims; undefined where one of the texts states nothing. */
	readonly best: ClaimMatch | undefined;
}

export function compareTexts(a: string, b: string): Comparison {
	const [left, right] = [a, b].map((text, i) => {
		const uri = `text:${i}`;
		return analyzeArticle(readArticle({ uri, format: 'text', text: text.replace(/\s+/g, ' ').trim() }));
	});
	const corpus = analyzeCorpus(makeCorpus([left!, right!]));
	let best: ClaimMatch | undefined;
	const means = [left!, right!].map((article) => {
		let sum = 0;
		let length = 0;
		for (const claim of article.claims) {
			const [match] = corpus.matcher.matches({ article, claim }, 0);
			sum += claim.words.length * (match?.score ?? 0);
			length += claim.words.length;
			if (match && article === left && (!best || match.score > best.score)) best = match;
		}
		return length ? sum / length : 0;
	});
	return { score: (means[0]! + means[1]!) / 2, best };
}

/** For a person: score, relation, and what speaks for and against it. */
export function compareTwo(a: string, b: string): string {
	const { score, best } = compareTexts(a, b);
	if (!best) return 'score     0.000\nrelation  none: one of the two states nothing that could be compared\n';
	const lines = [`score     ${score.toFixed(3)}`, `relation  ${relationName(score, best)}`];
	for (const { agrees, kind, about } of best.evidence)
		lines.push(`${agrees ? 'agrees  ' : 'differs '}  ${kind}: ${about}`);
	const [one, other] = [wordingOf(best.claim), wordingOfMatch(best)];
	lines.push(`compared  “${one}”`, `     with “${other}”, which ${relationInWords(best.relation)}`);
	return `${lines.join('\n')}\n`;
}

/** For a program: a line with score and relation for each line of the file. */
export function compareFile(path: string): string {
	const lines = readText(path).split(/\r\n|\n|\r/);
	if (lines[lines.length - 1] === '') lines.pop();
	return lines
		.map((line, i) => {
			const [a, b] = line.split('\t');
			if (a === undefined || b === undefined)
				throw new UsageError(`${path}:${i + 1} has no tab; write two sentences with a tab between them on each line.`);
			const { score, best } = compareTexts(a, b);
			return `${score.toFixed(4)}\t${relationName(score, best)}\n`;
		})
		.join('');
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
