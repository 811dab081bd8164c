import { nameKey } from '../analysis/gazetteer.ts';
import { isCommonWord } from '../analysis/lexicons/commonWords.ts';
import { COUNTRIES } from '../analysis/lexicons/countries.ts';
import { DETERMINERS } from '../analysis/lexicons/functionWords.ts';
import {
	BODIES,
	DEPUTIES,
	LONGEST_POST,
	PASSING_WORDS,
	PAST_WORDS,
	PORTFOLIOS,
	POSTS,
	SEATS_OF_POWER,
	SHORT_TITLES,
	WITHOUT_ASSISTANTS,
	type Post,
} from '../analysis/lexicons/posts.ts';

/**
 * What a role says, as far as it can be compared. "Russia's former deputy defence minister" has the post of a minister, the portfolio
 * `defence` and the country `russia`; it is a deputy's, and past.
 */
export interface RoleMeaning {
	/** The post; of one that is not known, the word for it: "astrologer". */
	readonly post: Post | string;
	/** The words for it, folded: ranks are told apart by them. */
	readonly words: string;
	readonly deputy: boolean;
	/** `passing`: to be, for the moment, or no longer and not long since; newsrooms leave that out. */
	readonly time: 'present' | 'past' | 'passing';
	/** "a minister", one of several. */
	readonly indefinite: boolean;
	/** See `PORTFOLIOS`. */
	readonly portfolios: ReadonlySet<string>;
	/** The states that it names, by the keys of their usual names; of an ambassador, the one that sends. */
	readonly countries: ReadonlySet<string>;
	/** Kinds of the bodies that it names, see `BODIES`. */
	readonly bodies: ReadonlySet<string>;
	/** Folded words for whom or what it is of, where that has a name and is no country: "sarn" in "mayor of Sarn". */
	readonly names: ReadonlySet<string>;
	/** What else stands before the post: "assistant" in "assistant coach". */
	readonly qualifiers: ReadonlySet<string>;
}

interface Word {
	readonly key: string;
	readonly capital: boolean;
	readonly owner: boolean;
}

const known = new Map<string, readonly RoleMeaning[]>();
/** The cache is dropped when it holds this many roles, so that a server that runs for weeks does not grow. */
const MOST_CACHED = 5000;

/** What a role says; several things where it joins several posts: "chairman and chief executive". */
export function readRole(text: string): readonly RoleMeaning[] {
	let meanings = known.get(text);
	if (!meanings) {
		if (known.size >= MOST_CACHED) known.clear();
		known.set(text, (meanings = readPosts(text)));
	}
	return meanings;
}

function readPosts(text: string): RoleMeaning[] {
	const each = text.split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*/i).map(readPost);
	// "minister of trade and industry" is one post, "mayor and landlord" two.
	const several = each.length > 1 && each.every((meaning) => meaning && typeof meaning.post !== 'string');
	return (several ? each : [readPost(text)]).filter((meaning) => meaning !== undefined);
}

function readPost(text: string): RoleMeaning | undefined {
	const all = wordsOf(text);
	const words = all.filter(({ key }) => !DETERMINERS.has(key));
	const [start, end] = findPost(words);
	if (start >= end) return undefined;
	const before = words.slice(0, start);
	const after = words.slice(end);
	const around = [...before, ...after];
	const phrase = words
		.slice(start, end)
		.map(({ key }) => key)
		.join(' ');
	const written = POSTS.has(phrase) ? phrase : phrase.replace(/s$/, '');
	const bodies = tagsOf(BODIES, around);
	const isOfMinistry = written === 'minister' || written === 'secretary' || bodies.has('ministry');
	const portfolios = isOfMinistry ? portfoliosOf(around) : new Set<string>();
	// The army's spokesman may speak for its ministry, and the police are of the interior.
	if (bodies.has('ministry') && portfolios.has('defence')) bodies.add('military');
	if (bodies.has('ministry') && portfolios.has('interior')) bodies.add('police');
	const post = postOf(written, before, after, portfolios);
	const { countries, others } = readCountries(isPost(post, 'ambassador') ? [...before, ...untilTarget(after)] : around);
	if (around.some(({ key }) => key === 'house') && countries.size) bodies.add('government');
	return {
		post,
		words: written,
		deputy: before.some(
			({ key }) =>
				DEPUTIES.has(key) || ((key === 'assistant' || key === 'associate') && WITHOUT_ASSISTANTS.has(written)),
		),
		time: timeOf(around),
		indefinite: /^an?\s/i.test(text),
		portfolios,
		countries,
		bodies,
		names: new Set(others.filter((word) => isOwner(word, before)).map(({ key }) => key)),
		qualifiers: new Set(
			before
				.filter((word) => !word.owner && !PORTFOLIOS.has(word.key) && !TIMES.has(word.key) && others.includes(word))
				.map(({ key }) => key),
		),
	};
}

