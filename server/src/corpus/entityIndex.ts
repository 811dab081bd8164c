import type { ArticleAnalysis, EntityKind, Mention } from '../analysis/analysis.ts';
import { knownName, nameKey } from '../analysis/gazetteer.ts';
import { NAME_SUFFIXES } from '../analysis/lexicons/nameWords.ts';
import type { Corpus } from './corpus.ts';
import { localEntities, shortForms, SURE_ENOUGH, type LocalEntity } from './localEntities.ts';
import { initials, isVariant, soundKey } from './nameVariants.ts';

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

/**
 * Whom each mention names, across all articles. Names are joined where the same article introduces one as short for the
 * other, where they are spellings of one name, and where one is the acronym or the short form of another. Distinct names are
 * compared only within blocks that share a sound or an initial, so that the cost grows with the names, not with their pairs.
 */
export function buildEntityIndex(corpus: Corpus): EntityIndex {
	const nodes = collectNodes(corpus);
	const groups = new Groups(nodes);
	joinKnown(groups);
	joinWithinArticles(groups);
	joinPeople(groups);
	joinAcronyms(groups);
	joinShortForms(groups);
	joinSpellings(groups);
	return makeIndex(groups);
}

/** One distinct name of the corpus, with every local entity whose fullest name it is. */
interface Node {
	readonly key: string;
	readonly words: readonly string[];
	readonly locals: LocalEntity[];
	/** How much all articles together say for each kind. */
	readonly weights: Map<EntityKind, number>;
	mentions: number;
}

function collectNodes(corpus: Corpus): Map<string, Node> {
	const nodes = new Map<string, Node>();
	for (const article of corpus.articles) {
		for (const local of localEntities(article)) {
			let node = nodes.get(local.key);
			if (!node)
				nodes.set(
					local.key,
					(node = { key: local.key, words: local.words, locals: [], weights: new Map(), mentions: 0 }),
				);
			node.locals.push(local);
			node.mentions += local.mentions.length;
			if (local.kind) node.weights.set(local.kind, (node.weights.get(local.kind) ?? 0) + local.weight);
		}
	}
	return nodes;
}

interface Kind {
	readonly kind: EntityKind;
	readonly weight: number;
}

function kindOf(nodes: readonly Node[]): Kind | undefined {
	const sums = new Map<EntityKind, number>();
	for (const { weights } of nodes) for (const [kind, weight] of weights) sums.set(kind, (sums.get(kind) ?? 0) + weight);
	let best: Kind | undefined;
	for (const [kind, weight] of sums) {
		if (!best || weight > best.weight || (weight === best.weight && kind < best.kind)) best = { kind, weight };
	}
	return best;
}

function isSure(kind: Kind | undefined): kind is Kind {
	return kind !== undefined && kind.weight >= SURE_ENOUGH;
}

/** Disjoint sets of nodes; the root of a set is its fullest, most frequent name. */
class Groups {
	readonly nodes: ReadonlyMap<string, Node>;
	private readonly parents = new Map<Node, Node>();

	constructor(nodes: ReadonlyMap<string, Node>) {
		this.nodes = nodes;
	}

	root(node: Node): Node {
		let root = node;
		for (let parent; (parent = this.parents.get(root));) root = parent;
		for (let at = node; at !== root;) {
			const parent = this.parents.get(at)!;
			this.parents.set(at, root);
			at = parent;
		}
		return root;
	}

	join(a: Node, b: Node): void {
		const [rootA, rootB] = [this.root(a), this.root(b)];
		if (rootA === rootB) return;
		if (isFuller(rootA, rootB)) this.parents.set(rootB, rootA);
		else this.parents.set(rootA, rootB);
	}
}

function isFuller(a: Node, b: Node): boolean {
	if (a.words.length > 1 !== b.words.length > 1) return a.words.length > 1;
	if (a.mentions !== b.mentions) return a.mentions > b.mentions;
	return a.key < b.key;
}

/** "U.S.", "United States" and "America"; "Kyiv" and "Kiev". */
function joinKnown(groups: Groups): void {
	const byName = new Map<string, Node>();
	for (const node of groups.nodes.values()) {
		const known = knownName(node.key);
		if (!known) continue;
		const same = byName.get(known.same);
		if (same) groups.join(same, node);
		else byName.set(known.same, node);
	}
}

