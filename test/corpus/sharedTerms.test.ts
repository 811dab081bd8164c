import assert from 'node:assert/strict';
import type { ClaimPairs } from '#server/corpus/claimPairs.ts';
import type { Bag } from '#server/corpus/weighedClaim.ts';
import { stemNeighbours } from '#server/corpus/wordNeighbours.ts';
import { analyzedFixture } from '../support/analyzedFixture.ts';

/** Names, dates, figures, subjects that are leaned on, neighbours in use ("grounded", "stranded"; "Monday", "Tuesday"). */
const ARTICLES = `
=== one.txt
The ferry Aurora ran aground off Cape Lindes on Tuesday evening and was freed by a tug before midnight.
Captain Ada Lind said the buoy was dark, blamed the lights service and asked for an inquiry.
About 200 passengers were rescued; nobody was injured.
The wreck was towed to port on Monday.
=== two.txt
On Tuesday the ship was stranded near Cape Lindes, and tugs pulled the vessel free in the night.
Lind told reporters that the light had failed. An investigation was demanded by the captain.
Some 212 people were saved, and none was hurt.
Ticket sales for the spring regatta begin next month.
=== three.txt
The lights service denied that the buoy had been dark and rejected the captain's criticism.
Rescuers took 212 passengers off the grounded ferry in two hours.
`;

describe('what two claims share', () => {
	const { pairs } = analyzedFixture(ARTICLES).corpus;

	it('is by one pass what it is by its definition, term by term', () => {
		for (let a = 0; a < pairs.claims.length; a++)
			for (let b = a + 1; b < pairs.claims.length; b++) {
				const found = pairs.features(a, b);
				const { overlaps, ...shares } = byDefinition(pairs, a, b);
				for (const [name, [one, other]] of Object.entries(shares)) {
					equal(found[`least${name}` as 'leastCovered'], Math.min(one, other), `${a}, ${b}: least${name}`);
					equal(found[`most${name}` as 'mostCovered'], Math.max(one, other), `${a}, ${b}: most${name}`);
				}
				for (const [name, overlap] of Object.entries(overlaps))
					equal(found[name as 'sentenceOverlap'], overlap, `${a}, ${b}: ${name}`);
			}
	});

	it('does not depend on the order of the two, nor on what was compared before', () => {
		const before = pairs.features(0, pairs.claims.length - 1);
		pairs.features(1, 2);
		assert.deepEqual(pairs.features(pairs.claims.length - 1, 0), before);
	});
});

function byDefinition({ weighed }: ClaimPairs, a: number, b: number) {
	const [x, y] = [weighed(a), weighed(b)];
	const both = (share: (mine: typeof x, theirs: typeof x) => number): [number, number] => [share(x, y), share(y, x)];
	const overlap = (p?: Bag, q?: Bag): number =>
		p && q && p.total + q.total ? (2 * covered(p, q, false) * p.total) / (p.total + q.total) : 0;
	return {
		Covered: both((mine, theirs) => covered(mine.own, theirs.own, false)),
		CoveredSoftly: both((mine, theirs) => covered(mine.own, theirs.own, true)),
		CoveredByCount: both((mine, theirs) => covered(mine.withSubject, theirs.withSubject, true, 1)),
		CoveredWithSubject: both((mine, theirs) => covered(mine.withSubject, theirs.withSubject, true)),
		CoveredBySentence: both((mine, theirs) => covered(mine.withSubject, theirs.sentence, true)),
		overlaps: {
			sentenceOverlap: overlap(x.sentence, y.sentence),
			overlapWithSubject: overlap(x.withSubject, y.withSubject),
			neighbourOverlap: Math.max(overlap(x.before, y.before), overlap(x.after, y.after)),
		},
	};
}

/** How much of `mine` is said in `theirs`, each term by its weight, or all by the one given. */
function covered(mine: Bag, theirs: Bag, softly: boolean, weightOfAll?: number): number {
	let [sum, total] = [0, 0];
	for (const [key, own] of mine.weights) {
		const weight = weightOfAll ?? own;
		total += weight;
		if (theirs.weights.has(key)) sum += weight;
		else if (softly) {
			const likest = Math.max(
				0,
				...[...stemNeighbours(key)].map(([n, cosine]) => (theirs.weights.has(n) ? cosine : 0)),
			);
			if (likest > 0) sum += weight * Math.min(1, (likest - 0.5) / 0.45);
		}
	}
	return total ? sum / total : 0;
}

function equal(found: number, expected: number, what: string): void {
	assert.ok(Math.abs(found - expected) < 1e-9, `${what}: ${found}, by definition ${expected}`);
}
