import { findTargetAnchor, LiveAnchors } from '../annotation/liveAnchors.ts';
import { describeTarget } from '../annotation/describeTarget.ts';
import { even } from '../annotation/evenText.ts';
import { prepareText, type FoldedText } from '../annotation/foldedText.ts';
import { firstWords, type NoteTarget } from '../annotation/note.ts';
import type { NoteAnchor } from '../annotation/noteAnchor.ts';
import type { ArticleFile } from '../article/article.ts';
import type { PositionEncoding } from './convert.ts';
import { changeDocument, type OpenDocument, type TextChange } from './openDocument.ts';

/** A target of a note, as it is followed: other words of it, another place. */
export interface FollowedTarget {
	readonly id: string;
	readonly index: number;
	readonly target: NoteTarget;
}

/** Where the targets of notes are: in open documents as they are typed in, else in the articles' files. */
export class NotePlaces {
	/** By normalized URI. */
	readonly #live = new Map<string, LiveAnchors>();
	readonly #known = new WeakMap<ArticleFile, { text: FoldedText; anchors: Map<string, NoteAnchor> }>();

	constructor(private readonly encoding: PositionEncoding) {}

	anchorIn(file: ArticleFile, followed: FollowedTarget): NoteAnchor {
		const key = keyOf(followed);
		const live = this.#live.get(file.uri);
		if (live?.text === file.text) return live.anchorOf(key, followed.target);
		const known = this.#ofFile(file);
		let anchor = known.anchors.get(key);
		if (!anchor) known.anchors.set(key, (anchor = findTargetAnchor(known.text, followed.target)));
		return anchor;
	}

	/** The file's text, prepared once. */
	textOf(file: ArticleFile): FoldedText {
		return this.#ofFile(file).text;
	}

	opened(uri: string, text: string): void {
		this.#live.set(uri, new LiveAnchors(text));
	}

	/** `before`: the document without the changes. All notes on it are followed from the first change on. */
	edited(uri: string, before: OpenDocument, changes: readonly TextChange[], targets: readonly FollowedTarget[]): void {
		const live = this.#live.get(uri);
		if (!live) return;
		for (const followed of targets) live.follow(keyOf(followed), followed.target);
		let document = before;
		for (const change of changes) {
			const { text: old, lines } = document;
			document = changeDocument(document, before.version, [change], this.encoding);
			if (change.range) {
				live.edit({ ...lines.spanOf(change.range), inserted: change.text.length, elsewhere: false }, document.text);
				continue;
			}
			const span = changedSpan(old, change.text);
			const inserted = change.text.length - (old.length - (span.end - span.start));
			live.edit({ ...span, inserted, elsewhere: true }, change.text);
		}
	}

	/** The targets in a saved document that are to be described anew to be found again, as they stand now. */
	toDescribe(uri: string, targets: readonly FollowedTarget[]): Map<FollowedTarget, NoteTarget> {
		const described = new Map<FollowedTarget, NoteTarget>();
		const live = this.#live.get(uri);
		if (!live) return described;
		const text = prepareText(live.text);
		for (const followed of targets) {
			const { target } = followed;
			const anchor = live.anchorOf(keyOf(followed), target);
			if (!('span' in anchor) || !target.quote) continue;
			const { start, end } = anchor.span;
			const words = live.text.slice(start, end);
			const found = findTargetAnchor(text, target);
			const isFound = 'span' in found && found.span.start === start && found.span.end === end;
			if (!words.trim() || (isFound && even(words) === even(target.quote))) continue;
			described.set(followed, describeAgain(text, anchor.span, target));
		}
		return described;
	}

	/** A target was described anew: its place is where it was. */
	described({ id, index, target }: FollowedTarget, uri: string, now: NoteTarget): void {
		const live = this.#live.get(uri);
		live?.rename(keyOf({ id, index, target }), keyOf({ id, index, target: now }), now);
	}

	closed(uri: string): void {
		this.#live.delete(uri);
	}

	#ofFile(file: ArticleFile): { text: FoldedText; anchors: Map<string, NoteAnchor> } {
		let known = this.#known.get(file);
		if (!known) this.#known.set(file, (known = { text: prepareText(file.text), anchors: new Map() }));
		return known;
	}
}

/** A target by how it stands now; what the note was put on first is kept. */
export function describeAgain(text: FoldedText, span: { start: number; end: number }, old: NoteTarget): NoteTarget {
	const now = describeTarget(text, span, old.source);
	const first = firstWords(old);
	return { ...now, ...(first !== now.quote && { first }), ...(old.others && { others: old.others }) };
}

function keyOf({ id, index, target }: FollowedTarget): string {
	const { quote, before, after, start, first } = target;
	return JSON.stringify([id, index, quote, before, after, start, first]);
}

/** The stretch of the old text that is not in the new one too, at its beginning or end. */
function changedSpan(old: string, now: string): { start: number; end: number } {
	const most = Math.min(old.length, now.length);
	let start = 0;
	while (start < most && old[start] === now[start]) start++;
	let kept = 0;
	while (kept < most - start && old[old.length - 1 - kept] === now[now.length - 1 - kept]) kept++;
	return { start, end: old.length - kept };
}
