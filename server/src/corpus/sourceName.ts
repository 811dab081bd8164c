import type { Article } from '../article/article.ts';
import { SMALL_NUMBERS } from '../analysis/lexicons/numberWords.ts';
import { textKey } from '../text/textKey.ts';

/** What a reader calls the source of an article: its outlet, else what its file is named after, else its title, else its file's name. */
export function sourceName(article: Article): string {
	const { outlet, title } = article.source;
	const headline = title?.value.trim();
	const uri = article.file.uri;
	return outlet?.value.trim() || nameInFile(uri, headline) || headline || fileName(uri);
}

export function fileName(uri: string): string {
	const last = uri.slice(uri.lastIndexOf('/') + 1) || uri;
	try {
		return decodeURIComponent(last);
	} catch {
		return last;
	}
}

/** A name has no more words; what has more is a headline. */
const MOST_WORDS = 4;
/** A file is named after its headline where more than this share of its words are in it. */
const SHARE_OF_HEADLINE = 0.5;

/** What files are called by those who have no name for them. */
const NAMELESS = new Set(
	`article articles untitled unnamed document doc text txt file page index story news draft copy source sample test new note notes main post
	download export clipping readme unknown temp tmp final first second third last`.split(/\s+/),
);
const SMALL_WORDS = new Set(['of', 'the', 'and', 'in', 'on', 'for', 'de', 'la', 'le', 'du', 'der', 'von', 'und']);

/** "Harbour Gazette" of "harbour-gazette.txt"; undefined where the file is named by numbers, by no words or after the headline. */
function nameInFile(uri: string, headline: string | undefined): string | undefined {
	const words = fileName(uri)
		.replace(/\.\p{L}+$/u, '')
		.split(/[\s_.-]+/)
		.filter((word) => word !== '');
	if (!words.length || words.length > MOST_WORDS || !words.every(isWord)) return undefined;
	const keys = words.map(textKey);
	if (keys.some((key) => NAMELESS.has(key) || SMALL_NUMBERS.has(key)) || keys.every((key) => key.length < 3))
		return undefined;
	const titled = new Set(textKey(headline ?? '').match(/[\p{L}\p{N}]+/gu));
	if (keys.filter((key) => titled.has(key)).length > SHARE_OF_HEADLINE * keys.length) return undefined;
	return words.map(written).join(' ');
}

/** Letters alone, and such as can be spoken, or few: "bbc"; what is made of the digits of hashes is none. */
function isWord(word: string): boolean {
	if (!/^\p{L}[\p{L}'’]*$/u.test(word)) return false;
	if (/^[a-f]{6,}$/i.test(word)) return false;
	return word.length <= MOST_CONSONANTS || (hasVowel(word) && !/[bcdfghjklmnpqrstvwxz]{6}/i.test(word));
}

const MOST_CONSONANTS = 4;

function hasVowel(word: string): boolean {
	return /[aeiouy]/i.test(textKey(word)) || /[^\p{ASCII}]/u.test(word);
}

/** With a capital, in capitals where it cannot be spoken; a writer's own capitals stay. */
function written(word: string, place: number): string {
	if (/\p{Lu}/u.test(word)) return word;
	if (!hasVowel(word)) return word.toUpperCase();
	return place > 0 && SMALL_WORDS.has(word) ? word : word[0]!.toUpperCase() + word.slice(1);
}
