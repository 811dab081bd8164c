import type { ArticleAnalysis, EntityKind, Mention } from '../analysis/analysis.ts';
import { nameKey } from '../analysis/gazetteer.ts';
import { correctedKey, type KeyPair, type ResolvedCorrections } from './corrections.ts';
import { localEntities, type LocalEntity } from './localEntities.ts';
import type { DistinctName, NameGroups } from './nameGroups.ts';

/** The entities of each article, with those split of which a reader said that two of their spellings are not of one. */
export class CorrectedLocals {
	/** By mention of an entity that was split. */
	readonly #parts = new Map<Mention, LocalEntity>();
	readonly #apart: readonly KeyPair[];

	constructor({ apart }: ResolvedCorrections) {
		this.#apart = apart;
	}

	of(article: ArticleAnalysis): readonly LocalEntity[] {
		const locals = localEntities(article);
		return this.#apart.length ? locals.flatMap((local) => this.#split(local)) : locals;
	}

	partOf(mention: Mention): LocalEntity | undefined {
		return this.#parts.get(mention);
	}

	#split(local: LocalEntity): readonly LocalEntity[] {
		const keys = new Set(local.mentions.map(({ text }) => correctedKey(text)));
		// Which of the two goes is the one that is no fullest name of the entity; else the one that the reader pointed at.
		const leaving = new Set(
			this.#apart
				.filter(([a, b]) => (keys.has(a) || local.key === a) && (keys.has(b) || local.key === b))
				.map(([a, b]) => (a === local.key ? b : a)),
		);
		if (leaving.size === 0) return [local];
		const staying = local.mentions.filter(({ text }) => !leaving.has(correctedKey(text)));
		const { acronym, ...rest } = local;
		const parts: LocalEntity[] = [];
		if (staying.length)
			parts.push({ ...rest, mentions: staying, ...(acronym !== undefined && !leaving.has(acronym) && { acronym }) });
		for (const key of leaving) {
			const mentions = local.mentions.filter(({ text }) => correctedKey(text) === key);
			if (mentions.length) parts.push(partWith(local.article, key, mentions));
		}
		for (const part of parts) for (const mention of part.mentions) this.#parts.set(mention, part);
		return parts;
	}
}

function partWith(article: ArticleAnalysis, key: string, mentions: readonly Mention[]): LocalEntity {
	const surest = mentions.reduce((a, b) => ((b.kindWeight ?? 0) > (a.kindWeight ?? 0) ? b : a));
	const { kind, kindWeight: weight = 0 } = surest;
	return { article, key, words: nameKey(key).split(' '), kind, weight, mentions };
}

/** Joins and parts names as readers said, before anything else is looked at. */
export function applyCorrections(groups: NameGroups, { together, apart }: ResolvedCorrections): void {
	if (together.length === 0 && apart.length === 0) return;
	const find = nameFinder(groups);
	for (const [a, b] of together) {
		const [nameA, nameB] = [find(a), find(b)];
		if (nameA && nameB) groups.join(nameA, nameB);
	}
	for (const [a, b] of apart) {
		const [nameA, nameB] = [find(a), find(b)];
		if (nameA && nameB) groups.keepApart(nameA, nameB);
	}
}

/** What readers said of the kinds, by root of the group. */
export function correctedKinds(groups: NameGroups, { kinds }: ResolvedCorrections): Map<DistinctName, EntityKind> {
	const corrected = new Map<DistinctName, EntityKind>();
	if (kinds.size === 0) return corrected;
	const find = nameFinder(groups);
	for (const [key, kind] of kinds) {
		const name = find(key);
		if (name) corrected.set(groups.root(name), kind);
	}
	return corrected;
}

/** By its key; a short form that is no name by itself is known by the full name that it stands for most often. */
function nameFinder(groups: NameGroups): (key: string) => DistinctName | undefined {
	let shortForms: Map<string, Map<DistinctName, number>> | undefined;
	return (key) => {
		const name = groups.names.get(key);
		if (name) return name;
		shortForms ??= countShortForms(groups);
		const [most] = [...(shortForms.get(key) ?? [])].sort(([a, m], [b, n]) => n - m || (a.key < b.key ? -1 : 1));
		return most?.[0];
	};
}

function countShortForms({ names }: NameGroups): Map<string, Map<DistinctName, number>> {
	const counts = new Map<string, Map<DistinctName, number>>();
	for (const name of names.values())
		for (const { mentions } of name.locals)
			for (const { text } of mentions) {
				const key = correctedKey(text);
				let count = counts.get(key);
				if (!count) counts.set(key, (count = new Map<DistinctName, number>()));
				count.set(name, (count.get(name) ?? 0) + 1);
			}
	return counts;
}
