import type { Article } from '../article/article.ts';
import type { EntityKind, Mention } from './analysis.ts';
import { nameKey } from './gazetteer.ts';
import { HONORIFICS, ROLE_NOUNS, ROLE_QUALIFIERS } from './lexicons/titles.ts';
import { isCapitalized, nameEvidence, readLines, type Line } from './nameEvidence.ts';
import {
	addContext,
	addVotes,
	isDemonym,
	noVotes,
	PROOF,
	SIGN,
	voteByContext,
	voteByWords,
	winner,
	type KindVotes,
} from './nameKinds.ts';
import { splitRun, type NamePart } from './nameParts.ts';
import { findRuns, type Run } from './nameRuns.ts';
import type { Piece } from './pieces.ts';

/**
 * The names of an article: runs of capitalised words, cut at titles and at known names, and typed by what the whole article
 * says of them. Rules rather than a trained tagger, which marks the unknown names of a news event badly and cannot say why.
 */
export function findMentions(article: Article): Mention[] {
	const lines = readLines(article);
	const evidence = nameEvidence(lines);
	const phrases = new Set<string>();
	const found: Found[] = [];
	// Headlines last: the text tells which of their capitals are names.
	for (const prose of [true, false]) {
		for (const line of lines) {
			if ((line.casing === 'prose') !== prose) continue;
			const names = findRuns(line, evidence, phrases).flatMap((run) => splitRun(line.pieces, run, evidence));
			const inLine = withTitles(line, names);
			if (prose) for (const { key } of inLine) phrases.add(key);
			found.push(...inLine);
		}
	}
	const kinds = kindsOf(found);
	return found.map((name) => toMention(name, kinds.get(name.key))).sort((a, b) => a.span.start - b.span.start);
}

/** A name found, before all that the article says of it is known. */
interface Found {
	readonly line: Line;
	readonly part: NamePart;
	/** See `nameKey`. */
	readonly key: string;
	/** The piece at which the title or the article before the name begins. */
	readonly reachFrom: number;
	readonly title?: string;
}

function withTitles(line: Line, parts: readonly NamePart[]): Found[] {
	const { pieces } = line;
	const found: Found[] = [];
	let shared: string | undefined;
	for (const part of parts) {
		if (!pieces.slice(part.from, part.to).some((w) => w.kind === 'word' && isCapitalized(w.text))) continue;
		const key = nameKey(textOf(line, part));
		// "hepatitis A" names nobody.
		if (key.length < 2 && !part.known) continue;
		let from = part.titleFrom ?? startOfRole(pieces, part.from);
		let before = found[found.length - 1];
		if (from < part.from) {
			if (before?.part.to === from && !pieces[from - 1]!.possessive) {
				// "Russian foreign minister Sergei Lavrov": the country is a part of the title, "Kremlin" a name as well.
				from = before.part.from;
				if (before.part.known && (before.part.kind === 'place' || before.part.kind === 'group')) {
					found.pop();
					before = found[found.length - 1];
				}
			}
		}
		let title = from < part.from ? textOf(line, { from, to: part.from }).trim() : undefined;
		if (title === undefined && shared !== undefined && pieces[part.from - 1]?.key === 'and') title = shared;
		shared = part.titleShared ? title : undefined;
		const reachFrom = Math.max(
			from === part.from && pieces[from - 1]?.key === 'the' ? from - 1 : from,
			before?.part.to ?? 0,
		);
		found.push({ line, part, key, reachFrom, ...(title !== undefined && { title }) });
	}
	return found;
}

/** Goes left from the name over the words of a role in lower case: "chief prosecutor Ada Lind". */
function startOfRole(pieces: readonly Piece[], from: number): number {
	let start = from;
	for (let i = from - 1; i >= 0; i--) {
		const { key, kind, possessive, text } = pieces[i]!;
		if (kind !== 'word' || possessive) break;
		const role = ROLE_NOUNS.has(key) || HONORIFICS.has(key);
		// Only a role can stand next to the name, and only what qualifies it before that.
		if (!role && (start === from || !ROLE_QUALIFIERS.has(key) || isCapitalized(text))) break;
		start = i;
	}
	return start;
}

function textOf(line: Line, { from, to }: Run): string {
	const [first, last] = [line.pieces[from], line.pieces[to - 1]];
	return first && last ? line.sentence.block.prose.text.slice(first.at.start, last.at.end) : '';
}

interface Kind {
	readonly kind: EntityKind;
	readonly weight: number;
}

/** The kind of each name by all its mentions; full names lend theirs to the short forms, neighbours in a list to each other. */
function kindsOf(found: readonly Found[]): Map<string, Kind | undefined> {
	const votes = new Map<string, KindVotes>();
	const contexts = new Map<string, KindVotes>();
	for (const { line, part, key, title } of found) {
		let own = votes.get(key);
		let context = contexts.get(key);
		if (!own || !context) {
			votes.set(key, (own = noVotes()));
			contexts.set(key, (context = noVotes()));
			voteByWords(line.pieces.slice(part.from, part.to), part, own);
		}
		if (title !== undefined) context.person += SIGN * 2;
		voteByContext(line, part, context);
	}
	for (const [key, context] of contexts) addContext(votes.get(key)!, context);
	lendToDemonyms(votes);
	borrowFromShortForms(votes, contexts);
	lendToShortForms(votes);
	lendToNeighbours(found, votes);
	return new Map([...votes].map(([key, own]) => [key, winner(own)]));
}

