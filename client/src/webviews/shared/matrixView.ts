import type { StoryClaim, StoryClaims, StoryStatement } from '../../../../server/src/lsp/protocol.ts';
import { foldedWords, hasAllWords } from './foldedWords.ts';
import { isRecord } from './messages.ts';

export const ORDERS = ['sources', 'first', 'differs', 'source'] as const;
export type Order = (typeof ORDERS)[number];
export const FILTERS = ['all', 'allButOne', 'onlyHere', 'differ'] as const;
export type Filter = (typeof FILTERS)[number];
export const WIDTHS = ['auto', 'wide', 'medium', 'narrow'] as const;
export type Width = (typeof WIDTHS)[number];

/** How a reader has arranged the matrix: which rows, in which order, and where they are. */
export interface MatrixView {
	readonly order: Order;
	/** Of the order `source`: in which article's order, by its address. */
	readonly source?: string;
	readonly filter: Filter;
	/** Words that a row must have, in whatever wording. */
	readonly query: string;
	readonly width: Width;
	/** `StoryClaim.id` of the row, and the column: an article's address, or none for the claim itself. */
	readonly selected?: { readonly claim: string; readonly source?: string };
}

export const INITIAL_VIEW: MatrixView = { order: 'sources', filter: 'all', query: '', width: 'auto' };

/** What was kept of a view, possibly by an older version: each part that cannot be read is as at the beginning. */
export function readMatrixView(kept: unknown): MatrixView {
	if (!isRecord(kept)) return INITIAL_VIEW;
	const { source, query, selected } = kept;
	return {
		order: oneOf(ORDERS, kept['order']) ?? INITIAL_VIEW.order,
		...(typeof source === 'string' && { source }),
		filter: oneOf(FILTERS, kept['filter']) ?? INITIAL_VIEW.filter,
		query: typeof query === 'string' ? query : INITIAL_VIEW.query,
		width: oneOf(WIDTHS, kept['width']) ?? INITIAL_VIEW.width,
		...(isRecord(selected) &&
			typeof selected['claim'] === 'string' && {
				selected: {
					claim: selected['claim'],
					...(typeof selected['source'] === 'string' && { source: selected['source'] }),
				},
			}),
	};
}

function oneOf<T extends string>(values: readonly T[], value: unknown): T | undefined {
	return values.find((one) => one === value);
}

/** What passes the filter and has the words, in the order that was asked for; where that says nothing, in the story's own. */
export function shownClaims(story: StoryClaims, view: MatrixView): readonly StoryClaim[] {
	const words = foldedWords(view.query);
	const found = story.claims.filter(
		(claim) => passes(claim, view.filter, story.sources.length) && hasWords(claim, words, story),
	);
	const source = story.sources.findIndex(({ uri }) => uri === view.source);
	switch (view.order) {
		case 'sources':
			return found;
		case 'first':
			// Sources stand by date, so that the order of the sources is that of the days.
			return sortedBy(found, ({ first }) => first ?? Infinity);
		case 'differs':
			return sortedBy(found, ({ differ }) => -differ);
		case 'source':
			return sortedBy(found, (claim) => placeIn(statementOf(claim, source)));
	}
}

/** How many of the story's claims each filter lets pass. */
export function countFilters({ claims, sources }: StoryClaims): Readonly<Record<Filter, number>> {
	const count = (filter: Filter): number => claims.filter((claim) => passes(claim, filter, sources.length)).length;
	return { all: claims.length, allButOne: count('allButOne'), onlyHere: count('onlyHere'), differ: count('differ') };
}

export function statementOf({ statements }: StoryClaim, source: number): StoryStatement | undefined {
	return statements.find((one) => one.source === source);
}

/** The statement whose words stand for the row. */
export function tellingStatement({ statements, wording }: StoryClaim): StoryStatement | undefined {
	return statements.find((one) => one.wording === wording) ?? statements[0];
}

function passes({ statements, differ, onlyHere }: StoryClaim, filter: Filter, sources: number): boolean {
	switch (filter) {
		case 'all':
			return true;
		case 'allButOne':
			return statements.length === sources - 1;
		case 'onlyHere':
			return onlyHere;
		case 'differ':
			return differ > 0;
	}
}

/** In its wordings, its values, its sources' names. */
function hasWords({ wording, statements }: StoryClaim, words: readonly string[], { sources }: StoryClaims): boolean {
	const texts = statements.flatMap((one) => [
		one.wording,
		sources[one.source]?.name ?? '',
		...one.values.map(({ value }) => value),
	]);
	return hasAllWords(words, [wording, ...texts]);
}

/** Grows with the line and, in a line, with the character; behind all places where there is none. */
function placeIn(statement: StoryStatement | undefined): number {
	if (!statement) return Infinity;
	const { line, character } = statement.range.start;
	return line + character / (character + 1);
}

/** What has the same key stays in its order. */
function sortedBy<T>(list: readonly T[], key: (item: T) => number): T[] {
	return list
		.map((item) => ({ item, by: key(item) }))
		.sort((a, b) => (a.by === b.by ? 0 : a.by - b.by))
		.map(({ item }) => item);
}
