import { makeProse, verbatimProse, type Prose } from '#server/text/prose.ts';
import { ProseBuilder } from '#server/text/proseBuilder.ts';
import assert from 'node:assert/strict';

/** `Fish &amp; <b>chips</b>`, read as `Fish & chips`. */
const FILE = 'Fish &amp; <b>chips</b>';
function fishAndChips(): Prose {
	const builder = new ProseBuilder(FILE);
	builder.verbatim({ start: 0, end: 5 });
	builder.replaced({ start: 5, end: 10 }, '&');
	builder.verbatim({ start: 10, end: 11 });
	builder.verbatim({ start: 14, end: 19 });
	return builder.take()!;
}

describe('prose', () => {
	it('is the file where all of it shows', () => {
		const prose = verbatimProse('One two.', { start: 4, end: 8 });
		assert.equal(prose.text, 'two.');
		assert.deepEqual(prose.toFile({ start: 0, end: 3 }), { start: 4, end: 7 });
		assert.equal(prose.fromFile(4), 0);
		assert.equal(prose.fromFile(8), 4);
		assert.equal(prose.fromFile(3), undefined);
	});

	it('maps what shows as it stands', () => {
		assert.deepEqual(written('Fish'), ['Fish']);
		assert.deepEqual(written('is'), ['is']);
		assert.deepEqual(written('chips'), ['chips']);
	});

	it('covers all of a replaced run', () => {
		assert.deepEqual(written('&'), ['&amp;']);
		assert.deepEqual(written('h & '), ['h &amp; ']);
	});

	it('takes in hidden units only between shown ones', () => {
		assert.deepEqual(written(' chips'), [' <b>chips']);
		assert.deepEqual(written('& chips'), ['&amp; <b>chips']);
	});

	it('keeps an empty span empty, at both ends too', () => {
		const prose = fishAndChips();
		assert.deepEqual(prose.toFile({ start: 0, end: 0 }), { start: 0, end: 0 });
		assert.deepEqual(prose.toFile({ start: 8, end: 8 }), { start: 15, end: 15 });
		assert.deepEqual(prose.toFile({ start: 12, end: 12 }), { start: 19, end: 19 });
		assert.deepEqual(makeProse('', []).toFile({ start: 0, end: 0 }), { start: 0, end: 0 });
	});

	it('finds the place of an offset, and none where the file is hidden', () => {
		const prose = fishAndChips();
		assert.equal(prose.fromFile(0), 0);
		assert.equal(prose.fromFile(7), 5, 'inside &amp;');
		assert.equal(prose.fromFile(11), 7, 'after the last shown unit');
		assert.equal(prose.fromFile(12), undefined, 'inside <b>');
		assert.equal(prose.fromFile(14), 7);
		assert.equal(prose.fromFile(19), 12);
		assert.equal(prose.fromFile(20), undefined);
	});

	function written(shown: string): string[] {
		const prose = fishAndChips();
		const start = prose.text.indexOf(shown);
		const { start: from, end } = prose.toFile({ start, end: start + shown.length });
		return [FILE.slice(from, end)];
	}
});

describe('prose builder', () => {
	it('drops white space at both ends, and the units of the file with it', () => {
		const text = '  a b  ';
		const builder = new ProseBuilder(text);
		builder.verbatim({ start: 0, end: text.length });
		const prose = builder.take()!;
		assert.equal(prose.text, 'a b');
		assert.deepEqual(prose.toFile({ start: 0, end: 3 }), { start: 2, end: 5 });
	});

	it('shows white space of any length as one space, once', () => {
		const text = 'a \n > \n b';
		const builder = new ProseBuilder(text);
		builder.space({ start: 1, end: 2 });
		builder.verbatim({ start: 0, end: 1 });
		builder.space({ start: 1, end: 7 });
		builder.space({ start: 7, end: 8 });
		builder.verbatim({ start: 8, end: 9 });
		const prose = builder.take()!;
		assert.equal(prose.text, 'a b');
		assert.deepEqual(prose.toFile({ start: 1, end: 2 }), { start: 1, end: 7 });
	});

	it('hides what would part a word without being seen', () => {
		const text = 'har\u00ADbour\u200B wall\uFEFF';
		const builder = new ProseBuilder(text);
		builder.verbatim({ start: 0, end: text.length });
		const prose = builder.take()!;
		assert.equal(prose.text, 'harbour wall');
		assert.deepEqual(prose.toFile({ start: 0, end: 7 }), { start: 0, end: 8 });
		assert.deepEqual(prose.toFile({ start: 8, end: 12 }), { start: 10, end: 14 });
	});

	it('is empty after its prose is taken, and gives none of white space alone', () => {
		const builder = new ProseBuilder(' a ');
		builder.verbatim({ start: 0, end: 3 });
		assert.equal(builder.take()?.text, 'a');
		builder.verbatim({ start: 0, end: 1 });
		assert.ok(builder.isBlank);
		assert.equal(builder.take(), undefined);
	});
});
