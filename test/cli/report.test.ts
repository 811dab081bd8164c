import assert from 'node:assert/strict';
import { makeReport, type Report } from '#server/cli/report.ts';
import { renderReport } from '#server/cli/reportText.ts';
import { analyzedFixture } from '../support/analyzedFixture.ts';

const STORY = `
=== a.md
---
outlet: Cape Wire
date: 2031-05-03
---

The ferry Aurora sank off Cape Lindes on Tuesday evening.

Nobody heard of the yellow submarine.
=== b.txt
The ferry Aurora sank off Cape Lindes on Tuesday evening.
`;

describe('report', () => {
	it('has the same keys whatever was found', () => {
		const keys = (report: Report): string[] => Object.keys(report);
		assert.deepEqual(keys(reportOf(STORY)), keys(reportOf('=== a.txt\n\n')));
		assert.deepEqual(keys(reportOf(STORY)), [
			'version',
			'folder',
			'sources',
			'notRead',
			'shared',
			'onlyHere',
			'entities',
		]);
	});

	it('gives each claim with its wording, source and place', () => {
		const { sources, shared, onlyHere } = reportOf(STORY);
		assert.deepEqual(
			sources.map(({ file, name, date, claims, onlyHere }) => ({ file, name, date, claims, onlyHere })),
			[
				{ file: 'a.md', name: 'Cape Wire', date: '2031-05-03', claims: 2, onlyHere: 1 },
				{ file: 'b.txt', name: 'b.txt', date: null, claims: 1, onlyHere: 0 },
			],
		);
		assert.equal(shared.length, 1);
		assert.deepEqual(
			shared[0]!.claims.map(({ file, line, column, text }) => `${file}:${line}:${column} ${text}`),
			[
				'a.md:6:1 The ferry Aurora sank off Cape Lindes on Tuesday evening',
				'b.txt:1:1 The ferry Aurora sank off Cape Lindes on Tuesday evening',
			],
		);
		assert.deepEqual(
			onlyHere.map(({ text, line }) => [text, line]),
			[['Nobody heard of the yellow submarine', 8]],
		);
	});

	it('reads like this', () => {
		const drawn = renderReport(reportOf(STORY), true).replace(/NAMES[^]*/, '');
		assert.equal(
			drawn,
			`
2 articles in news, 3 claims

SOURCES
  2031-05-03     16 words  Cape Wire  [a.md]
  no date        10 words  b.txt

NOT READ
  c.txt: it holds no text

CLAIMS OF SEVERAL SOURCES (1)
  In 2 of 2 sources
    Cape Wire: “The ferry Aurora sank off Cape Lindes on Tuesday evening”
      a.md:6:1
    b.txt: “The ferry Aurora sank off Cape Lindes on Tuesday evening”
      b.txt:1:1

CLAIMS OF ONE SOURCE (1)
      1 of 2 claims: Cape Wire
    Cape Wire: “Nobody heard of the yellow submarine”
      a.md:8:1
      0 of 1 claim: b.txt

`.trimStart(),
		);
	});

	it('moves no cursor of the terminal', () =>
		assert.doesNotMatch(
			renderReport(reportOf('=== a.txt\nThe \u001b[31mferry\u202e sank.\n'), true),
			/[\u001b\u202e]/,
		));
});

function reportOf(source: string): Report {
	const { corpus } = analyzedFixture(source);
	const notRead = [{ file: 'c.txt', reason: 'it holds no text' }];
	const nameOf = (uri: string): string => uri.slice('file:///sources/'.length);
	return makeReport({ folder: 'news', corpus, notRead, nameOf }, 0.5);
}
