import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts by their English wording. */
export type Translations = Readonly<Record<string, string>>;

/** Of a language no more is asked for than that a file can be called so: "pt-br", "de". */
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/;

/**
 * The server's texts in a client's language, a BCP 47 tag of any case: of the very variety, else of the language, else none, and they stay
 * English. They stand in the folder beside that of the running program, where the editor finds the client's as well.
 */
export function readTranslations(programFolder: string, locale: string | undefined): Translations {
	const tag = locale?.toLowerCase() ?? '';
	if (!TAG.test(tag)) return {};
	const [language] = tag.split('-');
	for (const name of [tag, language])
		try {
			return JSON.parse(
				readFileSync(join(programFolder, '..', 'l10n', `bundle.l10n.${name}.json`), 'utf8'),
			) as Translations;
		} catch {
			// There is none of this name, or none that can be read: English can be.
		}
	return {};
}
