import assert from 'node:assert/strict';
import fc from 'fast-check';
import { followScroll, readingLine, type LinkedPair } from '../../../client/src/webviews/shared/scrollLink.ts';

/** Two columns of which 500 pixels are in sight: one of 2000, one of 1500. */
const VIEW = 500;
const [OWN, OTHER] = [2000, 1500];
const ENDS = [
	{ from: 0, to: 0 },
	{ from: OWN, to: OTHER },
] as const;

const follow = (pairs: readonly LinkedPair[], top: number, inSteps = false): number =>
	followScroll(pairs, { top, view: VIEW, whole: OWN }, { view: VIEW, whole: OTHER }, { ends: ENDS, inSteps });
/** How far the column is scrolled when a place of it passes the reading line. */
const topAt = (place: number): number => (place * (OWN - VIEW)) / OWN;
/** Where a pair stands in both windows. */
const heights = ({ from, to }: LinkedPair, top: number, other: number): [number, number] => [from - top, to - other];

const PAIRS: readonly LinkedPair[] = [
	{ from: 300, to: 200, height: 40 },
	{ from: 900, to: 1100, height: 60 },
	{ from: 1400, to: 700, height: 20 },
];

describe('scrolling one column after another', () => {
	it('begins with the beginning and ends with the end', () => {
		for (const inSteps of [false, true]) {
			assert.equal(follow(PAIRS, 0, inSteps), 0);
			assert.equal(follow(PAIRS, OWN - VIEW, inSteps), OTHER - VIEW);
		}
	});

	it('has the reading line go down the window from its top to its bottom', () => {
		assert.deepEqual(
			[0, 750, 1500].map((top) => readingLine({ top, view: VIEW, whole: OWN })),
			[0, 250, 500],
		);
		assert.equal(readingLine({ top: 0, view: 500, whole: 300 }), 0);
	});

	for (const inSteps of [false, true])
		for (const pair of PAIRS)
			it(`has the pair at the reading line level${inSteps ? ', in steps' : ''}: ${pair.from}`, () => {
				const top = topAt(pair.from);
				const [here, there] = heights(pair, top, follow(PAIRS, top, inSteps));
				assert.ok(Math.abs(here - there) < 1, `${here} ${there}`);
			});

	it('moves both alike along a claim', () => {
		const [pair] = PAIRS;
		const [first, last] = [topAt(300), topAt(330)];
		const of = (top: number): number => follow(PAIRS, top) - top;
		assert.ok(Math.abs(of(first) - of(last)) < 1);
		assert.ok(Math.abs(of(first) - (pair!.to - pair!.from)) < 1);
	});

	it('changes over between two claims, never at once', () => {
		for (let top = 0; top < OWN - VIEW; top += 1) {
			const step = Math.abs(follow(PAIRS, top + 1) - follow(PAIRS, top));
			assert.ok(step < 4, `${top}: ${step}`);
		}
	});

	it('in steps it keeps level with the nearest pair', () => {
		const top = topAt(560);
		const [here, there] = heights(PAIRS[0]!, top, follow(PAIRS, top, true));
		assert.ok(Math.abs(here - there) < 1);
		const later = topAt(650);
		const [own, other] = heights(PAIRS[1]!, later, follow(PAIRS, later, true));
		assert.ok(Math.abs(own - other) < 1);
	});

	it('stays where there is nothing to scroll', () => {
		const found = followScroll(PAIRS, { top: 400, view: VIEW, whole: OWN }, { view: 500, whole: 300 }, { ends: ENDS });
		assert.equal(found, 0);
	});

	it('never leaves the text, whatever pairs there are', () => {
		const pair = fc.record({ from: fc.nat(OWN), to: fc.nat(OTHER), height: fc.nat(200) });
		fc.assert(
			fc.property(fc.array(pair, { maxLength: 12 }), fc.nat(OWN - VIEW), fc.boolean(), (pairs, top, inSteps) => {
				const found = follow(pairs, top, inSteps);
				assert.ok(found >= 0 && found <= OTHER - VIEW, String(found));
			}),
		);
	});
});
