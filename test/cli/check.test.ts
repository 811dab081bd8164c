import assert from 'node:assert/strict';
import { makeCheck, type Check } from '#server/cli/check.ts';
import { renderCheck } from '#server/cli/checkText.ts';
import type { AnalyzedCorpus } from '#server/corpus/analyzedCorpus.ts';
import { analyzedFixture } from '../support/analyzedFixture.ts';

const SOURCES = `
=== b.txt
The ferry Aurora sank off Cape Lindes with 78 sailors on board. Nine exhausted sailors were rescued by fishermen.

The harbour court of Dorvik opened an inquiry on Friday.
=== c.txt
Nine exhausted sailors were rescued by fishermen. The ferry Aurora sank off Cape Lindes with 78 sailors on board.
`;

describe('a check of a draft', () => {
	const table: [string, string, string[]][] = [
		['Nine exhausted sailors were rescued by fishermen.', 'supported', ['b.txt', 'c.txt']],
		['The harbour court of Dorvik opened an inquiry on Friday.', 'single-source', ['b.txt']],
		['Bread prices in Dorvik doubled within a week.', 'unsupported', []],
		['The ferry Aurora sank off Cape Lindes with 87 sailors on board.', 'contradicted', []],
		['Who paid for the new engine?', 'no-claim', []],
	];
	for (const [draft, status, by] of table)
		it(`${status}: ${draft}`, async () => {
			const { sentences, counts } = await checkOf(draft);
			assert.deepEqual(
				sentences.map((one) => [one.text, one.status, one.supportedBy.map(({ file }) => file).sort()]),
				[[draft, status, by]],
			);
			assert.equal(Object.entries(counts).find(([, n]) => n > 0)?.[0], status);
		});

	it('has one source where several have it from one text, and says so', async () => {
		const wire =
			'Nine exhausted sailors were rescued by fishermen, who had heard them call from the rocks below the light.';
		const { corpus } = analyzedFixture(`
=== b.txt
${wire}
=== c.txt
${wire}
=== draft.txt
Nine exhausted sailors were rescued by fishermen.
`);
		const check = await checkIn(corpus);
		const [{ status, independent, sharedText, supportedBy }] = check.sentences as [Check['sentences'][0]];
		assert.deepEqual([status, supportedBy.length, independent], ['single-source', 2, 1]);
		assert.deepEqual(sharedText, ['b.txt and c.txt share 18 words word for word']);
		assert.match(
			renderCheck(check),
			/^    supported by 2 sources, 1 independent: b\.txt and c\.txt share 18 words word for word$/m,
		);
	});

	it('says who contradicts it, and in what', async () => {
		const { sentences } = await checkOf('The ferry Aurora sank off Cape Lindes with 87 sailors on board.');
		assert.deepEqual(
			sentences[0]!.contradictedBy.map(({ file, line, column, kind, here, there }) => ({
				at: `${file}:${line}:${column}`,
				kind,
				here,
				there,
			})),
			[
				{ at: 'b.txt:1:44', kind: 'number', here: '87', there: '78' },
				{ at: 'c.txt:1:94', kind: 'number', here: '87', there: '78' },
			],
		);
	});

	it('tells which part of a sentence was not found', async () => {
		const { sentences } = await checkOf(
			'Nine exhausted sailors were rescued by fishermen, and the mayor of Dorvik keeps forty geese.',
		);
		assert.equal(sentences[0]!.status, 'supported');
		assert.deepEqual(sentences[0]!.notFound, ['the mayor of Dorvik keeps forty geese']);
	});

	it('reads like this', async () => {
		const draft = `Nine exhausted sailors were rescued by fishermen.

The ferry Aurora sank off Cape Lindes with 87 sailors on board. Bread prices in Dorvik doubled within a week.`;
		const { sentences, ...rest } = await checkOf(draft);
		// Which words say how a source stands to it is the matcher's business.
		const steady = sentences.map((one) => ({
			...one,
			supportedBy: one.supportedBy.map((support) => ({ ...support, relationInWords: 'says the same' })),
		}));
		assert.equal(
			renderCheck({ ...rest, sentences: steady }),
			`
draft.txt, held against 2 sources in news

draft.txt:1:1  SUPPORTED
  “Nine exhausted sailors were rescued by fishermen.”
    c.txt says the same: “Nine exhausted sailors were rescued by fishermen”
      c.txt:1:1
    b.txt says the same: “Nine exhausted sailors were rescued by fishermen”
      b.txt:1:65

draft.txt:3:1  CONTRADICTED
  “The ferry Aurora sank off Cape Lindes with 87 sailors on board.”
    Figures differ: “87” in the draft, “78” in b.txt
      b.txt:1:44: “The ferry Aurora sank off Cape Lindes with 78 sailors on board”
    Figures differ: “87” in the draft, “78” in c.txt
      c.txt:1:94: “The ferry Aurora sank off Cape Lindes with 78 sailors on board”

draft.txt:3:65  UNSUPPORTED
  “Bread prices in Dorvik doubled within a week.”

3 sentences: 1 contradicted, 1 unsupported, 0 of a single source, 1 supported
`.trimStart(),
		);
	});
});

function checkOf(draft: string): Promise<Check> {
	return checkIn(analyzedFixture(`=== draft.txt\n${draft}\n${SOURCES.slice(1)}`).corpus);
}

function checkIn(corpus: AnalyzedCorpus): Promise<Check> {
	const nameOf = (uri: string): string => uri.slice('file:///sources/'.length);
	const analysis = corpus.article('file:///sources/draft.txt')!;
	return makeCheck({ folder: 'news', corpus, notRead: [], nameOf }, analysis, 'draft.txt', 0.5);
}
