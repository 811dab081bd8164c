import { finish, type Steps } from '../../text/steps.ts';
import { BUCKETS, type Skim } from './skim.ts';

/** An article and how near it is to the asked one: 0 to 1, where 1 has all of its rare words in common. */
export interface NearArticle {
	readonly uri: string;
	readonly nearness: number;
}

/**
 * A word in more articles than this says nothing of which are near, and would cost most of the time. Where there are few
 * articles, a share of them.
 */
const COMMON = 500;
const COMMON_SHARE = 0.2;
/** The index is built anew when more than this share of the articles have changed since; until then those are compared one by one. */
const CHANGED_SHARE = 0.02;
/** So many of the nearest tell what else to look for, and their words count so much beside the article's own. */
const TRUSTED = 3;
const TRUST = 0.5;
const MOST_CHANGED = 200;

/** Finds the articles that share the most rare words with one: an inverted index of skims, in flat arrays. */
export class NearbyIndex {
	readonly #skims = new Map<string, Skim>();
	/** As they were when the index was built: by number, and their postings by bucket. */
	#uris: string[] = [];
	#norms = new Float64Array();
	#starts = new Int32Array();
	#postings = new Int32Array();
	/** Articles that have changed, come or gone since, each by the count of changes at that time. */
	readonly #changed = new Map<string, number>();
	#changes = 0;
	/** Scratch, all 0 between two questions. */
	#shared = new Float64Array();

	put(uri: string, skim: Skim): void {
		this.#skims.set(uri, skim);
		this.#changed.set(uri, ++this.#changes);
	}

	delete(uri: string): boolean {
		this.#changed.set(uri, ++this.#changes);
		return this.#skims.delete(uri);
	}

	/** Builds the index where too much has changed, a step at a time; a question that does not wait for it builds it at once. */
	*prepare(): Steps<void> {
		const { size } = this.#changed;
		if (size <= Math.min(MOST_CHANGED, CHANGED_SHARE * this.#uris.length)) return;
		const upTo = this.#changes;
		const skims = [...this.#skims];
		const starts = new Int32Array(BUCKETS + 1);
		let all = 0;
		for (const [i, [, skim]] of skims.entries()) {
			for (const bucket of skim) starts[bucket + 1]!++;
			all += skim.length;
			if (i % STEP === 0) yield;
		}
		for (let i = 0; i < BUCKETS; i++) starts[i + 1]! += starts[i]!;
		const next = starts.slice();
		const postings = new Int32Array(all);
		yield;
		for (const [number, [, skim]] of skims.entries()) {
			for (const bucket of skim) postings[next[bucket]!++] = number;
			if (number % STEP === 0) yield;
		}
		this.#uris = skims.map(([uri]) => uri);
		this.#starts = starts;
		this.#postings = postings;
		this.#norms = Float64Array.from(skims, ([, skim]) => this.#norm(skim));
		this.#shared = new Float64Array(skims.length);
		for (const [uri, change] of this.#changed) if (change <= upTo) this.#changed.delete(uri);
	}

	/**
	 * The articles near one with this skim, nearest first, at most so many, without `except`. What the nearest of all tell with other words than this
	 * one is looked for as well: relevance feedback (Rocchio 1971) with nobody to ask.
	 */
	nearest(asked: Skim, most: number, except?: string): NearArticle[] {
		finish(this.prepare());
		const words = new Map<number, number>();
		for (const bucket of asked) words.set(bucket, 1);
		const first = this.#search(words, TRUSTED, except);
		for (const near of first)
			for (const bucket of this.#skims.get(near.uri)!)
				words.set(bucket, (words.get(bucket) ?? 0) + (TRUST * near.nearness) / first[0]!.nearness);
		return this.#search(words, most, except);
	}

	/** The articles with the most of these words, each word by its weight; nearest first, without `except`. */
	#search(words: ReadonlyMap<number, number>, most: number, except: string | undefined): NearArticle[] {
		const found: number[] = [];
		let norm = 0;
		for (const [bucket, times] of words) {
			const weight = times * this.#weight(bucket);
			if (weight === 0) continue;
			norm += weight * times;
			for (let at = this.#starts[bucket]!; at < this.#starts[bucket + 1]!; at++) {
				const other = this.#postings[at]!;
				if (this.#shared[other] === 0) found.push(other);
				this.#shared[other]! += weight;
			}
		}
		const near: NearArticle[] = [];
		const add = (uri: string, shared: number, otherNorm: number): void => {
			if (uri !== except && shared > 0) insert(near, { uri, nearness: shared / Math.sqrt(norm * otherNorm) }, most);
		};
		for (const other of found) {
			const name = this.#uris[other]!;
			if (!this.#changed.has(name)) add(name, this.#shared[other]!, this.#norms[other]!);
			this.#shared[other] = 0;
		}
		for (const other of this.#changed.keys()) {
			const skim = this.#skims.get(other);
			if (skim) add(other, this.#sharedWith(words, skim), this.#norm(skim));
		}
		return near;
	}

	/** Inverse document frequency (Spärck Jones 1972), squared, as in a cosine; 0 for what is common. */
	#weight(bucket: number): number {
		const all = this.#uris.length;
		const seen = this.#starts[bucket + 1]! - this.#starts[bucket]!;
		if (seen > Math.max(COMMON_FLOOR, Math.min(COMMON, COMMON_SHARE * all))) return 0;
		return Math.log((all + 1) / (seen + 0.5)) ** 2;
	}

	#norm(skim: Skim): number {
		let norm = 0;
		for (const bucket of skim) norm += this.#weight(bucket);
		return norm || 1;
	}

	#sharedWith(words: ReadonlyMap<number, number>, skim: Skim): number {
		let shared = 0;
		for (const bucket of skim) shared += (words.get(bucket) ?? 0) * this.#weight(bucket);
		return shared;
	}
}

/** Keeps the `most` nearest, in order. */
function insert(near: NearArticle[], one: NearArticle, most: number): void {
	let at = near.length;
	if (at === most && !isNearer(one, near[at - 1]!)) return;
	while (at > 0 && isNearer(one, near[at - 1]!)) at--;
	near.splice(at, 0, one);
	if (near.length > most) near.pop();
}

function isNearer(a: NearArticle, b: NearArticle): boolean {
	return a.nearness > b.nearness || (a.nearness === b.nearness && a.uri < b.uri);
}

/** Fewer articles than this never make a word common. */
const COMMON_FLOOR = 20;
/** So many articles are one step. */
const STEP = 200;
