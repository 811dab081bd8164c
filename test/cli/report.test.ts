import assert from 'node:assert/strict';
import { makeReport, type Report } from '#server/cli/report.ts';
import { renderCsv } from '#server/cli/reportCsv.ts';
import { renderHtml } from '#server/cli/reportHtml.ts';
import { renderMarkdown } from '#server/cli/reportMarkdown.ts';
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

const DIFFERING = `
=== a.txt
The ferry Aurora sank off Cape Lindes with 87 sailors on board.
=== b.txt
The ferry Aurora sank off Cape Lindes with 78 sailors on board.
=== c.txt
The ferry Aurora sank off Cape Lindes with 87 sailors on board.
`;

const COPIED = `
=== a.md
---
outlet: Cape Wire
---
DORVIK (AP) — The ferry Aurora sank off Cape Lindes on Tuesday evening, and nine of her sailors were still missing at noon the next day.
=== b.md
---
outlet: Dorvik *Post*
---
It has happened again. The ferry Aurora sank off Cape Lindes on Tuesday evening, and nine of her sailors were still missing at noon the next day. (AP)
=== c.txt
The ferry Aurora sank off Cape Lindes on Tuesday evening.
`;

/** What an article and its source card must not do to who reads a report. */
const HOSTILE = `
=== a.md
---
outlet: "=HYPERLINK(\\"http://evil.example\\";\\"x\\") |x <b>bold</b>"
---
The ferry Aurora sank off Cape Lindes \`\`<img src=x onerror=alert(1)>\`\` on Tuesday evening.
=== b.txt
The ferry Aurora sank off Cape Lindes <img src=x onerror=alert(1)> on Tuesday evening.
`;

