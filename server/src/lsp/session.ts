import * as l10n from '@vscode/l10n';
import {
	CodeLensRefreshRequest,
	DiagnosticRefreshRequest,
	DocumentDiagnosticRequest,
	DidChangeConfigurationNotification,
	DidChangeWorkspaceFoldersNotification,
	InlayHintRefreshRequest,
	LSPErrorCodes,
	MarkupKind,
	MessageType,
	PublishDiagnosticsNotification,
	ResponseError,
	SemanticTokensRefreshRequest,
	ShowMessageNotification,
	TextDocumentSyncKind,
	type CancellationToken,
	type ClientCapabilities,
	type Connection,
	type Diagnostic,
	type Disposable,
	type InitializeParams,
	type InitializeResult,
	type Position,
	type ServerCapabilities,
} from 'vscode-languageserver';
import { claimAt } from '../analysis/claimAt.ts';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import { fileName } from '../corpus/sourceName.ts';
import { Annotations } from './annotations.ts';
import { BackgroundReader } from './backgroundReader.ts';
import { throwIfCancelled, unlessCancelled } from './cancellation.ts';
import { askForSettings } from './clientSettings.ts';
import { PICK_COMMANDS } from './codeActions.ts';
import { Conversion } from './conversion.ts';
import { readLines, type Lines, type PositionEncoding } from './convert.ts';
import { CorrectionStore } from './correctionStore.ts';
import { DismissalStore } from './dismissalStore.ts';
import { DecisionStore } from './decisionStore.ts';
import { Readings } from './encoder/readings.ts';
import { ReadingsStore } from './encoder/readingsStore.ts';
import type { CrashMarks, Environment } from './environment.ts';
import { canWatch, fileOperations, listenForFiles, watchFiles } from './fileWatching.ts';
import { readGreeting } from './greeting.ts';
import { checkParams, namedDocument, openedDocument, readChanges, readFolders } from './params.ts';
import {
	ANNOTATIONS_CHANGED,
	STATUS,
	type AnnotationsChanged,
	type InitializationOptions,
	type Settings,
	type Status,
} from './protocol.ts';
import { logTo, type Log } from './log.ts';
import { PushedDiagnostics } from './pushedDiagnostics.ts';
import { showReading } from './readingProgress.ts';
import { requests } from './requests.ts';
import type { Row } from './row.ts';
import { TokenHistory } from './semanticTokens.ts';
import { readSettings } from './settings.ts';
import { SkimStore } from './skimStore.ts';
import { Turns } from './turns.ts';
import { Workspace, type WorkspaceListener } from './workspace.ts';

/** What a client that can ask for diagnostics would be answered by. */
const diagnosticRow = requests.find(({ method }) => method === DocumentDiagnosticRequest.method)!;

/** In milliseconds: what the reader sees elsewhere follows an edit when typing pauses. */
const AFTER_EDIT = 500;
/** In milliseconds: how old the list of files may be for a client that does not tell of changes. */
const LISTED_FOR = 2000;
/** A message names so many files; the log has all of them. */
const NAMED = 3;

