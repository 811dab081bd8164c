import { findQuotations } from '#server/analysis/quotations.ts';
import { readArticle } from '#server/article/readArticle.ts';
import assert from 'node:assert/strict';
import { fixture } from '../support/fixture.ts';

describe('quotations', () => {
	describe('leaves alone', () => {
		it('apostrophes', () => check("It's the workers' hall and the drivers' guild; don't the children's coats fit?"));
		it('elisions', () => check("In the '90s they played rock 'n' roll, and '‘tis true."));
		it('feet and inches', () => check('He is 5\'10" tall and carried a 20" pipe.'));
		it('a mark between letters', () => check('The part number is AB"12 and AB"13.'));
		it('a closing mark without an opening one', () => check('That was all” he said.'));
	});

	describe('finds', () => {
		it('curly marks', () => check('He said <|“no”|> and <|“never again”|>.'));
		it('straight marks', () => check('He said <|"no"|> and <|"never again"|>.'));
		it('single marks', () => check("<|'We stay with the workers' union,'|> she said. <|‘Nobody’s business.’|>"));
		it('guillemets, and marks from below', () => check('<|«Oui»|>, <|»ja«|>, <|„Nein“|> and <|”nej”|>, they said.'));
		it('one word in scare quotes', () => check('The <|"gift"|> was a bill.'));
		it('several sentences as one', () => check('<|“We waited. Nobody came. We left,”|> she said. It rained.'));
		it('the outer one of two', () =>
			check('<|“He called it a ‘gift’ to us,”|> she said. <|\'They cried "no" twice.\'|>'));
		it('the rest of a paragraph that does not close', () =>
			check('It began. <|“We waited for an hour. Nobody came.|>\n\nIt rained.'));
		it('the rest of a sentence where another opens after it', () =>
			check('<|“We waited.|> Then <|“we left”|> was heard.'));
		it('in all formats', () => {
			check(
				'=== a.html\n<html><body><p>She said <|&ldquo;no &amp; never&rdquo;|> to <em>all</em> of them, and left the room.</p></body></html>',
			);
			check('=== a.md\n# Night\n\nShe said <|"no *and* never"|> to all of them, and left the room.');
		});
	});

	it('gives the words without the marks', () => {
		assert.deepEqual(texts('He said “no, ” then ‘never’.'), ['no,', 'never']);
	});

	it('belongs to the sentence in which it opens', () => {
		const [quotation] = findQuotations(read('It rained. She said “We waited. Nobody came.” It rained.'));
		const { sentence, at } = quotation!;
		assert.ok(sentence.at.start <= at.start && at.start < sentence.at.end);
	});

	it('is not held up by repetition', () => {
		for (const unit of ['“a ', '"a ', "'a ", '« ', "a' ", '„“', '”']) findQuotations(read(unit.repeat(1000)));
	});
});

function read(text: string) {
	return readArticle({ uri: 'file:///a.txt', format: 'text', text });
}

function texts(text: string): string[] {
	return findQuotations(read(text)).map((q) => q.text);
}

function check(source: string): void {
	const { corpus, marked, files } = fixture(source);
	assert.deepEqual(
		corpus.articles.flatMap((a) => a.quotations.map((q) => files[0]!.text.slice(q.span.start, q.span.end))),
		marked.map((m) => m.text),
	);
	assert.deepEqual(
		corpus.articles.flatMap((a) => a.quotations.map((q) => q.span)),
		marked.map((m) => m.span),
	);
}
