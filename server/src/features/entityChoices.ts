import { nameKey } from '../analysis/gazetteer.ts';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import { correctionsAbout, type Correction } from '../corpus/corrections.ts';
import type { Entity } from '../corpus/entityIndex.ts';
import { initials, isVariant, SMALL_WORDS } from '../corpus/nameVariants.ts';
import type { Span } from '../text/span.ts';
import { entityAt } from './mentionAt.ts';

/** A name, and what a reader could say of it. */
export interface EntityChoices {
	readonly span: Span;
	/** As it is written there; in full where other words stand for it. */
	readonly text: string;
	readonly entity: Entity;
	/** Other entities that it could be, the likeliest first. */
	readonly others: readonly OtherEntity[];
	/** What readers said of it, the latest first. */
	readonly corrections: readonly Correction[];
}

export interface OtherEntity {
	readonly entity: Entity;
	/** How alike the names are: 0 where nothing is. */
	readonly closeness: number;
	readonly sources: number;
}

/** More are not gone through by anybody; typing narrows the list. */
const MOST_OTHERS = 500;

export function findEntityChoices(corpus: AnalyzedCorpus, uri: string, offset: number): EntityChoices | undefined {
	const found = entityAt(corpus, uri, offset);
	if (!found) return undefined;
	const { span, text, entity } = found;
	const others = corpus.entities.entities
		.filter((other) => other !== entity)
		.map((other): OtherEntity => {
			const sources = new Set(other.mentions.map(({ article }) => article)).size;
			return { entity: other, closeness: closenessOf(entity, other), sources };
		})
		.sort(byLikelihood)
		.slice(0, MOST_OTHERS);
	return { span, text, entity, others, corrections: correctionsAbout(corpus.corrections, entity) };
}

/** Names that are alike first, then those that many sources have. */
function byLikelihood(a: OtherEntity, b: OtherEntity): number {
	return (
		b.closeness - a.closeness ||
		b.sources - a.sources ||
		b.entity.mentions.length - a.entity.mentions.length ||
		(a.entity.name < b.entity.name ? -1 : 1)
	);
}

/** A word that both have, or spell alike, weighs most; then initials; a kind in common makes the difference between equals. */
const WORD = 4;
const INITIALS = 3;
const KIND = 1;

function closenessOf(a: Entity, b: Entity): number {
	let most = 0;
	for (const one of a.spellings)
		for (const other of b.spellings) most = Math.max(most, closenessOfNames(one.text, other.text));
	return most > 0 && a.kind === b.kind ? most + KIND : most;
}

function closenessOfNames(a: string, b: string): number {
	const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
	const shared = wordsA.filter((word) => word.length > 1 && wordsB.some((other) => isVariant(word, other))).length;
	const isShort = (short: readonly string[], long: readonly string[]): boolean =>
		short.length === 1 && long.length > 1 && initials(long).includes(short[0]!);
	const acronym = isShort(wordsA, wordsB) || isShort(wordsB, wordsA);
	return shared * WORD + (acronym ? INITIALS : 0);
}

function wordsOf(name: string): string[] {
	return nameKey(name)
		.split(' ')
		.filter((word) => word !== '' && !SMALL_WORDS.has(word));
}
