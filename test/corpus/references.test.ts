import assert from 'node:assert/strict';
import { findEntityHighlights } from '#server/features/entityHighlights.ts';
import { analyzedFixture } from '../support/analyzedFixture.ts';

describe('references', () => {
	describe('leave alone', () => {
		it('"the bank" before any bank is named', () => check('The bank was shut. Queues formed outside Orrin Bank.'));
		it('"the bank" after two banks', () => check('Orrin Bank sued Vell Bank. The bank said nothing.'));
		it('"the bank" after another one that has no name', () =>
			check('Orrin Bank was shut. He walked to a bank in the suburbs. The bank was shut too.'));
		it('other banks', () =>
			check('Orrin Bank was shut. Some banks were not, her bank was, and every bank had a guard at its door.'));
		it('"the bank of" something', () => check('Orrin Bank was shut. They sat on the bank of the canal.'));
		it('"the bank in" another place', () => check('Orrin Bank was shut. He ran to the bank in Skarn.'));
		it('what other words tell apart', () => check('Orrin Bank was shut. The central bank was not.'));
		it('the other number', () => check('The Skerry Islands are wet. The island was dry.'));
		it('what the noun only belongs to', () => check('Orrin Bank was shut. The bank holiday was over.'));
		it('joined words', () => check('Orrin Bank was shut. The bank-like building was empty.'));
		it('people', () => check('Mayor Ada Park was tired. The park was shut.'));
		it('what was named long before', () =>
			check(`Orrin Bank was shut. ${'It rained on all of them for a very long time. '.repeat(110)}The bank was open.`));
		it('names in furniture that no article speaks of', () =>
			check(`
=== page.html
${page('<nav><a href="/">Olga Brandt</a></nav>', 'Nine sailors were rescued from the water by two boats.')}`));
		it('addresses and names of files in a tag', () =>
			check(`
=== page.html
${page('<img src="Dorvik.jpg" title="Dorvik" alt="Boats"><img src="x.jpg" alt="">', 'Nine sailors came home to Dorvik in the night.')}`));
		it('a name inside a longer one beside the article', () =>
			check(`
=== page.html
${page('<nav><a href="/">Dorvik Herald</a> <a href="/x">News</a></nav>', 'Nine sailors came home to Dorvik in the night.')}`));
	});

	it('leave alone the home of a paper in its name', () =>
		check(`
=== page.html
<html><head><title>Rescue at night | Dorvik Today</title></head>${page('<nav><a href="/">Dorvik Today</a></nav>', 'Nine sailors came home to Dorvik.').slice(6)}`));

	describe('are found', () => {
		it('by the last word of a name', () => check('Orrin Bank was shut. The <|bank|> said that it would open soon.'));
		it('by the word before "of"', () => check("The Bank of Orrin was shut. Nobody knew the <|bank|>'s plans."));
		it('by the end of a name in one word', () =>
			check('Orrinbank Holding was shut. Orrinbank was sold. The <|bank|> said so.'));
		it('after several mentions of the same', () =>
			check('Orrin Bank sued Vell Ltd. Orrin Bank won. The <|bank|> was glad.'));
		it('by what stands beside a name', () =>
			check('The ferry operator Quorvane is closing. The <|operator|> blamed the weather.'));
		it('by what follows a name', () =>
			check('Quorvane, a shipping company, is closing. The <|shipping company|> owes millions.'));
		it('with words that the name has', () =>
			check('The Jurin Defence Institute met. The <|defence institute|> said no.'));
		it('where somebody speaks for it', () => check('The Harvest Union met. A <|union|> spokesman said no.'));
		it('after a word on banks in general', () => {
			check('Orrin Bank was robbed in the largest theft ever from a bank. The <|bank|> said so.');
			check('Orrin Bank was robbed. The state can fine a bank for that. The <|bank|> said so.');
			check('Orrin Bank was robbed. It is odd for a bank to say nothing. The <|bank|> said so.');
		});
		it('of a place', () =>
			check('The Sarn Pass is shut. Snow fell on the <|pass|> and the Skarn Islands. The <|islands|> are wet.'));
		it('in a dateline, in capitals', () =>
			check('<|DORVIK|>, May 3 (Orrin Wire) - A boat sank on Tuesday, police said.\n\nPeople in Dorvik wept.'));
		it('beside the article', () =>
			check(`
=== page.html
${page('<nav><a href="/">Storm in <|Dorvik|>: pictures</a></nav>', 'Nine sailors came home to Dorvik in the night.')}`));
		it('in what a page says of itself and of its pictures', () =>
			check(`
=== page.html
<html><head><meta name="description" content="A rescue off <|Dorvik|>"></head>${page('<img src="dorvik.jpg" alt="Boats at <|Dorvik|>">', 'Nine sailors came home to Dorvik in the night.').slice(6)}`));
		it('in front matter', () =>
			check(`
=== a.md
---
title: Nine saved
tags: [rain, <|Dorvik|>]
---
# Nine saved

Nine sailors came home to Dorvik in the night.
`));
		it('as the paper that the article calls by its last word', () =>
			check(
				'<|Dorvik Courier|>, Monday 17 March 2031\n\nNine saved\n\nThe harbour was shut for hours. "It was cold," one of them told the Courier.',
			));
	});

	it('are highlighted with the name, from both sides', () => {
		for (const source of [
			'<|Orrin B<|>ank|> was shut. The <|bank|> said so.',
			'<|Orrin Bank|> was shut. The <|ba<|>nk|> said so.',
			'<|Orrin Bank|> was shut. T<|>he <|bank|> said so.',
			"<|Orrin Bank|> was shut. The <|bank|>'<|>s plans were not known.",
			'<|Orrin Union|> met. A<|> <|union|> spokesman said no.',
			'In <|Kvar<|>nia|> the <|Kvarnian|> army fell back. <|Kvarnians|> wept.',
			'In <|Kvarnia|> the <|Kvarnian|> army fell back. <|Kvarn<|>ians|> wept.',
			'In <|Nor<|>way|> it rained on <|Norwegian|> boats and on Swedish ones.',
		]) {
			const { corpus, at, marked } = analyzedFixture(source);
			assert.deepEqual(
				findEntityHighlights(corpus, at.uri, at.offset),
				marked.map(({ span }) => span),
				source,
			);
		}
	});
});

function page(top: string, sentence: string): string {
	return `<html><body>${top}<article><h1>Rescue at night</h1><p>${sentence}</p>
<p>The coast guard said in a statement that the sea had been rough for two days and that all were well.</p></article></body></html>`;
}

function check(source: string): void {
	const { corpus, marked, files } = analyzedFixture(source);
	const textOf = (uri: string): string => files.find((file) => file.uri === uri)!.text;
	const drawn = (uri: string, { start, end }: { start: number; end: number }): string =>
		`${start} ${textOf(uri).slice(start, end)}`;
	const found = corpus.articles.flatMap((article) =>
		corpus.entities.referencesIn(article).map(({ span }) => drawn(article.article.file.uri, span)),
	);
	assert.deepEqual(
		found,
		marked.map(({ uri, span }) => drawn(uri, span)),
	);
}
