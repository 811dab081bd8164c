import type { Sentence } from '../../article/article.ts';
import type { ArticleAnalysis, EntityKind, Mention } from '../../analysis/analysis.ts';
import { COORDINATORS } from '../../analysis/lexicons/functionWords.ts';
import { verbForms } from '../../analysis/lexicons/verbForms.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { textKey } from '../../text/textKey.ts';
import type { PlacedClaim } from '../corpus.ts';
import type { Entity, EntityIndex } from '../entityIndex.ts';
import { stemOf } from '../stems.ts';
import type { WeighedClaim } from '../weighedClaim.ts';
import { stemNeighbours } from '../wordNeighbours.ts';
import { around, sharedAround } from './around.ts';
import { isContent, NOWHERE, ownOverlap } from './claimWords.ts';
import type { ConflictKind, Difference, DifferenceSide } from './difference.ts';
import { ANONYMOUS } from './lexicons/anonymity.ts';
import { wordBefore } from './words.ts';

/** Both claims name who says it, and not the same one. */
export function speakerDifferences(here: WeighedClaim, there: WeighedClaim, entities: EntityIndex): Difference[] {
	const [mine, theirs] = [here.terms.claim.attribution, there.terms.claim.attribution];
	if (!mine?.speakerAt || !theirs?.speakerAt) return [];
	const [a, b] = [mine.speaker && entities.entityOf(mine.speaker), theirs.speaker && entities.entityOf(theirs.speaker)];
	if (a === b) return [];
	// A spokesman's words are those of whom he speaks for: an organization, a country.
	if (a && b && (a.kind === 'person') !== (b.kind === 'person')) return [];
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
			if (m.entity.kind !== t.entity.kind || isPartOfName(m.mention.text, t.mention.text)) continue;
			const kind = WHAT_NAMES_TELL[m.entity.kind ?? 'event'];
			const [before, alsoBefore] = [wordBefore(here, m.mention.at), wordBefore(there, t.mention.at)];
			// Two places named beside others, "and Sarn" and "and Orsk", answer no question yet.
			const sameSlot = before === alsoBefore && !COORDINATORS.has(before ?? '');
			// "to Kyiv" and "in Ukraine" are no two answers to one question, nor are "talks in Sarn" and "a plant in Orsk".
			if (!kind || (kind === 'place' && !(sameSlot && haveOneHead(here, m.mention, there, t.mention)))) continue;
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

/** "the Grand Hotel" and "the Grand" are one. */
function isPartOfName(a: string, b: string): boolean {
	const words = (name: string): string[] => name.split(/\s+/).map(textKey);
	const [mine, theirs] = [words(a), words(b)];
	return mine.every((word) => theirs.includes(word)) || theirs.every((word) => mine.includes(word));
}

/** What a place is told of: where a noun of each claim has it right behind, the two nouns are of one thing. */
function haveOneHead(here: WeighedClaim, x: Mention, there: WeighedClaim, y: Mention): boolean {
	const [mine, theirs] = [headOf(here, x), headOf(there, y)];
	if (mine === undefined || theirs === undefined || isVerb(mine) || isVerb(theirs)) return true;
	const [a, b] = [stemOf(mine), stemOf(theirs)];
	return a === b || stemNeighbours(a).has(b) || stemNeighbours(b).has(a);
}

/** The word of content right before the preposition before a place. */
function headOf({ terms: { claim } }: WeighedClaim, { at }: Mention): string | undefined {
	const [before, preposition] = claim.sentence.tokens.filter((token) => token.at.end <= at.start).slice(-2);
	if (!/^(?:in|at|on|near)$/.test(preposition?.key ?? '')) return undefined;
	return before?.kind === 'word' && isContent(before) && !/^\p{Lu}/u.test(before.text) ? before.key : undefined;
}

function isVerb(key: string): boolean {
	return verbForms(key)?.ambiguous === false;
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
