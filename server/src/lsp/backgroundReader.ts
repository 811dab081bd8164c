import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { ArticleAnalysis } from '../analysis/analysis.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import type { Encoder } from './encoder/encoder.ts';
import { hasAllKeys, isRead, prepare, readCorpus } from './encoder/readCorpus.ts';
import type { Readings } from './encoder/readings.ts';
import type { Turns } from './turns.ts';
import type { Status } from './protocol.ts';
import type { ReadingProgress } from './workspace.ts';

/**
 * More claims than this are not read: choosing what to read grows with their square, and reading them would take a quarter of an
 * hour. Fifty articles have about 4,000.
 */
export const MOST_CLAIMS = 5000;
/** In milliseconds: a request waits no longer than this for an encoder that is still being loaded. */
const PATIENCE_WHILE_LOADING = 150;
/** In milliseconds: what is on the screen is drawn anew no more often, however much news there is. */
const NEWS_INTERVAL = 1500;

export interface BackgroundReaderListener {
	/** More is known than before. */
	news(): void;
	/** A corpus is about to be read. */
	reading(): ReadingProgress;
	/** All of a corpus is read, or was given up. */
	settled(): void;
	/** The encoder cannot be used, and why: everything goes on without it. */
	failed(reason: string): void;
}

/** Has the encoder read the current corpus in the background, what was asked for first. */
export class BackgroundReader {
	#encoder: Encoder | undefined;
	/** After a failure it is not tried again: it would fail again. */
	#failed = false;
	/** Somebody wants a corpus to be read. */
	#wanted = false;
	#loading = false;
	#corpus: AnalyzedCorpus | undefined;
	/** Counts the corpora: a run stops when there is a newer one. */
	#run = 0;
	#busy = false;
	/** When the corpus that it follows came. */
	#since = 0;
	#urgent: number[] = [];
	/** The articles that people look at, of a corpus of which only theirs are read. */
	#lookedAt = '';
	readonly #waiting = new Set<() => void>();
	#toldAt = -Infinity;

	constructor(
		/** What was read, now and before. */
		readonly readings: Readings,
		private readonly start: () => Encoder,
		private readonly now: () => number,
		private readonly turns: Turns,
		private readonly listener: BackgroundReaderListener,
	) {}

	/** Starts loading the encoder where that was not done, which takes a second. */
	#load(): void {
		if (this.#encoder || this.#failed) return;
		this.#loading = true;
		try {
			this.#encoder = this.start();
		} catch (error) {
			this.#fail(error);
			return;
		}
		this.#encoder.ready.then(
			() => (this.#loading = false),
			(error: unknown) => this.#fail(error),
		);
	}

