import { window, type ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Status } from '../../server/src/lsp/protocol.ts';
import { registerAnnotations, type Annotations } from './annotations/annotations.ts';
import { registerExplainMatch } from './commands/explainMatch.ts';
import { registerCorrectName } from './commands/correctName.ts';
import { registerDecideOnMatch } from './commands/decideOnMatch.ts';
import { registerDismissConflict } from './commands/dismissConflict.ts';
import { registerFolderSwitch } from './commands/folderSwitch.ts';
import { registerForgetDecision } from './commands/forgetDecision.ts';
import { registerLinkClaim } from './commands/linkClaim.ts';
import { registerOnlyHere } from './commands/onlyHere.ts';
import { registerOpenBestMatchBeside } from './commands/openBestMatchBeside.ts';
import { registerOpenConflictBeside } from './commands/openConflictBeside.ts';
import { registerOpenSamples } from './commands/openSamples.ts';
import { registerServerCommands } from './commands/serverCommands.ts';
import { registerSharedClaimNavigation } from './commands/sharedClaimNavigation.ts';
import { registerShowAllMentions } from './commands/showAllMentions.ts';
import { registerShowCompatible } from './commands/showCompatible.ts';
import { registerShowSameClaim } from './commands/showSameClaim.ts';
import { registerShowStatus } from './commands/showStatus.ts';
import { Session } from './session.ts';
import { registerSharedTextMarks } from './sharedTextMarks.ts';
import { SourceFolders } from './sourceFolders.ts';
import { registerStatusBarItem } from './statusBarItem.ts';
import { registerStory, type Story } from './story/story.ts';
import { registerMatrix, type RegisteredMatrix } from './webviews/matrix/showMatrix.ts';
import { registerTimeline, type RegisteredTimeline } from './webviews/timeline/showTimeline.ts';
import { registerReader, type RegisteredReader } from './webviews/reader/showReader.ts';

/** What `activate` hands out: for tests, which have no other way to know when to begin. */
export interface Api {
	/** Settled once the folders were looked at and, where one holds sources, the server runs or has failed to start. */
	readonly ready: Promise<void>;
	/** The client of the running server. */
	client(): LanguageClient | undefined;
	/** What the server last said of its index. */
	status(): Status | undefined;
	readonly annotations: Pick<Annotations, 'list' | 'threads' | 'drafts'>;
	/** The views of the whole story. */
	readonly story: Omit<Story, 'dispose'>;
	readonly matrix: RegisteredMatrix['panel'];
	readonly timeline: RegisteredTimeline['panel'];
	readonly reader: RegisteredReader['panel'];
}

let session: Session | undefined;

export function activate(context: ExtensionContext): Api {
	const log = window.createOutputChannel('Corroborate', { log: true });
	const folders = new SourceFolders(log);
	const running = new Session(context.asAbsolutePath('dist/server.js'), folders, storagePath(context), log);
	session = running;
	const annotations = registerAnnotations(running, context.workspaceState);
	const story = registerStory(running, context.workspaceState);
	const matrix = registerMatrix(running, context);
	const timeline = registerTimeline(running, context);
	const reader = registerReader(running, context);
	context.subscriptions.push(
		log,
		folders,
		running,
		registerStatusBarItem(running),
		registerSharedClaimNavigation(running),
		registerSharedTextMarks(running),
		registerOnlyHere(running),
		registerShowSameClaim(),
		registerOpenBestMatchBeside(running),
		registerExplainMatch(running),
		registerDecideOnMatch(running),
		registerLinkClaim(running),
		registerForgetDecision(running),
		registerOpenConflictBeside(),
		registerDismissConflict(running),
		registerShowCompatible(),
		registerCorrectName(running),
		registerShowAllMentions(),
		registerShowStatus(running),
		registerServerCommands(running),
		registerFolderSwitch(),
		registerOpenSamples(context),
		annotations,
		story,
		matrix,
		timeline,
		reader,
	);
	return {
		ready: running.followFolders(),
		client: () => running.client,
		status: () => running.status,
		annotations,
		story,
		matrix: matrix.panel,
		timeline: timeline.panel,
		reader: reader.panel,
	};
}

/** Where this window's workspace has a folder on the disk; the extension runs where that is, so it is a path for the server too. */
function storagePath({ storageUri }: ExtensionContext): string | undefined {
	return storageUri?.scheme === 'file' ? storageUri.fsPath : undefined;
}

export async function deactivate(): Promise<void> {
	await session?.stop();
	session = undefined;
}
