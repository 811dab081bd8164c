import { findMentions } from '#server/analysis/mentions.ts';
import { readArticle } from '#server/article/readArticle.ts';
import assert from 'node:assert/strict';
import { fixture } from '../support/fixture.ts';

describe('mentions', () => {
	describe('leaves alone', () => {
		it('words that begin a sentence', () =>
			check('Fishermen waited. Yesterday the harbour was shut. However, nobody came.'));
		it('days and months', () =>
			check('The talks began on Monday and end in October. May brought rain, said officials.'));
		it('words in capitals for loudness', () =>
			check('He shouted that it was NEVER his fault and asked for PEACE at once.'));
		it('offices without a holder', () =>
			check('The Prime Minister met the Foreign Minister and the Lieutenant Governor.'));
		it('a title set in capitals throughout', () =>
			check('Two Boats Collide In Heavy Fog\n\nThe two boats collided in heavy fog on a lake.'));
		it('addresses of people on the net', () => check('The account @harbour_watch wrote about it under #HarbourFire.'));
		it('a common word that the article writes in lower case elsewhere', () =>
			check('Premiums rose by half. Brokers said that premiums would rise again, and brokers were right.'));
		it('an office that has nothing in its care', () =>
			check('The ministry was shut, and the shoe department too. An old ministry stood empty.'));
		it('words behind the hour in a live report', () =>
			check(
				'07.05 Good morning from the quay. It is dry.\n\n11:20 p.m. The lights went out.\n\n9.40 Our man is at the door.',
			));
		it('pronouns and verbs in one', () =>
			check('"We\'ve seen it," he said. "They\'ll come back." Didn\'t anybody ask? She\'d rather not.'));
		it('the code of a currency before a sum, and the letter of a compound', () =>
			check('The fine was CZK 12 million. A man in a T-shirt paid it.'));
		it('a common noun with its number, and initials of daily life', () =>
			check('He waited at Gate 4 with a pupil of Grade 9. The IT department lost a USB stick and an ID.'));
		it('the new year', () => check('They came home at New Year, as ever.'));
		it('a letter of the alphabet', () => check('Doctors treated him for hepatitis A and vitamin D loss.'));
		it('what a page puts around its article', () =>
			check(`
=== page.html
<html><body><nav><a href="/">Anton Verhoeven writes</a></nav><article><h1>Rain</h1><p>It rained all night long in the hills, and nobody was hurt.</p></article></body></html>
`));
	});

	describe('finds people', () => {
		it('by a given name', () => check('A boat was found by <person|Hannah Vreeland|> at dawn.'));
		it('by a title before the name, which is no part of it', () =>
			check('A plan by President <person|Dravenko|> was read out by Chief Electoral Officer <person|Ruta Okonkwe|>.'));
		it('by an office that begins a sentence', () =>
			check('Secretary of State <person|Sunniva Brekke|> left. Minister of Finance <person|Ilmar Oostveen|> stayed.'));
		it('with the country as a part of the title', () =>
			check('The deal was signed by Norwegian Foreign Minister <person|Sunniva Brekke|> on Monday.'));
		it('by a role in lower case', () => check('It was chief prosecutor <person|Ilmar Oostveen|> who asked for more.'));
		it('by a role after a comma', () => check('The boat belongs to <person|Brask|>, a retired fisherman.'));
		it('by an age', () => check('The boat belongs to <person|Oddny Brask|>, 61, who kept it in a shed.'));
		it('with particles, initials and double names', () =>
			check(
				'They are <person|Joost van der Ekelen|>, <person|D. Achterman|>, <person|Marie-Claire Obi|> and <person|Kim Dae-jung|>.',
			));
		it('with a nickname', () => check('The trial of <person|Vito "The Fork" Garanza|> opens soon.'));
		it('two who share a plural title', () => {
			const found = check('The letter came from Presidents <person|Ada Lind|> and <person|Oskar Brandt|>.');
			assert.deepEqual(
				found.map((m) => m.title),
				['Presidents', 'Presidents'],
			);
		});
		it('who are called like a month', () =>
			check(
				'A boat was found by <person|Jan Brask|> on 5 Jan. Then Mayor <person|May Ostrel|> came. In May <person|Ostrel|> left.',
			));
		it('by a surname that the article gives in full', () =>
			check('They met <person|Hannah Vreeland|>. Nobody believed <person|Vreeland|>.'));
		it('under a given name that begins a sentence', () =>
			check('<person|Hannah|> wept. Her brother <person|Erik|> did not.'));
		it('that own a party', () =>
			check("The vote went to <person|Ragna Quill|>'s <organization|Harvest Party|>, courted by both."));
		it('and not by a verb that looks like an honorific', () =>
			check('He is likely to miss <|Quorvane|> now. It was Miss <person|Ostrel|> who said so.'));
	});

	describe('finds organizations', () => {
		it('by their last word', () =>
			check('Shares in <organization|Ostvik Energy|> fell after the <organization|Harbour Board|> met.'));
		it('in lower case, by what they have in their care', () =>
			check('The <organization|culture ministry|> asked for more. No <organization|health department|> had any.'));
		it('across the small words inside', () =>
			check(
				'A report by the <organization|Institute for the Study of Tides|> and the <organization|Bank of Ostvik|> is due.',
			));
		it('with two owners', () => check("The <organization|Seafarers' and Dockers' Union|> struck."));
		it('with a genitive inside', () =>
			check("She joined the <organization|People's Harvest Party|> and the <organization|Drivers' Guild|>."));
		it('with an acronym in brackets', () =>
			check('The <organization|Tidal Research Council|> (<organization|TRC|>) has 12 members.'));
		it('by what stands after the comma', () => check('The job went to <organization|Quorvane|>, a shipping company.'));
		it('by a spokeswoman', () => check('That is false, said a spokeswoman for <organization|Quorvane|>.'));
		it('by a poll', () => check('A survey by <organization|Quorvane|> was out. Nobody liked it.'));
		it('by a verb in the plural after what begins the sentence', () =>
			check('In other matches, <organization|Quorvane|> were beaten.'));
		it('with the owners of a union', () => check("The <organization|Tramworkers' Union|> struck."));
		it('of sports, by what clubs are called', () =>
			check('The deal is off. <organization|Sporting Quorvane|> have agreed to pay.'));
		it('by an acronym that is a given name as well', () => check('That was in the <organization|ANA|> report.'));
	});

	describe('finds places', () => {
		it('of which the first word begins many a sentence', () => check('Rain fell. <place|New Zealand|> waited for it.'));
		it('that everybody knows', () =>
			check('He flew from <place|Riga|> to <place|New Zealand|>, then on to the <place|Black Sea|>.'));
		it('by what stands before them', () =>
			check('Houses near <place|Quorvane|> and in <place|Ostrel|> lost their roofs.'));
		it('from which the dateline reports', () =>
			check('QUORVANE, May 3 (Orrin Wire) - A <place|Quorvane|> court fined him on Tuesday.'));
		it('by their last word', () => check('She ran along <place|Tanner Street|> to <place|Skarn Bridge|>.'));
		it('in a list with others', () => check('There were rallies in <place|Riga|>, <place|Varnel|> and <place|Osk|>.'));
		it('by what stands at them', () =>
			check('They slept in the school at <place|Quorvane|>. The guns were put ashore at <place|Ostrel|>.'));
		it('named after people with titles', () =>
			check('She lives on the <place|Prince Osvald Road|>, off <place|King Street|>.'));
		it('with a state that newsrooms shorten', () =>
			check('The prison in <place|Quorvane|>, <place|Wis|>., said so. A boat sank off <place|Ostrel|>, <place|Fla|>.'));
		it('as two, joined by a hyphen', () => check('The <place|Norway|>-<place|Sweden|> border is shut.'));
		it('before a participle', () => check('A <place|U.S.|>-made pump and a <place|Qatar|>-hosted meeting.'));
		it('where a country owns an office without a holder', () =>
			check('The letter to the <place|US|> President was lost.'));
	});

	describe('is not misled', () => {
		it('by what was said by somebody from there', () =>
			check(
				'The welder from <place|Ostvik|> said so. It was a boy from <place|Quorvane|>, who wept. They had marched over from <place|Sund Orva|>.',
			));
		it('by a trade with the capital of its sentence', () =>
			check(
				'Hotelier <person|Ostrel Brask|> laughed. Postmistress <person|Marie Quorva|> did not. <person|Hannah Brask Ostrel|> came too.',
			));
		it('by the firm of an analyst, or the town of a mayor', () =>
			check(
				'It was denied by analyst <person|Ada Brask|> of <organization|Quorvion|>, not by Mayor <person|Jan Roe|> of <place|Ostvik|>.',
			));
		it('by what is said by the mother of somebody, or what is in the roof of somebody', () =>
			check(
				"In <person|Oddny Brask|>'s roof a gun was found. In the <person|Brask|> trial nobody wept. The people of <place|Ostvik|> said so.",
			));
		it('by who works there, or what a place has', () =>
			check(
				'A manager at <organization|Quorvion|> wept. A shoe factory in <place|Ostvik|> burned. Forces at <place|Brenn|> left.',
			));
		it('by what a body has and does', () =>
			check(
				'<organization|Quorvion|> abused its power. <person|Brask|> raised his hand. <organization|Ostrel|>, whose customers left, wept.',
			));
		it('by an adjective before the role', () => check('It was <person|Ostrel|>, the rival skipper, who wept.'));
		it('by a language', () => check('She spoke in <group|Quorvan|>. It is translated from <group|Ostrel|>.'));
		it('by a river or what lies in it', () =>
			check('They met on the banks of the <place|Quorve|>. Nobody lives in the <place|Ostravar|> now.'));
		it('by a girl and by a party', () =>
			check('A girl named <person|Sira|> wept. Her <organization|Quorva Ostrel|> party has nine seats.'));
		it('by what stands by a river', () => check('They walked along the <place|Quorve|> at dusk.'));
		it('by where a thing was made', () => check('A tram built in <place|Ostvik|>, in service for years, is lost.'));
		it('by what belongs to the fan and the goal', () =>
			check(
				'A 52-year-old <organization|Quorvane|> supporter wept. The man in the <organization|Quorvane|> goal laughed.',
			));
	});

	describe('knows by a word of another language', () => {
		it('streets and squares', () => check('They met in the <place|Avenida Quorva|> and at <place|Plaza Ostrel|>.'));
		it('cups', () => check('They won the <event|Copa Quorva|> again.'));
		it('schools and inns', () =>
			check('Pupils of the <organization|Colegio Quorva|> sat in the <organization|Café Ostrel|> for hours.'));
		it('newspapers', () =>
			check('He reads <organization|La Voz de Quorva|>, and she the <organization|Ostrelkurier|>, at breakfast.'));
		it('but not by a paper that speaks, whatever else is called so', () =>
			check('The <organization|Ostrel|> says it has asked. A letter told the <organization|Ostrel|> so.'));
		it('firms by the letters behind', () => check('It was <organization|Quorva N.V.|> that paid.'));
		it('banks in one word', () => check('A run on <organization|Ostrelbank|> began at noon.'));
	});

	describe('finds others', () => {
		it('ships that captains command, and that have hulls and crews', () =>
			check(
				'Six men aboard the <product|Quorvane|> slept. The hull of the <product|Ostrel|> broke, and the <product|Brask|> sank.',
			));
		it('members of parties', () => check('She was a <group|Socialist|> of the old kind.'));
		it('the airport of a town, also in lower case', () =>
			check('Two flew from <place|Ostvik airport|>. A <group|Danish|> airport was shut.'));
		it('storms, also where a sentence begins with them', () =>
			check('Trees fell. <event|Hurricane Quorva|> had come ashore.'));
		it('towns with small words between hyphens', () =>
			check('A ferry left <place|Port-au-Sennick|> and reached <place|Ostrel-sur-Quorve|> at dawn.'));

		it('peoples, known and new', () =>
			check(
				'<group|French|> and <group|Danish|> boats left <place|Quorvania|>; <group|Quorvanian|> boats stayed in <place|Quorvania|>.',
			));
		it('events', () => check('He missed the <event|Lantern Fair|> and the <event|Ostvik Cup|>.'));
		it('works in quotation marks', () =>
			check('The thieves took “<work|The Glass Harbour|>” and "<work|Rope and Tar|>".'));
		it('weapons and machines', () => check('The army bought <product|F-16|> jets and <product|Falcon 9|>.'));
		it('weapons by what stands behind their make', () =>
			check('The army bought 30 <product|Quorvane|> long-range cruise missiles and an <product|Ostrel|> howitzer.'));
		it('ships, whatever they are called', () =>
			check('The ferry <product|Lady Osvalda|> sank. The tug, the <product|Quorvane|>, was near.'));
		it('names that nothing tells the kind of', () => check('They all laughed about <|Quorvane|> then.'));
		it('cover names, which are nobody in particular', () => check('They knew him as "the <|Harpist|>" for years.'));
	});

	describe('the paper itself', () => {
		it('is known by its masthead', () =>
			check(`
Nine fishermen home

<organization|Quorva Ostrel|>, <place|Bergen|>. By <person|Ada Lind|>

Nine fishermen came home at noon. Nobody was hurt.
`));
		it('is not whoever opens an article', () =>
			check(`
Nine fishermen home

<person|Hannah Brask|>, a nurse, came home. By noon she slept.
`));
	});

	describe('headlines', () => {
		it('have the names that the text has', () =>
			check(`
<person|Vreeland|> Confirms Talks With <organization|Harbour Board|> Over Fire

On Monday <person|Hannah Vreeland|> met the <organization|Harbour Board|>. She said that talks with the board over the fire were going well.
`));
		it('in capitals too', () =>
			check(`
FIRE IN <place|OSTREL|> KILLS NINE

A fire in <place|Ostrel|> killed nine people. The fire began at noon.
`));
	});

	it('a mention is the name alone; its reach has title, article and genitive', () => {
		const { corpus, files, marked } = fixture("It was <|President <|Dravenko|>'s|> boat, not <|the <|Kremlin|>|>.");
		const { text } = files[0]!;
		const spans = corpus.articles[0]!.mentions.flatMap((m) => [m.reach!, m.span]).map((s) =>
			text.slice(s.start, s.end),
		);
		assert.deepEqual(spans, ["President Dravenko's", 'Dravenko', 'the Kremlin', 'Kremlin']);
		assert.equal(marked.length, 4);
	});

	it('says the title as written', () => {
		const [brekke, roe] = findMentions(
			read('So did U.S. Secretary of State Sunniva Brekke. The deputy harbour master, Jan Roe, agreed.'),
		);
		assert.equal(brekke!.title, 'U.S. Secretary of State');
		assert.equal(roe!.title, undefined);
	});

	it('is not held up by repetition', () => {
		for (const unit of ['Aa ', 'A.', '“A ', "A'", 'A-', 'A of ', "People's ", 'Aa and Bb '])
			findMentions(read(unit.repeat(1000)));
	});
});

function read(text: string) {
	return readArticle({ uri: 'file:///a.txt', format: 'text', text });
}

function check(source: string) {
	const { corpus, marked } = fixture(source);
	const [{ mentions }] = corpus.articles as [(typeof corpus.articles)[0]];
	assert.deepEqual(
		mentions.map((m) => `${m.kind ?? ''} ${m.text} at ${m.span.start}`),
		marked.map((m) => `${m.label} ${m.text} at ${m.span.start}`),
	);
	return mentions;
}
