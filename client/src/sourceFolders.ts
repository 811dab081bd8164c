import {
	Disposable,
	EventEmitter,
	RelativePattern,
	workspace,
	type GlobPattern,
	type LogOutputChannel,
	type Uri,
	type WorkspaceFolder,
} from 'vscode';
import {
	ARTICLE_FILES,
	ASIDE,
	ENOUGH_ARTICLES,
	isCompanionFile,
	looksLikeSources,
	PROGRAM_FILES,
	PROJECT_FILES,
} from './looksLikeSources.ts';

/** Files come in crowds (an unpacked archive, a checkout): so long they are waited for, in milliseconds. */
const CROWD = 1000;

/** Which of the workspace's folders hold sources: as the setting `corroborate.enabled` says, or by their look where it says "auto". */
export class SourceFolders implements Disposable {
	private readonly changed = new EventEmitter<void>();
	/** Something happened after which `find` may answer otherwise. */
	readonly onDidChange = this.changed.event;

	/** Folders that once looked like sources. They stay so until the window closes, whatever is deleted from them. */
	private readonly recognized = new Set<string>();
	private readonly subscriptions: Disposable;
	private crowd: NodeJS.Timeout | undefined;

	constructor(private readonly log: LogOutputChannel) {
		const created = workspace.createFileSystemWatcher(ARTICLE_FILES, false, true, true);
		this.subscriptions = Disposable.from(
			this.changed,
			workspace.onDidChangeWorkspaceFolders(() => this.changed.fire()),
			workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('corroborate.enabled')) this.changed.fire();
			}),
			created,
			created.onDidCreate((uri) => this.articleCreated(uri)),
		);
	}

	/** The chosen folders, in the workspace's order. Only folders on disk are: the server reads files. */
	async find(): Promise<readonly WorkspaceFolder[]> {
		const folders = (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
		const chosen = await Promise.all(folders.map((folder) => this.isChosen(folder)));
		return folders.filter((_, index) => chosen[index]);
	}

	dispose(): void {
		clearTimeout(this.crowd);
		this.subscriptions.dispose();
	}

	private async isChosen(folder: WorkspaceFolder): Promise<boolean> {
		const enabled = enabledIn(folder);
		if (enabled !== 'auto') return enabled === 'on';
		const key = folder.uri.toString();
		if (this.recognized.has(key)) return true;
		if (!(await holdsSources(folder))) {
			this.log.info(`${folder.name} does not look like a folder of articles; "corroborate.enabled" can switch it on.`);
			return false;
		}
		this.recognized.add(key);
		return true;
	}

	private articleCreated(uri: Uri): void {
		const folder = workspace.getWorkspaceFolder(uri);
		if (!folder || this.recognized.has(folder.uri.toString()) || enabledIn(folder) !== 'auto') return;
		clearTimeout(this.crowd);
		this.crowd = setTimeout(() => this.changed.fire(), CROWD);
	}
}

function enabledIn(folder: WorkspaceFolder): 'auto' | 'on' | 'off' {
	const value = workspace.getConfiguration('corroborate', folder.uri).get<unknown>('enabled');
	return value === 'on' || value === 'off' ? value : 'auto';
}

/** The look of a folder, by the names of its files alone. */
async function holdsSources(folder: WorkspaceFolder): Promise<boolean> {
	const find = (pattern: string, limit: number): Thenable<Uri[]> => {
		const inFolder: GlobPattern = new RelativePattern(folder, pattern);
		return workspace.findFiles(inFolder, new RelativePattern(folder, ASIDE), limit);
	};
	if ((await find(PROJECT_FILES, 1)).length > 0) return false;
	const found = await find(ARTICLE_FILES, ENOUGH_ARTICLES);
	const articles = found.filter((uri) => !isCompanionFile(uri.path.slice(uri.path.lastIndexOf('/') + 1))).length;
	// The search for program files ends as soon as they are as many as the articles.
	return articles > 0 && looksLikeSources(articles, (await find(PROGRAM_FILES, articles)).length);
}
