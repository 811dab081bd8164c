import { findRoleTexts } from '#server/analysis/roleTexts.ts';
import assert from 'node:assert/strict';
import { fixture } from '../support/fixture.ts';

/** Marks are all the roles that the text gives to people. */
describe('role texts', () => {
	describe('leaves alone', () => {
		it('what may be a list', () => check('They met the mayor, Ivo Lind and two sailors.'));
		it('a list after the name', () => check('They met Ivo Lind, the mayor, and two sailors.'));
		it('what begins a clause', () => check('According to Ivo Lind, the mayor of Sarn resigned, and wept.'));
		it('who says it', () => check('Ivo Lind, the prosecutor said, had lied.'));
		it('whom somebody met before', () => check('After he shot the mayor, Ivo Lind, 40, fled.'));
		it('a friend of somebody', () => check('A friend of Ivo Lind, a nurse, wept.'));
		it('the wife of the mayor', () => check('The wife of the mayor, Ada Roe, wept.'));
		it('what somebody was', () => check('Ivo Lind was a nurse, and wept.'));
		it('what somebody is not', () => check('Ivo Lind is not a nurse, and wept.'));
		it('other nouns', () => check('Ivo Lind, a major supplier of timber, wept.'));
		it('how somebody is addressed', () => check('Mr Ivo Lind wept. Mrs Ada Roe wept.'));
		it('what somebody did', () => check('Ivo Lind, who was sacked as head of the museum, wept.'));
	});

	describe('finds', () => {
		it('a title', () => check('<|Mayor|> Ivo Lind wept with <|Sgt.|> Ada Roe.'));
		it('all that stands before the name', () =>
			check('They met <|Sarn’s former mayor|> Ivo Lind. <|Former mayor|> Ivo Lind wept.'));
		it('what a hyphen joins to a title', () => check('They met <|ex-president|> Ivo Lind there.'));
		it('an apposition', () => check('Ivo Lind, <|the mayor of Sarn|>, wept.'));
		it('one at the end', () => check('They met Ivo Lind, <|mayor of Sarn|>.'));
		it('one after an age', () => check('Ivo Lind, 61, <|a baker|>, wept.'));
		it('one with more about it', () => check('They met Ivo Lind, <|a 61-year-old baker|> who wept.'));
		it('one with a preposition', () => check('Ivo Lind, <|a spokesman for the ministry|>, wept.'));
		it('one before the name', () => check('<|The mayor of Sarn|>, Ivo Lind, wept.'));
		it('one with its owner', () => check('<|The ministry’s spokesman|>, Ivo Lind, wept.'));
		it('one before the name at the end', () => check('They met <|the mayor of Sarn|>, Ivo Lind.'));
		it('what somebody is', () => check('Ivo Lind is <|the mayor of Sarn|>. Ada Roe, who works as <|a nurse|>, wept.'));
	});
});

function check(source: string): void {
	const { corpus, marked } = fixture(source);
	const found = corpus.articles.flatMap((article) => [...findRoleTexts(article).values()].flat());
	assert.deepEqual(
		found.map(({ span }) => span),
		marked.map(({ span }) => span),
		found.map(({ text }) => text).join(' | '),
	);
}
