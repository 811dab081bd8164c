import {
	Disposable,
	env,
	l10n,
	Range,
	Uri,
	ViewColumn,
	window,
	workspace,
	type CancellationToken,
	type Memento,
	type WebviewPanel,
} from 'vscode';
import type { StoryPart } from '../../../server/src/lsp/protocol.ts';
import { columnBeside } from '../commands/columnBeside.ts';
import type { SourcesClient } from '../languageClient.ts';
import type { Session } from '../session.ts';
import { renderPage } from './page.ts';
import { isRecord, readFromPage, type FromPage, type ToPage, type Words } from './shared/messages.ts';
import { StoryFollower } from './storyFollower.ts';

/** What one kind of panel shows. */
export interface PanelKind<Story extends StoryPart> {
	/** The panel's type, by which VS Code knows it again in the next session. */
	readonly viewType: string;
	/** The name of its script and style in `dist/webviews/`. */
	readonly page: string;
	readonly title: string;
	words(): Words;
	/** `about`: what the page, or `show`, has asked for last, to be read with care; undefined where it was nothing yet. */
	ask(client: SourcesClient, token: CancellationToken, about: unknown): Promise<Story>;
}

/**
 * A part of the story in a webview, once in a window. The page is as good as its last messages: it is thrown away when it is hidden,
 * and told everything when it comes back.
 */
export class StoryPanel<Story extends StoryPart> implements Disposable {
	private panel: WebviewPanel | undefined;
	private readonly follower: StoryFollower<Story>;
	private readonly registered: Disposable;
	private isListening = false;
	private lastStory: Story | undefined;
	private toSelect: string | undefined;
	private notice = '';
	private about: unknown;

	constructor(
		private readonly session: Session,
		private readonly extension: Uri,
		/** Keeps how the reader has arranged it, also while no panel is open. */
		private readonly memento: Memento,
		private readonly kind: PanelKind<Story>,
		/** "Export" was asked for on the page. */
		private readonly exportShown?: () => void,
	) {
		this.follower = new StoryFollower(session, {
			ask: (client, token) => kind.ask(client, token, this.about),
			isWanted: () => this.panel?.visible ?? false,
			told: (story, why) => (story ? this.tellStory(story) : this.tellNotice(reasonInWords(why))),
		});
		this.registered = Disposable.from(
			session.onDidChange(() => this.tellState()),
			window.registerWebviewPanelSerializer(kind.viewType, {
				deserializeWebviewPanel: (panel) => {
					this.about ??= isRecord(this.view) ? this.view['about'] : undefined;
					this.adopt(panel);
					return Promise.resolve();
				},
			}),
		);
	}

	/** What the page shows; undefined until it was told something. */
	get story(): Story | undefined {
		return this.lastStory;
	}

	/** How the reader has arranged it, as the page said it last. */
	get view(): unknown {
		return this.memento.get(this.kind.viewType);
	}

	/** Opens it, or brings it to the front. `id`: what in it to go to. `about`: what the story is to be of. */
	show(id?: string, about?: unknown): void {
		if (!this.session.clientForCommand()) return;
		this.toSelect = id;
		if (about !== undefined) this.askAbout(about);
		if (this.panel) {
			this.panel.reveal();
			this.tellSelection();
			return;
		}
		const { viewType, title } = this.kind;
		this.adopt(window.createWebviewPanel(viewType, title, ViewColumn.Active));
	}

	/** What the page says; what is no message of a page's is passed over. */
	receive(said: unknown): void {
		const message = readFromPage(said);
		switch (message?.type) {
			case 'ready':
				this.isListening = true;
				this.tell({ type: 'begin', words: this.kind.words(), view: this.view });
				this.tell({ type: 'notice', text: this.notice });
				if (this.lastStory) this.tell({ type: 'story', story: this.lastStory });
				this.tellSelection();
				this.follower.lookAgain();
				break;
			case 'view':
				void this.memento.update(this.kind.viewType, message.view);
				break;
			case 'ask':
				this.askAbout(message.about);
				break;
			case 'open':
				void this.open(message);
				break;
			case 'export':
				this.exportShown?.();
				break;
			case undefined:
				break;
		}
	}

	dispose(): void {
		this.registered.dispose();
		this.follower.dispose();
		this.panel?.dispose();
	}

	private askAbout(about: unknown): void {
		this.about = about;
		this.follower.askAgain();
	}

	private adopt(panel: WebviewPanel): void {
		// VS Code may bring back one while another stands already.
		this.panel?.dispose();
		this.panel = panel;
		const { kind } = this;
		const folder = Uri.joinPath(this.extension, 'dist', 'webviews');
		const { webview } = panel;
		const address = (name: string): string => webview.asWebviewUri(Uri.joinPath(folder, name)).toString();
		webview.options = { enableScripts: true, localResourceRoots: [folder] };
		webview.onDidReceiveMessage((message: unknown) => this.receive(message));
		panel.onDidChangeViewState(() => {
			if (!panel.visible) this.isListening = false;
			this.follower.lookAgain();
		});
		panel.onDidDispose(() => {
			if (this.panel !== panel) return;
			this.panel = undefined;
			this.isListening = false;
		});
		webview.html = renderPage({
			cspSource: webview.cspSource,
			script: address(`${kind.page}.js`),
			styles: [address(`${kind.page}.css`)],
			language: env.language,
			title: kind.title,
		});
		this.tellState();
	}

	private tell(message: ToPage<Story>): void {
		if (this.isListening) void this.panel?.webview.postMessage(message);
	}

	private tellStory(story: Story): void {
		this.tellNotice('');
		// A page that is drawn again under the reader's hands without need is a nuisance.
		if (JSON.stringify(story) === JSON.stringify(this.lastStory)) return;
		this.lastStory = story;
		this.tell({ type: 'story', story });
		this.tellSelection();
	}

	/** What stands already stays until there is something new. */
	private tellState(): void {
		const { state, status } = this.session;
		if (state === 'inactive') this.tellNotice(l10n.t('No folder with articles is open.'));
		else if (state === 'stopped') this.tellNotice(l10n.t('The server has stopped'));
		else if (!this.lastStory || status?.state === 'indexing') this.tellNotice(l10n.t('Reading articles…'));
	}

	private tellNotice(text: string): void {
		if (text === this.notice) return;
		this.notice = text;
		this.tell({ type: 'notice', text });
	}

	private tellSelection(): void {
		if (this.toSelect === undefined || !this.lastStory || !this.isListening) return;
		this.tell({ type: 'select', id: this.toSelect });
		this.toSelect = undefined;
	}

	/** Only what the story names is opened, whatever a page asks for. */
	private async open({ uri, range, focus }: Extract<FromPage, { type: 'open' }>): Promise<void> {
		if (!this.panel || !this.lastStory?.sources.some((source) => source.uri === uri)) return;
		const { start, end } = range;
		try {
			await window.showTextDocument(await workspace.openTextDocument(Uri.parse(uri)), {
				viewColumn: columnBeside({ viewColumn: this.panel.viewColumn }),
				selection: new Range(start.line, start.character, end.line, end.character),
				preserveFocus: !focus,
			});
		} catch (error) {
			void window.showErrorMessage(reasonInWords(error));
		}
	}
}

function reasonInWords(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
