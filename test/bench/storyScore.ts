import type { AnalyzedCorpus } from '#server/corpus/analyzedCorpus.ts';
import type { JoinedClaims } from '#server/features/story/sideBySide.ts';
import type { Statement, StoryRow } from '#server/features/story/storyClaims.ts';
import type { TimelineEvent, When } from '#server/features/story/storyTimeline.ts';
import { analyzeArticle } from '#server/analysis/analyzeArticle.ts';
import { readArticle } from '#server/article/readArticle.ts';
import {
	COORDINATORS,
	PREPOSITIONS,
	RELATIVE_WORDS,
	SUBJECT_PRONOUNS,
	SUBORDINATORS,
} from '#server/analysis/lexicons/functionWords.ts';
import { overlaps } from '#server/text/span.ts';
import { clustersNear } from './claimLinkScore.ts';
import { samePlace, type LabelledSet, type Place } from './labelledSet.ts';

/** Part of what is asked for, or of what is shown. */
export interface Share {
	readonly part: number;
	readonly of: number;
}

export interface MatrixScore {
	/** Of the cells of rows of several sources: those that state what the row is about, by the labels. */
	readonly cells: Share;
	/** Of the sources that state what a row is about: those that have a cell for it. */
	readonly sources: Share;
	/** Of the labelled claims of several sources: those with a row that is about them. */
	readonly rows: Share;
	/** Of the rows of several sources: those whose heading is no fragment. */
	readonly headings: Share;
	/** Of the cells that are said to differ: those that are labelled to differ from another cell of the row. */
	readonly differing: Share;
	/** Of the claims of all articles: those that stand in some row. */
	readonly told: Share;
	/** What differs, to be read. */
	readonly notes: readonly string[];
}

/** Compares the rows of a story with the labels. What a row is about is the labelled claim that most of its cells state. */
export function scoreMatrix(set: LabelledSet, corpus: AnalyzedCorpus, rows: readonly StoryRow[]): MatrixScore {
	const notes: string[] = [];
	const clusters = set.claims.filter((members) => new Set(members.map(({ uri }) => uri)).size > 1);
	const shared = rows.filter(({ onlyHere }) => !onlyHere);
	const about = new Set<readonly Place[]>();
	const [cells, sources, differing] = [
		{ part: 0, of: 0 },
		{ part: 0, of: 0 },
		{ part: 0, of: 0 },
	];
	let headings = 0;
	for (const row of shared) {
		const own = row.statements;
		cells.of += own.length;
		if (isWhole(row.wording)) headings++;
		else notes.push(`HEADING ${row.wording}`);
		const stating = (members: readonly Place[]): Statement[] =>
			own.filter((cell) => members.some((m) => samePlace(m, cell)));
		const ranked = clusters.map((members) => ({ members, by: stating(members) })).filter(({ by }) => by.length > 1);
		for (const { members } of ranked) about.add(members);
		const most = ranked.reduce((best, one) => (one.by.length > best.by.length ? one : best), {
			members: [] as readonly Place[],
			by: [] as Statement[],
		});
		cells.part += most.by.length;
		sources.part += most.by.length;
		sources.of += new Set(most.members.map(({ uri }) => uri)).size;
		for (const cell of own)
			if (!most.by.includes(cell))
				notes.push(
					`CELL ${row.wording}\n     ${textOf(set, most.by[0] ?? own[0]!)}\n  ✗  ${fileOf(cell)}: ${cell.wording}`,
				);
		for (const cell of own.filter(({ state }) => state === 'differs')) {
			differing.of++;
			if (isLabelledToDiffer(set, cell, own)) differing.part++;
			else
				notes.push(
					`DIFFERS ${row.wording}\n  ✗  ${own
						.flatMap(({ values, ...one }) =>
							values.map((v) => `${v.differs ? '≠' : '='} ${fileOf(one)} ${v.kind} “${v.value}”`),
						)
						.join('; ')}`,
				);
		}
	}
	for (const [i, members] of set.claims.entries())
		if (clusters.includes(members) && !about.has(members)) notes.push(`NO ROW ${set.statements[i]}`);
	const { claims } = corpus.pairs;
	const isTold = (uri: string, span: Place['span']): boolean =>
		rows.some(({ statements }) => statements.some((cell) => cell.uri === uri && overlaps(cell.span, span)));
	const untold = claims.filter(({ article, claim }) => !isTold(article.article.file.uri, claim.span));
	return {
		cells,
		sources,
		rows: { part: about.size, of: clusters.length },
		headings: { part: headings, of: shared.length },
		differing,
		told: { part: claims.length - untold.length, of: claims.length },
		notes,
	};
}