/** One client, from its greeting on: what it can do, what it was told, and the workspace that its questions are about. */
export class Session {
	readonly #turns: Turns;
	readonly #workspace: Workspace;
	readonly #marks: CrashMarks | undefined;
	readonly #decisions: DecisionStore;
	readonly #dismissals: DismissalStore;
	readonly #corrections: CorrectionStore;
	readonly #annotations: Annotations;
	/** The client has the commands that ask for what is said of a name. */
	readonly #picks: boolean;
	readonly #capabilities: ClientCapabilities;
	readonly #encoding: PositionEncoding;
	readonly #tokens = new TokenHistory();
	readonly #lines = new WeakMap<object, Lines>();
	readonly #log: Log;
	readonly #told = new Set<string>();
	#untold: string[] = [];
	#folders: readonly string[];
	#begun = false;
	#configured = 0;
	#toldStatus = '';
	/** Of the corpus that the client was last told of; -1 before the first and after other settings. */
	#toldRevision = -1;
	#watching: { readonly include: string; readonly registered: Promise<Disposable | undefined> } | undefined;
	#editTimer: NodeJS.Timeout | undefined;
	readonly #readings = new Readings();
	readonly #readingsStore: ReadingsStore | undefined;
	readonly #reader: BackgroundReader | undefined;
	readonly #pushed = new PushedDiagnostics({
		ask: async (uri, token) => {
			const report = await this.answer(diagnosticRow, { textDocument: { uri } }, token);
			return (report as { readonly items: readonly Diagnostic[] }).items;
		},
		send: (uri, diagnostics) =>
			this.#tell(() =>
				this.connection.sendNotification(PublishDiagnosticsNotification.type, { uri, diagnostics: [...diagnostics] }),
			),
	});

	constructor(
		private readonly connection: Connection,
		private readonly environment: Environment,
		params: InitializeParams,
	) {
		this.#log = logTo(connection);
		this.#turns = new Turns(() => environment.now());
		// One process serves one client; where there is another one after it, it is greeted anew.
		l10n.config({ contents: environment.translations?.(params.locale) ?? {} });
		const greeting = readGreeting(params, environment);
		this.#capabilities = greeting.capabilities;
		this.#picks = hasCommands(params.initializationOptions, PICK_COMMANDS);
		this.#encoding = greeting.encoding;
		this.#folders = greeting.folders;
		this.#marks = environment.openCrashMarks?.(storagePathOf(params.initializationOptions));
		const listener: WorkspaceListener = {
			reading: () => {
				this.#decisions.reread();
				this.#dismissals.reread();
				this.#corrections.reread();
				this.#annotations.reread();
				if (this.#toldRevision < 0) this.#tellStatus();
				return showReading(connection, this.#log, l10n.t('Reading articles'), () => this.#tellStatus());
			},
			settled: () => this.#tellChange(),
			skipped: (uri, reason) => this.#noteSkipped(uri, reason),
			noted: (uri, note) => this.#log.info(`${uri}: ${note}`),
			failed: (message) => this.#log.error(message),
		};
		const skims = this.#openSkims(params.initializationOptions);
		this.#workspace = new Workspace(environment, this.#encoding, listener, this.#marks, skims, this.#turns);
		this.#dismissals = new DismissalStore(environment, {
			changed: () => this.#dismissed(),
			warn: (message) => this.#warn(message),
		});
		this.#decisions = new DecisionStore(environment, {
			changed: () => this.#decided(),
			warn: (message) => this.#warn(message),
		});
		this.#corrections = new CorrectionStore(environment, {
			changed: () => this.#corrected(),
			warn: (message) => this.#warn(message),
		});
		this.#annotations = new Annotations(environment, this.#encoding, {
			changed: () => this.#annotated(),
			listsChanged: (uris) => this.#tellAnnotations(uris),
			warn: (message) => this.#warn(message),
		});
		const { startEncoder } = environment;
		this.#readingsStore = startEncoder && this.#openReadings(params.initializationOptions);
		this.#reader =
			startEncoder &&
			new BackgroundReader(this.#readings, startEncoder, () => environment.now(), this.#turns, {
				reading: () => showReading(connection, this.#log, l10n.t('Reading claims side by side')),
				news: () => {
					this.#readingsStore?.save(true);
					this.#knowMore();
				},
				settled: () => this.#readingsStore?.save(),
				failed: (reason) => this.#log.warn(`Claims are compared by their words alone: ${reason}`),
			});
		this.#listen();
	}

	greeting(): InitializeResult {
		const own: ServerCapabilities = {
			positionEncoding: this.#encoding,
			textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
			workspace: {
				workspaceFolders: { supported: true, changeNotifications: true },
				fileOperations: fileOperations(this.#capabilities),
			},
		};
		const capabilities = Object.assign(own, ...requests.map((row) => row.capability)) as ServerCapabilities;
		return { capabilities, serverInfo: { name: 'Corroborate' } };
	}

	/** The client is ready to be asked; also called by the first request, for a client that forgets to say so. */
	begin(): void {
		if (this.#begun) return;
		this.#begun = true;
		if (this.#capabilities.workspace?.didChangeConfiguration?.dynamicRegistration)
			this.#tell(() =>
				this.connection.client.register(DidChangeConfigurationNotification.type, { section: 'corroborate' }),
			);
		void this.#configure();
	}

	/** The client takes leave. */
	end(): void {
		this.#marks?.close();
		this.#readingsStore?.save();
		this.#annotations.end();
	}

	async answer(row: Row, params: unknown, token: CancellationToken): Promise<unknown> {
		try {
			// A cancel that is on its way can still count.
			await unlessCancelled(this.#turns.next(), token);
			this.begin();
			checkParams(row.method, params);
			const asked = documentOf(params);
			let corpus = await this.#corpusFor(row, asked, token);
			if (row.needs === 'corpus' && !row.meanwhile) await unlessCancelled(this.#prepare(corpus), token);
			if (row.awaitsReading !== undefined) {
				await unlessCancelled(this.#readingOf(corpus, asked, params, row.awaitsReading), token);
				corpus = await this.#corpusFor(row, asked, token);
			}
			if (row.awaitsAllRead !== undefined) {
				await unlessCancelled(this.#allReadOf(corpus, asked, row.awaitsAllRead), token);
				corpus = await this.#corpusFor(row, asked, token);
			}
			const pause = async (): Promise<void> => {
				if (this.#turns.isDue) await unlessCancelled(this.#turns.next(), token);
				else throwIfCancelled(token);
			};
			// What all of them waited for has come: they go on one after the other.
			await pause();
			const answer = await row.answer(
				{
					corpus,
					uri: asked === undefined ? '' : this.environment.normalize(asked),
					convert: this.#conversion((uri) => corpus.article(uri)?.article.file),
					decisions: this.#decisions,
					dismissals: this.#dismissals,
					corrections: this.#corrections,
					annotations: this.#annotations,
					environment: this.environment,
					settings: this.#workspace.settings,
					beingRead: this.#reader?.state === 'running',
					tokens: this.#tokens,
					client: {
						markdown: this.#capabilities.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
						hierarchicalSymbols:
							this.#capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
						relatedInformation: this.#capabilities.textDocument?.publishDiagnostics?.relatedInformation ?? false,
						codeActions: this.#capabilities.textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
						picks: this.#picks,
					},
					pause,
				},
				params,
			);
			throwIfCancelled(token);
			return answer;
		} catch (error) {
			if (error instanceof ResponseError) throw error;
			// One feature's mistake is one unanswered question.
			this.#log.error(`${row.method}: ${error instanceof Error ? error.stack : String(error)}`);
			throw new ResponseError(LSPErrorCodes.RequestFailed, `${row.method} failed: ${String(error)}`);
		}
	}

	/** What takes a while is worked out in slices, so that whoever does not need it is answered meanwhile. */
	async #prepare(corpus: AnalyzedCorpus): Promise<void> {
		const steps = corpus.prepare();
		while (!steps.next().done) await this.#turns.pause();
		await this.#reader?.prepare(corpus);
	}

	async #corpusFor(row: Row, asked: string | undefined, token: CancellationToken) {
		const workspace = this.#workspace;
		const open = asked !== undefined && workspace.document(asked) !== undefined;
		if (open && row.needs === 'document') {
			await unlessCancelled(workspace.readOpen(asked), token);
			return workspace.corpusOf(asked);
		}
		if (!canWatch(this.#capabilities)) workspace.rescanIfOlderThan(LISTED_FOR);
		const asksAgain = this.#capabilities.workspace?.semanticTokens?.refreshSupport ?? false;
		if (open && workspace.busy && row.meanwhile && asksAgain) {
			await unlessCancelled(workspace.readOpen(asked), token);
			return workspace.corpusOf(asked);
		}
		if (workspace.busy) await unlessCancelled(workspace.settled(), token);
		await unlessCancelled(workspace.readOpen(), token);
		await unlessCancelled(workspace.gather(row.needs === 'corpus' ? asked : undefined), token);
		return workspace.corpusFor(asked);
	}

	/** Settled when the claim that is asked about was read a second time, or when that takes too long. */
	async #readingOf(
		corpus: AnalyzedCorpus,
		asked: string | undefined,
		params: unknown,
		patience: number,
	): Promise<void> {
		const article = asked === undefined ? undefined : corpus.article(this.environment.normalize(asked));
		const { position } = params as { position?: Position };
		if (!this.#reader || !article || !position) return;
		const { uri } = article.article.file;
		const offset = this.#conversion((other) => corpus.article(other)?.article.file).offset(uri, position);
		const claim = claimAt(article, offset);
		if (!claim) return;
		await this.#reader.waitFor(corpus, { article, claim }, patience);
		if (!this.#workspace.corpusFor(asked).matcher.isRefined({ article, claim }))
			this.#workspace.know({ second: this.#reader.readings });
	}

	/** Settled when all claims of the document, or of all documents, were read a second time, or when that takes too long. */
	async #allReadOf(corpus: AnalyzedCorpus, asked: string | undefined, patience: number): Promise<void> {
		const article = asked === undefined ? undefined : corpus.article(this.environment.normalize(asked));
		if (!this.#reader || !this.#workspace.settings.matching.refine) return;
		if (article) await this.#reader.waitForAll(corpus, article, patience);
		else if (asked === undefined) await this.#reader.waitForEnd(corpus, patience);
		else return;
		// Of the end of reading the workspace was told: to hear of it again would make all that is found anew.
		if (this.#reader.state === 'running') this.#workspace.know({ second: this.#reader.readings });
	}

	/** The encoder has read more: what is on the screen rests on it from now on. */
	#knowMore(): void {
		this.#workspace.know({ second: this.#reader!.readings });
		if (!this.#workspace.busy) this.#tellChange();
	}

	/** What was read at earlier starts, where the client has a folder for it. */
	#openReadings(options: unknown): ReadingsStore | undefined {
		const { environment } = this;
		const path = storagePathOf(options);
		const version = environment.encoderVersion?.();
		const cache = path === undefined ? undefined : environment.openCache?.(path);
		if (!cache || version === undefined) return undefined;
		return new ReadingsStore(
			cache,
			version,
			this.#readings,
			() => environment.now(),
			(reason) => this.#log.warn(reason),
		);
	}

	/** What the articles of a large folder were about at earlier starts. */
	#openSkims(options: unknown): SkimStore | undefined {
		const path = storagePathOf(options);
		const cache = path === undefined ? undefined : this.environment.openCache?.(path);
		return cache && new SkimStore(cache, (reason) => this.#log.warn(reason));
	}

	#conversion(fileOf: (uri: string) => { readonly text: string } | undefined): Conversion {
		return new Conversion(
			(uri) => {
				const file = fileOf(uri);
				if (!file) return readLines('', this.#encoding);
				let lines = this.#lines.get(file);
				if (!lines) this.#lines.set(file, (lines = readLines(file.text, this.#encoding)));
				return lines;
			},
			(uri) => this.#workspace.document(uri)?.uri ?? uri,
		);
	}

	#listen(): void {
		const { connection, environment } = this;
		connection.onDidOpenTextDocument((params) => {
			const { uri, languageId, version, text } = openedDocument(params);
			this.#workspace.opened(uri, languageId, version, text);
			this.#annotations.opened(uri, text);
			this.#edited();
		});
		connection.onDidChangeTextDocument((params) => {
			const uri = namedDocument(params);
			const changes = readChanges(params.contentChanges);
			this.#annotations.edited(uri, this.#workspace.document(uri), changes);
			this.#workspace.changed(uri, params.textDocument.version, changes);
			this.#edited();
		});
		connection.onDidSaveTextDocument((params) => this.#annotations.saved(namedDocument(params)));
		connection.onDidCloseTextDocument((params) => {
			const uri = namedDocument(params);
			this.#annotations.closed(uri);
			this.#workspace.closed(uri);
			this.#tokens.forget(this.environment.normalize(uri));
			this.#edited();
		});
		const kept = [this.#decisions, this.#dismissals, this.#corrections, this.#annotations];
		listenForFiles(connection, this.#workspace, kept);
		connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
			const normalized = (folders: unknown): string[] => readFolders(folders).map((uri) => environment.normalize(uri));
			const kept = this.#folders.filter((uri) => !normalized(removed).includes(environment.normalize(uri)));
			this.#folders = [...new Set([...kept, ...normalized(added)])];
			if (this.#begun) void this.#configure();
		});
		connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) => {
			if (this.#begun) void this.#configure((settings as { corroborate?: unknown } | null | undefined)?.corroborate);
		});
	}

	/** `pushed` is what a client that cannot be asked sent of its own accord. */
	async #configure(pushed?: unknown): Promise<void> {
		const asked = ++this.#configured;
		const canAsk = this.#capabilities.workspace?.configuration ?? false;
		// Of two answers under way, the one asked for last holds, whichever comes last.
		const apply = (settings: Settings): void => {
			if (asked === this.#configured) this.#apply(settings);
		};
		apply(canAsk ? await askForSettings(this.connection, this.#log, apply) : readSettings(pushed, this.#log));
	}

	#apply(settings: Settings): void {
		this.#watch(settings);
		this.#decisions.open(this.#folders);
		this.#dismissals.open(this.#folders);
		this.#corrections.open(this.#folders);
		this.#annotations.open(this.#folders);
		// What was read at earlier starts counts at once.
		if (settings.matching.refine && this.#readings.revision > 0) this.#workspace.know({ second: this.#readings });
		this.#workspace.choose(this.#folders, settings);
		if (!settings.matching.refine) this.#reader?.end();
		this.#toldRevision = -1;
		if (!this.#workspace.busy) this.#tellChange();
	}

	#dismissed(): void {
		this.#workspace.know({ dismissals: this.#dismissals.dismissals });
		if (!this.#workspace.busy) this.#tellChange();
	}

	#decided(): void {
		this.#workspace.know({ decisions: this.#decisions.decisions });
		if (!this.#workspace.busy) this.#tellChange();
	}

	#corrected(): void {
		this.#workspace.know({ corrections: this.#corrections.corrections });
		if (!this.#workspace.busy) this.#tellChange();
	}

	#annotated(): void {
		if (this.#begun && !this.#workspace.busy) this.#annotations.follow(this.#workspace.corpusFor(undefined));
	}

	#tellAnnotations(uris: readonly string[]): void {
		const changed: AnnotationsChanged = { uris: uris.map((uri) => this.#workspace.document(uri)?.uri ?? uri) };
		this.#tell(() => this.connection.sendNotification(ANNOTATIONS_CHANGED, changed));
	}

	#watch({ files }: Settings): void {
		const include = JSON.stringify(files.include);
		if (!canWatch(this.#capabilities) || this.#watching?.include === include) return;
		const before = this.#watching?.registered;
		const registered = watchFiles(this.connection, files.include).catch((error: unknown) => {
			this.#log.warn(`The client does not watch files: ${String(error)}`);
			return undefined;
		});
		this.#watching = { include, registered };
		void before?.then((disposable) => disposable?.dispose());
	}

	#edited(): void {
		clearTimeout(this.#editTimer);
		const tell = async (): Promise<void> => {
			await this.#workspace.gatherAnew();
			if (!this.#workspace.busy) this.#tellChange();
		};
		this.#editTimer = setTimeout(() => {
			// Nobody asked: what is shown stays as it is until somebody does.
			tell().catch((error: unknown) => this.#log.error(error instanceof Error ? String(error.stack) : String(error)));
		}, AFTER_EDIT).unref();
	}

	#pushDiagnostics(): void {
		const { diagnostic, publishDiagnostics } = this.#capabilities.textDocument ?? {};
		if (diagnostic || !publishDiagnostics) return;
		const open = [...this.#workspace.openArticles].map((uri) => this.#workspace.document(uri)?.uri ?? uri);
		void this.#pushed.push(open);
	}

	/** Where the corpus has become another one, what the client shows of it is to be asked for again. */
	#tellChange(): void {
		const { connection } = this;
		this.#tellStatus();
		this.#tellSkipped();
		this.#followCorpus();
		this.#annotated();
		this.#pushDiagnostics();
		if (this.#toldRevision === this.#workspace.revision) return;
		this.#toldRevision = this.#workspace.revision;
		const { codeLens, diagnostics, inlayHint, semanticTokens } = this.#capabilities.workspace ?? {};
		if (semanticTokens?.refreshSupport) this.#tell(() => connection.sendRequest(SemanticTokensRefreshRequest.type));
		if (diagnostics?.refreshSupport) this.#tell(() => connection.sendRequest(DiagnosticRefreshRequest.type));
		if (codeLens?.refreshSupport) this.#tell(() => connection.sendRequest(CodeLensRefreshRequest.type));
		if (inlayHint?.refreshSupport) this.#tell(() => connection.sendRequest(InlayHintRefreshRequest.type));
	}

	/** Has what is new read a second time. */
	#followCorpus(): void {
		if (!this.#reader || !this.#workspace.settings.matching.refine) return;
		this.#reader.follow(this.#workspace.corpusFor(undefined), this.#workspace.openArticles);
	}

	#tellStatus(): void {
		const status: Status = {
			...this.#workspace.status(),
			secondReading: this.#reader?.state ?? 'off',
			...this.#reader?.limit,
		};
		if (JSON.stringify(status) === this.#toldStatus) return;
		this.#toldStatus = JSON.stringify(status);
		this.#tell(() => this.connection.sendNotification(STATUS, status));
	}

	#noteSkipped(uri: string, reason: string): void {
		const line = `${fileName(uri)}: ${reason}`;
		if (this.#told.has(`${uri} ${reason}`)) return;
		this.#told.add(`${uri} ${reason}`);
		this.#log.warn(`Not read: ${uri}: ${reason}`);
		this.#untold.push(line);
	}

	/** One message, however many files there are. */
	#tellSkipped(): void {
		const lines = this.#untold;
		if (!lines.length) return;
		this.#untold = [];
		const rest = lines.length - NAMED;
		const named = lines.slice(0, NAMED).join('; ');
		this.#show(
			rest > 0
				? l10n.t('Not read: {0}, and {1} more; the log names them all.', named, rest)
				: l10n.t('Not read: {0}.', named),
		);
	}

	#warn(message: string): void {
		this.#log.warn(message);
		this.#show(message);
	}

	#show(message: string): void {
		this.#tell(() =>
			this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }),
		);
	}

	/** Of what the client answers here nothing depends, nor of whether it still listens. */
	#tell(send: () => Promise<unknown>): void {
		const sent = async (): Promise<unknown> => send();
		sent().catch((error: unknown) => this.#log.warn(`The client did not take it: ${String(error)}`));
	}
}

function documentOf(params: unknown): string | undefined {
	const uri = (params as { textDocument?: { uri?: unknown } } | null | undefined)?.textDocument?.uri;
	return typeof uri === 'string' ? uri : undefined;
}

/** Whether the client says that it carries out all of these. */
function hasCommands(options: unknown, commands: readonly string[]): boolean {
	const given: unknown = (options as InitializationOptions | null | undefined)?.commands;
	return Array.isArray(given) && commands.every((command) => given.includes(command));
}

function storagePathOf(options: unknown): string | undefined {
	const path: unknown = (options as InitializationOptions | null | undefined)?.storagePath;
	return typeof path === 'string' && path ? path : undefined;
}
