import type { ArticleAnalysis } from '../../analysis/analysis.ts';
import { compareDates, compareQuantities, type Comparison } from '../../analysis/compareValues.ts';
import type { AnalyzedCorpus } from '../../corpus/analyzedCorpus.ts';
import type { ClaimMatch } from '../../corpus/claimMatches.ts';
import type { ConflictSide } from '../../corpus/conflicts/conflicts.ts';
import type { ConflictKind } from '../../corpus/conflicts/difference.ts';
import type { PlacedClaim } from '../../corpus/corpus.ts';
import { countIndependent } from '../../corpus/independence.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { textKey } from '../../text/textKey.ts';
import { groupClaims } from '../claimGroups.ts';
import { groupConflicts, type ConflictGroup } from '../conflictGroups.ts';
import type { Reported } from '../findConflicts.ts';
import { findOnlyHere } from '../onlyHere.ts';
import type { Place } from '../place.ts';
import { relationWithoutConflict } from '../relationInWords.ts';
import type { Pause } from '../sharedClaims.ts';
import { wordingOf, wordingOfMatch } from '../wording.ts';
import { clearestHeading } from './clearestHeading.ts';
import type { StorySources } from './storySources.ts';

/** What one source says of what a row is about. */
export interface Statement extends Place {
	readonly source: number;
	readonly wording: string;
	readonly state: 'states' | 'possibly' | 'differs';
	/** To the row's wording; absent of the wording itself. */
	readonly relationInWords?: string;
	/** 0 to 1; absent of the wording itself. */
	readonly score?: number;
	/** Where sources differ, what this one says. */
	readonly values: readonly StatedValue[];
}

export interface StatedValue extends Place {
	readonly kind: ConflictKind;
	readonly value: string;
	/** In what this source differs, or what the others differ from. */
	readonly differs: boolean;
	readonly certain: boolean;
	readonly update: boolean;
}

/** One thing that is said, and by whom. */
export interface StoryRow {
	readonly id: string;
	readonly wording: string;
	/** One of each source that says something of it, in the order of the sources. */
	readonly statements: readonly Statement[];
	readonly states: number;
	/** How many of `states` are left when those that rest on the same text count once. */
	readonly independent: number;
	readonly possibly: number;
	readonly differ: number;
	/** The source that said it first, where the dates of all who say it tell. */
	readonly first?: number;
	readonly onlyHere: boolean;
}

export interface StoryOptions {
	readonly minimumScore: number;
	/** Undefined: no conflict is looked for. */
	readonly reported: Reported | undefined;
	readonly pause: Pause;
}

/** A row while it is put together: who says it so far, and by which claims. */
interface Draft {
	readonly seed: PlacedClaim;
	readonly statements: Map<ArticleAnalysis, DraftStatement>;
}

interface DraftStatement extends Pick<Statement, 'wording' | 'relationInWords' | 'score'> {
	readonly claim: PlacedClaim;
	readonly span: Span;
	state: Statement['state'];
	readonly values: StatedValue[];
}

/**
 * What the sources say, a row for each thing that is said: what several state, with those that tell it otherwise in the same row; then what
 * one source alone states.
 */
export async function tellClaims(
	corpus: AnalyzedCorpus,
	sources: StorySources,
	{ minimumScore, reported, pause }: StoryOptions,
): Promise<readonly StoryRow[]> {
	const { shared } = await groupClaims(corpus, minimumScore, pause);
	const drafts = shared.map(draftOf);
	if (reported) addConflicts(drafts, await groupConflicts(corpus, reported, pause));
	const headings = new Set<string>();
	const rows = drafts.map((draft) => finish(draft, sources, corpus, headings));
	// What most sources speak of comes first; of equally many, in the order of the texts.
	rows.sort((a, b) => b.states + b.differ - a.states - a.differ || b.possibly - a.possibly || inOrder(a, b));
	for (const { article } of sources.articles) {
		const { uri } = article.file;
		const source = sources.indexOf(corpus.article(uri)!);
		for (const { span, wording } of await findOnlyHere(corpus, uri, minimumScore, pause))
			rows.push(onlyHere({ source, uri, span, wording: onOneLine(wording), state: 'states', values: [] }));
	}
	return withOwnIds(rows);
}

