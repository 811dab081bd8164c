import type { Hedge, QuantityKind } from './analysis.ts';
import type { Unit } from './lexicons/units.ts';

/** A figure among the pieces of a sentence, before its place in the file is known. */
export interface Figure {
	readonly from: number;
	readonly to: number;
	readonly kind: QuantityKind;
	/** In `unit`, where there is one, else in the base unit of the kind. */
	readonly low: number;
	readonly high: number;
	readonly unit?: Unit;
	/** ISO 4217. */
	readonly currency?: string;
	/** What it is where no word says more: a share in words is about that much. */
	readonly hedge?: Hedge;
	/** True where a noun after it says what is counted. */
	readonly counts?: boolean;
	/** What it is, where that is known before the noun: "age", "magnitude". */
	readonly of?: string;
}
