/**
 * What makes a stretch of words a clause of its own, on "While it rained, Ada Lind, the mayor, opened the bridge, which cost
 * five million, and said it was safe, according to Norpol."
 *
 * `subordinate` "While it rained", `apposition` "the mayor", `relative` "which cost five million", `predicate` "said" with the
 * subject of the main clause, `content` "it was safe", `attribution` "according to Norpol". `coordinate` has its own subject
 * behind "and", a semicolon or a colon; `speech` is a quoted sentence; `saying` is ", Lind said" beside what she said;
 * `participle` is ", opening the bridge", `purpose` "to open the bridge", `adjunct` "following the flood", `aside` what stands
 * between dashes or in brackets.
 */
export type ClauseKind =
	| 'main'
	| 'coordinate'
	| 'predicate'
	| 'content'
	| 'speech'
	| 'relative'
	| 'subordinate'
	| 'participle'
	| 'purpose'
	| 'adjunct'
	| 'apposition'
	| 'attribution'
	| 'saying'
	| 'aside';

/** A clause, or a phrase that states as much as one. All numbers are indexes of tokens. */
export interface Clause {
	readonly kind: ClauseKind;
	/** Its own words, ascending: those of clauses set inside it are theirs. */
	readonly words: readonly number[];
	/** The clause that it stands in or hangs on. */
	readonly parent: Clause | undefined;
	/** The finite verb. */
	readonly verb: number | undefined;
	/** Where its subject begins, behind what is put in front of it. */
	readonly subjectFrom: number;
	/** Words of other clauses: the subject it shares, the noun it is about. */
	readonly leansOn: readonly number[];
	/** The verb of saying that has its content in another clause. */
	readonly cue: number | undefined;
	/** The clause whose cue introduces this one. */
	readonly saidBy: Clause | undefined;
}

/** Kinds that have a finite verb when they are complete. */
export const FINITE_KINDS: ReadonlySet<ClauseKind> = new Set<ClauseKind>([
	'main',
	'coordinate',
	'content',
	'speech',
	'subordinate',
	'relative',
	'saying',
]);

/** Kinds that "and" goes on from, rather than from a phrase that hangs on them. */
export const HOST_KINDS: ReadonlySet<ClauseKind> = new Set<ClauseKind>([...FINITE_KINDS, 'predicate']);
