import assert from 'node:assert/strict';
import { countIndependent, findReports, type CopyLink } from '#server/corpus/independence.ts';
import { findSharedText } from '#server/corpus/sharedText.ts';
import { fixture } from '../support/fixture.ts';

const WIRE =
	'The ferry Aurora struck a reef off Cape Lindes shortly after midnight and <|sank within an hour|>, leaving nine sailors in the water until fishermen from Dorvik arrived.';
const OWN =
	'The harbour master had warned of it for years, and his letters lie in a drawer of the town hall to this day. Nobody had answered a single one of them, least of all the company.';

describe('how many sources are independent', () => {
	it('all, where each says it in its own words', () =>
		assert.equal(
			count(`
=== a.txt
<|The Aurora sank within an hour|>.
=== b.txt
<|The Aurora sank within an hour|>.
=== c.txt
It took <|less than sixty minutes|>.
`).independent,
			3,
		));

	it('all, where the articles share text, but not that in which this is said', () =>
		assert.equal(
			count(`
=== a.txt
${unmarked(WIRE)} <|The court of Dorvik has opened an inquiry|>. ${OWN}
=== b.txt
Today <|an inquiry was opened in Dorvik|>, at long last, by the harbour court. Few had expected it, and fewer had asked. ${unmarked(WIRE)}
`).independent,
			2,
		));

	it('all, where both have heard the same words', () =>
		assert.equal(
			count(`
=== a.txt
“<|We shall rebuild the harbour wall stone by stone, and nobody will be asked to pay for it twice|>,” she said. ${OWN}
=== b.txt
On Friday she said: “<|We shall rebuild the harbour wall stone by stone, and nobody will be asked to pay for it twice|>.”
`).independent,
			2,
		));

	it('all, where two credit the same agency with other texts', () =>
		assert.equal(
			count(`
=== a.txt
DORVIK (AP) — <|The Aurora sank within an hour|>.
=== b.txt
DORVIK (AP) — <|It took an hour for the Aurora to sink|>.
`).independent,
			2,
		));

	it('one fewer, where two say it in a passage that they share', () => {
		const { independent, links } = count(`
=== a.txt
${WIRE} ${OWN}
=== b.txt
Sad news has come. It is not the first time, and it will not be the last time either, as long as the light stays dark. ${WIRE}
=== c.txt
The ship <|sank in less than sixty minutes|>.
`);
		assert.equal(independent, 2);
		assert.deepEqual(links.map(inShort), ['a.txt, b.txt: 28']);
	});

	it('one fewer, where one of several places says it so', () =>
		assert.equal(
			count(`
=== a.txt
<|All was over in an hour|>, they say. ${WIRE} ${OWN}
=== b.txt
${WIRE} <|In one hour she was gone|>. ${'That is a short time for so large a ship. '.repeat(4)}
`).independent,
			1,
		));

	it('one fewer, where the two are one report, whatever the words of this', () =>
		assert.equal(
			count(`
=== a.txt
# <|Aurora lost within an hour|>

${unmarked(WIRE)}
=== b.txt
# <|Ship gone in sixty minutes|>

${unmarked(WIRE)}
`).independent,
			1,
		));

	it('counts those once that a third one joins', () => {
		const other = OWN.replace('his letters', '<|his letters').replace('to this day', 'to this day|>');
		const { independent, groups, links } = count(`
=== a.txt
${WIRE}
=== b.txt
${WIRE} ${other}
=== c.txt
${other}
=== d.txt
The <|letters were never answered|>.
`);
		assert.equal(independent, 2);
		assert.deepEqual(
			groups.map((group) => group.length),
			[3],
		);
		assert.deepEqual(links.map(inShort).sort(), ['a.txt, b.txt: 28', 'b.txt, c.txt: 36']);
	});

	it('tells how much is shared, and whom both credit', () => {
		const [link] = count(`
=== a.txt
DORVIK, May 3 (AP) — ${WIRE}
=== b.txt
${WIRE}

${OWN}

The Associated Press contributed to this report.
`).links;
		assert.deepEqual([link!.words, link!.share, link!.agencies], [28, 1, ['AP']]);
	});

	it('knows the articles that are one report', () => {
		const { corpus } = fixture(`
=== a.txt
${unmarked(WIRE)}
=== b.txt
${unmarked(WIRE)}

The harbour court has opened an inquiry.
=== c.txt
${unmarked(WIRE)} ${OWN}
=== d.txt
${OWN.replaceAll('.', ' indeed.')}
`);
		const { groups } = findReports(findSharedText(corpus), corpus.articles);
		assert.deepEqual(
			groups.map((group) => group.map(({ article }) => article.file.uri.slice(-5)).sort()),
			[['a.txt', 'b.txt', 'c.txt', 'd.txt']],
		);
	});
});

/** Each marked span states the claim. */
function count(source: string): ReturnType<typeof countIndependent> {
	const { corpus, marked } = fixture(source);
	const statements = marked.map(({ uri, span }) => ({ article: corpus.article(uri)!, span }));
	return countIndependent(findSharedText(corpus), statements);
}

function unmarked(text: string): string {
	return text.replaceAll(/<\||\|>/g, '');
}

function inShort({ article, other, words }: CopyLink): string {
	return `${[article, other].map((one) => one.article.file.uri.slice(-5)).join(', ')}: ${words}`;
}
