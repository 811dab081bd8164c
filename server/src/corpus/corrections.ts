import type { EntityKind } from '../analysis/analysis.ts';
import { nameKey } from '../analysis/gazetteer.ts';
import type { Entity } from './entityIndex.ts';

/** What a reader said of names. It counts for every mention that is so spelled, case and accents aside, in all articles. */
export type Correction = Relation | KindOf;

/** Two names are of one, or they are not. */
interface Relation {
	readonly id: string;
	readonly decision: 'same' | 'different';
	readonly names: readonly [string, string];
}

/** Whom or what it names is of this kind. */
interface KindOf {
	readonly id: string;
	readonly decision: 'kind';
	readonly names: readonly [string];
	readonly kind: EntityKind;
}

/** In the order in which they were made: of two that contradict each other the later holds. */
export type Corrections = readonly Correction[];

export const NO_CORRECTIONS: Corrections = [];

/** Two names by their keys, see `correctedKey`. */
export type KeyPair = readonly [string, string];

/** Corrections by the names' keys, without those that later ones took over. */
export interface ResolvedCorrections {
	readonly together: readonly KeyPair[];
	readonly apart: readonly KeyPair[];
	/** The later of two comes later. */
	readonly kinds: ReadonlyMap<string, EntityKind>;
}

/** What a corrected name is known by: "The Harbour Post" and "Harbour Post" are one name. */
export function correctedKey(name: string): string {
	return nameKey(name).replace(/^the /, '');
}

/** From the latest back: what would join what is apart by then, or part what is together, counts no more. */
export function resolveCorrections(corrections: Corrections): ResolvedCorrections {
	const together: KeyPair[] = [];
	const apart: KeyPair[] = [];
	const kinds = new Map<string, EntityKind>();
	const parents = new Map<string, string>();
	const root = (key: string): string => {
		const parent = parents.get(key);
		return parent === undefined ? key : root(parent);
	};
	for (const correction of [...corrections].reverse()) {
		const [a, b] = correction.names.map(correctedKey) as [string, string?];
		if (correction.decision === 'kind') {
			if (!kinds.has(a)) kinds.set(a, correction.kind);
			continue;
		}
		if (b === undefined || a === b) continue;
		const [rootA, rootB] = [root(a), root(b)];
		if (correction.decision === 'different') {
			if (rootA !== rootB) apart.push([a, b]);
		} else if (!apart.some(([c, d]) => isPair([root(c), root(d)], rootA, rootB))) {
			together.push([a, b]);
			if (rootA !== rootB) parents.set(rootA, rootB);
		}
	}
	return { together, apart, kinds: new Map([...kinds].reverse()) };
}

function isPair([c, d]: KeyPair, a: string, b: string): boolean {
	return (a === c && b === d) || (a === d && b === c);
}

/** Those that name an entity by one of its spellings, the latest first. */
export function correctionsAbout(corrections: Corrections, { spellings }: Entity): Correction[] {
	if (corrections.length === 0) return [];
	const keys = new Set(spellings.map(({ text }) => correctedKey(text)));
	return corrections.filter(({ names }) => names.some((name) => keys.has(correctedKey(name)))).reverse();
}
