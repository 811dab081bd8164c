import type { ArticleAnalysis, EntityKind, Mention } from '../analysis/analysis.ts';
import { knownName, nameKey } from '../analysis/gazetteer.ts';
import { STORMS } from '../analysis/lexicons/organizations.ts';
import { PLACE_BEGINNINGS } from '../analysis/lexicons/places.ts';
import { initials, isVariant, SMALL_WORDS, soundKey } from './nameVariants.ts';

/** What one article names, as far as it tells by itself: "Ada Lind" and each later "Lind". */
export interface LocalEntity {
	readonly article: ArticleAnalysis;
	/** The key of its fullest name, see `nameKey`. */
	readonly key: string;
	readonly words: readonly string[];
	readonly kind: EntityKind | undefined;
	/** How much speaks for the kind, see `Mention.kindWeight`. */
	readonly weight: number;
	/** Another name that the article gives in brackets: "FHS". */
	readonly acronym?: string;
	/** In the order of the text. */
	readonly mentions: readonly Mention[];
}

/** A kind with less weight than this is a guess, and gives way to what other articles say. */
export const SURE_ENOUGH = 4;

const cache = new WeakMap<ArticleAnalysis, readonly LocalEntity[]>();

/** The entities of one article, in the order of their first mentions. Computed once for each analysis. */
export function localEntities(article: ArticleAnalysis): readonly LocalEntity[] {
	let found = cache.get(article);
	if (!found) {
		cache.set(article, (found = findLocalEntities(article)));
		for (const local of found) for (const mention of local.mentions) owners.set(mention, local);
	}
	return found;
}

const owners = new WeakMap<Mention, LocalEntity>();

/** The local entity of a mention of an article whose entities have been asked for. */
export function localEntityOf(mention: Mention): LocalEntity | undefined {
	return owners.get(mention);
}

/** One distinct name of an article. */
interface Name {
	readonly key: string;
	readonly words: readonly string[];
	readonly kind: EntityKind | undefined;
	readonly weight: number;
	/** True where the text writes "the" before it, so that it can be short for a thing: "the Aldermoor". */
	article: boolean;
	readonly mentions: Placed[];
}

interface Placed {
	readonly mention: Mention;
	readonly article: boolean;
	/** Among the mentions of the article. */
	readonly order: number;
}

function findLocalEntities(article: ArticleAnalysis): LocalEntity[] {
	const names = collectNames(article);
	const acronyms = acronymsInBrackets(article, names);
	const fullNames = fullNameFinder([...names.values()]);
	// Each short form goes to the full name it stands for, mention by mention, since two people may share a surname.
	const members = new Map<Name, (Placed & { readonly name: Name })[]>();
	const headOf = new Map<Name, Name>();
	// The longest first, so that "Ada Lind" is known to be "Ada Maria Lind" before "Lind" is asked for.
	const byLength = [...names.values()].sort((a, b) => b.words.length - a.words.length);
	for (const name of byLength) {
		const introduced = acronyms.get(name.key);
		const candidates = [...new Set((introduced ? [introduced] : fullNames(name)).map((c) => headOf.get(c) ?? c))];
		if (candidates.length === 1 && candidates[0] !== name) headOf.set(name, candidates[0]!);
		for (const placed of name.mentions) {
			const things = placed.article ? candidates.filter((c) => c.kind !== 'person') : [];
			const head = nearest(things.length ? things : candidates, placed.order) ?? name;
			const list = members.get(head);
			if (list) list.push({ ...placed, name });
			else members.set(head, [{ ...placed, name }]);
		}
	}
	return [...members]
		.map(([head, list]) => toLocalEntity(article, head, list, acronyms))
		.sort((a, b) => a.mentions[0]!.span.start - b.mentions[0]!.span.start);
}

function toLocalEntity(
	article: ArticleAnalysis,
	head: Name,
	members: (Placed & { readonly name: Name })[],
	acronyms: ReadonlyMap<string, Name>,
): LocalEntity {
	members.sort((a, b) => a.order - b.order);
	const acronym = members.find((m) => acronyms.get(m.name.key) === head)?.name.key;
	const names = members.map((m) => m.name);
	const surest = head.kind ? head : names.reduce((best, name) => (name.weight > best.weight ? name : best), head);
	return {
		article,
		key: head.key,
		words: head.words,
		kind: surest.kind,
		weight: surest.weight,
		...(acronym !== undefined && { acronym }),
		mentions: members.map((m) => m.mention),
	};
}

