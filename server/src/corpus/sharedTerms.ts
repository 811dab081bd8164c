import { termNeighbours, type Neighbours } from './vocabulary.ts';
import type { Bag, WeighedClaim } from './weighedClaim.ts';

/** What two claims share, as sums of weights. */
export interface SharedTerms {
	/** What of the first is said in the second, and back. */
	readonly there: Coverage;
	readonly back: Coverage;
	/** Of all of their sentences. */
	readonly sentences: number;
	readonly names: number;
	/** Names of either claim that the other's sentence lacks. */
	readonly missingNames: number;
	/** Dice of the sentences before the two, or of those after, whichever is more. */
	readonly neighbours: number;
}

/** How much of a claim is said in another one; the weights of the terms that are, or their number. */
export interface Coverage {
	/** The claim's own terms in the other's own: the same words, and with words of like use counted in part. */
	own: number;
	ownSoftly: number;
	/** With the subject that each leans on. */
	withSubject: number;
	withSubjectSoftly: number;
	/** The same, each term counted alike. */
	count: number;
	/** Softly, in all of the other's sentence. */
	inSentence: number;
}

/** Cosines from which a neighbour counts at all, and as much as the same word. */
const NEIGHBOUR_FROM = 0.5;
const NEIGHBOUR_FULL = 0.95;

/** What a term is to a claim, the closest of them; 0 for a term that its sentence lacks. */
const AROUND = 1;
const LEANED_ON = 2;
const OWN = 3;

/**
 * Finds what two claims share: one pass over each, since a folder has some hundred thousand pairs. The terms are looked up in two
 * tables over the whole vocabulary, which hold what each term is to either claim and are all 0 between two comparisons: filling
 * them costs less than looking terms up in sets.
 */
export function makeTermSharing(weights: Float64Array): (a: WeighedClaim, b: WeighedClaim) => SharedTerms {
	const inA = new Uint8Array(weights.length);
	const inB = new Uint8Array(weights.length);

	return (a, b) => {
		fill(inA, a);
		fill(inB, b);
		let names = 0;
		for (const id of a.names) if (inB[id] === OWN) names += weights[id]!;
		const shared = {
			there: cover(a, inB),
			back: cover(b, inA),
			sentences: weightIn(inB, a.sentence),
			names,
			missingNames: weightMissing(inB, a.names) + weightMissing(inA, b.names),
		};
		clear(inA, a.sentence);
		clear(inB, b.sentence);
		return { ...shared, neighbours: Math.max(overlap(a.before, b.before), overlap(a.after, b.after)) };
	};

	function cover(mine: WeighedClaim, theirs: Uint8Array): Coverage {
		const covered = { own: 0, ownSoftly: 0, withSubject: 0, withSubjectSoftly: 0, count: 0, inSentence: 0 };
		const { ids } = mine.withSubject;
		const owns = mine.own.ids.length;
		for (let i = 0; i < ids.length; i++) {
			const id = ids[i]!;
			const weight = weights[id]!;
			const level = theirs[id]!;
			const isOwn = i < owns;
			if (level === OWN && isOwn) {
				covered.own += weight;
				covered.ownSoftly += weight;
			}
			if (level >= LEANED_ON) {
				covered.withSubject += weight;
				covered.withSubjectSoftly += weight;
				covered.count += 1;
			}
			if (level >= AROUND) covered.inSentence += weight;
			if (level < (isOwn ? OWN : LEANED_ON)) coverSoftly(covered, weight, level, isOwn, termNeighbours(id), theirs);
		}
		return covered;
	}

	function weightMissing(theirs: Uint8Array, names: Int32Array): number {
		let sum = 0;
		for (const id of names) if (theirs[id] === 0) sum += weights[id]!;
		return sum;
	}

	function weightIn(theirs: Uint8Array, { ids }: Bag): number {
		let sum = 0;
		for (const id of ids) if (theirs[id] !== 0) sum += weights[id]!;
		return sum;
	}

	/** Dice: shared weight against all weight, 0 to 1. */
	function overlap(a: Bag | undefined, b: Bag | undefined): number {
		if (!a || !b || a.total + b.total === 0) return 0;
		for (const id of b.ids) inB[id] = AROUND;
		const shared = weightIn(inB, a);
		clear(inB, b);
		return (2 * shared) / (a.total + b.total);
	}
}

/** Adds what the likest neighbours say of a term whose own place among the other's terms is `level`, where that is not enough. */
function coverSoftly(
	covered: Coverage,
	weight: number,
	level: number,
	isOwn: boolean,
	{ ids, cosines }: Neighbours,
	theirs: Uint8Array,
): void {
	let reached = level;
	const wanted = isOwn ? OWN : LEANED_ON;
	for (let k = 0; k < ids.length && reached < wanted; k++) {
		const found = theirs[ids[k]!]!;
		// The likest come first: only a neighbour that is closer to the other claim than those before can add anything.
		if (found <= reached) continue;
		const part = Math.min(1, (cosines[k]! - NEIGHBOUR_FROM) / (NEIGHBOUR_FULL - NEIGHBOUR_FROM));
		if (reached < AROUND) covered.inSentence += weight * part;
		if (reached < LEANED_ON && found >= LEANED_ON) {
			covered.withSubjectSoftly += weight * part;
			covered.count += part;
		}
		if (isOwn && found === OWN) covered.ownSoftly += weight * part;
		reached = found;
	}
}

function fill(table: Uint8Array, { sentence, withSubject, own }: WeighedClaim): void {
	for (const id of sentence.ids) table[id] = AROUND;
	for (const id of withSubject.ids) table[id] = LEANED_ON;
	for (const id of own.ids) table[id] = OWN;
}

function clear(table: Uint8Array, { ids }: Bag): void {
	for (const id of ids) table[id] = 0;
}
