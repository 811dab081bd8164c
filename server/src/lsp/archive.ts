import type { ArticleFile } from '../article/article.ts';
import { NearbyIndex } from '../corpus/nearby/nearbyIndex.ts';
import { skimArticle, type Skim } from '../corpus/nearby/skim.ts';
import type { Steps } from '../text/steps.ts';
import { digestOf } from './digest.ts';

/** So many articles are compared with one another: as many as the matrix shows and the encoder can read in some minutes. */
export const MOST_TOGETHER = 60;
/**
 * As a share of the nearest one's nearness: what is farther is about something else. Of the pairs on one event 1.2 % are, and for each
 * article 17 others are not (`npm run eval:nearby`).
 */
const NEAR_ENOUGH = 0.15;

/** What is kept of an article that is not compared with others: where it was read from, and what it is about. */
export interface Skimmed {
	/** Changes when the file is written; empty for a text that is not saved. */
	readonly stamp: string;
	/** Of its text, see `digestOf`. */
	readonly digest: string;
	readonly skim: Skim;
}

/**
 * The articles of a folder that is too large for each to be compared with each. Of every one is kept what it is about; read are those
 * that people look at, and the ones near them.
 */
export class Archive {
	readonly #index = new NearbyIndex();
	readonly #known = new Map<string, Skimmed>();
	#byDigest: Map<string, string[]> | undefined;
	#revision = 0;

	get size(): number {
		return this.#known.size;
	}

	/** Another number after each change. */
	get revision(): number {
		return this.#revision;
	}

	entries(): IterableIterator<[string, Skimmed]> {
		return this.#known.entries();
	}

	uris(): IterableIterator<string> {
		return this.#known.keys();
	}

	has(uri: string): boolean {
		return this.#known.has(uri);
	}

	/** Tells whether the article is new or another one than before. */
	skim({ uri, text, format }: ArticleFile, stamp: string): boolean {
		const digest = digestOf(text);
		const known = this.#known.get(uri);
		if (known?.digest === digest) {
			// Written again, and yet the same.
			this.#known.set(uri, { ...known, stamp });
			return false;
		}
		this.put(uri, { stamp, digest, skim: skimArticle(text, format) });
		return true;
	}

	put(uri: string, skimmed: Skimmed): void {
		this.#known.set(uri, skimmed);
		this.#index.put(uri, skimmed.skim);
		this.#changed();
	}

	delete(uri: string): void {
		if (!this.#known.delete(uri)) return;
		this.#index.delete(uri);
		this.#changed();
	}

	/** The articles that have exactly this text. */
	withDigest(digest: string): readonly string[] {
		if (!this.#byDigest) {
			this.#byDigest = new Map();
			for (const [uri, known] of this.#known)
				this.#byDigest.set(known.digest, [...(this.#byDigest.get(known.digest) ?? []), uri]);
		}
		return this.#byDigest.get(digest) ?? [];
	}

	/** Makes the next question a quick one, a step at a time. */
	prepare(): Steps<void> {
		return this.#index.prepare();
	}

	/**
	 * These articles and the ones near them, nearest first in turn for each, `MOST_TOGETHER` in all unless they are more by themselves.
	 * `guests` are texts from elsewhere, by what they are about.
	 */
	around(uris: readonly string[], guests: readonly Skim[]): Set<string> {
		const together = new Set(uris.filter((uri) => this.has(uri)));
		const lists = [
			...[...together].map((uri) => this.#index.nearest(this.#known.get(uri)!.skim, MOST_TOGETHER, uri)),
			...guests.map((skim) => this.#index.nearest(skim, MOST_TOGETHER)),
		].map((near) => near.filter(({ nearness }) => nearness >= NEAR_ENOUGH * near[0]!.nearness));
		for (let rank = 0; rank < MOST_TOGETHER; rank++)
			for (const list of lists) {
				if (together.size >= MOST_TOGETHER) return together;
				if (rank < list.length) together.add(list[rank]!.uri);
			}
		return together;
	}

	#changed(): void {
		this.#revision++;
		this.#byDigest = undefined;
	}
}
