import assert from 'node:assert/strict';
import { putSideBySide, type Beside, type SideBySide } from '#server/features/story/sideBySide.ts';
import type { StoryOptions } from '#server/features/story/storyClaims.ts';
import { analyzedFixture } from '../support/analyzedFixture.ts';

const A = `=== a.html
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Grief <em>in</em> Tarnow</h1>
<p>The ferry Aurora sank off Cape Lindes &amp; its reef on Monday. The mayor of Tarnow praised the divers.</p></article>
`;
const B = `=== b.txt
The ferry Aurora sank off Cape Lindes on Monday.

The old ferry Aurora carried 87 sailors of the navy.
`;
const C = `=== c.txt
The ferry Aurora carried 78 sailors of the navy.
`;

const OPTIONS: StoryOptions = { minimumScore: 0.5, reported: 'differences', pause: () => Promise.resolve() };

describe('side by side', () => {
	it('joins nothing that only looks alike', async () => {
		const found = await read(`=== a.txt\nThe mayor praised the divers.\n${C}`, 'a.txt');
		assert.deepEqual(found.joined, []);
	});

	it('leaves out what a page puts around its article', async () => {
		const { left } = await read(A + B, 'a.html');
		assert.deepEqual(
			left.blocks.map(({ text }) => text.slice(0, 20)),
			['Grief in Tarnow', 'The ferry Aurora san'],
		);
	});

	it('joins a claim with the other source, and marks the words that only one of them has', async () => {
		const found = await read(A + B, 'a.html');
		assert.deepEqual(inWords(found), [
			{
				left: 'The ferry Aurora sank off Cape Lindes & its reef on Monday',
				right: 'The ferry Aurora sank off Cape Lindes on Monday',
				onlyLeft: ['reef'],
				onlyRight: [],
				differing: [],
			},
		]);
	});

	it('joins what differs, however little it matches', async () => {
		const found = await read(B + C, 'b.txt', 1);
		assert.deepEqual(
			found.joined.map(({ relationInWords, differing }) => [relationInWords, differing.map(({ title }) => title)]),
			[['differs', ['Figures differ']]],
		);
	});

	it('puts the source beside that joins most, where none is asked for, and counts what each joins', async () => {
		const { corpus } = analyzedFixture(`${A}${B}=== c.txt\nThe mayor of Oske has opened a school.\n`);
		const [left, ...others] = corpus.articles;
		const of = async (beside: Beside): Promise<[string[], readonly number[]]> => {
			const { right, counts } = await putSideBySide(corpus, left!, others, beside, OPTIONS);
			return [right.map(({ article }) => article.article.file.uri.replace(/.*\//, '')), counts];
		};
		assert.deepEqual(await of(new Set()), [['b.txt'], [1, 0]]);
		assert.deepEqual(await of(new Set(others.slice(1))), [['c.txt'], [1, 0]]);
		assert.deepEqual(await of('all'), [
			['b.txt', 'c.txt'],
			[1, 0],
		]);
	});

	it('marks what the two tell differently', async () => {
		const pair = inWords(await read(B + C, 'b.txt')).at(-1);
		assert.deepEqual(pair, {
			left: 'The old ferry Aurora carried 87 sailors of the navy',
			right: 'The ferry Aurora carried 78 sailors of the navy',
			onlyLeft: ['old', '87'],
			onlyRight: ['78'],
			differing: ['number: 87 / 78'],
		});
	});
});

async function read(source: string, name: string, minimumScore = OPTIONS.minimumScore): Promise<SideBySide> {
	const { corpus } = analyzedFixture(source);
	const left = corpus.articles.find(({ article }) => article.file.uri.endsWith(name))!;
	return putSideBySide(
		corpus,
		left,
		corpus.articles.filter((article) => article !== left),
		'all',
		{ ...OPTIONS, minimumScore },
	);
}

function inWords({ left, right, joined }: SideBySide): object[] {
	return joined.map((pair) => {
		const there = right[pair.article]!;
		const text = (from: typeof left, { block, at }: typeof pair.left): string =>
			from.blocks[block]!.text.slice(at.start, at.end);
		return {
			left: text(left, pair.left),
			right: text(there, pair.right),
			onlyLeft: pair.onlyLeft.map((words) => text(left, words)),
			onlyRight: pair.onlyRight.map((words) => text(there, words)),
			differing: pair.differing.map((one) => `${one.kind}: ${text(left, one.left)} / ${text(there, one.right)}`),
		};
	});
}
