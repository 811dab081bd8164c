import assert from 'node:assert/strict';
import { movedRange } from '../../../client/src/annotations/movedRange.ts';

describe('the place of a note that is being written', () => {
	it('stays where nothing before it changes', () => {
		check('one [two] three', 'three', 'four', '[two]');
		check('one [two]\nthree', '\nthree', '', '[two]');
	});

	it('moves with what is written before it', () => {
		check('one [two] three', 'one', 'more than one', '[two]');
		check('one [two] three', 'one', 'a\nb', '[two]');
		check('one\n[two] three', 'one\n', '', '[two]');
		check('one [two] three', '|two', 'and ', '[two]');
	});

	it('is not lengthened by what is written behind it', () => check('one [two] three', '| three', 'ty', '[two]'));

	it('grows and shrinks with what is written in it', () => {
		check('one [two and three] four', 'and', 'und\nnoch', '[two und\nnoch three]');
		check('one [two and three] four', ' and', '', '[two three]');
		check('[two]', 'two', 'three', '[three]');
	});

	it('keeps what is left where an edit reaches over its end', () => {
		check('one [two three] four', 'three four', 'x', '[two ]');
		check('one [two three] four', 'one two', 'x', '[ three]');
	});

	it('is empty where all of it gave way', () => check('one [two] three', 'one two three', 'x', '[]'));
});

/** `old` gives way to `text`; with a bar before it, `text` is inserted there. */
function check(marked: string, old: string, text: string, expected: string): void {
	const before = marked.replace(/[[\]]/g, '');
	const start = marked.indexOf('[');
	const range = { start: placeAt(before, start), end: placeAt(before, marked.indexOf(']') - 1) };
	const inserted = old.startsWith('|');
	const at = before.indexOf(inserted ? old.slice(1) : old);
	const until = inserted ? at : at + old.length;
	const change = { range: { start: placeAt(before, at), end: placeAt(before, until) }, text };
	const after = before.slice(0, at) + text + before.slice(until);
	const moved = movedRange(range, [change]);
	const found = after.slice(offsetAt(after, moved.start), offsetAt(after, moved.end));
	assert.equal(`[${found}]`, expected);
}

function placeAt(text: string, offset: number) {
	const lines = text.slice(0, offset).split('\n');
	return { line: lines.length - 1, character: lines.at(-1)!.length };
}

function offsetAt(text: string, { line, character }: { line: number; character: number }): number {
	const lines = text.split('\n').slice(0, line);
	return lines.reduce((sum, one) => sum + one.length + 1, 0) + character;
}
