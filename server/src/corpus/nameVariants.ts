/**
 * When two spellings are one name. Newsrooms transliterate differently ("Yuri", "Yury", "Karpensky", "Karpenskyy"), drop
 * accents, double letters or not, and mistype; a name's sound key folds what they do not agree on.
 */

/** Applied in order to a folded word; each folds one habit of transliterating into Latin letters. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
	[/dzh|dj/g, 'j'],
	[/zh/g, 'j'],
	[/kh/g, 'h'],
	[/tch|tsch|cz/g, 'ch'],
	[/shch|sch|sz/g, 'sh'],
	[/ts|tz/g, 'c'],
	[/ph/g, 'f'],
	[/ck|q(?!u)|qu/g, 'k'],
	[/x/g, 'ks'],
	[/w/g, 'v'],
	[/th/g, 't'],
	[/^y(?=e)/, ''],
	[/[yj]/g, 'i'],
	[/ou|oo/g, 'u'],
	[/ae|ee|ea/g, 'e'],
	[/oe/g, 'o'],
	[/ue/g, 'u'],
	[/(.)\1+/g, '$1'],
	[/(?<=[aeiou])h(?![aeiou])/g, ''],
];

const soundKeys = new Map<string, string>();
/** The cache is dropped when it holds this many words, so that a server that runs for weeks does not grow. */
const MOST_CACHED = 20_000;

/** What one folded word sounds like, roughly: equal for "dravec" and "dravets", "yuri" and "yury". */
export function soundKey(word: string): string {
	let key = soundKeys.get(word);
	if (key === undefined) {
		key = word;
		for (const [from, to] of SOUNDS) key = key.replace(from, to);
		if (soundKeys.size >= MOST_CACHED) soundKeys.clear();
		soundKeys.set(word, key);
	}
	return key;
}

/** Shorter words differ by one letter too often to be the same: "Iran" and "Iraq". */
const LONG_ENOUGH = 5;
/** Long ones may differ by two. */
const VERY_LONG = 10;

/** True where both folded words can be spellings of one name: the same sound, or about one letter apart. */
export function isVariant(a: string, b: string): boolean {
	if (a === b) return true;
	const [soundA, soundB] = [soundKey(a), soundKey(b)];
	if (soundA === soundB) return true;
	const shorter = Math.min(soundA.length, soundB.length);
	if (shorter < LONG_ENOUGH || soundA[0] !== soundB[0]) return false;
	// "Mario" and "Maria" are two names.
	if (/[aeo]$/.test(soundA) && /[aeo]$/.test(soundB) && soundA.slice(0, -1) === soundB.slice(0, -1)) return false;
	const most = shorter >= VERY_LONG ? 2 : 1;
	return editDistance(soundA, soundB, most) <= most;
}

/**
 * Letters to insert, drop, replace or swap with a neighbour to make `a` into `b` (Damerau 1964, restricted form), or any
 * number above `most` where it takes more than that.
 */
export function editDistance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				cost = Math.min(cost, beforeLast[j - 2]! + 1);
			row.push(cost);
			least = Math.min(least, cost);
		}
		if (least > most) return most + 1;
		beforeLast = last;
		last = row;
	}
	return last[b.length]!;
}

/** The first letters of a name's words, as its acronym has them; small words may or may not count: "bk" and "bok" for "Bank of Kvarn". */
export function initials(words: readonly string[]): string[] {
	const all = words.map((w) => w[0] ?? '').join('');
	const large = words
		.filter((w) => !SMALL_WORDS.has(w))
		.map((w) => w[0] ?? '')
		.join('');
	return large === all ? [all] : [large, all];
}

export const SMALL_WORDS: ReadonlySet<string> = new Set(
	'of the and for on in to a an de la le du des et von van der und y e &'.split(' '),
);
