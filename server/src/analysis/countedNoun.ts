import { TIME_UNITS } from './lexicons/units.ts';
import { verbForms } from './lexicons/verbForms.ts';
import type { Piece } from './pieces.ts';
import {
	ADVERBS,
	BE,
	COORDINATORS,
	DO,
	HAVE,
	MODALS,
	PREPOSITIONS,
	RELATIVE_WORDS,
	SUBJECT_PRONOUNS,
} from './lexicons/functionWords.ts';

/** How many words may stand between a figure and what it counts: "260 late and spoiled postal ballots". */
const WINDOW = 5;

/**
 * What a figure that ends before piece `at` counts, folded: "ballots" in "260 late postal ballots"; undefined where no noun
 * follows. With `one`, a singular will do: "second summit", "one soldier".
 */
export function countedNoun(pieces: readonly Piece[], at: number, one: boolean): string | undefined {
	let i = at;
	if (pieces[i]?.text === '-' && pieces[i]!.glued) {
		i++;
		// "a 90th-minute winner" came in the 90th minute, "the third-largest lender" is the third one.
		if (one && TIME_UNITS.has(pieces[i]?.key ?? '')) return pieces[i]!.key;
	}
	if (pieces[i]?.key === 'of') {
		i++;
		while (pieces[i] && DETERMINERS.has(pieces[i]!.key)) i++;
	}
	let last: Piece | undefined;
	for (const end = i + WINDOW; i < end; i++) {
		const piece = pieces[i];
		if (!piece || piece.kind === 'number') break;
		if (piece.kind === 'mark') {
			if (piece.text === '-' || ((piece.text === "'" || piece.text === '’') && piece.glued)) continue;
			break;
		}
		// "260 late and spoiled ballots": two adjectives are joined, not two nouns.
		if (piece.key === 'and' && last && !one) continue;
		if (ADVERBS.has(piece.key)) {
			if (one && piece.key !== 'most' && piece.key !== 'straight') break;
			last = piece;
			continue;
		}
		if (isStop(piece.key) || (last && one && isFinite(piece.key))) break;
		if (isPlural(piece) && !piece.possessive && pieces[i + 1]?.text !== '-') return piece.key;
		// A name may qualify what is counted ("seven Kvarnian soldiers"), but is not counted itself.
		if (/^\p{Ll}/u.test(piece.text)) last = piece;
	}
	return one ? last?.key : undefined;
}

const DETERMINERS = new Set('the its his her their our my your these those this that'.split(' '));

const IRREGULAR = new Set(
	'people men women children police personnel staff crew aircraft fish sheep cattle feet teeth mice geese servicemen servicewomen policemen firemen fishermen countrymen spacecraft media data criteria dead wounded injured missing'.split(
		' ',
	),
);

/** "One soldier died": a verb ends what is counted. */
function isFinite(key: string): boolean {
	const forms = verbForms(key);
	return forms !== undefined && !forms.ambiguous && (forms.past || forms.s);
}

function isPlural({ key, text }: Piece): boolean {
	if (IRREGULAR.has(key) || /(?:men|women)$/.test(key)) return true;
	return key.length > 3 && /[^suis]s$|[^aeiou]ies$|sses$/.test(key) && !/^\p{Lu}/u.test(text);
}

function isStop(key: string): boolean {
	return (
		PREPOSITIONS.has(key) ||
		COORDINATORS.has(key) ||
		BE.has(key) ||
		HAVE.has(key) ||
		DO.has(key) ||
		MODALS.has(key) ||
		RELATIVE_WORDS.has(key) ||
		SUBJECT_PRONOUNS.has(key) ||
		DETERMINERS.has(key)
	);
}
