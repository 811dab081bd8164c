import { overlaps, type Span } from '../text/span.ts';
import type { Description, Mention } from './analysis.ts';
import { bySentence } from './bySentence.ts';
import { AGENT_VERBS } from './lexicons/nameContexts.ts';
import { CLOSED_CLASS_WORDS, PREPOSITIONS } from './lexicons/functionWords.ts';
import { DESCRIBING_HEADS, EMPTY_MODIFIERS, INDEFINITE, SPEAKING_FOLLOWERS } from './lexicons/describingHeads.ts';
import { verbForms } from './lexicons/verbForms.ts';
import { isCapitalized, type Line } from './nameEvidence.ts';
import type { Piece } from './pieces.ts';

/** "the old quarry works": more words before the noun tell of something else. */
const MOST_MODIFIERS = 2;

/** Where an article speaks of a bank, a ministry, an island without its name: "the bank", "a ministry spokesman", "another bank". */
export function findDescriptions(lines: readonly Line[], mentions: readonly Mention[]): Description[] {
	const found: Description[] = [];
	const beginning = new Map(mentions.map((m) => [m.span.start, m]));
	const ending = new Map(mentions.map((m) => [m.span.end, m]));
	const inSentence = bySentence(mentions);
	for (const { sentence, pieces, casing } of lines) {
		if (casing !== 'prose') continue;
		const { prose } = sentence.block;
		pieces.forEach((piece, i) => {
			if (piece.kind !== 'word' || !DESCRIBING_HEADS.has(piece.key) || isHyphenated(pieces, i)) return;
			const from = startOfModifiers(pieces, i);
			if (isCapitalized(piece.text)) return;
			const stands = standing(pieces, from, i);
			if (!stands) return;
			if (inSentence.get(sentence)?.some((m) => overlaps(m.at, piece.at))) return;
			const at = { start: pieces[from]!.at.start, end: piece.at.end };
			const of = describedBy(i, from);
			found.push({
				span: prose.toFile(at),
				reach: prose.toFile(reachOf(pieces, from, i)),
				text: prose.text.slice(at.start, at.end),
				head: piece.key,
				modifiers: pieces
					.slice(from, i)
					.map(({ key }) => key)
					.filter((key) => !EMPTY_MODIFIERS.has(key)),
				standing: stands,
				...(of && { of }),
			});

			/** "the brokerage Kvarn", "Kvarn, a shipping company". */
			function describedBy(head: number, first: number): Mention | undefined {
				const next = pieces[head + 1];
				const named = next && !next.glued ? beginning.get(prose.toFile(next.at).start) : undefined;
				if (named && !pieces[head]!.possessive) return named;
				const comma = pieces[first - 2];
				const before = pieces[first - 3];
				return comma?.text === ',' && before && !before.possessive
					? ending.get(prose.toFile(before.at).end)
					: undefined;
			}
		});
	}
	return found;
}

/** "the old bank's": with the article, and with the ending of the genitive. */
function reachOf(pieces: readonly Piece[], from: number, head: number): Span {
	const article = pieces[from - 1];
	const start = article && ARTICLES.has(article.key) ? article.at.start : pieces[from]!.at.start;
	const { at, possessive } = pieces[head]!;
	return { start, end: possessive ? at.end + 2 : at.end };
}

function isHyphenated(pieces: readonly Piece[], i: number): boolean {
	const after = pieces[i + 1];
	return (pieces[i]!.glued && pieces[i - 1]?.text === '-') || (after?.text === '-' && after.glued);
}

function startOfModifiers(pieces: readonly Piece[], head: number): number {
	let from = head;
	while (from > 0 && head - from < MOST_MODIFIERS) {
		const { kind, key, text, possessive } = pieces[from - 1]!;
		if (kind !== 'word' || possessive || isCapitalized(text) || CLOSED_CLASS_WORDS.has(key) || INDEFINITE.has(key))
			break;
		from--;
	}
	return from;
}

/** How the noun stands at its place: for one that is known, for one that is not, or in no way that tells. */
function standing(pieces: readonly Piece[], from: number, head: number): Description['standing'] | undefined {
	const determiner = pieces[from - 1];
	const next = pieces[head + 1];
	if (!determiner) return undefined;
	const isAttribute = next !== undefined && !pieces[head]!.possessive && SPEAKING_FOLLOWERS.has(next.key);
	if (isAttribute && ARTICLES.has(determiner.key)) return 'definite';
	if (determiner.key === 'the' || determiner.key === 'this') {
		return isWhole(pieces, head) ? 'definite' : 'indefinite';
	}
	if (isOfAKind(pieces, from - 1, head)) return undefined;
	if (INDEFINITE.has(determiner.key) || (isCapitalized(determiner.text) && determiner.kind === 'word'))
		return 'indefinite';
	return undefined;
}

/** "the largest theft from a bank", "could fine a bank", "for a bank to say nothing": of banks in general, not of another one. */
function isOfAKind(pieces: readonly Piece[], determiner: number, head: number): boolean {
	const { key } = pieces[determiner]!;
	if (key !== 'a' && key !== 'an') return false;
	const [before, last] = [pieces[determiner - 1]?.key ?? '', pieces[determiner - 2]?.key ?? ''];
	if (before === 'for' && pieces[head + 1]?.key === 'to') return true;
	if (MODALS.has(last)) return true;
	return pieces.slice(Math.max(0, determiner - FARTHEST_SUPERLATIVE), determiner).some((p) => SUPERLATIVES.has(p.key));
}

/** In pieces before the article. */
const FARTHEST_SUPERLATIVE = 10;

const MODALS: ReadonlySet<string> = new Set(['can', 'could', 'may', 'might', 'must', 'should']);

const SUPERLATIVES: ReadonlySet<string> = new Set(
	'biggest largest greatest worst best deadliest highest lowest longest oldest youngest heaviest costliest boldest gravest fastest ever'.split(
		' ',
	),
);

/** The article of "a ministry spokesman" is the spokesman's. */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** Not "the bank of the river", "the hospital in Riga", "the court that", "the school bus". */
function isWhole(pieces: readonly Piece[], head: number): boolean {
	const [next, after] = [pieces[head + 1], pieces[head + 2]];
	if (!next || pieces[head]!.possessive) return true;
	if (next.kind === 'mark') return next.text !== '-';
	if (isCapitalized(next.text)) return true;
	if (next.key === 'of' || next.key === 'that' || next.key === 'where' || next.key === 'behind') return false;
	if (PREPOSITIONS.has(next.key)) return !(after && after.kind === 'word' && isCapitalized(after.text));
	return (
		CLOSED_CLASS_WORDS.has(next.key) ||
		AGENT_VERBS.has(next.key) ||
		isVerb(next.key) ||
		SPEAKING_FOLLOWERS.has(next.key)
	);
}

function isVerb(key: string): boolean {
	const forms = verbForms(key);
	return forms !== undefined && (forms.past || (forms.s && !forms.ambiguous)) && !forms.base;
}
