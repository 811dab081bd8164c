import type { Note, NoteRecord, NoteTarget, Reply } from './note.ts';

/** Of a record: as it was when it was changed, and as it is to be; absent for one that is new, and for one that is taken away. */
export interface NoteChange {
	readonly before?: NoteRecord | undefined;
	readonly after?: NoteRecord | undefined;
}

/**
 * Joins a change to a record that somebody else may have changed since. Field by field, the side that changed something holds. Where
 * both wrote other words, the later ones hold and the earlier ones become a reply: nothing that anybody wrote is lost, and it shows.
 * What was taken away stays away, unless the other side went on writing in it.
 */
export function joinNote({ before, after }: NoteChange, theirs: NoteRecord | undefined): readonly NoteRecord[] {
	if (!after) return theirs && before && !saysTheSame(theirs, before) ? [theirs] : [];
	if (!theirs) return before && saysTheSame(before, after) ? [] : [after];
	return join(before, after, theirs);
}

/** Records of one id, as a merge that knows only lines leaves them. */
export function uniteNotes(records: readonly NoteRecord[]): readonly NoteRecord[] {
	const [first, ...others] = [...records].sort(byTime);
	if (!first) return [];
	const conflicts: NoteRecord[] = [];
	let united = first;
	for (const other of others) {
		const [joined, ...more] = join(undefined, united, other);
		united = joined!;
		conflicts.push(...more);
	}
	return [united, ...conflicts];
}

/** What a person said by it is the same; where it was found last does not count. */
function saysTheSame(a: NoteRecord, b: NoteRecord): boolean {
	return JSON.stringify(content(a)) === JSON.stringify(content(b));
}

function content(record: NoteRecord): unknown {
	const { body, author } = record;
	return record.kind === 'note' ? [body, author, record.tags, record.resolved] : [body, author];
}

function join(base: NoteRecord | undefined, ours: NoteRecord, theirs: NoteRecord): readonly NoteRecord[] {
	const [earlier, later] = [ours, theirs].sort(byTime) as [NoteRecord, NoteRecord];
	const pick = <T>(of: (record: NoteRecord) => T): T => {
		const [was, mine, other] = [base && of(base), of(ours), of(theirs)].map((value) => JSON.stringify(value));
		return of(mine === was ? theirs : other === was ? ours : later);
	};
	const said = {
		...later,
		body: pick(({ body }) => body),
		author: pick(({ author }) => author),
		modified: later.modified,
		...((ours.others ?? theirs.others) && { others: { ...earlier.others, ...later.others } }),
	};
	const lost = [ours, theirs].find(({ body }) => body !== said.body && body !== base?.body);
	const conflict = lost ? [conflictReply(lost)] : [];
	if (ours.kind !== 'note' || theirs.kind !== 'note') return [said, ...conflict];
	const was = base?.kind === 'note' ? base : undefined;
	const joined: Note = {
		...(said as Note),
		tags: joinTags(was?.tags, ours.tags, theirs.tags),
		resolved: pick((record) => record.kind === 'note' && record.resolved),
		claim: ours.claim || theirs.claim,
		targets: joinTargets(was?.targets, ours.targets, theirs.targets, later as Note),
	};
	return [joined, ...conflict];
}

function joinTags(was: readonly string[] = [], ours: readonly string[], theirs: readonly string[]): readonly string[] {
	const removed = was.filter((tag) => !ours.includes(tag) || !theirs.includes(tag));
	return [...new Set([...ours, ...theirs])].filter((tag) => !removed.includes(tag));
}

/** By article, since a note has one target in each. */
function joinTargets(
	was: readonly NoteTarget[] = [],
	ours: readonly NoteTarget[],
	theirs: readonly NoteTarget[],
	later: Note,
): readonly NoteTarget[] {
	const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
	if (same(ours, was)) return theirs;
	if (same(theirs, was)) return ours;
	const other = later.targets === ours ? theirs : ours;
	const missing = other.filter(({ source }) => ![...later.targets, ...was].some((target) => target.source === source));
	return [...later.targets, ...missing];
}

/** The same on every machine that joins the same two. */
function conflictReply(lost: NoteRecord): Reply {
	return {
		kind: 'reply',
		id: `${lost.id}#${hash(`${lost.body}\n${lost.modified}`)}`,
		to: lost.kind === 'note' ? lost.id : lost.to,
		body: lost.body,
		author: lost.author,
		created: lost.modified,
		modified: lost.modified,
		conflict: true,
	};
}

/** Later last; of two at one time, any fixed order. */
function byTime(a: NoteRecord, b: NoteRecord): number {
	const [x, y] = [JSON.stringify(a), JSON.stringify(b)];
	return Date.parse(a.modified) - Date.parse(b.modified) || (x < y ? -1 : x > y ? 1 : 0);
}

/** FNV-1a, 32 bits. */
function hash(text: string): string {
	let value = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
	return value.toString(16).padStart(8, '0');
}
