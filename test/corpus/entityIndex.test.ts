import type { ArticleAnalysis } from '#server/analysis/analysis.ts';
import { makeCorpus } from '#server/corpus/corpus.ts';
import { buildEntityIndex, type EntityIndex } from '#server/corpus/entityIndex.ts';
import assert from 'node:assert/strict';
import { fixture } from '../support/fixture.ts';

/** Marks with the same label name the same, marks with different labels do not. */
describe('entity index', () => {
	describe('keeps apart', () => {
		it('a country and its capital', () => check('Officials in <a|Oslo|> said that <b|Norway|> would pay.'));
		it('a country and its people', () => check('Boats from <a|Norway|> passed; <b|Norwegian|> boats are slow.'));
		it('two people with one surname', () =>
			check(
				'<a|Ada Strand|> met <b|Oskar Strand|>. Then <b|Strand|> left. <a|Ada Strand|> stayed, and <a|Strand|> slept.',
			));
		it('people whose given names differ in a letter, where one article names both', () =>
			check('<a|Ivan Petrusk|> married <b|Ivana Petrusk|> in May.'));
		it('a firm named after a person and the person', () =>
			check(`
=== a.txt
The pump was built by <firm|Halvorsen Energy|>, a company that employs thousands. A spokeswoman for <firm|Halvorsen Energy|> agreed.
=== b.txt
It was <person|Anders Halvorsen|>, 61, who found it. Nobody thanked <person|Halvorsen|>.
`));
		it('a town and what is named after it', () =>
			check(
				'People in <town|Kestrel|> and near <town|Kestrel|> read the <paper|Kestrel Courier|>. The <council|Kestrel Town Council|> met.',
			));
		it('a strait and what does not always have an article', () =>
			check(`
=== a.txt
Ships left <strait|Aldra Strait|> at dawn.
=== b.txt
People in <town|Aldra|> wept. Ships of the <town|Aldra|> fleet stayed.
`));
		it('two who share a given name that many have', () =>
			check(`
=== a.txt
The minister is <a|Hannah Vreeland|>, 51.
=== b.txt
A girl named <b|Hannah|> wept.
`));
		it('a storm and who bears its name', () =>
			check('Roofs fell in <storm|Hurricane Odine|>. It was <person|Odine Brask|>, 61, who wept.'));
		it('a house and every house', () =>
			check(`
=== a.txt
They met at <a|Quorva Commission|>, a large body.
=== b.txt
Every <b|Commission|> has to vote on it first.
`));
		it('a team and a weapon', () =>
			check(`
=== a.txt
They fired two <weapon|Quorvane|> missiles, and a <weapon|Quorvane|> rocket.
=== b.txt
The <team|Quorvanes|>, a football club, lost. The football club <team|Quorvanes|> have new players.
`));
		it('a paper and a fair', () =>
			check(
				'People went to the <fair|Ostrel Fair|>. The <paper|Ostrel|> says it has asked. The <paper|Ostrel|> said so.',
			));
		it('ministries with other cares', () =>
			check('The <a|culture ministry|> and the <b|health ministry|> said no; so did the <c|Ministry of Trade|>.'));
		it('a particle with another surname', () =>
			check(`
=== a.txt
That was painted by <a|Piet van Dornaar|>, a master.
=== b.txt
Nobody liked <b|Van Ostrand|>, a painter.
`));
		it('countries that sound alike', () =>
			check('From <a|Iran|> to <b|Iraq|>, from <c|Niger|> to <d|Nigeria|>, from <e|Austria|> to <f|Australia|>.'));
	});

	describe('joins in one article', () => {
		it('two surnames and the full name', () =>
			check('<a|Hannah Brask Ostrel|> spoke. Nobody believed <a|Brask Ostrel|>. <b|Brask Quorva|> laughed.'));
		it('a storm and its name', () => check('<a|Hurricane Odine|> came. The roofs fell as <a|Odine|> went north.'));
		it('a surname and the full name', () => check('<a|Yuri Karpenko|> spoke. Nobody believed <a|Karpenko|>.'));
		it('a surname spelled otherwise', () => check('<a|Tamaz Okerin|> spoke. Nobody believed <a|Okeryn|>.'));
		it('a double surname', () => check('<a|Magda Olsen-Brandt|> spoke. Nobody believed Ms <a|Olsen-Brandt|>.'));
		it('an acronym in brackets', () =>
			check('The <a|Tidal Research Council|> (<a|TRC|>) met. The <a|TRC|> has nine members.'));
		it('the head of a long name after "the"', () =>
			check('Envoys of the <a|Council of Lake States|> came. The <a|Council|> paid.'));
		it('what everybody calls by several names', () =>
			check('The <a|United States|>, that is the <a|U.S.|>, is the <a|US|>; <b|Kyiv|> is <b|Kiev|>.'));
		it('one name, several things', () =>
			check('They met <a|Oskar Brandt|>. In <b|Brandtville|>, <a|Brandt|> is a hero.'));
	});

	describe('joins across articles', () => {
		it('one weapon and several', () =>
			check(`
=== a.txt
They fired two <a|Quorvane|> missiles, and a <a|Quorvane|> rocket.
=== b.txt
He may send <a|Quorvanes|>.
`));
		it('a rare given name', () =>
			check(`
=== a.txt
The driver, <a|Ruvanko Brask|>, 38, said nothing.
=== b.txt
Nobody will see <a|Ruvanko|> again.
`));
		it('two surnames and the full name', () =>
			check(`
=== a.txt
The deputy, <a|Hannah Brask Ostrel|>, 51, said nothing.
=== b.txt
It was <a|Brask Ostrel|>, a lawyer, who wept.
`));
		it('a storm and its name', () =>
			check(`
=== a.txt
Ports shut before <a|Hurricane Odine|> came ashore.
=== b.txt
The roofs fell as <a|Odine|> went north.
`));
		it('transliterations and accents', () =>
			check(`
=== a.txt
It was <a|Anatoly Melnikor|> and <b|Yuri Petrikin|>, with <c|Viktor Torbin|> and <d|Sergei Marchenko|>.
=== b.txt
It was <a|Anatoly Melnikorr|> and <b|Yury Petrikin|>, with <c|Viktor Torbín|> and <d|Sergey Marchenko|>.
`));
		it('a surname with its particle', () =>
			check(`
=== a.txt
That was painted by <a|Piet van Dornaar|>, a master.
=== b.txt
Nobody knew what <a|Van Dornaar|> had meant, said a painter.
`));
		it('a ministry in capitals, in lower case and in either order', () =>
			check(`
=== a.txt
The <a|Ministry of Culture|> said no.
=== b.txt
Nobody in the <a|culture ministry|> knew. The <a|Culture Ministry|> said so.
`));
		it('what always has its article with the strait that it is short for', () =>
			check(`
=== a.txt
Ships left <strait|Aldra Strait|> at dawn.
=== b.txt
Ships in the <strait|Aldra|> stopped on Tuesday.
`));
		it("a saint's hospital, with what it is and without", () =>
			check(`
=== a.txt
She trained at <a|St Brennan's Hospital|> for years. At <a|St Brennan's|>, nobody slept.
`));
		it('an initial', () =>
			check(`
=== a.txt
That was <a|Desmond Achterman|>, a lawyer.
=== b.txt
That was <a|D. Achterman|>, a lawyer.
`));
		it('a bare surname with whoever bears it', () =>
			check(`
=== a.txt
That was Finance Minister <a|Leopold Strandvik|>.
=== b.txt
Everybody laughed about <a|Strandvik|> then.
`));
		it('a short form of a firm', () =>
			check(`
=== a.txt
The pump was built by <a|Brisby Frozen Foods|>. Shares in <a|Brisby Frozen Foods|> fell.
=== b.txt
Everybody laughed about <a|Brisby|> then.
`));
		it('an acronym that nobody explains', () =>
			check(`
=== a.txt
The <a|Union of Harbour Workers|> called a strike.
=== b.txt
The strike was called by the <a|UHW|> at noon.
`));
		it('other spellings of places', () =>
			check(`
=== a.txt
They fought at the <a|Jurin Pass|> for days.
=== b.txt
They fought at the <a|Dzhurin Pass|> for days.
`));
	});

	it('knows from one article who is a person in another', () => {
		const { index } = indexed(`
=== a.txt
That was Finance Minister Leopold Strandvik.
=== b.txt
Everybody laughed about Strandvik then.
`);
		assert.deepEqual(
			index.entities.map((e) => [e.name, e.kind, e.mentions.length]),
			[['Leopold Strandvik', 'person', 2]],
		);
	});

	it('is called by its fullest name in the spelling of most sources, and lists the others', () => {
		const { index } = indexed(`
=== a.txt
That was Yuri Petrikin. They laughed at Petrikin.
=== b.txt
That was Yury Petrikin.
=== c.txt
That was Yury Petrikin. They laughed at Petrikin and Petrikin.
`);
		const [entity] = index.entities;
		assert.equal(index.entities.length, 1);
		assert.equal(entity!.name, 'Yury Petrikin');
		assert.deepEqual(entity!.spellings, [
			{ text: 'Petrikin', count: 3 },
			{ text: 'Yury Petrikin', count: 2 },
			{ text: 'Yuri Petrikin', count: 1 },
		]);
	});

	it('does not depend on the order in which articles came', () => {
		const { articles } = indexed(`
=== a.txt
That was Yuri Petrikin. They laughed at Petrikin in Riga.
=== b.txt
That was Yury Petrikin of the Harbour Board. The Board met in Riga.
=== c.txt
They laughed at Petrikin.
`);
		const drawn = (order: readonly ArticleAnalysis[]): unknown =>
			buildEntityIndex(makeCorpus(order)).entities.map((e) => [
				e.key,
				e.name,
				e.kind,
				e.mentions.map((m) => m.mention.span),
			]);
		assert.deepEqual(drawn([...articles].reverse()), drawn(articles));
	});

	it('compares names in blocks, not each with each', () => {
		const many = Array.from({ length: 600 }, (_, i) => `It was ${word(i)} ${word(i * 7 + 3)}, a lawyer.`).join(' ');
		const { index } = indexed(many);
		assert.ok(index.entities.length > 300);
	});
});

