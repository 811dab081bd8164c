import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLines, type PositionEncoding } from '#server/lsp/convert.ts';

const ENCODINGS: readonly PositionEncoding[] = ['utf-16', 'utf-8', 'utf-32'];

describe('lines and columns', () => {
	it('U+2028, U+2029, U+0085 and form feeds end no line', () => {
		const text = 'a\u2028b\u2029c\u0085d\fe\vf';
		assert.equal(readLines(text, 'utf-16').count, 1);
		assert.deepEqual(readLines(text, 'utf-16').positionAt(text.length), { line: 0, character: text.length });
	});

	it('lines end at \\n, \\r\\n and \\r', () => {
		const lines = readLines('one\ntwo\r\nthree\rfour', 'utf-16');
		assert.equal(lines.count, 4);
		assert.deepEqual(
			[4, 9, 15].map((offset) => lines.positionAt(offset)),
			[1, 2, 3].map((line) => ({ line, character: 0 })),
		);
	});

	it('a column past the end of its line is that end, before the line end', () => {
		const lines = readLines('one\r\ntwo', 'utf-16');
		assert.equal(lines.offsetAt({ line: 0, character: 99 }), 3);
		assert.equal(lines.offsetAt({ line: 9, character: 0 }), 8);
		assert.equal(lines.offsetAt({ line: 0, character: -1 }), 0);
		assert.equal(lines.offsetAt({ line: -1, character: 5 }), 0);
	});

	it('a place between \\r and \\n is the end of that line', () =>
		assert.deepEqual(readLines('one\r\ntwo', 'utf-16').positionAt(4), { line: 0, character: 3 }));

	it('no position stands inside a surrogate pair', () =>
		assert.deepEqual(readLines('a😀b', 'utf-16').positionAt(2), { line: 0, character: 1 }));

	it('columns count what the encoding says', () => {
		const text = 'é😀z';
		const columns = ENCODINGS.map((encoding) => readLines(text, encoding).positionAt(text.length).character);
		assert.deepEqual(columns, [4, 7, 3]);
		for (const encoding of ENCODINGS) {
			const lines = readLines(text, encoding);
			for (const offset of [0, 1, 3, 4]) assert.equal(lines.offsetAt(lines.positionAt(offset)), offset, encoding);
		}
	});

	it('a column inside a character is its start', () => {
		assert.equal(readLines('😀z', 'utf-8').offsetAt({ line: 0, character: 2 }), 0);
		assert.equal(readLines('éz', 'utf-8').offsetAt({ line: 0, character: 1 }), 0);
	});

	it('pieces lie on one line each, without line ends and without empty ones', () => {
		const text = 'one\n\r\ntwo\rthree';
		const pieces = readLines(text, 'utf-16').piecesOf({ start: 1, end: 12 });
		assert.deepEqual(
			pieces.map(({ start, end }) => text.slice(start, end)),
			['ne', 'two', 'th'],
		);
	});

	const anyText = fc
		.array(fc.constantFrom('a', 'é', '字', '😀', '\ud83d', '\ude00', '\n', '\r', '\r\n', '\u2028', '\u0301', '\0'))
		.map((parts) => parts.join(''));

	it('every place between two characters comes back to itself, in any text', () =>
		fc.assert(
			fc.property(anyText, fc.constantFrom(...ENCODINGS), (text, encoding) => {
				const lines = readLines(text, encoding);
				for (let offset = 0; offset <= text.length; offset++) {
					const inPair = /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(offset - 1));
					const inLineEnd = text.slice(offset - 1, offset + 1) === '\r\n';
					const expected = offset > 0 && (inPair || inLineEnd) ? offset - 1 : offset;
					assert.equal(lines.offsetAt(lines.positionAt(offset)), expected);
				}
			}),
		));

	it('columns are the lengths of what stands before them on the line', () =>
		fc.assert(
			fc.property(anyText, (text) => {
				const bytes = readLines(text, 'utf-8');
				const points = readLines(text, 'utf-32');
				for (let offset = text.length; offset >= 0; offset--) {
					if (/^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(offset - 1)) && offset > 0) continue;
					if (text.slice(Math.max(0, offset - 1), offset + 1) === '\r\n') continue;
					const before = /[^\r\n]*$/.exec(text.slice(0, offset))![0];
					assert.equal(points.positionAt(offset).character, [...before].length);
					assert.equal(bytes.positionAt(offset).character, Buffer.byteLength(before));
				}
			}),
		));
});