function draftOf({ seed, matches }: { readonly seed: PlacedClaim; readonly matches: readonly ClaimMatch[] }): Draft {
	const statements = new Map<ArticleAnalysis, DraftStatement>([[seed.article, stated(seed)]]);
	for (const match of matches)
		statements.set(match.other.article, {
			claim: match.other,
			span: match.span,
			wording: wordingOfMatch(match),
			state: match.certain ? 'states' : 'possibly',
			relationInWords: relationWithoutConflict(match),
			score: match.score,
			values: [],
		});
	return { seed, statements };
}

function stated(claim: PlacedClaim, state: Statement['state'] = 'states'): DraftStatement {
	return { claim, span: claim.claim.span, wording: wordingOf(claim), state, values: [] };
}

/** Puts each conflict of claims into the row that it is about; where two rows turn out to be about one thing, they become one. */
function addConflicts(drafts: Draft[], conflicts: readonly ConflictGroup[]): void {
	for (const conflict of conflicts) {
		const sides = conflict.sides.filter(hasClaim);
		const [asked, ...others] = sides.filter(({ article }, i) => sides.findIndex((s) => s.article === article) === i);
		if (!asked || !others.length || asked !== conflict.sides[0]) continue;
		const found = sides.map((side) => drafts.find((one) => holds(one, side)));
		let draft = found.find((one) => one !== undefined);
		if (!draft) drafts.push((draft = { seed: asked.claim, statements: new Map() }));
		const usual = usualSides([asked, ...others], draft);
		for (const side of [asked, ...others]) {
			if (!draft.statements.has(side.article)) draft.statements.set(side.article, stated(side.claim));
			addValue(draft, side, conflict, !usual.has(side));
		}
		for (const other of found) {
			if (other && other !== draft && isToldIn(other, draft)) drafts.splice(drafts.indexOf(other), 1);
		}
	}
}

/**
 * Those whose value the others are said to differ from: that of most sources; of equally many, that of the row's own wording, or of who
 * does not differ from it: what is told otherwise than a source that differs need not differ itself.
 */
function usualSides(sides: readonly ClaimSide[], { seed, statements }: Draft): ReadonlySet<ClaimSide> {
	const groups: ClaimSide[][] = [];
	for (const side of sides) {
		const known = groups.find(([first]) => isSameValue(first!, side));
		if (known) known.push(side);
		else groups.push([side]);
	}
	const most = Math.max(...groups.map(({ length }) => length));
	const usual = groups.filter(({ length }) => length === most);
	const agrees = ({ article }: ClaimSide): boolean => (statements.get(article)?.state ?? 'differs') !== 'differs';
	const own = usual.find((group) => group.some(({ article }) => article === seed.article));
	return new Set(own ?? usual.find((group) => group.some(agrees)) ?? usual[0]);
}

/** "Two-hour" and "two hours" are one value. */
function isSameValue(a: ClaimSide, b: ClaimSide): boolean {
	if (textKey(onOneLine(a.value)) === textKey(onOneLine(b.value))) return true;
	const [quantity, otherQuantity] = [a, b].map(({ article, span }) => at(article.quantities, span));
	if (quantity && otherQuantity) return MAY_BE_ONE.has(compareQuantities(quantity, otherQuantity));
	const [date, otherDate] = [a, b].map(({ article, span }) => at(article.dates, span));
	return date !== undefined && otherDate !== undefined && MAY_BE_ONE.has(compareDates(date, otherDate));
}

const MAY_BE_ONE: ReadonlySet<Comparison> = new Set(['equal', 'compatible']);

function at<Value extends { readonly span: Span }>(values: readonly Value[], span: Span): Value | undefined {
	return values.find((value) => overlaps(value.span, span));
}

