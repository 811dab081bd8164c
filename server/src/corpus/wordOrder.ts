import type { Token } from '../article/article.ts';

/** How two sentences compare word for word, function words and order included; shares are 0 to 1. */
export interface WordOrderFeatures {
	/** Of the shorter and the longer one: the share of its words in the longest sequence of words that both have in this order. */
	readonly inOrderOfShorter: number;
	readonly inOrderOfLonger: number;
	/** Words, pairs of words and triples of words that both have, of all that either has. */
	readonly sharedWords: number;
	readonly sharedPairs: number;
	readonly sharedTriples: number;
	/** Dice of the letters' triples: spelling variants and inflections count in part. */
	readonly sharedLetters: number;
	/** Logarithms of how many words only the one and only the other has, the fewer first. */
	readonly fewerLeft: number;
	readonly moreLeft: number;
	/** Figures that only one has. */
	readonly figuresLeft: number;
	/** Capitalized words, not at the start, that only one has. */
	readonly namesLeft: number;
}

export function compareWordOrder(a: readonly Token[], b: readonly Token[]): WordOrderFeatures {
	const [x, y] = [a, b].map((tokens) => tokens.filter((t) => t.kind === 'word').map((t) => t.key)) as [
		string[],
		string[],
	];
	const inOrder = longestCommonSubsequence(x, y);
	const [shorter, longer] = [Math.min(x.length, y.length), Math.max(x.length, y.length)];
	const left = [onlyIn(x, y), onlyIn(y, x)];
	const only = (passes: (token: Token, i: number) => boolean): number => {
		const [p, q] = [a, b].map((tokens) => tokens.filter(passes).map((t) => t.key)) as [string[], string[]];
		return Math.log1p(onlyIn(p, q) + onlyIn(q, p));
	};
	return {
		inOrderOfShorter: shorter ? inOrder / shorter : 0,
		inOrderOfLonger: longer ? inOrder / longer : 0,
		sharedWords: jaccard(new Set(x), new Set(y)),
		sharedPairs: jaccard(runs(x, 2), runs(y, 2)),
		sharedTriples: jaccard(runs(x, 3), runs(y, 3)),
		sharedLetters: dice(letters(x), letters(y)),
		fewerLeft: Math.log1p(Math.min(...left)),
		moreLeft: Math.log1p(Math.max(...left)),
		figuresLeft: only(({ text }) => /\d/.test(text)),
		namesLeft: only(({ text, kind }, i) => i > 0 && kind === 'word' && /^\p{Lu}/u.test(text)),
	};
}

function longestCommonSubsequence(x: readonly string[], y: readonly string[]): number {
	let above = new Array<number>(y.length + 1).fill(0);
	for (const word of x) {
		const line = [0];
		for (let j = 0; j < y.length; j++) line.push(word === y[j] ? above[j]! + 1 : Math.max(above[j + 1]!, line[j]!));
		above = line;
	}
	return above[y.length]!;
}

function onlyIn(x: readonly string[], y: readonly string[]): number {
	const there = new Set(y);
	return x.filter((word) => !there.has(word)).length;
}

function runs(words: readonly string[], length: number): Set<string> {
	return new Set(words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' ')));
}

function letters(words: readonly string[]): Set<string> {
	const text = ` ${words.join(' ')} `;
	return new Set([...text.slice(2)].map((_, i) => text.slice(i, i + 3)));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let count = 0;
	for (const one of a) if (b.has(one)) count++;
	return count;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const both = shared(a, b);
	return both ? both / (a.size + b.size - both) : 0;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	return a.size + b.size ? (2 * shared(a, b)) / (a.size + b.size) : 0;
}
