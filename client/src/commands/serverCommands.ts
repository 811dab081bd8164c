import { commands, Disposable } from 'vscode';
import type { Session } from '../session.ts';

/** "Restart Server" and "Show Log". */
export function registerServerCommands(session: Session): Disposable {
	return Disposable.from(
		commands.registerCommand('corroborate.restartServer', () => session.restart()),
		commands.registerCommand('corroborate.showLog', () => session.showLog()),
	);
}
