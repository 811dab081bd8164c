import type { EntityKind } from './analysis.ts';

/** What speaks for each kind of name. Weights are comparable: 1 is a hint, 4 a good sign, 10 leaves little doubt. */
export type KindVotes = Record<EntityKind, number>;

export const HINT = 1;
export const SIGN = 4;
export const PROOF = 10;

/** However often a name stands in a hinting place, hints do not add up to more than this. */
const MOST_OF_CONTEXT = 9;

export function noVotes(): KindVotes {
	return { person: 0, place: 0, organization: 0, group: 0, event: 0, product: 0, work: 0 };
}

export function addVotes(to: KindVotes, from: KindVotes, most = Infinity): void {
	for (const kind of Object.keys(from) as EntityKind[]) to[kind] += Math.min(most, from[kind]);
}

export function addContext(to: KindVotes, context: KindVotes): void {
	addVotes(to, context, MOST_OF_CONTEXT);
}

/** The kind with most votes and by how much it leads; none where nothing speaks for any. */
export function winner(votes: KindVotes): { readonly kind: EntityKind; readonly weight: number } | undefined {
	let best: EntityKind | undefined;
	let second = 0;
	for (const kind of Object.keys(votes) as EntityKind[]) {
		if (best === undefined || votes[kind] > votes[best]) {
			second = best === undefined ? 0 : votes[best];
			best = kind;
		} else second = Math.max(second, votes[kind]);
	}
	return best !== undefined && votes[best] >= HINT ? { kind: best, weight: votes[best] - second } : undefined;
}

/** "Kvarnian", by its ending. */
export function isDemonym(key: string): boolean {
	return key.length > 5 && /(?:ian|ean|ese|ish)$/.test(key);
}

const DEMONYM_HOMES = ['', 'a', 'ia', 'e', 'y', 'o'];

/** What the place can be called whose people or things a word may be for, by its ending: "kvarn", "kvarna" and so on for "kvarnian". */
export function demonymHomes(key: string): string[] {
	const stem = key.includes(' ') ? undefined : /^(.{3,}?)(?:i?ans?|eans?|ese|ish|is?|ers?)$/.exec(key)?.[1];
	return stem === undefined ? [] : DEMONYM_HOMES.map((ending) => stem + ending).filter((home) => home !== key);
}
