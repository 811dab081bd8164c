import { textKey } from '../text/textKey.ts';
import type { EntityKind } from './analysis.ts';
import { isCommonWord } from './lexicons/commonWords.ts';
import { COUNTRIES } from './lexicons/countries.ts';
import { GROUPS, KNOWN_ORGANIZATIONS, KNOWN_PRODUCTS } from './lexicons/organizations.ts';
import { PLACES } from './lexicons/places.ts';

/** A name that general knowledge knows, without any text. */
export interface KnownName {
	readonly kind: EntityKind;
	/** How it has to be written, where its folded form is an English word as well: "US", "WHO", "Apple". */
	readonly exactly?: string;
}

const KNOWN = new Map<string, KnownName>();

/** The longest name that the gazetteer knows, in words. */
export const LONGEST_KNOWN = 6;

/** By its words, folded and parted by single spaces: "south korea". */
export function knownName(key: string): KnownName | undefined {
	return KNOWN.get(key);
}

/** The words of a name as `knownName` wants them: hyphens and full stops part words or fall away. */
export function nameKey(name: string): string {
	return textKey(name).replace(/[-/]/g, ' ').replace(/\./g, '').replace(/'s\b/g, 's').replace(/\s+/g, ' ').trim();
}

function add(name: string, kind: EntityKind): void {
	const key = nameKey(name);
	if (KNOWN.has(key)) return;
	// A name in one word that is an English word as well counts only as it is spelled here.
	KNOWN.set(key, !key.includes(' ') && isCommonWord(key) ? { kind, exactly: name } : { kind });
}

for (const { names, capitals, people } of COUNTRIES) {
	for (const name of [...names, ...capitals]) add(name, 'place');
	for (const name of people) add(name, 'group');
}
for (const name of PLACES) add(name, 'place');
for (const name of GROUPS) add(name, 'group');
for (const name of KNOWN_ORGANIZATIONS) add(name, 'organization');
for (const name of KNOWN_PRODUCTS) add(name, 'product');
