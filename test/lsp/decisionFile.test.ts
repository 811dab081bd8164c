import assert from 'node:assert/strict';
import { decisionFormat } from '#server/lsp/decisionFile.ts';
import type { DecisionRecord } from '#server/lsp/protocol.ts';
import { readRecordFile, writeRecordFile } from '#server/lsp/recordFile.ts';

const HEADER = '{"schema":"corroborate-decisions","version":1}';

function record(id: string, path = 'a.txt', start = 0): DecisionRecord {
	const a = { path, quote: 'Nine died', before: '', after: '.', start };
	return { id, decision: 'same', a, b: { ...a, path: 'z.txt' }, created: '2031-03-05T08:00:00.000Z' };
}
const line = (one: DecisionRecord): string => JSON.stringify(one);

describe('a file of decisions', () => {
	it('is written again as it was', () => {
		const text = [HEADER, line(record('1')), line(record('2', 'b.txt')), ''].join('\n');
		assert.equal(again(text), text);
		const crlf = text.replaceAll('\n', '\r\n');
		assert.equal(again(crlf), crlf);
	});

	it('keeps what it does not understand: lines at the end, fields in their records', () => {
		const half = line(record('3')).slice(0, 40);
		const extra = line({ ...record('1'), note: 'agreed on the phone' } as DecisionRecord);
		const text = ['<<<<<<< HEAD', HEADER, half, extra, '>>>>>>> theirs', ''].join('\n');
		const file = readRecordFile(text, decisionFormat);
		assert.deepEqual(
			file.damaged.map((one) => [one.line, one.problem]),
			[
				[1, 'it is no JSON'],
				[3, 'it is no JSON'],
				[5, 'it is no JSON'],
			],
		);
		assert.equal(again(text), [HEADER, extra, '<<<<<<< HEAD', half, '>>>>>>> theirs', ''].join('\n'));
	});

	it('says of a record what is wrong with it', () => {
		const wrong: readonly [object, RegExp][] = [
			[{ ...record('1'), decision: 'perhaps' }, /“decision” is neither/],
			[{ ...record('1'), id: '' }, /“id” is no text/],
			[{ ...record('1'), created: 'today' }, /“created” is no time/],
			[{ ...record('1'), b: null }, /“b” is no place/],
			[{ ...record('1'), a: { ...record('1').a, quote: 7 } }, /“a.quote” is no text/],
			[{ ...record('1'), a: { ...record('1').a, start: -1 } }, /“a.start” is no offset/],
			[[], /no record/],
		];
		for (const [value, problem] of wrong) {
			const { records, damaged } = readRecordFile(`${HEADER}\n${JSON.stringify(value)}\n`, decisionFormat);
			assert.deepEqual(records, []);
			assert.match(damaged[0]?.problem ?? '', problem);
		}
	});

	it('is in an order that does not depend on who wrote first, without doubles', () => {
		const [one, two, three] = [record('2', 'a.txt', 9), record('1', 'a.txt', 10), record('3', 'b.txt')];
		const written = [HEADER, line(one), line(two), line(three), ''].join('\n');
		assert.equal(again([line(three), line(two), line(one), line(two), ''].join('\n')), written);
	});

	it('of a newer schema, or of another one, is left alone', () => {
		for (const header of ['{"schema":"corroborate-decisions","version":2}', '{"schema":"recipes","version":1}']) {
			const file = readRecordFile(`${header}\n${line(record('1'))}\n`, decisionFormat);
			assert.match(file.foreign ?? '', /line 1 names the schema .* update Corroborate/);
			assert.deepEqual(file.records, []);
		}
	});
});

function again(text: string): string {
	return writeRecordFile(readRecordFile(text, decisionFormat), decisionFormat);
}
