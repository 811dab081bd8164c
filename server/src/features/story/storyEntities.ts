import type { ArticleAnalysis, Mention } from '../../analysis/analysis.ts';
import type { AnalyzedCorpus } from '../../corpus/analyzedCorpus.ts';
import type { Entity } from '../../corpus/entityIndex.ts';
import { rolesOf, type SourceRoles } from '../../corpus/roles.ts';
import { textKey } from '../../text/textKey.ts';
import type { Pause } from '../sharedClaims.ts';

/** Whom or what the articles name, and how each of them does. */
export interface NamedInStory {
	/** Another one for each entity. */
	readonly id: string;
	readonly entity: Entity;
	/** Those that name it, in the order of the sources. */
	readonly bySource: readonly NamedInSource[];
}

export interface NamedInSource {
	readonly article: ArticleAnalysis;
	/** Most frequent first. */
	readonly spellings: readonly string[];
	/** Each once, in the order of the text. */
	readonly roles: readonly string[];
	/** In the order of the text. */
	readonly mentions: readonly Mention[];
}

/** Whom and what the sources name; those that most sources name first, then the most mentioned. `order` is that of the sources. */
export async function findStoryEntities(
	{ entities }: AnalyzedCorpus,
	order: readonly ArticleAnalysis[],
	pause: Pause,
): Promise<NamedInStory[]> {
	const place = new Map(order.map((article, i) => [article, i]));
	const ids = new Map<string, number>();
	const found: NamedInStory[] = [];
	for (const entity of entities.entities) {
		const before = ids.get(entity.key) ?? 0;
		ids.set(entity.key, before + 1);
		const id = before ? `${entity.key} ${before}` : entity.key;
		found.push({ id, entity, bySource: namedBySource(entity, place) });
		await pause();
	}
	return found.sort(
		(a, b) =>
			b.bySource.length - a.bySource.length ||
			b.entity.mentions.length - a.entity.mentions.length ||
			(a.entity.name < b.entity.name ? -1 : 1),
	);
}

function namedBySource(entity: Entity, place: ReadonlyMap<ArticleAnalysis, number>): NamedInSource[] {
	const mentions = new Map<ArticleAnalysis, Mention[]>();
	for (const { article, mention } of entity.mentions) {
		const known = mentions.get(article);
		if (known) known.push(mention);
		else mentions.set(article, [mention]);
	}
	const roles = new Map(rolesOf(entity).map((one) => [one.article, rolesInOrder(one)]));
	return [...mentions]
		.map(([article, own]) => ({
			article,
			spellings: spellingsOf(own),
			roles: roles.get(article) ?? [],
			mentions: own,
		}))
		.sort((a, b) => (place.get(a.article) ?? 0) - (place.get(b.article) ?? 0));
}

function spellingsOf(mentions: readonly Mention[]): string[] {
	const counts = new Map<string, number>();
	for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text);
}

function rolesInOrder({ roles }: SourceRoles): string[] {
	const texts = new Map<string, string>();
	for (const { text } of roles) {
		const shown = text.replace(/^(?:an?|the)\s+/i, '');
		if (!texts.has(textKey(shown))) texts.set(textKey(shown), shown);
	}
	return [...texts.values()];
}
