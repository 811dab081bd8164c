import type { ReaderPair, ReaderWords, SideBySide } from '../../../../server/src/lsp/protocol.ts';
import type { SIGNS } from './matrixCell.ts';

/** A claim of the left article that the right has as well, or tells otherwise. */
export interface ReaderClaim {
	/** From 1, in the order of the left text; both sides are marked by it. */
	readonly number: number;
	readonly left: ReaderWords;
	/** Indices in `joined` of the answer, in the order of the articles on the right. */
	readonly pairs: readonly number[];
}

export type PairState = keyof typeof SIGNS;

/** How two claims stand to each other. Another wording of one quotation is no difference. */
export function stateOf({ certain, differing }: ReaderPair): PairState {
	const real = differing.filter(({ kind }) => kind !== 'quotation');
	if (real.length) return real.some((one) => one.certain) ? 'differs' : 'mayDiffer';
	return certain ? 'states' : 'possibly';
}

const BY_WEIGHT: readonly PairState[] = ['differs', 'mayDiffer', 'states', 'possibly'];

/** The one that a reader is to be told of first. */
export function weightiest(states: readonly PairState[]): PairState {
	return BY_WEIGHT.find((state) => states.includes(state)) ?? 'possibly';
}

/** The claims of the left article, in the order of its text. */
export function readerClaims({ joined }: SideBySide): ReaderClaim[] {
	const byPlace = new Map<string, { left: ReaderWords; pairs: number[] }>();
	for (const [index, { left }] of joined.entries()) {
		const key = `${left.block} ${left.start} ${left.end}`;
		const known = byPlace.get(key);
		if (known) known.pairs.push(index);
		else byPlace.set(key, { left, pairs: [index] });
	}
	return [...byPlace.values()]
		.sort((a, b) => a.left.block - b.left.block || a.left.start - b.left.start)
		.map((claim, i) => ({ number: i + 1, ...claim }));
}
