import assert from 'node:assert/strict';
import { makeConflictFinder, type Conflict } from '#server/corpus/conflicts/conflicts.ts';
import type { PlacedClaim } from '#server/corpus/corpus.ts';
import type { SecondReading } from '#server/corpus/secondReading.ts';
import type { Verdict } from '#server/corpus/verdict.ts';
import { analyzedFixture } from '../support/analyzedFixture.ts';
import { DIFFERS, SAME, UNRELATED } from '../support/fakeEncoder.ts';

/** Other sentences around the ones under test: in a folder, what is rare and what is not shows only among many. */
const REST = {
	one: `The harbour council meets every second Thursday in the old customs house.
Fishing boats stayed in port because of the wind.
Nobody has claimed the missing rowing boat yet.`,
	two: `Ticket sales for the spring regatta begin next month.
The lighthouse museum will close for repairs.
Gulls have stolen another sandwich from a tourist.`,
};

const LEFT_ALONE: Readonly<Record<string, readonly [string, string]>> = {
	'the same figure': ['The fire killed 87 soldiers at Fort Maren.', 'The fire killed 87 soldiers at Fort Maren.'],
	'a figure in words': ['The fire killed twelve soldiers at Fort Maren.', 'The fire killed 12 soldiers at Fort Maren.'],
	'a rounded figure': [
		'The fire killed about 90 soldiers at Fort Maren.',
		'The fire killed 87 soldiers at Fort Maren.',
	],
	'a lower bound that holds': [
		'The talks in Sarn lasted over two hours.',
		'The talks in Sarn lasted nearly two and a half hours.',
	],
	'another unit': [
		'The ferry Aurora stopped 1,000 miles from Sarn.',
		'The ferry Aurora stopped 1,600 kilometres from Sarn.',
	],
	'figures of different things': [
		'The fire at Fort Maren killed 87 soldiers.',
		'The fire at Fort Maren destroyed 12 trucks.',
	],
	'a month and a day of it': [
		'The mayor Ada Lind met the union in August 2025.',
		'The mayor Ada Lind met the union on 15 August 2025.',
	],
	'the same denial': [
		'The mayor Ada Lind did not sign the treaty with Norpol.',
		'Ada Lind, the mayor, never signed the treaty with Norpol.',
	],
	'a denial of something else': [
		'The mayor Ada Lind signed the treaty with Norpol.',
		'The mayor Ada Lind did not attend the wedding of her brother.',
	],
	'a denial of how': [
		'The fire at Fort Maren injured 14 people, none of them critically.',
		'The fire at Fort Maren injured 14 people.',
	],
	'a denial until a day': [
		'It was not until Friday that the mayor Ada Lind signed the treaty.',
		'The mayor Ada Lind signed the treaty on Friday.',
	],
	'another event': [
		'The fire killed 87 soldiers at Fort Maren.',
		'An avalanche buried 14 hikers near Brandsund last year.',
	],
};

/** What the encoder takes for two claims, too. */
const OTHER = new Set(['another event', 'a denial of something else', 'figures of different things']);

const FOUND: Readonly<Record<string, readonly [string, string, string]>> = {
	figures: [
		'The fire killed 87 soldiers at Fort Maren.',
		'The fire killed 78 soldiers at Fort Maren.',
		'number 87 / 78',
	],
	durations: [
		'The talks in Sarn lasted two hours, officials said.',
		'The talks in Sarn lasted four hours, officials said.',
		'duration two hours / four hours',
	],
	dates: [
		'The bridge over the Orr collapsed on 3 May 2025.',
		'The bridge over the Orr collapsed on 5 May 2025.',
		'date 3 May 2025 / 5 May 2025',
	],
	denials: [
		'The mayor Ada Lind signed the treaty with Norpol.',
		'The mayor Ada Lind did not sign the treaty with Norpol.',
		'negation',
	],
	opposites: [
		'The court in Sarn convicted the banker Ivo Renn of fraud.',
		'The court in Sarn acquitted the banker Ivo Renn of fraud.',
		'negation convicted / acquitted',
	],
	roles: [
		'The plan was presented by the mayor of Sarn, Ada Lind.',
		'The plan was presented by the deputy mayor of Sarn, Ada Lind.',
		'role',
	],
	speakers: [
		'"A light that has gone out is worse than no light at all," said Ada Lind.',
		'"A light that has gone out is worse than no light at all," said Ivo Renn.',
		'attribution Ada Lind / Ivo Renn',
	],
	'words of a quotation': [
		'Ada Lind said: "We will rebuild every single house in this valley before winter."',
		'"We will rebuild every house in this valley before the winter comes," Ada Lind said.',
		'quotation',
	],
};

describe('conflicts between two sources', () => {
	for (const [what, [one, two]] of Object.entries(LEFT_ALONE))
		it(`are not found in ${what}`, () =>
			assert.deepEqual(conflictsOf(one, two, OTHER.has(what) ? UNRELATED : SAME), []));

	for (const [what, [one, two, expected]] of Object.entries(FOUND))
		it(`are found in ${what}, from either side`, () => {
			const found = conflictsOf(one, two);
			assert.ok(
				found.some((line) => line.startsWith(expected)),
				`${expected}: found ${found.join('; ') || 'none'}`,
			);
			assert.equal(found.length, conflictsOf(two, one).length);
		});
});

/** As if the encoder had taken the first sentences of both for one claim with another value, and all else for unrelated. */
function conflictsOf(one: string, two: string, verdict: Verdict = DIFFERS): string[] {
	const { corpus } = analyzedFixture(`=== one.txt\n${one}\n\n${REST.one}\n=== two.txt\n${two}\n\n${REST.two}\n`);
	const isFirst = ({ article, claim }: PlacedClaim): boolean => claim.sentence === article.article.sentences[0];
	const second: SecondReading = {
		keyOf: (claim) => Float32Array.of(isFirst(claim) ? 1 : 0, isFirst(claim) ? 0 : 1),
		verdictOn: (a, b) => (isFirst(a) && isFirst(b) ? verdict : UNRELATED),
	};
	const finder = makeConflictFinder(corpus.knowing({ second }));
	return all(finder.conflictsOf(corpus.articles[0]!)).map(
		({ kind, here, there }) => `${kind} ${here.value} / ${there.value}`,
	);
}

function all(steps: Generator<undefined, readonly Conflict[]>): readonly Conflict[] {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
