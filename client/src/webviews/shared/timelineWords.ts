import type { Words } from './messages.ts';

/** The texts of the timeline; what each is for says its English, in `timeline/timelineWords.ts`. */
export interface TimelineWords extends Words {
	readonly title: string;
	readonly search: string;
	readonly filter: string;
	readonly filterAll: string;
	readonly filterDiffer: string;
	readonly shown: string;
	readonly noneShown: string;
	readonly noEvents: string;
	readonly beingRead: string;
	readonly published: string;
	readonly later: string;
	readonly dayUnknown: string;
	readonly orLater: string;
	readonly orEarlier: string;
	readonly datedDifferently: string;
	readonly perhapsDatedDifferently: string;
	readonly putsHere: string;
	readonly others: string;
	readonly goThere: string;
	readonly sourceDates: string;
	readonly quoted: string;
	readonly keys: string;
}
