import type { Span } from '../text/span.ts';
import type { ArticleAnalysis, Mention } from './analysis.ts';
import { bySentence } from './bySentence.ts';
import { DETERMINERS } from './lexicons/functionWords.ts';
import { KIN } from './lexicons/nameContexts.ts';
import { HONORIFICS, ROLE_QUALIFIERS } from './lexicons/titles.ts';
import { isCapitalized } from './nameEvidence.ts';
import { readPieces, type Piece } from './pieces.ts';
import { endBefore, endOfRole, isRoleNoun, LONGEST_ROLE, type NamePlace } from './roleExtent.ts';
import { readSentence, type SentenceReading } from './syntax/sentenceReading.ts';

/** What an article calls somebody: "the mayor of Sarn" in "Ivo Lind, the mayor of Sarn, laughed". */
export interface RoleText {
	readonly mention: Mention;
	/** In the file. */
	readonly span: Span;
	/** As a reader sees it. */
	readonly text: string;
	/** Right before the name, between commas beside it, or after "is". */
	readonly stands: 'title' | 'apposition' | 'predicate';
}

const cache = new WeakMap<ArticleAnalysis, ReadonlyMap<Mention, readonly RoleText[]>>();

/**
 * The roles that an article gives to people, by the mention that each stands with. Only where the sentence leaves no doubt whose role
 * it is: a name in a list ("the mayor, Ivo Lind and two sailors") gets none. Computed once for each analysis.
 */
export function findRoleTexts(article: ArticleAnalysis): ReadonlyMap<Mention, readonly RoleText[]> {
	let found = cache.get(article);
	if (!found) cache.set(article, (found = readRoles(article)));
	return found;
}

function readRoles(article: ArticleAnalysis): Map<Mention, RoleText[]> {
	const roles = new Map<Mention, RoleText[]>();
	const line = lineReader(article);
	for (const mention of article.mentions) {
		if (mention.kind !== undefined && mention.kind !== 'person') continue;
		const place = line(mention);
		const found: RoleText[] = [];
		for (const rule of RULES) {
			const role = rule(place);
			if (role) found.push(placed(mention, role));
		}
		if (found.length) roles.set(mention, found);
	}
	return roles;
}

interface FoundRole {
	/** In the prose of the block. */
	readonly at: Span;
	readonly stands: RoleText['stands'];
}

type FindRole = (place: NamePlace) => FoundRole | undefined;

const RULES: readonly FindRole[] = [titleOf, appositionAfter, appositionBefore, predicateOf];

function lineReader(article: ArticleAnalysis): (mention: Mention) => NamePlace {
	let last: SentenceReading | undefined;
	const inSentence = bySentence(article.mentions);
	return (mention) => {
		const { sentence } = mention;
		const pieces = readPieces(sentence);
		const from = pieces.findIndex(({ at }) => at.end > mention.at.start);
		let to = from;
		while (to < pieces.length && pieces[to]!.at.start < mention.at.end) to++;
		const reading = (): SentenceReading => {
			if (last?.sentence === sentence) return last;
			const mentions = inSentence.get(sentence) ?? [];
			const quotations = article.quotations.filter(
				({ sentence: s, at }) => s.block === sentence.block && at.start < sentence.at.end && at.end > sentence.at.start,
			);
			return (last = readSentence(sentence, mentions, quotations));
		};
		return { mention, pieces, from, to, reading };
	};
}

function placed(mention: Mention, { at, stands }: FoundRole): RoleText {
	const { prose } = mention.sentence.block;
	return { mention, span: prose.toFile(at), text: prose.text.slice(at.start, at.end), stands };
}

/** "Sarn's former mayor Ivo Lind": with the words that a title does not hold by itself. */
function titleOf({ mention, pieces, from }: NamePlace): FoundRole | undefined {
	const { title, sentence } = mention;
	if (title === undefined) return undefined;
	const text = sentence.block.prose.text;
	const start = text.lastIndexOf(title, mention.at.start);
	const first = pieces.findIndex(({ at }) => at.start === start);
	if (start < 0 || first < 0) return undefined;
	const last = first + pieces.slice(first, from).findLastIndex(({ at }) => at.end <= start + title.length);
	const words = pieces.slice(first, last + 1).filter(({ kind }) => kind === 'word');
	if (words.every(({ key }) => HONORIFICS.has(key.replace(/\./g, '')) && !RANKS_SHORT.has(key))) return undefined;
	const begin = startOfPhrase(pieces, first);
	return { at: { start: pieces[begin]!.at.start, end: pieces[last]!.at.end }, stands: 'title' };
}

/** Of the honorifics, those that are a rank or an office as well. */
const RANKS_SHORT = new Set('sen rep gov gen col maj capt lt sgt cpl adm supt insp master'.split(' '));

/** Goes left over "former", "ex-", "then" and over whose it is. */
function startOfPhrase(pieces: readonly Piece[], first: number): number {
	let start = first;
	while (start > 0) {
		const before = pieces[start - 1]!;
		const glued = before.text === '-' && before.glued && pieces[start]!.glued && start > 1;
		if (glued) start -= 2;
		else if (before.kind === 'word' && ROLE_QUALIFIERS.has(before.key) && before.key !== 'under' && !before.possessive)
			start--;
		else break;
	}
	if (pieces[start - 1]?.possessive && pieces[start - 1]!.kind === 'word') {
		start--;
		while (start > 0 && pieces[start - 1]!.kind === 'word' && isCapitalized(pieces[start - 1]!.text)) start--;
	}
	return start;
}

