import type { ArticleAnalysis } from '../../analysis/analysis.ts';
import type { Steps } from '../../text/steps.ts';
import type { AnalyzedCorpus } from '../analyzedCorpus.ts';
import type { Conflict, ConflictSide } from './conflicts.ts';
import type { Difference } from './difference.ts';
import { NEWS_OF_CHANGE } from './lexicons/newsOfChange.ts';
import { dateDifferences, figureDifferences } from './valueDifferences.ts';

/** By words alone, in log-odds, two claims of one article must be this likely to state the same. */
const LEAST_ODDS = 0;
/** The words around both values must say the same to this share, and the same must be counted. */
const LEAST_CONTEXT = 0.5;
/** Values further apart are seldom two tellings of one thing in one article. */
const LEAST_NEARNESS = 0.3;
/** Claims that have values are compared each with each: past so many of them an article is not checked against itself. */
const MOST_CLAIMS = 150;
const SCORE = 0.6;

/** Where an article tells one thing in two ways itself. A reporter repeats a figure in like words, so that words alone tell. */
export function* conflictsWithin({ pairs, first }: AnalyzedCorpus, article: ArticleAnalysis): Steps<Conflict[]> {
	const claims = pairs.claims.flatMap((claim, number) => {
		if (claim.article !== article) return [];
		const { terms } = pairs.weighed(number);
		return terms.quantities.length + terms.dates.length > 0 ? [number] : [];
	});
	if (claims.length > MOST_CLAIMS) return [];
	const found: Conflict[] = [];
	for (const [i, a] of claims.entries()) {
		yield;
		for (const b of claims.slice(i + 1)) {
			if (pairs.sentenceOf[a] === pairs.sentenceOf[b] || first.odds(a, b) < LEAST_ODDS) continue;
			const [here, there] = [pairs.weighed(a), pairs.weighed(b)];
			const differences = [
				...figureDifferences(pairs.claims[a]!, here, pairs.claims[b]!, there),
				...dateDifferences(pairs.claims[a]!, here, pairs.claims[b]!, there),
			].map(({ difference }) => difference);
			for (const difference of differences.filter(isOneThing)) {
				const side = (claim: number, { span, value }: Difference['here']): ConflictSide => {
					return { article, span, value, claim: pairs.claims[claim]! };
				};
				const changed = [here, there].some(({ terms }) =>
					terms.claim.sentence.tokens.some(({ key }) => NEWS_OF_CHANGE.has(key)),
				);
				const both = {
					kind: difference.kind,
					nature: changed ? ('update' as const) : ('contradiction' as const),
					score: SCORE,
					certain: false,
				};
				const [mine, theirs] = [side(a, difference.here), side(b, difference.there)];
				found.push({ ...both, here: mine, there: theirs }, { ...both, here: theirs, there: mine });
			}
		}
	}
	return found;
}

function isOneThing({ slot, context, nearness }: Difference): boolean {
	return slot > 0 && context >= LEAST_CONTEXT && nearness >= LEAST_NEARNESS;
}
