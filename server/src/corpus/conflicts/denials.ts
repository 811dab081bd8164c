import type { Token } from '../../article/article.ts';
import { FAILING_VERBS } from '../../analysis/lexicons/functionWords.ts';
import { stemOf } from '../stems.ts';
import type { WeighedClaim } from '../weighedClaim.ts';
import {
	contentAfter,
	isContent,
	LEAST_ECHO,
	likenessTo,
	NOWHERE,
	ownOverlap,
	sideOfClaim,
	stemsOf,
	wordsOf,
} from './claimWords.ts';
import type { Difference } from './difference.ts';
import { PRIVATIVES } from './lexicons/privatives.ts';
import { isDenying, ofClaim } from './words.ts';

/** One claim denies what the other states: the word that is denied stands in the other, undenied. */
export function denials(here: WeighedClaim, there: WeighedClaim): Difference[] {
	const [mine, theirs] = [here.terms.claim.negated, there.terms.claim.negated];
	if (mine === theirs) return [];
	const [denying, stating] = mine ? [here, there] : [there, here];
	if (isNotUntil(denying) || deniesAside(denying)) return [];
	const denied = deniedWords(denying);
	// "14 were injured, none of them critically" denies how, not whether.
	if (denied.length > 0 && denied.every(({ key }) => key.endsWith('ly'))) return [];
	const stems = stemsOf(stating);
	const likeness = Math.max(0, ...denied.map(({ key }) => likenessTo(key, stems)));
	if (likeness < LEAST_ECHO) return [];
	// A denial can stand in a part of the claim that was not read as one.
	if (hasDenial(stating)) return [];
	return [
		{
			kind: 'negation',
			here: sideOfClaim(here, mine ? 'denied' : 'stated'),
			there: sideOfClaim(there, theirs ? 'denied' : 'stated'),
			context: ownOverlap(here, there),
			slot: likeness,
			...NOWHERE,
			telling: Math.max(0, ...denied.map((word) => likenessTo(word.key, stems) * weightIn(denying, word))),
		},
	];
}

const hasDenial = ofClaim((claim) => wordsOf(claim).some(({ key }) => PRIVATIVES.has(key) || isDenying(key)));

/** What the word of denial stands before; where the claim is denied from outside ("denied that …"), all its words. */
const deniedWords = ofClaim((claim): readonly Token[] => {
	const words = wordsOf(claim);
	const at = words.findIndex(denies);
	if (at < 0) return words.filter(isContent);
	// "but passwords were not" denies what stands before.
	const after = contentAfter(words, at);
	const denied = after.length ? after : words.slice(0, at).filter(isContent);
	// "did not come to Sarn" is not about all that is told of Sarn.
	const unnamed = denied.filter(({ text }) => !/^\p{Lu}/u.test(text));
	return unnamed.length ? unnamed : denied;
});

/** "if the money is not there", "people who did not come for the match": what the claim states stands, whatever is denied beside it. */
const deniesAside = ofClaim((claim): boolean => {
	const { tokens } = claim.terms.claim.sentence;
	const denials = claim.terms.claim.words.filter((i) => denies(tokens[i]!));
	return denials.length > 0 && denials.every((i) => opensAside(tokens, claim.terms.claim.words[0]!, i));
});

/** From the last mark before a word on, or from the claim's beginning, another word makes a condition or a relative clause of it. */
function opensAside(tokens: readonly Token[], from: number, at: number): boolean {
	// "the crew, and not money, was the obstacle" sets one noun against another.
	if (tokens[at]!.key === 'not' && /^(?:and|but)$/.test(tokens[at - 1]?.key ?? '')) return true;
	for (let i = at - 1; i >= from && tokens[i]!.kind === 'word'; i--) {
		const { key } = tokens[i]!;
		if (CONDITIONS.has(key) || (i > from && RELATIVES.has(key))) return true;
	}
	return false;
}

function denies({ key }: Token): boolean {
	return isDenying(key) || FAILING_VERBS.has(key);
}

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether']);
const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which']);

/** "It was not until Friday that …", "will not resume until Friday": it was, and will be. */
function isNotUntil(claim: WeighedClaim): boolean {
	const words = wordsOf(claim);
	const at = words.findIndex(({ key }) => isDenying(key));
	if (at < 0) return false;
	const isUntil = ({ key }: Token): boolean => key === 'until' || key === 'till';
	return words[at + 1]?.key === 'before' || words.slice(at + 1).some(isUntil);
}

/** How much a word of a claim tells in this folder. */
function weightIn({ sentence }: WeighedClaim, { key }: Token): number {
	return sentence.weights.get(stemOf(key)) ?? 0;
}
