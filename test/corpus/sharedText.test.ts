import assert from 'node:assert/strict';
import { findSharedText, type SharedPassage } from '#server/corpus/sharedText.ts';
import { fixture } from '../support/fixture.ts';

/** Of the author's own, as all texts here. Twenty-five words, of which seven are names. */
const WIRE =
	'The ferry Aurora struck a reef off Cape Lindes shortly after midnight and sank within an hour, leaving nine sailors in the water until fishermen from Dorvik arrived.';

describe('text that two articles share', () => {
	it('is not what both quote, however long', () =>
		check(`
=== a.txt
A crowd had gathered. “We shall rebuild the harbour wall stone by stone, and nobody in this town will be asked to pay for it twice, whatever the council says,” said Olga Brandt.
=== b.txt
“We shall rebuild the harbour wall stone by stone, and nobody in this town will be asked to pay for it twice, whatever the council says,” the mayor promised.
`));

	it('nor a quotation with a common turn at its side', () =>
		check(`
=== a.txt
“We shall rebuild the harbour wall stone by stone, and nobody in this town will be asked to pay for it twice,” the mayor told reporters on Tuesday evening after the meeting.
=== b.txt
“We shall rebuild the harbour wall stone by stone, and nobody in this town will be asked to pay for it twice,” the mayor told reporters on Tuesday evening after dinner.
`));

	it('nor a quoted passage set apart', () =>
		check(`
=== a.md
She read it out.

> Nobody in this harbour will be asked to pay for the same wall twice, and nobody will be asked to build it twice.
=== b.md
It was a letter.

> Nobody in this harbour will be asked to pay for the same wall twice, and nobody will be asked to build it twice.
`));

	it('nor names and titles', () =>
		check(`
=== a.txt
It was signed by Foreign Minister Olga Brandt of Saldria, Transport Minister Ivo Lund of Saldria and President Mira Holt of Kestria in Dorvik.
=== b.txt
Those present were Foreign Minister Olga Brandt of Saldria, Transport Minister Ivo Lund of Saldria and President Mira Holt of Kestria, all smiling.
`));

	it('nor turns that every report has', () =>
		check(`
=== a.txt
The mayor told reporters on Tuesday that the wall would stand. It was not immediately clear how many people were hurt.
=== b.txt
He told reporters on Tuesday that no stone was left. It was not immediately clear how many people had come.
`));

	it('nor the same told in other words', () =>
		check(`
=== a.txt
The ferry Aurora struck a reef off Cape Lindes shortly after midnight and sank within an hour.
=== b.txt
Less than an hour passed between the Aurora's running onto rocks at Cape Lindes, a little past midnight, and her sinking.
`));

	it('nor what pages set around their articles', () =>
		check(`
=== a.txt
The wall fell.

Also Read: Ten things to do in Dorvik this weekend while the harbour is closed to all of its visitors
=== b.txt
Bread is dear.

Also Read: Ten things to do in Dorvik this weekend while the harbour is closed to all of its visitors
`));

	it('is a passage of both, wherever it stands', () =>
		check(`
=== a.txt
It was a quiet night. <|${WIRE}|> Nobody heard a thing.
=== b.txt
<|${WIRE}|>

The harbour court has opened an inquiry.
`));

	it('is found across paragraphs, formats, and the shapes of letters and marks', () =>
		check(`
=== a.txt
<|${WIRE}

An inquiry was opened by the harbour court|>, as is usual.
=== b.html
<p>Sad news. <|The ferry <b>AURORA</b> struck a reef off Cape&nbsp;L&iacute;ndes shortly after midnight and sank within an hour – leaving nine sailors in the water until fishermen from Dorvik arrived. An inquiry was opened by the harbour court|>.</p>
`));

	it('may be edited here and there', () =>
		check(
			`
=== a.txt
Sad news. <|${WIRE}|>
=== b.txt
<|The ferry Aurora struck a reef off Cape Lindes early on Tuesday and sank within an hour, leaving nine exhausted sailors in the water until fishermen from Dorvik arrived.|> All are well.
`,
			[
				'The ferry Aurora struck a reef off Cape Lindes',
				'and sank within an hour, leaving nine',
				'sailors in the water',
			],
		));

	it('has the quotations within it, not those at its ends', () =>
		check(`
=== a.txt
“It was dark and we could not see the shore,” said Ivo. <|${WIRE} “All of us were cold,” said their captain, who was the last to be brought ashore|>: “I saw the light go out and I knew at once where we were.”
=== b.txt
“It was dark and we could not see the shore.” <|${WIRE} “All of us were cold,” said their captain, who was the last to be brought ashore|>, “I saw the light go out and I knew at once where we were.”
`));

	it('has one counterpart in a text that says it twice', () => {
		const passages = passagesOf(`
=== a.txt
${WIRE}
=== b.txt
${WIRE}

It bears repeating. ${WIRE}
`);
		assert.deepEqual(
			passages.map(([from, { there }]) => [from, there.start]),
			[
				['a.txt', 0],
				['b.txt', 0],
			],
		);
	});

	it('is told of every two that share it', () => {
		const passages = passagesOf(`
=== a.txt
${WIRE}
=== b.txt
Sad news. ${WIRE}
=== c.txt
${WIRE} Bread is dear.
=== d.txt
Bread is dear.
`);
		assert.deepEqual(
			passages.map(([from, { other }]) => `${from} ${other.article.file.uri.slice(-5)}`),
			['a.txt b.txt', 'a.txt c.txt', 'b.txt a.txt', 'b.txt c.txt', 'c.txt a.txt', 'c.txt b.txt'],
		);
		// "The ferry … arrived": twenty-eight words.
		assert.deepEqual([...new Set(passages.map(([, { words }]) => words))], [28]);
	});
});

/** Of each file the marked spans, without a full stop at the end; `runs`: how the equal words of the first passage begin. */
function check(source: string, runs?: readonly string[]): void {
	const { marked, files } = fixture(source);
	const found = passagesOf(source);
	const textOf = (name: string): string => files.find(({ uri }) => uri.endsWith(name))!.text;
	assert.deepEqual(
		found.map(([name, { here }]) => `${name}: ${textOf(name).slice(here.start, here.end)}`),
		marked.map(({ uri, text }) => `${uri.slice('file:///sources/'.length)}: ${text.replace(/\.$/, '')}`),
	);
	if (!runs) return;
	const [name, passage] = found[0]!;
	const equal = passage.runs.map(({ here }) => textOf(name).slice(here.start, here.end));
	assert.deepEqual(
		equal.map((words, i) => words.slice(0, runs[i]?.length)),
		runs,
	);
}

/** With the name of the article that they stand in. */
function passagesOf(source: string): [string, SharedPassage][] {
	const { corpus } = fixture(source);
	const shared = findSharedText(corpus);
	return corpus.articles.flatMap((article) =>
		shared
			.of(article)
			.map((one): [string, SharedPassage] => [article.article.file.uri.slice('file:///sources/'.length), one]),
	);
}
