import type { Note, NoteTarget } from './note.ts';

/** Who marked what, of two sets of notes on the same articles. */
export interface NoteComparison {
	/** Notes of both on the same words, or on words that overlap. */
	readonly both: readonly NotePair[];
	readonly onlyA: readonly MarkedPlace[];
	readonly onlyB: readonly MarkedPlace[];
	/** By tag, in their order: how often each used it, and how often both did on the same place. */
	readonly tags: readonly { readonly tag: string; readonly a: number; readonly b: number; readonly both: number }[];
	/** 0 to 1: the share of all marks that the other side has too (F1); 1 where nobody marked anything. */
	readonly agreement: number;
}

export interface MarkedPlace {
	readonly note: Note;
	readonly target: NoteTarget;
}

export interface NotePair {
	readonly a: MarkedPlace;
	readonly b: MarkedPlace;
	/** 0 to 1: how much of what either marked both did. */
	readonly overlap: number;
	readonly tagsOnlyA: readonly string[];
	readonly tagsOnlyB: readonly string[];
}

/** Each mark is paired with the one of the other side that it shares most with, and with no other. */
export function compareNotes(notesA: readonly Note[], notesB: readonly Note[]): NoteComparison {
	const [a, b] = [placesOf(notesA), placesOf(notesB)];
	const candidates = a.flatMap((one) => b.map((other) => ({ a: one, b: other, overlap: overlapOf(one, other) })));
	const taken = new Set<MarkedPlace>();
	const both: NotePair[] = [];
	for (const pair of candidates.filter(({ overlap }) => overlap > 0).sort((x, y) => y.overlap - x.overlap)) {
		if (taken.has(pair.a) || taken.has(pair.b)) continue;
		taken.add(pair.a).add(pair.b);
		const [tagsA, tagsB] = [pair.a.note.tags, pair.b.note.tags];
		const without = (tags: readonly string[], others: readonly string[]) => tags.filter((tag) => !others.includes(tag));
		both.push({ ...pair, tagsOnlyA: without(tagsA, tagsB), tagsOnlyB: without(tagsB, tagsA) });
	}
	both.sort((x, y) => byPlace(x.a, y.a));
	const left = (places: readonly MarkedPlace[]) => places.filter((place) => !taken.has(place)).sort(byPlace);
	const all = a.length + b.length;
	return {
		both,
		onlyA: left(a),
		onlyB: left(b),
		tags: countTags(a, b, both),
		agreement: all ? (2 * both.length) / all : 1,
	};
}

function placesOf(notes: readonly Note[]): MarkedPlace[] {
	return notes.flatMap((note) => note.targets.map((target) => ({ note, target })));
}

function overlapOf({ target: a }: MarkedPlace, { target: b }: MarkedPlace): number {
	if (a.source !== b.source) return 0;
	if (a.start === undefined || b.start === undefined || !a.quote || !b.quote) return Number(a.quote === b.quote);
	const [endA, endB] = [a.start + [...a.quote].length, b.start + [...b.quote].length];
	const shared = Math.min(endA, endB) - Math.max(a.start, b.start);
	return shared > 0 ? shared / (Math.max(endA, endB) - Math.min(a.start, b.start)) : 0;
}

function countTags(a: readonly MarkedPlace[], b: readonly MarkedPlace[], both: readonly NotePair[]) {
	const counts = new Map<string, { a: number; b: number; both: number }>();
	const of = (tag: string) => {
		let count = counts.get(tag);
		if (!count) counts.set(tag, (count = { a: 0, b: 0, both: 0 }));
		return count;
	};
	for (const { note } of a) for (const tag of note.tags) of(tag).a++;
	for (const { note } of b) for (const tag of note.tags) of(tag).b++;
	for (const pair of both) for (const tag of pair.a.note.tags) if (pair.b.note.tags.includes(tag)) of(tag).both++;
	return [...counts].sort(([x], [y]) => (x < y ? -1 : 1)).map(([tag, count]) => ({ tag, ...count }));
}

function byPlace({ target: a }: MarkedPlace, { target: b }: MarkedPlace): number {
	return a.source < b.source ? -1 : a.source > b.source ? 1 : (a.start ?? 0) - (b.start ?? 0);
}
