import assert from 'node:assert/strict';
import { analyzeArticle } from '#server/analysis/analyzeArticle.ts';
import { readArticle } from '#server/article/readArticle.ts';
import { wordsOf } from '../support/drawClaims.ts';

describe('attributions: what has none', () => {
	it('what the article says itself', () => check('The bridge will open in May.', ['The bridge will open in May']));

	it('a thing that is announced, not said', () =>
		check('Ada Lind announced plans for a new bridge.', ['Ada Lind announced plans for a new bridge']));

	it('what somebody hears', () =>
		check('The crew were told that the engine was safe.', ['The crew were told', 'the engine was safe']));

	it('a quotation used like a noun', () =>
		check('Ada Lind called the delay "regrettable".', ['Ada Lind called the delay regrettable']));

	it('what stands beside a saying, behind "but"', () =>
		check('Lind said the bridge was safe, but the council closed it.', [
			'Lind / said: the bridge was safe',
			'the council closed it',
		]));
});

describe('attributions', () => {
	it('"X said that Y", "X said Y"', () => {
		check('Ada Lind said that the bridge was safe.', ['Ada Lind / said: the bridge was safe']);
		check('Ada Lind said the bridge was safe.', ['Ada Lind / said: the bridge was safe']);
		check('Lind has repeatedly warned that the bridge is unsafe.', [
			'Lind / has repeatedly warned: the bridge is unsafe',
		]);
	});

	it('hearers, times and places between cue and content', () => {
		check('Lind told reporters in Oslo on Friday that the bridge was safe.', ['Lind / told: the bridge was safe']);
		check('The mayor announced on May 3, 2021, that the bridge would close.', [
			'The mayor / announced: the bridge would close',
		]);
	});

	it('", X said", ", said X" and what both cover', () => {
		check('The bridge is safe, Ada Lind said on Friday.', ['Ada Lind / said: The bridge is safe']);
		check('The bridge is safe and the ferry has stopped, the mayor said.', [
			'the mayor / said: The bridge is safe',
			'the mayor / said: the ferry has stopped',
		]);
		check('The bridge, the mayor said, is safe.', ['the mayor / said: The bridge is safe']);
		check('The bridge is safe, its owner, Ada Lind, confirmed.', [
			'its owner, Ada Lind / confirmed: The bridge is safe',
		]);
	});

	it('what hangs on ", X said", which is not part of what somebody else said', () =>
		check('Roe said the dam was safe, Ada Lind said, calling it a gift to the whole coast.', [
			'Roe / said: the dam was safe',
			'calling it a gift to the whole coast',
		]));

	it('a second cue behind "and", which goes on from the first where its own clause has nobody who could say it', () => {
		check('Lind said the mayor was ill and warned that the dam could break.', [
			'Lind / said: the mayor was ill',
			'the mayor / warned: the dam could break',
		]);
		check('Lind said the ferry would wait and warned that the dam could break.', [
			'Lind / said: the ferry would wait',
			'Lind / warned: the dam could break',
		]);
	});

	it('"said the … on …, X"', () =>
		check('"The dam is safe," said the spokesman on dams, Ada Lind.', [
			'the spokesman on dams, Ada Lind / said: The dam is safe',
		]));

	it('"according to X"', () => {
		check('According to Ada Lind, the bridge is safe.', ['Ada Lind / According to: the bridge is safe']);
		check('The bridge is safe, according to the mayor.', ['the mayor / according to: The bridge is safe']);
		check('The tunnel, which according to Norpol would cost more, was rejected.', [
			'The tunnel was rejected',
			'Norpol / according to: which would cost more',
		]);
	});

	it('", stating that", by the subject of the clause', () =>
		check('Ada Lind closed the bridge, stating that it was unsafe.', [
			'Ada Lind closed the bridge',
			'Ada Lind / stating: it was unsafe',
		]));

	it('", who warned that", by whom "who" means', () =>
		check('The report was written by Ada Lind, who warned that the bridge was unsafe.', [
			'The report was written by Ada Lind',
			'Ada Lind / warned: the bridge was unsafe',
		]));

	it('quotations, whichever way they are said', () => {
		check('"The bridge is safe," Ada Lind said.', ['Ada Lind / said: The bridge is safe']);
		check('"The bridge is safe," said Ada Lind of the harbour office.', [
			'Ada Lind of the harbour office / said: The bridge is safe',
		]);
		check('"The bridge is safe," said the mayor, Ada Lind.', ['the mayor, Ada Lind / said: The bridge is safe']);
		check('Ada Lind told the council: "The bridge is safe."', ['Ada Lind / told: The bridge is safe']);
		check('"The bridge," Lind said, "was never safe."', ['Lind / said: The bridge was never safe']);
	});

	it('more sentences of one quotation, and the next quotation', () => {
		check('"The bridge is safe. The ferry will stop," Ada Lind said.', [
			'Ada Lind / said: The bridge is safe',
			'Ada Lind / said: The ferry will stop',
		]);
		check('"The bridge is safe," Ada Lind said. "The ferry will stop."', [
			'Ada Lind / said: The bridge is safe',
			'Ada Lind / said: The ferry will stop',
		]);
	});

	it('what "I" think, by whoever says so', () =>
		check('"I think the bridge is safe," Ada Lind said.', ['Ada Lind / said: the bridge is safe']));

	it('a second cue of the same speaker', () =>
		check('Lind said the bridge was safe, and denied that it had moved.', [
			'Lind / said: the bridge was safe',
			'Lind / denied: it had moved',
		]));

	it('name the mention that heads the words for the speaker', () => {
		assert.equal(speaker('Norpol spokeswoman Ada Lind said the ship was safe.'), 'Ada Lind');
		assert.equal(speaker('Ada Lind, the head of Norpol, said the ship was safe.'), 'Ada Lind');
		assert.equal(speaker('In a letter to the council Ada Lind said the ship was safe.'), 'Ada Lind');
		assert.equal(speaker('She said the ship was safe.'), undefined);
		assert.equal(speaker('A Norwegian official said the ship was safe.'), undefined);
	});

	it('leave a claim of its own where they state more', () =>
		check('Ada Lind said during a visit to the yard in Bergen that the ship was safe.', [
			'during a visit to the yard in Bergen',
			'Ada Lind / said: the ship was safe',
		]));
});

/** Each claim as its words, behind "speaker / cue:" where it has an attribution. */
function check(text: string, expected: readonly string[]): void {
	const drawn = claimsOf(text).map((claim) => {
		const { attribution, sentence } = claim;
		if (!attribution) return wordsOf(claim);
		const shown = (at: { start: number; end: number } | undefined) =>
			at ? sentence.block.prose.text.slice(at.start, at.end) : '?';
		return `${shown(attribution.speakerAt)} / ${shown(attribution.cueAt)}: ${wordsOf(claim)}`;
	});
	assert.deepEqual(drawn, expected);
}

function speaker(text: string): string | undefined {
	return claimsOf(text).find((c) => c.attribution)?.attribution?.speaker?.text;
}

function claimsOf(text: string) {
	return analyzeArticle(readArticle({ uri: 'a.txt', format: 'text', text })).claims;
}
