import { commands, Disposable } from 'vscode';
import { CONFIRM_MATCH, REJECT_MATCH } from '../../../server/src/lsp/protocol.ts';
import { decide } from '../commands/decide.ts';
import type { Session } from '../session.ts';
import { ownStatement } from './arrangeClaims.ts';
import type { ClaimNode } from './claimNodes.ts';
import { openPlace } from './openPlace.ts';

/** What can be done with a line of the view "Claims", beyond what the editor's own commands do at its place. */
export function registerClaimActions(session: Session): Disposable {
	const onMatch =
		(command: typeof CONFIRM_MATCH | typeof REJECT_MATCH) =>
		async ({ claim, statement, source }: ClaimNode): Promise<void> => {
			const own = ownStatement(claim);
			if (!statement || statement === own) return;
			const { uri, range } = statement;
			await decide(session, command, { from: { uri: own.uri, range: own.range }, to: { uri, range } }, source);
		};
	return Disposable.from(
		commands.registerCommand('corroborate.confirmStatement', onMatch(CONFIRM_MATCH)),
		commands.registerCommand('corroborate.rejectStatement', onMatch(REJECT_MATCH)),
		commands.registerCommand('corroborate.explainStatement', async ({ claim, statement }: ClaimNode) => {
			const own = ownStatement(claim);
			const other = statement && statement !== own ? statement.uri : undefined;
			if (await openPlace(own)) await commands.executeCommand('corroborate.explainMatch', other);
		}),
		commands.registerCommand('corroborate.annotateStatement', async ({ place }: ClaimNode) => {
			if (await openPlace(place)) await commands.executeCommand('corroborate.annotateClaim');
		}),
		commands.registerCommand('corroborate.showStatementElsewhere', async ({ place, uri, position }: ClaimNode) => {
			if (await openPlace(place)) await commands.executeCommand('corroborate.showSameClaim', { uri, position });
		}),
	);
}
