import type { ClaimMatch } from '../corpus/claimMatches.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import type { ConflictSide } from '../corpus/conflicts/conflicts.ts';
import { sourceName } from '../corpus/sourceName.ts';
import { groupClaims } from '../features/claimGroups.ts';
import { groupConflicts, type ConflictGroup } from '../features/conflictGroups.ts';
import { conflictTitle } from '../features/conflictReport.ts';
import { independenceOf } from '../features/independenceOf.ts';
import { findOnlyHere } from '../features/onlyHere.ts';
import { wordingOf, wordingOfMatch } from '../features/wording.ts';
import type { ReadFolder } from './readFolder.ts';
import { reportCopies, type ReportedCopy } from './reportedCopies.ts';
import { onOneLine, placeNamer, type ReportedPlace } from './reportedPlace.ts';

/** What a report says, as plain data; its keys are written to JSON as they stand. */
export interface Report {
	readonly version: 1;
	readonly folder: string;
	readonly sources: readonly ReportedSource[];
	readonly notRead: readonly { readonly file: string; readonly reason: string }[];
	/** Most sources first. */
	readonly shared: readonly ReportedGroup[];
	/** What cannot both be true first, then updates, then what is only told in other ways. */
	readonly conflicts: readonly ReportedConflict[];
	/** What no other source was found to state, source by source; not headlines, nor what states too little to be looked for. */
	readonly onlyHere: readonly ReportedClaim[];
	/** Named by most sources first. */
	readonly entities: readonly ReportedEntity[];
	/** What two sources share word for word; most words first. */
	readonly sharedText: readonly ReportedCopy[];
}

export interface ReportedSource {
	readonly file: string;
	readonly name: string;
	readonly title: string | null;
	readonly outlet: string | null;
	readonly date: string | null;
	readonly words: number;
	readonly claims: number;
	/** How often it says what no other source was found to state. */
	readonly onlyHere: number;
}

/** What several sources state. */
export interface ReportedGroup {
	readonly sources: number;
	/** How many of these are left when those that rest on the same text count once. */
	readonly independent: number;
	readonly claims: readonly ReportedClaim[];
}

export interface ReportedClaim extends ReportedPlace {
	readonly text: string;
	/** To the first claim of its group; null for that one. */
	readonly relation: string | null;
	readonly score: number | null;
}

/** One thing that sources tell differently. */
export interface ReportedConflict {
	/** "number", "date", …: as diagnostics have it behind `conflict.` */
	readonly kind: ConflictGroup['kind'];
	readonly nature: ConflictGroup['nature'];
	/** "Figures differ", for a person. */
	readonly title: string;
	/** Whether it is told as a fact; else it seems so. */
	readonly certain: boolean;
	/** 0 to 1. */
	readonly score: number;
	/** The first is the one that the others differ from. */
	readonly sides: readonly ReportedSide[];
}

export interface ReportedSide extends ReportedPlace {
	readonly value: string;
	/** The claim that the value stands in; null where it is a title or a quotation. */
	readonly text: string | null;
}

export interface ReportedEntity {
	readonly name: string;
	readonly kind: string | null;
	readonly mentions: number;
	readonly sources: number;
	readonly spellings: readonly { readonly text: string; readonly count: number }[];
}

export async function makeReport(
	{ folder, corpus, notRead, nameOf }: ReadFolder,
	minimumScore: number,
): Promise<Report> {
	const { shared } = await groupClaims(corpus, minimumScore, withoutPause);
	const placeOf = placeNamer(nameOf);
	const report = ({ article, claim }: PlacedClaim, match?: ClaimMatch): ReportedClaim => ({
		...placeOf(article, match?.span ?? claim.span),
		text: onOneLine(match ? wordingOfMatch(match) : wordingOf({ article, claim })),
		relation: match?.relation ?? null,
		score: match ? rounded(match.score) : null,
	});
	const reportSide = ({ article, span, value, claim }: ConflictSide): ReportedSide => ({
		...placeOf(article, span),
		value: onOneLine(value),
		text: claim ? onOneLine(wordingOf(claim)) : null,
	});
	const onlyHere = new Map<string, readonly ReportedClaim[]>();
	for (const analysis of corpus.articles) {
		const { uri } = analysis.article.file;
		const found = await findOnlyHere(corpus, uri, minimumScore, withoutPause);
		onlyHere.set(
			uri,
			found.map(({ span, wording }) => ({
				...placeOf(analysis, span),
				text: onOneLine(wording),
				relation: null,
				score: null,
			})),
		);
	}
	const conflicts = await groupConflicts(corpus, 'differences', withoutPause);
	return {
		version: 1,
		folder,
		sources: corpus.articles.map(({ article, claims }) => {
			const { title, outlet, date } = article.source;
			return {
				file: nameOf(article.file.uri),
				name: sourceName(article),
				title: title?.value ?? null,
				outlet: outlet?.value ?? null,
				date: date?.value ?? null,
				words: article.sentences.reduce(
					(sum, s) => sum + (s.block.kind === 'furniture' ? 0 : s.tokens.filter((t) => t.kind === 'word').length),
					0,
				),
				claims: claims.length,
				onlyHere: onlyHere.get(article.file.uri)?.length ?? 0,
			};
		}),
		notRead,
		shared: shared.map(({ seed, matches }) => ({
			sources: matches.length + 1,
			independent: independenceOf(corpus, seed, matches).independent,
			claims: [report(seed), ...matches.map((match) => report(match.other, match))],
		})),
		conflicts: conflicts.map(({ kind, nature, certain, score, sides }) => ({
			kind,
			nature,
			title: conflictTitle({ kind, nature, certain }),
			certain,
			score: rounded(score),
			sides: sides.map(reportSide),
		})),
		onlyHere: [...onlyHere.values()].flat(),
		entities: corpus.entities.entities
			.map(({ name, kind, mentions, spellings }) => ({
				name,
				kind: kind ?? null,
				mentions: mentions.length,
				sources: new Set(mentions.map((m) => m.article)).size,
				spellings: spellings.map(({ text, count }) => ({ text, count })),
			}))
			.sort((a, b) => b.sources - a.sources || b.mentions - a.mentions || (a.name < b.name ? -1 : 1)),
		sharedText: reportCopies(corpus, placeOf),
	};
}

/** Nobody else waits for their turn on a command line. */
const withoutPause = (): Promise<void> => Promise.resolve();

function rounded(score: number): number {
	return Math.round(score * 1000) / 1000;
}