describe('report', () => {
	it('has the same keys whatever was found', async () => {
		const keys = async (source: string): Promise<string[]> => Object.keys(await reportOf(source));
		assert.deepEqual(await keys(STORY), await keys('=== a.txt\n\n'));
		assert.deepEqual(await keys(STORY), [
			'version',
			'folder',
			'sources',
			'notRead',
			'shared',
			'conflicts',
			'onlyHere',
			'entities',
			'sharedText',
		]);
	});

	it('gives each claim with its wording, source and place', async () => {
		const { sources, shared, onlyHere } = await reportOf(STORY);
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

	it('tells what sources tell differently, each pair once, with both values', async () => {
		const { conflicts } = await reportOf(DIFFERING);
		assert.deepEqual(
			conflicts.map(({ kind, nature, title, sides }) => ({
				kind,
				nature,
				title,
				sides: sides.map(({ file, value, text }) => `${file} ${value}: ${text}`),
			})),
			[
				{
					kind: 'number',
					nature: 'contradiction',
					title: 'Figures differ',
					sides: [
						'b.txt 78: The ferry Aurora sank off Cape Lindes with 78 sailors on board',
						'a.txt 87: The ferry Aurora sank off Cape Lindes with 87 sailors on board',
						'c.txt 87: The ferry Aurora sank off Cape Lindes with 87 sailors on board',
					],
				},
			],
		);
	});

	it('reads like this', async () => {
		const drawn = renderReport(await reportOf(STORY), true).replace(/NAMES[^]*/, '');
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

CONFLICTS (0)
  none

CLAIMS OF ONE SOURCE (1)
      1  Cape Wire  [a.md]
    Cape Wire: “Nobody heard of the yellow submarine”
      a.md:8:1
      0  b.txt

`.trimStart(),
		);
	});

	it('counts sources that share a text once, and tells what they share', async () => {
		const report = await reportOf(COPIED);
		const [first] = report.shared;
		assert.deepEqual([first!.sources, first!.independent], [3, 2]);
		assert.deepEqual(
			report.sharedText.map(({ title, words, share, oneReport, agencies, passages }) => ({
				title,
				words,
				share,
				oneReport,
				agencies,
				places: passages.map(({ places }) => places.map(({ file, line, column }) => `${file}:${line}:${column}`)),
			})),
			[
				{
					title: 'Cape Wire and Dorvik *Post* share 23 words word for word; both credit AP',
					words: 23,
					share: 1,
					oneReport: true,
					agencies: ['AP'],
					places: [['a.md:4:15', 'b.md:4:24']],
				},
			],
		);
		const drawn = renderReport(report, false);
		assert.match(drawn, /^  In 3 of 3 sources, 2 independent$/m);
		assert.equal(
			/TEXT THAT[^]*?\n\n/.exec(drawn)![0],
			`
TEXT THAT SOURCES SHARE (1)
  Cape Wire and Dorvik *Post* share 23 words word for word; both credit AP
    “The ferry Aurora sank off Cape Lindes on Tuesday evening, and nine of her sailors were still missing at noon the next day”
      a.md:4:15
      b.md:4:24

`.trimStart(),
		);
	});

	it('tells what sources share in every format', async () => {
		const report = await reportOf(COPIED);
		const page = renderHtml(report);
		assert.match(page, /<h3>In 3 of 3 sources, 2 independent<\/h3>/);
		assert.match(page, /<h2>Text that sources share \(1\)<\/h2>\n<h3>Cape Wire and Dorvik \*Post\* share 23 words/);
		const note = renderMarkdown(report);
		assert.match(note, /^### In 3 of 3 sources, 2 independent$/m);
		assert.match(note, /^### Cape Wire and Dorvik \\\*Post\\\* share 23 words word for word; both credit AP$/m);
		assert.match(note, /^\| 23 \| “The ferry Aurora .*” \| a\.md:4:15, b\.md:4:24 \|$/m);
		const lines = renderCsv(report).split('\r\n');
		assert.equal(lines.filter((line) => /^shared,1,3,.*,2,$/.test(line)).length, 3);
		assert.deepEqual(
			lines.filter((line) => line.startsWith('shared text,1,2,')).map((line) => line.slice(-5)),
			[',,,23', ',,,23'],
		);
	});

	it('reads like this where sources differ', async () =>
		assert.equal(
			/CONFLICTS[^]*?\n\n/.exec(renderReport(await reportOf(DIFFERING), false))![0],
			`
CONFLICTS (1)
  Figures differ
    b.txt: “78”
      b.txt:1:44: “The ferry Aurora sank off Cape Lindes with 78 sailors on board”
    a.txt: “87”
      a.txt:1:44: “The ferry Aurora sank off Cape Lindes with 87 sailors on board”
    c.txt: “87”
      c.txt:1:44: “The ferry Aurora sank off Cape Lindes with 87 sailors on board”

`.trimStart(),
		));

	it('moves no cursor of the terminal', async () =>
		assert.doesNotMatch(
			renderReport(await reportOf('=== a.txt\nThe \u001b[31mferry\u202e sank.\n'), true),
			/[\u001b\u202e]/,
		));
});

describe('a report as Markdown', () => {
	it('reads like this', async () => {
		const drawn = renderMarkdown(await reportOf(DIFFERING)).replace(/^[^]*?(?=## Conflicts)/, '');
		assert.equal(
			drawn,
			`
## Conflicts (1)

### Figures differ

| Source | Value | Wording | Place |
| --- | --- | --- | --- |
| b.txt | **“78”** | “The ferry Aurora sank off Cape Lindes with 78 sailors on board” | b.txt:1:44 |
| a.txt | **“87”** | “The ferry Aurora sank off Cape Lindes with 87 sailors on board” | a.txt:1:44 |
| c.txt | **“87”** | “The ferry Aurora sank off Cape Lindes with 87 sailors on board” | c.txt:1:44 |

## Claims of one source (0)

## Names (2)

| Name | Kind | Mentions | Sources | Spellings |
| --- | --- | --- | --- | --- |
| Aurora | product | 3 | 3 | Aurora (3) |
| Cape Lindes | place | 3 | 3 | Cape Lindes (3) |
`.trimStart(),
		);
	});

	it('shows the words of articles as text', async () =>
		assert.doesNotMatch(renderMarkdown(await reportOf(HOSTILE)), /(^|[^\\])(<|!\[|\]\(|\|x)/m));
});

describe('a report as a page', () => {
	it('needs nothing beside it, and shows the words of articles as text', async () => {
		const page = renderHtml(await reportOf(HOSTILE));
		assert.match(page, /&lt;img src=x onerror=alert\(1\)&gt;/);
		const tags = new Set([...page.matchAll(/<(\w+)/g)].map(([, name]) => name));
		for (const name of ['script', 'img', 'link', 'iframe', 'a']) assert.ok(!tags.has(name), name);
		assert.doesNotMatch(page, /\b(?:src|href)=["']/);
		assert.match(page, /default-src 'none'/);
	});

	it('has what sources share, what they tell differently, and what only one tells', async () => {
		const page = renderHtml(await reportOf(STORY + DIFFERING.replace(/=== (\w)/g, '=== x$1')));
		for (const part of ['yellow submarine', 'Tuesday evening', '<strong>“78”</strong>', '<strong>“87”</strong>'])
			assert.ok(page.includes(part), part);
	});
});

describe('a report as a table', () => {
	it('has a line for each claim, side, claim of one source and spelling', async () => {
		const lines = renderCsv(await reportOf(DIFFERING)).split('\r\n');
		assert.equal(
			lines[0],
			'section,group,sources,kind,title,source,file,line,column,text,value,relation,score,independent,words',
		);
		assert.deepEqual(
			lines.filter((line) => line.startsWith('conflict,1,,number,Figures differ,b.txt,b.txt,1,44,The ferry')).length,
			1,
		);
		assert.deepEqual(
			lines.filter((line) => line.startsWith('name,')),
			['name,1,3,product,Aurora,,,,,Aurora,3,,,,', 'name,2,3,place,Cape Lindes,,,,,Cape Lindes,3,,,,'],
		);
	});

	it('gives a spreadsheet no formula, and no line of its own to a quotation', async () => {
		const csv = renderCsv(await reportOf(HOSTILE));
		assert.match(csv, /,'=HYPERLINK|,"'=HYPERLINK/);
		assert.doesNotMatch(csv, /(^|,)"?[=+@-]/m);
		for (const line of csv.trimEnd().split('\r\n')) assert.doesNotMatch(line, /[\r\n]/);
	});
});

function reportOf(source: string): Promise<Report> {
	const { corpus } = analyzedFixture(source);
	const notRead = [{ file: 'c.txt', reason: 'it holds no text' }];
	const nameOf = (uri: string): string => uri.slice('file:///sources/'.length);
	return makeReport({ folder: 'news', corpus, notRead, nameOf }, 0.5);
}
