import { l10n } from 'vscode';
import type { TimelineWords } from '../shared/timelineWords.ts';

/** `{0}`: a source's name, a count, a day or a stretch of time; `{1}`: a date as written or another count. */
export function timelineWords(): TimelineWords {
	return {
		title: l10n.t('Timeline'),
		search: l10n.t('Search claims (/)'),
		filter: l10n.t('Show'),
		filterAll: l10n.t('All dated claims ({0})'),
		filterDiffer: l10n.t('Sources differ ({0})'),
		shown: l10n.t('{0} of {1} dated claims'),
		noneShown: l10n.t('No claim passes this filter and search.'),
		noEvents: l10n.t('No article of this folder gives a date that could be read.'),
		beingRead: l10n.t('Claims are still being read side by side: this may still change.'),
		published: l10n.t('Published: {0}'),
		later: l10n.t('{0} later'),
		dayUnknown: l10n.t('Day not known'),
		orLater: l10n.t('or later'),
		orEarlier: l10n.t('or earlier'),
		datedDifferently: l10n.t('Dated differently'),
		perhapsDatedDifferently: l10n.t('Perhaps dated differently'),
		putsHere: l10n.t('{0} puts this here:'),
		others: l10n.t('Others: {0}'),
		goThere: l10n.t('Go to {0}'),
		sourceDates: l10n.t('{0}: {1}'),
		quoted: l10n.t('“{0}”'),
		keys: l10n.t(
			'Up and Down go from claim to claim, with Ctrl from day to day; Left and Right go to what each source says. Enter opens the place in its article, Space shows it. Slash goes to the search.',
		),
	};
}
