import type { Annotation, AnnotationTarget } from '../../../server/src/lsp/protocol.ts';

/** What a note needs of its reader, what needs most first. */
export const NOTE_STATES = ['orphaned', 'ambiguous', 'changed', 'open', 'resolved'] as const;
export type NoteState = (typeof NOTE_STATES)[number];

/** Of a note at one of its places. */
export function stateAt({ resolved }: Pick<Annotation, 'resolved'>, { state }: AnnotationTarget): NoteState {
	if (state === 'orphaned' || state === 'ambiguous') return state;
	if (resolved) return 'resolved';
	return state === 'changed' ? 'changed' : 'open';
}

/** Of a note as a whole: that of the place that needs most. */
export function stateOf(note: Pick<Annotation, 'resolved' | 'targets'>): NoteState {
	const states = note.targets.map((target) => stateAt(note, target));
	return NOTE_STATES.find((state) => states.includes(state)) ?? 'open';
}

/** Whether somebody should look at it: its place is lost or says other words, and it is not done with. */
export function needsAttention(note: Pick<Annotation, 'resolved' | 'targets'>): boolean {
	return !note.resolved && NOTE_STATES.indexOf(stateOf(note)) < NOTE_STATES.indexOf('open');
}
