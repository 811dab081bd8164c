import assert from 'node:assert/strict';
import type { Quotation } from '#server/analysis/analysis.ts';
import { fixture } from '../support/fixture.ts';

/**
 * A text and the speakers of its quotations in their order: a name for whoever is named, "(a guard)" for one who is not, with
 * "of Norpol" for whom they speak, "via Ada Lind" for who passes it on, and "-" for nobody.
 */
type Line = readonly [text: string, ...speakers: string[]];

const NOBODY: readonly Line[] = [
	['The "gift" turned out to be a bill.', '-'],
	['The city prepares a "winter plan" for the harbour.', '-'],
	['He was known as "the Beekeeper" in the village.', '-'],
	['Ada "Bee" Lind won the race.', '-'],
	['Police recovered "Morning Ice", one of three paintings stolen in May.', '-'],
	['Ada Lind, who wrote "The Long Winter", lives in Oslo.', '-'],
	['Ada Lind directed "Dusk at Sea" in 1999.', '-'],
	['The sequel to "Harbour Lights," industry sources say, will be late.', '-'],
	['A truce hailed as his "finest hour" fell apart.', '-'],
	['The so-called "peace board" met on Monday.', '-'],
	['The council approved the plan in March, citing the "changing climate" of the coast.', '-'],
	['The army maintains a "forward presence" in the hills.', '-'],
	['The word "climate" does not occur in the treaty.', '-'],
	['Ada Lind was told that it was over. The "deal" had failed.', '-'],
	['A film called "The Tide" won.', '-'],
	['You\'ve seen the note: "Do not wait for us tonight."', '-'],
	['EXCLUSIVE: "Breathable" planet found.', '-'],
	['The crew was told: "Leave the ship." Ada Lind stayed.', '-'],
	['He met Ada Lind, who was ill. "The ice is thin and we have no boats."', '-'],
];

const BESIDE: readonly Line[] = [
	['"We acted at once," said Ada Lind.', 'Ada Lind'],
	['"We acted at once," Ada Lind said.', 'Ada Lind'],
	['"We acted at once", Ada Lind said.', 'Ada Lind'],
	['‘We acted at once,’ said Ada Lind.', 'Ada Lind'],
	['"We acted at once," said the harbour master, Ada Lind.', 'Ada Lind'],
	['"We acted at once," the harbour master, Ada Lind, told reporters.', 'Ada Lind'],
	['"We acted at once," Ada Lind, the harbour master, told reporters in Oslo.', 'Ada Lind'],
	['"We acted at once," said Ada Lind, who runs the harbour.', 'Ada Lind'],
	['"We acted at once," Ada Lind, who lost her house, said on Monday.', 'Ada Lind'],
	['"We acted at once," said retired bus driver Ada Lind, 68.', 'Ada Lind'],
	['"We acted at once," replies regional councillor Ada Lind.', 'Ada Lind'],
	['"We acted at once," said managing director Ada Lind.', 'Ada Lind'],
	['"We acted at once," stormed opposition MP Ada Lind.', 'Ada Lind'],
	['"We acted at once," Lind shrugged. Ada Lind left the room.', 'Lind'],
	['"We were seven in spring. I am the last," said Ada Lind of the union.', 'Ada Lind'],
	['Ada Lind said: "We acted at once."', 'Ada Lind'],
	['Ada Lind said, "We acted at once."', 'Ada Lind'],
	['Ada Lind said "We acted at once".', 'Ada Lind'],
	['Ada Lind told the inquiry that "we acted at once and never looked back".', 'Ada Lind'],
	['Ada Lind had a word of warning: "The ice is thin."', 'Ada Lind'],
	['Ada Lind, 33, from Bergen, moaned: "The ice is thin."', 'Ada Lind'],
	['Ada Lind hailed the news on the radio: "The bridge is open. The island is one town."', 'Ada Lind'],
	['Ada Lind on the radio: "The bridge is open."', 'Ada Lind'],
	['"The bridge is open" is what Ada Lind called it.', 'Ada Lind'],
	['"We acted at once," Ada Lind was quoted as saying.', 'Ada Lind'],
	['"We acted," said Ada Lind, "and we paid for it."', 'Ada Lind', 'Ada Lind'],
	['"We acted," said Ada Lind. "We paid for it."', 'Ada Lind', 'Ada Lind'],
	['"We acted at once," said Ada Lind. "Nobody did," said Olga Brandt.', 'Ada Lind', 'Olga Brandt'],
	['"I quit," rages harbour guard Ada Lind.', 'Ada Lind'],
	['"We acted at once," said its secretary, Captain Ada Lind.', 'Ada Lind'],
	['That the guests left has hurt the chef, Ada Lind: "It was a very good cake."', 'Ada Lind'],
	['"The ice is thin" – Ada Lind, harbour master.', 'Ada Lind'],
	['A word came from Ada Lind: "The ice is thin."', 'Ada Lind'],
	['It was a bitter night for the mayor, Ada Lind: "The ice is thin."', 'Ada Lind'],
	['Ada Lind turned to Olga Brandt: "The ice is thin."', 'Ada Lind'],
	['"We acted at once," said the ferry spokesman on safety, Ada Lind.', 'Ada Lind'],
	['"We acted at once," said the adviser to the crown, Captain Ada Lind, 44.', 'Ada Lind'],
	['"We acted at once," said the head of Norpol, Ada Lind.', 'Ada Lind'],
	['"We acted at once," the ferry spokesman on safety, Ada Lind, said.', 'Ada Lind'],
];

