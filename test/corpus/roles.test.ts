import assert from 'node:assert/strict';
import { findConflictsOf, rolesOf } from '#server/corpus/roles.ts';
import { analyzedFixture } from '../support/analyzedFixture.ts';

describe('roles', () => {
	it('stand by source', () => {
		const { corpus } = analyzedFixture(`
=== a.txt
Mayor Ivo Lind spoke. Lind, a former teacher, wept.
=== b.txt
They met Ivo Lind, the mayor of Sarn.
=== c.txt
They met Ivo Lind.
`);
		const lind = corpus.entities.entities.find(({ name }) => name === 'Ivo Lind')!;
		const found = rolesOf(lind).map(({ article, roles }) => [
			article.article.file.uri.slice(-5),
			...roles.map(({ text }) => text),
		]);
		assert.deepEqual(found, [
			['a.txt', 'Mayor', 'a former teacher'],
			['b.txt', 'the mayor of Sarn'],
		]);
	});

	describe('conflict not', () => {
		it('where a source has both', () =>
			check(`
=== a.txt
Deputy mayor Ivo Lind spoke. They call Lind, the mayor of Sarn, a friend.
=== b.txt
Mayor Ivo Lind spoke.
`));
		it('where one source may mean another person', () =>
			check(`
=== a.txt
Captain Lind spoke.
=== b.txt
Sergeant Ivo Lind spoke.
`));
		it('where a former president is called one', () =>
			check(`
=== a.txt
Former president Ivo Lind spoke.
=== b.txt
President Ivo Lind spoke.
`));
	});

	describe('conflict', () => {
		it('where nobody has both', () =>
			check(`
=== a.txt
Ivo Lind, <|a 26-year-old nurse|>, spoke.
=== b.txt
They met Ivo Lind, <|a 26-year-old teacher|> who spoke.
=== c.txt
They met Ivo Lind, a sailor.
`));
		it('for each two sources', () =>
			check(`
=== a.txt
<|Defence Minister|> Ivo Lind spoke.
=== b.txt
<|Interior Minister|> Ivo Lind spoke.
=== c.txt
<|The defence minister|>, Ivo Lind, spoke.
`));
	});
});

/** Marks are the roles in conflict, each once. */
function check(source: string): void {
	const { corpus, marked } = analyzedFixture(source);
	const found = corpus.entities.entities
		.flatMap((entity) => findConflictsOf(entity))
		.flatMap(({ here, there }) =>
			[here, there].map(({ article, span }) => `${article.article.file.uri} ${span.start}-${span.end}`),
		);
	const expected = marked.map(({ uri, span }) => `${uri} ${span.start}-${span.end}`);
	assert.deepEqual([...new Set(found)].sort(), expected);
}
