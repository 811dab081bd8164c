import type { Token } from '../../article/article.ts';
import type { WeighedClaim } from '../weighedClaim.ts';
import { around, sharedAround } from './around.ts';
import { NOWHERE, side, wordsOf } from './claimWords.ts';
import type { Difference } from './difference.ts';
import { canOppose, canUndo, oppositionOf } from './lexicons/opposites.ts';
import { isDenying, ofClaim } from './words.ts';

/** One claim says "rose" where the other says "fell". Where one of the two denies, they agree. */
export function opposites(here: WeighedClaim, there: WeighedClaim): Difference[] {
	if (here.terms.claim.negated !== there.terms.claim.negated) return [];
	// Few words have an opposite; only one with "un" can have any other.
	const all = canUndoAny(here) || canUndoAny(there);
	const [mine, theirs] = [here, there].map(all ? wordsOf : listedWords) as [readonly Token[], readonly Token[]];
	if (!mine.length || !theirs.length) return [];
	const [allHere, allThere] = [keysInSentence(here), keysInSentence(there)];
	const others = theirs.filter(({ key }) => !allHere.has(key));
	const found = mine
		.filter(({ key }) => !allThere.has(key))
		.flatMap((x) =>
			others.flatMap((y): Difference[] => {
				const kind = oppositionOf(x.key, y.key);
				// "a defeat by Sarn" is won by Sarn; "is not acceptable" says what "is unacceptable" does.
				if (isBy(here, x) !== isBy(there, y) || isDenied(here, x) !== isDenied(there, y)) return [];
				const [mine, theirs] = [nameBefore(here, x), nameBefore(there, y)];
				// "Sarn won" and "Orsk lost" is one story.
				if (!kind || (mine !== undefined && theirs !== undefined && mine !== theirs)) return [];
				const context = sharedAround(around(here, x.at), around(there, y.at));
				return [{ kind, here: side(here, x), there: side(there, y), context, slot: 0, ...NOWHERE, degree: 1 }];
			}),
		);
	return found.sort((x, y) => y.context - x.context).slice(0, 1);
}

/** Nouns and participles of losing, whose "by" names who did not lose. */
const LOSING = /^(?:defeat|defeats|loss|losses|beaten|defeated)$/;

function isBy({ terms: { claim } }: WeighedClaim, word: Token): boolean {
	const { tokens } = claim.sentence;
	return LOSING.test(word.key) && tokens[tokens.indexOf(word) + 1]?.key === 'by';
}

/** A word of denial stands so many words before at most. */
const DENIAL_REACH = 3;

function isDenied({ terms: { claim } }: WeighedClaim, word: Token): boolean {
	const { tokens } = claim.sentence;
	const at = tokens.indexOf(word);
	return tokens.slice(Math.max(0, at - DENIAL_REACH), at).some(({ key }) => isDenying(key));
}

const listedWords = ofClaim((claim): readonly Token[] => wordsOf(claim).filter(({ key }) => canOppose(key)));

const canUndoAny = ofClaim((claim) => wordsOf(claim).some(({ key }) => canUndo(key)));

const keysInSentence = ofClaim(
	({ terms }): ReadonlySet<string> => new Set(terms.claim.sentence.tokens.map((t) => t.key)),
);

/** The last name of a claim before a word: of whom or what the word is said, as a rule. */
function nameBefore({ terms: { own } }: WeighedClaim, { at }: Token): string | undefined {
	return own.findLast((term) => term.key.startsWith('@') && term.at.end <= at.start)?.key;
}
