import { l10n, Range, Uri, window, workspace, type QuickPickItem } from 'vscode';
import type { AnnotationCandidate, AnnotationTarget, ClaimPlace } from '../../../server/src/lsp/protocol.ts';
import { firstWords } from './noteWords.ts';
import { quote } from '../quote.ts';

export interface PlaceWithWords extends ClaimPlace {
	/** What stands there. */
	readonly words: string;
}

interface Choice extends QuickPickItem {
	readonly place: PlaceWithWords;
}

/** How many characters of the words at a place are shown. */
const WORDS = 80;

/**
 * Has the reader choose where a note that has lost its place belongs: on the words that are selected, or at a place that the server has
 * found. The place is shown while it is looked at; who gives up is where they were.
 */
export async function pickPlace(
	target: AnnotationTarget,
	selected: PlaceWithWords | undefined,
): Promise<PlaceWithWords | undefined> {
	const picker = window.createQuickPick<Choice>();
	picker.placeholder = selected
		? l10n.t('Where does “{0}” belong now?', firstWords(target.quote, WORDS))
		: l10n.t('Where does “{0}” belong now? For another place, select its words first', firstWords(target.quote, WORDS));
	picker.items = [...(selected ? [ofSelection(selected)] : []), ...(target.candidates ?? []).map(ofCandidate)];
	picker.matchOnDescription = true;
	const goBack = hereAgain();
	// One after the other, so that the last one asked for is what is seen.
	let shown: Promise<unknown> = Promise.resolve();
	picker.onDidChangeActive(([choice]) => {
		if (choice) shown = shown.then(() => show(choice.place));
	});
	try {
		const choice = await new Promise<Choice | undefined>((resolve) => {
			picker.onDidAccept(() => resolve(picker.activeItems[0]));
			picker.onDidHide(() => resolve(undefined));
			picker.show();
		});
		await shown;
		if (!choice) await goBack();
		return choice?.place;
	} finally {
		picker.dispose();
	}
}

function ofSelection(place: PlaceWithWords): Choice {
	return {
		label: `$(target) ${quote(firstWords(place.words, WORDS))}`,
		description: l10n.t('the selected words'),
		place,
	};
}

function ofCandidate(candidate: AnnotationCandidate): Choice {
	const { words, source, range, score } = candidate;
	const place = [source, l10n.t('line {0}', range.start.line + 1)];
	if (score < 1) place.push(l10n.t('{0} % the same', Math.floor(score * 100)));
	return { label: quote(firstWords(words, WORDS)), description: place.join(' · '), place: candidate };
}

/** In front, with its words selected; the keys stay with the list. */
async function show({ uri, range: { start, end } }: ClaimPlace): Promise<void> {
	try {
		await window.showTextDocument(await workspace.openTextDocument(Uri.parse(uri)), {
			preserveFocus: true,
			preview: true,
			selection: new Range(start.line, start.character, end.line, end.character),
		});
	} catch {
		// A file that is gone meanwhile cannot be looked at; the server says so to who chooses it.
	}
}

/** Brings back what is in front now, as it is. */
function hereAgain(): () => Promise<void> {
	const editor = window.activeTextEditor;
	if (!editor) return () => Promise.resolve();
	const { document, selection, viewColumn } = editor;
	return async () => {
		const back = await window.showTextDocument(document, viewColumn);
		back.selection = selection;
		back.revealRange(selection);
	};
}
