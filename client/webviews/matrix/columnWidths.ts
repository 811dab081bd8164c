import type { Width } from '../../src/webviews/shared/matrixView.ts';

/** All in pixels. */
export interface ColumnWidths {
	readonly width: Exclude<Width, 'auto'>;
	readonly claim: number;
	readonly count: number;
	readonly source: number;
}

const COUNT = 84;
/** A source's column: `wide` shows its name across and its values in full, `medium` the values on short lines, `narrow` signs alone. */
const SOURCE = { wide: 112, medium: 62, narrow: 28 } as const;
/** Wider than this a few columns would only drift apart. */
const WIDEST = 190;

/** Of few sources the columns fill the page; of many they keep the width at which they can be read, and the page scrolls. */
export function columnWidths(asked: Width, available: number, sources: number): ColumnWidths {
	const claim = Math.round(Math.min(440, Math.max(180, available * 0.34)));
	const each = Math.floor((available - claim - COUNT) / Math.max(1, sources));
	const width = asked !== 'auto' ? asked : each >= SOURCE.wide ? 'wide' : 'medium';
	const source = width === 'wide' ? Math.min(WIDEST, Math.max(SOURCE.wide, each)) : SOURCE[width];
	// What is left over goes to the claims, which can use it.
	const left = available - COUNT - source * sources;
	return { width, claim: Math.max(claim, Math.min(left, 720)), count: COUNT, source };
}
