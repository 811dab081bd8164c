import { commands, FileSystemError, Uri, workspace, type Disposable, type ExtensionContext } from 'vscode';

/** What comes with the extension, and where it is put: an extension's own folder is not to be written to. */
const SAMPLES = ['dist', 'samples', 'ferry-grounding'];

/** "Open Sample Articles": five outlets on one invented event, in a folder of their own that can be annotated. */
export function registerOpenSamples({ extensionUri, globalStorageUri }: ExtensionContext): Disposable {
	return commands.registerCommand('corroborate.openSamples', async () => {
		const folder = await provideSamples(
			Uri.joinPath(extensionUri, ...SAMPLES),
			Uri.joinPath(globalStorageUri, 'Sample Articles'),
		);
		const forceNewWindow = (workspace.workspaceFolders?.length ?? 0) > 0;
		await commands.executeCommand('vscode.openFolder', folder, { forceNewWindow });
	});
}

/** Copies what is not there yet: a reader's notes on the samples, and an article that was changed, stay. Returns the folder. */
export async function provideSamples(from: Uri, to: Uri): Promise<Uri> {
	await workspace.fs.createDirectory(to);
	for (const [name] of await workspace.fs.readDirectory(from)) {
		try {
			await workspace.fs.copy(Uri.joinPath(from, name), Uri.joinPath(to, name), { overwrite: false });
		} catch (error) {
			if (!(error instanceof FileSystemError) || error.code !== 'FileExists') throw error;
		}
	}
	return to;
}
