import { l10n } from 'vscode';
import type { Annotation, AnnotationTarget } from '../../../server/src/lsp/protocol.ts';
import type { NoteState } from './noteState.ts';
import { firstWords } from './noteWords.ts';
import { wordChange } from './wordChange.ts';
import { quote } from '../quote.ts';

/** How many characters of a quote stand in a label. */
const QUOTE = 60;

/** The quoted words, and what is to be known of their place: "“14 people died” · words changed, 82 % the same". */
export function threadLabel(note: Annotation, target: AnnotationTarget): string {
	return [
		quote(firstWords(target.quote, QUOTE)),
		placeInWords(target),
		note.targets.length > 1 ? l10n.t('in {0} sources', new Set(note.targets.map(({ uri }) => uri)).size) : undefined,
		note.resolved ? l10n.t('resolved') : undefined,
		note.saved ? undefined : l10n.t('not saved yet'),
	]
		.filter((part) => part !== undefined)
		.join(' · ');
}

/** What a reader should know of where a note stands; undefined where it stands as it was put. */
export function placeInWords(target: AnnotationTarget): string | undefined {
	switch (target.state) {
		case 'exact':
		case 'moved':
			return undefined;
		case 'changed':
			return changeInWords(target);
		case 'ambiguous':
			return l10n.t('several places fit');
		case 'orphaned':
			return l10n.t('not found any more');
	}
}

function changeInWords(target: AnnotationTarget): string {
	switch (wordChange(target)) {
		case 'added':
			return l10n.t('words added');
		case 'denied':
			return l10n.t('denied now');
		case 'changed':
			// All of the letters can be left where a capital is another.
			return l10n.t('words changed, {0} % the same', Math.min(99, Math.floor((target.score ?? 0) * 100)));
	}
}

export function stateInWords(state: NoteState): string {
	switch (state) {
		case 'orphaned':
			return l10n.t('Place not found');
		case 'ambiguous':
			return l10n.t('Several places fit');
		case 'changed':
			return l10n.t('Words changed');
		case 'open':
			return l10n.t({ message: 'Open', comment: ['State of an annotation that is not resolved'] });
		case 'resolved':
			return l10n.t('Resolved');
	}
}
