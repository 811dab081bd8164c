import { l10n, ThemeColor, ThemeIcon } from 'vscode';
import type { StoryClaim, StoryClaims, StoryConflict, StoryStatement } from '../../../server/src/lsp/protocol.ts';

/** `seems`: it may differ. `update`: it differs since its article is the later one, and tells what has become of it. */
export type StatementState = StoryStatement['state'] | 'seems' | 'update' | 'silent';

const WARNING = new ThemeColor('list.warningForeground');
const FAINT = new ThemeColor('disabledForeground');

export function stateOf({ state, values }: StoryStatement): StatementState {
	const differing = values.filter(({ differs }) => differs);
	if (state !== 'differs' || differing.length === 0) return state;
	if (differing.every(({ update }) => update)) return 'update';
	return differing.some(({ certain, update }) => certain && !update) ? 'differs' : 'seems';
}

/** Each its own shape, so that the colour need not be seen. */
export function stateIcon(state: StatementState): ThemeIcon {
	switch (state) {
		case 'states':
			return new ThemeIcon('check');
		case 'possibly':
			return new ThemeIcon('question');
		case 'differs':
			return new ThemeIcon('warning', WARNING);
		case 'seems':
			return new ThemeIcon('unverified', WARNING);
		case 'update':
			return new ThemeIcon('history');
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
		case 'seems':
			return l10n.t('seems to tell it differently');
		case 'update':
			return l10n.t('tells later news of it');
		case 'silent':
			return l10n.t('is silent');
	}
}

export function natureIcon({ nature, certain }: Pick<StoryConflict, 'nature' | 'certain'>): ThemeIcon {
	switch (nature) {
		case 'contradiction':
			return stateIcon(certain ? 'differs' : 'seems');
		case 'update':
			return stateIcon('update');
		case 'wording':
			return new ThemeIcon('edit');
		case 'compatible':
			return new ThemeIcon('circle-outline');
	}
}

/** All agree, some do, they differ, one alone says it, or it is not sure that they say the same. */
export function claimIcon({ sources }: StoryClaims, { onlyHere, states, statements }: StoryClaim): ThemeIcon {
	if (onlyHere) return new ThemeIcon('circle-small');
	const told = statements.map(stateOf);
	const worst = (['differs', 'seems', 'update'] as const).find((state) => told.includes(state));
	if (worst) return stateIcon(worst);
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
		case 'detail':
			return l10n.t('Details');
		default:
			return kind;
	}
}
