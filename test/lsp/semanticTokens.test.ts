import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLines } from '#server/lsp/convert.ts';
import { encodeTokens, TokenHistory } from '#server/lsp/semanticTokens.ts';

describe('encoded tokens', () => {
	it('a token over a line end becomes one on each line', () => {
		const text = 'He said “yes\nand no” twice';
		const span = { start: text.indexOf('“'), end: text.indexOf('”') + 1 };
		const data = encodeTokens([{ span, kind: 'quotation', shared: false }], readLines(text, 'utf-16'));
		assert.deepEqual(
			[data.slice(0, 3), data.slice(5, 8)],
			[
				[0, 8, 4],
				[1, 0, 7],
			],
		);
	});

	it('lengths count in the client’s encoding', () => {
		const span = { start: 0, end: 5 };
		const [, , length] = encodeTokens([{ span, kind: 'person', shared: true }], readLines('Orbán', 'utf-8'));
		assert.equal(length, 6);
	});

	it('only tokens that reach into the range', () => {
		const lines = readLines('Ann met Bob and Cid', 'utf-16');
		const tokens = [0, 8, 16].map(
			(start) => ({ span: { start, end: start + 3 }, kind: 'person', shared: false }) as const,
		);
		assert.deepEqual(encodeTokens(tokens, lines, { start: 4, end: 12 }).slice(0, 3), [0, 8, 3]);
	});
});

describe('token differences', () => {
	it('are the whole where the client names another answer', () => {
		const history = new TokenHistory();
		history.full('a', [1, 2, 3]);
		assert.ok('data' in history.delta('a', [1, 2, 4], 'no such id'));
		assert.ok('data' in history.delta('b', [1], '1'));
	});

	it('lead from each answer to the next', () =>
		fc.assert(
			fc.property(fc.array(fc.array(fc.nat(3)), { minLength: 2 }), (answers) => {
				const history = new TokenHistory();
				let known = history.full('a', answers[0]!);
				let data = known.data;
				for (const next of answers.slice(1)) {
					const delta = history.delta('a', next, known.resultId!);
					assert.ok('edits' in delta);
					data = [...data];
					for (const { start, deleteCount, data: added } of delta.edits)
						data.splice(start, deleteCount, ...(added ?? []));
					assert.deepEqual(data, next);
					known = { resultId: delta.resultId!, data };
				}
			}),
		));
});
