import assert from 'node:assert/strict';
import type { Evidence } from '#server/corpus/claimMatches.ts';
import { relationInWords, relationWithoutConflict } from '#server/features/relationInWords.ts';

const EVIDENCE: Evidence[] = [
	{ kind: 'name', agrees: true, here: [], there: [], about: 'Brandt' },
	{ kind: 'figure', agrees: false, here: [], there: [], about: '9 / 12' },
	{ kind: 'negation', agrees: false, here: [], there: [], about: 'negated here' },
];

describe('a relation in words', () => {
	it('says nothing as sure that is not', () => {
		assert.equal(relationInWords({ relation: 'same', certain: true, evidence: EVIDENCE }), 'says the same');
		assert.equal(relationInWords({ relation: 'same', certain: false, evidence: [] }), 'may say the same');
	});

	it('names that in which a source differs', () => {
		assert.equal(relationInWords({ relation: 'differs', certain: true, evidence: [] }), 'differs');
		assert.equal(
			relationInWords({ relation: 'differs', certain: true, evidence: EVIDENCE }),
			'differs in a figure and by a denial',
		);
	});

	it('that a source differs is a guess where no conflict was found', () => {
		const match = { relation: 'differs', certain: true, evidence: EVIDENCE } as const;
		assert.equal(relationWithoutConflict(match), 'says this, and may differ in a figure and by a denial');
		assert.equal(relationWithoutConflict({ ...match, relation: 'same' }), 'says the same');
	});
});
