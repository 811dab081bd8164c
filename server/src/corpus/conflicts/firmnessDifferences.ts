import type { Token } from '../../article/article.ts';
import { PREPOSITIONS } from '../../analysis/lexicons/functionWords.ts';
import { verbForms } from '../../analysis/lexicons/verbForms.ts';
import type { WeighedClaim } from '../weighedClaim.ts';
import { contentAfter, likenessTo, NOWHERE, ownOverlap, side, sideOfClaim, stemsOf, wordsOf } from './claimWords.ts';
import type { Difference, DifferenceSide } from './difference.ts';
import { FIRMNESS, FIRMNESS_RANK, type Firmness } from './lexicons/firmness.ts';
import { isDenying, ofClaim } from './words.ts';

/** What is told as planned is what the other tells as done, in the same words or all but the same. */
const LEAST_SAME = 0.9;

/** One claim tells as planned or possible what the other tells as done: what the word for it governs stands in the other. */
export function firmnessDifferences(here: WeighedClaim, there: WeighedClaim): Difference[] {
	const [mine, theirs] = [firmnessOf(here), firmnessOf(there)];
	if (!mine || !theirs) return [];
	const gap = FIRMNESS_RANK[mine.level] - FIRMNESS_RANK[theirs.level];
	if (gap === 0) return [];
	const [softer, firmer] = gap < 0 ? [mine, there] : [theirs, here];
	const stems = stemsOf(firmer);
	const likeness = Math.max(0, ...softer.governed.map(({ key }) => likenessTo(key, stems)));
	if (likeness < LEAST_SAME) return [];
	return [
		{
			kind: 'status',
			here: mine.side,
			there: theirs.side,
			context: ownOverlap(here, there),
			slot: likeness,
			...NOWHERE,
			degree: Math.abs(gap) / 3,
			firmer: gap < 0 ? 'there' : 'here',
		},
	];
}

interface FirmnessOfClaim {
	readonly level: Firmness;
	readonly side: DifferenceSide;
	/** The content words after the word that tells it; of what is told as done, none. */
	readonly governed: readonly Token[];
}

/** How settled a claim tells it; undefined where it has no verb that could tell. */
const firmnessOf = ofClaim((claim): FirmnessOfClaim | undefined => {
	const words = wordsOf(claim);
	let level: Firmness = 'done';
	let at = -1;
	words.forEach((word, i) => {
		const next = words[i + 1];
		const found = (next && FIRMNESS.get(`${word.key} ${next.key}`)) ?? FIRMNESS.get(word.key);
		if (found && !isNoHedge(words, i) && FIRMNESS_RANK[found] < FIRMNESS_RANK[level]) [level, at] = [found, i];
	});
	if (at < 0)
		// "led by the minister" says nothing of when.
		return words.some(({ key }, i) => i > 0 && verbForms(key)?.past) && !words.some(({ key }) => isDenying(key))
			? { level, side: sideOfClaim(claim, 'told as done'), governed: [] }
			: undefined;
	return { level, side: side(claim, words[at]!), governed: governedBy(words, at) };
});

/** What is told as planned or possible: words of content, but no names. */
function governedBy(words: readonly Token[], at: number): Token[] {
	return contentAfter(words, at).filter(({ text }) => !/^\p{Lu}/u.test(text));
}

/** A purpose begins so many words before the verb at most: "so that the roof could be mended". */
const PURPOSE_REACH = 6;

/** Words that hedge elsewhere: the month of May, "may not enter", "appeared in court", "so that they could". */
function isNoHedge(words: readonly Token[], i: number): boolean {
	const [{ key, text }, next] = [words[i]!, words[i + 1]?.key ?? ''];
	if (key === 'may' && (next === 'not' || (i > 0 && text !== 'may'))) return true;
	if (/^appear(?:s|ed)?$/.test(key)) return PREPOSITIONS.has(next) ? next !== 'to' : next === 'only' || next === '';
	return (
		/^(?:could|would|might|may)$/.test(key) &&
		words.slice(Math.max(0, i - PURPOSE_REACH), i).some((w) => w.key === 'so')
	);
}
