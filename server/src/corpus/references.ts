import type { ArticleAnalysis, Description } from '../analysis/analysis.ts';
import { nameKey } from '../analysis/gazetteer.ts';
import { DESCRIBING_HEADS } from '../analysis/lexicons/describingHeads.ts';
import type { Span } from '../text/span.ts';
import type { Entity, EntityOf } from './entityIndex.ts';
import { SMALL_WORDS } from './nameVariants.ts';

/**
 * A place that stands for an entity and is no mention of it: its name in a dateline or beside the article, or "the bank". Readers
 * find it with the mentions; claims are compared without it.
 */
export interface Reference {
	/** In the file. */
	readonly span: Span;
	/** In the file: with an article before it, where a cursor means it as well. */
	readonly reach: Span;
	readonly form: 'aside' | 'description';
	readonly entity: Entity;
}

/** The references of one article, in the order of the text. `named`: the entities of the corpus by the keys of their spellings. */
export function findReferences(
	article: ArticleAnalysis,
	entityOf: EntityOf,
	named: (key: string) => ReadonlySet<Entity>,
): Reference[] {
	return [...findAsides(article, entityOf, named), ...findDescribed(article, entityOf)].sort(
		(a, b) => a.span.start - b.span.start,
	);
}

function findAsides(
	{ mentions, asides }: ArticleAnalysis,
	entityOf: EntityOf,
	named: (key: string) => ReadonlySet<Entity>,
): Reference[] {
	if (asides.length === 0) return [];
	const own = new Map<string, Entity>();
	for (const mention of mentions) {
		const entity = entityOf(mention);
		const key = plainKey(nameKey(mention.text));
		if (entity && !own.has(key)) own.set(key, entity);
	}
	return asides.flatMap(({ span, key: written }): Reference[] => {
		const key = plainKey(written);
		const elsewhere = named(key);
		const entity = own.get(key) ?? (elsewhere.size === 1 ? [...elsewhere][0] : undefined) ?? ownPaper(key);
		return entity ? [{ span, reach: span, form: 'aside', entity }] : [];
	});

	/** "The Harbour Courier" above an article in which somebody "told the Courier". */
	function ownPaper(key: string): Entity | undefined {
		const words = key.split(' ');
		const entity = words.length > 1 ? own.get(words[words.length - 1]!) : undefined;
		return entity?.kind === 'organization' && !entity.name.replace(/^the\s/i, '').includes(' ') ? entity : undefined;
	}
}

/** "The Telegraph" is the same paper as "the Telegraph". */
export function plainKey(key: string): string {
	return key.startsWith('the ') ? key.slice(4) : key;
}

/** In units of the file: some paragraphs. Who was named in passing before that is not meant any more. */
const FARTHEST = 5000;

/** What an article has called an entity up to a place of it. */
interface Bearer {
	readonly entity: Entity;
	/** The nouns that it can be called by again, with the words that can stand before each. */
	readonly heads: Map<string, Set<string>>;
	/** Where it was meant last, in the file. */
	last: number;
}

/**
 * Whom "the bank" stands for: the one entity named before that is a bank by its name or by what stood beside it. Two banks, or
 * another one that has come between, leave it open.
 */
function findDescribed({ mentions, descriptions }: ArticleAnalysis, entityOf: EntityOf): Reference[] {
	const found: Reference[] = [];
	const bearers = new Map<Entity, Bearer>();
	/** By noun: where the article spoke last of one that is none of the bearers. */
	const strangers = new Map<string, number>();
	let next = 0;
	for (const description of descriptions) {
		const { span, reach, head, standing, of } = description;
		for (; next < mentions.length && mentions[next]!.span.start <= (of?.span.start ?? span.start); next++) {
			const entity = entityOf(mentions[next]!);
			if (entity) bearerOf(entity).last = mentions[next]!.span.start;
		}
		const described = of && entityOf(of);
		if (described && described.kind !== 'person') {
			const { heads } = bearerOf(described);
			heads.set(head, new Set([...(heads.get(head) ?? []), ...description.modifiers]));
			continue;
		}
		const candidates =
			standing === 'definite' ? [...bearers.values()].filter((bearer) => fits(bearer, description)) : [];
		const [bearer] = candidates;
		const since = Math.max(strangers.get(head) ?? -1, span.start - FARTHEST);
		if (bearer && candidates.length === 1 && bearer.last > since) {
			bearer.last = span.start;
			found.push({ span, reach, form: 'description', entity: bearer.entity });
		} else if (candidates.length === 0) strangers.set(head, span.start);
	}
	return found;

	function bearerOf(entity: Entity): Bearer {
		let bearer = bearers.get(entity);
		if (!bearer) bearers.set(entity, (bearer = { entity, heads: headsOf(entity), last: 0 }));
		return bearer;
	}
}

function fits({ heads }: Bearer, { head, modifiers }: Description): boolean {
	const words = heads.get(head);
	return words !== undefined && modifiers.every((word) => words.has(word));
}

const heads = new WeakMap<Entity, Map<string, Set<string>>>();

/** The nouns that its names end in: "bank" of "Kvarn Bank" and of "Bank of Kvarn". */
function headsOf(entity: Entity): Map<string, Set<string>> {
	let found = heads.get(entity);
	if (!found) {
		found = new Map();
		if (entity.kind !== 'person') {
			for (const { text } of entity.spellings) {
				const words = nameKey(text).split(' ');
				const joint = words.findIndex((word, i) => i > 0 && SMALL_WORDS.has(word));
				const last = words[joint > 0 ? joint - 1 : words.length - 1]!;
				const head = DESCRIBING_HEADS.has(last) ? last : headInside(last);
				if (head !== undefined) found.set(head, new Set([...(found.get(head) ?? []), ...words]));
			}
		}
		heads.set(entity, found);
	}
	return new Map(found);
}

/** Shorter ones end too many words: "Berlinn" is no inn. */
const SHORTEST_INSIDE = 4;

/** "bank" of "Kvarnbank". */
function headInside(word: string): string | undefined {
	for (let at = 3; at <= word.length - SHORTEST_INSIDE; at++) {
		const end = word.slice(at);
		if (DESCRIBING_HEADS.has(end)) return end;
	}
	return undefined;
}
