import type { Span } from '../../text/span.ts';
import type { Note, NoteTarget, Reply } from '../note.ts';
import type { NoteAnchor } from '../noteAnchor.ts';

/** A note as it is given to other programs. */
export interface ExportedNote {
	readonly note: Note;
	/** Oldest first. */
	readonly replies: readonly Reply[];
	/** In the order of the note's targets. */
	readonly places: readonly ExportedPlace[];
}

/** Where a target is by now. */
export interface ExportedPlace {
	readonly target: NoteTarget;
	/** Relative to the workspace folder, without escapes; or an address. */
	readonly path: string;
	/** What a reader calls the source. */
	readonly source: string;
	/** The URL that the article came from. */
	readonly address?: string | undefined;
	readonly state: NoteAnchor['state'];
	/** In UTF-16 units; absent where it is not found. */
	readonly span?: Span | undefined;
	/** From 1. */
	readonly line?: number | undefined;
	/** What the place says now. */
	readonly words?: string | undefined;
}

/** What an import found: the good records, and for a person what is wrong with the others. */
export interface ReadRecords<R> {
	readonly records: readonly { readonly number: number; readonly record: R }[];
	readonly problems: readonly ImportProblem[];
}

export interface ImportProblem {
	/** Which record, from 1; 0 for the whole text. */
	readonly record: number;
	readonly message: string;
}
