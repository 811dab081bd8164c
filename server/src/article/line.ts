import type { Prose } from '../text/prose.ts';
import type { BlockKind } from './article.ts';
import type { Byline } from './byline.ts';
import type { Dateline } from './dateline.ts';
import { countWords, endsSentence } from './lineShape.ts';

/** A block while it is judged by its words and its place among the others. */
export interface Line {
	kind: BlockKind;
	readonly prose: Prose;
	readonly text: string;
	readonly level: number | undefined;
	/** The share of its units that are links. */
	readonly linked: number;
	byline?: Byline;
	dateline?: Dateline;
	isMasthead?: true;
}

/** A headline in two decks has no more words; a paragraph that lacks its full stop mostly has. */
const TITLE_WORDS = 25;
const QUESTION_WORDS = 15;

/** Whether a line could be a headline or a heading: it begins as one, and is no sentence. */
export function isTitleLike(text: string): boolean {
	if (!/^[^\p{L}]*[\p{Lu}\p{Lo}\p{N}]|^[‘“"']/u.test(text) || /[,;:]$/.test(text)) return false;
	return endsSentence(text) ? isShortQuestion(text) : countWords(text) <= TITLE_WORDS;
}

/** One question or call that could be a title. */
export function isShortQuestion(text: string): boolean {
	return /[^.!?]{8}[?!]["'”’]?$/.test(text) && countWords(text) <= QUESTION_WORDS && !/[.!?]["'”’]?\s/.test(text);
}
