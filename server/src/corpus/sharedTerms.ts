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
 * Finds what two claims share: one pass over each, since a folder has some hundred thousand pairs. The terms are looked up in
 * tables over the whole vocabulary, which hold what each term is to either claim: filling them costs less than looking terms up in
 * sets. Of `row`, one of the two, what is in the tables is kept for the next comparison with it. What is returned is written anew by
 * the next call.
 */
export function makeTermSharing(
	weights: Float64Array,
): (a: WeighedClaim, b: WeighedClaim, row: WeighedClaim) => SharedTerms {
	const inRow = new Uint8Array(weights.length);
	/** Of the other claim, or of the sentence beside it; all 0 between two comparisons. */
	const inOther = new Uint8Array(weights.length);
	/** The terms of the row that a term is a neighbour of, a bit for each by its place modulo 32. */
	const reach = new Int32Array(weights.length);
	/** Whether a term has any neighbour in the row's sentence: `turn` twice, and one more if so; older numbers tell of other rows. */
	const reaches = new Int32Array(weights.length);
	let turn = 0;
	let last: WeighedClaim | undefined;
	const beside = rememberLast((a: WeighedClaim, b: WeighedClaim) =>
		Math.max(overlap(a.before, b.before), overlap(a.after, b.after)),
	);
	const shared = { there: noCoverage(), back: noCoverage(), sentences: 0, names: 0, missingNames: 0, neighbours: 0 };

	return (a, b, row) => {
		if (row !== last) turnTo(row);
		const other = row === a ? b : a;
		const [inA, inB] = row === a ? [inRow, inOther] : [inOther, inRow];
		fill(inOther, other);
		let reached = 0;
		for (const id of other.sentence.ids) reached |= reach[id]!;
		shared.names = 0;
		for (const id of a.names) if (inB[id] === OWN) shared.names += weights[id]!;
		cover(shared.there, a, inB, reached);
		cover(shared.back, b, inA, reached);
		shared.sentences = weightIn(inB, a.sentence);
		shared.missingNames = weightMissing(inB, a.names) + weightMissing(inA, b.names);
		clear(inOther, other.sentence);
		shared.neighbours = beside(a, b);
		return shared;
	};

	function turnTo(row: WeighedClaim): void {
		if (last) {
			clear(inRow, last.sentence);
			for (const id of last.withSubject.ids) for (const near of termNeighbours(id).ids) reach[near] = 0;
		}
		fill(inRow, row);
		row.withSubject.ids.forEach((id, i) => {
			for (const near of termNeighbours(id).ids) reach[near]! |= 1 << (i & 31);
		});
		turn++;
		last = row;
	}

	/** Whether any word of like use stands in the row's sentence. */
	function reachesRow(id: number): boolean {
		if (reaches[id]! >> 1 !== turn)
			reaches[id] = 2 * turn + (termNeighbours(id).ids.some((near) => inRow[near] !== 0) ? 1 : 0);
		return (reaches[id]! & 1) === 1;
	}

	/** `reached`: the bits of the row's terms that have a neighbour in the other's sentence. */
	function cover(covered: Coverage, mine: WeighedClaim, theirs: Uint8Array, reached: number): void {
		covered.own =
			covered.ownSoftly =
			covered.withSubject =
			covered.withSubjectSoftly =
			covered.count =
			covered.inSentence =
				0;
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
			if (level >= (isOwn ? OWN : LEANED_ON)) continue;
			// Most terms have no neighbour there, which is known sooner than all their neighbours are looked up.
			if (theirs === inOther ? (reached >>> (i & 31)) & 1 : reachesRow(id))
				coverSoftly(covered, weight, level, isOwn, termNeighbours(id), theirs);
		}
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
		for (const id of b.ids) inOther[id] = AROUND;
		const shared = weightIn(inOther, a);
		clear(inOther, b);
		return (2 * shared) / (a.total + b.total);
	}
}

function noCoverage(): Coverage {
	return { own: 0, ownSoftly: 0, withSubject: 0, withSubjectSoftly: 0, count: 0, inSentence: 0 };
}

/** Claims of the same two sentences are compared one after the other. */
function rememberLast(
	compute: (a: WeighedClaim, b: WeighedClaim) => number,
): (a: WeighedClaim, b: WeighedClaim) => number {
	let [x, y, value]: [Bag | undefined, Bag | undefined, number] = [undefined, undefined, 0];
	return (a, b) => {
		if (a.sentence !== x || b.sentence !== y) [x, y, value] = [a.sentence, b.sentence, compute(a, b)];
		return value;
	};
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
