import type { Prose } from '../text/prose.ts';
import type { Span } from '../text/span.ts';

export type ArticleFormat = 'text' | 'markdown' | 'html';

/** A file as it was given to us: its text is never rewritten, and every span of an `Article` points into it. */
export interface ArticleFile {
	readonly uri: string;
	readonly format: ArticleFormat;
	readonly text: string;
}

/** One thing known about the source of an article, and where in the file it is said. */
export interface SourceField {
	readonly value: string;
	/** In the file; absent where the value was inferred rather than read. */
	readonly span?: Span;
	readonly from: 'frontMatter' | 'jsonLd' | 'meta' | 'markup' | 'dateline' | 'text';
}

/** The source card: what an article says of itself. Nothing here is guessed; what is not said is absent. */
export interface Source {
	readonly title?: SourceField;
	readonly outlet?: SourceField;
	readonly place?: SourceField;
	/** Day of publication as `YYYY-MM-DD`, or the ISO time where one is given. */
	readonly date?: SourceField;
	readonly author?: SourceField;
	/** A BCP 47 tag. */
	readonly language?: SourceField;
	/** The URL the article came from. */
	readonly address?: SourceField;
}

/** `furniture` is what a page puts around its article: navigation, share buttons, "Also read". It is kept, and set aside. */
export type BlockKind = 'headline' | 'heading' | 'paragraph' | 'listItem' | 'quote' | 'caption' | 'furniture';

export interface Block {
	readonly kind: BlockKind;
	/** In the file: from the first visible unit to the last. */
	readonly span: Span;
	readonly prose: Prose;
	/** Depth of a heading, 1 to 6. */
	readonly level?: number;
	/** In the prose: "Washington, D.C. – October 17, 2025 –" before the first sentence. A dateline is no part of a sentence. */
	readonly dateline?: Span;
}

export type TokenKind = 'word' | 'punctuation';

/** A word or a mark of punctuation. "two-and-a-half-hour", "U.S." and "don't" are one word each, "Müller's" is one word too. */
export interface Token {
	readonly kind: TokenKind;
	readonly text: string;
	/** The text folded for comparison, see `textKey`. */
	readonly key: string;
	/** In the prose of the block. */
	readonly at: Span;
}

export interface Sentence {
	readonly block: Block;
	/** In the prose of the block. */
	readonly at: Span;
	/** In the file. */
	readonly span: Span;
	readonly tokens: readonly Token[];
}

/** One file's text, read. Blocks and sentences are in the order of the file and do not overlap. */
export interface Article {
	readonly file: ArticleFile;
	readonly source: Source;
	readonly blocks: readonly Block[];
	/** Of every block, furniture included; a sentence never leaves its block. */
	readonly sentences: readonly Sentence[];
	/** In the file: what it says of its title, its source and its pictures beside its blocks, as the title of a page and the lines of front matter. */
	readonly labels: readonly Span[];
	/** What could not be read, for a person: why an article is empty or cut short. */
	readonly notes: readonly string[];
}
