import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import { correctionsAbout } from '../corpus/corrections.ts';
import type { Hover } from './hover.ts';
import type { HoverOptions } from './hoverOptions.ts';
import { entityAt } from './mentionAt.ts';
import { renderRoles } from './rolesInWords.ts';

const LISTED = 6;

/** Whom the name under the cursor names: canonical name, kind, roles by source, spellings, counts. */
export function renderEntityHover(
	corpus: AnalyzedCorpus,
	uri: string,
	offset: number,
	options: HoverOptions,
): Hover | undefined {
	const found = entityAt(corpus, uri, offset);
	if (!found) return undefined;
	const { style } = options;
	const { span, entity } = found;
	const sources = new Set(entity.mentions.map((m) => m.article)).size;
	const name = style.strong(style.text(entity.name));
	const times = entity.mentions.length === 1 ? 'once' : `${entity.mentions.length} times`;
	const lines = [
		entity.kind ? `${name}, ${entity.kind}` : name,
		...renderRoles(entity, options),
		`Named ${times} in ${sources} of ${corpus.articles.length} sources`,
	];
	if (entity.spellings.length > 1)
		lines.push(
			`Written ${entity.spellings
				.map((s) => `${style.text(s.text)} (${s.count})`)
				.slice(0, 2 * LISTED)
				.join(', ')}`,
		);
	if (correctionsAbout(corpus.corrections, entity).length) lines.push('Corrected by a reader');
	return { span, text: lines.join('\n\n') };
}
