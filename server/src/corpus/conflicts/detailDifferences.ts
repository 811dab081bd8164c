import type { Token } from '../../article/article.ts';
import type { WeighedClaim } from '../weighedClaim.ts';
import { around, sharedAround } from './around.ts';
import { NOWHERE, side, wordsOf } from './claimWords.ts';
import type { Difference } from './difference.ts';
import { canExclude, excludeEachOther, nameOneThing } from './lexicons/exclusive.ts';
import { ofClaim, wordBefore } from './words.ts';

/** The words around both say the same to this share at least: any two people have some relative. */
const LEAST_CONTEXT = 0.1;

/** One claim has an ankle where the other has a wrist: words of which one thing can be only one. */
export function detailDifferences(here: WeighedClaim, there: WeighedClaim): Difference[] {
	const [mine, theirs] = [listedWords(here), listedWords(there)];
	if (!mine.length || !theirs.length) return [];
	const found = onlyIn(mine, there).flatMap((x) =>
		onlyIn(theirs, here)
			.filter((y) => excludeEachOther(x.key, y.key))
			.map((y): Difference => ({
				kind: 'detail',
				here: side(here, x),
				there: side(there, y),
				context: sharedAround(around(here, x.at), around(there, y.at)),
				slot: wordBefore(here, x.at) === wordBefore(there, y.at) ? 1 : 0,
				...NOWHERE,
			})),
	);
	return found
		.filter(({ context }) => context >= LEAST_CONTEXT)
		.sort((x, y) => y.context - x.context)
		.slice(0, 1);
}

const listedWords = ofClaim((claim): readonly Token[] => wordsOf(claim).filter(({ key }) => canExclude(key)));

/** Those that the other sentence does not have as well, in whatever words. */
function onlyIn(words: readonly Token[], other: WeighedClaim): Token[] {
	const { tokens } = other.terms.claim.sentence;
	return words.filter(({ key }) => !tokens.some((token) => token.key === key || nameOneThing(token.key, key)));
}
