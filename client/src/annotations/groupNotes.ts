import type { Annotation, AnnotationTarget } from '../../../server/src/lsp/protocol.ts';
import { NOTE_STATES, stateOf, type NoteState } from './noteState.ts';

export const GROUPINGS = ['article', 'tag', 'author', 'state'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A note in a list, at one of its places. */
export interface ListedNote {
	readonly note: Annotation;
	readonly target: AnnotationTarget;
}

export interface NoteGroup {
	/** An article's URI, a tag, an author, a state; empty for those without a tag or author. */
	readonly key: string;
	readonly notes: readonly ListedNote[];
}

/**
 * A note stands in each article and under each tag that it has. Articles come in the given order, tags and authors in that of the
 * alphabet with the nameless last, states with what needs most first.
 */
export function groupNotes(notes: readonly Annotation[], by: Grouping): NoteGroup[] {
	const groups = new Map<string, ListedNote[]>();
	const add = (key: string, note: Annotation, target: AnnotationTarget): void => {
		const group = groups.get(key) ?? [];
		groups.set(key, group);
		group.push({ note, target });
	};
	for (const note of notes) {
		const [first] = note.targets;
		if (by === 'article') for (const target of note.targets) add(target.uri, note, target);
		else if (first) for (const key of keysOf(note, by)) add(key, note, first);
	}
	const sorted = [...groups].map(([key, listed]) => ({ key, notes: listed }));
	if (by === 'article') for (const group of sorted) group.notes.sort(byPlace);
	else if (by === 'state') sorted.sort((a, b) => rank(a.key) - rank(b.key));
	else sorted.sort((a, b) => Number(!a.key) - Number(!b.key) || a.key.localeCompare(b.key));
	return sorted;
}

function keysOf(note: Annotation, by: 'tag' | 'author' | 'state'): readonly string[] {
	if (by === 'tag') return note.tags.length ? note.tags : [''];
	return [by === 'author' ? note.author : stateOf(note)];
}

function rank(state: string): number {
	return NOTE_STATES.indexOf(state as NoteState);
}

/** In the order of the text; those without a place last. */
export function byPlace({ target: a }: ListedNote, { target: b }: ListedNote): number {
	if (!a.range || !b.range) return Number(!a.range) - Number(!b.range);
	return a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character;
}
