import assert from 'node:assert/strict';
import { renderMatrixCsv } from '../../../client/src/webviews/matrix/matrixCsv.ts';
import { renderMatrixHtml } from '../../../client/src/webviews/matrix/matrixHtml.ts';
import { renderMatrixSvg } from '../../../client/src/webviews/matrix/matrixSvg.ts';
import {
	INITIAL_VIEW,
	readMatrixView,
	shownClaims,
	type MatrixView,
} from '../../../client/src/webviews/shared/matrixView.ts';
import type { MatrixWords } from '../../../client/src/webviews/shared/matrixWords.ts';
import type { StoryClaims } from '../../../server/src/lsp/protocol.ts';
import { makeStory } from '../../webviews/madeStory.ts';

/** Each text is its own name. */
const words = new Proxy({}, { get: (_, name) => String(name) }) as MatrixWords;

describe('what the matrix shows', () => {
	const story = makeStory(5);
	const shown = (view: Partial<MatrixView>): number[] =>
		shownClaims(story, { ...INITIAL_VIEW, ...view }).map((claim) => story.claims.indexOf(claim));

	for (const [name, view, expected] of [
		['all, in the order of the story', {}, [0, 1, 2, 3, 4, 5, 6, 7, 8]],
		['what all but one speak of', { filter: 'allButOne' }, [2]],
		['what one alone says', { filter: 'onlyHere' }, [6, 7, 8]],
		['what sources differ on', { filter: 'differ' }, [0, 3, 5]],
		['what has all words, case and accents aside', { query: 'FÍRE accident' }, [2]],
		['what has a value that is told', { query: '78' }, [0]],
		['what differs first', { order: 'differs' }, [0, 3, 5, 1, 2, 4, 6, 7, 8]],
		['what was said first by the earliest source', { order: 'first' }, [0, 1, 2, 3, 6, 4, 5, 7, 8]],
		[
			'as one source has it, and then the others',
			{ order: 'source', source: 'file:///sources/3.txt' },
			[0, 1, 2, 3, 5, 4, 6, 7, 8],
		],
		[
			'the story, where that source is gone',
			{ order: 'source', source: 'file:///gone.txt' },
			[0, 1, 2, 3, 4, 5, 6, 7, 8],
		],
	] as const)
		it(`is ${name}`, () => assert.deepEqual(shown(view), expected));

	it('is arranged as at the beginning where what was kept cannot be read', () => {
		for (const kept of [undefined, null, 7, 'all', [], { order: 'size', filter: 3, query: {}, selected: 'x' }])
			assert.deepEqual(readMatrixView(kept), INITIAL_VIEW);
	});
});

describe('the exported matrix', () => {
	const hostile = '=HYPERLINK("x") <script>alert(1)</script> & "quoted" \u202e87';
	const story: StoryClaims = {
		...makeStory(5),
		sources: makeStory(5).sources.map((source, i) => (i ? source : { ...source, name: hostile })),
		claims: makeStory(5).claims.map((claim, i) => (i ? claim : { ...claim, wording: hostile })),
	};
	const matrix = { story, claims: story.claims };

	it('as CSV has a line for each claim, a column for each source, and no formula', () => {
		const lines = renderMatrixCsv(matrix, words).replace('\ufeff', '').trimEnd().split('\r\n');
		assert.equal(lines.length, 1 + story.claims.length);
		assert.match(lines[1]!, /^"'=HYPERLINK\(""x""\)/);
		assert.match(lines[1]!, /,4,0,1,legendStates: 87,legendDiffers: 78,legendStates,legendStates,legendStates$/);
		assert.match(lines[9]!, /,1,0,0,,,,,legendStates$/);
		assert.doesNotMatch(lines.join(''), /\u202e/);
	});

	it('as HTML is one page without scripts, with the words as text', () => {
		const html = renderMatrixHtml(matrix, words);
		assert.doesNotMatch(html, /<script|https?:|\u202e/);
		assert.ok(html.includes('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot; 87'));
		assert.equal(html.match(/<tr>/g)!.length, 1 + story.claims.length);
		assert.match(html, /@media print/);
	});

	it('as SVG is a picture without scripts, with the words as text', () => {
		const svg = renderMatrixSvg(matrix, words);
		assert.doesNotMatch(svg, /<script|href|\u202e/);
		// Long words are broken over lines, but none is lost.
		assert.ok(svg.replace(/<\/text>\s*<text[^>]*>/g, ' ').includes('&lt;script&gt;alert(1)&lt;/script&gt; &amp;'));
		const open = svg.match(/<(?:svg|text|title)\b/g)!.length;
		assert.equal(svg.match(/<\/(?:svg|text|title)>/g)!.length, open);
	});
});
