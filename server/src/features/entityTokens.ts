import type { ArticleAnalysis, EntityKind } from '../analysis/analysis.ts';
import { nameKey } from '../analysis/gazetteer.ts';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import { plainKey, type Reference } from '../corpus/references.ts';
import type { Entity } from '../corpus/entityIndex.ts';
import { overlaps, type Span } from '../text/span.ts';

/** `entity` is a name of which nobody says what it names. */
export type TokenKind = EntityKind | 'entity' | 'date' | 'quantity' | 'quotation' | 'furniture';

export interface EntityToken {
	readonly span: Span;
	readonly kind: TokenKind;
	/** Several sources name it. */
	readonly shared: boolean;
}

/**
 * What is coloured in an article, in the order of the text and without overlaps. Names, dates and figures cut the quotation around
 * them into pieces: what stands in quotation marks is seen by the marks, a name is not. Names that the articles speak of cut
 * furniture as well. "The bank" is coloured as the bank that it stands for: a hover there tells of it.
 */
export function findEntityTokens(corpus: AnalyzedCorpus, uri: string): EntityToken[] {
	const article = corpus.article(uri);
	if (!article) return [];
	// An entity may be named ten thousand times, and is looked at once.
	const shared = new Map<Entity, boolean>();
	const references = corpus.entities.referencesIn(article);
	const tokensOf = (form: Reference['form']): EntityToken[] =>
		references
			.filter((r) => r.form === form)
			.map(({ span, entity }) => tokenOf(article, span, entity, undefined, shared));
	// What a page says of itself is no part of the story.
	const asides = tokensOf('aside').filter(({ span }) => !isOwnName(article, span));
	const furniture = article.article.blocks
		.filter((block) => block.kind === 'furniture')
		.flatMap((block) => cut(block.span, asides))
		.map((span): EntityToken => ({ span, kind: 'furniture', shared: false }));
	const layers: readonly (readonly EntityToken[])[] = [
		asides,
		furniture,
		article.mentions.map((m) => tokenOf(article, m.span, corpus.entities.entityOf(m), m.kind, shared)),
		tokensOf('description'),
		article.dates.map(({ span }) => ({ span, kind: 'date', shared: false })),
		article.quantities.map(({ span }) => ({ span, kind: 'quantity', shared: false })),
	];
	let tokens: EntityToken[] = [];
	for (const layer of layers) tokens = merge(tokens, withoutOverlaps(layer, tokens));
	const quotations = article.quotations
		.flatMap(({ span }) => cut(span, tokens))
		.map((span): EntityToken => ({ span, kind: 'quotation', shared: false }));
	return merge(tokens, withoutOverlaps(quotations, tokens));
}

/** True of the name of the paper itself, in its masthead and wherever else its page has it. */
function isOwnName({ article: { source, file } }: ArticleAnalysis, span: Span): boolean {
	const outlet = source.outlet && plainKey(nameKey(source.outlet.value));
	return outlet !== undefined && plainKey(nameKey(file.text.slice(span.start, span.end))) === outlet;
}

function tokenOf(
	article: ArticleAnalysis,
	span: Span,
	entity: Entity | undefined,
	ownKind: EntityKind | undefined,
	shared: Map<Entity, boolean>,
): EntityToken {
	const kind = entity?.kind ?? ownKind ?? 'entity';
	if (entity && !shared.has(entity))
		shared.set(
			entity,
			entity.mentions.some((m) => m.article !== article),
		);
	return { span, kind, shared: entity !== undefined && shared.get(entity)! };
}

/** Both are in the order of the text. */
function withoutOverlaps(tokens: readonly EntityToken[], taken: readonly EntityToken[]): EntityToken[] {
	const kept: EntityToken[] = [];
	let i = 0;
	for (const token of [...tokens].sort(inOrder)) {
		if (token.span.start >= token.span.end) continue;
		while (i < taken.length && taken[i]!.span.end <= token.span.start) i++;
		const before = kept[kept.length - 1];
		if (before && overlaps(before.span, token.span)) continue;
		if (i < taken.length && overlaps(taken[i]!.span, token.span)) continue;
		kept.push(token);
	}
	return kept;
}

function merge(a: readonly EntityToken[], b: readonly EntityToken[]): EntityToken[] {
	return [...a, ...b].sort(inOrder);
}

function inOrder(a: EntityToken, b: EntityToken): number {
	return a.span.start - b.span.start || a.span.end - b.span.end;
}

/** The pieces of a span that no token covers. */
function cut(span: Span, tokens: readonly EntityToken[]): Span[] {
	const pieces: Span[] = [];
	let start = span.start;
	for (let i = firstEndingAfter(tokens, span.start); i < tokens.length && tokens[i]!.span.start < span.end; i++) {
		const token = tokens[i]!;
		if (start < token.span.start) pieces.push({ start, end: token.span.start });
		start = Math.max(start, token.span.end);
	}
	if (start < span.end) pieces.push({ start, end: span.end });
	return pieces;
}

function firstEndingAfter(tokens: readonly EntityToken[], offset: number): number {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (tokens[middle]!.span.end <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
