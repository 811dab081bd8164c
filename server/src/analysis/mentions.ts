import type { Article } from '../article/article.ts';
import type { EntityKind, Mention } from './analysis.ts';
import { nameKey } from './gazetteer.ts';
import { isCapitalized, nameEvidence, readLines, type Line } from './nameEvidence.ts';
import { noVotes, voteByContext, voteByWords, winner, type KindVotes } from './nameKinds.ts';
import { splitRun, type NamePart } from './nameParts.ts';
import { findRuns } from './nameRuns.ts';
import { ROLE_NOUNS, ROLE_QUALIFIERS } from './lexicons/titles.ts';
import type { Piece } from './pieces.ts';

/** A name found, before all that the article says of it is known. */
interface Found {
	readonly line: Line;
	readonly part: NamePart;
	readonly key: string;
	readonly titleFrom: number;
	readonly title?: string;
}

/**
 * The names of an article: runs of capitalised words, cut at titles and at known names, and typed by what the whole article
 * says of them. Rules rather than a trained tagger, which marks the unknown names of a news event badly and cannot say why.
 */
export function findMentions(article: Article): Mention[] {
	const lines = readLines(article);
	const evidence = nameEvidence(lines);
	const found: Found[] = [];
	const phrases = new Set<string>();
	const read = (line: Line): void => {
		let shared: string | undefined;
		for (const run of findRuns(line, evidence, phrases)) {
			for (const part of splitRun(line.pieces, run, evidence)) {
				const named = withTitle(line, part, shared);
				if (!named) continue;
				if (line.casing === 'prose') phrases.add(named.key);
				found.push(named);
				shared = part.titleShared ? named.title : undefined;
			}
		}
	};
	// Headlines last: the text tells which of their capitals are names.
	for (const line of lines) if (line.casing === 'prose') read(line);
	for (const line of lines) if (line.casing !== 'prose') read(line);

	const kinds = kindsOf(found);
	return found.map((f) => toMention(f, kinds)).sort((a, b) => a.span.start - b.span.start);
}

function withTitle(line: Line, part: NamePart, shared: string | undefined): Found | undefined {
	const { pieces } = line;
	const words = pieces.slice(part.from, part.to);
	if (!words.some((w) => w.kind === 'word' && isCapitalized(w.text))) return undefined;
	const key = nameKey(textOf(pieces, part, line));
	if (!key) return undefined;
	const titleFrom = startOfTitle(pieces, part.titleFrom ?? part.from);
	const title = titleFrom < part.from ? textOf(pieces, { from: titleFrom, to: part.from }, line).trim() : undefined;
	const words2 = title ?? (pieces[part.from - 1]?.key === 'and' ? shared : undefined);
	return { line, part, key, titleFrom, ...(words2 !== undefined && { title: words2 }) };
}

/** Goes left from the name over the words of a role in lower case: "chief prosecutor Ada Lind". */
function startOfTitle(pieces: readonly Piece[], from: number): number {
	let start = from;
	const before = pieces[from - 1];
	if (!before || before.kind !== 'word' || before.possessive) return from;
	if (from === start && !ROLE_NOUNS.has(before.key) && !ROLE_QUALIFIERS.has(before.key)) return from;
	let role = false;
	for (let i = from - 1; i >= 0; i--) {
		const { key, kind, possessive } = pieces[i]!;
		if (kind !== 'word' || possessive) break;
		if (ROLE_NOUNS.has(key)) role = true;
		else if (!ROLE_QUALIFIERS.has(key)) break;
		start = i;
	}
	return role ? start : from;
}

function textOf(pieces: readonly Piece[], run: { readonly from: number; readonly to: number }, line: Line): string {
	const [first, last] = [pieces[run.from], pieces[run.to - 1]];
	if (!first || !last) return '';
	return line.sentence.block.prose.text.slice(first.at.start, last.at.end);
}

/** The kind of each name, by all its mentions; a short form has the kind of the full name that it is a part of. */
function kindsOf(found: readonly Found[]): Map<string, EntityKind | undefined> {
	const votes = new Map<string, KindVotes>();
	for (const { line, part, key, title } of found) {
		let sum = votes.get(key);
		if (!sum) {
			votes.set(key, (sum = noVotes()));
			voteByWords(line.pieces.slice(part.from, part.to), part, sum);
		} else if (part.kind === 'person') sum.person += 4;
		if (title) sum.person += 4;
		voteByContext(line, part, sum);
	}
	// Full names lend their votes to their short forms: the last word of a person, the first words of a body.
	const full = [...votes.keys()].filter((k) => k.includes(' '));
	const lent = new Map<string, KindVotes>();
	for (const key of full) {
		const kind = winner(votes.get(key)!);
		const words = key.split(' ');
		const shorts =
			kind === 'person'
				? [words[words.length - 1]!, words[0]!]
				: kind === 'organization' || kind === 'place'
					? [words[0]!, words.slice(0, 2).join(' ')]
					: [];
		for (const short of shorts) {
			if (short === key || !votes.has(short)) continue;
			const sum = lent.get(short) ?? noVotes();
			sum[kind!] += kind === 'person' ? 8 : 5;
			lent.set(short, sum);
		}
	}
	const kinds = new Map<string, EntityKind | undefined>();
	for (const [key, own] of votes) {
		const more = lent.get(key);
		if (more) for (const kind of Object.keys(more) as (keyof KindVotes)[]) own[kind] += more[kind];
		kinds.set(key, winner(own));
	}
	return kinds;
}

function toMention({ line, part, key, title }: Found, kinds: ReadonlyMap<string, EntityKind | undefined>): Mention {
	const { sentence, pieces } = line;
	const at = { start: pieces[part.from]!.at.start, end: pieces[part.to - 1]!.at.end };
	const { prose } = sentence.block;
	return {
		sentence,
		at,
		span: prose.toFile(at),
		text: prose.text.slice(at.start, at.end),
		kind: kinds.get(key),
		...(title !== undefined && { title }),
	};
}
