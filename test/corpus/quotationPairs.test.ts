import assert from 'node:assert/strict';
import type { QuotationPair } from '#server/corpus/quotationPairs.ts';
import { analyzedFixture } from '../support/analyzedFixture.ts';

describe('quotation pairs', () => {
	describe('leave apart', () => {
		it('what one speaker says twice about one thing', () =>
			check(
				'Ada Lind, the harbour master, spoke of the ferry. "The ferry will sail in May if the ice allows it," Lind said.',
				'Harbour master Ada Lind spoke of the ferry. "Nobody should board that ferry before the engine is tested," she said.',
			));

		it('one word that two speakers say', () =>
			check('Ada Lind called the talks "productive".', 'Olga Brandt called the ferry "productive".'));

		it('titles and nicknames', () =>
			check(
				'Thieves took "Morning Ice" from the hall. "The Beekeeper" is wanted.',
				'The police recovered "Morning Ice" near Oslo. Nobody saw "the Beekeeper".',
			));

		it('what stands in one source only', () =>
			check('"The ice is thin," said Ada Lind. "The ice is very thin," said Ada Lind.', 'It rained in Oslo.'));

		it('sentences that share no more than their grammar', () =>
			check(
				'"I have never had to hide from a goose," said Ada Lind.',
				'"I have never seen so many boats in a day," said Olga Brandt.',
			));
	});

	describe('find', () => {
		it('the same words', () =>
			check(
				'"The well is dry," said the minister, Ada Lind.',
				'Minister Ada Lind told radio: “The well is dry.”',
				'same, speakers same: The well is dry',
			));

		it('a cut', () =>
			check(
				'Ada Lind said the island had chosen "a slower sort of bridge".',
				'"The island has chosen a slower sort of bridge," said Ada Lind.',
				'cut, speakers same: {The island has chosen} a slower sort of bridge',
			));

		it('another word', () =>
			check(
				'"We did not build this dam, and we will not pay for it," President Ada Lind said.',
				'"We did not plan this dam and we shall not pay for it," said Ada Lind, the president.',
				'reworded, speakers same: We did not [build] {plan} this dam, and we [will] {shall} not pay for it',
			));

		it('a translation of the whole', () =>
			check(
				'Harbour master Ada Lind shut the pier. "The sea is calm, but it is a cold calm," said Ada Lind of the storm.',
				'Ada Lind, the harbour master, spoke of the storm. "The sea is quiet, but the quiet is cold," she said.',
				'reworded, speakers same: The sea is [calm] {quiet} but [it] {the quiet} is [a] cold [calm]',
			));

		it('one word altered in a few', () =>
			check(
				'"The dinner was long, but on the whole warm, loud and honest," Palace aide Ada Lind said of the evening.',
				'The Palace described the evening as "warm, loud and friendly".',
				'reworded, speakers unknown: [The dinner was long, but on the whole] warm, loud and [honest] {friendly}',
			));

		it('two speakers for the same words', () =>
			check(
				'"Boil every drop before you drink it," warned the chief doctor, Ada Lind.',
				'"Boil every drop before you drink it," the health minister, Olga Brandt, warned.',
				'same, speakers different: Boil every drop before you drink it',
			));

		it('one speaker under two spellings', () =>
			check(
				'"A fishing boat does not carry sonar," said General Sergei Kask.',
				'"Fishing boats don\'t carry sonar," General Sergey Kask said.',
				"reworded, speakers same: [A] fishing [boat does not] {boats don't} carry sonar",
			));
	});

	it('change the order, not the difference, with the order of the sources', () => {
		const [pair] = pairsOf('"The ice is thin," said Ada Lind.', '"The ice is very thin," said Ada Lind.');
		assert.equal(pair!.here.article.article.file.uri, 'file:///sources/a.txt');
		assert.equal(draw(pair!), 'cut, speakers same: The ice is {very} thin');
		const { start, end } = pair!.altered[1]!.there!;
		assert.equal(pair!.there.quotation.sentence.block.prose.text.slice(start, end), 'very');
	});

	it('are found once', () => {
		const { corpus } = analyzedFixture('=== a.txt\n"No," said Ada Lind.\n');
		assert.equal(corpus.quotations, corpus.knowing({}).quotations);
	});
});

function check(a: string, b: string, ...expected: string[]): void {
	assert.deepEqual(pairsOf(a, b).map(draw), expected);
}

function pairsOf(a: string, b: string): readonly QuotationPair[] {
	return analyzedFixture(`=== a.txt\n${a}\n=== b.txt\n${b}\n`).corpus.quotations.all();
}

/** [only here] {only there} */
function draw({ relation, speakers, altered }: QuotationPair): string {
	const words = altered.map(({ kind, text }) =>
		kind === 'equal' ? text : kind === 'deleted' ? `[${text}]` : `{${text}}`,
	);
	return `${relation}, speakers ${speakers}: ${words.join(' ')}`;
}
