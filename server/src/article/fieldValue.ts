import type { Source } from './article.ts';
import { readCalendarDate } from './calendarDate.ts';

const ADDRESS = /^https?:\/\/\S+$/i;
const LANGUAGE = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?$/i;
const LONGEST = 500;

/** What a field may say, brought to its form: a day as `YYYY-MM-DD`, `en_GB` as `en-GB`. Undefined where it says no such thing. */
export function readFieldValue(name: keyof Source, value: string): string | undefined {
	const text = value.replace(/\s+/g, ' ').trim();
	if (!text || text.length > LONGEST) return undefined;
	switch (name) {
		case 'date':
			return readCalendarDate(text)?.value;
		case 'language': {
			const [, language, script, region] = LANGUAGE.exec(text) ?? [];
			if (!language) return undefined;
			return [
				language.toLowerCase(),
				script && script[0]!.toUpperCase() + script.slice(1).toLowerCase(),
				region?.toUpperCase(),
			]
				.filter(Boolean)
				.join('-');
		}
		case 'address':
			return ADDRESS.test(text) ? text : undefined;
		case 'author': {
			const name = text.replace(/^by\s+/i, '');
			return ADDRESS.test(name) || name.startsWith('@') ? undefined : name;
		}
		case 'title':
		case 'outlet':
		case 'place':
			return ADDRESS.test(text) ? undefined : text;
	}
}
