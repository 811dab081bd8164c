import type { Reported } from './findConflicts.ts';
import type { Place } from './place.ts';
import type { TextStyle } from './textStyle.ts';

export interface HoverOptions {
	/** 0 to 1. */
	readonly minimumScore: number;
	/** Also what shares the topic and is not the same. */
	readonly related?: boolean;
	/** Which conflicts are told of; absent where none are to be, since not all that tells them was read yet. */
	readonly conflicts?: Reported;
	readonly style: TextStyle;
	/** An address that opens the place in the reader's editor. */
	readonly address: (place: Place) => string;
}
