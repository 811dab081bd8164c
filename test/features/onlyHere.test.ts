import assert from 'node:assert/strict';
import { findOnlyHere, findOnlyHereHints } from '#server/features/onlyHere.ts';
import { analyzedFixture } from '../support/analyzedFixture.ts';

const A = 'file:///sources/a.md';
const SCORE = 0.5;
const go = (): Promise<void> => Promise.resolve();

const OTHERS = `
=== b.txt
The ferry Aurora sank off Cape Lindes on Tuesday evening. Nine exhausted sailors were rescued by fishermen.
=== c.txt
The ferry Aurora sank off Cape Lindes on Tuesday evening.
`;

describe('claims only here', () => {
	const leftAlone: [string, string][] = [
		['what another source says', 'The ferry Aurora sank off Cape Lindes on Tuesday evening.'],
		['what another source says in other words', 'On Tuesday evening the ferry Aurora went down off Cape Lindes.'],
		['what another source tells with another figure', 'Seven exhausted sailors were rescued by fishermen.'],
		['a headline', '# Harbour court opens inquiry'],
		['what states too little', 'He wept.'],
		['a question', 'Who paid for the new engine?'],
		['furniture', 'Also read: Bread prices rose again this summer'],
	];
	for (const [what, text] of leftAlone)
		it(`leaves alone ${what}`, async () => assert.deepEqual(await onlyHere(text), []));

	it('leaves all alone where there is no other source', async () => {
		const { corpus } = analyzedFixture('=== a.md\nThe harbour court opened an inquiry on Friday.\n');
		assert.deepEqual(await findOnlyHere(corpus, A, SCORE, go), []);
	});

	it('finds what no other source says', async () =>
		assert.deepEqual(
			await onlyHere(
				'The ferry Aurora sank off Cape Lindes on Tuesday evening. Bread prices in Dorvik doubled within a week.',
			),
			['Bread prices in Dorvik doubled within a week'],
		));

	it('tells the claims of one sentence once', async () =>
		assert.deepEqual(
			await onlyHere('Bread prices in Dorvik doubled within a week, and the bakers of the town blamed cheap imports.'),
			['Bread prices in Dorvik doubled within a week, and the bakers of the town blamed cheap imports'],
		));

	it('finds the part of a sentence whose other part is shared', async () =>
		assert.deepEqual(
			await onlyHere('Nine exhausted sailors were rescued by fishermen, and the mayor of Dorvik keeps forty geese.'),
			['the mayor of Dorvik keeps forty geese'],
		));

	it('says so at their ends, within the lines that are shown', async () => {
		const text = 'Bread prices in Dorvik doubled within a week.\n\nThe mayor of Dorvik keeps forty geese.\n';
		const { corpus } = analyzedFixture(`=== a.md\n${text}${OTHERS.slice(1)}`);
		const hintsIn = async (end: number): Promise<string[]> =>
			(await findOnlyHereHints(corpus, A, { start: 0, end }, SCORE, go)).map(
				({ offset, label }) => `${text.slice(offset - 4, offset)}|${label}`,
			);
		assert.deepEqual(await hintsIn(text.length), ['week|only here', 'eese|only here']);
		assert.deepEqual(await hintsIn(20), ['week|only here']);
	});
});

async function onlyHere(text: string): Promise<string[]> {
	const { corpus, files } = analyzedFixture(`=== a.md\n${text}\n${OTHERS.slice(1)}`);
	const found = await findOnlyHere(corpus, A, SCORE, go);
	return found.map(({ span }) => files[0]!.text.slice(span.start, span.end));
}
