/** Cardinal words below a hundred. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = values(`
zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15
sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fourty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90`);

/** What a number is multiplied by: "two hundred", "35 billion". */
export const MAGNITUDES: ReadonlyMap<string, number> = values(`
hundred 100 thousand 1e3 million 1e6 billion 1e9 trillion 1e12 lakh 1e5 crore 1e7 dozen 12 score 20 mln 1e6 bln 1e9`);

/** Magnitudes written at once after figures, mostly sums of money: "€3m", "$5.5bn", "40k". */
export const SHORT_MAGNITUDES: ReadonlyMap<string, number> = values(
	`k 1e3 m 1e6 mn 1e6 mln 1e6 mio 1e6 b 1e9 bn 1e9 bln 1e9 t 1e12 tn 1e12 trn 1e12`,
);

/** Words for an uncertain number, and what they can mean: "dozens of arrests". */
export const VAGUE_NUMBERS: ReadonlyMap<string, readonly [number, number]> = new Map([
	['dozens', [24, 99]],
	['scores', [40, 99]],
	['hundreds', [200, 999]],
	['thousands', [2000, 9999]],
	['millions', [2e6, 9.99e6]],
	['billions', [2e9, 9.99e9]],
	['trillions', [2e12, 9.99e12]],
	['several', [3, 9]],
]);

/** Vague words for a few, that stand after "a": "a handful of men". */
export const VAGUE_FEWS: ReadonlyMap<string, readonly [number, number]> = new Map([
	['few', [3, 9]],
	['handful', [3, 9]],
]);

/** Parts of a whole: "a third", "two-thirds", "three quarters". */
export const FRACTIONS: ReadonlyMap<string, number> = new Map(
	[
		...values(
			'half 2 halves 2 third 3 quarter 4 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 hundredth 100',
		),
	].flatMap(([word, n]): [string, number][] => [
		[word, 1 / n],
		[`${word}s`, 1 / n],
	]),
);

export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
	['½', 1 / 2],
	['⅓', 1 / 3],
	['⅔', 2 / 3],
	['¼', 1 / 4],
	['¾', 3 / 4],
	['⅛', 1 / 8],
	['⅜', 3 / 8],
	['⅝', 5 / 8],
	['⅞', 7 / 8],
]);

export const ORDINALS: ReadonlyMap<string, number> = values(`
first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12 thirteenth 13 fourteenth 14
fifteenth 15 sixteenth 16 seventeenth 17 eighteenth 18 nineteenth 19 twentieth 20 thirtieth 30 fortieth 40 fiftieth 50 sixtieth 60
seventieth 70 eightieth 80 ninetieth 90 hundredth 100 thousandth 1e3 millionth 1e6`);

/** "in her forties": the years of a life that begin so. */
export const DECADES_OF_LIFE: ReadonlyMap<string, number> = values(
	'teens 13 twenties 20 thirties 30 forties 40 fifties 50 sixties 60 seventies 70 eighties 80 nineties 90',
);

/** Words, beside figures, that a figure in words can begin with. */
export const NUMBER_OPENERS: ReadonlySet<string> = new Set([
	...SMALL_NUMBERS.keys(),
	...VAGUE_NUMBERS.keys(),
	...ORDINALS.keys(),
	...DECADES_OF_LIFE.keys(),
	...'a an half tens twice minus'.split(' '),
]);

/** What stands before a number that is a name: "Route 66", "page 4". */
export const NUMBERED_NOUNS: ReadonlySet<string> = new Set(
	`no number route highway flight boeing airbus article section chapter page paragraph clause rule act phase level line
	platform gate room grade tier type model version channel radio apollo falcon formula unit block lot case lane exit
	junction volume episode season part group league division class category zone figure table appendix note verse psalm
	studio hangar building apartment flat suite box`
		.trim()
		.split(/\s+/),
);

function values(list: string): Map<string, number> {
	const words = list.trim().split(/\s+/);
	const map = new Map<string, number>();
	for (let i = 0; i + 1 < words.length; i += 2) map.set(words[i]!, Number(words[i + 1]));
	return map;
}
