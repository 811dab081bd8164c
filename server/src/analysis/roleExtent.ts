import type { Mention } from './analysis.ts';
import { COORDINATORS, DETERMINERS, PREPOSITIONS } from './lexicons/functionWords.ts';
import { POSTS } from './lexicons/posts.ts';
import { ROLE_NOUNS } from './lexicons/titles.ts';
import { isCapitalized } from './nameEvidence.ts';
import type { Piece } from './pieces.ts';
import type { SentenceReading } from './syntax/sentenceReading.ts';

/** A mention in its sentence: from the first of its pieces to the one behind it. */
export interface NamePlace {
	readonly mention: Mention;
	readonly pieces: readonly Piece[];
	readonly from: number;
	readonly to: number;
	/** Made when somebody asks, since most names stand with no role. */
	readonly reading: () => SentenceReading;
}

/** In pieces. */
export const LONGEST_ROLE = 16;
const LINKS = new Set('of for to at in on with from'.split(' '));

/**
 * Where the role that begins at `at` ends: at a mark, or at words that say more of it ("who", "representing"). Undefined where no role
 * stands, or where it is the beginning of a clause: in ", the mayor of Sarn resigned" nobody is called the mayor.
 */
export function endOfRole({ pieces, reading }: NamePlace, at: number, limit = pieces.length): number | undefined {
	const head = endOfHead(pieces, at, limit);
	if (head === undefined) return undefined;
	const { tokens, classes, mentions } = reading();
	const classAt = (i: number) => {
		const token = tokens.findIndex(({ at: span }) => span.end > pieces[i]!.at.start);
		return mentions[token] ? 'name' : classes[token];
	};
	for (let i = head; i < Math.min(limit + 1, at + LONGEST_ROLE); i++) {
		const piece = pieces[i];
		if (!piece || /^[,.;:()—–"“”!?]$/.test(piece.text)) return i;
		if (i === limit) return i;
		if (piece.kind === 'mark') continue;
		if (/^(?:who|whose|that|which|whom|when|where|until|since)$/.test(piece.key)) return i;
		if (i === head && !LINKS.has(piece.key) && piece.key !== 'and') {
			const found = classAt(i);
			return found === 'participle' || found === 'ing' || piece.key === 'based' ? i : undefined;
		}
		const found = classAt(i);
		if (found === 'finite' || found === 'auxiliary' || found === 'pronoun') return undefined;
		// "head of training" goes on, "a lawyer for migrants living in Sarn" ends at "living".
		const linked = LINKS.has(pieces[i - 1]!.key) || pieces[i - 1]!.key === 'and';
		if (i > head && !linked && (found === 'ing' || found === 'participle') && !isCapitalized(piece.text)) return i;
	}
	return undefined;
}

/** Behind the noun of the role, which ends the words before the first preposition or mark. */
function endOfHead(pieces: readonly Piece[], at: number, limit: number): number | undefined {
	let end: number | undefined;
	for (let i = at; i < Math.min(limit, at + LONGEST_ROLE); i++) {
		const { key, kind, text, possessive } = pieces[i]!;
		if (kind === 'mark' && text !== '-') break;
		if (i > at && (PREPOSITIONS.has(key) || DETERMINERS.has(key) || COORDINATORS.has(key))) break;
		if (i === at && NO_BEGINNING.test(key)) return undefined;
		if (isRoleNoun(key) && !possessive) end = i + 1;
	}
	return end;
}

/** "who was sacked as head", "and sister". */
const NO_BEGINNING = /^(?:who|whose|which|that|and|or|but|as|not|no|if|when|where|while)$/;

export function isRoleNoun(key: string): boolean {
	return ROLE_NOUNS.has(key) || POSTS.has(key);
}

export function endBefore(pieces: readonly Piece[], end: number): number {
	const { at, possessive } = pieces[end - 1]!;
	return possessive ? at.end + 2 : at.end;
}
