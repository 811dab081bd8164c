import * as l10n from '@vscode/l10n';
import type { ArticleAnalysis, Claim } from '../analysis/analysis.ts';
import { EMPTY_WORDS } from '../analysis/lexicons/functionWords.ts';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import { overlaps, type Span } from '../text/span.ts';
import { ownMatches } from './ownMatches.ts';
import type { SharedClaimHint } from './sharedClaimHints.ts';
import type { Pause } from './sharedClaims.ts';

/** What no other source was found to state: a claim, or several of one sentence that follow one another. */
export interface OnlyHere {
	/** In the file: from the first claim's start to the last one's end. */
	readonly span: Span;
	/** Its words, without the marks of the file's format. */
	readonly wording: string;
	readonly claims: readonly Claim[];
}

/**
 * From this score of another source's sentence on, a claim may stand there as well. It is lower than what a match must reach to be shown:
 * who is told that a source stands alone must be able to rely on it. With the encoder some 3 % of what labelled sets share lies below it, and
 * two thirds of the sentences that one source alone has; at 0.5 it were 9 % and nine in ten (`npm run eval:only`).
 */
const MAY_STAND_THERE = 0.2;
/** A claim of fewer content words, those it leans on included, states too little to be looked for: "that was clear". */
const LEAST_CONTENT = 3;

const known = new WeakMap<AnalyzedCorpus, Map<string, readonly OnlyHere[]>>();

/** What of an article no other source was found to state, in the order of the text; nothing where there is no other source. */
export async function findOnlyHere(
	corpus: AnalyzedCorpus,
	uri: string,
	minimumScore: number,
	pause: Pause,
): Promise<readonly OnlyHere[]> {
	const article = corpus.article(uri);
	if (!article || corpus.articles.length < 2) return [];
	const answers = known.get(corpus) ?? new Map<string, readonly OnlyHere[]>();
	known.set(corpus, answers);
	const key = `${minimumScore} ${uri}`;
	const before = answers.get(key);
	if (before) return before;
	const runs: Claim[][] = [];
	let last: Claim | undefined;
	for (const claim of article.claims) {
		if (isOnlyHere(corpus, article, claim, minimumScore)) {
			if (last?.sentence === claim.sentence) runs.at(-1)!.push(claim);
			else runs.push([claim]);
			last = claim;
		} else last = undefined;
		await pause();
	}
	const found = runs.map(joined);
	answers.set(key, found);
	return found;
}

function joined(claims: readonly Claim[]): OnlyHere {
	const { prose } = claims[0]!.sentence.block;
	const start = Math.min(...claims.map(({ at }) => at.start));
	const end = Math.max(...claims.map(({ at }) => at.end));
	return { span: prose.toFile({ start, end }), wording: prose.text.slice(start, end), claims };
}

function isOnlyHere(corpus: AnalyzedCorpus, article: ArticleAnalysis, claim: Claim, minimumScore: number): boolean {
	const asked = { article, claim };
	if (!statesEnough(claim)) return false;
	return ownMatches(corpus, asked, Math.min(minimumScore, MAY_STAND_THERE)).length === 0;
}

/** Headlines are left out: what they state, the article states again. */
function statesEnough({ sentence, words, leansOn }: Claim): boolean {
	const { kind } = sentence.block;
	if (kind === 'headline' || kind === 'heading') return false;
	const content = [...words, ...leansOn].filter((i) => !EMPTY_WORDS.has(sentence.tokens[i]?.key ?? ''));
	return content.length >= LEAST_CONTENT;
}

/** "only here" at the end of each. */
export async function findOnlyHereHints(
	corpus: AnalyzedCorpus,
	uri: string,
	within: Span,
	minimumScore: number,
	pause: Pause,
): Promise<SharedClaimHint[]> {
	const found = await findOnlyHere(corpus, uri, minimumScore, pause);
	return found
		.filter(({ span }) => overlaps(span, within))
		.map(({ span }) => ({
			offset: span.end,
			label: l10n.t('only here'),
			tooltip: l10n.t('No other source was found to state this.'),
		}));
}
