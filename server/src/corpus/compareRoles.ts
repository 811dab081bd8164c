import {
	areNear,
	COMPANY_POSTS,
	excludeEachOther,
	LASTING_POSTS,
	LOCAL_POSTS,
	RANKED_POSTS,
	STATE_POSTS,
	type Post,
} from '../analysis/lexicons/posts.ts';
import { isVariant } from './nameVariants.ts';
import { readRole, type RoleMeaning } from './roleMeaning.ts';

/**
 * How two roles of one person stand to each other. `same`: the same post in all that is said of it. `compatible`: one can be a vaguer
 * or another word for the other. `different`: nobody has both at a time. `unlike`: they are about unlike things, or nobody can tell.
 */
export type RoleRelation = 'same' | 'compatible' | 'different' | 'unlike';

/** Of two roles as they are written: "the mayor of Sarn", "Sarn's deputy mayor". */
export function compareRoles(a: string, b: string): RoleRelation {
	const relations = readRole(a).flatMap((one) => readRole(b).map((other) => compareMeanings(one, other)));
	// Who is "mayor and landlord" is called the mayor by some.
	for (const relation of ['same', 'compatible', 'different'] as const)
		if (relations.includes(relation)) return relation === 'same' && relations.length > 1 ? 'compatible' : relation;
	return 'unlike';
}

function compareMeanings(a: RoleMeaning, b: RoleMeaning): RoleRelation {
	if (a.post === b.post) return compareSamePost(a, b);
	if (typeof a.post === 'string' || typeof b.post === 'string') return 'unlike';
	if (a.post.kind === 'rank' && b.post.kind === 'rank') return compareRanks(a, b);
	if ((a.post.kind === 'tie' && b.post.kind === 'tie') || areNear(a.post, b.post)) return 'compatible';
	if (isRankAndRanked(a.post, b.post) || isRankAndRanked(b.post, a.post)) return 'compatible';
	if (!excludeEachOther(a.post, b.post)) return 'unlike';
	const sure = a.time === 'present' && b.time === 'present' && !a.deputy && !b.deputy;
	return sure && concernTheSame(a, a.post, b, b.post) ? 'different' : 'unlike';
}

function isRankAndRanked(a: Post, b: Post): boolean {
	return a.kind === 'rank' && RANKED_POSTS.has(b.name);
}

/** The heads of one's police and of another's are two people. */
const SPEAKS_FOR_ONE = new Set(['spokesperson', 'chief']);

function compareSamePost(a: RoleMeaning, b: RoleMeaning): RoleRelation {
	const { post } = a;
	const name = typeof post === 'string' ? '' : post.name;
	const held = typeof post !== 'string' && (post.kind === 'office' || post.kind === 'seat');
	if (a.deputy !== b.deputy) {
		if (a.time !== 'present' || b.time !== 'present' || areApart(a, b)) return 'unlike';
		const [whole] = a.deputy ? [b] : [a];
		return held && post.kind === 'office' && !whole.indefinite ? 'different' : 'compatible';
	}
	if (a.time !== b.time) {
		if (a.time === 'passing' || b.time === 'passing' || !held || LASTING_POSTS.has(name)) return 'compatible';
		if (areApart(a, b)) return 'unlike';
		return areOfOne(a, b) || LOCAL_POSTS.has(name) ? 'different' : 'compatible';
	}
	if (areApart(a, b)) {
		if (a.time !== 'present') return 'unlike';
		if (areDisjoint(a.portfolios, b.portfolios)) return held ? 'different' : 'unlike';
		// An ambassador has two countries, a spokesman may come from one and speak for another's club.
		const ofStates = STATE_POSTS.has(name) ? name !== 'ambassador' : a.bodies.size > 0 && b.bodies.size > 0;
		if (areDisjoint(a.countries, b.countries))
			return ofStates && (STATE_POSTS.has(name) || SPEAKS_FOR_ONE.has(name)) ? 'different' : 'unlike';
		if (areDisjoint(a.bodies, b.bodies)) return SPEAKS_FOR_ONE.has(name) ? 'different' : 'unlike';
		return LOCAL_POSTS.has(name) ? 'different' : 'unlike';
	}
	const agree = FIELDS.every((field) => isEqual(a[field], b[field]));
	return agree && a.words === b.words ? 'same' : 'compatible';
}

const FIELDS = ['portfolios', 'countries', 'bodies', 'names', 'qualifiers'] as const;

/** True where what the posts are of is named on both sides, and is not one. */
function areApart(a: RoleMeaning, b: RoleMeaning): boolean {
	return (
		areDisjoint(a.portfolios, b.portfolios) ||
		areDisjoint(a.countries, b.countries) ||
		areDisjoint(a.bodies, b.bodies) ||
		areNamedApart(a, b)
	);
}

/** True where both say as much of what the posts are of: a "former minister" may be one of something else by now. */
function areOfOne(a: RoleMeaning, b: RoleMeaning): boolean {
	const saysMore = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => one.size > 0 !== other.size > 0;
	if (saysMore(a.portfolios, b.portfolios)) return false;
	const [ownA, ownB] = [a, b].map(({ names, qualifiers }) => new Set([...names, ...qualifiers])) as [
		Set<string>,
		Set<string>,
	];
	return !saysMore(ownA, ownB) && !areDisjoint(ownA, ownB);
}

function areNamedApart(a: RoleMeaning, b: RoleMeaning): boolean {
	if (a.names.size === 0 || b.names.size === 0) return false;
	return ![...a.names].some((one) => [...b.names].some((other) => isVariant(one, other)));
}

/** "Lieutenant general" is shortened to "general", "sergeant major" to "sergeant"; "major" is no short form of "major general". */
function compareRanks(a: RoleMeaning, b: RoleMeaning): RoleRelation {
	const [long, short] = a.words.length >= b.words.length ? [a.words, b.words] : [b.words, a.words];
	if (long.endsWith(` ${short}`) || (short === 'sergeant' && long.startsWith('sergeant '))) return 'compatible';
	if (long === 'brigadier general' && short === 'brigadier') return 'compatible';
	return a.time === 'present' && b.time === 'present' ? 'different' : 'unlike';
}

/** One can be chief executive here and something else there, president of a club and prime minister. */
function concernTheSame(a: RoleMeaning, postA: Post, b: RoleMeaning, postB: Post): boolean {
	if (COMPANY_POSTS.has(postA.name) && COMPANY_POSTS.has(postB.name)) return !areNamedApart(a, b);
	return isOfState(a, postA) && isOfState(b, postB);
}

function isOfState({ bodies, names, countries }: RoleMeaning, { name }: Post): boolean {
	if (!STATE_POSTS.has(name)) return true;
	const elsewhere = [...bodies].some((body) => !/^(?:government|ministry|council|military|police)$/.test(body));
	return !elsewhere && (names.size === 0 || countries.size > 0 || LOCAL_POSTS.has(name));
}

/** True where both say something, and nothing alike. */
function areDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));
}

function isEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return a.size === b.size && [...a].every((one) => b.has(one));
}