function collectNames(article: ArticleAnalysis): Map<string, Name> {
	const names = new Map<string, Name>();
	article.mentions.forEach((mention, order) => {
		const key = singular(withoutArticle(nameKey(mention.text)), mention.kind);
		if (!key) return;
		let name = names.get(key);
		if (!name) {
			const { kind, kindWeight = kind ? SURE_ENOUGH : 0 } = mention;
			names.set(
				key,
				(name = { key, words: wordsOf(mention.text, key), kind, weight: kindWeight, article: false, mentions: [] }),
			);
		}
		const withArticle =
			mention.title === undefined && mention.reach !== undefined && mention.reach.start < mention.span.start;
		if (withArticle) name.article = true;
		name.mentions.push({ mention, order, article: withArticle });
	});
	return names;
}

/** The words of a name, folded; "Aldra-Lind" is one, though its key has two. */
function wordsOf(text: string, key: string): string[] {
	const words = text
		.replace(/^the\s+/i, '')
		.split(/\s+/)
		.map(nameKey)
		.filter(Boolean);
	return words.length > 1 ? words : [key];
}

/** "The Telegraph" is the same paper as "the Telegraph". */
function withoutArticle(key: string): string {
	return key.startsWith('the ') ? key.slice(4) : key;
}

/** "Russians" and "Russian" are the same people. */
function singular(key: string, kind: EntityKind | undefined): string {
	return kind === 'group' && key.length > 4 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key;
}

