const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');

/** Months by every way that English news writes them, without the full stop: `oct`, `sept`, `october`. 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
	...MONTH_NAMES.map((name, i) => [name, i + 1] as const),
	...MONTH_NAMES.map((name, i) => [name.slice(0, 3), i + 1] as const),
	['sept', 9],
]);

/** For a regular expression; with or without a full stop. */
export const MONTH_PATTERN =
	'(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|' +
	'Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![a-z])';

export const WEEKDAY_PATTERN =
	'(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs(?:day)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)(?![a-z])\\.?';