	/** Ends the encoder; what was read stays known. */
	end(): void {
		this.#run++;
		this.#wanted = false;
		void this.#encoder?.end();
		this.#encoder = undefined;
		this.#loading = false;
		// Where it is started again it reads on.
		this.#corpus = undefined;
		this.#busy = false;
		for (const resolve of this.#waiting) resolve();
		this.#waiting.clear();
	}

	/** Of the corpus that it follows. */
	get state(): 'running' | 'done' | 'off' {
		if (!this.#corpus || !this.serves(this.#corpus)) return 'off';
		return this.#busy ? 'running' : 'done';
	}

	/** Whether this corpus can be read. */
	serves(corpus: AnalyzedCorpus): boolean {
		return this.#wanted && !this.#failed && corpus.articles.length > 1 && !isTooLarge(corpus);
	}

	/** Where the corpus that it follows is not read because it is too large. */
	get limit(): Pick<Status, 'mostRead'> {
		return this.#wanted && this.#corpus && isTooLarge(this.#corpus) ? { mostRead: MOST_CLAIMS } : {};
	}

	/** From now on this corpus is read. `first` are the articles that people look at. */
	follow(corpus: AnalyzedCorpus, first: ReadonlySet<string>): void {
		// Near the articles that people look at in a large folder there are many about something else.
		const lookedAt = corpus.rest ? [...first].sort().join('\n') : '';
		if (this.#failed || (this.#corpus && isSame(corpus, this.#corpus) && lookedAt === this.#lookedAt)) return;
		this.#lookedAt = lookedAt;
		this.#wanted = true;
		this.#corpus = corpus;
		this.#since = this.now();
		this.#urgent = [];
		void this.#read(++this.#run, corpus, first);
	}

	/** Resolves when the matcher can tell at once whether a claim of this corpus was read: to work it out takes a while. */
	async prepare(corpus: AnalyzedCorpus): Promise<void> {
		if (this.serves(corpus)) await prepare(corpus, this.readings, this.turns.pause);
	}

	/** Resolves when this claim, which is read before all others now, has been read, or after `patience` milliseconds. */
	async waitFor(corpus: AnalyzedCorpus, claim: PlacedClaim, patience: number): Promise<void> {
		if (!this.serves(corpus) || corpus.pairs !== this.#corpus?.pairs || corpus.matcher.isRefined(claim)) return;
		const isRead = (): boolean => corpus.knowing({ second: this.readings }).matcher.isRefined(claim);
		if (this.#loading)
			await Promise.race([this.#encoder!.ready.catch(() => {}), delay(Math.min(patience, PATIENCE_WHILE_LOADING))]);
		if (this.#loading || !this.#encoder || isRead()) return;
		const number = corpus.pairs.numberOf(claim);
		if (number !== undefined) this.#urgent.unshift(number);
		const until = this.now() + patience;
		while (this.#busy && this.now() < until && !isRead())
			await Promise.race([new Promise<void>((resolve) => this.#waiting.add(resolve)), delay(until - this.now())]);
	}

	/**
	 * The same for all claims of an article, or until the corpus has been read for `patience` milliseconds, however many wait. An encoder
	 * that is being loaded is waited for.
	 */
	async waitForAll(corpus: AnalyzedCorpus, article: ArticleAnalysis, patience: number): Promise<void> {
		if (!this.serves(corpus) || corpus.pairs !== this.#corpus?.pairs) return;
		const { pairs } = corpus;
		const open = pairs.claims.flatMap((claim, number) => (claim.article === article ? [{ claim, number }] : []));
		const isRead = (): boolean => {
			const { matcher } = corpus.knowing({ second: this.readings });
			return open.every(({ claim }) => matcher.isRefined(claim));
		};
		const until = this.#since + patience;
		if (this.#loading) await Promise.race([this.#encoder!.ready.catch(() => {}), delay(until - this.now())]);
		if (isRead()) return;
		this.#urgent.push(...open.map(({ number }) => number));
		while (this.#busy && this.now() < until && !isRead())
			await Promise.race([new Promise<void>((resolve) => this.#waiting.add(resolve)), delay(until - this.now())]);
	}

	/** Resolves when the whole corpus has been read, or has been read for `patience` milliseconds. */
	async waitForEnd(corpus: AnalyzedCorpus, patience: number): Promise<void> {
		if (corpus.pairs !== this.#corpus?.pairs || !this.serves(corpus)) return;
		const until = this.#since + patience;
		while (this.#busy && this.now() < until)
			await Promise.race([new Promise<void>((resolve) => this.#waiting.add(resolve)), delay(until - this.now())]);
	}

	async #read(run: number, corpus: AnalyzedCorpus, first: ReadonlySet<string>): Promise<void> {
		this.#busy = true;
		let progress: ReadingProgress | undefined;
		try {
			if (!this.serves(corpus)) return;
			const { pause } = this.turns;
			const { pairs, rest } = corpus;
			const isOpen = ({ article }: PlacedClaim): boolean => first.has(article.article.file.uri);
			const wanted = rest ? (claim: number): boolean => isOpen(pairs.claims[claim]!) : undefined;
			// Where everything was read before, no encoder is needed.
			if (hasAllKeys(corpus, this.readings) && (await isRead(corpus, this.readings, pause, wanted))) return;
			if (run !== this.#run) return;
			this.#load();
			await this.#encoder?.ready;
			if (!this.#encoder || run !== this.#run) return;
			progress = this.listener.reading();
			const open = pairs.claims.flatMap((claim, i) => (isOpen(claim) ? [i] : []));
			await readCorpus(corpus, this.#encoder, this.readings, {
				urgent: () => [...this.#urgent, ...open],
				...(wanted && { wanted }),
				pause,
				progress: (done, all) => {
					this.#tell();
					progress?.report(done, all);
					return run === this.#run && !progress?.cancelled;
				},
			});
		} catch (error) {
			if (run === this.#run) this.#fail(error);
		} finally {
			if (run === this.#run) {
				this.#busy = false;
				this.#urgent = [];
				this.#tell(true);
				this.listener.settled();
			}
			progress?.end();
		}
	}

	#tell(always = false): void {
		for (const resolve of this.#waiting) resolve();
		this.#waiting.clear();
		if (!always && this.now() - this.#toldAt < NEWS_INTERVAL) return;
		this.#toldAt = this.now();
		this.listener.news();
	}

	#fail(error: unknown): void {
		if (this.#failed) return;
		this.#failed = true;
		this.end();
		this.#busy = false;
		this.listener.failed(error instanceof Error ? error.message : String(error));
	}
}

/** Looks at no claim: of a corpus that is too large nothing is worked out for a reader that will not read it. */
function isTooLarge({ articles }: AnalyzedCorpus): boolean {
	let claims = 0;
	return articles.some((article) => (claims += article.claims.length) > MOST_CLAIMS);
}

function isSame(a: AnalyzedCorpus, b: AnalyzedCorpus): boolean {
	if (isTooLarge(a) || isTooLarge(b)) return a.articles === b.articles;
	return a.pairs === b.pairs;
}

function delay(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)).unref());
}
