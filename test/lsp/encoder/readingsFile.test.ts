import assert from 'node:assert/strict';
import type { KeptReadings } from '#server/lsp/encoder/readings.ts';
import { readReadings, writeReadings } from '#server/lsp/encoder/readingsFile.ts';
import { DIFFERS, SAME } from '../../support/fakeEncoder.ts';

const READINGS: KeptReadings = {
	digests: ['\u0000aaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbb\u00ff', 'cccccccccccccccc'],
	keys: [
		[0, Float32Array.of(0.25, -1)],
		[2, Float32Array.of(1e-9, 0.5)],
	],
	verdicts: [
		[0, 1, SAME],
		[1, 2, DIFFERS],
	],
};

describe('the file of readings', () => {
	it('is no file of another encoder, nor where a byte is another one or missing', () => {
		const bytes = writeReadings(READINGS, 'one');
		assert.equal(readReadings(bytes, 'two'), undefined);
		for (let length = 0; length < bytes.length; length++)
			assert.equal(readReadings(bytes.subarray(0, length), 'one'), undefined, `cut to ${length}`);
		for (let at = 0; at < bytes.length; at++) {
			const damaged = Uint8Array.from(bytes);
			damaged[at]! ^= 4;
			assert.equal(readReadings(damaged, 'one'), undefined, `another byte at ${at}`);
		}
	});

	it('holds all that was read, exactly', () => {
		assert.deepEqual(readReadings(writeReadings(READINGS, 'one'), 'one'), READINGS);
		const none: KeptReadings = { digests: [], keys: [], verdicts: [] };
		assert.deepEqual(readReadings(writeReadings(none, 'one'), 'one'), none);
	});
});
