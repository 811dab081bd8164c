import type {
	ReaderArticle,
	ReaderBlock,
	ReaderPair,
	SideBySide,
	StoryPart,
} from '../../../../server/src/lsp/protocol.ts';
import { isRecord } from './messages.ts';

/** Which articles are read side by side, by their addresses. */
export interface ReaderAbout {
	readonly left?: string;
	/** Absent: the one that joins most claims. */
	readonly right?: string;
	/** All others stand on the right, one under another. */
	readonly all?: true;
}

/** How a reader has arranged it. */
export interface ReaderView {
	readonly about: ReaderAbout;
	/** Scrolling one column moves the other. */
	readonly linked: boolean;
	/** The pair that the reader is on, by `pairKeys`. */
	readonly selected?: string;
	/** How far the columns are scrolled, in pixels. */
	readonly tops?: readonly [left: number, right: number];
}

export const INITIAL_VIEW: ReaderView = { about: {}, linked: true };

/** What was kept of a view, possibly by an older version: each part that cannot be read is as at the beginning. */
export function readReaderView(kept: unknown): ReaderView {
	if (!isRecord(kept)) return INITIAL_VIEW;
	const { linked, selected, tops } = kept;
	return {
		about: readAbout(kept['about']),
		linked: typeof linked === 'boolean' ? linked : INITIAL_VIEW.linked,
		...(typeof selected === 'string' && { selected }),
		...(isTops(tops) && { tops }),
	};
}

export function readAbout(asked: unknown): ReaderAbout {
	if (!isRecord(asked)) return {};
	const { left, right, all } = asked;
	return {
		...(typeof left === 'string' && { left }),
		...(typeof right === 'string' && { right }),
		...(all === true && { all }),
	};
}

function isTops(value: unknown): value is readonly [number, number] {
	return Array.isArray(value) && value.length === 2 && value.every((top) => Number.isFinite(top));
}

/** What an answer is about. */
export function aboutOf({ sources, left, right }: SideBySide, all: boolean): ReaderAbout {
	const uri = (source: number | undefined): string | undefined => sources[source ?? -1]?.uri;
	const [leftUri, rightUri] = [uri(left.source), uri(right[0]?.source)];
	return {
		...(leftUri !== undefined && { left: leftUri }),
		...(all ? { all } : rightUri !== undefined && { right: rightUri }),
	};
}

/** What each pair is called: the same as long as the words of both sides are. */
export function pairKeys({ sources, left, right, joined }: SideBySide): string[] {
	const seen = new Map<string, number>();
	const text = (article: ReaderArticle | undefined, { block, start, end }: ReaderPair['left']): string =>
		article?.blocks[block]?.text.slice(start, end) ?? '';
	return joined.map((pair) => {
		const article = right[pair.article];
		const uri = sources[article?.source ?? -1]?.uri ?? '';
		const key = [text(left, pair.left), uri, text(article, pair.right)].join('\n');
		const before = seen.get(key) ?? 0;
		seen.set(key, before + 1);
		return before ? `${key}\n${before + 1}` : key;
	});
}

/** Whether an answer is one that can be drawn: each pair names blocks and an article that are there. */
export function isSideBySide(story: StoryPart & Readonly<Record<string, unknown>>): boolean {
	const { left, right, joined, counts } = story;
	if (!isArticle(left) || !isListOf(right, isArticle) || !Array.isArray(counts)) return false;
	return isListOf(
		joined,
		(pair): pair is ReaderPair =>
			isRecord(pair) &&
			isWords(pair['left'], left) &&
			isWords(pair['right'], right[Number(pair['article'])]) &&
			[pair['onlyLeft'], pair['onlyRight'], pair['differing']].every(Array.isArray),
	);
}

function isListOf<T>(value: unknown, isOne: (one: unknown) => one is T): value is readonly T[] {
	return Array.isArray(value) && value.every(isOne);
}

function isArticle(value: unknown): value is ReaderArticle {
	return (
		isRecord(value) &&
		Number.isInteger(value['source']) &&
		isListOf(value['blocks'], (one): one is ReaderBlock => isRecord(one) && typeof one['text'] === 'string')
	);
}

function isWords(value: unknown, article: ReaderArticle | undefined): boolean {
	return isRecord(value) && article?.blocks[Number(value['block'])] !== undefined;
}
