import * as l10n from '@vscode/l10n';
import type { ArticleAnalysis } from '../analysis/analysis.ts';
import { analyzeInSteps } from '../analysis/analyzeArticle.ts';
import type { ArticleFile } from '../article/article.ts';
import { resolveDismissals, type RememberedDismissal } from '../annotation/resolveDismissals.ts';
import { resolveDecisions, type RememberedDecision } from '../annotation/resolveDecisions.ts';
import { readInSteps } from '../article/readArticle.ts';
import { analyzeCorpus, type AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import { makeCorpus, type Corpus, type RestOfFolder } from '../corpus/corpus.ts';
import { NO_CORRECTIONS, type Corrections } from '../corpus/corrections.ts';
import type { SecondReading } from '../corpus/secondReading.ts';
import { skimArticle } from '../corpus/nearby/skim.ts';
import { finish, type Steps } from '../text/steps.ts';
import { Archive, MOST_TOGETHER } from './archive.ts';
import { chooseArticleFiles, formatOf, type ArticleFiles } from './articleFiles.ts';
import type { PositionEncoding } from './convert.ts';
import { tooLarge, type CrashMarks, type Environment } from './environment.ts';
import { changeDocument, openDocument, type OpenDocument, type TextChange } from './openDocument.ts';
import type { Settings, Status } from './protocol.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import type { SkimStore } from './skimStore.ts';
import { Turns } from './turns.ts';

/** One run of reading, however many files come in while it goes on. */
export interface ReadingProgress {
	report(done: number, all: number): void;
	/** The user wants no more of it. */
	readonly cancelled: boolean;
	end(): void;
}

export interface WorkspaceListener {
	/** Files are to be read. */
	reading(): ReadingProgress;
	/** All files known of are read, or were given up. */
	settled(): void;
	/** A file counts for nothing, and why. */
	skipped(uri: string, reason: string): void;
	/** A file was read, and something is to be said about how. */
	noted(uri: string, note: string): void;
	/** A mistake of ours. */
	failed(message: string): void;
}

/** What is known of the articles beyond their texts, as parts of it come in. */
export interface WorkspaceKnowledge {
	readonly second?: SecondReading;
	/** They are looked for anew in every corpus. */
	readonly decisions?: readonly RememberedDecision[];
	readonly dismissals?: readonly RememberedDismissal[];
	readonly corrections?: Corrections;
}

/**
 * The one place where the current corpus changes. What it hands out is immutable; a request takes a corpus once and keeps it.
 * Texts are read in slices. Open documents are read when the next request needs them, so that typing waits for nothing.
 *
 * Of a folder with more than `MOST_TOGETHER` articles the corpus has those that people look at or ask about, and the ones near them
 * (see `Archive`): to be asked for after `gather`.
 */
export class Workspace {
	#files: ArticleFiles = chooseArticleFiles([], DEFAULT_SETTINGS.files);
	#settings = DEFAULT_SETTINGS;

	/** These maps go by normalized URI. */
	readonly #open = new Map<string, OpenDocument>();
	readonly #articles = new Map<string, ArticleAnalysis>();
	/** All articles of a large folder; `#articles` has then only some. */
	#archive: Archive | undefined;
	/** Of a large folder, the articles that are in the corpus. */
	#together: ReadonlySet<string> = new Set();
	/** What `#together` rests on; changes to open documents count when typing pauses. */
	#gatheredFor = '';
	#edits = 0;
	#gatheredEdits = 0;
	#gathering: Promise<unknown> = Promise.resolve();
	/** The articles that were asked about last and are not open, the last one last. */
	readonly #asked = new Set<string>();
	/** Open documents that are no articles of the folders, and yet are asked about. */
	readonly #guests = new Map<string, ArticleAnalysis>();
	readonly #skipped = new Map<string, string>();
	/** Of the files read: what tells whether one was written since. */
	readonly #stamps = new Map<string, string>();
	/** Analyses of files deleted since the last run, by text: a file that was only moved need not be analyzed again. */
	readonly #leaving = new Map<string, ArticleAnalysis>();
	/** Open documents whose text is newer than their analysis. */
	readonly #dirty = new Set<string>();
	/** The texts that are being read in slices, by file; what happens to a file meanwhile takes its text out. */
	readonly #underway = new Map<string, Underway>();
	#corpus: AnalyzedCorpus | undefined;
	#withGuest:
		{ readonly without: AnalyzedCorpus; readonly guest: ArticleAnalysis; readonly corpus: AnalyzedCorpus } | undefined;
	#revision = 0;
	#knowledge: WorkspaceKnowledge = {};

	#toWalk = false;
	readonly #toRead = new Set<string>();
	/** The run in progress. There is one from the start: before the folders are chosen, nobody knows what the corpus is. */
	#run: Promise<void> | undefined;
	#choose: () => void = () => {};
	#left = 0;
	#events = 0;
	#walkedAt = -Infinity;

	constructor(
		private readonly environment: Environment,
		private readonly encoding: PositionEncoding,
		private readonly listener: WorkspaceListener,
		private readonly marks?: CrashMarks,
		private readonly skims?: SkimStore,
		private readonly turns = new Turns(() => environment.now()),
	) {
		const chosen = new Promise<void>((resolve) => (this.#choose = resolve));
		this.#begin(chosen.then(() => this.#work()));
	}

	get settings(): Settings {
		return this.#settings;
	}

	/** Another number whenever the corpus has become another one. */
	get revision(): number {
		return this.#revision;
	}

	/** True while files are still to be read: a corpus taken now would be half of one. */
	get busy(): boolean {
		return this.#run !== undefined;
	}

	/** Resolves when every file known of is read. */
	async settled(): Promise<void> {
		while (this.#run) await this.#run;
	}

	/** Sets what counts as an article, and reads what is new in it. */
	choose(folders: readonly string[], settings: Settings): void {
		const normalized = folders.map((folder) => this.environment.normalize(folder).replace(/\/+$/, ''));
		const before = JSON.stringify([this.#files.folders, this.#settings.files]);
		// What is found rests on how it is to be matched, too.
		if (JSON.stringify(settings) !== JSON.stringify(this.#settings)) this.#revision++;
		this.#settings = settings;
		this.#choose();
		if (JSON.stringify([normalized, settings.files]) === before) return;
		this.#files = chooseArticleFiles(normalized, settings.files);
		for (const uri of this.#known()) if (!this.#files.belongs(uri)) this.#drop(uri);
		this.#guests.clear();
		for (const uri of this.#open.keys()) this.#dirty.add(uri);
		this.rescan();
	}

	/** Reads what was written, and drops what was deleted, since the folders were last looked through. */
	rescan(): void {
		this.#left = 0;
		this.#toWalk = true;
		if (!this.#run) this.#begin(this.#work());
	}

	/** The same for a client that does not tell of changes; not more often than every `interval` milliseconds. */
	rescanIfOlderThan(interval: number): void {
		if (!this.#run && !this.#left && this.environment.now() - this.#walkedAt > interval) this.rescan();
	}

	opened(uri: string, languageId: string, version: number, text: string): void {
		const key = this.environment.normalize(uri);
		this.#events++;
		this.#underway.delete(key);
		this.#open.set(key, openDocument(uri, formatOf(key, languageId), version, text, this.encoding));
		this.#dirty.add(key);
	}

	changed(uri: string, version: number, changes: readonly TextChange[]): void {
		const key = this.environment.normalize(uri);
		const document = this.#open.get(key);
		if (!document) return;
		this.#underway.delete(key);
		this.#open.set(key, changeDocument(document, version, changes, this.encoding));
		this.#dirty.add(key);
	}

	/** What was not saved is given up: the file counts again as it is on the disk. */
	closed(uri: string): void {
		const key = this.environment.normalize(uri);
		if (!this.#open.delete(key)) return;
		this.#underway.delete(key);
		this.#dirty.delete(key);
		this.#guests.delete(key);
		if (this.#files.folders.length === 0) this.#drop(key);
		else this.#read([key]);
	}

	/** Files were made or written. What is open is not looked at; what may be a folder is looked into. */
	touched(uris: readonly string[]): void {
		const keys = uris.map((uri) => this.environment.normalize(uri));
		this.#read(keys);
		if (keys.some((key) => !/\.\w+$/.test(key))) this.rescan();
	}

	/** Files or folders are gone; what is open stays. */
	deleted(uris: readonly string[]): void {
		const gone = new Set(uris.map((uri) => this.environment.normalize(uri).replace(/\/+$/, '')));
		for (const uri of this.#known()) {
			if (this.#open.has(uri) || !isBelowAny(gone, uri)) continue;
			const analysis = this.#articles.get(uri);
			if (analysis) this.#leaving.set(analysis.article.file.text, analysis);
			this.#drop(uri);
		}
		for (const uri of this.#toRead) if (isBelowAny(gone, uri)) this.#toRead.delete(uri);
		for (const uri of this.#underway.keys()) if (!this.#open.has(uri) && isBelowAny(gone, uri)) this.#drop(uri);
		if (!this.#run) this.#begin(this.#work());
	}

	/** What is known beyond the texts; from now on it counts, also where it has grown since it was given last. */
	know(part: WorkspaceKnowledge): void {
		this.#knowledge = { ...this.#knowledge, ...part };
		this.#corpus = this.#corpus && this.#withKnowledge(this.#corpus);
		this.#withGuest = undefined;
		this.#revision++;
	}

	/** The articles that people look at, by normalized URI. */
	get openArticles(): ReadonlySet<string> {
		return new Set([...this.#open.keys()].filter((uri) => this.#articles.has(uri)));
	}

	document(uri: string): OpenDocument | undefined {
		return this.#open.get(this.environment.normalize(uri));
	}

	/** The current corpus, with the asked document in it wherever that lies. */
	corpusFor(uri: string | undefined): AnalyzedCorpus {
		this.#refresh();
		this.#corpus ??= this.#withKnowledge(analyzeCorpus(this.#makeCorpus()));
		const without = this.#corpus;
		const guest = uri === undefined ? undefined : this.#guests.get(this.environment.normalize(uri));
		if (!guest) return without;
		if (this.#withGuest?.without !== without || this.#withGuest.guest !== guest) {
			const corpus = this.#withKnowledge(analyzeCorpus(makeCorpus([...without.articles, guest], without.rest)));
			this.#withGuest = { without, guest, corpus };
		}
		return this.#withGuest.corpus;
	}

	#makeCorpus(): Corpus {
		const archive = this.#archive;
		if (!archive) return makeCorpus(this.#articles.values());
		const together = [...this.#together].flatMap((uri) => this.#articles.get(uri) ?? []);
		const rest: RestOfFolder = {
			article: (uri) => this.#articles.get(uri) ?? (archive.has(uri) ? this.#load(uri) : undefined),
			withDigest: (digest) => archive.withDigest(digest),
		};
		return makeCorpus(together, rest);
	}

	/** Typing pauses: what is near the open documents may be others. */
	async gatherAnew(): Promise<void> {
		await this.readOpen();
		this.#refresh();
		this.#gatheredEdits = this.#edits;
		await this.gather(undefined);
	}

	/**
	 * In a large folder: has the corpus hold the articles near those that people look at, and near the asked one. Others are answered
	 * meanwhile.
	 */
	async gather(uri: string | undefined): Promise<void> {
		const gathered = this.#gathering.then(() => this.#gather(uri));
		this.#gathering = gathered.catch(() => {});
		await gathered;
	}

	async #gather(asked: string | undefined): Promise<void> {
		const archive = this.#archive;
		if (!archive) return;
		this.#refresh();
		const key = asked === undefined ? undefined : this.environment.normalize(asked);
		if (key !== undefined && archive.has(key)) {
			this.#asked.delete(key);
			this.#asked.add(key);
			for (const old of this.#asked) if (this.#asked.size > MOST_ASKED) this.#asked.delete(old);
		}
		const centres = new Set([...this.#open.keys(), ...this.#asked].filter((uri) => archive.has(uri)));
		// Where nobody looks at any, the first one stands for all: the views have something to show.
		const first = archive.uris().next();
		if (!centres.size && !this.#guests.size && !first.done) centres.add(first.value);
		const gatheredFor = [
			archive.revision - this.#edits,
			this.#gatheredEdits,
			...centres,
			'',
			...this.#guests.keys(),
		].join('\n');
		if (gatheredFor === this.#gatheredFor) return;
		const { pause } = this.turns;
		const steps = archive.prepare();
		while (!steps.next().done) await pause();
		const guests = [...this.#guests.values()].map(({ article: { file } }) => skimArticle(file.text, file.format));
		const together = archive.around([...centres], guests);
		let isWhole = true;
		for (const uri of together) {
			if (this.#articles.has(uri)) continue;
			isWhole = (await this.#loadInSlices(uri)) && isWhole;
			await pause();
		}
		if (archive !== this.#archive) return;
		// What happened to a file while it was read has others gathered once more.
		this.#gatheredFor = isWhole ? gatheredFor : '';
		this.#forgetOld(together);
		if (isSame(together, this.#together)) return;
		this.#together = together;
		this.#outdate();
		// Not before whoever asked has been answered.
		setImmediate(() => {
			try {
				if (!this.busy) this.listener.settled();
			} catch (error) {
				this.listener.failed(error instanceof Error ? String(error.stack) : String(error));
			}
		});
	}

	/** Reads an article of a large folder that is only known by what it is about. */
	#load(uri: string): ArticleAnalysis | undefined {
		const file = this.#fileOf(uri);
		if (file) this.#put(this.#articles, file);
		return this.#articles.get(uri);
	}

	/** Returns whether nothing came in between. */
	async #loadInSlices(uri: string): Promise<boolean> {
		const file = this.#fileOf(uri);
		return !file || (await this.#putInSlices(this.#articles, file));
	}

	#fileOf(uri: string): ArticleFile | undefined {
		const reading = this.environment.read(uri);
		if (reading.kind === 'text') return { uri, format: formatOf(uri), text: reading.text };
		if (reading.kind === 'gone') this.#drop(uri);
		else this.#skip(uri, reading.reason);
		return undefined;
	}

	/** Of the articles that are not in the corpus, those that were read last are kept: people go back. */
	#forgetOld(together: ReadonlySet<string>): void {
		const idle = [...this.#articles.keys()].filter((uri) => !together.has(uri) && !this.#open.has(uri));
		for (const uri of idle.slice(0, Math.max(0, idle.length - MOST_IDLE))) this.#articles.delete(uri);
	}

	#withKnowledge(corpus: AnalyzedCorpus): AnalyzedCorpus {
		const { second, decisions = [], dismissals = [], corrections = NO_CORRECTIONS } = this.#knowledge;
		return corpus.knowing({
			...(second && { second }),
			decisions: resolveDecisions(corpus, decisions),
			dismissals: resolveDismissals(dismissals),
			corrections,
		});
	}

	/** The asked document alone, for what needs no other: answered while files are still being read. */
	corpusOf(uri: string): AnalyzedCorpus {
		const key = this.environment.normalize(uri);
		this.#refresh(key);
		const article = this.#articles.get(key) ?? this.#guests.get(key);
		const { corrections = NO_CORRECTIONS } = this.#knowledge;
		return analyzeCorpus(makeCorpus(article ? [article] : []), { corrections });
	}

	status(): Omit<Status, 'secondReading'> {
		if (!this.busy) this.#refresh();
		const articles = [...this.#articles].filter(([uri]) => !this.#archive || this.#together.has(uri));
		const notes = articles.map(([uri, { article }]) => ({ uri, reason: article.notes.join('; ') }));
		const skipped = [...this.#skipped].map(([uri, reason]) => ({ uri, reason }));
		return {
			state: this.busy ? 'indexing' : 'ready',
			articles: this.#archive?.size ?? articles.length,
			...(this.#archive && { together: articles.length }),
			claims: articles.reduce((sum, [, { claims }]) => sum + claims.length, 0),
			skipped: [...skipped, ...notes.filter(({ reason }) => reason)].sort((a, b) => (a.uri < b.uri ? -1 : 1)),
			...(this.#left > 0 && { left: this.#left }),
			revision: this.#revision,
		};
	}

	#known(): Set<string> {
		return new Set([...this.#articles.keys(), ...(this.#archive?.uris() ?? []), ...this.#skipped.keys()]);
	}

	#drop(key: string): void {
		this.#underway.delete(key);
		this.#skipped.delete(key);
		this.#stamps.delete(key);
		this.#archive?.delete(key);
		if (this.#articles.delete(key) && this.#counts(key)) this.#outdate();
	}

	/** Whether an article is in the corpus. */
	#counts(key: string): boolean {
		return !this.#archive || this.#together.has(key);
	}

	#outdate(): void {
		this.#corpus = undefined;
		this.#revision++;
	}

	#skip(key: string, reason: string): void {
		this.#underway.delete(key);
		this.#archive?.delete(key);
		if (this.#articles.delete(key) && this.#counts(key)) this.#outdate();
		this.#guests.delete(key);
		this.#skipped.set(key, reason);
		this.listener.skipped(key, reason);
	}

	/** All open documents, or one of them. */
	#refresh(only?: string): void {
		for (const key of only === undefined ? [...this.#dirty] : [only]) {
			const document = this.#open.get(key);
			if (!this.#dirty.delete(key) || !document) continue;
			const { format, text } = document;
			const excess = tooLarge(text.length, format);
			if (excess !== undefined) this.#skip(key, excess);
			else this.#put(this.#homeOf(key), { uri: key, format, text });
		}
	}

	/**
	 * Reads the open documents, or one of them, in slices: whoever asks for a corpus then need not have them read at once. One that
	 * changes again and again is left as it is.
	 */
	async readOpen(only?: string): Promise<void> {
		for (const key of only === undefined ? [...this.#dirty] : [this.environment.normalize(only)])
			for (let n = 0; n < MOST_TRIES && this.#dirty.has(key); n++) {
				const document = this.#open.get(key);
				if (!document || tooLarge(document.text.length, document.format) !== undefined) break;
				const { format, text } = document;
				const isRead = await this.#putInSlices(this.#homeOf(key), { uri: key, format, text });
				if (isRead && this.#open.get(key) === document) this.#dirty.delete(key);
			}
	}

	/** Where an open document has its place. */
	#homeOf(key: string): Map<string, ArticleAnalysis> {
		return this.#files.belongs(key) ? this.#articles : this.#guests;
	}

	/** An article is analyzed when its text is new; closing, saving or undoing back to the known text costs nothing. */
	#put(articles: Map<string, ArticleAnalysis>, file: ArticleFile): void {
		this.#underway.delete(file.uri);
		if (isIn(articles, file) || !this.#mark(file)) return;
		this.#take(articles, file, () => this.#moved(file) ?? finish(readAndAnalyze(file)));
	}

	/** The same in slices. Returns false, and leaves all as it is, where something happened to the file meanwhile. */
	async #putInSlices(articles: Map<string, ArticleAnalysis>, file: ArticleFile): Promise<boolean> {
		const { uri } = file;
		const before = this.#underway.get(uri);
		if (before?.articles === articles && isSameFile(before.file, file)) return before.reading;
		this.#underway.delete(uri);
		if (isIn(articles, file) || !this.#mark(file)) return true;
		const moved = this.#moved(file);
		if (moved) {
			this.#take(articles, file, () => moved);
			return true;
		}
		const underway: Underway = { articles, file, reading: Promise.resolve(true) };
		this.#underway.set(uri, underway);
		return (underway.reading = this.#analyzeInSlices(underway));
	}

	async #analyzeInSlices(underway: Underway): Promise<boolean> {
		const { articles, file } = underway;
		const steps = readAndAnalyze(file);
		const next = (): IteratorResult<undefined, ArticleAnalysis | Failure> => {
			try {
				return steps.next();
			} catch (error) {
				return { done: true, value: { error } };
			}
		};
		let step = next();
		for (; !step.done; step = next()) {
			if (!this.turns.isDue) continue;
			this.marks?.rest();
			await this.turns.next();
			if (this.#underway.get(file.uri) !== underway) return false;
			// Other folders were chosen.
			if (articles === this.#articles && !this.#files.belongs(file.uri)) {
				this.#drop(file.uri);
				return false;
			}
			this.marks?.begin(file.uri, file.text);
		}
		this.#underway.delete(file.uri);
		const { value } = step;
		this.#take(articles, file, () => {
			if ('error' in value) throw value.error;
			return value;
		});
		return true;
	}

	/** Remembers what is read, should it end the server; false where it did so before, and is left alone. */
	#mark({ uri, text }: ArticleFile): boolean {
		if (this.marks?.begin(uri, text) !== false) return true;
		this.#skip(
			uri,
			l10n.t('reading it has ended the server twice; please report this, and exclude or change the file'),
		);
		return false;
	}

	#take(articles: Map<string, ArticleAnalysis>, file: ArticleFile, analyze: () => ArticleAnalysis): void {
		try {
			articles.set(file.uri, analyze());
			this.#skipped.delete(file.uri);
		} catch (error) {
			// Reading is made never to fail. If it does all the same, one file is lost and not the server.
			articles.delete(file.uri);
			this.#skip(file.uri, l10n.t('it could not be analyzed; please report this together with the file'));
			this.listener.failed(`${file.uri}: ${error instanceof Error ? error.stack : String(error)}`);
		}
		this.marks?.end(file.uri);
		if (articles !== this.#articles) return;
		const isNew = articles.has(file.uri) && this.#archive?.skim(file, this.#stampOf(file.uri));
		if (isNew && this.#open.has(file.uri)) this.#edits++;
		if (this.#counts(file.uri)) this.#outdate();
	}

	/** Empty for what may be otherwise on the disk. */
	#stampOf(uri: string): string {
		return this.#open.has(uri) ? '' : (this.#stamps.get(uri) ?? '');
	}

	/** No two articles may share one analysis, so each that left can come back once. */
	#moved(file: ArticleFile): ArticleAnalysis | undefined {
		const analysis = this.#leaving.get(file.text);
		if (analysis?.article.file.format !== file.format) return undefined;
		this.#leaving.delete(file.text);
		return { ...analysis, article: { ...analysis.article, file } };
	}

	#read(keys: readonly string[]): void {
		this.#events++;
		for (const key of keys) {
			if (!this.#open.has(key)) this.#underway.delete(key);
			this.#stamps.delete(key);
			if (this.#files.belongs(key)) this.#toRead.add(key);
		}
		if (this.#toRead.size && !this.#run) this.#begin(this.#work());
	}

	#begin(run: Promise<void>): void {
		this.#run = run
			.catch((error: unknown) => this.listener.failed(`Reading files failed: ${String(error)}`))
			.then(() => {
				this.#run = undefined;
				this.listener.settled();
			});
	}

	/** Looks through the folders where that is due, and reads file by file until nothing is left to read. */
	async #work(): Promise<void> {
		// What arrives together, a burst of events or documents that are being opened, is taken as one.
		for (let before = -1; before !== this.#events;) {
			before = this.#events;
			await this.turns.next();
		}
		const progress = this.listener.reading();
		const { pause } = this.turns;
		let done = 0;
		await this.readOpen();
		while (!progress.cancelled) {
			if (!this.#toWalk && !this.#toRead.size) this.#sizeUp(this.#archive?.size ?? this.#articles.size);
			if (!this.#toWalk && !this.#toRead.size) break;
			if (this.#toWalk) await this.#walk(pause, progress);
			for (const uri of this.#toRead) {
				if (progress.cancelled || this.#toWalk) break;
				this.#toRead.delete(uri);
				await this.#readFile(uri);
				progress.report(++done, done + this.#toRead.size);
				await pause();
			}
		}
		if (this.#archive && !progress.cancelled) this.skims?.save(this.#archive);
		await this.gather(undefined);
		if (progress.cancelled) {
			this.#left = this.#toRead.size + (this.#toWalk ? 1 : 0);
			for (const uri of this.#toRead) this.#stamps.delete(uri);
			this.#toRead.clear();
			this.#toWalk = false;
		}
		this.#leaving.clear();
		progress.end();
	}

	/** A folder with so many articles is large, or is no longer: what is kept of them is another. */
	#sizeUp(articles: number): void {
		const isLarge = articles > MOST_TOGETHER;
		if (isLarge === (this.#archive !== undefined)) return;
		if (this.#archive) {
			for (const uri of this.#archive.uris()) if (!this.#articles.has(uri)) this.#toRead.add(uri);
			this.#archive = undefined;
		} else {
			this.#archive = new Archive();
			for (const [uri, { article }] of this.#articles) this.#archive.skim(article.file, this.#stampOf(uri));
		}
		this.#together = new Set();
		this.#gatheredFor = '';
		this.#outdate();
	}

	async #walk(pause: () => Promise<void>, progress: ReadingProgress): Promise<void> {
		this.#toWalk = false;
		const files = this.#files;
		const seen = new Set<string>();
		for (const folder of files.folders)
			for (const found of this.environment.walk(folder, files.enters, files.takes)) {
				for (const { uri, stamp, skip } of found) {
					seen.add(uri);
					const isNew = this.#stamps.get(uri) !== stamp;
					this.#stamps.set(uri, stamp);
					if (isNew && skip !== undefined) this.#skip(uri, skip);
					else if (isNew) this.#toRead.add(uri);
				}
				await pause();
				// Other folders were chosen, or the user had enough: what was seen says nothing about what is gone.
				this.#toWalk ||= progress.cancelled;
				if (this.#toWalk) return;
			}
		this.#walkedAt = this.environment.now();
		for (const uri of this.#known()) if (!seen.has(uri) && !this.#open.has(uri)) this.#drop(uri);
		// A large folder is known to be one before its first file is read.
		const articles = [...seen].filter((uri) => !this.#skipped.has(uri)).length;
		if (articles > MOST_TOGETHER) this.#sizeUp(articles);
		const kept = this.#archive && this.skims?.read();
		for (const uri of kept ? this.#toRead : []) {
			const skimmed = kept!.get(uri);
			if (skimmed === undefined || skimmed.stamp !== this.#stamps.get(uri) || this.#articles.has(uri)) continue;
			this.#archive!.put(uri, skimmed);
			this.#skipped.delete(uri);
			this.#toRead.delete(uri);
		}
	}

	async #readFile(uri: string): Promise<void> {
		if (this.#open.has(uri) || !this.#files.belongs(uri)) return;
		const reading = this.environment.read(uri);
		if (reading.kind === 'gone') this.#drop(uri);
		else if (reading.kind === 'skipped') this.#skip(uri, reading.reason);
		else {
			for (const note of reading.notes) this.listener.noted(uri, note);
			const file = { uri, format: formatOf(uri), text: reading.text };
			if (!this.#archive || this.#together.has(uri)) {
				await this.#putInSlices(this.#articles, file);
				return;
			}
			this.#underway.delete(uri);
			this.#articles.delete(uri);
			this.#skipped.delete(uri);
			this.#archive.skim(file, this.#stampOf(uri));
		}
	}
}

/** Of a large folder: so many articles that are not open are remembered as asked about, and so many are kept in memory unused. */
const MOST_ASKED = 4;
const MOST_IDLE = 60;
/** So often an open document is read anew because it has changed meanwhile. */
const MOST_TRIES = 2;

/** A text that is being read in slices. */
interface Underway {
	readonly articles: Map<string, ArticleAnalysis>;
	readonly file: ArticleFile;
	/** Resolves with whether it counts. */
	reading: Promise<boolean>;
}

interface Failure {
	readonly error: unknown;
}

function* readAndAnalyze(file: ArticleFile): Steps<ArticleAnalysis> {
	return yield* analyzeInSteps(yield* readInSteps(file));
}

function isSameFile(a: ArticleFile, b: ArticleFile): boolean {
	return a.text === b.text && a.format === b.format;
}

function isIn(articles: ReadonlyMap<string, ArticleAnalysis>, file: ArticleFile): boolean {
	const known = articles.get(file.uri)?.article.file;
	return known !== undefined && isSameFile(known, file);
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return a.size === b.size && [...a].every((one) => b.has(one));
}

/** Walks up from `uri`, since the set may be as large as the corpus. */
function isBelowAny(folders: ReadonlySet<string>, uri: string): boolean {
	for (let end = uri.length; end > 0; end = uri.lastIndexOf('/', end - 1))
		if (folders.has(uri.slice(0, end))) return true;
	return false;
}