/** No fragment, as its first word tells: nothing is left out, and it does not hang on what stands before it. */
function isWhole(wording: string): boolean {
	const first = /^[^\p{L}\p{N}]*([\p{L}'’]+)/u.exec(wording)?.[1] ?? '';
	if (wording.includes(' … ') || wording.split(/\s+/).length < 4) return false;
	return !/^\p{Ll}/u.test(first) || !(OPENERS.some((words) => words.has(first)) || /(?:ing|ed)$/.test(first));
}

const OPENERS = [
	PREPOSITIONS,
	SUBORDINATORS,
	RELATIVE_WORDS,
	COORDINATORS,
	SUBJECT_PRONOUNS,
	new Set(['to', 'that', 'now']),
];

/** Some labelled difference has this place on one side and the place of another cell, with another value, on the other. */
function isLabelledToDiffer(set: LabelledSet, cell: Statement, cells: readonly Statement[]): boolean {
	const near = (a: Place, b: Place): boolean => a.uri === b.uri && sentenceOf(set, a) === sentenceOf(set, b);
	return set.conflicts.some(
		({ severity, members }) =>
			severity !== 'compatible' &&
			members.some(
				(mine) =>
					near(mine, cell) &&
					members.some((other) => other.value !== mine.value && cells.some((one) => one !== cell && near(other, one))),
			),
	);
}

function sentenceOf(set: LabelledSet, { uri, span }: Place): unknown {
	return set.corpus.article(uri)?.article.sentences.find((one) => overlaps(one.span, span));
}

export interface TimelineScore {
	/** Of the labelled claims whose statement tells a day or a stretch of days: those with an event at that time. */
	readonly placed: Share;
	/** Of the dates in the articles that tell a day or a stretch of days: those that an event rests on. */
	readonly used: Share;
	readonly notes: readonly string[];
}

export function scoreTimeline(set: LabelledSet, events: readonly TimelineEvent[]): TimelineScore {
	const notes: string[] = [];
	const placed = { part: 0, of: 0 };
	for (const [i, members] of set.claims.entries()) {
		const text = set.statements[i]!.replace(/\((\d{4})\)/g, '$1');
		const [date] = analyzeArticle(readArticle({ uri: 'a:b', format: 'text', text })).dates.filter(
			({ first, counted, bound }) => first !== undefined && !counted && !bound,
		);
		if (!date) continue;
		const own = events.filter(({ dates }) =>
			dates.some((one) => members.some((m) => m.uri === one.uri && sentenceOf(set, m) === sentenceOf(set, one))),
		);
		placed.of++;
		if (own.some(({ when }) => when && when.first <= date.last! && when.last >= date.first!)) placed.part++;
		else
			notes.push(
				`PLACED ${text}\n  ✗  ${own.map(({ when, wording }) => `${inShort(when)} ${wording}`).join('; ') || 'no event'}`,
			);
	}
	const dates = set.corpus.articles.flatMap(({ article, dates }) =>
		dates
			.filter(
				({ first, inYear, counted, sentence }) =>
					(first ?? inYear) !== undefined && !counted && sentence.block.kind !== 'furniture',
			)
			.map((date) => ({ uri: article.file.uri, date })),
	);
	const unused = dates.filter(
		({ uri, date }) =>
			!events.some((event) => event.dates.some((one) => one.uri === uri && overlaps(one.span, date.span))),
	);
	for (const { uri, date } of unused)
		notes.push(
			`NOT THERE ${fileOf({ uri })}: ${date.first ?? date.inYear!.first}: ${date.sentence.block.prose.text.slice(Math.max(date.sentence.at.start, date.at.start - 90), date.at.end + 30)}`,
		);
	return { placed, used: { part: dates.length - unused.length, of: dates.length }, notes };
}

/** An event as it is shown, to be read. */
export function renderEvent({ when, wording, dates, differs, certain }: TimelineEvent): string {
	const mark = differs ? (certain ? ' DIFFERS' : ' MAY DIFFER') : '';
	const by = dates.map(
		(one) => `     ${one.differs ? '≠' : '='} ${fileOf(one)} ${inShort(one.when)} “${one.words}” ${one.wording}`,
	);
	return [`${inShort(when)}${mark}: ${wording}`, ...by].join('\n');
}

function inShort(when: When | undefined): string {
	if (!when) return '?';
	const days = when.first === when.last ? when.first : `${when.first}..${when.last}`;
	return [days, when.time, when.bound].filter((part) => part).join(' ');
}

export interface ReaderScore {
	/** Of the joined claims: those that state a claim of the left one's sentence, by the labels. */
	readonly right: Share;
	/** Of the labelled links: those that are joined. */
	readonly found: Share;
	readonly notes: readonly string[];
}

/** What one article is joined with in another one. */
export function scoreReader(
	set: LabelledSet,
	left: string,
	right: string,
	joined: readonly JoinedClaims[],
): ReaderScore {
	const pairs = joined.map((one) => ({
		here: { uri: left, span: one.left.span },
		there: { uri: right, span: one.right.span },
	}));
	const wrong = pairs.filter(
		({ here, there }) => !clustersNear(set, here).some((members) => members.some((m) => samePlace(m, there))),
	);
	const links = set.links.filter(({ from, to }) => from.uri === left && to.uri === right);
	const missed = links.filter(
		({ from, to }) => !pairs.some(({ here, there }) => samePlace(here, from) && samePlace(there, to)),
	);
	const line = (mark: string, a: Place, b: Place): string =>
		`${mark} ${fileOf(a)} → ${fileOf(b)}\n     ${textOf(set, a)}\n     ${textOf(set, b)}`;
	return {
		right: { part: pairs.length - wrong.length, of: pairs.length },
		found: { part: links.length - missed.length, of: links.length },
		notes: [
			...wrong.map(({ here, there }) => line('WRONG', here, there)),
			...missed.map(({ from, to }) => line('MISSING', from, to)),
		],
	};
}

function fileOf({ uri }: { readonly uri: string }): string {
	return uri.split('/').pop()!.slice(0, 16);
}

function textOf(set: LabelledSet, { uri, span }: Place): string {
	return set.corpus.article(uri)!.article.file.text.slice(span.start, span.end).replace(/\s+/g, ' ');
}
