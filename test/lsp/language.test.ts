import { readTranslations } from '#server/lsp/language.ts';
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('the texts in a client\u2019s language', () => {
	const root = mkdtempSync(join(tmpdir(), 'corroborate-language-'));
	const program = join(root, 'dist');
	const put = (path: string, content: string): void => writeFileSync(join(root, path), content);

	before(() => {
		for (const folder of ['dist', 'l10n']) mkdirSync(join(root, folder));
		put('l10n/bundle.l10n.json', '{"yes": "yes"}');
		put('l10n/bundle.l10n.de.json', '{"yes": "ja"}');
		put('l10n/bundle.l10n.pt.json', '{"yes": "sim (pt)"}');
		put('l10n/bundle.l10n.pt-br.json', '{"yes": "sim (br)"}');
		put('l10n/bundle.l10n.fr.json', '{"yes": ');
		put('l10n/bundle.l10n.nl.json', '["ja"]');
		put('bundle.l10n.de.json', '{"yes": "elsewhere"}');
	});
	after(() => rmSync(root, { recursive: true }));

	/** What the client calls its language, and what "yes" is then. */
	const table: readonly (readonly [unknown, string | undefined])[] = [
		['de', 'ja'],
		['DE', 'ja'],
		['de-CH', 'ja'],
		['de-Latn-AT', 'ja'],
		['pt-BR', 'sim (br)'],
		['pt-PT', 'sim (pt)'],
		['en', undefined],
		['xx', undefined],
		// Half a file, and a file of something else.
		['fr', undefined],
		['fr-CA', undefined],
		['nl', undefined],
		['', undefined],
		[undefined, undefined],
		[null, undefined],
		[7, undefined],
		[['de'], undefined],
		['../de', undefined],
		['../../bundle.l10n.de', undefined],
		['de/../de', undefined],
		['de\\..', undefined],
		['de\u0000', undefined],
		['de_DE', undefined],
		['.', undefined],
	];
	for (const [locale, yes] of table)
		it(`${JSON.stringify(locale) ?? 'none'}: ${yes ?? 'English'}`, () =>
			assert.deepEqual(readTranslations(program, locale), yes === undefined ? {} : { yes }));

	it('are English where there is no folder of languages', () =>
		assert.deepEqual(readTranslations(join(root, 'dist', 'deeper'), 'de'), {}));
});