/** Whom a pronoun means, first where the only name beside it may be its own. */
const PRONOUNS: readonly Line[] = [
	['Karl Brandt came. In Brandt\'s office he said: "The ice is thin."', 'Brandt'],
	['Karl Brandt came. After the arrest of Brandt, he said: "The ice is thin."', 'Brandt'],
	['Karl Brandt came. When he was asked, Brandt said: "The ice is thin."', 'Brandt'],
	['Karl Brandt came. He said: "I am Karl Brandt."', 'Karl Brandt'],
	['Karl Brandt came. "The ice is thin," he said, and Brandt left.', 'Karl Brandt'],
	['Karl Brandt came. Ivo Roe met him. He told Roe: "The ice is thin."', 'Karl Brandt'],
	['Karl Brandt came. Ivo Roe met him. He told Roe\'s lawyer: "The ice is thin."', 'Karl Brandt'],
	['Karl Brandt came. Ivo Roe met him. He said of Roe that "he is a fool".', 'Karl Brandt'],
	['Karl Brandt came. Ivo Roe met him. Of Roe he said that "he is a fool".', 'Karl Brandt'],
	['Karl Brandt came. Ivo Roe met him. Asked about Roe, he said: "The ice is thin."', 'Karl Brandt'],
	['Karl Brandt came. Ivo Roe met him. After a talk with Roe, he said: "The ice is thin."', 'Karl Brandt'],
	['Karl Brandt came. Ivo Roe met him. To Roe he said: "The ice is thin."', 'Karl Brandt'],
	['Karl Brandt came. Ivo Roe met him. He said Roe was "a fool".', 'Karl Brandt'],
	['Karl Brandt came. Ivo Roe met him. He said he raised it with Roe: "I asked him twice."', 'Karl Brandt'],
	['Karl Brandt came. Ivo Roe met him. He told Roe all. "The ice is thin and we have no boats."', 'Karl Brandt'],
	['Mayor Ada Lind came. Only two days earlier the mayor had met Olga Brandt. "It is thin," she said.', 'Ada Lind'],
];

