import assert from 'node:assert/strict';
import { saveUnderFaults } from '../support/saveUnderFaults.ts';

// `npm run torture` has all errors.
describe('a note on a disk that fails', function () {
	this.timeout(60_000);

	it('is in the file, or is kept and saved later; the file is never half a one', () => {
		const { problems, tried, refused } = saveUnderFaults(['EIO', 'short', 'lost']);
		assert.deepEqual(problems, []);
		assert.ok(tried > 50 && refused > 25, `${tried} faults were met with, ${refused} refused`);
	});
});
