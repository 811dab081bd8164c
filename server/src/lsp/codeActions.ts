import * as l10n from '@vscode/l10n';
import { CodeActionKind, type CodeAction, type Location } from 'vscode-languageserver';
import type { ReportedConflict } from '../features/conflictReport.ts';
import type { CorrectionAction } from '../features/correctionActions.ts';
import type { DecisionAction } from '../features/decisionActions.ts';
import type { Place } from '../features/place.ts';
import type { Conversion } from './conversion.ts';
import { conflictDiagnostic } from './diagnostics.ts';
import * as ours from './protocol.ts';

/** No quick fix, since there is nothing to fix. */
export const DECISION_ACTIONS: CodeActionKind = `${CodeActionKind.Refactor}.corroborate`;

const COMMANDS: Readonly<Record<DecisionAction['kind'], string>> = {
	confirm: ours.CONFIRM_MATCH,
	reject: ours.REJECT_MATCH,
	forget: ours.FORGET_MATCH,
};

/** Whether an action of this kind is among those that a client wants; a kind that it names stands for all below it. */
export function isWanted(kind: CodeActionKind | undefined, only: readonly CodeActionKind[] | undefined): boolean {
	return !only || only.some((above) => above === '' || kind === above || (kind?.startsWith(`${above}.`) ?? false));
}

export function decisionCodeAction(
	{ kind, title, from, to }: DecisionAction,
	locationOf: (place: Place) => Location,
): CodeAction {
	const asked: ours.DecisionArguments = { from: locationOf(from), to: locationOf(to) };
	return {
		title,
		kind: `${DECISION_ACTIONS}.${kind}`,
		command: { title, command: COMMANDS[kind], arguments: [asked] },
	};
}

/** Of the sources that tell something otherwise, so many get quick fixes of their own: the surest. */
const MOST_SOURCES = 3;

/** What a reader can do about a conflict: look at both sides, write a note on them, set it aside, or see what is compatible as well. */
export function conflictCodeActions(
	uri: string,
	conflict: ReportedConflict,
	convert: Conversion,
	withRelated: boolean,
	showsCompatible: boolean,
): CodeAction[] {
	const diagnostics = [conflictDiagnostic(uri, conflict, convert, withRelated)];
	const { uri: shown, range } = convert.location({ uri, span: conflict.span });
	const action = (title: string, command: string, argument: object): CodeAction => ({
		title,
		kind: CodeActionKind.QuickFix,
		diagnostics,
		command: { title, command, arguments: [argument] },
	});
	const others = conflict.others.slice(0, MOST_SOURCES).map((other): ours.ConflictArguments => ({
		kind: conflict.kind,
		from: { uri: shown, range },
		to: convert.location(other),
		source: other.source,
	}));
	return [
		...others.map((other) => action(l10n.t('Open Beside: {0}', other.source), ours.OPEN_CONFLICT_BESIDE, other)),
		...others.map((other) => action(l10n.t('Add a Note Here and in {0}…', other.source), ours.NOTE_ON_CONFLICT, other)),
		...others.map((other) =>
			action(l10n.t('Dismiss with a Reason: {0}…', other.source), ours.DISMISS_CONFLICT_WITH_REASON, other),
		),
		...(showsCompatible ? [] : [action(l10n.t('Show Compatible Differences Too'), ours.SHOW_COMPATIBLE, {})]),
	];
}

const PICKERS = {
	same: ours.PICK_SAME_ENTITY,
	different: ours.PICK_DIFFERENT_ENTITY,
	kind: ours.PICK_ENTITY_KIND,
} as const;
export const PICK_COMMANDS: readonly string[] = Object.values(PICKERS);

/** `at` is where the reader asked, `uri` the article's as the client writes it. */
export function correctionCodeAction(action: CorrectionAction, at: ours.EntityAtParams): CodeAction {
	const { title } = action;
	const { uri } = at.textDocument;
	const of = (kind: string, command: string, argument: object): CodeAction => ({
		title,
		kind: `${DECISION_ACTIONS}.name.${kind}`,
		command: { title, command, arguments: [argument] },
	});
	switch (action.kind) {
		case 'same':
		case 'different': {
			const asked: ours.CorrectionArguments = { names: action.names, uri };
			return of(action.kind, action.kind === 'same' ? ours.SAME_ENTITY : ours.DIFFERENT_ENTITY, asked);
		}
		case 'kind': {
			const asked: ours.CorrectionArguments = { names: [action.name], kind: action.of, uri };
			return of('kind', ours.ENTITY_KIND, asked);
		}
		case 'forget':
			return of('forget', ours.FORGET_ENTITY, { id: action.id });
		case 'pick':
			return of(action.what, PICKERS[action.what], at);
	}
}