/** "Kabodu": a name of its own for each number. */
function word(n: number): string {
	const syllables = ['ka', 'bo', 'du', 'mi', 'ren', 'sol', 'tav', 'gur', 'pel', 'nox', 'vi', 'zet'];
	let text = '';
	for (let i = 0, rest = n + 144; i < 3; i++, rest = Math.floor(rest / 12)) text += syllables[rest % 12];
	return text[0]!.toUpperCase() + text.slice(1);
}

function indexed(source: string): { index: EntityIndex; articles: readonly ArticleAnalysis[] } {
	const { corpus } = fixture(source);
	return { index: buildEntityIndex(corpus), articles: corpus.articles };
}

function check(source: string): void {
	const { corpus, marked } = fixture(source);
	const index = buildEntityIndex(corpus);
	const named = marked.map(({ uri, span, label, text }) => {
		const mention = corpus.article(uri)!.mentions.find((m) => m.span.start === span.start && m.span.end === span.end);
		assert.ok(mention, `${text} is no mention`);
		const entity = index.entityOf(mention);
		assert.ok(entity, `${text} has no entity`);
		return { label, key: entity.key, text };
	});
	for (const a of named)
		for (const b of named)
			assert.equal(a.key === b.key, a.label === b.label, `${a.text} (${a.label}) and ${b.text} (${b.label})`);
}
