import { commands, Disposable, l10n, Position, Range, Selection, TextEditorRevealType, window } from 'vscode';
import { neighbouringClaim } from '../commands/neighbouringClaim.ts';
import { quietMessage } from '../commands/quietMessage.ts';
import type { Session } from '../session.ts';
import type { AnnotationList } from './annotationList.ts';
import type { AnnotationThreads } from './annotationThreads.ts';
import { plainWords } from './noteWords.ts';
import { expand } from './openNote.ts';
import { placeInWords } from './stateInWords.ts';

/** So much of a note is said in the status bar, in characters. */
const SAID = 60;

/** "Next Annotation" and "Previous Annotation" of this article; the thread of the one that is reached opens. */
export function registerAnnotationNavigation(
	session: Session,
	list: AnnotationList,
	threads: AnnotationThreads,
): Disposable {
	const go = (direction: 'next' | 'previous'): void => {
		const editor = window.activeTextEditor;
		if (!editor || !session.clientForCommand()) return;
		const { uri } = editor.document;
		const placed = list
			.on(uri)
			.flatMap(({ note, target }) => (target.range ? [{ note, target, range: target.range }] : []));
		const index = neighbouringClaim(placed, editor.selection.active, direction);
		const found = placed[index];
		if (!found) {
			quietMessage(l10n.t('No annotation in this article.'));
			return;
		}
		const { line, character } = found.range.start;
		const start = new Position(line, character);
		editor.selection = new Selection(start, start);
		editor.revealRange(new Range(start, start), TextEditorRevealType.InCenterIfOutsideViewport);
		expand(threads, uri, found.note.id);
		const words = [plainWords(found.note.body, SAID), placeInWords(found.target)].filter(Boolean).join(' · ');
		quietMessage(l10n.t('Annotation {0} of {1}: {2}', index + 1, placed.length, words));
	};
	return Disposable.from(
		commands.registerCommand('corroborate.nextAnnotation', () => go('next')),
		commands.registerCommand('corroborate.previousAnnotation', () => go('previous')),
	);
}
