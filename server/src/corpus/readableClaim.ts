import type { Sentence } from '../article/article.ts';
import type { PlacedClaim } from './corpus.ts';

/** A sentence as the encoder reads it: its tokens, after those of the sentence before it, which tells who "he" is. */
export interface ReadableSentence {
	readonly before: readonly string[];
	readonly tokens: readonly string[];
}

/** A claim as the encoder reads it: which of its sentence's tokens state it, and which it leans on. */
export interface ReadableClaim {
	readonly sentence: ReadableSentence;
	readonly words: readonly number[];
	readonly leansOn: readonly number[];
}

const sentences = new WeakMap<Sentence, ReadableSentence>();

export function readableClaim({ article, claim }: PlacedClaim): ReadableClaim {
	let sentence = sentences.get(claim.sentence);
	if (!sentence) {
		const all = article.article.sentences;
		const before = all[all.indexOf(claim.sentence) - 1];
		sentence = {
			before: before && before.block.kind !== 'furniture' ? tokensOf(before) : [],
			tokens: tokensOf(claim.sentence),
		};
		sentences.set(claim.sentence, sentence);
	}
	return { sentence, words: claim.words, leansOn: claim.leansOn };
}

/** Equal for claims that read alike, whatever file they stand in. */
export function readingKey({ sentence, words, leansOn }: ReadableClaim): string {
	return `${sentenceKey(sentence)}\n${words.join(' ')}\n${leansOn.join(' ')}`;
}

export function sentenceKey({ before, tokens }: ReadableSentence): string {
	return `${before.join(' ')}\n${tokens.join(' ')}`;
}

function tokensOf(sentence: Sentence): string[] {
	return sentence.tokens.map(({ text }) => text);
}