/** "Foundation for Harbour Safety (FHS)": the name that each acronym stands for. */
function acronymsInBrackets(article: ArticleAnalysis, names: ReadonlyMap<string, Name>): Map<string, Name> {
	const found = new Map<string, Name>();
	article.mentions.forEach((mention, i) => {
		const before = article.mentions[i - 1];
		if (!before || before.sentence !== mention.sentence || !/^[\p{Lu}\p{N}.]{2,8}$/u.test(mention.text)) return;
		const between = mention.sentence.block.prose.text.slice(before.at.end, mention.at.start);
		const full = names.get(nameKey(before.text));
		const key = nameKey(mention.text);
		if (!/^\s?[([]$/.test(between) || !full || full.words.length < 2 || full.key === key) return;
		if (initials(full.words).some((letters) => isSubsequence(key, letters))) found.set(key, full);
	});
	return found;
}

function isSubsequence(short: string, long: string): boolean {
	let at = 0;
	for (const letter of long) if (letter === short[at]) at++;
	return at === short.length;
}

/** Names of several words by what a short form of them can be, see `shortForms`. */
function holdersOf(names: readonly Name[]): Map<string, Name[]> {
	const holders = new Map<string, Name[]>();
	for (const name of names) {
		for (const part of shortForms(name.words, name.kind)) {
			const list = holders.get(part);
			if (list) list.push(name);
			else holders.set(part, [name]);
		}
	}
	return holders;
}

/** The longest name of which short forms are looked for, in words. */
const MOST_WORDS = 8;

/** The beginnings and the ends of a name; of a person's, each word; of a body's, also "Harvest" in "People's Harvest Party". */
export function shortForms(words: readonly string[], kind: EntityKind | undefined): Set<string> {
	const forms = new Set<string>();
	if (words.length < 2 || words.length > MOST_WORDS) return forms;
	if (kind === 'person') for (const word of words) if (word.length > 1) forms.add(word);
	if (kind === 'organization') forms.add(words.slice(1, -1).join(' '));
	forms.delete('');
	for (let i = 1; i < words.length; i++) {
		forms.add(words.slice(0, i).join(' '));
		if (!SMALL_WORDS.has(words[i]!)) forms.add(words.slice(i).join(' '));
	}
	return forms;
}

/** A surname that more people than this share in one article points at none of them. */
const MOST_SHARING = 40;
/** In an article with more surnames than this, a list, misspelled ones are not looked for. */
const MOST_SURNAMES = 300;

/** Finds the full names of the article that a name can be short for. */
function fullNameFinder(names: readonly Name[]): (name: Name) => readonly Name[] {
	const holders = holdersOf(names);
	const bySurname = new Map<string, Name[]>();
	for (const name of names) {
		if (name.kind !== 'person' || name.words.length < 2) continue;
		const surname = name.words[name.words.length - 1]!;
		bySurname.set(surname, [...(bySurname.get(surname) ?? []), name]);
	}
	const surnames = bySurname.size <= MOST_SURNAMES ? [...bySurname.keys()] : [];
	return (name) => {
		let found = (holders.get(name.key) ?? []).filter((full) => isShortFor(name, full));
		// "Lindquist" for "Ada Lindqvist".
		if (found.length === 0 && name.words.length === 1 && !knownName(name.key)) {
			const isSpelled = spelledLike(name);
			found = surnames.filter(isSpelled).flatMap((surname) => bySurname.get(surname)!);
		}
		return found.length <= MOST_SHARING ? found : [];
	};
}

/** Whether a surname can be another spelling of a name: of a person by a letter, of what may be one only by the sound. */
function spelledLike({ key, kind, weight }: Name): (surname: string) => boolean {
	if (kind === 'person') return (surname) => isVariant(surname, key);
	const sound = weight < SURE_ENOUGH ? soundKey(key) : undefined;
	return (surname) => soundKey(surname) === sound;
}

function isShortFor(name: Name, full: Name): boolean {
	const known = knownName(name.key);
	if (known && known.kind !== 'product' && full.kind !== 'person') return false;
	if (full.kind === 'person') {
		if (name.kind !== 'person' && name.weight >= SURE_ENOUGH) return false;
		// "Ada Lind" is short for "Ada Maria Lind" only.
		// and "Lind Brandt" for "Ada Lind Brandt".
		const [given] = name.words;
		const rest = given === full.words[0] ? name.words.slice(1) : name.words;
		return name.words.length === 1 || endsWith(full.words, rest);
	}
	// "Odine" is short for "Hurricane Odine", whomever else one would call so.
	if (isStorm(full) && name.words.length === 1)
		return full.words[1] === name.key && (name.kind !== 'person' || name.weight < SURE_PERSON);
	if (name.kind === 'person' && name.weight >= SURE_ENOUGH) return false;
	if (full.kind === 'place') {
		// "Kvarn" is no short form of "Kvarn Airport"; "the Aldra" is one of "Aldra Stadium".
		return (
			name.article ||
			(endsWith(full.words, name.words) &&
				PLACE_BEGINNINGS.has(full.words[0]!) &&
				full.words.length === 2 &&
				name.weight < SURE_ENOUGH)
		);
	}
	const isOther = name.kind !== full.kind && name.weight >= SURE_ENOUGH;
	// A paper of its own beside a fair: "the Kvarn says", beside "Kvarn Fair".
	if (name.kind === 'place' || (isOther && (full.weight >= SURE_ENOUGH || full.kind === 'event'))) return false;
	// "Kvarn" may be a town and "Kvarn Town Council" its council: a single word is left to what other articles say.
	return name.words.length > 1 || name.article || (name.kind === full.kind && name.weight >= SURE_ENOUGH);
}

/** A given name, and what a storm does, make no more than this of a storm. */
const SURE_PERSON = 8;

/** "Hurricane Odine". */
export function isStorm({
	words,
	kind,
}: {
	readonly words: readonly string[];
	readonly kind: EntityKind | undefined;
}): boolean {
	return kind === 'event' && words.length === 2 && STORMS.has(words[0]!);
}

function endsWith(words: readonly string[], end: readonly string[]): boolean {
	return end.every((word, i) => word === words[words.length - end.length + i]);
}

/** Of several, the one that the text named last before this place; else the first named. */
function nearest(candidates: readonly Name[], order: number): Name | undefined {
	if (candidates.length < 2) return candidates[0];
	let best: Name | undefined;
	let bestOrder = -1;
	for (const name of candidates) {
		const before = lastBefore(name.mentions, order);
		if (before > bestOrder) [best, bestOrder] = [name, before];
	}
	return best ?? candidates[0];
}

/** The greatest order below `order`, or -1. */
function lastBefore(mentions: readonly Placed[], order: number): number {
	let low = 0;
	let high = mentions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (mentions[middle]!.order < order) low = middle + 1;
		else high = middle;
	}
	return low > 0 ? mentions[low - 1]!.order : -1;
}
