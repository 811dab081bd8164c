import type { Quantity } from './analysis.ts';

/** What a figure can stand for, in the base unit of its kind; both ends inclusive. */
export interface Reach {
	readonly low: number;
	readonly high: number;
}

/** A figure with a round end covers this share of itself on either side: 1,000 miles are 950 to 1,050. */
const ROUND_SHARE = 0.05;
/** One in whole units that are not round covers half a unit, but no more than this share: two hours are 112 to 128 minutes. */
const UNIT_SHARE = 0.07;
/** "about" covers this share of a round figure, and one unit of a small one, up to the second share: about ten are 9 to 11. */
const ABOUT_SHARE = 0.08;
const ABOUT_UNIT_SHARE = 0.12;
/** "nearly" and "over" stay as near to the figure as its last digit that is no zero, within these shares of it. */
const NEARLY_SHARES = [0.05, 0.12] as const;
const OVER_SHARES = [0.1, 0.25] as const;
/** Degrees that "about" covers where the figure is round: about 30 °C are 28 to 32. */
const ABOUT_DEGREES = 2;
/** Below this many units a figure is counted to the unit though it ends in a zero: 30 people are not 31. */
const COUNTED_TO_THE_UNIT = 100;

/** Each figure is compared with many. */
const reaches = new WeakMap<Quantity, Reach>();

/** What a figure can stand for by its hedge and by how round it is written. */
export function reachOf(quantity: Quantity): Reach {
	let reach = reaches.get(quantity);
	if (!reach) reaches.set(quantity, (reach = measureReach(quantity)));
	return reach;
}

function measureReach(quantity: Quantity): Reach {
	const { low, high, hedge, bound } = quantity;
	switch (hedge) {
		case 'exact':
			return { low: low - rounding(quantity, low), high: high + rounding(quantity, high) };
		case 'about':
			return { low: low - about(quantity, low), high: high + about(quantity, high) };
		case 'below':
			return { low: bound ? Math.min(0, low) : low - beyond(quantity, low, NEARLY_SHARES), high };
		case 'above':
			return { low, high: bound ? Infinity : high + beyond(quantity, high, OVER_SHARES) };
	}
}

/** How far an unhedged figure may lie from what it stands for. */
function rounding(quantity: Quantity, value: number): number {
	const { kind } = quantity;
	if (quantity.unit === undefined || kind === 'ordinal') return 0;
	const step = stepOf(quantity, value);
	const unit = unitOf(quantity);
	if (kind === 'percent' || kind === 'temperature' || isAge(quantity)) return Math.min(step, unit) / 2;
	const size = Math.abs(value);
	const isCounted = kind === 'number' || kind === 'money';
	if (step > unit && size >= COUNTED_TO_THE_UNIT * unit) return Math.min(step / 2, ROUND_SHARE * size);
	return isCounted ? Math.min(step, unit) / 2 : Math.min(step / 2, unit / 2, UNIT_SHARE * size);
}

function about(quantity: Quantity, value: number): number {
	const step = stepOf(quantity, value);
	const unit = unitOf(quantity);
	if (quantity.kind === 'temperature') return Math.min(step, ABOUT_DEGREES);
	const size = Math.abs(value);
	return Math.min(step, Math.max(ABOUT_SHARE * size, Math.min(unit, ABOUT_UNIT_SHARE * size)));
}

function beyond(quantity: Quantity, value: number, [least, most]: readonly [number, number]): number {
	const size = Math.abs(value);
	return Math.min(Math.max(stepOf(quantity, value), least * size), most * size);
}

/** Ages are whole years, counted down: nobody is rounded to 30. */
function isAge({ kind, of }: Quantity): boolean {
	return kind === 'duration' && of === 'age';
}

function unitOf({ unit }: Quantity): number {
	return unit ?? 1;
}

const LARGEST_POWER = 15;
const SMALLEST_POWER = -4;
/** Parts in which figures are written that their decimals do not show: two and a half, a quarter. */
const PARTS = [1 / 2, 1 / 4];

/** The place of the last digit that is no zero, in base units: 1,000 for 61,000; half an hour for two and a half hours. */
function stepOf(quantity: Quantity, value: number): number {
	const unit = unitOf(quantity);
	const written = Math.abs(value) / unit;
	if (written === 0) return unit;
	if (quantity.kind !== 'percent') {
		const part = isWhole(written) ? undefined : PARTS.find((p) => isWhole(written / p));
		if (part !== undefined && written < 10) return part * unit;
	}
	for (let power = LARGEST_POWER; power >= SMALLEST_POWER; power--) {
		if (isWhole(written / 10 ** power)) return 10 ** power * unit;
	}
	// A figure in two units, or a part of one: "two hours and 40 minutes", "a third".
	return unit === 1 ? Math.abs(value) : stepOf({ ...quantity, unit: 1 }, Math.round(value));
}

function isWhole(value: number): boolean {
	return value >= 1 - 1e-9 && Math.abs(value - Math.round(value)) < 1e-9 * Math.max(1, value);
}
