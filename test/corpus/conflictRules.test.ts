import assert from 'node:assert/strict';
import { dateDifferences, figureDifferences } from '#server/corpus/conflicts/valueDifferences.ts';
import { detailDifferences } from '#server/corpus/conflicts/detailDifferences.ts';
import { denials } from '#server/corpus/conflicts/denials.ts';
import type { Difference } from '#server/corpus/conflicts/difference.ts';
import { firmnessDifferences } from '#server/corpus/conflicts/firmnessDifferences.ts';
import { nameDifferences, speakerDifferences } from '#server/corpus/conflicts/nameDifferences.ts';
import { opposites } from '#server/corpus/conflicts/oppositeWords.ts';
import { analyzedFixture } from '../support/analyzedFixture.ts';

/** Two sentences, and what is found to differ between any of their claims: nothing first. */
type Cases = readonly (readonly [one: string, two: string, expected: readonly string[]])[];

const FIGURES: Cases = [
	// A rate is no total.
	['The strike cost the port 30 million crowns a day.', 'The strike cost the port 90 million crowns.', []],
	['The ferry ran every two hours.', 'The crossing took four hours.', []],
	// A point in time is no length.
	['Ada Lind scored four minutes before the break.', 'The review took five minutes.', []],
	['The race began 20 minutes late.', 'The race was halted for 11 minutes.', []],
	// What is added is no whole.
	['Ivo Renn got twelve more months in prison.', 'Ivo Renn got nine months in prison.', []],
	// An extreme is no figure of all.
	['Turnout was lowest in Orsk, at 54 percent.', 'Turnout was 61 percent.', []],
	['The oldest is 61.', 'They are 58.', []],
	// A point is no percent.
	['Half a percentage point divided them.', 'Some 41 percent divided them.', []],
	// An age between commas is no count.
	['The driver, 34, was held.', 'Two were held.', []],
	[
		'The strike cost the port 30 million crowns a day.',
		'The strike cost the port 40 million crowns a day.',
		['30 million crowns / 40 million crowns'],
	],
	[
		'The station was shut for two hours after the match.',
		'The station was shut for four hours.',
		['two hours / four hours'],
	],
	['The law allows fines of up to 4 percent.', 'The law allows fines of up to 2 percent.', ['4 percent / 2 percent']],
	['The law allows fines of up to 4 percent.', 'The law allows fines of 2 percent.', []],
];

const DATES: Cases = [
	['The bridge is shut since Sunday.', 'The bridge was shut on Monday.', []],
	['The bridge is shut until Sunday.', 'The bridge was shut on Monday.', []],
	['It was not until Sunday that the leak was found.', 'The leak was found on Monday.', ['Sunday / Monday']],
	['It was the first win in Sarn since 1987.', 'Not since 1989 had they won in Sarn.', ['1987 / 1989']],
];

const DENIALS: Cases = [
	// The other claim denies it as well, in its own words.
	['The council has not decided on the bridge.', 'The council has yet to decide on the bridge.', []],
	// What is denied is not what the other claim states.
	['The council did not come to Sarn.', 'The council raised the fees in Sarn.', []],
	[
		'Ada Lind failed to calm the markets after the talks in Sarn.',
		'The call was the first since the talks in Sarn.',
		[],
	],
	// It is denied on a condition, or of others.
	['The villa is lost if the fine is not paid.', 'The fine is paid by Ivo Renn.', []],
	['The party was spoilt by guests who did not dance.', 'The guests danced.', []],
	['The mayor, and not the council, opened the bridge.', 'The mayor and the council opened the bridge.', []],
	['The ferry will not sail until Friday.', 'The ferry will sail on Friday.', []],
	['Ada Lind did not begin the work.', 'Ada Lind had begun the work.', ['negation']],
	['No reservist was called up in Sarn.', 'Reservists were called up in Sarn.', ['negation']],
];

const FIRMNESS: Cases = [
	['The report was finished at the end of May.', 'The report was finished.', []],
	['The firm may not bid for contracts.', 'The firm was barred from contracts.', []],
	['Ivo Renn appeared in court.', 'Ivo Renn was brought to court.', []],
	['The scaffold was put up so that the roof could be mended.', 'The scaffold was put up and the roof mended.', []],
	['The result must be certified by Friday.', 'The result is to be certified by Friday.', []],
	['The leaders will meet in Sarn.', 'The leaders quarrelled about fish.', []],
	['The leaders may ship Skarns.', 'The leaders praised the Skarns.', []],
	['The leaders are set to begin talks.', 'The leaders had begun talks.', ['set / begun']],
];

