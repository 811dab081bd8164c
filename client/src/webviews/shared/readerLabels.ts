import type { Words } from './messages.ts';

/** The texts of the reader; what each is for says its English, in `reader/readerLabels.ts`. */
export interface ReaderLabels extends Words {
	readonly title: string;
	readonly left: string;
	readonly right: string;
	readonly onLeft: string;
	readonly onRight: string;
	readonly allOnRight: string;
	readonly allOthers: string;
	readonly inCommon: string;
	readonly linked: string;
	readonly previous: string;
	readonly next: string;
	readonly count: string;
	readonly countDiffer: string;
	readonly noneInCommon: string;
	readonly beingRead: string;
	readonly legend: string;
	readonly legendStates: string;
	readonly legendPossibly: string;
	readonly legendDiffers: string;
	readonly legendMayDiffer: string;
	readonly claimOf: string;
	readonly states: string;
	readonly possibly: string;
	readonly differs: string;
	readonly differsIn: string;
	readonly mayDiffer: string;
	readonly mayDifferIn: string;
	readonly inSources: string;
	readonly open: string;
	readonly onlyIn: string;
	readonly valuesDiffer: string;
	readonly noneSelected: string;
	readonly details: string;
	readonly undated: string;
	readonly quoted: string;
	readonly keys: string;
}