type ClaimSide = ConflictSide & { readonly claim: PlacedClaim };

function hasClaim(side: ConflictSide): side is ClaimSide {
	return side.claim !== undefined;
}

function holds({ statements }: Draft, { article, claim, span }: ClaimSide): boolean {
	const own = statements.get(article)?.span;
	return own !== undefined && (overlaps(own, span) || overlaps(own, claim.claim.span));
}

/** Whether all that a row has to show stands in another one. */
function isToldIn(one: Draft, other: Draft): boolean {
	return [...one.statements].every(([article, { span }]) => {
		const told = other.statements.get(article);
		return told !== undefined && overlaps(told.span, span);
	});
}

function addValue(draft: Draft, side: ClaimSide, { kind, nature, certain }: ConflictGroup, differs: boolean): void {
	const statement = draft.statements.get(side.article)!;
	const { uri } = side.article.article.file;
	const value = onOneLine(side.value);
	if (statement.values.some((known) => known.kind === kind && known.span.start === side.span.start)) return;
	statement.values.push({ kind, uri, span: side.span, value, differs, certain, update: nature === 'update' });
	// Another wording of one quotation is no other claim.
	if (differs && kind !== 'quotation' && nature !== 'compatible') statement.state = 'differs';
}

function finish(
	{ seed, statements }: Draft,
	sources: StorySources,
	corpus: AnalyzedCorpus,
	headings: Set<string>,
): StoryRow {
	const own = [...statements]
		.map(([article, { span, state, values, wording, relationInWords, score }]): Statement => {
			const { uri } = article.article.file;
			return {
				uri,
				span,
				state,
				values,
				source: sources.indexOf(article),
				wording: onOneLine(wording),
				...(relationInWords !== undefined && { relationInWords }),
				...(score !== undefined && { score }),
			};
		})
		.sort((a, b) => a.source - b.source);
	const count = (state: Statement['state']): number => own.filter((statement) => statement.state === state).length;
	const stating = [...statements].filter(([, { state }]) => state === 'states');
	const wording = onOneLine(
		clearestHeading(
			corpus,
			seed,
			stating.map(([, { claim }]) => claim).filter(({ claim }) => claim !== seed.claim),
			(words) => headings.has(headingKey(words)),
		),
	);
	headings.add(headingKey(wording));
	const { independent } = countIndependent(
		corpus.sharedText,
		stating.map(([article, { span }]) => ({ article, span })),
	);
	const first = sources.earliest(own.filter(({ state }) => state !== 'differs').map(({ source }) => source));
	return {
		id: `${seed.article.article.file.uri} ${onOneLine(wordingOf(seed))}`,
		wording,
		statements: own,
		states: count('states'),
		independent,
		possibly: count('possibly'),
		differ: count('differs'),
		...(first !== undefined && { first }),
		onlyHere: false,
	};
}

/** A sentence and the claim that is all of it are one heading. */
function headingKey(words: string): string {
	return textKey(words)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

function onlyHere(statement: Statement): StoryRow {
	const { uri, wording } = statement;
	return {
		id: `${uri} ${wording}`,
		wording,
		statements: [statement],
		states: 1,
		independent: 1,
		possibly: 0,
		differ: 0,
		onlyHere: true,
	};
}

function inOrder(a: StoryRow, b: StoryRow): number {
	const [one, other] = [a.statements[0]!, b.statements[0]!];
	return one.source - other.source || one.span.start - other.span.start;
}

/** A sentence that stands twice in an article has two rows. */
export function withOwnIds<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
	const seen = new Map<string, number>();
	return rows.map((row) => {
		const before = seen.get(row.id) ?? 0;
		seen.set(row.id, before + 1);
		return before ? { ...row, id: `${row.id} (${before + 1})` } : row;
	});
}

/** A paragraph may be broken into lines in its file. */
export function onOneLine(words: string): string {
	return words.replace(/\s+/g, ' ').trim();
}
