import assert from 'node:assert/strict';
import { neighbouringClaim } from '../../client/src/commands/neighbouringClaim.ts';

describe('the neighbouring shared claim', () => {
	it('is none where no claim is shared', () => {
		assert.equal(step('next', 'The tide t|urned.'), undefined);
		assert.equal(step('previous', 'The tide t|urned.'), undefined);
	});

	it('is not the claim in which the cursor stands, seen from before', () => {
		assert.equal(step('next', 'a [one] b [t|wo] c [three] d'), 'three');
		assert.equal(step('next', 'a [|one] b [two]'), 'two');
	});

	it('is first the beginning of the claim in which the cursor stands, seen from behind', () => {
		assert.equal(step('previous', 'a [one] b [t|wo] c'), 'two');
		assert.equal(step('previous', 'a [one] b [|two] c'), 'one');
	});

	it('goes on from line to line', () => {
		assert.equal(step('next', 'a [one] |b\n[two] c'), 'two');
		assert.equal(step('previous', 'a [one] b\n |c [two]'), 'one');
	});

	it('begins again at the other end', () => {
		assert.equal(step('next', '[one] [two] |'), 'one');
		assert.equal(step('previous', '| [one] [two]'), 'two');
		assert.equal(step('next', '[o|ne]'), 'one');
		assert.equal(step('previous', '[|one]'), 'one');
	});
});

/** The words of the claim that is stepped to, in a text with its shared claims in brackets and the cursor at the bar. */
function step(direction: 'next' | 'previous', marked: string): string | undefined {
	const claims: { words: string; sources: number; possibly: number; range: { start: Place; end: Place } }[] = [];
	let cursor: Place = { line: 0, character: 0 };
	for (const [line, row] of marked.split('\n').entries()) {
		const plain = row.replaceAll('|', '');
		cursor = row.includes('|') ? { line, character: row.indexOf('|') } : cursor;
		for (const { index, 1: words = '' } of plain.matchAll(/\[(.*?)\]/g)) {
			const range = { start: { line, character: index + 1 }, end: { line, character: index + 1 + words.length } };
			claims.push({ words, sources: 2, possibly: 0, range });
		}
	}
	return claims[neighbouringClaim(claims, cursor, direction)]?.words;
}

interface Place {
	readonly line: number;
	readonly character: number;
}
