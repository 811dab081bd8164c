import assert from 'node:assert/strict';
import { findStoryVoices } from '#server/features/story/storyVoices.ts';
import { analyzedFixture } from '../../support/analyzedFixture.ts';

describe('the voices of a story', () => {
	it('are none where nobody is quoted', () => check('Mayor Ada Lind said that the bridge will stay closed.', []));

	it('are nobody for a title or a nickname', () =>
		check('The film “The Long Night” opened. Ivo “The Duke” Lind came.', []));

	it('are who is named, with what each source quotes; those that most sources quote first', () =>
		check(
			`
=== a.txt
“We begin tomorrow,” said Olga Brandt. “We are tired,” said Olga Brandt. “The bridge will stay closed all summer,” said Mayor Ada Lind.
=== b.txt
“The bridge will stay closed all summer,” Lind said. Mayor Ada Lind went home.
`,
			[
				'Ada Lind: a The bridge will stay closed all summer, (1/0); b The bridge will stay closed all summer, (1/0)',
				'Olga Brandt: a We begin tomorrow, (0/0); a We are tired, (0/0)',
			],
		));

	it('tell which words another source has otherwise', () =>
		check(
			`
=== a.txt
“The old bridge will stay closed for the whole summer,” said Mayor Ada Lind.
=== b.txt
“The old bridge stays shut for the whole long summer,” said Mayor Ada Lind.
`,
			[
				'Ada Lind: a The old bridge will stay closed for the whole summer, (1/1); b The old bridge stays shut for the whole long summer, (1/1)',
			],
		));

	it('are the words for somebody unnamed, whatever their article', () =>
		check(
			`
=== a.txt
“We saw smoke over the harbour,” a police spokesman said.
=== b.txt
“Nobody was inside the hall,” the police spokesman said.
`,
			['a police spokesman: a We saw smoke over the harbour, (0/0); b Nobody was inside the hall, (0/0)'],
		));

	it('come last where nothing tells whose words they are', () =>
		check(
			`
=== a.txt
“Nobody was inside the hall when it fell.”

“We begin tomorrow,” said Olga Brandt.
`,
			['Olga Brandt: a We begin tomorrow, (0/0)', '?: a Nobody was inside the hall when it fell. (0/0)'],
		));

	it('tell who passes the words on', () =>
		check('=== a.txt\nOlga Brandt said that Ada Lind had called it “a gift to the whole town.”', [
			'Ada Lind: a a gift to the whole town. via Olga Brandt (0/0)',
		]));
});

async function check(source: string, expected: readonly string[]): Promise<void> {
	const { corpus } = analyzedFixture(source);
	const voices = await findStoryVoices(corpus, corpus.articles, () => Promise.resolve());
	const drawn = voices.map(({ name = '?', quotations }) => {
		const all = quotations.map(({ article, quotation, via, others, reworded }) =>
			[
				/(\w+)\.\w+$/.exec(article.article.file.uri)![1],
				quotation.text,
				...(via ? [`via ${via}`] : []),
				`(${others}/${reworded})`,
			].join(' '),
		);
		return `${name}: ${all.join('; ')}`;
	});
	assert.deepEqual(drawn, expected);
}
