import * as l10n from '@vscode/l10n';
import type { Quantity } from '../analysis/analysis.ts';
import { compareQuantities as compareValues } from '../analysis/compareValues.ts';
import { unitNamed } from '../analysis/lexicons/units.ts';
import type { Span } from '../text/span.ts';
import type { Evidence, Relation } from './claimMatches.ts';
import type { Term } from './claimTerms.ts';
import { figuresAgree } from './pairFeatures.ts';
import { linkOdds, type Verdict } from './verdict.ts';
import type { Bag, WeighedClaim } from './weighedClaim.ts';
import { stemNeighbours } from './wordNeighbours.ts';

/** Why two claims were matched, and in what they differ: spans of both files, the most telling first. */
export function findEvidence(here: WeighedClaim, there: WeighedClaim): Evidence[] {
	const evidence: Evidence[] = [...sharedTerms(here, there)];
	const both = compareQuantities(here, there);
	evidence.push(...both);
	if (here.terms.claim.negated !== there.terms.claim.negated)
		evidence.push({
			kind: 'negation',
			agrees: false,
			here: [here.terms.claim.span],
			there: [there.terms.claim.span],
			about: here.terms.claim.negated ? l10n.t('negated here') : l10n.t('negated there'),
		});
	const speaker = here.terms.claim.attribution?.speaker;
	const other = there.terms.claim.attribution?.speaker;
	if (speaker && other && here.terms.speaker !== undefined && here.terms.speaker === there.terms.speaker)
		evidence.push({ kind: 'speaker', agrees: true, here: [speaker.span], there: [other.span], about: speaker.text });
	return evidence;
}

/** Shares of the shorter claim's words that must be the other's, too, for "the same words". */
const SAME_WORDS = 0.9;
/** How much longer, in weight, one claim must be than the other to say more. */
const SAYS_MORE = 1.8;

/**
 * How much of what the encoder takes for one claim it must take for a differing one: alone, and where a figure, a date or a denial
 * differs that can be shown. A figure alone says little: one of the two may count something else.
 */
const DIFFERS_ALONE = 0.6;
const DIFFERS_SHOWN = 0.15;

export function relationOf(
	here: WeighedClaim,
	there: WeighedClaim,
	evidence: readonly Evidence[],
	verdict: Verdict | undefined,
): Relation {
	const shown = evidence.some((e) => !e.agrees);
	// Where the sentences were matched by other claims of theirs, the verdict on these two says nothing of how.
	if (verdict && linkOdds(verdict) > 0) {
		const differs = verdict.differs / (verdict.same + verdict.differs);
		if (differs >= (shown ? DIFFERS_SHOWN : DIFFERS_ALONE)) return 'differs';
	} else if (shown) return 'differs';
	let shared = 0;
	for (const [key, weight] of here.own.weights) if (there.own.weights.has(key)) shared += weight;
	const longer = Math.max(here.own.total, there.own.total);
	if (longer > 0 && shared / longer >= SAME_WORDS && here.own.weights.size > 2) return 'repeats';
	if (evidence.some((e) => e.kind === 'speaker')) return 'repeats';
	if (here.own.total > SAYS_MORE * there.own.total) return 'lessSpecific';
	if (there.own.total > SAYS_MORE * here.own.total) return 'moreSpecific';
	return 'same';
}

const KIND = { '@': 'name', '#': 'date' } as const;

function sharedTerms(here: WeighedClaim, there: WeighedClaim): Evidence[] {
	const found: (Evidence & { readonly weight: number })[] = [];
	const seen = new Set<string>();
	for (const term of here.terms.own) {
		if (seen.has(term.key)) continue;
		seen.add(term.key);
		const counterpart = counterpartOf(term.key, there.sentence);
		if (counterpart === undefined) continue;
		const theirs = [...there.terms.own, ...there.terms.around].filter((t) => t.key === counterpart);
		const kind = term.key.startsWith('@') || term.key.startsWith('#') ? KIND[term.key[0] as '@' | '#'] : 'words';
		const mine = here.terms.own.filter((t) => t.key === term.key);
		const text = textOf(here, term);
		const otherText = theirs[0] ? textOf(there, theirs[0]) : text;
		if (counterpart !== term.key && areTwoUnits(text, otherText)) continue;
		found.push({
			kind: here.terms.quoted.has(term.key) && there.terms.quoted.has(counterpart) ? 'quotation' : kind,
			agrees: true,
			here: mine.map((t) => inFile(here, t)),
			there: theirs.map((t) => inFile(there, t)),
			about: text.toLowerCase() === otherText.toLowerCase() ? text : `${text} / ${otherText}`,
			weight: here.own.weights.get(term.key) ?? 0,
		});
	}
	return found.sort((a, b) => b.weight - a.weight).map(({ weight: _weight, ...evidence }) => evidence);
}

/** Cosines from which two words may be told to the reader as alike. */
const ALIKE = 0.7;
/**
 * By so much a neighbour must be nearer than the middle one of a word's neighbours to say the same: "phone" is to "telephone" what no
 * other word is, while "come" is one of many that stand where "get" does.
 */
const STANDS_OUT = 0.1;

function counterpartOf(key: string, bag: Bag): string | undefined {
	if (bag.weights.has(key)) return key;
	for (const [neighbour, cosine] of stemNeighbours(key))
		if (cosine >= ALIKE && bag.weights.has(neighbour) && standsOut(key, cosine) && standsOut(neighbour, cosine))
			return neighbour;
	return undefined;
}

function standsOut(key: string, cosine: number): boolean {
	const cosines = [...stemNeighbours(key).values()].sort((a, b) => a - b);
	const middle = cosines[Math.floor(cosines.length / 2)];
	return middle === undefined || cosine >= middle + STANDS_OUT;
}

/** "weeks" and "months" are used alike and are not the same. */
function areTwoUnits(one: string, other: string): boolean {
	const [a, b] = [one, other].map((word) => unitNamed(word.toLowerCase()));
	return a !== undefined && b !== undefined && (a.kind !== b.kind || a.factor !== b.factor);
}

function compareQuantities(here: WeighedClaim, there: WeighedClaim): Evidence[] {
	const evidence: Evidence[] = [];
	for (const x of here.terms.quantities) {
		const comparable = there.terms.quantities.filter(
			(y) => x.kind === y.kind && x.currency === y.currency && (x.of === y.of || x.kind !== 'number'),
		);
		const equal = comparable.find((y) => figuresAgree(x, y)) ?? comparable.find((y) => canBeOneValue(x, y));
		const y = equal ?? comparable[0];
		if (!y) continue;
		const [mine, theirs] = [slice(here, x.at), slice(there, y.at)];
		evidence.push({
			kind: 'figure',
			agrees: equal !== undefined,
			here: [x.span],
			there: [y.span],
			about: mine === theirs ? mine : `${mine} / ${theirs}`,
		});
	}
	return evidence;
}

/** What is round in two units is one value: "1,000 miles" and "1,600 kilometres". */
function canBeOneValue(x: Quantity, y: Quantity): boolean {
	if (x.unit === y.unit) return false;
	const comparison = compareValues(x, y);
	return comparison === 'equal' || comparison === 'compatible';
}

function textOf(claim: WeighedClaim, term: Term): string {
	return slice(claim, term.at);
}

function slice(claim: WeighedClaim, at: Span): string {
	return claim.terms.claim.sentence.block.prose.text.slice(at.start, at.end);
}

function inFile(claim: WeighedClaim, term: Term): Span {
	return claim.terms.claim.sentence.block.prose.toFile(term.at);
}
