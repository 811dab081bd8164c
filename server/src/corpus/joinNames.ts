import type { ArticleAnalysis, Mention } from '../analysis/analysis.ts';
import { knownName } from '../analysis/gazetteer.ts';
import { GIVEN_NAMES } from '../analysis/lexicons/givenNames.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../analysis/lexicons/nameWords.ts';
import { ORGANIZATION_ENDINGS } from '../analysis/lexicons/organizations.ts';
import { SURE_PLACE_ENDINGS } from '../analysis/lexicons/places.ts';
import type { Steps } from '../text/steps.ts';
import { isStorm, shortForms } from './localEntities.ts';
import { isMoreMentioned, isSure, type DistinctName, type NameGroups } from './nameGroups.ts';
import { initials, isVariant, SMALL_WORDS, soundKey } from './nameVariants.ts';

/** One ground on which names are taken for one. */
type JoinNames = (groups: NameGroups) => void;

/** In order: what is certain first, since later rules look at what earlier ones have joined. */
const RULES: readonly JoinNames[] = [
	joinKnown,
	joinIntroduced,
	joinPeople,
	joinSurnames,
	joinGivenNames,
	joinAcronyms,
	joinStorms,
	joinShortForms,
	joinOffices,
	joinPlacesByArticle,
	joinPlurals,
	joinSpellings,
];

/** A ground a step. */
export function* joinNames(groups: NameGroups): Steps<void> {
	for (const rule of RULES) {
		rule(groups);
		yield;
	}
}

/** "U.S.", "United States" and "America"; "Kyiv" and "Kiev". */
function joinKnown(groups: NameGroups): void {
	const first = new Map<string, DistinctName>();
	for (const name of groups.names.values()) {
		const known = knownName(name.key);
		if (!known) continue;
		const same = first.get(known.same);
		if (same) groups.join(same, name);
		else first.set(known.same, name);
	}
}

/** An acronym that one article gives in brackets counts in all. */
function joinIntroduced(groups: NameGroups): void {
	for (const name of groups.names.values()) {
		for (const { acronym } of name.locals) {
			const other = acronym === undefined ? undefined : groups.names.get(acronym);
			if (other) groups.join(name, other);
		}
	}
}

/** A block larger than this holds too common a name to tell anything; only its members that sound alike are joined. */
const LARGEST_BLOCK = 60;

/** Full names: the same surname and the same given name, as newsrooms vary them. */
function joinPeople(groups: NameGroups): void {
	const people = [...groups.names.values()].filter(isFullPerson);
	for (const [first, ...others] of blocked(people, (n) => [`${givenSound(n)} ${surnameSound(n)}`]).values())
		for (const other of others) groups.join(first!, other);
	const blocks = blocked(people, (n) => [`s ${surnameSound(n)}`, `g ${givenSound(n)} ${surnameSound(n)[0] ?? ''}`]);
	for (const block of blocks.values()) {
		if (block.length > LARGEST_BLOCK) continue;
		block.forEach((a, i) => {
			for (const b of block.slice(i + 1)) if (isSamePerson(a, b)) groups.join(a, b);
		});
	}
}

function isFullPerson({ words, kind }: DistinctName): boolean {
	return words.length > 1 && kind === 'person';
}

function isSamePerson(a: DistinctName, b: DistinctName): boolean {
	if (!isVariant(surnameOf(a), surnameOf(b))) return false;
	// "Lind Brandt" is Ada Lind Brandt.
	const [short, long] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words];
	if (
		short.length < long.length &&
		!GIVEN_NAMES.has(short[0]!) &&
		long.slice(-short.length).join(' ') === short.join(' ')
	)
		return true;
	const [givenA, givenB] = [a.words[0]!, b.words[0]!];
	const initial = givenA.length === 1 || givenB.length === 1;
	if (initial ? givenA[0] !== givenB[0] : !isVariant(givenA, givenB)) return false;
	if (initial && surnameSound(a) === surnameSound(b)) return true;
	// One letter apart can be two people; the article that names both knows that they are.
	const articles = articlesOf(a);
	return !b.locals.some((local) => articles.has(local.article));
}

function articlesOf({ locals }: DistinctName): Set<ArticleAnalysis> {
	return new Set(locals.map((local) => local.article));
}

