import type { Conflict } from '../corpus/conflicts/conflicts.ts';
import type { Reported } from './findConflicts.ts';
import type { Place } from './place.ts';
import type { TextStyle } from './textStyle.ts';

export interface HoverOptions {
	/** 0 to 1. */
	readonly minimumScore: number;
	/** Also what shares the topic and is not the same. */
	readonly related?: boolean;
	/** The conflicts around the place, and which of them are told of; absent where none are, or it is not known yet. */
	readonly conflicts?: { readonly found: readonly Conflict[]; readonly reported: Reported };
	readonly style: TextStyle;
	/** An address that opens the place in the reader's editor. */
	readonly address: (place: Place) => string;
}
