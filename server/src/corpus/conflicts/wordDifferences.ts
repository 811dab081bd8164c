import type { Sentence, Token } from '../../article/article.ts';
import { verbForms } from '../../analysis/lexicons/verbForms.ts';
import { EMPTY_WORDS, NEGATIONS } from '../../analysis/lexicons/functionWords.ts';
import type { ArticleAnalysis, EntityKind, Mention } from '../../analysis/analysis.ts';
import type { PlacedClaim } from '../corpus.ts';
import type { Entity, EntityIndex } from '../entityIndex.ts';
import type { WeighedClaim } from '../weighedClaim.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { stemOf } from '../stems.ts';
import { stemNeighbours } from '../wordNeighbours.ts';
import { around, sharedAround } from './around.ts';
import type { ConflictKind, Difference, DifferenceSide } from './difference.ts';
import { ANONYMOUS } from './lexicons/anonymity.ts';
import { FIRMNESS, FIRMNESS_RANK, type Firmness } from './lexicons/firmness.ts';
import { canOppose, canUndo, oppositionOf } from './lexicons/opposites.ts';
import { PRIVATIVES } from './lexicons/privatives.ts';
import { ofClaim, wordBefore } from './words.ts';

const NOWHERE = { nearness: 0, elsewhere: 0, names: 0, degree: 0, telling: 0 };

/** One claim denies what the other states: the word that is denied stands in the other, undenied. */
export function denials(here: WeighedClaim, there: WeighedClaim): Difference[] {
	const [mine, theirs] = [here.terms.claim.negated, there.terms.claim.negated];
	if (mine === theirs) return [];
	const [denying, stating] = mine ? [here, there] : [there, here];
	if (isNotUntil(denying)) return [];
	const denied = deniedWords(denying);
	// "14 were injured, none of them critically" denies how, not whether.
	if (denied.length > 0 && denied.every(({ key }) => key.endsWith('ly'))) return [];
	const stems = stemsOf(stating);
	const likeness = Math.max(0, ...denied.map(({ key }) => likenessTo(stemOf(key), stems)));
	// A denial can stand in a part of the claim that was not read as one.
	if (hasDenial(stating)) return [];
	return [
		{
			kind: 'negation',
			here: sideOfClaim(here, mine ? 'denied' : 'stated'),
			there: sideOfClaim(there, theirs ? 'denied' : 'stated'),
			context: ownOverlap(here, there),
			slot: likeness,
			...NOWHERE,
			telling: Math.max(0, ...denied.map((word) => likenessTo(stemOf(word.key), stems) * weightIn(denying, word))),
		},
	];
}

const hasDenial = ofClaim((claim) => wordsOf(claim).some(({ key }) => PRIVATIVES.has(key) || isDenying(key)));

/** So many content words after a word of denial, or of possibility, are what it is about. */
const GOVERNED = 3;

/** What the word of denial stands before; where the claim is denied from outside ("denied that …"), all its words. */
const deniedWords = ofClaim((claim): readonly Token[] => {
	const words = wordsOf(claim);
	const at = words.findIndex(({ key }) => isDenying(key));
	if (at < 0) return words.filter(isContent);
	// "but passwords were not" denies what stands before.
	const after = contentAfter(words, at);
	return after.length ? after : words.slice(0, at).filter(isContent);
});

function contentAfter(words: readonly Token[], at: number): Token[] {
	return words
		.slice(at + 1)
		.filter(isContent)
		.slice(0, GOVERNED);
}

function isContent({ key }: Token): boolean {
	return !EMPTY_WORDS.has(key) && !NEGATIONS.has(key);
}

/** "It was not until Friday that …": it was. */
function isNotUntil(claim: WeighedClaim): boolean {
	const words = wordsOf(claim);
	return words.some(({ key }, i) => isDenying(key) && /^(?:until|till|before)$/.test(words[i + 1]?.key ?? ''));
}

