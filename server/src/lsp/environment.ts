import * as l10n from '@vscode/l10n';
import type { ArticleFormat } from '../article/article.ts';
import type { Encoder } from './encoder/encoder.ts';
import type { Translations } from './language.ts';

/** A file as it was found or asked for: its text, or for a person why there is none. */
export type FileReading =
	/** `notes` say, for a person, what was guessed. */
	| { readonly kind: 'text'; readonly text: string; readonly notes: readonly string[] }
	| { readonly kind: 'skipped'; readonly reason: string }
	/** Deleted since it was listed: no mistake of anybody's. */
	| { readonly kind: 'gone' };

export interface FoundFile {
	readonly uri: string;
	/** Changes when the file is written. */
	readonly stamp: string;
	/** Set where the file cannot be an article, whatever is in it: a pipe, a link to a folder. */
	readonly skip?: string;
}

/**
 * In bytes on the disk, in UTF-16 units in an editor. A novel has 600,000; reading more would make everything else wait for what is
 * no article. A saved page can hold its pictures too.
 */
const LARGEST: Readonly<Record<ArticleFormat, number>> = { text: 1_000_000, markdown: 1_000_000, html: 20_000_000 };

/** Why a file of this size is not read; undefined where it is. */
export function tooLarge(size: number, format: ArticleFormat): string | undefined {
	const most = LARGEST[format];
	if (size <= most) return undefined;
	const megabytes = (n: number): string => `${Math.ceil(n / 100_000) / 10} MB`;
	return l10n.t(
		'it is larger than an article can be ({0} of at most {1}); split it or exclude it',
		megabytes(size),
		megabytes(most),
	);
}

/** Remembers over the end of the server which text it was reading, so that one that ends it again and again is left alone. */
export interface CrashMarks {
	/** To be called before a text is read; false where that has ended the server twice. */
	begin(uri: string, text: string): boolean;
	/** Reading it rests for a while; `begin` is called when it goes on. */
	rest(): void;
	/** It was read. */
	end(uri: string): void;
	/** The server ends as it should. */
	close(): void;
}

/** Files that the server can do without: they only save time, and are gone when somebody removes them. */
export interface Cache {
	/** Undefined where there is none. */
	read(name: string): Uint8Array | undefined;
	/** Replaces or makes a file. Gives the reason for a person where it could not be written. */
	write(name: string, bytes: Uint8Array): string | undefined;
}

/** What the server needs of the machine it runs on. No call throws, and none waits for anything but the disk. */
export interface Environment {
	/**
	 * The files below a folder: one step for each folder, so that the caller can do other work between two steps. Paths given to
	 * `enter` (folders) and `take` (files) are relative to the folder, with `/`.
	 */
	walk(
		folder: string,
		enter: (path: string) => boolean,
		take: (path: string) => boolean,
	): Iterable<readonly FoundFile[]>;
	read(uri: string): FileReading;
	/** One spelling for each URI: editors differ in what they escape. */
	normalize(uri: string): string;
	/** The URI of a path of this machine. */
	uriOf(path: string): string;
	/** A file of our own, which is UTF-8 as it stands; what is not is skipped. */
	readText(uri: string): FileReading;
	/**
	 * Replaces or makes a file of our own, with the folder it lies in: afterwards either all of the text is on the disk or the file
	 * is as it was. Gives the reason for a person where it could not be written.
	 */
	writeAtomically(uri: string, text: string): string | undefined;
	/**
	 * Writes such a file with nobody in between: every program of ours that wants to write it waits meanwhile. `change` gets it as it is
	 * and gives its new text, undefined to leave it. Gives the reason for a person where it could not be written.
	 */
	rewrite(uri: string, change: (before: FileReading) => string | undefined): string | undefined;
	/** Milliseconds, from any start. */
	now(): number;
	/** The date and the time of day. */
	date(): Date;
	/** Another one with each call, here and anywhere. */
	newId(): string;
	/** The texts of the server in a client's language, whatever it calls it; English where it is absent, or has none. */
	translations?(this: void, locale: unknown): Translations;
	/** Starts the encoder that reads claims a second time; absent where there is none. May throw. */
	startEncoder?(this: void): Encoder;
	/** In the folder that the client has set aside for the server, else in one of its own; absent where nothing is remembered. */
	openCrashMarks?(this: void, folder: string | undefined): CrashMarks | undefined;
	/** Names the encoder's model; undefined where it is not known. */
	encoderVersion?(this: void): string | undefined;
	/** The files below a folder that the client has set aside for the server; absent where nothing is kept. */
	openCache?(this: void, path: string): Cache;
}