/** Without "Jr." and its like. */
function surnameOf({ words }: DistinctName): string {
	const last = words[words.length - 1]!;
	return words.length > 2 && NAME_SUFFIXES.has(last) ? words[words.length - 2]! : last;
}

/** "van dornaar" of "piet van dornaar". */
function particleSurname({ words }: DistinctName): string[] {
	return words.length > 2 && NAME_PARTICLES.has(words[words.length - 2]!) ? [words.slice(-2).join(' ')] : [];
}

function surnameSound(name: DistinctName): string {
	return soundKey(surnameOf(name));
}

function givenSound({ words }: DistinctName): string {
	return soundKey(words[0]!);
}

/** "Lind" where the article says no more: of all who bear the name, the one who is mentioned most. */
function joinSurnames(groups: NameGroups): void {
	const bearers = blocked([...groups.names.values()].filter(isFullPerson), (n) => [
		surnameSound(n),
		...particleSurname(n),
	]);
	for (const name of groups.names.values()) {
		const canBePerson = name.kind === 'person' || (!isSure(name) && !knownName(name.key));
		// "Van Dornaar" is a surname in two words.
		const isSurname = name.words.length === 1 || (name.words.length === 2 && NAME_PARTICLES.has(name.words[0]!));
		if (!isSurname || !canBePerson) continue;
		const sharing = bearers.get(name.words.length === 1 ? soundKey(name.key) : name.key);
		// What may be no person at all has to be spelled alike.
		const fitting = sharing
			?.filter((n) => n !== name)
			.filter((n) => name.kind === 'person' || surnameOf(n) === name.key)
			.filter((n) => groups.canJoin(n, name));
		if (fitting?.length) groups.join(mostMentioned(fitting), name);
	}
}

/** "Ruvan", where one person of all articles has that given name; common given names tell too little. */
function joinGivenNames(groups: NameGroups): void {
	const bearers = blocked(
		[...groups.names.values()].filter((n) => isFullPerson(n) && isSure(n)),
		({ words }) => [words[0]!],
	);
	for (const name of groups.names.values()) {
		const others = bearers.get(name.key);
		if (!others || name.words.length > 1 || GIVEN_NAMES.has(name.key) || knownName(name.key)) continue;
		if (name.kind !== 'person' && name.kind !== undefined) continue;
		const roots = new Set(others.map((n) => groups.root(n)));
		if (roots.size === 1 && groups.root(name) === name) groups.join(others[0]!, name);
	}
}

/** "UHW" for "Union of Harbour Workers", which another article names. */
function joinAcronyms(groups: NameGroups): void {
	const bodies = [...groups.names.values()].filter((n) => n.words.length > 1 && n.kind !== 'person');
	const byInitials = blocked(bodies, (n) => initials(n.words));
	for (const name of groups.names.values()) {
		const named = isAcronym(name) ? byInitials.get(name.key) : undefined;
		if (named && knownName(name.key)?.kind !== 'place') groups.join(mostMentioned(named), name);
	}
}

function isAcronym({ words, key, locals }: DistinctName): boolean {
	if (words.length > 1 || key.length < 2 || key.length > 7) return false;
	return locals.some((local) => local.mentions.some((m) => /^(?:\p{Lu}\.?){2,}$/u.test(m.text)));
}

/** "Odine" for the one "Hurricane Odine", where no article knows a person of that name. */
function joinStorms(groups: NameGroups): void {
	for (const storm of groups.names.values()) {
		const name = isStorm(storm) ? groups.names.get(storm.words[1]!) : undefined;
		if (name && !(name.kind === 'person' && isSure(name)) && groups.root(name) === name) groups.join(storm, name);
	}
}

