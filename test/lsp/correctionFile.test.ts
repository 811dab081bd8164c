import assert from 'node:assert/strict';
import { correctionFormat } from '#server/lsp/correctionFile.ts';
import type { CorrectionRecord } from '#server/lsp/protocol.ts';
import { readRecordFile, writeRecordFile } from '#server/lsp/recordFile.ts';

const HEADER = '{"schema":"corroborate-entities","version":1}';
const created = '2031-03-05T08:00:00.000Z';
const same: CorrectionRecord = { id: '1', decision: 'same', names: ['Ada Strand', 'A. Strand'], created };
const kind: CorrectionRecord = { id: '2', decision: 'kind', names: ['Ada Strand'], kind: 'person', created };

describe('a file of corrections', () => {
	it('is written again as it was, with fields that others added', () => {
		const extra = { ...same, id: '3', note: 'agreed on the phone' };
		const text = [HEADER, ...[kind, same, extra].map((one) => JSON.stringify(one)), ''].join('\n');
		assert.equal(writeRecordFile(readRecordFile(text, correctionFormat), correctionFormat), text);
	});

	it('says of a record what is wrong with it', () => {
		const wrong: readonly [object, RegExp][] = [
			[{ ...same, decision: 'perhaps' }, /“decision” is neither/],
			[{ ...same, names: ['Ada Strand'] }, /“names” is no list of two names/],
			[{ ...kind, names: [' '] }, /“names” is no list of one name/],
			[{ ...kind, kind: 'ship' }, /“kind” is none of person, organization/],
		];
		for (const [value, problem] of wrong) {
			const { records, damaged } = readRecordFile(`${HEADER}\n${JSON.stringify(value)}\n`, correctionFormat);
			assert.deepEqual(records, []);
			assert.match(damaged[0]?.problem ?? '', problem);
		}
	});
});
