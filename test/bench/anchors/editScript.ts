import type { Span } from '#server/text/span.ts';
import { TracedText } from './tracedText.ts';

export type Random = () => number;

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
export function makeRandom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

export function choose<T>(random: Random, values: readonly T[]): T {
	return values[Math.floor(random() * values.length)]!;
}

/** What people, and those who set traps, do to a text. */
type EditKind = (traced: TracedText, random: Random, foreign: readonly string[]) => void;

const EDITS: readonly EditKind[] = [
	// Insertions and deletions of sentences, also of a headline.
	(traced, random, foreign) => insertAtSentence(traced, random, `${choose(random, foreign)} `),
	(traced, random, foreign) => traced.replace({ start: 0, end: 0 }, `${choose(random, foreign)}\n\n`),
	(traced, random) => traced.replace(sentenceIn(traced.text, random), ''),
	// Moves of sentences and of paragraphs.
	(traced, random) => traced.move(sentenceIn(traced.text, random), sentenceIn(traced.text, random).start),
	(traced, random) => traced.move(paragraphIn(traced.text, random), paragraphIn(traced.text, random).start),
	// Rewording: another word, a word more, a word less, a slip of the pen.
	...Array.from({ length: 4 }, (): EditKind => (traced, random, foreign) => {
		const word = wordIn(traced.text, random, /(?<!\p{L})\p{Ll}{4,}(?!\p{L})/gu);
		if (word) traced.replace(word, choose(random, choose(random, foreign).match(/\p{Ll}{4,}/gu) ?? ['other']));
	}),
	(traced, random) => {
		const word = wordIn(traced.text, random, /(?<!\p{L})\p{Ll}{3,}/gu);
		if (word) traced.replace({ start: word.start, end: word.start }, 'reportedly ');
	},
	(traced, random) => {
		const word = wordIn(traced.text, random, /(?<!\p{L})\p{Ll}{3,} /gu);
		if (word) traced.replace(word, '');
	},
	(traced, random) => {
		const word = wordIn(traced.text, random, /(?<!\p{L})\p{Ll}{5,}/gu);
		if (word) traced.replace({ start: word.start + 2, end: word.start + 3 }, '');
	},
	// Lines broken in another way, and marks of another shape.
	(traced, random) => {
		const space = wordIn(traced.text, random, /\s+/gu);
		if (space) traced.replace(space, choose(random, ['\n', '  ', ' ', '\r\n']));
	},
	(traced, random) => {
		const mark = wordIn(traced.text, random, /[“”"'’]/gu);
		if (mark) traced.replace(mark, choose(random, ['"', '”', '’', "'"]));
	},
	// Traps: the same sentence once more, or nearly the same one with another figure or the opposite, and the first one gone or not.
	(traced, random) => {
		traced.copy(sentenceIn(traced.text, random), sentenceIn(traced.text, random).start);
	},
	(traced, random) => {
		const { start, end } = sentenceIn(traced.text, random);
		const to = sentenceIn(traced.text, random).start;
		traced.copy({ start, end }, to);
		twist(traced, { start: to, end: to + end - start }, random);
	},
	(traced, random) => {
		const figure = wordIn(traced.text, random, /(?<!\d)\d+/gu);
		if (figure) traced.replace({ start: figure.start, end: figure.start }, choose(random, ['1', '4', '20']));
	},
	// What is twisted where it stands and then moved cannot be told from a look-alike that stands in for it.
	...[false, true].map((moves): EditKind => (traced, random) => {
		const sentence = sentenceIn(traced.text, random);
		if (moves) traced.move(sentence, sentenceIn(traced.text, random).start);
		twist(traced, sentenceIn(traced.text, random), random);
	}),
];

/** A text after some edits. */
export function editAtRandom(text: string, random: Random, foreign: readonly string[]): TracedText {
	const traced = new TracedText(text);
	for (let left = 1 + Math.floor(random() * random() * 24); left > 0; left--)
		choose(random, EDITS)(traced, random, foreign);
	return traced;
}

/** Another figure, or the opposite, or another word: a sentence that looks alike and says something else. */
function twist(traced: TracedText, { start, end }: Span, random: Random): void {
	const sentence = traced.text.slice(start, end);
	const figure = /\d+/.exec(sentence);
	const verb = / (?:is|are|was|were|has|had|will|would|said|have)(?= )/.exec(sentence);
	const word = /(?<!\p{L})\p{Ll}{5,}/u.exec(sentence);
	const at = (match: RegExpExecArray): Span => ({
		start: start + match.index,
		end: start + match.index + match[0].length,
	});
	if (figure) traced.replace(at(figure), String(Number(figure[0].slice(0, 9)) + 27));
	else if (verb && random() < 0.7) traced.replace({ start: at(verb).end, end: at(verb).end }, ' not');
	else if (word) traced.replace(at(word), 'hardly');
}

function insertAtSentence(traced: TracedText, random: Random, words: string): void {
	const { start } = sentenceIn(traced.text, random);
	traced.replace({ start, end: start }, words);
}

function sentenceIn(text: string, random: Random): Span {
	const starts = [...text.matchAll(/(?<=^|[.!?]["”’)]?\s+|\n)\S/gu)].map(({ index }) => index);
	const i = Math.floor(random() * starts.length);
	return { start: starts[i] ?? 0, end: starts[i + 1] ?? text.length };
}

function paragraphIn(text: string, random: Random): Span {
	const starts = [0, ...[...text.matchAll(/\n\s*\n/g)].map(({ index, 0: gap }) => index + gap.length)];
	const i = Math.floor(random() * starts.length);
	return { start: starts[i] ?? 0, end: starts[i + 1] ?? text.length };
}

function wordIn(text: string, random: Random, pattern: RegExp): Span | undefined {
	const from = Math.floor(random() * text.length);
	pattern.lastIndex = from;
	const match = pattern.exec(text);
	return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** A stretch of whole words, mostly part of a sentence or one; sometimes a word or a figure alone. */
export function spanAtRandom(text: string, random: Random): Span {
	const words = wordsOf(text);
	const first = Math.floor(random() * words.length);
	const count = random() < 0.15 ? 1 : 2 + Math.floor(random() * random() * 28);
	const last = Math.min(words.length - 1, first + count - 1);
	const [from, to] = [words[first]!, words[last]!];
	return { start: from.index, end: to.index + to[0].length };
}

let last: { readonly text: string; readonly words: readonly RegExpExecArray[] } | undefined;

/** Many spans are chosen in one text before the next. */
function wordsOf(text: string): readonly RegExpExecArray[] {
	if (last?.text !== text)
		last = { text, words: [...text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.,-]*[\p{L}\p{N}\p{M}])?/gu)] };
	return last.words;
}