const FRAGMENTS: readonly Line[] = [
	['Ada Lind called the talks "lively".', 'Ada Lind'],
	['Ada Lind called the talks both "useful" and "lively," and left.', 'Ada Lind', 'Ada Lind'],
	['Ada Lind described the talks as "lively".', 'Ada Lind'],
	['Ada Lind told the council, calling the plan "a gift", that it would pass.', 'Ada Lind'],
	['Ada Lind went on the radio to announce it, stating the aim was "to see if the harbour can be saved".', 'Ada Lind'],
	['Ada Lind warned that it could "ruin the whole coast".', 'Ada Lind'],
	['Ada Lind repeatedly stressed the urgency of a "quick repair".', 'Ada Lind'],
	['Ada Lind conceded in a letter to staff that she had "answered too slowly".', 'Ada Lind'],
	['Two engineers like Ada Lind warned that it could "ruin the coast".', 'Ada Lind'],
	['The ferry is in what Ada Lind terms a "state of grace".', 'Ada Lind'],
	['The harbour was rejected by Ada Lind as "a hole in the sea".', 'Ada Lind'],
	['The "hole in the sea," as Ada Lind calls it, is deep.', 'Ada Lind'],
	['The harbour would open "immediately," per Ada Lind.', 'Ada Lind'],
	['The repair, according to Ada Lind, was a "tidy piece of work".', 'Ada Lind'],
	['A dividend cut, Ada Lind said, was "off the table".', 'Ada Lind'],
	['Ada Lind\'s call for "calm" went unheard.', 'Ada Lind'],
	['Lind believes in her "island project," as she told Brandt. Ada Lind and Olga Brandt met in May.', 'Lind'],
];

const CHAINS: readonly Line[] = [
	['According to Olga Brandt, Ada Lind believes the plan is "cheap and solid".', 'Ada Lind via Olga Brandt'],
	['Olga Brandt said that Ada Lind had called it "a gift".', 'Ada Lind via Olga Brandt'],
	['"Lind repeated that the ice is thin," Olga Brandt relayed.', 'Olga Brandt'],
	['Ada Lind said Olga Brandt was ill and warned that it was "late".', 'Olga Brandt via Ada Lind'],
	['Ada Lind said the dam was old and warned that it was "late".', 'Ada Lind'],
	['Ada Lind said the ferry would wait and added that it was "late".', 'Ada Lind'],
	['Ada Lind promised to wait and added that it was "late".', 'Ada Lind'],
	['Karl Roe said that the dam was safe, Ada Lind said, calling it "a gift".', 'Ada Lind'],
	['Karl Roe said that the dam was safe, Ada Lind said, adding that it was "a gift".', 'Ada Lind'],
];

const UNNAMED: readonly Line[] = [
	['"We acted at once," said a police spokesman.', '(a police spokesman)'],
	['"I heard a bell," one of the guards told the paper.', '(one of the guards)'],
	['"We begged for boats," one trustee said.', '(one trustee)'],
	['Norpol shares fell. "We acted at once," said a Norpol spokeswoman.', '(a Norpol spokeswoman) of Norpol'],
	['A call described by both sides as "lively" ended at noon.', '(both sides)'],
	['Ada Lind arrived. They warned the mayor: "You have one day to answer us."', '(They)'],
	['"We acted at once," said a guard on the bridge, Ada Lind recalled.', '(a guard)'],
	['"We acted at once," said a guard on the bridge, Ada Lind\'s cousin.', '(a guard)'],
	['"We acted at once," said two heads of Norpol, Ada Lind and Karl Roe.', '(two heads of Norpol)'],
	[
		'It was late, said a sailor from a large harbour town, who called it "sad".',
		'(a sailor from a large harbour town)',
	],
	['Norpol shares fell. "We acted," said a sailor from a Norpol state.', '(a sailor from a Norpol state)'],
	['Norpol shares fell. "We acted," said a sailor for Norpol.', '(a sailor for Norpol) of Norpol'],
	['Many fear a "long winter".', '(Many)'],
	['"They cut the rope," a retired official recalls.', '(a retired official)'],
	['That is what a cook says. "The soup was cold by noon."', '(a cook)'],
	['The assessment deemed it "rather lively".', '(The assessment)'],
];

