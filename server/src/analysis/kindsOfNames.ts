import type { EntityKind } from './analysis.ts';
import { voteByContext } from './kindByContext.ts';
import { voteByWords } from './kindByWords.ts';
import {
	addContext,
	addVotes,
	demonymHomes,
	isDemonym,
	noVotes,
	PROOF,
	SIGN,
	winner,
	type KindVotes,
} from './kindVotes.ts';
import type { Line } from './nameEvidence.ts';
import type { NamePart } from './nameParts.ts';
import type { Piece } from './pieces.ts';

/** A name found, before all that the article says of it is known. */
export interface FoundName {
	readonly line: Line;
	readonly part: NamePart;
	/** See `nameKey`. */
	readonly key: string;
	/** The piece at which the title or the article before the name begins. */
	readonly reachFrom: number;
	readonly title?: string;
}

/** A kind, and how much more speaks for it than for the next. */
export interface LikelyKind {
	readonly kind: EntityKind;
	readonly weight: number;
}

/** What the article says of names outside of its sentences, by their keys. */
export interface SaidAround {
	/** The places from which datelines report. */
	readonly datelines: ReadonlySet<string>;
	/** What it calls its own paper. */
	readonly outlets: ReadonlySet<string>;
}

/**
 * The kind of each name by all its mentions; full names lend theirs to the short forms, neighbours in a list to each
 * other.
 */
export function kindsOfNames(
	found: readonly FoundName[],
	{ datelines, outlets }: SaidAround,
): Map<string, LikelyKind | undefined> {
	const votes = new Map<string, KindVotes>();
	const contexts = new Map<string, KindVotes>();
	for (const { line, part, key, title } of found) {
		let own = votes.get(key);
		let context = contexts.get(key);
		if (!own || !context) {
			votes.set(key, (own = noVotes()));
			contexts.set(key, (context = noVotes()));
			voteByWords(line.pieces.slice(part.from, part.to), part, own);
			if (datelines.has(key)) own.place += PROOF;
			else if (outlets.has(key)) own.organization += PROOF;
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
		// "Harbour Watch Kvarn" is no place for being in Kvarn.
		if (context && !(own.organization > own.place && winner(context)?.kind === 'place')) addContext(own, context);
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
		if (own.place >= 3 || (own.place > 0 && own.organization === 0)) sum.organization = 0;
		addVotes(own, sum);
	}
}

/** "in Riga, Kvarn and Sennick": what stands in one list is of one kind. */
function lendToNeighbours(found: readonly FoundName[], votes: ReadonlyMap<string, KindVotes>): void {
	for (let i = 1; i < found.length; i++) {
		const [a, b] = [found[i - 1]!, found[i]!];
		if (a.line !== b.line || !isList(a.line.pieces.slice(a.part.to, b.reachFrom))) continue;
		const [votesA, votesB] = [votes.get(a.key)!, votes.get(b.key)!];
		const [kindA, kindB] = [winner(votesA), winner(votesB)];
		// After a comma alone a full name may be in apposition: "the consul in Riga, Ada Lind".
		if (
			a.line.pieces[a.part.to]?.text === ',' &&
			(a.key.includes(' ') || b.key.includes(' ')) &&
			b.reachFrom - a.part.to === 1
		)
			continue;
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
		const homes = demonymHomes(key);
		if (homes.length === 0 || own.person >= SIGN * 2) continue;
		if (key.endsWith('s') && isDemonym(key.slice(0, -1)) && votes.has(key.slice(0, -1))) own.group += PROOF;
		const base = homes.find((home) => votes.has(home));
		if (base === undefined) continue;
		const place = votes.get(base)!;
		const kind = winner(place);
		if (kind && kind.kind !== 'place' && kind.weight >= SIGN) continue;
		own.group += PROOF;
		place.place += SIGN;
	}
}
