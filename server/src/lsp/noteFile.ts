import { joinNote, uniteNotes } from '../annotation/joinNotes.ts';
import type { Note, NoteRecord, Reply } from '../annotation/note.ts';
import { CONTEXT, readWebAnnotation, writeWebAnnotation } from '../annotation/webAnnotation.ts';
import type { RecordFormat } from './recordFile.ts';

/** Below a workspace folder. */
export const ANNOTATIONS_FILE = '.corroborate/annotations.jsonl';

/** The file of notes: each line a W3C Web Annotation, whose context the first line holds. */
export const noteFormat: RecordFormat<NoteRecord> = {
	path: ANNOTATIONS_FILE,
	schema: 'corroborate-annotations',
	version: 1,
	header: { '@context': CONTEXT },
	read: readWebAnnotation,
	write: writeWebAnnotation,
	arrange,
	join: joinNote,
	unite: uniteNotes,
};

/** By article and place, replies behind their note in the order of time. */
function arrange(records: readonly NoteRecord[]): readonly NoteRecord[] {
	const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
	const notes = records.filter((record): record is Note => record.kind === 'note');
	const replies = records.filter((record): record is Reply => record.kind === 'reply');
	const first = ({ targets }: Note) => targets[0]!;
	notes.sort(
		(a, b) =>
			compare(first(a).source, first(b).source) ||
			compare(first(a).start ?? 0, first(b).start ?? 0) ||
			compare(a.id, b.id),
	);
	replies.sort((a, b) => compare(a.created, b.created) || compare(a.id, b.id));
	const byNote = new Map<string, Reply[]>();
	for (const reply of replies) {
		const others = byNote.get(reply.to);
		if (others) others.push(reply);
		else byNote.set(reply.to, [reply]);
	}
	const arranged: NoteRecord[] = [];
	/** Each reply with what replies to it behind it; without recursion, since that may go as deep as the file is long. */
	const add = (id: string): void => {
		const waiting = takeReplies(id);
		for (let reply = waiting.pop(); reply; reply = waiting.pop()) {
			arranged.push(reply);
			for (const further of takeReplies(reply.id)) waiting.push(further);
		}
	};
	/** The first one last. */
	const takeReplies = (id: string): Reply[] => {
		const own = byNote.get(id) ?? [];
		byNote.delete(id);
		return own.reverse();
	};
	for (const note of notes) {
		arranged.push(note);
		add(note.id);
	}
	for (const id of [...byNote.keys()].sort()) add(id);
	return arranged;
}