/** "Ivo Lind, 61, the mayor of Sarn, …". */
function appositionAfter(place: NamePlace): FoundRole | undefined {
	const { pieces, to, from } = place;
	if (pieces[to]?.text !== ',' || pieces[to - 1]!.possessive || belongsToAnother(pieces, from)) return undefined;
	let at = to + 1;
	if (pieces[at]?.kind === 'number' && pieces[at + 1]?.text === ',') at += 2;
	const end = endOfRole(place, at);
	if (end === undefined) return undefined;
	// "Ivo Lind, the mayor, and two sailors" may be four people.
	if (pieces[end]?.text === ',' && /^(?:and|or)$/.test(pieces[end + 1]?.key ?? '') && pieces[at]!.key !== 'a')
		return undefined;
	return { at: { start: pieces[at]!.at.start, end: endBefore(pieces, end) }, stands: 'apposition' };
}

/** "a friend of Ivo Lind, a nurse": the friend is the nurse, or Lind. */
function belongsToAnother(pieces: readonly Piece[], from: number): boolean {
	const link = pieces[from - 1]?.key ?? '';
	if (!/^(?:of|for|to|with|and|or)$/.test(link)) return false;
	const head = pieces[from - 2]?.key ?? '';
	return link === 'and' || link === 'or' || KIN.has(head) || isRoleNoun(head);
}

/** "the mayor of Sarn, Ivo Lind, laughed". */
function appositionBefore(place: NamePlace): FoundRole | undefined {
	const { pieces, from, to } = place;
	const comma = from - 1;
	if (pieces[comma]?.text !== ',' || to - from < 2 || place.mention.title !== undefined) return undefined;
	if (pieces[to - 1]!.possessive || !closesName(pieces, to) || appositionAfter(place)) return undefined;
	for (let start = comma - 1; start >= 0 && comma - start <= LONGEST_ROLE; start--) {
		const { text, key, possessive } = pieces[start]!;
		if (/^[,;:()—–]$/.test(text)) return undefined;
		if (!possessive && !DEFINITE.has(key)) continue;
		const end = endOfRole(place, possessive ? start + 1 : start, comma);
		if (end !== comma) continue;
		const begin = possessive ? startOfOwner(pieces, start) : start;
		if (!beginsPhrase(pieces, begin)) return undefined;
		return { at: { start: pieces[begin]!.at.start, end: endBefore(pieces, comma) }, stands: 'apposition' };
	}
	return undefined;
}

/** "the", "its": a role before the comma is that of one person only. */
const DEFINITE = new Set('the its their his her our'.split(' '));

/** A name between commas ends at the second one, unless a list goes on; else with the sentence. */
function closesName(pieces: readonly Piece[], to: number): boolean {
	const after = pieces[to];
	if (!after || /^[.;)—–"”]$/.test(after.text)) return true;
	return after.text === ',' && !/^(?:and|or)$/.test(pieces[to + 1]?.key ?? '') && pieces[to + 1]?.kind !== 'number';
}

function startOfOwner(pieces: readonly Piece[], owner: number): number {
	let start = owner;
	while (start > 0 && pieces[start - 1]!.kind === 'word' && isCapitalized(pieces[start - 1]!.text)) start--;
	return start > 0 && DETERMINERS.has(pieces[start - 1]!.key) ? start - 1 : start;
}

/** Not behind "the wife of", nor in "After he met the mayor, Ada Lind left". */
function beginsPhrase(pieces: readonly Piece[], begin: number): boolean {
	const before = pieces[begin - 1];
	if (before && /^(?:of|for|to|with)$/.test(before.key)) {
		const head = pieces[begin - 2]?.key ?? '';
		if (KIN.has(head) || isRoleNoun(head)) return false;
	}
	let first = begin;
	while (first > 0 && !/^[,;:()—–"“”]$/.test(pieces[first - 1]!.text)) first--;
	return !OPENERS.has(pieces[first]!.key);
}

/** What opens a clause or a phrase that ends at a comma, behind which something else begins. */
const OPENERS = new Set(
	`after when while as because before although though if with for by since once unlike like besides according
	having being given under at in on during despite without until whereas`.split(/\s+/),
);

/** "Ivo Lind is the mayor of Sarn"; what somebody was he may be no more. */
function predicateOf(place: NamePlace): FoundRole | undefined {
	const { pieces, to } = place;
	let at = to;
	if (pieces[at]?.text === ',' && pieces[at + 1]?.key === 'who') at += 2;
	else if (pieces[at]?.key === 'who') at++;
	const verb = pieces[at]?.key ?? '';
	if (/^(?:works|serves)$/.test(verb) && pieces[at + 1]?.key === 'as') at += 2;
	else if (verb === 'is') at++;
	else return undefined;
	if (!/^(?:a|an|the)$/.test(pieces[at]?.key ?? '')) return undefined;
	const end = endOfRole(place, at);
	if (end === undefined) return undefined;
	return { at: { start: pieces[at]!.at.start, end: endBefore(pieces, end) }, stands: 'predicate' };
}
