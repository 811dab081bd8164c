import assert from 'node:assert/strict';
import { readLines } from '#server/lsp/convert.ts';
import { SHARED_TEXT, STORY_COPIES, type SharedTextPassage, type StoryCopies } from '#server/lsp/protocol.ts';
import { fixture } from '../support/fixture.ts';
import { startSession, type Session } from '../support/session.ts';

const { files, marked } = fixture(`
=== a.md
It was night.
<|The ferry Aurora struck a reef shortly after midnight and sank within an hour, leaving nine sailors in the water|>.
=== b.txt
<|The ferry Aurora struck a reef shortly after midnight and sank within an hour, leaving nine sailors in the water|>.
=== c.txt
Bread for Olga Brandt became cheaper.
`);
const rangeOf = (i: number) => readLines(files[i]!.text, 'utf-16').rangeOf(marked[i]!.span);

describe('answers about shared text', () => {
	let session: Session;
	before(async () => {
		session = startSession({ files: Object.fromEntries(files.map(({ uri, text }) => [uri, text])) });
		await session.initialize({});
	});
	after(() => session.end());

	it('of one article: ranges, with whom, and where it stands there', async () => {
		const ask = (i: number): Promise<SharedTextPassage[]> =>
			session.request(SHARED_TEXT, { textDocument: { uri: files[i]!.uri } });
		assert.deepEqual(await ask(2), []);
		assert.deepEqual(await ask(0), [
			{
				range: rangeOf(0),
				copies: [{ uri: files[1]!.uri, range: rangeOf(1), source: 'b.txt', here: rangeOf(0), words: 20, agencies: [] }],
			},
		]);
	});

	it('of all: which sources, how much of the shorter one, and how many are independent', async () => {
		const { sources, independent, copies } = await session.request<StoryCopies>(STORY_COPIES, {});
		assert.deepEqual([sources.length, independent, copies.length], [3, 2, 1]);
		const { source, other, share, oneReport, inWords, passages } = copies[0]!;
		assert.deepEqual([sources[source]!.name, sources[other]!.name], ['a.md', 'b.txt']);
		assert.deepEqual([share, oneReport, inWords], [1, true, '20 words word for word']);
		assert.deepEqual(
			passages.map(({ here, there }) => [here.range, there.range]),
			[[rangeOf(0), rangeOf(1)]],
		);
	});
});
