import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from './recordFile.ts';

/** Texts by their English wording. */
export type Translations = Readonly<Record<string, string>>;

/** Of a language no more is asked for than that a file can be called so: "pt-br", "de". */
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/;

/**
 * The server's texts in a client's language, a BCP 47 tag of any case: of the very variety, else of the language, else none, and they stay
 * English. They stand in the folder beside that of the running program, where the editor finds the client's as well.
 */
export function readTranslations(programFolder: string, locale: unknown): Translations {
	const tag = typeof locale === 'string' ? locale.toLowerCase() : '';
	if (!TAG.test(tag)) return {};
	const [language] = tag.split('-');
	for (const name of [tag, language])
		try {
			const file = join(programFolder, '..', 'l10n', `bundle.l10n.${name}.json`);
			const texts: unknown = JSON.parse(readFileSync(file, 'utf8'));
			if (isObject(texts)) return texts as Translations;
		} catch {
			// There is none of this name, or none that can be read: English can be.
		}
	return {};
}
