import type { ArticleAnalysis, EntityKind } from '../analysis/analysis.ts';
import type { Corpus } from './corpus.ts';
import { SURE_ENOUGH, type LocalEntity } from './localEntities.ts';

/** One name of the corpus, with every local entity whose fullest name it is. */
export interface DistinctName {
	readonly key: string;
	readonly words: readonly string[];
	readonly locals: readonly LocalEntity[];
	/** What all articles together say of its kind. */
	readonly kind: EntityKind | undefined;
	readonly weight: number;
	/** How often it is mentioned. */
	readonly mentions: number;
}

export function distinctNames(
	corpus: Corpus,
	localsIn: (article: ArticleAnalysis) => readonly LocalEntity[],
): Map<string, DistinctName> {
	const localsOf = new Map<string, LocalEntity[]>();
	for (const article of corpus.articles) {
		for (const local of localsIn(article)) {
			const locals = localsOf.get(local.key);
			if (locals) locals.push(local);
			else localsOf.set(local.key, [local]);
		}
	}
	const names = new Map<string, DistinctName>();
	for (const [key, locals] of localsOf) {
		const mentions = locals.reduce((sum, local) => sum + local.mentions.length, 0);
		names.set(key, { key, words: locals[0]!.words, locals, ...likeliestKind(locals), mentions });
	}
	return names;
}

/** The kind for which most is said, and how much. */
export function likeliestKind(locals: readonly LocalEntity[]): Pick<DistinctName, 'kind' | 'weight'> {
	const sums = new Map<EntityKind, number>();
	for (const { kind, weight } of locals) if (kind) sums.set(kind, (sums.get(kind) ?? 0) + weight);
	let best: EntityKind | undefined;
	let most = -1;
	for (const [kind, weight] of sums) {
		if (weight > most || (weight === most && best !== undefined && kind < best)) [best, most] = [kind, weight];
	}
	return { kind: best, weight: Math.max(0, most) };
}

export function isSure({ weight }: DistinctName): boolean {
	return weight >= SURE_ENOUGH;
}

/** Disjoint sets of names; a set is known by its root, the fullest and most frequent of its names (Galler & Fischer 1964). */
export class NameGroups {
	readonly names: ReadonlyMap<string, DistinctName>;
	private readonly parents = new Map<DistinctName, DistinctName>();
	private readonly apart: (readonly [DistinctName, DistinctName])[] = [];

	constructor(names: ReadonlyMap<string, DistinctName>) {
		this.names = names;
	}

	root(name: DistinctName): DistinctName {
		let root = name;
		for (let parent; (parent = this.parents.get(root));) root = parent;
		for (let at = name; at !== root;) {
			const parent = this.parents.get(at)!;
			this.parents.set(at, root);
			at = parent;
		}
		return root;
	}

	/** Does nothing where the two are to stay apart. */
	join(a: DistinctName, b: DistinctName): void {
		const [rootA, rootB] = [this.root(a), this.root(b)];
		if (rootA === rootB || !this.canJoin(a, b)) return;
		if (isFuller(rootA, rootB)) this.parents.set(rootB, rootA);
		else this.parents.set(rootA, rootB);
	}

	/** From now on the two are never in one set, where they are not already. */
	keepApart(a: DistinctName, b: DistinctName): void {
		if (this.root(a) !== this.root(b)) this.apart.push([a, b]);
	}

	canJoin(a: DistinctName, b: DistinctName): boolean {
		if (this.apart.length === 0) return true;
		const [rootA, rootB] = [this.root(a), this.root(b)];
		return !this.apart.some(([c, d]) => {
			const [rootC, rootD] = [this.root(c), this.root(d)];
			return (rootA === rootC && rootB === rootD) || (rootA === rootD && rootB === rootC);
		});
	}

	/** The names of each set, by its root; in the order in which the corpus has them. */
	members(): Map<DistinctName, DistinctName[]> {
		const members = new Map<DistinctName, DistinctName[]>();
		for (const name of this.names.values()) {
			const root = this.root(name);
			const list = members.get(root);
			if (list) list.push(name);
			else members.set(root, [name]);
		}
		return members;
	}
}

function isFuller(a: DistinctName, b: DistinctName): boolean {
	if (a.words.length > 1 !== b.words.length > 1) return a.words.length > 1;
	return isMoreMentioned(a, b);
}

/** A total order, so that nothing hangs on the order of articles. */
export function isMoreMentioned(a: DistinctName, b: DistinctName): boolean {
	return a.mentions > b.mentions || (a.mentions === b.mentions && a.key < b.key);
}
