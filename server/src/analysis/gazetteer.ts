import { textKey } from '../text/textKey.ts';
import type { EntityKind } from './analysis.ts';
import { isCommonWord } from './lexicons/commonWords.ts';
import { COUNTRIES } from './lexicons/countries.ts';
import { GROUPS, KNOWN_ORGANIZATIONS, KNOWN_PRODUCTS } from './lexicons/organizations.ts';
import { PLACES } from './lexicons/places.ts';

/** A name that general knowledge knows, without any text. */
export interface KnownName {
	readonly kind: EntityKind;
	/** How it has to be written, where its folded form is an English word as well: "US" and "U.S.", "WHO", "Apple". */
	readonly exactly?: ReadonlySet<string>;
	/** The key of the usual name of the same thing: "united states" for "U.S.". */
	readonly same: string;
}

const KNOWN = new Map<string, KnownName>();

/** The longest name that the gazetteer knows, in words. */
export const LONGEST_KNOWN = 6;

/** By its words, folded and parted by single spaces: "south korea". */
export function knownName(key: string): KnownName | undefined {
	return KNOWN.get(key);
}

/** Names recur, in an article and from one to the next; bounded, so that a server that runs for weeks does not grow. */
const keys = new Map<string, string>();
const MOST_KEYS = 10_000;
const PLAIN_WORD = /^[a-z]+$/;

/**
 * The words of a name as `knownName` wants them: folded, parted by single spaces; hyphens part words, full stops and a nickname
 * in quotation marks fall away.
 */
export function nameKey(name: string): string {
	if (PLAIN_WORD.test(name)) return name;
	let key = keys.get(name);
	if (key === undefined) {
		if (keys.size >= MOST_KEYS) keys.clear();
		keys.set(name, (key = foldName(name)));
	}
	return key;
}

/** By the surname, which is what an article calls its people by: the last word of a name, as its `nameKey` has it. */
export function surnameKey(name: string): string {
	const key = nameKey(name);
	return key.slice(key.lastIndexOf(' ') + 1);
}

function foldName(name: string): string {
	return textKey(name)
		.replace(/\s["'][^"']{1,30}["'](?=\s)/g, '')
		.replace(/[-/]/g, ' ')
		.replace(/\./g, '')
		.replace(/'s\b/g, 's')
		.replace(/\s+/g, ' ')
		.trim();
}

/** True where `text`, as written, can be the name: "us" is no country. */
export function isWritten(name: KnownName, text: string): boolean {
	return name.exactly === undefined || name.exactly.has(text);
}

function add(names: readonly string[], kind: EntityKind): void {
	const same = nameKey(names[0]!);
	for (const name of names) {
		const key = nameKey(name);
		const known = KNOWN.get(key);
		if (known?.exactly && known.same === same) KNOWN.set(key, { ...known, exactly: new Set([...known.exactly, name]) });
		if (known) continue;
		// A name in one word that is an English word as well counts only as it is spelled here.
		const exact = !key.includes(' ') && isCommonWord(key);
		KNOWN.set(key, { kind, same, ...(exact && { exactly: new Set([name]) }) });
	}
}

const HOMES = new Map<string, string>();

/** The key of the country whose people or things a word is for: "norway" for "norwegian". Of several countries, the first. */
export function homeOfPeople(key: string): string | undefined {
	return HOMES.get(key);
}

for (const { names, capitals, people } of COUNTRIES) {
	for (const same of [...names, ...capitals]) add(same, 'place');
	const home = nameKey(names[0]![0]!);
	for (const name of people) {
		add([name], 'group');
		if (!HOMES.has(nameKey(name))) HOMES.set(nameKey(name), home);
	}
}
for (const same of PLACES) add(same, 'place');
for (const name of GROUPS) add([name], 'group');
for (const name of KNOWN_ORGANIZATIONS) add([name], 'organization');
for (const name of KNOWN_PRODUCTS) add([name], 'product');
