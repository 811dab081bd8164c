import { userInfo } from 'node:os';
import { workspace } from 'vscode';

/** Who writes here: as the setting says, else as the operating system calls the user. */
export function authorName(): string {
	const named = workspace.getConfiguration('corroborate.annotations').get<string>('author', '').trim();
	if (named) return named;
	try {
		return userInfo().username;
	} catch {
		// A user without a name, as in some containers.
		return '';
	}
}
