import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { Entity } from '../corpus/entityIndex.ts';
import { sourceName } from '../corpus/sourceName.ts';
import { textKey } from '../text/textKey.ts';
import type { Hover } from './hover.ts';
import type { HoverOptions } from './hoverOptions.ts';
import { entityAt } from './mentionAt.ts';
import type { TextStyle } from './textStyle.ts';

const LISTED = 6;

/** Whom the name under the cursor names: canonical name, kind, roles by source, spellings, counts. */
export function renderEntityHover(
	corpus: AnalyzedCorpus,
	uri: string,
	offset: number,
	{ style }: HoverOptions,
): Hover | undefined {
	const found = entityAt(corpus, uri, offset);
	if (!found) return undefined;
	const { mention, entity } = found;
	const sources = new Set(entity.mentions.map((m) => m.article)).size;
	const name = style.strong(style.text(entity.name));
	const times = entity.mentions.length === 1 ? 'once' : `${entity.mentions.length} times`;
	const lines = [
		entity.kind ? `${name}, ${entity.kind}` : name,
		...rolesOf(entity, style),
		`Named ${times} in ${sources} of ${corpus.articles.length} sources`,
	];
	if (entity.spellings.length > 1)
		lines.push(
			`Written ${entity.spellings
				.map((s) => `${style.text(s.text)} (${s.count})`)
				.slice(0, 2 * LISTED)
				.join(', ')}`,
		);
	return { span: mention.span, text: lines.join('\n\n') };
}

/** "Foreign Minister: Wire, Daily Post", most sources first. */
function rolesOf(entity: Entity, style: TextStyle): string[] {
	const roles = new Map<string, { readonly text: string; readonly sources: Set<string> }>();
	for (const { article, mention } of entity.mentions) {
		if (!mention.title) continue;
		const key = textKey(mention.title);
		let role = roles.get(key);
		if (!role) roles.set(key, (role = { text: mention.title, sources: new Set() }));
		role.sources.add(sourceName(article.article));
	}
	const lines = [...roles.values()]
		.sort((a, b) => b.sources.size - a.sources.size)
		.slice(0, LISTED)
		.map((role) =>
			style.listItem(`${style.text(role.text)}: ${[...role.sources].map((s) => style.text(s)).join(', ')}`),
		);
	return lines.length ? [lines.join('\n')] : [];
}
