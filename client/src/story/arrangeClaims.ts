import type { Position, StoryClaim, StoryClaims, StoryStatement } from '../../../server/src/lsp/protocol.ts';
import { hasWords } from '../folded.ts';

/** Which claims are shown: all, those that all sources but one speak of, those of one source alone, those that are told differently. */
export const CLAIM_FILTERS = ['all', 'allButOne', 'onlyHere', 'differ'] as const;
export type ClaimFilter = (typeof CLAIM_FILTERS)[number];

/** In which order: of most sources first, as one article tells them, or by the source that told them first. */
export const CLAIM_ORDERS = ['sources', 'article', 'first'] as const;
export type ClaimOrder = (typeof CLAIM_ORDERS)[number];

export interface ClaimChoice {
	readonly filter: ClaimFilter;
	readonly order: ClaimOrder;
	/** In groups that follow the order, or one after the other. */
	readonly grouped: boolean;
	/** The article whose order it is, by its URI. */
	readonly article?: string;
	/** Words that a claim, one of its wordings or the name of a source must have. */
	readonly query: string;
}

export interface ClaimGroup {
	/**
	 * How many sources speak of them; the source that told them first, or whose article tells them; -1 for what no date tells the first of, or
	 * what that article is silent about.
	 */
	readonly key: number;
	readonly claims: readonly StoryClaim[];
}

/** The claims that are to be shown, in groups; where they are to stand one after the other, in one. */
export function arrangeClaims(story: StoryClaims, choice: ClaimChoice): ClaimGroup[] {
	const claims = story.claims.filter((claim) => isChosen(story, claim, choice));
	const article = story.sources.findIndex(({ uri }) => uri === choice.article);
	const key = keyOf(choice.order, article);
	const groups = new Map<number, StoryClaim[]>();
	for (const claim of claims) {
		const group = groups.get(key(claim));
		if (group) group.push(claim);
		else groups.set(key(claim), [claim]);
	}
	if (choice.order === 'article') for (const group of groups.values()) group.sort(byPlaceIn(article));
	const sorted = [...groups].map(([key, claims]) => ({ key, claims })).sort(byKey(choice.order));
	if (choice.grouped || sorted.length === 0) return sorted;
	return [{ key: 0, claims: sorted.flatMap((group) => group.claims) }];
}

/** What a source says of a claim; undefined where it is silent. */
export function statementOf({ statements }: StoryClaim, source: number): StoryStatement | undefined {
	return statements.find((statement) => statement.source === source);
}

/** The statement whose wording the claim's is: the others are held against it. */
export function ownStatement({ statements, wording }: StoryClaim): StoryStatement {
	return (
		statements.find((one) => one.score === undefined && one.wording === wording) ??
		statements.find((one) => one.score === undefined) ??
		statements[0]!
	);
}

/** The claim at a place, with the smallest statement around it, the one of most sources where several are as small. */
export function claimAtPlace(
	{ claims }: StoryClaims,
	uri: string,
	position: Position,
): { readonly claim: StoryClaim; readonly statement: StoryStatement } | undefined {
	let best: { readonly claim: StoryClaim; readonly statement: StoryStatement } | undefined;
	for (const claim of claims)
		for (const statement of claim.statements) {
			const { start, end } = statement.range;
			if (statement.uri !== uri || compare(position, start) < 0 || compare(end, position) < 0) continue;
			if (!best || isInside(statement, best.statement)) best = { claim, statement };
		}
	return best;
}

function isInside({ range: one }: StoryStatement, { range: other }: StoryStatement): boolean {
	const [start, end] = [compare(one.start, other.start), compare(one.end, other.end)];
	return start >= 0 && end <= 0 && (start > 0 || end < 0);
}

function compare(a: Position, b: Position): number {
	return a.line - b.line || a.character - b.character;
}

function isChosen({ sources }: StoryClaims, claim: StoryClaim, { filter, query }: ClaimChoice): boolean {
	const { statements, differ, onlyHere, wording } = claim;
	if (filter === 'allButOne' && (sources.length < 3 || statements.length !== sources.length - 1)) return false;
	if (filter === 'onlyHere' && !onlyHere) return false;
	if (filter === 'differ' && differ === 0) return false;
	if (!query) return true;
	const said = [wording, ...statements.flatMap((one) => [one.wording, sources[one.source]?.name ?? ''])];
	return hasWords(query)(said.join('\n'));
}

function keyOf(order: ClaimOrder, article: number): (claim: StoryClaim) => number {
	switch (order) {
		case 'sources':
			return ({ statements }) => statements.length;
		case 'article':
			return (claim) => (statementOf(claim, article) ? article : -1);
		case 'first':
			return ({ first, onlyHere, statements }) => first ?? (onlyHere ? statements[0]!.source : -1);
	}
}

function byKey(order: ClaimOrder): (a: ClaimGroup, b: ClaimGroup) => number {
	if (order === 'sources') return (a, b) => b.key - a.key;
	return (a, b) => Number(a.key < 0) - Number(b.key < 0) || a.key - b.key;
}

/** Those that the article is silent about stay as they are. */
function byPlaceIn(article: number): (a: StoryClaim, b: StoryClaim) => number {
	return (a, b) => {
		const [one, other] = [statementOf(a, article), statementOf(b, article)];
		return one && other ? compare(one.range.start, other.range.start) : 0;
	};
}