const ACROSS: readonly Line[] = [
	['Ada Lind would not run again. "I have a garden to dig," she said.', 'Ada Lind'],
	['Ada Lind told reporters she would not run again. "I have a garden to dig."', 'Ada Lind'],
	['Ada Lind met Karl Brandt in Oslo. "The ice is thin," she said.', 'Ada Lind'],
	['Mr Karl Brandt met Ms Ada Lind in Oslo. "The ice is thin," she said.', 'Ada Lind'],
	['Mayor Ada Lind met the board. The mayor refused to go. "I mean to stay," she told the crowd.', 'Ada Lind'],
	['Ada Lind, the transport minister, left early. "The well is dry," the minister said.', 'Ada Lind'],
	['"We acted at once," Ada Lind says. Does she regret it? "Not at all, never."', 'Ada Lind', 'Ada Lind'],
	['Ada Lind took the floor:\n\n"The ice is thin and we have no boats."', 'Ada Lind'],
	['"We acted at once," said Ada Lind.\n\n"Then the ice broke and we left."', 'Ada Lind', 'Ada Lind'],
	['"We acted at once and left.\n\n"Then the ice broke," Ada Lind said.', '-', 'Ada Lind'],
	['The bank, Norpol, lost much. "We are sorry," the bank said.', 'Norpol'],
];

const HEADLINES: readonly Line[] = [
	['# Lind: "The ice is thin"\n\nAda Lind, the harbour master, closed the harbour on Monday.', 'Lind'],
	['# Lind calls harbour "a hole in the sea"\n\nAda Lind, the harbour master, closed it on Monday.', 'Lind'],
	[
		'# "The ice is thin": harbour shut\n\nThe harbour shut. "The ice is thin and we have no boats," said Ada Lind.',
		'Ada Lind',
		'Ada Lind',
	],
];

describe('speakers of quotations', () => {
	describe('nobody speaks', () => table(NOBODY));
	describe('beside the quotation', () => table(BESIDE));
	describe('around a few quoted words', () => table(FRAGMENTS));
	describe('in chains', () => table(CHAINS));
	describe('by a pronoun', () => table(PRONOUNS));
	describe('who are not named', () => table(UNNAMED));
	describe('in the sentences around', () => table(ACROSS));
	describe('in headlines', () => table(HEADLINES, 'a.md'));

	it('have their words and their cue', () => {
		const [quotation] = read('It rained. "We acted at once," the harbour master, Ada Lind, told reporters.');
		assert.equal(quotation!.speaker!.text, 'the harbour master, Ada Lind');
		assert.equal(quotation!.speaker!.cue!.text, 'told');
	});

	it('are found in the file, whatever its format hides', () => {
		const text = '<p>&ldquo;No &amp; never,&rdquo; said the <b>harbour master</b>, Ada Lind.</p>';
		const { speaker } = read(text, 'a.html')[0]!;
		assert.equal(text.slice(speaker!.span.start, speaker!.span.end), 'the <b>harbour master</b>, Ada Lind');
	});

	it('are not looked for in a sentence without end', () => {
		const [quotation] = read(`"No," said ${'one and '.repeat(300)}all.`);
		assert.equal(quotation!.speaker, undefined);
	});
});

function table(lines: readonly Line[], name?: string): void {
	for (const [text, ...speakers] of lines)
		it(text.replace(/\s+/g, ' '), () => assert.deepEqual(read(text, name).map(drawn), speakers));
}

function read(text: string, name = 'a.txt'): readonly Quotation[] {
	return fixture(`=== ${name}\n${text}\n`).corpus.articles[0]!.quotations;
}

function drawn({ speaker }: Quotation): string {
	if (!speaker) return '-';
	const parts = [speaker.mention?.text ?? `(${speaker.text})`];
	if (speaker.of) parts.push(`of ${speaker.of.text}`);
	if (speaker.via) parts.push(`via ${speaker.via.text}`);
	return parts.join(' ');
}
