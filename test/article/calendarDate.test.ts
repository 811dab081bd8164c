import { readCalendarDate } from '#server/article/calendarDate.ts';
import assert from 'node:assert/strict';

describe('calendar dates', () => {
	it('are none where the day is uncertain', () => {
		for (const text of [
			'03/04/2025',
			'October 2025',
			'17 October',
			'2025',
			'31 June 2025',
			'32 May 2025',
			'2025-13-01',
			'May 5, 25',
			'1234-56-78',
		]) {
			assert.equal(readCalendarDate(text), undefined, text);
		}
	});

	it('are read in every order that news uses', () => {
		for (const text of [
			'17 October 2025',
			'17th of October, 2025',
			'October 17, 2025',
			'Oct. 17, 2025',
			'on Oct 17 2025.',
			'Fri, 17 Oct 2025 08:00:00 GMT',
			'17-Oct-2025',
			'2025-10-17',
			'2025/10/17',
			'17.10.2025',
			'17/10/2025',
			'10/17/2025',
		]) {
			assert.equal(readCalendarDate(text)?.value, '2025-10-17', text);
		}
	});

	it('keep an ISO time', () => {
		assert.equal(readCalendarDate('2025-10-17T08:30:00Z')?.value, '2025-10-17T08:30:00Z');
		assert.equal(readCalendarDate('2025-10-17 08:30 +0200')?.value, '2025-10-17T08:30+0200');
	});

	it('say where they stand, and are the first of several', () => {
		const text = 'Posted 2 May 2025, updated 2025-05-03';
		assert.deepEqual(readCalendarDate(text), { value: '2025-05-02', at: { start: 7, end: 17 } });
	});
});
