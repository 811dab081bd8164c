import assert from 'node:assert/strict';
import { findStoryEntities } from '#server/features/story/storyEntities.ts';
import { analyzedFixture } from '../../support/analyzedFixture.ts';

describe('the entities of a story', () => {
	it('are none where nobody is named', () => check('The captain spoke.', []));

	it('come with those first that most sources name, then the most mentioned', () =>
		check(
			`
=== a.txt
Mayor Ada Lind met Ivo Brandt. Ivo Brandt went home. Brandt slept. Olga Sund spoke. Olga Sund left.
=== b.txt
Ada Lind slept. Jon Falk met Ada Lind.
`,
			[
				'Ada Lind (person): a Ada Lind 1 <Mayor>; b Ada Lind 2',
				'Ivo Brandt (person): a Ivo Brandt/Brandt 3',
				'Olga Sund (person): a Olga Sund 2',
				'Jon Falk (person): b Jon Falk 1',
			],
		));

	it('have the spellings and the roles of each source, each role once and without its article', () =>
		check(
			`
=== a.txt
Yuri Sandar, the mayor of Dorvik, laughed. The mayor of Dorvik, Yuri Sandar, went home.
=== b.txt
Prime Minister Yury Sandar arrived. Yury Sandar spoke, and Sandar left.
`,
			[
				'Yuri Sandar (person): a Yuri Sandar 2 <mayor of Dorvik>; b Yury Sandar/Sandar 3 <Prime Minister>',
				'Dorvik (place): a Dorvik 2',
			],
		));

	it('name their sources in the order that is asked for', () =>
		check(
			'=== a.txt\nAda Lind slept.\n=== b.txt\nAda Lind spoke.',
			['Ada Lind (person): b Ada Lind 1; a Ada Lind 1'],
			true,
		));

	it('are told apart by their ids', async () => {
		const { corpus } = analyzedFixture(
			'=== a.txt\nAda Lind met Ivo Brandt in Dorvik.\n=== b.txt\nAda Lind slept in Dorvik.',
		);
		const found = await findStoryEntities(corpus, corpus.articles, () => Promise.resolve());
		assert.equal(new Set(found.map(({ id }) => id)).size, 3);
	});
});

async function check(source: string, expected: readonly string[], turned = false): Promise<void> {
	const { corpus } = analyzedFixture(source);
	const order = turned ? [...corpus.articles].reverse() : corpus.articles;
	const found = await findStoryEntities(corpus, order, () => Promise.resolve());
	const drawn = found.map(({ entity: { name, kind }, bySource }) => {
		const sources = bySource.map(({ article, spellings, roles, mentions }) =>
			[
				/(\w+)\.\w+$/.exec(article.article.file.uri)![1],
				spellings.join('/'),
				mentions.length,
				...roles.map((role) => `<${role}>`),
			].join(' '),
		);
		return `${name} (${kind}): ${sources.join('; ')}`;
	});
	assert.deepEqual(drawn, expected);
}
