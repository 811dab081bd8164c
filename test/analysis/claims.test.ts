import assert from 'node:assert/strict';
import { analyzeArticle } from '#server/analysis/analyzeArticle.ts';
import type { Claim } from '#server/analysis/analysis.ts';
import { readArticle } from '#server/article/readArticle.ts';
import { drawClaims, leansOn, wordsOf } from '../support/drawClaims.ts';
import { fixture } from '../support/fixture.ts';

describe('claims: what is left alone', () => {
	it('a sentence that states one thing', () => {
		check('[The council approved the bridge on Monday].');
		check('[Two divers found the anchor].');
	});

	it('questions', () => {
		check('Will the bridge open in May?');
		check('What did the mayor know, and when did she know it?');
		check('[The bridge is closed]. Who pays for it?');
	});

	it('lines of the page', () => {
		check('By Ada Lind');
		check('Share this story');
		check('Subscribe for two crowns a week');
	});

	it('headings that state nothing', () => {
		check('=== a.md\n## What this means\n\n[The bridge will open in May].\n');
		check('=== a.md\n## A slow start\n\n[The bridge will open in May].\n');
	});

	it('datelines', () => check('OSLO, May 3 (Norpol) - [The bridge will open in May].'));

	it('dates, times and places with commas', () => {
		check('[The bridge opened on Monday, May 3, 2021, in Bergen, Norway].');
		check('[The ferry left Bergen, Norway, at 6:40 p.m. with 1,200 people aboard].');
	});

	it('lists', () => {
		check('[The order names Lind, Ode, Berg and Falk].');
		check('[Shops, schools and two clinics were closed].');
		check('[The crew needs fresh water, warm clothes and a doctor].');
		check('[Norway, the Faroes, Iceland and three other countries signed the treaty].');
	});

	it('nouns that could be verbs', () => {
		check('[The talks on the strikes in the north made no progress].');
		check('[Attacks on ships and raids on ports have stopped].');
	});

	it('"between A and B", "both A and B"', () => {
		check('[The agreement between Oslo and Bergen covers fishing].');
		check('[Both the mayor and the harbour chief were absent].');
	});

	it('comparisons', () => {
		check('[The bridge cost more than the council had planned].');
		check('[More and more people use the ferry].');
		check('[The tower is as tall as any in the country].');
		check('[The hall was fuller than when the queen came].');
	});

	it('short quotations and titles in quotation marks', () => {
		check('[The mayor called the delay "regrettable" and "short"].');
		check('[She won the prize for "The Man Who Walked Home"].');
	});

	it('two verbs of one predicate', () => check('[The board agreed and signed].'));

	it('short names for the noun before', () => check('[Ada Lind, the mayor, opened the bridge].'));

	it('restrictive clauses that are short', () => check('[The man who fell was rescued by a fisherman].'));

	it('a verbless line, as far as it names something', () => check('[Thirty-one dead in the north of the country].'));

	it('abbreviations', () => check('[Dr. J. P. Lind of St. Olav Hospital treated the U.S. sailors].'));

	it('lists run together, which are no sentences', () => {
		const text = 'one ship, '.repeat(120);
		assert.equal(claimsOf(text).length, 1);
	});
});

describe('claims: what is split', () => {
	it('clauses joined by "and", "but", a semicolon, a colon', () => {
		check('[The bridge is open], and [the ferry has stopped].');
		check('[The mayor resigned] but [the council refused to accept it].');
		check('[The bridge is open]; [the ferry has stopped].');
		check('[The reason is simple]: [the old bridge was unsafe].');
	});

	it('predicates that share a subject', () => {
		check('[The storm sank two boats] and [damaged the harbour wall].');
		check('[Norpol will cut 200 jobs] and [close its yard in Bergen].');
		check('[The plan was approved by the council] and [rejected by the state].');
		check('[The thieves cut the lock], [took the boat] and [left before dawn].');
	});

	it('relative clauses behind a comma, and what stands around them', () => {
		check('[The talks, [which lasted two hours], were the first in a year].');
		check('[The ship belongs to Norpol], [whose yard is in Bergen].');
		check('[They met in Bergen], [where the ship was built].');
	});

	it('long relative clauses and participles without a comma', () => {
		check('[The fire destroyed a warehouse] [that belonged to the harbour authority of Bergen].');
		check('[The divers found a crate] [filled with silver coins from the last century].');
	});

	it('participles', () => {
		check('[The wall collapsed], [injuring dozens].');
		check('[Speaking in Oslo], [Lind rejected the plan].');
		check('[The ship, [built in Bergen in 1961], will be scrapped].');
		check('[The tunnel, [called the Northern Link], was opened by the queen].');
		check('[The crew left the ship], [a lifeboat towing them to the shore].');
	});

	it('clauses with a conjunction, in front and behind', () => {
		check('[After the storm had passed], [the crew repaired the mast].');
		check('[The ferry stopped] [because the engine overheated].');
		check('[While the mayor was abroad], [the council sold the harbour].');
		check('[The pilot slowed the ship] [as fog covered the fjord].');
	});

	it('what states an event without a verb', () => {
		check('[The bridge was closed] [following a collision with a cargo ship].');
		check('[The minister left Oslo] [amid growing protests over fuel prices].');
		check('[Lind met the crew] [ahead of a public hearing on the accident].');
		check('[The yard will close in May], [with 200 workers losing their jobs].');
	});

	it('appositions that say something', () => {
		check('[Ada Lind, [head of the harbour authority], opened the bridge].');
		check('[The yard was sold to Norpol], [a shipping company with 3,000 workers].');
	});

	it('what stands between dashes or in brackets, if it says something', () => {
		check('[The bridge — [the longest in northern Europe] — opened on Monday].');
		check('[The ship ([it was built in 1961]) will be scrapped].');
		check('[The harbour authority (NHA) closed the port].');
	});

	it('aims, behind a name or a date', () => {
		check('[Lind will fly to Bergen on Monday] [to discuss the future of the yard].');
		check('[Lind wants Oslo to pay for the bridge].');
		check('[The crew agreed on Monday to leave the ship].');
	});

	it('headlines', () => {
		check('=== a.md\n# [Mayor quits post] [as bridge opens]\n');
		check('=== a.md\n# [Lind Leaves Norpol], [Joins Rival Yard]\n');
	});

	it('the same in all formats', () => {
		check('=== a.md\n[The *talks*, [which lasted two hours], were the first in a year].\n');
		check(
			'=== a.html\n<article><p>[The <b>talks</b>, [which lasted two hours], were the first in a year].</p></article>\n',
		);
	});
});

