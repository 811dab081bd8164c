import { FINITE_KINDS, HOST_KINDS, type Clause, type ClauseKind } from './clause.ts';

/** A clause while it is read. */
export interface OpenClause extends Clause {
	readonly words: number[];
	verb: number | undefined;
	subjectFrom: number;
	cue: number | undefined;
	saidBy: OpenClause | undefined;
	readonly parent: OpenClause | undefined;
	/** Finite verbs that belong to relative clauses inside it and are still to come. */
	owed: number;
	/** Not complete without a finite verb. */
	readonly needsVerb: boolean;
}

export type Closer = ')' | '—' | 'speech';

/** What a closing mark ends: nothing below `height` is touched before. `end` is the index of the closer where it is known. */
interface Fence {
	readonly closer: Closer;
	readonly height: number;
	readonly end: number;
}

export interface OpenOptions {
	readonly leansOn?: readonly number[];
	readonly saidBy?: OpenClause | undefined;
	readonly needsVerb?: boolean;
}

/** The clauses that are open at a place of a sentence, the innermost on top, and all that were ever open. */
export class ClauseStack {
	readonly all: OpenClause[] = [];
	private readonly open_: OpenClause[] = [];
	private readonly fences: Fence[] = [];

	get top(): OpenClause {
		return this.open_[this.open_.length - 1]!;
	}

	/** The outermost clause inside the innermost fence. */
	get ground(): OpenClause {
		return this.open_[this.floor] ?? this.top;
	}

	get isInSpeech(): boolean {
		return this.fences.some((fence) => fence.closer === 'speech');
	}

	private get floor(): number {
		return this.fences[this.fences.length - 1]?.height ?? 0;
	}

	/** Opens a clause on top, which the others wait for. */
	open(
		kind: ClauseKind,
		from: number,
		{ leansOn = [], saidBy, needsVerb = FINITE_KINDS.has(kind) }: OpenOptions = {},
	): OpenClause {
		const clause: OpenClause = {
			kind,
			words: [],
			parent: this.open_[this.open_.length - 1],
			verb: undefined,
			subjectFrom: from,
			leansOn,
			cue: undefined,
			saidBy,
			owed: 0,
			needsVerb,
		};
		this.all.push(clause);
		this.open_.push(clause);
		return clause;
	}

	/** Ends `clause` and all above it, and opens another in its place. */
	beside(clause: OpenClause, kind: ClauseKind, from: number, options: OpenOptions = {}): OpenClause {
		this.open_.length = Math.max(this.open_.indexOf(clause), this.floor);
		return this.open(kind, from, options);
	}

	/** Ends every clause above `clause`, which goes on. */
	backTo(clause: OpenClause): void {
		this.open_.length = Math.max(this.open_.indexOf(clause), this.floor) + 1;
	}

	/** Ends the innermost clause; the one around it goes on. */
	closeTop(): void {
		if (this.open_.length - 2 >= this.floor) this.open_.length--;
	}

	/** The innermost open clause that `test` holds of. */
	nearest(test: (clause: OpenClause) => boolean): OpenClause | undefined {
		for (let height = this.open_.length - 1; height >= this.floor; height--) {
			const clause = this.open_[height]!;
			if (test(clause)) return clause;
		}
		return undefined;
	}

	/** The innermost clause that still lacks its finite verb. */
	waiting(): OpenClause | undefined {
		return this.nearest((c) => c.needsVerb && c.verb === undefined);
	}

	/** The innermost clause that "and" could go on from. */
	host(): OpenClause | undefined {
		return this.nearest((c) => HOST_KINDS.has(c.kind) && c.verb !== undefined);
	}

	isOpen(clause: OpenClause): boolean {
		return this.open_.includes(clause);
	}

	/** True where `inner` was opened above `outer`. */
	isAbove(inner: OpenClause, outer: OpenClause): boolean {
		return this.open_.indexOf(inner) > this.open_.indexOf(outer);
	}

	fence(closer: Closer, end = -1): void {
		this.fences.push({ closer, height: this.open_.length, end });
	}

	/** Ends what `mark` closes; false where it closes nothing. */
	closeFence(mark: string): boolean {
		return this.fences[this.fences.length - 1]?.closer === mark && this.dropFence();
	}

	/** Ends the speech that ends before token i; false where none does. */
	closeSpeech(i: number): boolean {
		const fence = this.fences[this.fences.length - 1];
		return fence?.closer === 'speech' && fence.end === i && this.dropFence();
	}

	private dropFence(): boolean {
		this.open_.length = Math.max(1, this.fences.pop()!.height);
		return true;
	}

	/** Sets `words` of `clause` apart, as a clause of its own that stands in front of it. */
	setApart(clause: OpenClause, kind: ClauseKind): void {
		const words = clause.words.splice(0);
		const apart: OpenClause = { ...clause, kind, words, parent: clause, verb: undefined, needsVerb: false };
		this.all.splice(this.all.indexOf(clause) + 1, 0, apart);
		clause.verb = undefined;
		clause.owed = 0;
	}
}
