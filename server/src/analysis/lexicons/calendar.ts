import { CLOCK_NOUNS } from './clock.ts';
import { ORDINALS, SMALL_NUMBERS, VAGUE_NUMBERS } from './numberWords.ts';

/** Months by their names and abbreviations; January is 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
	`january jan
february feb
march mar
april apr
may
june jun
july jul
august aug
september sept sep
october oct
november nov
december dec`
		.split('\n')
		.flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
);

/** Weekdays by their names and abbreviations; Sunday is 0, as it is for `Date`. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
	`sunday sun sundays
monday mon mondays
tuesday tue tues tuesdays
wednesday wed weds wednesdays
thursday thu thur thurs thursdays
friday fri fridays
saturday sat saturdays`
		.split('\n')
		.flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i])),
);

/** Abbreviations that are words as well ("sat", "mar"), and names of months that are ("may", "march"). */
export const SHORT_CALENDAR_WORDS: ReadonlySet<string> = new Set(
	'jan feb mar apr jun jul aug sept sep oct nov dec sun mon tue tues wed weds thu thur thurs fri sat'.split(' '),
);
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['may', 'march', 'april', 'june', 'august']);

/** Parts of a day that belong to the day named before them: "Thursday evening". */
export const DAY_PARTS: ReadonlySet<string> = new Set(
	'morning afternoon evening night noon midday midnight lunchtime dawn mornings afternoons evenings nights'.split(' '),
);

export const SEASONS: ReadonlySet<string> = new Set('spring summer autumn fall winter'.split(' '));

/** Words that make a part of a month, a week or a year: "early October", "mid-2024". */
export const PARTS: ReadonlySet<string> = new Set('early late mid'.split(' '));

/** What a date without its year or week is reckoned forward after: "will", "due", "next". */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
	`will shall 'll due expected scheduled set slated planned plans intends upcoming coming forthcoming until till must expires begins opens
	starts runs would should hopes aims prepares awaits deadline next`
		.trim()
		.split(/\s+/),
);

/** What says it after the date: "In January it will open". */
export const FUTURE_VERBS: ReadonlySet<string> = new Set('will shall opens begins starts'.split(' '));

/** What says that something is over. */
export const PAST_WORDS: ReadonlySet<string> = new Set(
	'said told was were had did ago since last came went took began announced'.split(' '),
);

/** Verbs after "to" that make a plan of it: "agreed to meet on Thursday". */
export const PLANNED_VERBS: ReadonlySet<string> = new Set(
	`be meet hold visit discuss travel begin start open vote decide appear attend speak sign send publish release return resume leave
	arrive take face host convene launch end close testify play fly`
		.trim()
		.split(/\s+/),
);

/** Words, beside numbers, that a date can begin with. */
export const DATE_OPENERS: ReadonlySet<string> = new Set([
	...MONTHS.keys(),
	...WEEKDAYS.keys(),
	...SEASONS,
	...PARTS,
	...SMALL_NUMBERS.keys(),
	...VAGUE_NUMBERS.keys(),
	...ORDINALS.keys(),
	...CLOCK_NOUNS.keys(),
	..."today tonight yesterday tomorrow last this next the a an half quarter q beginning start middle end within past previous coming in ' ’ ‘".split(
		' ',
	),
]);
