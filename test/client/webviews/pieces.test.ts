import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pieces, type Stretch } from '../../../client/src/webviews/shared/pieces.ts';

interface Named extends Stretch {
	readonly name: string;
}

describe('a text cut into marked pieces', () => {
	for (const [name, marks, expected] of [
		['without marks', {}, ['The ferry ran aground']],
		['of no text', {}, ['']],
		['one mark', { a: 'ferry' }, ['The ', 'ferry[a>]', ' ran aground']],
		['the whole text', { a: 'The ferry ran aground' }, ['The ferry ran aground[a>]']],
		['marks that meet', { a: 'The ', b: 'ferry' }, ['The [a>]', 'ferry[b>]', ' ran aground']],
		['a mark in a mark', { a: 'ferry', b: 'The ferry ran' }, ['The [b>]', 'ferry[ba>]', ' ran[b]', ' aground']],
		['marks that overlap', { a: 'The ferry', b: 'ferry ran' }, ['The [a>]', 'ferry[ab>]', ' ran[b]', ' aground']],
		['equal marks', { a: 'ferry', b: 'ferry' }, ['The ', 'ferry[ab>]', ' ran aground']],
	] as const)
		it(name, () => {
			const text = name === 'of no text' ? '' : 'The ferry ran aground';
			const placed = Object.entries(marks as Record<string, string>).map(([key, words]): Named => {
				const start = text.indexOf(words);
				return { name: key, start, end: start + words.length };
			});
			assert.deepEqual(pieces(text, placed).map(draw), expected[0] === '' ? [] : expected);
		});

	it('leaves out what is not in the text, and marks of no words', () => {
		const marks: Named[] = [
			{ name: 'a', start: -5, end: 3 },
			{ name: 'b', start: 18, end: 99 },
			{ name: 'c', start: 7, end: 7 },
			{ name: 'd', start: 40, end: 50 },
		];
		assert.deepEqual(pieces('The ferry ran aground', marks).map(draw), ['The[a>]', ' ferry ran agro', 'und[b>]']);
	});

	it('loses nothing, begins each mark once, and marks what it covers and nothing else', () => {
		const text = 'abcdefghijklmnopqrst';
		const mark = fc
			.tuple(fc.nat(20), fc.nat(20))
			.map(([a, b]): Stretch => ({ start: Math.min(a, b), end: Math.max(a, b) }));
		fc.assert(
			fc.property(fc.array(mark, { maxLength: 8 }), (marks) => {
				const cut = pieces(text, marks);
				assert.equal(cut.map((piece) => piece.text).join(''), text);
				const shown = marks.filter(({ start, end }) => start < end);
				assert.equal(cut.flatMap(({ begins }) => begins).length, shown.length);
				for (const one of shown) {
					const covered = cut.filter((piece) => piece.marks.includes(one));
					assert.equal(covered.map((piece) => piece.text).join(''), text.slice(one.start, one.end));
				}
			}),
		);
	});
});

/** "ferry[ab>]": marked by a and b, of which b begins with it. */
function draw({ text, marks, begins }: ReturnType<typeof pieces<Named>>[number]): string {
	const of = (list: readonly Named[]): string => list.map(({ name }) => name).join('');
	return marks.length ? `${text}[${of(marks)}${begins.length ? '>' : ''}]` : text;
}
