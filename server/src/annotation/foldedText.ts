import { makeEvenText, type EvenText } from './evenText.ts';

/** A text prepared for finding again what was described in it; each part is made when it is first asked for. */
export interface FoldedText {
	readonly even: EvenText;
	/** The even text, unit by unit, with case and the shapes of quotation marks and dashes folded away. */
	readonly folded: string;
	/** Where each word of the folded text begins. */
	readonly words: ReadonlyMap<string, readonly number[]>;
}

export function prepareText(file: string): FoldedText {
	let even: EvenText | undefined;
	let folded: string | undefined;
	let words: ReadonlyMap<string, readonly number[]> | undefined;
	return {
		get even() {
			return (even ??= makeEvenText(file));
		},
		get folded() {
			return (folded ??= fold(this.even.text));
		},
		get words() {
			return (words ??= indexWords(this.folded));
		},
	};
}

/** Keeps the length, so that offsets hold. */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	return (lower.length === text.length ? lower : lowerByUnit(text))
		.replace(/[‘’‚‛′`]/g, "'")
		.replace(/[“”„‟″«»]/g, '"')
		.replace(/[‐-―−]/g, '-');
}

export const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** "İ" becomes two units in lower case; it stays as it is. */
function lowerByUnit(text: string): string {
	return Array.from(text, (character) => {
		const lower = character.toLowerCase();
		return lower.length === character.length ? lower : character;
	}).join('');
}

function indexWords(folded: string): ReadonlyMap<string, readonly number[]> {
	const index = new Map<string, number[]>();
	for (const { 0: word, index: at } of folded.matchAll(WORD)) {
		const places = index.get(word);
		if (places) places.push(at);
		else index.set(word, [at]);
	}
	return index;
}