/** An acronym in brackets counts in all articles. */
function joinWithinArticles(groups: Groups): void {
	for (const node of groups.nodes.values()) {
		for (const { acronym } of node.locals) {
			const other = acronym === undefined ? undefined : groups.nodes.get(acronym);
			if (other) groups.join(node, other);
		}
	}
}

function articlesOf(node: Node): Set<ArticleAnalysis> {
	return new Set(node.locals.map((l) => l.article));
}

/** Nodes under a key of theirs. */
function blocked(nodes: Iterable<Node>, keysOf: (node: Node) => readonly string[]): Map<string, Node[]> {
	const blocks = new Map<string, Node[]>();
	for (const node of nodes) {
		for (const key of new Set(keysOf(node))) {
			const block = blocks.get(key);
			if (block) block.push(node);
			else blocks.set(key, [node]);
		}
	}
	return blocks;
}

/** A block larger than this holds too common a name to tell anything; only its members that sound alike are joined. */
const LARGEST_BLOCK = 60;

function joinPeople(groups: Groups): void {
	const full: Node[] = [];
	const single: Node[] = [];
	for (const node of groups.nodes.values()) {
		const kind = kindOf([node]);
		if (node.words.length > 1) {
			if (kind?.kind === 'person') full.push(node);
		} else if (kind?.kind === 'person' || (!isSure(kind) && !knownName(node.key))) single.push(node);
	}
	for (const [first, ...others] of blocked(full, (n) => [`${givenSound(n)} ${surnameSound(n)}`]).values())
		for (const other of others) groups.join(first!, other);
	const blocks = blocked(full, (n) => [`s ${surnameSound(n)}`, `g ${givenSound(n)} ${surnameSound(n)[0] ?? ''}`]);
	for (const block of blocks.values()) {
		if (block.length > LARGEST_BLOCK) continue;
		block.forEach((a, i) => {
			for (const b of block.slice(i + 1)) if (isSamePerson(a, b)) groups.join(a, b);
		});
	}
	// "Ushakov" where the article says no more: whoever of that name is mentioned most.
	const bySurname = blocked(full, (n) => [surnameSound(n)]);
	for (const node of single) {
		const isPerson = kindOf([node])?.kind === 'person';
		const sharing = bySurname.get(soundKey(node.key))?.filter((n) => isPerson || surnameOf(n) === node.key);
		if (sharing?.length) groups.join(mostMentioned(sharing), node);
	}
}

/** Without "Jr." and its like. */
function surnameOf({ words }: Node): string {
	const last = words[words.length - 1]!;
	return words.length > 2 && NAME_SUFFIXES.has(last) ? words[words.length - 2]! : last;
}

function surnameSound(node: Node): string {
	return soundKey(surnameOf(node));
}

function givenSound({ words }: Node): string {
	return soundKey(words[0]!);
}

function mostMentioned(nodes: readonly Node[]): Node {
	return nodes.reduce((best, node) =>
		node.mentions > best.mentions || (node.mentions === best.mentions && node.key < best.key) ? node : best,
	);
}

/** Two full names: the same surname and the same given name, each as newsrooms vary it, or an initial for the latter. */
function isSamePerson(a: Node, b: Node): boolean {
	if (!isVariant(surnameOf(a), surnameOf(b))) return false;
	const [givenA, givenB] = [a.words[0]!, b.words[0]!];
	const initial = givenA.length === 1 || givenB.length === 1;
	if (initial ? givenA[0] !== givenB[0] : !isVariant(givenA, givenB)) return false;
	if (initial && surnameSound(a) === surnameSound(b)) return true;
	// One letter apart can be two people; the article that names both knows that they are.
	const articles = articlesOf(a);
	return !b.locals.some((l) => articles.has(l.article));
}

function isAcronym(node: Node): boolean {
	return (
		node.words.length === 1 &&
		node.key.length >= 2 &&
		node.key.length <= 7 &&
		node.locals.some((l) => l.mentions.some((m) => /^(?:\p{Lu}\.?){2,}$/u.test(m.text)))
	);
}

