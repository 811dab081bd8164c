import assert from 'node:assert/strict';
import { writeCriticMarkup } from '#server/annotation/exchange/criticMarkup.ts';
import { writeCsv } from '#server/annotation/exchange/csv.ts';
import type { ExportedNote } from '#server/annotation/exchange/exported.ts';
import { writeNoteReport } from '#server/annotation/exchange/noteReport.ts';

const TEXT = 'Wind. The ferry sank off Cape Lindes. {==Rain==} fell.\n';

/** A note on words of the text. */
function on(
	words: string,
	body: string,
	more: Partial<ExportedNote['note']> = {},
	replies: readonly string[] = [],
): ExportedNote {
	const start = TEXT.indexOf(words);
	const target = { source: 'a.txt', quote: words, before: '', after: '', start };
	const said = { author: 'Olga', created: '2031-03-05T08:00:00.000Z', modified: '2031-03-05T08:00:00.000Z' };
	return {
		note: {
			kind: 'note',
			id: words,
			body,
			tags: [],
			resolved: false,
			claim: false,
			targets: [target],
			...said,
			...more,
		},
		replies: replies.map((reply) => ({ kind: 'reply', id: reply, to: words, body: reply, conflict: false, ...said })),
		places: [
			{
				target,
				path: 'a.txt',
				source: 'The Lantern',
				state: 'exact',
				span: { start, end: start + words.length },
				line: 1,
				words,
			},
		],
	};
}

describe('notes as a spreadsheet', () => {
	const bodyCell = (body: string): string => {
		const row = writeCsv([on('ferry', body)]).slice(writeCsv([]).length);
		return row.slice('ferry,a.txt,1,exact,ferry,ferry,'.length, row.indexOf(',,Olga'));
	};

	it('are never formulas', () => {
		for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =cmd|x!A1', '＝1'])
			assert.match(bodyCell(formula), /^"?'/, formula);
	});

	it('quote what would end a cell', () => {
		assert.equal(bodyCell('a, "b"\nc'), '"a, ""b""\nc"');
		assert.equal(bodyCell('plain'), 'plain');
	});
});

describe('a copy with CriticMarkup', () => {
	const copy = (...notes: readonly ExportedNote[]): string => writeCriticMarkup(TEXT, 'a.txt', notes);

	it('marks the words and says what was said', () =>
		assert.equal(
			copy(on('ferry sank', 'Says who?', { tags: ['check'] }, ['The harbour.'])),
			'Wind. The {==ferry sank==}{>>Olga: Says who? #check<<}{>>Olga: The harbour.<<} off Cape Lindes. \\{==Rain==\\} fell.\n',
		));

	it('puts a note on words that are marked already behind them', () =>
		assert.equal(
			copy(on('ferry sank off', 'One.'), on('sank', 'Two.')),
			'Wind. The {==ferry sank off==}{>>Olga: One.<<}{>>“sank”: Olga: Two.<<} Cape Lindes. \\{==Rain==\\} fell.\n',
		));

	it('lets no note end its own mark', () =>
		assert.ok(copy(on('Wind', 'x <<} {++y++}\n\nz')).startsWith('{==Wind==}{>>Olga: x <<\\} \\{++y++\\} z<<}.')));

	it('without the notes is the article', () => assert.equal(copy().replaceAll('\\', ''), TEXT));
});

describe('a report of notes', () => {
	it('has them by article, in the order of the text', () => {
		const report = writeNoteReport([
			on('Cape Lindes', 'Where is *that*?', { tags: ['place'], resolved: true }),
			on('ferry', 'Which one?', {}, ['The Aurora.']),
		]);
		assert.equal(
			report,
			`# Annotations

## The Lantern (a.txt)

### ferry

> ferry

Which one?

— Olga, 2031-03-05 · line 1, exact

**Olga, 2031-03-05**

> The Aurora.

### Cape Lindes

> Cape Lindes

Where is *that*?

Tags: place

— Olga, 2031-03-05 · line 1, exact · resolved
`,
		);
	});

	it('takes the line ends of an article for line ends', () => {
		const note = on('ferry', '');
		const [place] = note.places;
		const target = { ...place!.target, quote: 'It sank.\r\nRain\rfell.' };
		const report = writeNoteReport([{ ...note, places: [{ ...place!, target }] }]);
		assert.match(report, /^> It sank\.\n> Rain\n> fell\.$/m);
	});

	it('runs, loads and opens nothing that somebody wrote into a note', () => {
		const hostile = [
			'<script>alert(1)</script>',
			'<img src=x onerror=alert(1)>',
			'![x](https://spy.example/x.png)',
			'[x](command:workbench.action.quit)',
			'[x](  java\tscript:alert(1))',
			'[x](&#106;avascript:alert(1))',
			'[x](vscode://ext/run)',
			'[x](file:///etc/passwd)',
			'[x]: command:quit\n[x]',
			'<command:quit>',
		];
		for (const body of hostile) {
			const report = writeNoteReport([on('ferry', body, { tags: [body], author: body }, [body])]);
			assert.doesNotMatch(report, /(?<!\\)<(?!\\)/, body);
			assert.doesNotMatch(report, /(?<!\\)!\[/, body);
			assert.doesNotMatch(report, /(?<!\\)\](?:\(|:)\s*(?!https?:)/, body);
		}
	});
});
