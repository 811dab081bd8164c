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

	it('money, shares, counts and the rest in their base units', () => {
		assert.equal(quantity({ kind: 'money', low: 2_500_000, high: 2_500_000, currency: 'USD' }), '2,500,000 USD');
		assert.equal(quantity({ kind: 'percent', low: 12.5, high: 12.5, hedge: 'about' }), 'about 12.5%');
		assert.equal(quantity({ low: 24, high: 99, of: 'soldiers' }), '24 to 99 soldiers');
		assert.equal(quantity({ kind: 'length', low: 1, high: 1 }), '1 metre');
		assert.equal(quantity({ low: 1e30, high: 1e30, hedge: 'above' }), 'more than 1e+30');
	});

	it('a day, and a month as its first and last day', () => {
		assert.equal(dateInWords({ first: '2031-05-03', last: '2031-05-03' }), '2031-05-03');
		assert.equal(dateInWords({ first: '2031-05-01', last: '2031-05-31' }), '2031-05-01 to 2031-05-31');
		assert.equal(dateInWords({}), undefined);
	});
});
