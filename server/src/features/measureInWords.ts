import * as l10n from '@vscode/l10n';
import type { Quantity } from '../analysis/analysis.ts';

export type InUnit = (value: string) => string;

/** A unit that people write and read, and the one that others would have written. */
interface Measure {
	/** In base units of the kind, and what is added after it: see `Quantity.low`. */
	readonly factor: number;
	readonly offset?: number;
	readonly one: InUnit;
	readonly many: InUnit;
	/** The factor of its usual counterpart. */
	readonly counterpart?: number;
	/** True where a figure is told in it whose own unit is not known: a range, a vague word. */
	readonly common?: true;
}

const MILE = 1609.344;
const FOOT = 0.3048;
const INCH = 0.0254;
const POUND = 0.45359237;
const OUNCE = 0.028349523125;
const GALLON = 3.785411784;
const CUBIC_FOOT = 0.3048 ** 3 * 1000;
const ACRE = 4046.8564224;
const FAHRENHEIT = 5 / 9;
const HORSEPOWER = 0.745699872;

const KILOMETRES: InUnit = (n) => l10n.t('{0} kilometres', n);
const MILES: InUnit = (n) => l10n.t('{0} miles', n);
const same = (unit: InUnit): Pick<Measure, 'one' | 'many'> => ({ one: unit, many: unit });

type MeasuredKind = Extract<
	Quantity['kind'],
	'length' | 'area' | 'volume' | 'mass' | 'temperature' | 'speed' | 'power' | 'energy' | 'data'
>;

/** Of each kind the larger first. */
const MEASURES: Readonly<Record<MeasuredKind, readonly Measure[]>> = {
	length: [
		{
			factor: 1852,
			one: (n) => l10n.t('{0} nautical mile', n),
			many: (n) => l10n.t('{0} nautical miles', n),
			counterpart: 1000,
		},
		{ factor: MILE, one: (n) => l10n.t('{0} mile', n), many: MILES, counterpart: 1000 },
		{ factor: 1000, one: (n) => l10n.t('{0} kilometre', n), many: KILOMETRES, counterpart: MILE, common: true },
		{
			factor: 1,
			one: (n) => l10n.t('{0} metre', n),
			many: (n) => l10n.t('{0} metres', n),
			counterpart: FOOT,
			common: true,
		},
		{ factor: 0.9144, one: (n) => l10n.t('{0} yard', n), many: (n) => l10n.t('{0} yards', n), counterpart: 1 },
		{ factor: FOOT, one: (n) => l10n.t('{0} foot', n), many: (n) => l10n.t('{0} feet', n), counterpart: 1 },
		{ factor: INCH, one: (n) => l10n.t('{0} inch', n), many: (n) => l10n.t('{0} inches', n), counterpart: 0.01 },
		{
			factor: 0.01,
			one: (n) => l10n.t('{0} centimetre', n),
			many: (n) => l10n.t('{0} centimetres', n),
			counterpart: INCH,
			common: true,
		},
		{
			factor: 0.001,
			one: (n) => l10n.t('{0} millimetre', n),
			many: (n) => l10n.t('{0} millimetres', n),
			counterpart: INCH,
			common: true,
		},
	],
	area: [
		{
			factor: MILE ** 2,
			one: (n) => l10n.t('{0} square mile', n),
			many: (n) => l10n.t('{0} square miles', n),
			counterpart: 1e6,
		},
		{
			factor: 1e6,
			one: (n) => l10n.t('{0} square kilometre', n),
			many: (n) => l10n.t('{0} square kilometres', n),
			counterpart: MILE ** 2,
			common: true,
		},
		{ factor: 1e4, one: (n) => l10n.t('{0} hectare', n), many: (n) => l10n.t('{0} hectares', n), counterpart: ACRE },
		{ factor: ACRE, one: (n) => l10n.t('{0} acre', n), many: (n) => l10n.t('{0} acres', n), counterpart: 1e4 },
		{
			factor: 1,
			one: (n) => l10n.t('{0} square metre', n),
			many: (n) => l10n.t('{0} square metres', n),
			counterpart: FOOT ** 2,
			common: true,
		},
		{
			factor: FOOT ** 2,
			one: (n) => l10n.t('{0} square foot', n),
			many: (n) => l10n.t('{0} square feet', n),
			counterpart: 1,
		},
	],
	volume: [
		{
			factor: 1000,
			one: (n) => l10n.t('{0} cubic metre', n),
			many: (n) => l10n.t('{0} cubic metres', n),
			counterpart: CUBIC_FOOT,
		},
		{
			factor: CUBIC_FOOT,
			one: (n) => l10n.t('{0} cubic foot', n),
			many: (n) => l10n.t('{0} cubic feet', n),
			counterpart: 1000,
		},
		{
			factor: 158.987294928,
			one: (n) => l10n.t('{0} barrel', n),
			many: (n) => l10n.t('{0} barrels', n),
			counterpart: 1,
		},
		{ factor: GALLON, one: (n) => l10n.t('{0} gallon', n), many: (n) => l10n.t('{0} gallons', n), counterpart: 1 },
		{
			factor: 1,
			one: (n) => l10n.t('{0} litre', n),
			many: (n) => l10n.t('{0} litres', n),
			counterpart: GALLON,
			common: true,
		},
		{ factor: 0.001, one: (n) => l10n.t('{0} millilitre', n), many: (n) => l10n.t('{0} millilitres', n), common: true },
	],
	mass: [
		{ factor: 1000, one: (n) => l10n.t('{0} tonne', n), many: (n) => l10n.t('{0} tonnes', n), common: true },
		{
			factor: 1,
			one: (n) => l10n.t('{0} kilogram', n),
			many: (n) => l10n.t('{0} kilograms', n),
			counterpart: POUND,
			common: true,
		},
		{ factor: POUND, one: (n) => l10n.t('{0} pound', n), many: (n) => l10n.t('{0} pounds', n), counterpart: 1 },
		{ factor: OUNCE, one: (n) => l10n.t('{0} ounce', n), many: (n) => l10n.t('{0} ounces', n), counterpart: 0.001 },
		{
			factor: 0.001,
			one: (n) => l10n.t('{0} gram', n),
			many: (n) => l10n.t('{0} grams', n),
			counterpart: OUNCE,
			common: true,
		},
	],
	temperature: [
		{ factor: 1, ...same((n) => `${n} °C`), counterpart: FAHRENHEIT, common: true },
		{ factor: FAHRENHEIT, offset: -32 * FAHRENHEIT, ...same((n) => `${n} °F`), counterpart: 1 },
	],
	speed: [
		{ factor: 1.852, one: (n) => l10n.t('{0} knot', n), many: (n) => l10n.t('{0} knots', n), counterpart: 1 },
		{ factor: 1.609344, ...same((n) => l10n.t('{0} mph', n)), counterpart: 1 },
		{ factor: 1, ...same((n) => `${n} km/h`), counterpart: 1.609344, common: true },
	],
	power: [
		{ factor: 1e6, one: (n) => l10n.t('{0} gigawatt', n), many: (n) => l10n.t('{0} gigawatts', n), common: true },
		{ factor: 1e3, one: (n) => l10n.t('{0} megawatt', n), many: (n) => l10n.t('{0} megawatts', n), common: true },
		{ factor: 1, one: (n) => l10n.t('{0} kilowatt', n), many: (n) => l10n.t('{0} kilowatts', n), common: true },
		{ factor: HORSEPOWER, ...same((n) => l10n.t('{0} horsepower', n)), counterpart: 1 },
		{ factor: 0.001, one: (n) => l10n.t('{0} watt', n), many: (n) => l10n.t('{0} watts', n), common: true },
	],
	energy: [
		{
			factor: 1e6,
			one: (n) => l10n.t('{0} gigawatt-hour', n),
			many: (n) => l10n.t('{0} gigawatt-hours', n),
			common: true,
		},
		{
			factor: 1e3,
			one: (n) => l10n.t('{0} megawatt-hour', n),
			many: (n) => l10n.t('{0} megawatt-hours', n),
			common: true,
		},
		{
			factor: 1,
			one: (n) => l10n.t('{0} kilowatt-hour', n),
			many: (n) => l10n.t('{0} kilowatt-hours', n),
			common: true,
		},
	],
	data: [
		{ factor: 1e3, one: (n) => l10n.t('{0} terabyte', n), many: (n) => l10n.t('{0} terabytes', n), common: true },
		{ factor: 1, one: (n) => l10n.t('{0} gigabyte', n), many: (n) => l10n.t('{0} gigabytes', n), common: true },
		{ factor: 1e-3, one: (n) => l10n.t('{0} megabyte', n), many: (n) => l10n.t('{0} megabytes', n), common: true },
	],
};

