import { commands, ConfigurationTarget, Disposable, window, workspace, type WorkspaceFolder } from 'vscode';

/** "Turn On in This Folder" and "Turn Off in This Folder": they write the folder's own setting, which the session follows. */
export function registerFolderSwitch(): Disposable {
	return Disposable.from(
		commands.registerCommand('corroborate.turnOn', () => setEnabled('on')),
		commands.registerCommand('corroborate.turnOff', () => setEnabled('off')),
	);
}

async function setEnabled(value: 'on' | 'off'): Promise<void> {
	const folder = await thisFolder();
	if (!folder) return;
	const settings = workspace.getConfiguration('corroborate', folder.uri);
	await settings.update('enabled', value, ConfigurationTarget.WorkspaceFolder);
}

/** The folder of the text that is being read, else the only one, else the one that is picked. */
async function thisFolder(): Promise<WorkspaceFolder | undefined> {
	const [first, ...more] = workspace.workspaceFolders ?? [];
	const document = window.activeTextEditor?.document;
	const folder = document && workspace.getWorkspaceFolder(document.uri);
	return folder ?? (more.length === 0 ? first : await window.showWorkspaceFolderPick());
}
