import type { ArticleAnalysis } from '../analysis/analysis.ts';
import { COURTESY_POSTS } from '../analysis/lexicons/posts.ts';
import { findRoleTexts, type RoleText } from '../analysis/roleTexts.ts';
import { flatMapInSteps, type Steps } from '../text/steps.ts';
import type { AnalyzedCorpus } from './analyzedCorpus.ts';
import { compareRoles } from './compareRoles.ts';
import type { Entity } from './entityIndex.ts';
import { readRole } from './roleMeaning.ts';

/** What one source calls somebody. */
export interface SourceRoles {
	readonly article: ArticleAnalysis;
	/** In the order of the text. */
	readonly roles: readonly RoleText[];
}

/** A role where it stands. */
export interface PlacedRole extends RoleText {
	readonly article: ArticleAnalysis;
}

/** Two sources that give somebody roles which nobody has at a time. */
export interface RoleConflict {
	readonly entity: Entity;
	readonly here: PlacedRole;
	readonly there: PlacedRole;
}

/** By source, in the order of the articles; a source that gives no role is left out. */
export function rolesOf(entity: Entity): readonly SourceRoles[] {
	const bySource = new Map<ArticleAnalysis, RoleText[]>();
	for (const { article, mention } of entity.mentions) {
		const found = findRoleTexts(article).get(mention);
		if (!found) continue;
		const roles = bySource.get(article);
		if (roles) roles.push(...found);
		else bySource.set(article, [...found]);
	}
	return [...bySource].map(([article, roles]) => ({ article, roles }));
}

/**
 * Of the people whom an article names; one for each other source that differs from it, `here` being the one that comes first among the
 * articles.
 */
export function* findRoleConflicts(
	{ entities }: Pick<AnalyzedCorpus, 'entities'>,
	article: ArticleAnalysis,
): Steps<RoleConflict[]> {
	const named = new Set(article.mentions.map((mention) => entities.entityOf(mention)));
	return yield* flatMapInSteps(entities.entities, (entity) =>
		named.has(entity) ? findConflictsOf(entity, article) : [],
	);
}

/** The same of one entity; without an article, one for each two sources that differ. */
export function findConflictsOf(entity: Entity, article?: ArticleAnalysis): RoleConflict[] {
	if (entity.kind !== 'person') return [];
	const sources = rolesOf(entity).filter(({ article }) => isNamedInFull(entity, article));
	const found: RoleConflict[] = [];
	sources.forEach((here, i) => {
		for (const there of sources.slice(i + 1)) {
			if (article && here.article !== article && there.article !== article) continue;
			const pair = firstDifference(here, there);
			if (pair)
				found.push({
					entity,
					here: { ...pair[0], article: here.article },
					there: { ...pair[1], article: there.article },
				});
		}
	});
	return found;
}

/** A source that has the surname alone may speak of somebody else. */
function isNamedInFull({ mentions }: Entity, article: ArticleAnalysis): boolean {
	return mentions.some((m) => m.article === article && /\p{L}\p{L}.*\s\S/u.test(m.mention.text));
}

/** The first role of each that differ, where neither source gives a role as well that agrees with the other's. */
function firstDifference(here: SourceRoles, there: SourceRoles): readonly [RoleText, RoleText] | undefined {
	for (const a of here.roles)
		for (const b of there.roles) {
			if (compareRoles(a.text, b.text) !== 'different' || isCourtesy(a, b)) continue;
			const known = there.roles.some((other) => agree(a, other)) || here.roles.some((other) => agree(other, b));
			if (!known) return [a, b];
		}
	return undefined;
}

function agree(a: RoleText, b: RoleText): boolean {
	const relation = compareRoles(a.text, b.text);
	return relation === 'same' || relation === 'compatible';
}

/** "former president" here and "President" before the name there. */
function isCourtesy(a: RoleText, b: RoleText): boolean {
	const [one, other] = [readRole(a.text)[0], readRole(b.text)[0]];
	if (!one || !other || one.post !== other.post || one.time === other.time) return false;
	const present = one.time === 'past' ? b : a;
	return present.stands === 'title' && typeof one.post !== 'string' && COURTESY_POSTS.has(one.post.name);
}