export interface MeasureInWords {
	/** "1,600 kilometres" */
	readonly written: string;
	/** "994 miles", rounded. */
	readonly counterpart?: string;
}

/** A measure in the unit that it is written in, where that is known, and in the usual counterpart; undefined of any other figure. */
export function measureInWords(
	quantity: Quantity,
	rangeInWords: (from: number, to: number) => string,
): MeasureInWords | undefined {
	const measures = (MEASURES as Partial<Record<Quantity['kind'], readonly Measure[]>>)[quantity.kind];
	if (!measures) return undefined;
	const { low, high, unit } = quantity;
	const written = measures.find(
		(one) => unit !== undefined && isFactor(one, unit) && [low, high].every((value) => isPlain(value, one)),
	);
	const own = written ?? commonUnit(measures, Math.max(Math.abs(low), Math.abs(high)));
	const other = measures.find((one) => own.counterpart !== undefined && isFactor(one, own.counterpart));
	const told = ({ factor, offset = 0, one, many }: Measure, round: (value: number) => number): string => {
		const [from, to] = [low, high].map((value) => round((value - offset) / factor)) as [number, number];
		return (to === 1 ? one : many)(rangeInWords(from, to));
	};
	return { written: told(own, written ? asWritten : rounded), ...(other && { counterpart: told(other, rounded) }) };
}

/** The largest that makes it no less than one. */
function commonUnit(measures: readonly Measure[], size: number): Measure {
	const common = measures.filter((one) => one.common);
	return (
		common.find(({ factor }) => size >= factor) ??
		(size === 0 ? common.find(({ factor }) => factor === 1) : undefined) ??
		common.at(-1)!
	);
}

function isFactor({ factor }: Measure, unit: number): boolean {
	return Math.abs(factor - unit) < 1e-9 * factor;
}

/** Two and a half miles are; 5 feet 10 inches are no plain number of feet. */
function isPlain(value: number, { factor, offset = 0 }: Measure): boolean {
	const written = asWritten((value - offset) / factor);
	return Math.abs(written - Number(written.toFixed(DIGITS))) < 1e-9 * Math.abs(written) || written === 0;
}

/** Without what dividing left at the end. */
function asWritten(value: number): number {
	return Number(value.toPrecision(12));
}

const DIGITS = 3;

/** To the whole, of what has at most two digits before its mark to three digits. */
function rounded(value: number): number {
	return Math.abs(value) >= 10 ** (DIGITS - 1) ? Math.round(value) : Number(value.toPrecision(DIGITS));
}
