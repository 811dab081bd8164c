import type { Quantity, QuantityKind } from '#server/analysis/analysis.ts';
import { quantityInWords } from '#server/features/valueInWords.ts';

/** One and several of the unit that figures of a kind are compared in, where a reader is told others. */
const UNITS: Readonly<Partial<Record<QuantityKind, readonly [one: string, many: string]>>> = {
	length: ['metre', 'metres'],
	area: ['square metre', 'square metres'],
	volume: ['litre', 'litres'],
	mass: ['kilogram', 'kilograms'],
	temperature: ['°C', '°C'],
	speed: ['km/h', 'km/h'],
	power: ['kilowatt', 'kilowatts'],
	energy: ['kilowatt-hour', 'kilowatt-hours'],
	data: ['gigabyte', 'gigabytes'],
};

/** What an analysis gives, in the base units that it is compared in and not as a reader is told it: "1,600,000 metres". */
export function quantityInBaseUnits({ of, ...quantity }: Quantity): string {
	const told = (unit: string | undefined): string =>
		quantityInWords({ ...quantity, kind: 'number', ...(unit !== undefined && { of: unit }) });
	if (quantity.kind === 'ordinal') return `number ${told(undefined)}${of === undefined ? '' : ` (${of})`}`;
	const unit = UNITS[quantity.kind]?.[quantity.high === 1 ? 0 : 1];
	return unit === undefined ? quantityInWords({ ...quantity, ...(of !== undefined && { of }) }) : told(unit);
}
