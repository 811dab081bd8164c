import { l10n, ThemeColor, ThemeIcon } from 'vscode';
import type { StoryClaim, StoryClaims, StoryConflict, StoryStatement } from '../../../server/src/lsp/protocol.ts';

export type StatementState = StoryStatement['state'] | 'silent';

const WARNING = new ThemeColor('list.warningForeground');
const FAINT = new ThemeColor('disabledForeground');

/** Each its own shape, so that the colour need not be seen. */
export function stateIcon(state: StatementState): ThemeIcon {
	switch (state) {
		case 'states':
			return new ThemeIcon('check');
		case 'possibly':
			return new ThemeIcon('question');
		case 'differs':
			return new ThemeIcon('warning', WARNING);
		case 'silent':
			return new ThemeIcon('dash', FAINT);
	}
}

export function stateInWords(state: StatementState): string {
	switch (state) {
		case 'states':
			return l10n.t('states it');
		case 'possibly':
			return l10n.t('may state it');
		case 'differs':
			return l10n.t('tells it differently');
		case 'silent':
			return l10n.t('is silent');
	}
}

export function natureIcon({ nature, certain }: Pick<StoryConflict, 'nature' | 'certain'>): ThemeIcon {
	switch (nature) {
		case 'contradiction':
			return certain ? new ThemeIcon('warning', WARNING) : new ThemeIcon('question', WARNING);
		case 'update':
			return new ThemeIcon('history');
		case 'wording':
			return new ThemeIcon('edit');
		case 'compatible':
			return new ThemeIcon('circle-outline');
	}
}

/** All agree, some do, they differ, one alone says it, or it is not sure that they say the same. */
export function claimIcon({ sources }: StoryClaims, { onlyHere, differ, states }: StoryClaim): ThemeIcon {
	if (onlyHere) return new ThemeIcon('circle-small');
	if (differ > 0) return stateIcon('differs');
	if (states < 2) return stateIcon('possibly');
	return states === sources.length ? new ThemeIcon('check-all') : stateIcon('states');
}

/** What is told differently, for the name of a group. */
export function conflictKindInWords(kind: string): string {
	switch (kind) {
		case 'number':
			return l10n.t('Figures');
		case 'date':
			return l10n.t('Dates and times');
		case 'duration':
			return l10n.t('Durations');
		case 'status':
			return l10n.t('How settled it is');
		case 'attribution':
			return l10n.t('Who says it');
		case 'quotation':
			return l10n.t('Quotations');
		case 'negation':
			return l10n.t('Denials');
		case 'role':
			return l10n.t('Roles');
		case 'place':
			return l10n.t('Places named');
		default:
			return kind;
	}
}
