import type { Encoder } from '#server/lsp/encoder/encoder.ts';
import type { Cache, Environment, FileReading, FoundFile } from '#server/lsp/environment.ts';
import { readTranslations, type Translations } from '#server/lsp/language.ts';

/** Files in memory, by URI. Time stands still unless a test moves it, so that nothing here depends on how fast it runs. */
export class FakeFiles implements Environment {
	readonly texts = new Map<string, string>();
	readonly unreadable = new Map<string, string>();
	/** Why files of the server's own cannot be written, by URI. */
	readonly unwritable = new Map<string, string>();
	/** The URIs that were read, in order. */
	readonly reads: string[] = [];
	/** In milliseconds. */
	time = 0;
	startEncoder?: () => Encoder;
	/** The ones that ship. */
	translations = (locale: unknown): Translations => readTranslations('dist', locale);
	/** Files that the server keeps for itself, by folder and name. */
	readonly cached = new Map<string, Uint8Array>();
	encoderVersion = (): string => 'fake';
	/** Every look at the clock takes a while, so that whatever is done in slices is done in many. */
	slow = false;
	private writes = 0;
	private ids = 0;
	private readonly stamps = new Map<string, string>();

	constructor(files: Readonly<Record<string, string>>) {
		for (const [uri, text] of Object.entries(files)) this.write(uri, text);
	}

	write(uri: string, text: string): void {
		this.texts.set(uri, text);
		this.stamps.set(uri, String(++this.writes));
	}

	remove(uri: string): void {
		this.texts.delete(uri);
	}

	*walk(
		folder: string,
		enter: (path: string) => boolean,
		take: (path: string) => boolean,
	): Generator<readonly FoundFile[]> {
		for (const uri of [...this.texts.keys(), ...this.unreadable.keys()]) {
			if (!uri.startsWith(`${folder}/`)) continue;
			const path = decodeURIComponent(uri.slice(folder.length + 1));
			const above = path.split('/').slice(0, -1);
			if (above.some((_, i) => !enter(above.slice(0, i + 1).join('/'))) || !take(path)) continue;
			yield [{ uri, stamp: this.stamps.get(uri) ?? '' }];
		}
	}

	read(uri: string): FileReading {
		this.reads.push(uri);
		return this.readText(uri);
	}

	readText(uri: string): FileReading {
		const reason = this.unreadable.get(uri);
		if (reason !== undefined) return { kind: 'skipped', reason };
		const text = this.texts.get(uri);
		return text === undefined ? { kind: 'gone' } : { kind: 'text', text, notes: [] };
	}

	writeAtomically(uri: string, text: string): string | undefined {
		const reason = this.unwritable.get(uri);
		if (reason === undefined) this.write(uri, text);
		return reason;
	}

	rewrite(uri: string, change: (before: FileReading) => string | undefined): string | undefined {
		const text = change(this.readText(uri));
		return text === undefined ? undefined : this.writeAtomically(uri, text);
	}

	openCache = (path: string): Cache => ({
		read: (name) => this.cached.get(`${path}/${name}`),
		write: (name, bytes) => {
			const reason = this.unwritable.get(`${path}/${name}`);
			if (reason === undefined) this.cached.set(`${path}/${name}`, bytes);
			return reason;
		},
	});

	normalize(uri: string): string {
		return uri.replace(/%3A/gi, ':');
	}

	uriOf(path: string): string {
		return `file://${path}`;
	}

	/** A minute later with each id that was given. */
	date(): Date {
		return new Date(Date.UTC(2031, 2, 5, 8, this.ids));
	}

	newId(): string {
		return `id-${++this.ids}`;
	}

	now(): number {
		if (this.slow) this.time += 10;
		return this.time;
	}
}
