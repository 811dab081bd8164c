import { Tokenizer } from '@huggingface/tokenizers';
import type { ReadableClaim, ReadableSentence } from '../../corpus/readableClaim.ts';

/** As in `server/training/data.py`: longer texts are cut. */
const MOST_BEFORE = 40;
const MOST_SENTENCE = 96;
const MOST_CLAIM = 48;

/** What a token is to its claim, as the encoder was taught. */
const ROLE = { start: 0n, own: 1n, leanedOn: 2n };

/** A sentence's ids, and by token where its pieces begin and end among them. */
export interface Pieces {
	readonly ids: readonly bigint[];
	readonly at: readonly (readonly [number, number])[];
}

/** Which of its sentence's pieces a claim consists of, the start first, and what each is to it. */
export interface ClaimPieces {
	readonly at: readonly number[];
	readonly roles: readonly bigint[];
}

/** Cuts words into the pieces that the encoder knows, token by token, so that a claim's words stay known. */
export class WordPieces {
	readonly #tokenizer: Tokenizer;
	readonly #start: bigint;
	readonly #end: bigint;
	readonly #known = new Map<string, readonly bigint[]>();

	/** `tokenizer` is the content of a `tokenizer.json`. */
	constructor(tokenizer: object) {
		this.#tokenizer = new Tokenizer(tokenizer, {});
		const idOf = (mark: string): bigint => BigInt(this.#tokenizer.token_to_id(mark) ?? 0);
		this.#start = idOf('[CLS]');
		this.#end = idOf('[SEP]');
	}

	sentence({ before, tokens }: ReadableSentence): Pieces {
		const ids = [this.#start, ...before.flatMap((token) => this.#of(token)).slice(-MOST_BEFORE), this.#end];
		const at = tokens.map((token): [number, number] => {
			const start = ids.length;
			const pieces = this.#of(token);
			if (start + pieces.length <= MOST_BEFORE + MOST_SENTENCE) ids.push(...pieces);
			return [start, ids.length];
		});
		ids.push(this.#end);
		return { ids, at };
	}

	claim({ words, leansOn }: ReadableClaim, { at: places }: Pieces): ClaimPieces {
		const own = new Set(words);
		const at = [0];
		const roles = [ROLE.start];
		for (const word of [...new Set([...words, ...leansOn])].sort((a, b) => a - b)) {
			const [start, end] = places[word] ?? [0, 0];
			for (let piece = start; piece < end && at.length < MOST_CLAIM; piece++) {
				at.push(piece);
				roles.push(own.has(word) ? ROLE.own : ROLE.leanedOn);
			}
		}
		return { at, roles };
	}

	#of(token: string): readonly bigint[] {
		let ids = this.#known.get(token);
		if (!ids) {
			ids = this.#tokenizer.encode(token, { add_special_tokens: false }).ids.map(BigInt);
			this.#known.set(token, ids);
		}
		return ids;
	}
}
