import { commands, Disposable, l10n, window, type QuickPickItem } from 'vscode';
import { CONFIRM_MATCH, REJECT_MATCH } from '../../../server/src/lsp/protocol.ts';
import type { Session } from '../session.ts';
import { decide } from './decide.ts';
import { findMatches, type Match } from './findMatches.ts';
import { quietMessage } from './quietMessage.ts';

interface Choice extends QuickPickItem {
	readonly match: Match;
}

/** "Confirm Match…" and "Reject Match…": what the reader says of a match of the claim at the cursor counts from then on. */
export function registerDecideOnMatch(session: Session): Disposable {
	return Disposable.from(
		commands.registerCommand('corroborate.confirmMatch', () =>
			decideOnMatch(session, CONFIRM_MATCH, l10n.t('Which source states the same?')),
		),
		commands.registerCommand('corroborate.rejectMatch', () =>
			decideOnMatch(session, REJECT_MATCH, l10n.t('Which source does not state the same?')),
		),
	);
}

async function decideOnMatch(
	session: Session,
	command: typeof CONFIRM_MATCH | typeof REJECT_MATCH,
	placeHolder: string,
): Promise<void> {
	const editor = window.activeTextEditor;
	const found = editor && (await findMatches(session, editor));
	if (!found) return;
	// A confirmed match can still be rejected, but not be confirmed again.
	const open = found.matches.filter(({ decided }) => command === REJECT_MATCH || !decided);
	if (open.length === 0) {
		quietMessage(l10n.t('Every match is confirmed.'));
		return;
	}
	// Also where there is one only: a decision is about a wording, which is to be seen.
	const choice = await window.showQuickPick(open.map(choiceOf), { placeHolder, matchOnDetail: true });
	if (!choice) return;
	const { place, source } = choice.match;
	await decide(session, command, { from: found.place, to: place }, source);
}

function choiceOf(match: Match): Choice {
	const description = match.decided ? l10n.t('confirmed') : l10n.t('{0} %', Math.round(match.score * 100));
	return { label: match.source, description, detail: match.wording, match };
}
