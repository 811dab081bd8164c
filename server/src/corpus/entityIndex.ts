import type { ArticleAnalysis, EntityKind, Mention } from '../analysis/analysis.ts';
import type { Corpus } from './corpus.ts';

/** A mention where it stands. */
export interface PlacedMention {
	readonly article: ArticleAnalysis;
	readonly mention: Mention;
}

/** Someone or something that the articles name, under every spelling and short form that they use. */
export interface Entity {
	/** Stable for one set of articles; for comparison, not for show. */
	readonly key: string;
	/** The fullest name, in the spelling that most sources use. */
	readonly name: string;
	readonly kind: EntityKind | undefined;
	/** In the order of the articles, then of the text. */
	readonly mentions: readonly PlacedMention[];
	/** Every way the articles write it, most frequent first. */
	readonly spellings: readonly { readonly text: string; readonly count: number }[];
}

export interface EntityIndex {
	readonly entities: readonly Entity[];
	entityOf(mention: Mention): Entity | undefined;
}

/** Whom each mention names, across all articles. */
export function buildEntityIndex(_corpus: Corpus): EntityIndex {
	return { entities: [], entityOf: () => undefined };
}
