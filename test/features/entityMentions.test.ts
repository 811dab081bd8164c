import assert from 'node:assert/strict';
import { findDefinition } from '#server/features/definition.ts';
import { findEntityHighlights } from '#server/features/entityHighlights.ts';
import { findEntityMentions } from '#server/features/entityMentions.ts';
import { analyzedFixture } from '../support/analyzedFixture.ts';

describe('entity highlights', () => {
	it('none where no name stands', () => highlights('The cap<|>tain spoke. Olga Brandt listened.'));

	it('not the names of others', () => highlights('<|Olga Br<|>andt|> met Ivo Lund. Ivo Lund went home.'));

	it('every mention in this article, under any short form', () =>
		highlights(`
=== a.txt
<|Olga Br<|>andt|> met Ivo Lund. <|Brandt|> went home.
=== b.txt
Olga Brandt slept.
`));
});

describe('entity mentions', () => {
	it('none where no name stands', () => mentions('The cap<|>tain spoke.'));

	it('of all articles', () =>
		mentions(`
=== a.txt
<|Olga Brandt|> met Ivo Lund. <|Bra<|>ndt|> went home.
=== b.txt
Captain <|Olga Brandt|> slept.
`));
});

describe('definition', () => {
	it('of a name: where it stands in full and with a title', () =>
		definition(`
=== a.txt
Bra<|>ndt went home. Olga Brandt slept.
=== b.txt
Foreign Minister <|Olga Brandt|> arrived. Olga Brandt spoke.
`));

	it('of a claim: who stated it first, by date and not by file name', () =>
		definition(`
=== a.md
---
date: 2031-05-04
---
The ferry Aurora sank<|> off Cape Lindes.
=== b.md
---
date: 2031-05-03
---
<|The ferry Aurora sank off Cape Lindes|>.
=== c.md
The ferry Aurora sank off Cape Lindes.
`));

	it('of a claim that nobody else states: itself', () => definition('<|Nobody said<|> anything about it|>.'));
});

function highlights(source: string): void {
	const { corpus, at, marked } = analyzedFixture(source);
	assert.deepEqual(
		findEntityHighlights(corpus, at.uri, at.offset),
		marked.map(({ span }) => span),
	);
}

function mentions(source: string): void {
	const { corpus, at, marked } = analyzedFixture(source);
	assert.deepEqual(
		findEntityMentions(corpus, at.uri, at.offset),
		marked.map(({ uri, span }) => ({ uri, span })),
	);
}

function definition(source: string): void {
	const { corpus, at, marked } = analyzedFixture(source);
	assert.deepEqual(findDefinition(corpus, at.uri, at.offset, 0.4), marked.map(({ uri, span }) => ({ uri, span }))[0]);
}
