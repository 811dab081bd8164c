import assert from 'node:assert/strict';
import type { Evidence } from '#server/corpus/claimMatches.ts';
import { withoutRepeats } from '#server/features/sharedInWords.ts';

const shared = (text: string, told = ''): string => {
	const read = (all: string): Evidence[] => all.split(' · ').map((about) => ({ about }) as Evidence);
	return withoutRepeats(read(text), told ? read(told) : [])
		.map(({ about }) => about)
		.join(' · ');
};

describe('what two claims have in common, in words', () => {
	const table: [text: string, wanted: string, told?: string][] = [
		['harbour · ferry / boat · pier', 'harbour · ferry / boat · pier'],
		['two hours · ferry', 'two hours · ferry'],
		['hours · ferry', 'hours · ferry', '12 knots / 15 knots'],
		['two hours · ferry / boat · hours · two', 'two hours · ferry / boat'],
		['two · ferry · May · captains · two', 'two · ferry · May · captains'],
		['Cape Lindes · cape · Lindes · ferry', 'Cape Lindes · ferry'],
		['ferry · boat / ferry · ferry / boat', 'ferry'],
		['harbour · hours / minutes', 'harbour', 'two hours / eleven minutes'],
	];
	for (const [text, wanted, told] of table)
		it(`${text}${told ? `, of what differs in ${told}` : ''}`, () => assert.equal(shared(text, told), wanted));
});
