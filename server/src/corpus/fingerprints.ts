import type { ArticleWords } from './articleWords.ts';

/** Words of a shingle: two texts with no such run in common are never held against each other. */
export const SHINGLE = 6;
/** Of so many shingles in a row one is kept, so that any run of `SHINGLE + WINDOW - 1` words that two texts share is found. */
const WINDOW = 3;

/** Some of the shingles of an article: by which word each begins, and its hash. */
export interface Fingerprints {
	readonly words: Uint32Array;
	readonly hashes: Uint32Array;
}

/**
 * The shingles of an article (Broder 1997, "On the resemblance and containment of documents") that winnowing keeps (Schleimer,
 * Wilkerson and Aiken 2003, "Winnowing: local algorithms for document fingerprinting"): of each window the one with the least hash, of
 * equals the last. It depends on the window alone which one that is, so two texts keep the same ones of what they share. A shingle with
 * a quoted word is none: two who quote the same speech have copied nothing from each other.
 */
export function fingerprintsOf({ keys, quoted }: ArticleWords): Fingerprints {
	const words: number[] = [];
	const hashes: number[] = [];
	const shingles = hashShingles(keys);
	for (let start = 0; start < shingles.length;) {
		let quotation = start;
		while (quotation < keys.length && !quoted[quotation]) quotation++;
		for (const word of winnow(shingles, start, quotation - SHINGLE + 1)) {
			words.push(word);
			hashes.push(shingles[word]!);
		}
		start = quotation + 1;
	}
	return { words: Uint32Array.from(words), hashes: Uint32Array.from(hashes) };
}

/** Which of the shingles from `start` to before `end` are kept. */
function winnow(shingles: Uint32Array, start: number, end: number): number[] {
	const kept: number[] = [];
	const windows = Math.max(end - start - WINDOW + 1, Math.min(end - start, 1));
	for (let first = start; first < start + windows; first++) {
		let least = first;
		for (let at = first + 1; at < Math.min(end, first + WINDOW); at++)
			if (shingles[at]! <= shingles[least]!) least = at;
		if (least !== kept[kept.length - 1]) kept.push(least);
	}
	return kept;
}

const BASE = 0x01000193;

/** The hash of each run of `SHINGLE` words, rolled on from one to the next (Karp and Rabin 1987). */
function hashShingles(keys: readonly string[]): Uint32Array {
	const shingles = new Uint32Array(Math.max(0, keys.length - SHINGLE + 1));
	const words = Uint32Array.from(keys, hashWord);
	let leaving = 1;
	for (let i = 1; i < SHINGLE; i++) leaving = Math.imul(leaving, BASE);
	let rolled = 0;
	for (let i = 0; i < words.length; i++) {
		if (i >= SHINGLE) rolled = (rolled - Math.imul(words[i - SHINGLE]!, leaving)) | 0;
		rolled = (Math.imul(rolled, BASE) + words[i]!) | 0;
		if (i >= SHINGLE - 1) shingles[i - SHINGLE + 1] = scatter(rolled);
	}
	return shingles;
}

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
	return scatter(hash);
}

/** The finalizer of MurmurHash3: every bit depends on all, so that which shingle is least does not hang on its last word. */
function scatter(hash: number): number {
	let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}
