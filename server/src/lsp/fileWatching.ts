import {
	DidChangeWatchedFilesNotification,
	FileChangeType,
	WatchKind,
	type ClientCapabilities,
	type Connection,
	type FileOperationOptions,
	type FileSystemWatcher,
} from 'vscode-languageserver';
import {
	DidCreateFilesNotification,
	DidDeleteFilesNotification,
	DidRenameFilesNotification,
	type Disposable,
} from 'vscode-languageserver';
import type { RenamedFile } from './folderStore.ts';
import type { Workspace } from './workspace.ts';

/** True where the client can be asked to tell what happens to files. */
export function canWatch(capabilities: ClientCapabilities): boolean {
	return capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false;
}

/** Asks to be told of the articles, of the server's own files, and of folders that come and go: editors report such a folder alone and not what is in it. */
export function watchFiles(connection: Connection, include: readonly string[]): Promise<Disposable> {
	const watchers: FileSystemWatcher[] = include.map((globPattern) => ({ globPattern }));
	watchers.push(
		{ globPattern: '**/.corroborate/*.jsonl' },
		{ globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
	);
	return connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

/** Which file operations in the editor the server wants to hear of. */
export function fileOperations(capabilities: ClientCapabilities): FileOperationOptions {
	const offered = capabilities.workspace?.fileOperations;
	const all = { filters: [{ scheme: 'file', pattern: { glob: '**/*' } }] };
	return {
		...(offered?.didCreate && { didCreate: all }),
		...(offered?.didRename && { didRename: all }),
		...(offered?.didDelete && { didDelete: all }),
	};
}

/** What readers said, kept in files of our own. */
export interface KeptRecords {
	reread(uris?: readonly string[]): void;
	/** Absent where they name no files. */
	renamed?(files: readonly RenamedFile[]): void;
}

/** Passes what the client tells of files on to whom it concerns. */
export function listenForFiles(connection: Connection, workspace: Workspace, kept: readonly KeptRecords[]): void {
	connection.onDidChangeWatchedFiles((params) => {
		const changes = readFileList(params.changes);
		const urisOf = (deleted: boolean): string[] =>
			changes.filter(({ type }) => (type === FileChangeType.Deleted) === deleted).map(({ uri }) => uri);
		// Of a file that was moved, the old name has to go first, so that what is known of it can go to the new one.
		const deleted = urisOf(true);
		if (deleted.length) workspace.deleted(deleted);
		workspace.touched(urisOf(false));
		for (const records of kept) records.reread(changes.map(({ uri }) => uri));
	});
	connection.onNotification(DidCreateFilesNotification.type, ({ files }) =>
		workspace.touched(readFileList(files).map(({ uri }) => uri)),
	);
	connection.onNotification(DidDeleteFilesNotification.type, ({ files }) =>
		workspace.deleted(readFileList(files).map(({ uri }) => uri)),
	);
	connection.onNotification(DidRenameFilesNotification.type, (params) => {
		const files = params.files.filter(({ oldUri, newUri }) => typeof oldUri === 'string' && typeof newUri === 'string');
		workspace.deleted(files.map(({ oldUri }) => oldUri));
		workspace.touched(files.map(({ newUri }) => newUri));
		for (const records of kept) records.renamed?.(files);
	});
}

/** Without what names no file. */
function readFileList<F extends { readonly uri: string }>(files: readonly F[]): F[] {
	return files.filter((file: F | null) => typeof file?.uri === 'string');
}
