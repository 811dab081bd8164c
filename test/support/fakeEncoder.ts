import type { ReadableClaim } from '#server/corpus/readableClaim.ts';
import type { Verdict } from '#server/corpus/verdict.ts';
import type { Encoder } from '#server/lsp/encoder/encoder.ts';

export const SAME: Verdict = { same: 0.997, differs: 0.001, related: 0.001, unrelated: 0.001 };
export const DIFFERS: Verdict = { same: 0.07, differs: 0.91, related: 0.01, unrelated: 0.01 };
export const RELATED: Verdict = { same: 0.01, differs: 0.01, related: 0.97, unrelated: 0.01 };
export const UNRELATED: Verdict = { same: 0.001, differs: 0.001, related: 0.001, unrelated: 0.997 };

export interface FakeEncoder extends Encoder {
	/** How many claims and pairs it was asked to read. */
	readonly asked: { claims: number; pairs: number };
	ended: boolean;
}

/** An encoder that takes for the same what two patterns name, in either order; anything else is unrelated to it. */
export function fakeEncoder(judged: readonly (readonly [RegExp, RegExp, Verdict])[] = []): FakeEncoder {
	const asked = { claims: 0, pairs: 0 };
	const verdictOn = (a: string, b: string): Verdict =>
		judged.find(([x, y]) => (x.test(a) && y.test(b)) || (x.test(b) && y.test(a)))?.[2] ?? UNRELATED;
	return {
		asked,
		ended: false,
		ready: Promise.resolve(),
		keys(claims) {
			asked.claims += claims.length;
			// The key of a claim that was judged with another points the same way as that one's.
			return Promise.resolve(
				claims.map((claim) => {
					const direction = judged.findIndex((one) => one.slice(0, 2).some((p) => (p as RegExp).test(wordsOf(claim))));
					const key = new Float32Array(8);
					key[direction < 0 ? 7 : direction] = 1;
					return key;
				}),
			);
		},
		verdicts(pairs) {
			asked.pairs += pairs.length;
			return Promise.resolve(pairs.map(([a, b]) => verdictOn(wordsOf(a), wordsOf(b))));
		},
		end() {
			this.ended = true;
			return Promise.resolve();
		},
	};
}

function wordsOf({ sentence, words }: ReadableClaim): string {
	return words.map((i) => sentence.tokens[i]).join(' ');
}
