/** How settled a claim says a thing is, from least to most. */
export type Firmness = 'possible' | 'planned' | 'begun' | 'done';

/**
 * Words by which English tells that something is possible, planned or under way; what none of them qualifies is told as done.
 * Modal verbs after Quirk et al., A Comprehensive Grammar of the English Language (1985), section 4.49 and following; the rest are
 * the hedges of news English.
 */
const WORDS: Readonly<Record<Exclude<Firmness, 'done'>, string>> = {
	possible: `may, might, could, possibly, perhaps, maybe, potentially, provisionally, provisional, tentative, tentatively,
		likely, probably, unlikely, expected, expects, expect, seem, seems, seemed, appear, appears, appeared, apparently, consider,
		considers, considering, considered, weighing, mulling, exploring, proposes, hope, hopes, hoped, hoping, fear, fears,
		feared, suspected, alleged, allegedly, rumoured, rumored, open to, in talks, whether, unconfirmed, believed,
		thought to, indications, uncertain, unclear, doubt, doubts, ready to, willing, prepared to`,
	planned: `will, shall, would, plan, plans, planned, planning, intends, intend, intended, due, scheduled, set to, going to, about to, to be, agreed to,
		promised, pledged, vowed, aims, aim, upcoming, forthcoming, ahead of, tomorrow, must, should, wants, want, wanted,
		called for, calls for, call for, asked for, asks for, demands, demanded, demanding, required, foreseen, envisaged, agreed`,
	begun: `begun, began, begins, begin, beginning, started, underway, under way, ongoing, continue, continues, continued, continuing,
		in progress, accelerate, accelerates, accelerating`,
};

export const FIRMNESS: ReadonlyMap<string, Firmness> = new Map(
	Object.entries(WORDS).flatMap(([level, list]) =>
		list.split(',').map((words) => [words.replace(/\s+/g, ' ').trim(), level as Firmness] as const),
	),
);

export const FIRMNESS_RANK: Readonly<Record<Firmness, number>> = { possible: 0, planned: 1, begun: 2, done: 3 };
