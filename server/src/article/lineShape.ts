/** Words of at most this length, and those below, stay small in title case. */
const SHORT_WORD = 3;
const SMALL_WORDS = new Set(
	'with from into over amid after before under upon than that near about against between during through while'.split(
		' ',
	),
);
const CLOSERS = '["\'”’)\\]»]*$';
const SENTENCE_END = new RegExp(`[.!?…]${CLOSERS}`);
const ABBREVIATED_END = new RegExp(`(?:\\b(?:[A-Z]\\.)+|\\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|No|Bros)\\.)${CLOSERS}`);

/** Whether the line ends as a sentence does. "Cup final moved to the U.S." may be either; in a title it is none. */
export function endsSentence(line: string): boolean {
	const end = line.slice(-24).trimEnd();
	return SENTENCE_END.test(end) && !(ABBREVIATED_END.test(end) && isTitleCase(line));
}

export function countWords(line: string): number {
	let count = 0;
	for (const word of line.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(word)) count++;
	return count;
}

/** "Two Hours of Direct Talk on Sensitive Issues": most words that are not small ones begin with a capital or a digit. */
export function isTitleCase(line: string): boolean {
	let large = 0;
	let capital = 0;
	for (const [word] of line.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)) {
		if (/^\p{Ll}/u.test(word) && (word.length <= SHORT_WORD || SMALL_WORDS.has(word))) continue;
		large++;
		if (!/^\p{Ll}/u.test(word)) capital++;
	}
	return large >= 2 && capital >= large * 0.8;
}

export function isAllCapitals(line: string): boolean {
	return /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line);
}
