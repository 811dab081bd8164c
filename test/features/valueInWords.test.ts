import assert from 'node:assert/strict';
import type { Quantity } from '#server/analysis/analysis.ts';
import { dateInWords, quantityInWords } from '#server/features/valueInWords.ts';

const quantity = (values: Partial<Quantity>): string =>
	quantityInWords({ kind: 'number', low: 0, high: 0, hedge: 'exact', ...values } as Quantity);

describe('values in words', () => {
	it('a duration, and from an hour and a half on in the unit that people read', () => {
		assert.equal(quantity({ kind: 'duration', low: 1, high: 1 }), '1 minute');
		assert.equal(quantity({ kind: 'duration', low: 45, high: 45 }), '45 minutes');
		assert.equal(
			quantity({ kind: 'duration', low: 150, high: 150, hedge: 'below' }),
			'less than 150 minutes, that is 2½ hours',
		);
		assert.equal(quantity({ kind: 'duration', low: 1440, high: 2880 }), '1,440 to 2,880 minutes, that is 1 to 2 days');
		assert.equal(quantity({ kind: 'duration', low: 127, high: 127 }), '127 minutes');
	});

	it('money, shares and counts as they are', () => {
		assert.equal(quantity({ kind: 'money', low: 2_500_000, high: 2_500_000, currency: 'USD' }), '2,500,000 USD');
		assert.equal(quantity({ kind: 'percent', low: 12.5, high: 12.5, hedge: 'about' }), 'about 12.5%');
		assert.equal(quantity({ low: 24, high: 99, of: 'soldiers' }), '24 to 99 soldiers');
		assert.equal(quantity({ low: 1e30, high: 1e30, hedge: 'above' }), 'more than 1e+30');
	});

	it('a measure in its own unit and in its usual counterpart', () => {
		const of = (kind: Quantity['kind'], low: number, unit?: number, high = low): string =>
			quantity({ kind, low, high, ...(unit !== undefined && { unit }) });
		const table: [string, string][] = [
			[of('mass', 3000, 1000), '3 tonnes'],
			[of('power', 1_200_000, 1_000_000), '1.2 gigawatts'],
			[of('data', 0.5), '500 megabytes'],
			[of('length', 1, 1), '1 metre, that is about 3.28 feet'],
			[of('length', 1_600_000, 1000), '1,600 kilometres, that is about 994 miles'],
			[of('length', 1_609_344, 1609.344), '1,000 miles, that is about 1,609 kilometres'],
			[of('length', 1.778, 0.3048), '1.78 metres, that is about 5.83 feet'],
			[of('length', 32_186.88, undefined, 48_280.32), '32.2 to 48.3 kilometres, that is about 20 to 30 miles'],
			[of('length', 0), '0 metres, that is about 0 feet'],
			[of('area', 20_000, 10_000), '2 hectares, that is about 4.94 acres'],
			[of('mass', 80, 1), '80 kilograms, that is about 176 pounds'],
			[of('temperature', 38, 1), '38 °C, that is about 100 °F'],
			[of('temperature', 0, 5 / 9), '32 °F, that is about 0 °C'],
			[of('temperature', -10), '-10 °C, that is about 14 °F'],
			[of('speed', 80.4672, 1.609344), '50 mph, that is about 80.5 km/h'],
		];
		for (const [told, wanted] of table) assert.equal(told, wanted);
	});

	it('an ordinal as one', () => {
		const of = (low: number, of?: string): string => quantity({ kind: 'ordinal', low, high: low, ...(of && { of }) });
		const table: [string, string][] = [
			[of(8, 'time'), '8th time'],
			[of(1), '1st'],
			[of(22, 'summit'), '22nd summit'],
			[of(103), '103rd'],
			[of(111), '111th'],
		];
		for (const [told, wanted] of table) assert.equal(told, wanted);
	});

	it('a day, and a month as its first and last day', () => {
		assert.equal(dateInWords({ first: '2031-05-03', last: '2031-05-03' }), '2031-05-03');
		assert.equal(dateInWords({ first: '2031-05-01', last: '2031-05-31' }), '2031-05-01 to 2031-05-31');
		assert.equal(dateInWords({}), undefined);
	});
});
