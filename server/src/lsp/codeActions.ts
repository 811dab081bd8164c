import { CodeActionKind, type CodeAction, type Location } from 'vscode-languageserver';
import type { DecisionAction } from '../features/decisionActions.ts';
import type { Place } from '../features/place.ts';
import { CONFIRM_MATCH, FORGET_MATCH, REJECT_MATCH, type DecisionArguments } from './protocol.ts';

/** No quick fix, since there is nothing to fix. */
export const DECISION_ACTIONS: CodeActionKind = `${CodeActionKind.Refactor}.corroborate`;

const COMMANDS: Readonly<Record<DecisionAction['kind'], string>> = {
	confirm: CONFIRM_MATCH,
	reject: REJECT_MATCH,
	forget: FORGET_MATCH,
};

/** Whether an action of this kind is among those that a client wants; a kind that it names stands for all below it. */
export function isWanted(kind: CodeActionKind | undefined, only: readonly CodeActionKind[] | undefined): boolean {
	return !only || only.some((above) => above === '' || kind === above || (kind?.startsWith(`${above}.`) ?? false));
}

export function decisionCodeAction(
	{ kind, title, from, to }: DecisionAction,
	locationOf: (place: Place) => Location,
): CodeAction {
	const asked: DecisionArguments = { from: locationOf(from), to: locationOf(to) };
	return {
		title,
		kind: `${DECISION_ACTIONS}.${kind}`,
		command: { title, command: COMMANDS[kind], arguments: [asked] },
	};
}
