import { isEnding, isTitleWord } from './capitals.ts';
import { knownName, nameKey } from './gazetteer.ts';
import { isCommonWord } from './lexicons/commonWords.ts';
import {
	AGAINST_HEADS,
	GENERIC_OWNERS,
	HYPHENATED_PARTICLES,
	NAME_PARTICLES,
	NAME_TAILS,
	ON_HEADS,
	PLACES_OF,
	SAINTS,
	UNIONS,
} from './lexicons/nameWords.ts';
import {
	EVENT_BEGINNINGS,
	EVENT_ENDINGS,
	ORGANIZATION_BEGINNINGS,
	ORGANIZATION_ENDINGS,
	WORK_ENDINGS,
} from './lexicons/organizations.ts';
import { OFFICES, ROLE_QUALIFIERS } from './lexicons/titles.ts';
import { isAbbreviation, isCapitalized, type Line } from './nameEvidence.ts';
import type { Piece } from './pieces.ts';

/** Whether the piece at an index of the line can be a word of a name. */
export type IsName = (at: number) => boolean;

/** Across a full stop, a hyphen, an ampersand, an apostrophe or a quoted nickname: where the name goes on after its next word. */
export function acrossMark(line: Line, from: number, to: number, isName: IsName): number | undefined {
	const { pieces } = line;
	const last = pieces[to - 1]!;
	const mark = pieces[to]!;
	const after = pieces[to + 1];
	if (!after)
		return isAbbreviation(pieces, to) && line.casing === 'prose' && /^(?:jr|sr|inc|ltd|co|corp)$/.test(last.key)
			? to + 1
			: undefined;
	switch (mark.text) {
		case '.':
			return isAbbreviation(pieces, to) && isName(to + 1) ? to + 2 : undefined;
		case '-':
		case '‑': {
			if (!mark.glued || !after.glued) return undefined;
			if (after.kind === 'number') return to + 2;
			if (isName(to + 1)) return to + 2;
			// "Aldra-sur-Kvarn", "Port-au-Sennick".
			if (
				HYPHENATED_PARTICLES.has(after.key) &&
				pieces[to + 2]?.text === '-' &&
				pieces[to + 3]?.glued &&
				isName(to + 3)
			)
				return to + 4;
			// "Security and Co-operation".
			if (PREFIXES.has(last.key)) return to + 2;
			if (to - from >= 1 && isCapitalized(pieces[from]!.text) && isTail(after.key) && !isCommonName(pieces, from, to))
				return to + 2;
			return undefined;
		}
		case '&':
		case '+':
			return isName(to + 1) ? to + 2 : undefined;
		case '"':
		case '“':
		case '‘':
			return acrossNickname(pieces, to, isName);
		case "'":
		case '’':
			if (!mark.glued) return acrossNickname(pieces, to, isName);
			if (/^(?:and|&)$/.test(after.key) && last.key.endsWith('s') && endsInBody(line, to + 2, isName)) return to + 3;
			// "Drivers' Guild" and "Tramworkers' Union", but not "the Aldras' Kremlin".
			return mark.glued &&
				!after.glued &&
				last.key.endsWith('s') &&
				(isCommonWord(last.key) || UNIONS.has(after.key)) &&
				isName(to + 1)
				? to + 2
				: undefined;
		default:
			return undefined;
	}
}