function isDenying(key: string): boolean {
	return NEGATIONS.has(key.replace(/'s$/, '')) || key === 'no' || /n't$/.test(key);
}

function likenessTo(stem: string, stems: ReadonlySet<string>): number {
	if (stems.has(stem)) return 1;
	let best = 0;
	for (const [neighbour, cosine] of stemNeighbours(stem)) if (stems.has(neighbour)) best = Math.max(best, cosine);
	return best;
}

/** One claim says "rose" where the other says "fell". Where one of the two denies, they agree. */
export function opposites(here: WeighedClaim, there: WeighedClaim): Difference[] {
	if (here.terms.claim.negated !== there.terms.claim.negated) return [];
	// Few words have an opposite; only one with "un" can have any other.
	const all = canUndoAny(here) || canUndoAny(there);
	const [mine, theirs] = [here, there].map(all ? wordsOf : listedWords) as [readonly Token[], readonly Token[]];
	if (!mine.length || !theirs.length) return [];
	const [allHere, allThere] = [keysInSentence(here), keysInSentence(there)];
	const others = theirs.filter(({ key }) => !allHere.has(key));
	const found = mine
		.filter(({ key }) => !allThere.has(key))
		.flatMap((x) =>
			others.flatMap((y): Difference[] => {
				const kind = oppositionOf(x.key, y.key);
				const [mine, theirs] = [nameBefore(here, x), nameBefore(there, y)];
				// "Sarn won" and "Orsk lost" is one story.
				if (!kind || (mine !== undefined && theirs !== undefined && mine !== theirs)) return [];
				const context = sharedAround(around(here, x.at), around(there, y.at));
				return [{ kind, here: side(here, x), there: side(there, y), context, slot: 0, ...NOWHERE, degree: 1 }];
			}),
		);
	return found.sort((x, y) => y.context - x.context).slice(0, 1);
}

const listedWords = ofClaim((claim): readonly Token[] => wordsOf(claim).filter(({ key }) => canOppose(key)));

const canUndoAny = ofClaim((claim) => wordsOf(claim).some(({ key }) => canUndo(key)));

const keysInSentence = ofClaim(
	({ terms }): ReadonlySet<string> => new Set(terms.claim.sentence.tokens.map((t) => t.key)),
);

/** The last name of a claim before a word: of whom or what the word is said, as a rule. */
function nameBefore({ terms: { own } }: WeighedClaim, { at }: Token): string | undefined {
	return own.findLast((term) => term.key.startsWith('@') && term.at.end <= at.start)?.key;
}

/** One claim tells as planned or possible what the other tells as done: what the word for it governs stands in the other. */
export function firmnessDifferences(here: WeighedClaim, there: WeighedClaim): Difference[] {
	const [mine, theirs] = [firmnessOf(here), firmnessOf(there)];
	if (!mine || !theirs) return [];
	const gap = FIRMNESS_RANK[mine.level] - FIRMNESS_RANK[theirs.level];
	if (gap === 0) return [];
	const [softer, firmer] = gap < 0 ? [mine, there] : [theirs, here];
	const stems = stemsOf(firmer);
	return [
		{
			kind: 'status',
			here: mine.side,
			there: theirs.side,
			context: ownOverlap(here, there),
			slot: Math.max(0, ...softer.governed.map(({ key }) => likenessTo(stemOf(key), stems))),
			...NOWHERE,
			degree: Math.abs(gap) / 3,
			firmer: gap < 0 ? 'there' : 'here',
		},
	];
}

interface FirmnessOfClaim {
	readonly level: Firmness;
	readonly side: DifferenceSide;
	/** The content words after the word that tells it; of what is told as done, none. */
	readonly governed: readonly Token[];
}

/** How settled a claim tells it; undefined where it has no verb that could tell. */
const firmnessOf = ofClaim((claim): FirmnessOfClaim | undefined => {
	const words = wordsOf(claim);
	let level: Firmness = 'done';
	let at = -1;
	words.forEach((word, i) => {
		const next = words[i + 1];
		const found = (next && FIRMNESS.get(`${word.key} ${next.key}`)) ?? FIRMNESS.get(word.key);
		if (found && FIRMNESS_RANK[found] < FIRMNESS_RANK[level]) [level, at] = [found, i];
	});
	if (at < 0)
		// "led by the minister" says nothing of when.
		return words.some(({ key }, i) => i > 0 && verbForms(key)?.past) && !words.some(({ key }) => isDenying(key))
			? { level, side: sideOfClaim(claim, 'told as done'), governed: [] }
			: undefined;
	return { level, side: side(claim, words[at]!), governed: contentAfter(words, at) };
});

/** Both claims name who says it, and not the same one. */
export function speakerDifferences(here: WeighedClaim, there: WeighedClaim, entities: EntityIndex): Difference[] {
	const [mine, theirs] = [here.terms.claim.attribution, there.terms.claim.attribution];
	if (!mine?.speakerAt || !theirs?.speakerAt) return [];
	const [a, b] = [mine.speaker && entities.entityOf(mine.speaker), theirs.speaker && entities.entityOf(theirs.speaker)];
	if (a === b) return [];
	// Who is not named can be anybody: "he", "officials", "the army"; but not so where he is not to be.
	if (!(a || isAnonymous(here, mine.speakerAt)) || !(b || isAnonymous(there, theirs.speakerAt))) return [];
	const words = (claim: WeighedClaim, at: Span): DifferenceSide => ({
		span: claim.terms.claim.sentence.block.prose.toFile(at),
		value: claim.terms.claim.sentence.block.prose.text.slice(at.start, at.end),
	});
	return [
		{
			kind: 'attribution',
			here: words(here, mine.speakerAt),
			there: words(there, theirs.speakerAt),
			context: ownOverlap(here, there),
			slot: a?.kind === 'person' && b?.kind === 'person' ? 1 : 0,
			...NOWHERE,
		},
	];
}

function isAnonymous({ terms: { claim } }: WeighedClaim, at: Span): boolean {
	return claim.sentence.tokens.some((token) => ANONYMOUS.has(token.key) && overlaps(token.at, at));
}

/** Both claims name a place, or a person, where the other names another one. */
export function nameDifferences(
	a: PlacedClaim,
	here: WeighedClaim,
	b: PlacedClaim,
	there: WeighedClaim,
	entities: EntityIndex,
): Difference[] {
	const named = ({ article, claim }: PlacedClaim): readonly Named[] =>
		namedIn(entities, article).bySentence.get(claim.sentence) ?? [];
	const inClaim = (claim: WeighedClaim, mention: Mention): boolean =>
		claim.terms.own.some((t) => t.at.start === mention.at.start);
	const [allMine, allTheirs] = [named(a), named(b)];
	const mine = allMine.filter((m) => inClaim(here, m.mention) && !allTheirs.some((t) => t.entity === m.entity));
	const theirs = allTheirs.filter((t) => inClaim(there, t.mention) && !allMine.some((m) => m.entity === t.entity));
	const found: Difference[] = [];
	for (const m of mine)
		for (const t of theirs) {
			if (m.entity.kind !== t.entity.kind) continue;
			const kind = WHAT_NAMES_TELL[m.entity.kind ?? 'event'];
			const sameSlot = wordBefore(here, m.mention.at) === wordBefore(there, t.mention.at);
			// "to Kyiv" and "in Ukraine" are no two answers to one question.
			if (!kind || (kind === 'place' && !sameSlot)) continue;
			found.push({
				kind,
				here: { span: m.mention.span, value: m.mention.text },
				there: { span: t.mention.span, value: t.mention.text },
				context: sharedAround(around(here, m.mention.at), around(there, t.mention.at)),
				slot: sameSlot ? 1 : 0,
				...NOWHERE,
				elsewhere:
					Number(namedIn(entities, b.article).all.has(m.entity)) +
					Number(namedIn(entities, a.article).all.has(t.entity)),
			});
		}
	return found.sort((x, y) => y.context - x.context).slice(0, 1);
}

interface Named {
	readonly mention: Mention;
	readonly entity: Entity;
}

/** Whom an article names. */
interface NamedInArticle {
	readonly bySentence: ReadonlyMap<Sentence, readonly Named[]>;
	readonly all: ReadonlySet<Entity>;
}

const knownNamed = new WeakMap<EntityIndex, Map<ArticleAnalysis, NamedInArticle>>();

function namedIn(entities: EntityIndex, article: ArticleAnalysis): NamedInArticle {
	let known = knownNamed.get(entities);
	if (!known) knownNamed.set(entities, (known = new Map<ArticleAnalysis, NamedInArticle>()));
	let found = known.get(article);
	if (!found) known.set(article, (found = findNamed(entities, article)));
	return found;
}

function findNamed(entities: EntityIndex, { mentions }: ArticleAnalysis): NamedInArticle {
	const bySentence = new Map<Sentence, Named[]>();
	const all = new Set<Entity>();
	for (const mention of mentions) {
		const entity = entities.entityOf(mention);
		if (!entity) continue;
		all.add(entity);
		const others = bySentence.get(mention.sentence);
		if (others) others.push({ mention, entity });
		else bySentence.set(mention.sentence, [{ mention, entity }]);
	}
	return { bySentence, all };
}

const WHAT_NAMES_TELL: Readonly<Partial<Record<EntityKind, ConflictKind>>> = {
	place: 'place',
	person: 'role',
	organization: 'role',
};

const wordsOf = ofClaim(({ terms: { claim } }): readonly Token[] =>
	claim.words.flatMap((i) => {
		const token = claim.sentence.tokens[i];
		return token?.kind === 'word' ? [token] : [];
	}),
);

const stemsOf = ofClaim((claim): ReadonlySet<string> => new Set(wordsOf(claim).map(({ key }) => stemOf(key))));

function side({ terms: { claim } }: WeighedClaim, token: Token): DifferenceSide {
	return { span: claim.sentence.block.prose.toFile(token.at), value: token.text };
}

function sideOfClaim({ terms: { claim } }: WeighedClaim, value: string): DifferenceSide {
	return { span: claim.span, value };
}

/** How much a word of a claim tells in this folder. */
function weightIn({ sentence }: WeighedClaim, { key }: Token): number {
	return sentence.weights.get(stemOf(key)) ?? 0;
}

function ownOverlap(here: WeighedClaim, there: WeighedClaim): number {
	return sharedAround(here.withSubject.weights, there.withSubject.weights);
}