/** "Kvarn" for "Kvarn Dairy Foods", "Harbour Warden" for "Office of the Harbour Warden", in articles that do not say so. */
function joinShortForms(groups: NameGroups): void {
	const bodies = [...groups.names.values()].filter((n) => n.kind === 'organization' && !knownName(n.key));
	const byForm = blocked(bodies, (n) => [...shortForms(n.words, n.kind)]);
	for (const name of groups.names.values()) {
		const canBeBody = name.kind === 'organization' || (!isSure(name) && name.kind !== 'place' && name.kind !== 'group');
		if (!canBeBody || knownName(name.key)) continue;
		// "the Commission" can be short for the one that is named elsewhere, "every House" is not.
		if (
			name.words.length === 1 &&
			ORGANIZATION_ENDINGS.has(name.key) &&
			!name.locals.some(({ mentions }) => mentions.some(hasArticle))
		)
			continue;
		const candidates = (byForm.get(name.key) ?? []).filter(
			(n) => groups.root(n) !== groups.root(name) && groups.canJoin(n, name),
		);
		// What several names share, as "Riga" in "Riga Port" and "Riga Courier", is short for none of them.
		const roots = new Set(candidates.map((n) => groups.root(n)));
		if (roots.size === 1 || (roots.size > 1 && name.words.length > 1)) groups.join(mostMentioned(candidates), name);
	}
}

/** "Ministry of Culture" and "culture ministry". */
function joinOffices(groups: NameGroups): void {
	const offices = [...groups.names.values()].filter(
		({ words }) => words.length > 1 && words.some((w) => OFFICE_NOUNS.has(w)),
	);
	const inAnyOrder = ({ words }: DistinctName): string =>
		words
			.filter((w) => !SMALL_WORDS.has(w))
			.sort()
			.join(' ');
	for (const [first, ...others] of blocked(offices, (n) => [inAnyOrder(n)]).values())
		for (const other of others) groups.join(first!, other);
}

const OFFICE_NOUNS: ReadonlySet<string> = new Set(['ministry', 'department', 'university']);

/** "the Aldra" for "Aldra Strait": what always has its article is short for the one place that begins with it and ends as places do. */
function joinPlacesByArticle(groups: NameGroups): void {
	const places = [...groups.names.values()].filter(
		({ kind, words }) => kind === 'place' && words.length === 2 && SURE_PLACE_ENDINGS.has(words[1]!),
	);
	const byFirst = blocked(places, ({ words }) => [words[0]!]);
	for (const name of groups.names.values()) {
		if (name.words.length > 1 || name.kind === 'person' || knownName(name.key)) continue;
		const roots = new Set(byFirst.get(name.key)?.map((n) => groups.root(n)));
		const [root] = roots;
		if (root && roots.size === 1 && name.locals.every(({ mentions }) => mentions.every(hasArticle)))
			groups.join(root, name);
	}
}

function hasArticle({ span, reach, title }: Mention): boolean {
	return title === undefined && reach !== undefined && reach.start < span.start;
}

/** "Falcon" and "Falcons": where the one is a make of something, several are too, unless much speaks for a team. */
function joinPlurals(groups: NameGroups): void {
	for (const name of groups.names.values()) {
		const one = name.key.endsWith('s') ? groups.names.get(name.key.slice(0, -1)) : undefined;
		if (one && (name.kind === 'product' || (one.kind === 'product' && !isSure(name)))) groups.join(one, name);
	}
}

/** Shorter names sound alike too often: "Iran" and "Iron". */
const SHORTEST_SPELLING = 5;

/** "Dzhankar Pass" and "Jankar Pass": other names that sound the same. */
function joinSpellings(groups: NameGroups): void {
	const names = [...groups.names.values()].filter(
		(n) => n.kind !== 'person' && !knownName(n.key) && n.key.length >= SHORTEST_SPELLING,
	);
	for (const [first, ...others] of blocked(names, (n) => [n.words.map(soundKey).join(' ')]).values())
		for (const other of others) if (other.kind === first!.kind) groups.join(first!, other);
}

/** Names under keys of theirs: who shares none is never compared. */
function blocked(
	names: readonly DistinctName[],
	keysOf: (name: DistinctName) => readonly string[],
): Map<string, DistinctName[]> {
	const blocks = new Map<string, DistinctName[]>();
	for (const name of names) {
		for (const key of new Set(keysOf(name))) {
			const block = blocks.get(key);
			if (block) block.push(name);
			else blocks.set(key, [name]);
		}
	}
	return blocks;
}

function mostMentioned(names: readonly DistinctName[]): DistinctName {
	return names.reduce((best, name) => (isMoreMentioned(name, best) ? name : best));
}
