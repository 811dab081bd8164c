import type { ArticleAnalysis } from '../analysis/analysis.ts';
import type { ClaimMatch } from '../corpus/claimMatches.ts';
import type { Conflict } from '../corpus/conflicts/conflicts.ts';
import { sourceName } from '../corpus/sourceName.ts';
import { conflictTitle } from '../features/conflictReport.ts';
import { checkDraft, type SentenceStatus } from '../features/draftCheck.ts';
import { relationWithoutConflict } from '../features/relationInWords.ts';
import { wordingOf, wordingOfMatch } from '../features/wording.ts';
import type { ReadFolder } from './readFolder.ts';
import { titleOf } from './reportedCopies.ts';
import { onOneLine, placeNamer, type ReportedPlace } from './reportedPlace.ts';

/** What a check says, as plain data; its keys are written to JSON as they stand. */
export interface Check {
	readonly version: 1;
	readonly draft: string;
	readonly folder: string;
	readonly sources: readonly { readonly file: string; readonly name: string }[];
	readonly notRead: ReadFolder['notRead'];
	readonly counts: Readonly<Record<SentenceStatus, number>>;
	/** In the order of the draft. */
	readonly sentences: readonly ReportedSentence[];
}

export interface ReportedSentence {
	/** From 1, in UTF-16 units. */
	readonly line: number;
	readonly column: number;
	readonly text: string;
	readonly status: SentenceStatus;
	readonly supportedBy: readonly ReportedSupport[];
	/** How many of these are left when those that rest on the same text count once. */
	readonly independent: number;
	/** Why it is fewer: "b.txt and c.txt share 28 words word for word", for a person. */
	readonly sharedText: readonly string[];
	readonly contradictedBy: readonly ReportedDifference[];
	/** What need not be a contradiction: updates, other wordings, other speakers. */
	readonly differences: readonly ReportedDifference[];
	/** Parts of it that no source was found to state. */
	readonly notFound: readonly string[];
}

export interface ReportedSupport extends ReportedPlace {
	readonly text: string;
	readonly relation: string;
	/** For a person, to follow the source's name: "says the same". */
	readonly relationInWords: string;
	/** 0 to 1. */
	readonly score: number;
	readonly certain: boolean;
}

export interface ReportedDifference extends ReportedPlace {
	readonly kind: Conflict['kind'];
	/** "Figures differ", for a person. */
	readonly title: string;
	/** 0 to 1. */
	readonly score: number;
	readonly certain: boolean;
	/** In the draft, and in the source. */
	readonly here: string;
	readonly there: string;
	/** The source's claim; null where the value is a title or a quotation. */
	readonly text: string | null;
}

/** Holds a draft, which is one of the corpus's articles, against the others. */
export async function makeCheck(
	{ folder, corpus, notRead, nameOf }: ReadFolder,
	draft: ArticleAnalysis,
	name: string,
	minimumScore: number,
): Promise<Check> {
	const placeOf = placeNamer((uri) => (uri === draft.article.file.uri ? name : nameOf(uri)));
	const checked = await checkDraft(corpus, draft, minimumScore, () => Promise.resolve());
	const support = (match: ClaimMatch): ReportedSupport => ({
		...placeOf(match.other.article, match.span),
		text: onOneLine(wordingOfMatch(match)),
		relation: match.relation,
		relationInWords: relationWithoutConflict(match),
		score: rounded(match.score),
		certain: match.certain,
	});
	const difference = (conflict: Conflict): ReportedDifference => {
		const { kind, score, certain, here, there } = conflict;
		return {
			...placeOf(there.article, there.span),
			kind,
			title: conflictTitle(conflict),
			score: rounded(score),
			certain,
			here: onOneLine(here.value),
			there: onOneLine(there.value),
			text: there.claim ? onOneLine(wordingOf(there.claim)) : null,
		};
	};
	const counts = { supported: 0, contradicted: 0, 'single-source': 0, unsupported: 0, 'no-claim': 0 };
	for (const { status } of checked) counts[status]++;
	return {
		version: 1,
		draft: name,
		folder,
		sources: corpus.articles
			.filter((article) => article !== draft)
			.map(({ article }) => ({ file: nameOf(article.file.uri), name: sourceName(article) })),
		notRead,
		counts,
		sentences: checked.map((one) => {
			const { line, column } = placeOf(draft, one.sentence.span);
			const { block, at } = one.sentence;
			return {
				line,
				column,
				text: onOneLine(block.prose.text.slice(at.start, at.end)),
				status: one.status,
				supportedBy: one.support.map(support),
				independent: one.independence.independent,
				sharedText: one.independence.links.map(titleOf),
				contradictedBy: one.contradictions.map(difference),
				differences: one.differences.map(difference),
				notFound: one.notFound.map((claim) => onOneLine(wordingOf({ article: draft, claim }))),
			};
		}),
	};
}

function rounded(score: number): number {
	return Math.round(score * 1000) / 1000;
}
