import { l10n } from 'vscode';
import type { EntityKind } from '../../server/src/lsp/protocol.ts';

export function kindInWords(kind: EntityKind | undefined): string {
	switch (kind) {
		case 'person':
			return l10n.t('person');
		case 'organization':
			return l10n.t('organization');
		case 'place':
			return l10n.t('place');
		case 'group':
			return l10n.t('group');
		case 'event':
			return l10n.t('event');
		case 'product':
			return l10n.t('product');
		case 'work':
			return l10n.t('work');
		case undefined:
			return '';
	}
}