function joinAcronyms(groups: Groups): void {
	const bodies = [...groups.nodes.values()].filter((n) => n.words.length > 1 && kindOf([n])?.kind !== 'person');
	const byInitials = blocked(bodies, (n) => initials(n.words));
	for (const node of groups.nodes.values()) {
		if (!isAcronym(node)) continue;
		const named = byInitials.get(node.key);
		if (!named || knownName(node.key)?.kind === 'place') continue;
		groups.join(mostMentioned(named), node);
	}
}

/** "Halberg" for "Halberg Marine", "Data Guardian" for "Office of the Data Guardian", in articles that do not say so. */
function joinShortForms(groups: Groups): void {
	const nodes = [...groups.nodes.values()];
	const bodies = nodes.filter((n) => n.words.length > 1 && !knownName(n.key) && kindOf([n])?.kind === 'organization');
	const byForm = blocked(bodies, (n) => [...shortForms(n.words, 'organization')]);
	for (const node of nodes) {
		const known = knownName(node.key);
		const kind = kindOf([node]);
		if (known || kind?.kind === 'place' || kind?.kind === 'group' || (isSure(kind) && kind.kind !== 'organization'))
			continue;
		const candidates = (byForm.get(node.key) ?? []).filter((n) => groups.root(n) !== groups.root(node));
		// What several names share, as "Riga" in "Riga Port" and "Riga Courier", is short for none of them.
		const roots = new Set(candidates.map((n) => groups.root(n)));
		if (roots.size === 1 || (roots.size > 1 && node.words.length > 1)) groups.join(mostMentioned(candidates), node);
	}
}

/** "Dzhurin Pass" and "Jurin Pass": other names that sound the same. */
function joinSpellings(groups: Groups): void {
	const names = [...groups.nodes.values()].filter(
		(n) => kindOf([n])?.kind !== 'person' && !knownName(n.key) && n.key.length >= 5,
	);
	for (const block of blocked(names, (n) => [n.words.map(soundKey).join(' ')]).values()) {
		for (const node of block.slice(1))
			if (kindOf([node])?.kind === kindOf([block[0]!])?.kind) groups.join(block[0]!, node);
	}
}

function makeIndex(groups: Groups): EntityIndex {
	const members = new Map<Node, Node[]>();
	for (const node of groups.nodes.values()) {
		const root = groups.root(node);
		const list = members.get(root);
		if (list) list.push(node);
		else members.set(root, [node]);
	}
	const byMention = new Map<Mention, Entity>();
	const entities = [...members].map(([root, nodes]) => {
		const entity = makeEntity(root, nodes);
		for (const { mention } of entity.mentions) byMention.set(mention, entity);
		return entity;
	});
	return { entities, entityOf: (mention) => byMention.get(mention) };
}

function makeEntity(root: Node, nodes: readonly Node[]): Entity {
	const locals = nodes.flatMap((n) => n.locals);
	locals.sort((a, b) =>
		a.article === b.article
			? a.mentions[0]!.span.start - b.mentions[0]!.span.start
			: a.article.article.file.uri < b.article.article.file.uri
				? -1
				: 1,
	);
	const mentions = locals.flatMap((l) => l.mentions.map((mention) => ({ article: l.article, mention })));
	const counts = new Map<string, { count: number; sources: Set<ArticleAnalysis> }>();
	for (const { article, mention } of mentions) {
		const use = counts.get(mention.text) ?? { count: 0, sources: new Set() };
		use.count++;
		use.sources.add(article);
		counts.set(mention.text, use);
	}
	const spellings = [...counts].map(([text, { count, sources }]) => ({ text, count, sources: sources.size }));
	spellings.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
	const kind = kindOf(nodes)?.kind;
	return {
		key: `${kind ?? 'name'}:${root.key}`,
		name: fullestName(spellings, kind),
		kind,
		mentions,
		spellings: spellings.map(({ text, count }) => ({ text, count })),
	};
}

interface Spelling {
	readonly text: string;
	readonly count: number;
	/** How many articles use it. */
	readonly sources: number;
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

/** In words. Initials say nothing; of what everybody knows under two names, "United States", the longer is not the better. */
function fullness(text: string, kind: EntityKind | undefined): number {
	const words = nameKey(text)
		.split(' ')
		.filter((word) => word.length > 1 && word !== 'the').length;
	if (kind === 'person') return Math.min(words, 3);
	return knownName(nameKey(text)) ? Math.min(words, 2) : words;
}