/** "Seafarers' and Harbour Workers' Union": true where the words from `at` on end in the word for a body. */
function endsInBody({ pieces }: Line, at: number, isName: IsName): boolean {
	if (!isName(at) || !isCommonWord(pieces[at]!.key)) return false;
	let last = at;
	while (isName(last + 1) || (/^['’]$/.test(pieces[last + 1]?.text ?? '') && isName(last + 2))) last++;
	return ORGANIZATION_ENDINGS.has(pieces[last]!.key);
}

/** Vincent "The Chin" Gigante. */
function acrossNickname(pieces: readonly Piece[], open: number, isName: IsName): number | undefined {
	if (pieces[open]!.glued || !isQuoted(pieces, open + 1)) return undefined;
	for (let at = open + 2; at < open + 5; at++) {
		if (isClosingQuote(pieces[at]))
			return pieces[at]!.glued && isName(at + 1) && !pieces[at + 1]!.glued ? at + 2 : undefined;
	}
	return undefined;
}

const PREFIXES: ReadonlySet<string> = new Set('co re non anti pre post pro multi inter self sub'.split(' '));

function isTail(key: string): boolean {
	return NAME_TAILS.has(key) || (key.length < 6 && !isCommonWord(key));
}

/** "Moon Jae-in" has the tail of a given name, "the British-in" could not. */
function isCommonName(pieces: readonly Piece[], from: number, to: number): boolean {
	return to - from < 2 || pieces.slice(from, to).every((p) => isCommonWord(p.key));
}

/** "People's Harvest Party" is one name, "Norway's Harvest Party" two. */
export function joinsGenitive({ pieces }: Line, at: number, isName: IsName): boolean {
	if (!isName(at + 1)) return false;
	const saint = pieces[at - 1]?.text === '.' ? at - 2 : at - 1;
	if (SAINTS.has(pieces[saint]?.key ?? '')) return true;
	if (!GENERIC_OWNERS.has(pieces[at]!.key)) return false;
	let last = at + 1;
	while (isName(last + 1) && !pieces[last]!.possessive) last++;
	return isEnding(pieces[last]!.key);
}

/** Across "van", "of the", "and" inside a name: where its next word ends. */
export function acrossSmallWord(line: Line, from: number, to: number, isName: IsName): number | undefined {
	const { pieces } = line;
	const { key } = pieces[to]!;
	if (NAME_PARTICLES.has(key) && line.casing !== 'capitals') {
		let at = to + 1;
		while (at < to + 4 && pieces[at]?.kind === 'word' && NAME_PARTICLES.has(pieces[at]!.key)) at++;
		if (pieces[at]?.text === '-' && pieces[at]!.glued) at++;
		if (isName(at) && !(key === 'y' || key === 'e' || key === 'a')) return at + 1;
	}
	if (/^(?:of|for|on|against)$/.test(key)) return acrossOf(pieces, from, to, isName);
	if (key === 'and') return acrossAnd(pieces, from, to, isName);
	return undefined;
}

function acrossOf(pieces: readonly Piece[], from: number, to: number, isName: IsName): number | undefined {
	const head = pieces[to - 1]!.key;
	const preposition = pieces[to]!.key;
	const article = pieces[to + 1]?.key === 'the';
	const at = article ? to + 2 : to + 1;
	if (!isName(at)) return undefined;
	const run = pieces.slice(from, to);
	const isBody = ORGANIZATION_BEGINNINGS.has(head) || (ORGANIZATION_ENDINGS.has(head) && !knownName(head));
	// "Institute for the Study of Tides": common words go on, names do not.
	const inside = run.some((p) => p.key === 'of' || p.key === 'for');
	if (preposition === 'of' && inside && isCommonWord(head) && isCommonWord(pieces[at]!.key)) return at + 1;
	switch (preposition) {
		case 'of': {
			if (isTitleWord(head)) return OFFICES.has(pieces[at]!.key) ? at + 1 : undefined;
			if (
				isKnown(pieces, from, at + 1) ||
				isBody ||
				EVENT_BEGINNINGS.has(head) ||
				EVENT_ENDINGS.has(head) ||
				WORK_ENDINGS.has(head)
			)
				return at + 1;
			return PLACES_OF.has(head) ? at + 1 : undefined;
		}
		case 'for':
			return isBody || run.some((p) => ORGANIZATION_BEGINNINGS.has(p.key)) ? at + 1 : undefined;
		case 'on':
			return ON_HEADS.has(head) ? at + 1 : undefined;
		case 'against':
			return AGAINST_HEADS.has(head) ? at + 1 : undefined;
		default:
			return undefined;
	}
}

/** "Department of Health and Human Services", "Food and Drug Administration"; never "Lind and Brandt". */
function acrossAnd(pieces: readonly Piece[], from: number, to: number, isName: IsName): number | undefined {
	const at = to + 1;
	if (!isName(at)) return undefined;
	const before = pieces[to - 1]!;
	const after = pieces[at]!;
	const isWord = isCommonWord(after.key) || (PREFIXES.has(after.key) && pieces[at + 1]?.text === '-');
	if (!isCommonWord(before.key) || !isWord || isTitleWord(before.key) || ROLE_QUALIFIERS.has(before.key)) {
		return isKnown(pieces, from, at + 1) ? at + 1 : undefined;
	}
	if (pieces.slice(from, to).some((p) => p.key === 'of' || p.key === 'for')) return at + 1;
	// Both halves need the head that only the second one has.
	let end = at + 1;
	while (isName(end)) end++;
	// "Norwegian Docks and Harbour Union".
	const isOne = to - from === 1 || longestAttribute(pieces, from, to) === to - 1;
	return isOne && end > at + 1 && ORGANIZATION_ENDINGS.has(pieces[end - 1]!.key) ? at + 1 : undefined;
}

/** Where the country or people ends that a run begins with. */
function longestAttribute(pieces: readonly Piece[], from: number, to: number): number | undefined {
	for (let end = to - 1; end > from; end--) {
		const known = knownName(
			nameKey(
				pieces
					.slice(from, end)
					.map((p) => p.text)
					.join(' '),
			),
		);
		if (known?.kind === 'place' || known?.kind === 'group') return end;
	}
	return undefined;
}

function isKnown(pieces: readonly Piece[], from: number, to: number): boolean {
	const words = pieces.slice(from, to).map((p) => p.text);
	return knownName(nameKey(words.join(' '))) !== undefined;
}

/** True where the piece stands at once after an opening quotation mark. */
export function isQuoted(pieces: readonly Piece[], i: number): boolean {
	return (
		pieces[i]!.glued &&
		/^["“„«‘']$/.test(pieces[i - 1]?.text ?? '') &&
		!pieces[i - 1]!.glued &&
		pieces[i]!.kind === 'word' &&
		isCapitalized(pieces[i]!.text)
	);
}

/** True for the mark that ends what such a mark began. */
export function isClosingQuote(piece: Piece | undefined): boolean {
	return piece !== undefined && /^["”“»’']$/.test(piece.text);
}
