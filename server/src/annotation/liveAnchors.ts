import type { Span } from '../text/span.ts';
import { describeTarget, selectorOf } from './describeTarget.ts';
import { prepareText, type FoldedText } from './foldedText.ts';
import { firstWords, type NoteTarget } from './note.ts';
import { findNoteAnchor, judgePlace, type NoteAnchor } from './noteAnchor.ts';
import { splitsWord } from './quotePlaces.ts';

/** What was done to a text: a stretch of it was replaced. */
export interface Edit extends Span {
	readonly inserted: number;
	/** The editor sent the whole text: nobody typed this, it was written elsewhere. */
	readonly elsewhere: boolean;
}

/** How much of a place must be left for it to be the same: 0 to 1. */
const LEFT = 0.5;

/**
 * Where the notes of a text that is being edited are. A place moves and grows with what is typed; where its words are cut, it is found
 * again once they are pasted, or put back by an undo.
 */
export class LiveAnchors {
	readonly #places = new Map<string, Place>();
	#text: FoldedText;

	constructor(text: string) {
		this.#text = prepareText(text);
	}

	get text(): string {
		return this.#text.even.file;
	}

	/** Begins to follow a target where it was not followed yet. `key` names it; other words of it, another key. */
	follow(key: string, target: NoteTarget): void {
		if (!this.#places.has(key)) this.#places.set(key, this.#find(target));
	}

	anchorOf(key: string, target: NoteTarget): NoteAnchor {
		this.follow(key, target);
		return this.#places.get(key)!.anchor;
	}

	/** From now on the place that goes by one key goes by another, whose target describes it anew. */
	rename(oldKey: string, key: string, target: NoteTarget): void {
		const place = this.#places.get(oldKey);
		if (place?.span) this.#places.set(key, this.#at(target, place.span));
	}

	edit(edit: Edit, text: string): void {
		const before = this.#text;
		this.#text = prepareText(text);
		for (const [key, place] of this.#places) this.#places.set(key, this.#edited(place, edit, before));
	}

	#edited(place: Place, edit: Edit, before: FoldedText): Place {
		const { target, span } = place;
		if (!span) return this.#find(target, place.lost);
		const shift = edit.inserted - (edit.end - edit.start);
		if (edit.end <= span.start)
			return this.#widened(target, { start: span.start + shift, end: span.end + shift }, edit);
		if (edit.start >= span.end) return this.#widened(target, span, edit);
		const isInside = span.start <= edit.start && edit.end <= span.end && edit.end - edit.start < span.end - span.start;
		if (isInside && !edit.elsewhere) return this.#widened(target, { start: span.start, end: span.end + shift }, edit);
		const lost = describeTarget(before, span, target.source);
		const found = findNoteAnchor(this.#text, selectorOf(lost, this.text));
		if ('span' in found) return this.#at(target, found.span);
		// What is left of it at one side of a cut.
		const left =
			edit.start > span.start
				? { start: span.start, end: edit.start }
				: { start: edit.start + edit.inserted, end: span.end + shift };
		const isLeft = !edit.elsewhere && !isInside && left.end - left.start >= LEFT * (span.end - span.start);
		if (isLeft && edit.inserted === 0) return this.#at(target, left);
		return { target, anchor: found, lost };
	}

	/** Where letters were typed to a word of the place, all of the word is meant. */
	#widened(target: NoteTarget, span: Span, edit: Edit): Place {
		let { start, end } = span;
		if (edit.inserted > 0 && edit.start + edit.inserted === start) while (splitsWord(this.text, start)) start--;
		if (edit.inserted > 0 && edit.start === end) while (splitsWord(this.text, end)) end++;
		return this.#at(target, { start, end });
	}

	#find(target: NoteTarget, lost?: NoteTarget): Place {
		if (!target.quote) return this.#at(target, { start: 0, end: 0 });
		const found = lost && findNoteAnchor(this.#text, selectorOf(lost, this.text));
		if (found && (found.state === 'exact' || found.state === 'moved')) return this.#at(target, found.span);
		const anchor = found ?? findNoteAnchor(this.#text, selectorOf(target, this.text));
		return 'span' in anchor ? this.#at(target, anchor.span) : { target, anchor, ...(lost && { lost }) };
	}

	#at(target: NoteTarget, span: Span): Place {
		return { target, span, anchor: anchorAt(this.#text, target, span) };
	}
}

/** Where a target is in a text that nobody edits here. */
export function findTargetAnchor(text: FoldedText, target: NoteTarget): NoteAnchor {
	if (!target.quote) return anchorAt(text, target, { start: 0, end: 0 });
	const anchor = findNoteAnchor(text, selectorOf(target, text.even.file));
	return 'span' in anchor && target.first !== undefined ? anchorAt(text, target, anchor.span) : anchor;
}

/** By the words that the note was put on, whatever the place was described with last. */
function anchorAt(text: FoldedText, target: NoteTarget, span: Span): NoteAnchor {
	if (!target.quote) return { state: 'exact', span, score: 1 };
	return judgePlace(text, { ...selectorOf(target, text.even.file), quote: firstWords(target) }, span);
}

interface Place {
	readonly target: NoteTarget;
	readonly anchor: NoteAnchor;
	readonly span?: Span;
	/** How it stood when its words went. */
	readonly lost?: NoteTarget;
}
