import assert from 'node:assert/strict';
import { DEFAULT_MINIMUM_SCORE } from '#server/corpus/claimMatches.ts';
import { findClaimReferences } from '#server/features/claimReferences.ts';
import { analyzedFixture } from '../support/analyzedFixture.ts';

describe('claim references', () => {
	it('none where the others speak of something else', () =>
		check(`
=== wire.txt
The ferry Aurora sank<|> off Cape Lindes on Tuesday evening.
=== post.txt
Bread prices in Dorvik rose again this summer.
`));

	it('none within the same article', () =>
		check(`
=== wire.txt
The ferry Aurora sank<|> off Cape Lindes on Tuesday evening.

The ferry Aurora sank off Cape Lindes on Tuesday evening.
`));

	it('none at a place without a claim', () =>
		check(`
=== wire.txt
The ferry Aurora sank off Cape Lindes on Tuesday evening.

<|>

=== post.txt
The ferry Aurora sank off Cape Lindes on Tuesday evening.
`));

	it('none for a score that nothing reaches', () => {
		const { corpus, at } = analyzedFixture(`
=== wire.txt
The ferry Aurora sank<|> off Cape Lindes on Tuesday evening.
=== post.txt
On Tuesday evening the ferry Aurora sank off Cape Lindes in a storm.
`);
		assert.deepEqual(findClaimReferences(corpus, at.uri, at.offset, { minimumScore: 1.1, includeAsked: false }), []);
	});

	it('the same claim in the other articles, in every format', () =>
		check(`
=== wire.txt
The ferry Aurora sank<|> off Cape Lindes on Tuesday evening.
=== post.md
# Storm

**<|The ferry _Aurora_ sank off Cape Lindes on Tuesday evening|>**.
=== radio.html
<html><body><article><h1>Storm</h1><p><|The ferry <b>Aurora</b> sank off Cape&nbsp;Lindes on Tuesday evening|>.</p><p>More to come in our next bulletin.</p></article></body></html>
`));

	it('on a name in the claim too', () =>
		check(`
=== wire.txt
The ferry Aur<|>ora sank off Cape Lindes on Tuesday evening.
=== post.txt
<|The ferry Aurora sank off Cape Lindes on Tuesday evening|>.
`));

	it('with the asked claim first where it is wanted', () => {
		const { corpus, at, marked } = analyzedFixture(`
=== wire.txt
<|The ferry Aurora sank<|> off Cape Lindes on Tuesday evening|>.
=== post.txt
<|The ferry Aurora sank off Cape Lindes on Tuesday evening|>.
`);
		const found = findClaimReferences(corpus, at.uri, at.offset, { minimumScore: 0.4, includeAsked: true });
		assert.deepEqual(
			found,
			[marked[1], marked[0]].map((mark) => ({ uri: mark!.uri, span: mark!.span })),
		);
	});
});

function check(source: string): void {
	const { corpus, at, marked } = analyzedFixture(source);
	const options = { minimumScore: DEFAULT_MINIMUM_SCORE, includeAsked: false };
	const found = findClaimReferences(corpus, at.uri, at.offset, options);
	const inOrder = [...found].sort((a, b) => (a.uri < b.uri ? -1 : 1));
	assert.deepEqual(
		inOrder,
		marked.map(({ uri, span }) => ({ uri, span })),
	);
}
