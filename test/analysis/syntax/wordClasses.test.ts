import assert from 'node:assert/strict';
import { readSentence } from '#server/analysis/syntax/sentenceReading.ts';
import { readArticle } from '#server/article/readArticle.ts';

describe('word classes', () => {
	it('a noun that could be a verb is one where a surer verb follows', () => {
		check('The talks/noun on the strikes/noun stopped/finite .');
		check('Oslo plans/finite a tunnel/noun under the fjord .');
		check('The plans/noun for a tunnel were/auxiliary dropped/participle .');
	});

	it('-ed is a participle where the finite verb is still to come', () => {
		check('The ship built/participle in Bergen was/auxiliary sold/participle .');
		check('The ship , built/participle in Bergen , was/auxiliary sold/participle .');
		check('The ship reached/finite the port .');
		check('The offer put/participle forth by the union failed/finite .');
		check('The yard , an old one , lost/finite its best workers .');
	});

	it('-ed is an adjective before its noun', () => check('The council saw damaged/noun boats .'));

	it('"and" goes on with the form before it', () => {
		check('The storm sank/finite a boat and damaged/finite the wall .');
		check('The crew will/auxiliary cut/base the rope and leave/base the ship .');
		check('The plan was/auxiliary approved/participle by Lind and rejected/participle by Ode .');
	});

	it('-ing is a noun behind a determiner and a verb behind a comma', () => {
		check('The meeting/noun ended , leaving/ing the council divided .');
	});

	it('conjunction or preposition', () => {
		check('The port closed after/subordinator the storm .');
		check('The crew has/auxiliary since/adverb left/participle .');
		check('As/preposition many as forty people came .');
	});

	it('plurals take a base form', () => {
		check('Analysts expect/finite a storm .');
		check('Lind and Ode agree/finite .');
	});
});

describe('word classes: headlines', () => {
	it('do without articles', () => check('Mayor quits/finite post', 'headline'));
	it('in title case hide no verbs', () => check('Lind Leaves/finite Norpol After/subordinator Ten Years', 'headline'));
});

/** Words with a slash stand with their class; the others are not looked at. */
function check(marked: string, kind: 'headline' | 'paragraph' = 'paragraph'): void {
	const text = marked.replace(/\/\w+/g, '').replace(/ ([.,])/g, '$1');
	const article = readArticle({
		uri: 'a',
		format: 'markdown',
		text: kind === 'headline' ? `# ${text}\n` : `${text}\n`,
	});
	const { tokens, classes } = readSentence(article.sentences[0]!, [], []);
	const words = marked.split(' ');
	const drawn = tokens.map((t, i) => (words[i]?.includes('/') ? `${t.text}/${classes[i]}` : t.text)).join(' ');
	assert.equal(drawn, marked);
}
