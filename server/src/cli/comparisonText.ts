import type { MarkedPlace, NoteComparison } from '../annotation/compareNotes.ts';
import { pathOfReference } from '../annotation/reference.ts';
import { clean } from './plainWords.ts';

/** A comparison for a person to read on a terminal; `a` and `b` are what the two sides are called. */
export function renderComparison(
	{ both, onlyA, onlyB, tags, agreement }: NoteComparison,
	a: string,
	b: string,
): string {
	const [nameA, nameB] = [clean(a), clean(b)];
	const lines = [
		`A is ${nameA}, B is ${nameB}: they agree on ${(100 * agreement).toFixed(0)} % of what they marked`,
		'',
		`MARKED BY BOTH (${both.length})`,
		...both.flatMap((pair) => [
			...place(pair.a),
			`    overlap ${pair.overlap.toFixed(2)}${said('A', pair.tagsOnlyA)}${said('B', pair.tagsOnlyB)}`,
		]),
		'',
		`MARKED BY A ALONE (${onlyA.length})`,
		...onlyA.flatMap(place),
		'',
		`MARKED BY B ALONE (${onlyB.length})`,
		...onlyB.flatMap(place),
	];
	if (tags.length) {
		lines.push('', 'TAGS: A, B, both on one place');
		for (const { tag, a, b, both } of tags) lines.push(`  ${[a, b, both].map(pad).join('')}  ${clean(tag)}`);
	}
	return `${lines.join('\n')}\n`;
}

/** In UTF-16 units: room for the words on a line. */
const WORDS = 70;

function place({ note, target }: MarkedPlace): string[] {
	const words = clean(target.first ?? target.quote).replace(/\s+/g, ' ');
	const shown = words.length > WORDS ? `${words.slice(0, WORDS)}…` : words;
	const author = note.author ? `, ${clean(note.author)}` : '';
	const tags = note.tags.length ? ` [${note.tags.map(clean).join(', ')}]` : '';
	return [`  ${clean(pathOfReference(target.source) ?? target.source)}${author}${tags}: “${shown}”`];
}

function said(side: string, tags: readonly string[]): string {
	return tags.length ? `, only ${side} says ${tags.map(clean).join(', ')}` : '';
}

function pad(count: number): string {
	return String(count).padStart(4);
}
