import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyzeArticle } from '#server/analysis/analyzeArticle.ts';
import { readArticle } from '#server/article/readArticle.ts';
import { containsSpan } from '#server/text/span.ts';

/** Words and marks at which clauses are opened and closed. */
const PIECES =
	`Lind Norpol said told that and but , , , . ; : — ( ) " “ ” ‘ ’ who which the a ships to after while as according
	to is was running taken not no with reports because it he ? ! 5 May by of in $ %`.split(/\s+/);

describe('claims of any text', () => {
	it('lie in their sentence, have words of their own, and share none', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
				const { claims } = analyzeArticle(readArticle({ uri: 'a', format: 'text', text: pieces.join(' ') }));
				const taken = new Map<object, Set<number>>();
				for (const { sentence, at, words, leansOn } of claims) {
					assert.ok(containsSpan(sentence.at, at));
					assert.ok(words.length > 0 && words.every((w, i) => i === 0 || words[i - 1]! < w));
					assert.ok(leansOn.every((w) => sentence.tokens[w] !== undefined && !words.includes(w)));
					const own = taken.get(sentence) ?? new Set();
					taken.set(sentence, own);
					for (const w of words) {
						assert.ok(!own.has(w) && sentence.tokens[w]?.kind === 'word');
						own.add(w);
					}
				}
			}),
			{ numRuns: 150 },
		);
	});
});