const OPPOSITES: Cases = [
	['Sarn won the cup.', 'The cup final ended in a defeat by Sarn.', []],
	['Such delays are not acceptable.', 'Such delays are unacceptable.', []],
	['Ada Lind resigned over the fire.', 'Ada Lind was suspended over the fire.', ['resigned / suspended']],
];

const PLACES: Cases = [
	['There were talks in Lisbon about the missiles.', 'The missiles can hit factories in Madrid.', []],
	['The talks were held by Spain and Lisbon.', 'The talks were held by Spain and Madrid.', []],
	['The talks were held in Lisbon.', 'The talks were held in Madrid.', ['Lisbon / Madrid']],
];

const SPEAKERS: Cases = [
	['The ferry sank at dawn, Norpol Bank said.', 'The ferry sank at dawn, Ada Lind said.', []],
	['The ferry sank at dawn, Ivo Renn said.', 'The ferry sank at dawn, Ada Lind said.', ['Ivo Renn / Ada Lind']],
];

const DETAILS: Cases = [
	['Ivo Renn broke an ankle on the pier.', 'Ivo Renn broke both ankles on the pier.', []],
	['Ivo Renn broke a wrist and an ankle on the pier.', 'Ivo Renn broke an ankle on the pier.', []],
	['The boxes came by truck.', 'The boxes came by lorry.', []],
	['The boxes came by helicopter.', 'The boxes came at night.', []],
	['Ivo Renn broke an ankle on the pier.', 'Ivo Renn broke a wrist on the pier.', ['ankle / wrist']],
	['The boxes came by helicopter.', 'The boxes came by boat.', ['helicopter / boat']],
];

type Find = (found: ReturnType<typeof claimsOf>, a: number, b: number) => readonly Difference[];

check('figures', FIGURES, ({ placed, weighed }, a, b) =>
	figureDifferences(placed(a), weighed(a), placed(b), weighed(b)).map(({ difference }) => difference),
);
check('dates', DATES, ({ placed, weighed }, a, b) =>
	dateDifferences(placed(a), weighed(a), placed(b), weighed(b)).map(({ difference }) => difference),
);
check(
	'denials',
	DENIALS,
	({ weighed }, a, b) => denials(weighed(a), weighed(b)),
	({ kind }) => kind,
);
check('how settled it is', FIRMNESS, ({ weighed }, a, b) => firmnessDifferences(weighed(a), weighed(b)));
check('opposites', OPPOSITES, ({ weighed }, a, b) => opposites(weighed(a), weighed(b)));
check('details', DETAILS, ({ weighed }, a, b) => detailDifferences(weighed(a), weighed(b)));
check('places', PLACES, ({ placed, weighed, entities }, a, b) =>
	nameDifferences(placed(a), weighed(a), placed(b), weighed(b), entities),
);
check('speakers', SPEAKERS, ({ weighed, entities }, a, b) => speakerDifferences(weighed(a), weighed(b), entities));

function check(
	what: string,
	cases: Cases,
	find: Find,
	tell = ({ here, there }: Difference): string => `${here.value} / ${there.value}`,
): void {
	describe(`what differs in ${what}`, () => {
		for (const [one, two, expected] of cases)
			it(`${expected.length ? 'is found' : 'is nothing'}: ${one} ${two}`, () => {
				const claims = claimsOf(one, two);
				const found = claims.mine.flatMap((a) => claims.theirs.flatMap((b) => find(claims, a, b)));
				assert.deepEqual([...new Set(found.map(tell))], expected);
			});
	});
}

/** The claims of two articles of one sentence each, by number. */
function claimsOf(one: string, two: string) {
	const { corpus } = analyzedFixture(`=== a.txt\n${one}\n=== b.txt\n${two}\n`);
	const { pairs, entities } = corpus;
	const numbers = pairs.claims.map((_, i) => i);
	return {
		mine: numbers.filter((i) => pairs.articleOf[i] === 0),
		theirs: numbers.filter((i) => pairs.articleOf[i] === 1),
		placed: (i: number) => pairs.claims[i]!,
		weighed: (i: number) => pairs.weighed(i),
		entities,
	};
}
