import type { ArticleFormat } from '../../article/article.ts';

/**
 * What an article is about, as numbers: its different words, and those of them that it writes with a capital once more, each by its
 * bucket, in ascending order. Two texts that tell of one event share rare words, and more than others rare names.
 */
export type Skim = Int32Array;

/** Words fall into so many buckets; two that fall into the same one only make it a commoner one. */
export const BUCKETS = 1 << 20;

/** Of a word so many letters count, so that its endings do not: as good as stemming here, and a hundred times as fast. */
const LETTERS = 6;
/** Shorter words are mostly function words. A number counts from its first digit. */
const SHORTEST = 4;

/**
 * Looks through a text once, and builds nothing on the way: reading an article takes a hundred times as long. Of HTML what stands in
 * links, scripts and page furniture is left out, so that two pages of one outlet are not alike for that.
 */
export function skimArticle(text: string, format: ArticleFormat): Skim {
	const { length } = text;
	let count = 0;
	let at = 0;
	while (at < length) {
		const first = text.charCodeAt(at);
		if (first === LESS_THAN && format === 'html') {
			at = afterTag(text, at);
			continue;
		}
		if (!isLetter(first) && !isDigit(first)) {
			at++;
			continue;
		}
		const start = at;
		let hash = OFFSET_BASIS;
		for (let code = first; isLetter(code) || isDigit(code); code = text.charCodeAt(at)) {
			if (at - start < LETTERS) hash = Math.imul(hash ^ lowerCase(code), PRIME);
			if (++at === length) break;
		}
		if (at - start < SHORTEST && !isDigit(first)) continue;
		if (count + 2 > scratch.length) grow();
		scratch[count++] = bucketOf(hash);
		if (lowerCase(first) !== first) scratch[count++] = bucketOf(Math.imul(hash ^ CAPITAL, PRIME));
	}
	const sorted = scratch.subarray(0, count).sort();
	let kept = 0;
	for (let i = 0; i < count; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i]!;
	return sorted.slice(0, kept);
}

let scratch = new Int32Array(1 << 13);

function grow(): void {
	const grown = new Int32Array(2 * scratch.length);
	grown.set(scratch);
	scratch = grown;
}

/** Fowler, Noll and Vo's hash, FNV-1a, of 32 bits. */
const OFFSET_BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** Tells a word with a capital from the same word without; no letter has this code. */
const CAPITAL = 94;

function bucketOf(hash: number): number {
	// The upper bits are folded into the lower ones, as its authors advise for fewer of them.
	return (hash ^ (hash >>> 20)) & (BUCKETS - 1);
}

const LESS_THAN = 60;

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

/** Of other scripts everything but the punctuation, spaces and symbols that stand in articles. */
function isLetter(code: number): boolean {
	if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
	return code >= 0xc0 && (code < 0x2000 || code > 0x303f) && code !== 0xfeff;
}

/** Of Latin letters, and of Greek and Cyrillic ones without marks. */
function lowerCase(code: number): number {
	if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
	if (code <= 0xde || (code >= 0x391 && code <= 0x3a9) || (code >= 0x410 && code <= 0x42f)) return code + 32;
	return code >= 0x100 && code <= 0x137 ? code | 1 : code;
}

/** What stands in these is no article. */
const LEFT_OUT = new Set([
	'a',
	'aside',
	'button',
	'footer',
	'form',
	'nav',
	'noscript',
	'script',
	'select',
	'style',
	'svg',
]);

/** Past the tag, comment or other markup that begins at `at`, and past all of its element where that is left out. */
function afterTag(text: string, at: number): number {
	if (text.startsWith('<!--', at)) return pastOrEnd(text, '-->', at + 4);
	const end = pastOrEnd(text, '>', at + 1);
	const name = /[a-z]+/iy;
	name.lastIndex = at + 1;
	const found = name.exec(text)?.[0].toLowerCase();
	if (found === undefined || !LEFT_OUT.has(found) || text.charCodeAt(end - 2) === SLASH) return end;
	const close = text.indexOf(`</${found}`, end);
	// An element that is never closed hides nothing.
	return close < 0 ? end : pastOrEnd(text, '>', close);
}

const SLASH = 47;

function pastOrEnd(text: string, sought: string, from: number): number {
	const found = text.indexOf(sought, from);
	return found < 0 ? text.length : found + sought.length;
}
