import { l10n } from 'vscode';
import type { ReaderLabels } from '../shared/readerLabels.ts';

/** Of whole sentences, so that another language can turn them. What `{0}` and the others stand for is said where it is not plain. */
export function readerLabels(): ReaderLabels {
	return {
		title: l10n.t('Side by Side'),
		left: l10n.t('Left'),
		right: l10n.t('Right'),
		onLeft: l10n.t('{0}, on the left'),
		onRight: l10n.t('{0}, on the right'),
		allOnRight: l10n.t('All other sources, on the right'),
		allOthers: l10n.t('All other sources'),
		// A source's name, and how many claims it has in common with the left one.
		inCommon: l10n.t('{0} ({1} in common)'),
		linked: l10n.t('Scroll together'),
		previous: l10n.t('Previous claim (p)'),
		next: l10n.t('Next claim (n)'),
		count: l10n.t('{0} claims in common'),
		countDiffer: l10n.t('{0} claims in common, {1} told differently'),
		noneInCommon: l10n.t('No claim in common was found.'),
		beingRead: l10n.t('Claims are still being read side by side: this may still change.'),
		legend: l10n.t('Signs'),
		legendStates: l10n.t('says the same'),
		legendPossibly: l10n.t('may say the same'),
		legendDiffers: l10n.t('differs'),
		legendMayDiffer: l10n.t('may differ'),
		claimOf: l10n.t('Claim {0} of {1}'),
		// After "Claim 3 of 12, ": {0} is the other source, {1} the value here, {2} the value there.
		states: l10n.t('also in {0}'),
		possibly: l10n.t('possibly in {0}'),
		differs: l10n.t('differs: {1} here, {2} in {0}'),
		differsIn: l10n.t('differs in {0}'),
		mayDiffer: l10n.t('may differ: {1} here, {2} in {0}'),
		mayDifferIn: l10n.t('may differ in {0}'),
		inSources: l10n.t('in {0} sources'),
		open: l10n.t('Open {0}'),
		// A source's name, and words that the other one has not.
		onlyIn: l10n.t('Only in {0}: {1}'),
		// "Figures differ: “87” / “78”"
		valuesDiffer: l10n.t('{0}: {1} / {2}'),
		noneSelected: l10n.t('Select a claim to see what differs.'),
		details: l10n.t('What differs'),
		undated: l10n.t('undated'),
		quoted: l10n.t('“{0}”'),
		keys: l10n.t(
			'N and P, or the arrow keys on a claim, go to the next and the previous one. Left and right arrow change the side. Enter opens the place in its article.',
		),
	};
}
