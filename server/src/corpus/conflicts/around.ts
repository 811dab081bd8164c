import type { Span } from '../../text/span.ts';
import { stemNeighbours } from '../wordNeighbours.ts';
import type { WeighedClaim } from '../weighedClaim.ts';
import { ofClaim } from './words.ts';

/** Words up to this far from a value, in UTF-16 units, say what it is a value of; the nearer, the more. */
const REACH = 60;

/** What the words around a place in a claim's sentence say: terms with their weights, fading with the distance. */
export type Around = ReadonlyMap<string, number>;

export function around(claim: WeighedClaim, at: Span): Around {
	const known = knownAround(claim);
	const key = `${at.start} ${at.end}`;
	let found = known.get(key);
	if (!found) known.set(key, (found = findAround(claim, at)));
	return found;
}

/** By place. */
const knownAround = ofClaim(() => new Map<string, Around>());

function findAround({ terms, sentence }: WeighedClaim, at: Span): Around {
	const found = new Map<string, number>();
	for (const term of [...terms.own, ...terms.around]) {
		if (term.at.start < at.end && at.start < term.at.end) continue;
		const distance = Math.max(term.at.start - at.end, at.start - term.at.end);
		if (distance > REACH) continue;
		const weight = (sentence.weights.get(term.key) ?? 0) * (1 - distance / (1.5 * REACH));
		found.set(term.key, Math.max(found.get(term.key) ?? 0, weight));
	}
	return found;
}

/** How far both sides say the same, by the same words or words of like use: the mean of the two shares, 0 to 1. */
export function sharedAround(a: Around, b: Around): number {
	return (shareOf(a, b) + shareOf(b, a)) / 2;
}

function shareOf(said: Around, other: Around): number {
	let all = 0;
	let shared = 0;
	for (const [key, weight] of said) {
		all += weight;
		if (other.has(key)) shared += weight;
		else {
			let best = 0;
			for (const [neighbour, cosine] of stemNeighbours(key)) if (other.has(neighbour)) best = Math.max(best, cosine);
			shared += best * weight;
		}
	}
	return all ? shared / all : 0;
}

/** Whether both sides name somebody or something: 1 where they share a name, -1 where they share none, 0 where one has none. */
export function namesAround(a: Around, b: Around): number {
	const names = (side: Around): string[] => [...side.keys()].filter((key) => key.startsWith('@'));
	const [mine, theirs] = [names(a), names(b)];
	if (!mine.length || !theirs.length) return 0;
	return mine.some((name) => theirs.includes(name)) ? 1 : -1;
}