describe('claims: a paragraph of news', () => {
	it('reads like this', () =>
		check(
			'[The harbour of Bergen was closed on Monday] [after a cargo ship, [which had lost its rudder], struck the main pier], ' +
				'[injuring three workers]. ["We heard a bang and ran,"] said Ada Lind, [who has driven a crane there for 20 years]. ' +
				'The pilot denied that [he had been warned], but a port official told reporters [the tower had called him twice], ' +
				"and [police seized the ship's logs]. [Norpol, [the company that owns the pier], expects repairs to take a month] and " +
				'[has hired a second crane]. [The cost, according to the mayor, will not fall on the city].',
		));
});

describe('claims: their fields', () => {
	it('leave out the words of claims inside them, and lean on what they share', () => {
		const [talks, which] = claimsOf('The talks, which lasted two hours, were the first in a year.');
		assert.equal(wordsOf(talks!), 'The talks were the first in a year');
		assert.equal(wordsOf(which!), 'which lasted two hours');
		assert.equal(leansOn(which!), 'The talks');
	});

	it('lean on the subject of the predicate before', () => {
		const [, damaged] = claimsOf('The storm of last week sank two boats and damaged the harbour wall.');
		assert.equal(leansOn(damaged!), 'The storm of last week');
	});

	it('lean on the person whom "who" means, and pass over times and places', () => {
		assert.equal(
			leansOn(claimsOf('Norpol hired Ada Lind of the harbour office, who built the old bridge.')[1]!),
			'Ada Lind',
		);
		assert.equal(
			leansOn(claimsOf('They had a long meeting in Bergen on Monday, which ended in tears.')[1]!),
			'a long meeting',
		);
	});

	it('end before the mark that ends the sentence, and take in quotation marks', () => {
		const { files, corpus } = fixture('She called it <|"a long road."|>\n');
		const [claim] = corpus.articles[0]!.claims;
		assert.equal(files[0]!.text.slice(claim!.span.start, claim!.span.end), 'She called it "a long road."');
	});

	it('take in a sign that belongs to a figure', () => {
		const text = 'Exports fell, down by 40%, and imports rose.';
		const [claim] = claimsOf(text);
		assert.ok(text.slice(claim!.at.start, claim!.at.end).endsWith('40%'));
	});

	it('are negated where they deny', () => {
		const negated = (text: string) => claimsOf(text).map((c) => c.negated);
		assert.deepEqual(negated('The bridge is safe.'), [false]);
		assert.deepEqual(negated('The bridge is not safe.'), [true]);
		assert.deepEqual(negated("The bridge isn't safe."), [true]);
		assert.deepEqual(negated('The crew never left the ship.'), [true]);
		assert.deepEqual(negated('No ship left the port.'), [true]);
		assert.deepEqual(negated('The pumps failed to start.'), [true]);
		assert.deepEqual(negated('The talks ended without a deal.'), [true]);
		assert.deepEqual(negated('The bridge is open, and the ferry has not stopped.'), [false, true]);
		assert.deepEqual(negated('The mayor denied that the bridge was unsafe.'), [true]);
	});

	it('are not negated by "not only", "no fewer than" or what a relative clause denies', () => {
		const negated = (text: string) => claimsOf(text).map((c) => c.negated);
		assert.deepEqual(negated('The storm sank not only boats but also a ferry.'), [false]);
		assert.deepEqual(negated('No fewer than 40 ships were lost.'), [false]);
		assert.deepEqual(negated('The bridge that nobody wanted was opened by the queen.'), [false]);
		assert.deepEqual(negated('We ask for bread, not gold.'), [false]);
	});
});

/** Brackets stand in the text where a claim begins and ends. */
function check(drawn: string): void {
	const name = /^=== (.+)\n/.exec(drawn)?.[1] ?? 'a.txt';
	const expected = drawn.replace(/^=== .+\n/, '');
	const text = expected.replace(/[[\]]/g, '');
	const format = name.endsWith('.md') ? 'markdown' : name.endsWith('.html') ? 'html' : 'text';
	const analysis = analyzeArticle(readArticle({ uri: name, format, text }));
	assert.equal(drawClaims(analysis), visible(expected));
}

function visible(text: string): string {
	return text
		.replace(/<[^>]+>/g, '')
		.replace(/^#+ /gm, '')
		.replace(/\*/g, '')
		.split('\n')
		.filter((line) => line !== '')
		.join('\n');
}

function claimsOf(text: string): readonly Claim[] {
	return analyzeArticle(readArticle({ uri: 'a.txt', format: 'text', text })).claims;
}