function wordsOf(text: string): Word[] {
	return text
		.replace(/\b\d+[-‐-― ]years?[-‐-― ]old\b/gi, '')
		.split(/[\s\-‐-―/"“”()[\]*]+/)
		.flatMap((word) => {
			const owned = word.replace(/(?:['’]s|(?<=s)['’])$/, '');
			const key = nameKey(owned).replace(/[^\p{L}' ]/gu, '');
			const capital = /^\p{Lu}/u.test(word);
			return (SHORT_TITLES.get(key) ?? key)
				.split(' ')
				.map((part) => ({ key: part, capital, owner: owned.length < word.length }));
		})
		.filter(({ key }) => /\p{L}/u.test(key));
}

const LINKS = new Set('of for to at in on with from under behind against'.split(' '));

/** Where the noun for the post begins and ends: the last one before "of …", "for …". */
function findPost(words: readonly Word[]): readonly [number, number] {
	const keys = words.map(({ key }) => key);
	const link = keys.findIndex((key, i) => i > 0 && LINKS.has(key));
	let end = link < 0 ? keys.length : link;
	// "chief of staff", "secretary of state".
	for (let start = 0; start < end; start++)
		for (let to = Math.min(keys.length, start + LONGEST_POST); to > end; to--)
			if (POSTS.has(keys.slice(start, to).join(' '))) return [start, to];
	while (end > 1 && PASSING_WORDS.has(keys[end - 1]!)) end--;
	for (let start = Math.max(0, end - LONGEST_POST); start < end; start++) {
		const phrase = keys.slice(start, end).join(' ');
		if (POSTS.has(phrase) || POSTS.has(phrase.replace(/s$/, ''))) return [start, end];
	}
	return [end - 1, end];
}

const MINISTER = POSTS.get('minister')!;
const CAPTAIN: Post = { name: 'captain', kind: 'rank' };
const RANK_QUALIFIERS = new Set('detective first second class senior master honorary retired'.split(' '));

function postOf(
	phrase: string,
	before: readonly Word[],
	after: readonly Word[],
	portfolios: ReadonlySet<string>,
): Post | string {
	const post = POSTS.get(phrase);
	if (phrase === 'secretary' && portfolios.size > 0) return MINISTER;
	if (phrase !== 'captain' && post?.kind !== 'rank') return post ?? phrase;
	// "ferry captain", "governor general": a rank stands alone, or with the force that it is of.
	const others = readCountries([...before, ...after]).others.filter(
		({ key }) =>
			!RANK_QUALIFIERS.has(key) &&
			!PAST_WORDS.has(key) &&
			!PASSING_WORDS.has(key) &&
			!LINKS.has(key) &&
			!BODIES.has(key),
	);
	if (others.length === 0) return phrase === 'captain' ? CAPTAIN : (post ?? phrase);
	return phrase === 'captain' ? post! : [...before.slice(-1).map(({ key }) => key), phrase].join(' ');
}

function isPost(post: Post | string, name: string): boolean {
	return typeof post !== 'string' && post.name === name;
}

/** "Secretary of State" has the portfolio of foreign affairs, "Secretary of State for Health" that of health. */
function portfoliosOf(words: readonly Word[]): Set<string> {
	const all = tagsOf(PORTFOLIOS, words);
	const named = words.some(({ key }) => key === 'for')
		? tagsOf(
				PORTFOLIOS,
				words.filter(({ key }) => key !== 'state'),
			)
		: all;
	return named.size ? named : all;
}

function tagsOf(tags: ReadonlyMap<string, readonly string[]>, words: readonly Word[]): Set<string> {
	return new Set(words.flatMap(({ key }) => tags.get(key) ?? []));
}

/** "to Moscow" says where an ambassador works, not for whom. */
function untilTarget(words: readonly Word[]): readonly Word[] {
	const target = words.findIndex(({ key }) => key === 'to' || key === 'in' || key === 'at');
	return target < 0 ? words : words.slice(0, target);
}

function timeOf(words: readonly Word[]): RoleMeaning['time'] {
	if (words.some(({ key }) => PAST_WORDS.has(key))) return 'past';
	return words.some(({ key }) => PASSING_WORDS.has(key)) ? 'passing' : 'present';
}

/** True for what is named after "of" and the like, and before "'s"; in "Labour mayor" it is a party as often as a town. */
function isOwner(word: Word, before: readonly Word[]): boolean {
	if (!word.capital || LINKS.has(word.key) || BODIES.has(word.key) || PORTFOLIOS.has(word.key)) return false;
	return before.includes(word) ? word.owner : !isCommonWord(word.key);
}

const TIMES: ReadonlySet<string> = new Set([...PAST_WORDS, ...PASSING_WORDS, ...DEPUTIES]);

/** In words: "Central African Republic". */
const LONGEST_COUNTRY = 4;

const COUNTRY_KEYS: ReadonlyMap<string, string> = new Map([
	...COUNTRIES.flatMap(({ names, capitals, people }) => {
		const usual = nameKey(names[0]![0]!);
		return [...names.flat(), ...capitals.flat(), ...people].map((name) => [nameKey(name), usual] as const);
	}),
	...SEATS_OF_POWER,
]);

/** "New Mexico", "Northern Ireland" and the state of Georgia are no countries; "Russian-installed" and "British-born" are of none. */
const PARTS = new Set('new northern southern western eastern upper lower'.split(' '));
const DESCENT = new Set(
	'backed installed appointed imposed controlled occupied led born based trained educated speaking friendly aligned'.split(
		' ',
	),
);

function readCountries(words: readonly Word[]): { countries: ReadonlySet<string>; others: readonly Word[] } {
	const countries = new Set<string>();
	const others: Word[] = [];
	for (let i = 0; i < words.length; i++) {
		let length = words[i]!.capital ? Math.min(LONGEST_COUNTRY, words.length - i) : 0;
		const keyOf = (count: number): string =>
			words
				.slice(i, i + count)
				.map(({ key }) => key)
				.join(' ');
		while (length > 0 && !COUNTRY_KEYS.has(keyOf(length))) length--;
		const isPart = PARTS.has(words[i - 1]?.key ?? '') || DESCENT.has(words[i + length]?.key ?? '');
		if (length === 0 || isPart || keyOf(length) === 'georgia') others.push(words[i]!);
		else {
			countries.add(COUNTRY_KEYS.get(keyOf(length))!);
			i += length - 1;
		}
	}
	return { countries, others };
}
