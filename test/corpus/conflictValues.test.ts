import assert from 'node:assert/strict';
import type { DateMention, Quantity } from '#server/analysis/analysis.ts';
import type { ConflictSide } from '#server/corpus/conflicts/conflicts.ts';
import { dateNearness } from '#server/corpus/conflicts/dateLikeness.ts';
import { compareFigures } from '#server/corpus/conflicts/figureLikeness.ts';
import { oppositionOf } from '#server/corpus/conflicts/lexicons/opposites.ts';
import { isFirmerLater } from '#server/corpus/conflicts/updates.ts';
import { opposites } from '#server/corpus/conflicts/oppositeWords.ts';
import { waitDifferences } from '#server/corpus/conflicts/valueDifferences.ts';
import { analyzedFixture } from '../support/analyzedFixture.ts';

/** The first figures of two Markdown articles: a line that begins with `#` is a heading. */
const FIGURES: readonly (readonly [string, string, ReturnType<typeof compareFigures>])[] = [
	// A heading has no room for "about".
	['## Two Hours of Talks in Sarn', 'The talks in Sarn lasted two and a half hours.', 'different'],
	['## Two Hours of Talks in Sarn', 'The talks in Sarn lasted nearly two and a half hours.', 'compatible'],
	['## 200 cases in Sarn', 'Doctors in Sarn counted 214 cases.', 'compatible'],
	['## 12 cases in Sarn', 'Doctors in Sarn counted 13 cases.', 'different'],
	['The talks in Sarn lasted two hours.', 'The talks in Sarn lasted nearly two and a half hours.', 'different'],
	// What is counted.
	['The fire destroyed 87 trucks.', 'The fire killed 78 soldiers.', 'unlike'],
	['The ferry had 87 sailors on board.', 'The ferry had 78 people on board.', 'different'],
	['The storm left 4,700 households without power.', 'The storm left 5,900 homes without power.', 'different'],
	['The ferry had 87 passengers on board.', 'The ferry had 87 travellers on board.', 'equal'],
	// A sum without its money.
	['The fine was 75 million.', 'The fine was 75 million euros.', 'equal'],
	['The fine was 75 million.', 'The fine was 60 million euros.', 'different'],
	['They counted 75 million birds.', 'The fine was 60 million euros.', 'unlike'],
];

/** Nearer than half, or not. */
const DATES: readonly (readonly [string, string, boolean])[] = [
	['The treaty was signed on 3 May 2025.', 'The treaty was signed on 5 May 2025.', true],
	['The treaty was signed on 3 May 2025.', 'The treaty was signed on 3 October 2025.', false],
	['The treaty was signed in May 2025.', 'The treaty was signed in June 2025.', true],
	['The treaty was signed in 2009.', 'The treaty was signed in 2010.', true],
	['The treaty was signed in 1709.', 'The treaty was signed in 2010.', false],
];

describe('figures of two sources', () => {
	for (const [one, two, expected] of FIGURES)
		it(`are ${expected}: ${one} ${two}`, () => {
			const [x, y] = firstOf(one, two, (article) => article.quantities[0]) as [Quantity, Quantity];
			assert.equal(compareFigures(x, y), expected);
			assert.equal(compareFigures(y, x), expected);
		});
});

describe('dates of two sources', () => {
	for (const [one, two, near] of DATES)
		it(`are ${near ? 'near' : 'far apart'}: ${one} ${two}`, () => {
			const [x, y] = firstOf(one, two, (article) => article.dates[0]) as [DateMention, DateMention];
			assert.equal(dateNearness(x, y) > 0.5, near);
		});

	it('are compared with a wait', () => {
		const differs = (one: string, two: string): string[] => {
			const { corpus } = analyzedFixture(
				`=== a.md\n---\ndate: 2026-05-03\n---\n\n${one}\n=== b.md\n---\ndate: 2026-05-03\n---\n\n${two}\n`,
			);
			const [here, there] = [0, 1].map(corpus.pairs.weighed);
			return waitDifferences(here!, there!).map(
				({ difference }) => `${difference.here.value} / ${difference.there.value}`,
			);
		};
		const wait = 'It ended a 39-year wait for the cup.';
		assert.deepEqual(differs(wait, 'Sarn had not won the cup since 1987.'), []);
		assert.deepEqual(differs(wait, 'Sarn had not won the cup in 1994.'), []);
		assert.deepEqual(differs(wait, 'Sarn had not won the cup since 1994.'), ['39-year / 1994']);
		assert.deepEqual(differs('Sarn had not won the cup since 1994.', wait), ['1994 / 39-year']);
	});
});

describe('opposites', () => {
	for (const [a, b, expected] of [
		['unit', 'it', undefined],
		['under', 'der', undefined],
		['rose', 'increased', undefined],
		['rose', 'won', undefined],
		['unhurt', 'hurt', 'negation'],
		['damaged', 'undamaged', 'negation'],
		['undamaged', 'torn', 'negation'],
		['rose', 'fell', 'negation'],
		['cancelled', 'postponed', 'negation'],
		['north', 'southern', 'place'],
	] as const)
		it(`${a} and ${b}: ${expected ?? 'none'}`, () => {
			assert.equal(oppositionOf(a, b), expected);
			assert.equal(oppositionOf(b, a), expected);
		});
});

describe('what two claims say of one thing', () => {
	for (const [one, two, expected] of [
		['Ada Lind won the race in Sarn.', 'Ivo Renn lost the race in Sarn.', []],
		['Ada Lind accepted the plan.', 'The plan was not rejected by Ada Lind.', []],
		['Ada Lind won the race in Sarn.', 'Ada Lind lost the race in Sarn.', ['won / lost']],
		['The board accepted the plan.', 'The plan was rejected by the board.', ['accepted / rejected']],
	] as const)
		it(`${expected.length ? 'is opposite' : 'is not opposite'}: ${one} ${two}`, () => {
			const { corpus } = analyzedFixture(`=== a.txt\n${one}\n=== b.txt\n${two}\n`);
			const [here, there] = [0, 1].map(corpus.pairs.weighed);
			const found = opposites(here!, there!).map((found) => `${found.here.value} / ${found.there.value}`);
			assert.deepEqual(found, expected);
		});
});

describe('a difference in how settled a thing is', () => {
	for (const [here, there, firmer, expected] of [
		[undefined, '2026-05-03', 'there', false],
		['2026-05-03', '2026-05-03', 'there', false],
		// The later article takes back what was told as done.
		['2026-05-02', '2026-05-03', 'here', false],
		['2026-05-03', '2026-05-02', 'there', false],
		['2026-05-02', '2026-05-03', 'there', true],
		['2026-05-03', '2026-05-02', 'here', true],
	] as const)
		it(`of ${here ?? 'no day'} and ${there}, firmer ${firmer}: ${expected ? 'an update' : 'none'}`, () => {
			const side = (day: string | undefined): ConflictSide =>
				({ article: { article: { source: day === undefined ? {} : { date: { value: day } } } } }) as ConflictSide;
			assert.equal(isFirmerLater(side(here), side(there), firmer), expected);
		});
});

function firstOf<Value>(
	one: string,
	two: string,
	of: (article: { readonly quantities: readonly Quantity[]; readonly dates: readonly DateMention[] }) => Value,
): Value[] {
	const { corpus } = analyzedFixture(`=== a.md\n${one}\n=== b.md\n${two}\n`);
	return corpus.articles.map(of);
}
