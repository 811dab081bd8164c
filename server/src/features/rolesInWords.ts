import * as l10n from '@vscode/l10n';
import { compareRoles } from '../corpus/compareRoles.ts';
import type { Entity } from '../corpus/entityIndex.ts';
import { findConflictsOf, rolesOf, type PlacedRole } from '../corpus/roles.ts';
import { sourceName } from '../corpus/sourceName.ts';
import { textKey } from '../text/textKey.ts';
import type { HoverOptions } from './hoverOptions.ts';
import { shorten } from './textStyle.ts';

const LISTED = 6;
/** In UTF-16 units. */
const ROLE_LENGTH = 100;

/** What each source calls somebody, a line for a role and most sources first; then what cannot all be true. */
export function renderRoles(entity: Entity, { style, address }: HoverOptions): string[] {
	const roles = gatherRoles(entity);
	const lines = roles
		.slice(0, LISTED)
		.map(({ text, sources }) =>
			style.listItem(`${style.text(text)}: ${[...sources].map((source) => style.text(source)).join(', ')}`),
		);
	const linked = (role: PlacedRole): string => {
		const { file } = role.article.article;
		const source = style.link(
			style.text(sourceName(role.article.article)),
			address({ uri: file.uri, span: role.span }),
		);
		return `${style.text(withoutArticle(role.text))} (${source})`;
	};
	const [first, ...others] = findConflictsOf(entity);
	const told = lines.length ? [lines.join('\n')] : [];
	if (!first) return told;
	const differ = `${style.strong(l10n.t('Roles differ'))}: ${linked(first.here)} – ${linked(first.there)}`;
	return [...told, others.length ? l10n.t('{0}, and {1} more', differ, others.length) : differ];
}

interface GatheredRole {
	readonly text: string;
	readonly sources: Set<string>;
}

/** Roles that say the same are one, in the wording that comes first. */
function gatherRoles(entity: Entity): GatheredRole[] {
	const gathered: GatheredRole[] = [];
	for (const { article, roles } of rolesOf(entity))
		for (const role of roles) {
			const text = shorten(withoutArticle(role.text), ROLE_LENGTH);
			let known = gathered.find(
				(one) => textKey(one.text) === textKey(text) || compareRoles(one.text, text) === 'same',
			);
			if (!known) gathered.push((known = { text, sources: new Set() }));
			known.sources.add(sourceName(article.article));
		}
	return gathered.sort((a, b) => b.sources.size - a.sources.size);
}

function withoutArticle(role: string): string {
	return role.replace(/^(?:an?|the)\s+/i, '');
}
