import * as l10n from '@vscode/l10n';
import type { EntityKind } from '../analysis/analysis.ts';

/** What a name names, without an article: "person". */
export const KIND_IN_WORDS: Readonly<Record<EntityKind, () => string>> = {
	person: () => l10n.t('person'),
	organization: () => l10n.t('organization'),
	place: () => l10n.t('place'),
	group: () => l10n.t('group'),
	event: () => l10n.t('event'),
	product: () => l10n.t('product'),
	work: () => l10n.t('work'),
};
