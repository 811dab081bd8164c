import type { ArticleAnalysis, EntityKind, Mention } from '../analysis/analysis.ts';
import { knownName, nameKey } from '../analysis/gazetteer.ts';
import { finish, flatMapInSteps, type Steps } from '../text/steps.ts';
import type { Corpus } from './corpus.ts';
import { NO_CORRECTIONS, resolveCorrections, type Corrections } from './corrections.ts';
import { applyCorrections, CorrectedLocals, correctedKinds } from './correctNames.ts';
import { joinNames } from './joinNames.ts';
import { localEntityOf, type LocalEntity } from './localEntities.ts';
import { distinctNames, likeliestKind, NameGroups } from './nameGroups.ts';
import { Peoples } from './peoples.ts';
import { findReferences, plainKey, type Reference } from './references.ts';

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

export type EntityOf = (mention: Mention) => Entity | undefined;

export interface EntityIndex {
	readonly entities: readonly Entity[];
	readonly entityOf: EntityOf;
	/** What else stands for an entity in an article of the corpus; found when somebody asks. */
	referencesIn(article: ArticleAnalysis): readonly Reference[];
	/** The people of a country or a town, and the other way round. */
	kinOf(entity: Entity): readonly Entity[];
}

/**
 * Whom each mention names, across all articles. What an article tells by itself is kept with its analysis; what is done anew
 * after each edit looks at distinct names only, and compares those that share a sound or an initial. What readers said of names stands.
 */
export function buildEntityIndex(corpus: Corpus, corrections: Corrections = NO_CORRECTIONS): EntityIndex {
	return finish(entityIndexInSteps(corpus, corrections));
}

/** The same in steps; the entities of one article are no step of their own, see `localEntities`. */
export function* entityIndexInSteps(corpus: Corpus, corrections: Corrections = NO_CORRECTIONS): Steps<EntityIndex> {
	const resolved = resolveCorrections(corrections);
	const corrected = new CorrectedLocals(resolved);
	const groups = new NameGroups(distinctNames(corpus, (article) => corrected.of(article)));
	applyCorrections(groups, resolved);
	yield;
	yield* joinNames(groups);
	const kinds = correctedKinds(groups, resolved);
	const byLocal = new Map<LocalEntity, Entity>();
	const entities = yield* flatMapInSteps([...groups.members()], ([root, names]) => {
		const locals = names.flatMap((name) => name.locals);
		const entity = new NamedEntity(root.key, locals, kinds.get(root));
		for (const local of locals) byLocal.set(local, entity);
		return [entity];
	});
	const entityOf: EntityOf = (mention) => {
		const local = corrected.partOf(mention) ?? localEntityOf(mention);
		return local && byLocal.get(local);
	};
	let names: ReadonlyMap<string, ReadonlySet<Entity>> | undefined;
	const named = (key: string): ReadonlySet<Entity> => (names ??= entitiesByName(entities)).get(key) ?? NOBODY;
	const references = new WeakMap<ArticleAnalysis, readonly Reference[]>();
	let peoples: Peoples | undefined;
	return {
		entities,
		entityOf,
		referencesIn(article) {
			let found = references.get(article);
			if (!found) references.set(article, (found = findReferences(article, entityOf, named)));
			return found;
		},
		kinOf: (entity) => (peoples ??= new Peoples(entities, named)).of(entity),
	};
}

const NOBODY: ReadonlySet<Entity> = new Set();

function entitiesByName(entities: readonly Entity[]): Map<string, Set<Entity>> {
	const named = new Map<string, Set<Entity>>();
	for (const entity of entities) {
		for (const { text } of entity.spellings) {
			const key = plainKey(nameKey(text));
			const found = named.get(key);
			if (found) found.add(entity);
			else named.set(key, new Set([entity]));
		}
	}
	return named;
}

interface Spelling {
	readonly text: string;
	readonly count: number;
	/** How many articles use it. */
	readonly sources: number;
}

/** Most of it is put together when somebody asks, since an edit makes all entities anew and a reader looks at few. */
class NamedEntity implements Entity {
	readonly key: string;
	readonly kind: EntityKind | undefined;
	private readonly locals: readonly LocalEntity[];
	private placed: readonly PlacedMention[] | undefined;
	private used: readonly Spelling[] | undefined;

	constructor(key: string, locals: readonly LocalEntity[], kind: EntityKind | undefined) {
		this.kind = kind ?? likeliestKind(locals).kind;
		this.key = `${this.kind ?? 'name'}:${key}`;
		this.locals = locals;
	}

	get name(): string {
		return fullestName(this.uses, this.kind);
	}

	get mentions(): readonly PlacedMention[] {
		return (this.placed ??= this.locals
			.flatMap(({ article, mentions }) => mentions.map((mention) => ({ article, mention })))
			.sort(inOrder));
	}

	get spellings(): Entity['spellings'] {
		return this.uses.map(({ text, count }) => ({ text, count }));
	}

	private get uses(): readonly Spelling[] {
		return (this.used ??= spellingsOf(this.mentions));
	}
}

function inOrder(a: PlacedMention, b: PlacedMention): number {
	if (a.article === b.article) return a.mention.span.start - b.mention.span.start;
	return a.article.article.file.uri < b.article.article.file.uri ? -1 : 1;
}

function spellingsOf(mentions: readonly PlacedMention[]): Spelling[] {
	const uses = new Map<string, { count: number; sources: Set<ArticleAnalysis> }>();
	for (const { article, mention } of mentions) {
		let use = uses.get(mention.text);
		if (!use) uses.set(mention.text, (use = { count: 0, sources: new Set() }));
		use.count++;
		use.sources.add(article);
	}
	return [...uses]
		.map(([text, { count, sources }]) => ({ text, count, sources: sources.size }))
		.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

/** The fullest name; of several as full, the one that most sources use. */
function fullestName(spellings: readonly Spelling[], kind: EntityKind | undefined): string {
	const best = spellings.reduce((a, b) => {
		const [fullA, fullB] = [fullness(a.text, kind), fullness(b.text, kind)];
		if (fullA !== fullB) return fullA > fullB ? a : b;
		return b.sources > a.sources ? b : a;
	});
	return best.text;
}

/** In words; initials say nothing. Of what everybody knows, "Russia" is as full a name as "Russian Federation", "U.S." is not. */
function fullness(text: string, kind: EntityKind | undefined): number {
	const key = nameKey(text);
	if (knownName(key)) return /\p{Ll}/u.test(text) ? 2 : 1;
	const words = key.split(' ').filter((word) => word.length > 1 && word !== 'the').length;
	return kind === 'person' ? Math.min(words, 3) : words;
}
