import type { Hedge } from '../analysis.ts';

/**
 * Time zones by their abbreviations, in minutes east of Greenwich; undefined where the abbreviation stands for summer and winter
 * alike. Source: the IANA time zone database. Left out are those that several zones share ("IST").
 */
export const ZONES: ReadonlyMap<string, number | undefined> = new Map(
	Object.entries({
		gmt: 0,
		utc: 0,
		bst: 60,
		cet: 60,
		cest: 120,
		eet: 120,
		eest: 180,
		msk: 180,
		est: -300,
		edt: -240,
		cst: -360,
		cdt: -300,
		mst: -420,
		mdt: -360,
		pst: -480,
		pdt: -420,
		jst: 540,
		et: undefined,
		ct: undefined,
		pt: undefined,
	}),
);

/** Times that have a name, in minutes from midnight. */
export const CLOCK_NOUNS: ReadonlyMap<string, number> = new Map([
	['noon', 720],
	['midday', 720],
	['midnight', 0],
]);

/** The word before a time that says on which side of it something was. */
export const CLOCK_HEDGES: ReadonlyMap<string, Hedge> = new Map<string, Hedge>([
	['about', 'about'],
	['around', 'about'],
	['roughly', 'about'],
	['approximately', 'about'],
	['circa', 'about'],
	['before', 'below'],
	['by', 'below'],
	['nearly', 'below'],
	['almost', 'below'],
	['after', 'above'],
	['past', 'above'],
]);