/** What stands around "Lind" tells of "Ada Lind" as well, where no other name has that word. */
function borrowFromShortForms(votes: ReadonlyMap<string, KindVotes>, contexts: ReadonlyMap<string, KindVotes>): void {
	const holders = new Map<string, number>();
	for (const key of votes.keys())
		for (const word of new Set(key.split(' '))) holders.set(word, (holders.get(word) ?? 0) + 1);
	for (const [key, own] of votes) {
		const last = key.slice(key.lastIndexOf(' ') + 1);
		const context = last !== key && holders.get(last) === 2 ? contexts.get(last) : undefined;
		if (context) addContext(own, context);
	}
}

/** "Lind" has the kind of "Ada Lind", "Kvarn" that of "Kvarn Energy" where nothing says that it is a place. */
function lendToShortForms(votes: ReadonlyMap<string, KindVotes>): void {
	const lent = new Map<string, KindVotes>();
	const lend = (short: string, kind: EntityKind, weight: number): void => {
		const sum = lent.get(short) ?? noVotes();
		sum[kind] = Math.max(sum[kind], weight);
		lent.set(short, sum);
	};
	for (const [key, own] of votes) {
		const words = key.split(' ');
		const full = words.length > 1 ? winner(own) : undefined;
		if (full?.kind === 'person') {
			// A short form is no surer than the name that it is short for.
			const weight = Math.min(full.weight + 2, SIGN * 2);
			lend(words[words.length - 1]!, full.kind, weight);
			lend(words[0]!, full.kind, weight / 2);
		} else if (full?.kind === 'organization' || full?.kind === 'place') {
			const weight = Math.min(full.weight + 2, SIGN);
			lend(words[0]!, full.kind, weight);
			lend(words.slice(1).join(' '), full.kind, weight);
			if (words.length > 2) lend(words.slice(0, -1).join(' '), full.kind, weight);
		}
	}
	for (const [short, sum] of lent) {
		const own = votes.get(short);
		if (!own) continue;
		// "Riga" is no short form of "Riga Port Authority" where the text says of it what it says of places.
		if (own.place >= 3) sum.organization = 0;
		addVotes(own, sum);
	}
}

/** "in Riga, Kvarn and Sennick": what stands in one list is of one kind. */
function lendToNeighbours(found: readonly Found[], votes: ReadonlyMap<string, KindVotes>): void {
	for (let i = 1; i < found.length; i++) {
		const [a, b] = [found[i - 1]!, found[i]!];
		if (a.line !== b.line || !isList(a.line.pieces.slice(a.part.to, b.reachFrom))) continue;
		const [votesA, votesB] = [votes.get(a.key)!, votes.get(b.key)!];
		const [kindA, kindB] = [winner(votesA), winner(votesB)];
		if (kindA && (kindB === undefined || kindB.weight < 3)) votesB[kindA.kind] += 3;
		else if (kindB && (kindA === undefined || kindA.weight < 3)) votesA[kindB.kind] += 3;
	}
}

function isList(between: readonly Piece[]): boolean {
	const words = between.map((p) => p.key).join(' ');
	return words === 'and' || words === ', and' || words === ',' || words === 'or';
}

/** "Kvarnian" and "Kvarn": the one is the people and things of the other, which is a place. */
function lendToDemonyms(votes: ReadonlyMap<string, KindVotes>): void {
	for (const [key, own] of votes) {
		const stem = key.includes(' ') ? undefined : /^(.{3,}?)(?:i?ans?|eans?|ese|ish|is?|ers?)$/.exec(key)?.[1];
		if (stem === undefined || own.person >= SIGN * 2) continue;
		if (key.endsWith('s') && isDemonym(key.slice(0, -1)) && votes.has(key.slice(0, -1))) own.group += PROOF;
		const base = DEMONYM_BASES.map((ending) => stem + ending).find((k) => k !== key && votes.has(k));
		if (base === undefined) continue;
		const place = votes.get(base)!;
		const kind = winner(place);
		if (kind && kind.kind !== 'place' && kind.weight >= SIGN) continue;
		own.group += PROOF;
		place.place += SIGN;
	}
}

const DEMONYM_BASES = ['', 'a', 'ia', 'e', 'y', 'o'];

function toMention({ line, part, reachFrom, title }: Found, kind: Kind | undefined): Mention {
	const { sentence, pieces } = line;
	const { prose } = sentence.block;
	const at = { start: pieces[part.from]!.at.start, end: pieces[part.to - 1]!.at.end };
	const end = pieces[part.to - 1]!.possessive ? at.end + 2 : at.end;
	return {
		sentence,
		at,
		span: prose.toFile(at),
		text: prose.text.slice(at.start, at.end),
		kind: kind?.kind,
		...(title !== undefined && { title }),
		reach: prose.toFile({ start: pieces[reachFrom]!.at.start, end }),
		kindWeight: kind?.weight ?? 0,
	};
}
