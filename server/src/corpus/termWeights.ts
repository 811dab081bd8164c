import { countTerms, termKey } from './vocabulary.ts';
import { stemRank } from './wordNeighbours.ts';

/** Stems this frequent in English at large stand in about every sentence (Zipf: the frequency is one over the rank). */
const EVERYWHERE_RANK = 8;
/** Names and dates have no rank in English at large; they count as a word of this rank. */
const NAME_RANK = 6000;

/**
 * How much each term tells, by its number: the geometric mean of how rare it is in this folder and in English at large. In a folder
 * about one event its own statistics matter most (its protagonist's name tells nothing), and a word that is rare here by chance alone
 * matters less. `seenIn`: in how many of the `sentences` each term stands; what stands in none has no weight.
 */
export function weighTerms(seenIn: Int32Array, sentences: number): Float64Array {
	const weights = new Float64Array(seenIn.length);
	for (let id = 0; id < seenIn.length; id++) {
		const seen = seenIn[id]!;
		if (seen > 0) weights[id] = Math.sqrt(Math.log(1 + (sentences + 1) / (seen + 1)) * rarityAtLarge(id));
	}
	return weights;
}

let atLarge = new Float64Array();

function rarityAtLarge(id: number): number {
	if (id >= atLarge.length) {
		const grown = new Float64Array(Math.max(2 * atLarge.length, countTerms()));
		grown.set(atLarge);
		atLarge = grown;
	}
	return (atLarge[id] ||= Math.log(1 + (rankOf(termKey(id)) + 1) / EVERYWHERE_RANK));
}

function rankOf(key: string): number {
	return /^[@#]/.test(key) ? NAME_RANK : stemRank(key);
}
