import * as l10n from '@vscode/l10n';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import { correctionsAbout } from '../corpus/corrections.ts';
import { sourcesInAll } from './countInWords.ts';
import type { Hover } from './hover.ts';
import type { HoverOptions } from './hoverOptions.ts';
import { KIND_IN_WORDS } from './kindInWords.ts';
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
	const [times, all] = [entity.mentions.length, sourcesInAll(corpus)];
	const lines = [
		entity.kind ? `${name}, ${KIND_IN_WORDS[entity.kind]()}` : name,
		...renderRoles(entity, options),
		countMentions(times, sources, all),
	];
	if (entity.spellings.length > 1) {
		const spellings = entity.spellings.map((s) => `${style.text(s.text)} (${s.count})`).slice(0, 2 * LISTED);
		lines.push(l10n.t('Written {0}', spellings.join(', ')));
	}
	if (correctionsAbout(corpus.corrections, entity).length) lines.push(l10n.t('Corrected by a reader'));
	return { span, text: lines.join('\n\n') };
}

function countMentions(times: number, sources: number, all: number | undefined): string {
	if (all === undefined)
		return times === 1 ? l10n.t('Named once') : l10n.t('Named {0} times, by {1} of the sources near', times, sources);
	return times === 1
		? l10n.t('Named once in {0} of {1} sources', sources, all)
		: l10n.t('Named {0} times in {1} of {2} sources', times, sources, all);
}
