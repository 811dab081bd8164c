import assert from 'node:assert/strict';
import { verbForms } from '#server/analysis/lexicons/verbForms.ts';

describe('verb forms', () => {
	it('know no verb in nouns and adjectives that end like one', () => {
		for (const word of ['bed', 'hundred', 'morning', 'nothing', 'series', 'ongoing', 'politics'])
			assert.equal(verbForms(word), undefined, word);
	});

	it('are found for regular and irregular verbs', () => {
		assert.equal(forms('announced'), 'announce: past participle');
		assert.equal(forms('carries'), 'carry: s');
		assert.equal(forms('planning'), 'plan: ing');
		assert.equal(forms('travelled'), 'travel: past participle');
		assert.equal(forms('took'), 'take: past');
		assert.equal(forms('taken'), 'take: participle');
		assert.equal(forms('cut'), 'cut: base past participle');
		assert.equal(forms('lying'), 'lie: ing');
	});

	it('say which forms are as often nouns', () => {
		assert.equal(verbForms('strikes')?.ambiguous, true);
		assert.equal(verbForms('announces')?.ambiguous, false);
	});

	it('are guessed for verbs that nobody has listed', () => {
		assert.equal(forms('gentrified'), 'gentrified: past participle');
		assert.equal(forms('renegotiate'), 'renegotiate: base');
	});
});

function forms(word: string): string {
	const found = verbForms(word);
	if (!found) return 'none';
	const names = (['base', 's', 'past', 'participle', 'ing'] as const).filter((name) => found[name]);
	return `${found.lemma}: ${names.join(' ')}`;
}
