/** A candidate with its log-odds by itself. */
export interface RatedClaim {
	readonly claim: number;
	readonly odds: number;
}

/** Of one article, beside a claim. */
export interface Rivals {
	readonly sentence: number | undefined;
	/** The log-odds of that sentence, and the best of all others. */
	readonly best: number;
	readonly others: number;
}

/** What a judge has found of claims, by their numbers. */
export interface RowMemory {
	/** By sentence, the best of its claims that are candidates. */
	readonly rows: Map<number, ReadonlyMap<number, RatedClaim>>;
	readonly bridges: Map<number, readonly RatedClaim[]>;
	/** By article, its best sentence and what all the others come to. */
	readonly rivals: Map<number, Map<number, Rivals>>;
	/** By the best claim of a sentence. */
	readonly scores: Map<number, Map<number, number>>;
}

export function emptyMemory(): RowMemory {
	return { rows: new Map(), bridges: new Map(), rivals: new Map(), scores: new Map() };
}

/**
 * What stays true after an edit. `isClean`: the claim, its candidates and all that is compared of these are the same. A row, its bridges
 * and its rivals rest on that alone; a score on the rows of the claim, of the others of its sentence, and of the claim that it is of.
 */
export function carryMemory(
	last: RowMemory,
	isClean: (claim: number) => boolean,
	siblings: (claim: number) => readonly number[],
): RowMemory {
	const clean = [...last.scores.keys()].filter((claim) => siblings(claim).every(isClean));
	return {
		rows: carry(last.rows, isClean),
		bridges: carry(last.bridges, isClean),
		rivals: carry(last.rivals, isClean),
		scores: new Map(clean.map((claim) => [claim, carry(last.scores.get(claim)!, isClean)])),
	};
}

function carry<Value>(all: ReadonlyMap<number, Value>, keeps: (claim: number) => boolean): Map<number, Value> {
	const kept = new Map<number, Value>();
	for (const [claim, value] of all) if (keeps(claim)) kept.set(claim, value);
	return kept;
}
