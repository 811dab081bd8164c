import assert from 'node:assert/strict';
import { findWorkspaceSymbols } from '#server/features/workspaceSymbols.ts';
import { analyzedFixture } from '../support/analyzedFixture.ts';

const { corpus } = analyzedFixture(`
=== a.md
---
outlet: Cape Wire
---
# Storm over Dorvik

Foreign Minister Olga Brandt met Ivó Lund.
=== b.txt
Olga Brandt slept.
`);

const find = async (query: string): Promise<string[]> => {
	const symbols = await findWorkspaceSymbols(corpus, query, () => Promise.resolve());
	return symbols.map(({ name, kind, container }) => `${kind} ${name} (${container})`);
};

describe('workspace symbols', () => {
	it('none that lack a word of the query', async () => assert.deepEqual(await find('olga submarine'), []));

	it('names first, then claims, whatever case and accents', async () =>
		assert.deepEqual(await find('OLGÁ'), [
			'person Olga Brandt (2 × in 2 of 2 sources)',
			'claim Foreign Minister Olga Brandt met Ivó Lund (Cape Wire)',
			'claim Olga Brandt slept (b.txt)',
		]));

	it('headlines by any of their words', async () =>
		assert.ok((await find('storm')).includes('headline Storm over Dorvik (Cape Wire)')));

	it('without a query names and headlines, and no claims', async () => {
		const all = await find('');
		assert.ok(all.some((line) => line.startsWith('person Ivó Lund')));
		assert.ok(!all.some((line) => line.startsWith('claim')));
	});
});
