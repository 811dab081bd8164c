import type { Token } from '../../article/article.ts';
import { EMPTY_WORDS, NEGATIONS } from '../../analysis/lexicons/functionWords.ts';
import { verbForms } from '../../analysis/lexicons/verbForms.ts';
import { stemOf } from '../stems.ts';
import type { WeighedClaim } from '../weighedClaim.ts';
import { stemNeighbours } from '../wordNeighbours.ts';
import { sharedAround } from './around.ts';
import type { DifferenceSide } from './difference.ts';
import { ofClaim } from './words.ts';

export const NOWHERE = { nearness: 0, elsewhere: 0, names: 0, degree: 0, telling: 0 };

/** What is denied, or a word of like use, stands in the claim that states it. */
export const LEAST_ECHO = 0.01;

/** So many content words after a word of denial, or of possibility, are what it is about. */
const GOVERNED = 3;

export function contentAfter(words: readonly Token[], at: number): Token[] {
	return words
		.slice(at + 1)
		.filter(isContent)
		.slice(0, GOVERNED);
}

export function isContent({ key }: Token): boolean {
	return !EMPTY_WORDS.has(key) && !NEGATIONS.has(key);
}

/** How like a folded word is to the likest of a claim's words, by their stems: 0 to 1. */
export function likenessTo(word: string, stems: ReadonlySet<string>): number {
	let best = 0;
	for (const stem of formsOf(word)) {
		if (stems.has(stem)) return 1;
		for (const [neighbour, cosine] of stemNeighbours(stem)) if (stems.has(neighbour)) best = Math.max(best, cosine);
	}
	return best;
}

/** The stem of a folded word and that of its plain form: "begun" is one of "begin". */
function formsOf(word: string): string[] {
	return [stemOf(word), stemOf(verbForms(word)?.lemma ?? word)];
}

export const wordsOf = ofClaim(({ terms: { claim } }): readonly Token[] =>
	claim.words.flatMap((i) => {
		const token = claim.sentence.tokens[i];
		return token?.kind === 'word' ? [token] : [];
	}),
);

export const stemsOf = ofClaim(
	(claim): ReadonlySet<string> => new Set(wordsOf(claim).flatMap(({ key }) => formsOf(key))),
);

export function side({ terms: { claim } }: WeighedClaim, token: Token): DifferenceSide {
	return { span: claim.sentence.block.prose.toFile(token.at), value: token.text };
}

export function sideOfClaim({ terms: { claim } }: WeighedClaim, value: string): DifferenceSide {
	return { span: claim.span, value };
}

export function ownOverlap(here: WeighedClaim, there: WeighedClaim): number {
	return sharedAround(here.withSubject.weights, there.withSubject.weights);
}
