import assert from 'node:assert/strict';
import { renderHover } from '#server/features/hover.ts';
import { markdown, plainText, type TextStyle } from '#server/features/textStyle.ts';
import { analyzedFixture } from '../support/analyzedFixture.ts';

const TWO = `
=== a.txt
It rained in Dorvik all day. "We did not build this d<|>am, and we will not pay for it," President Ada Lind said.
=== b.txt
"We did not plan this dam and we will not pay for it," the president, Ada Lind, told the guards.
`;

describe('quotation hover', () => {
	it('nothing on words in marks that nobody says', () => assert.equal(hover('The "gi<|>ft" was a bill.'), undefined));

	it('nothing beside the quotation', () =>
		assert.doesNotMatch(hover(TWO.replace('<|>', '').replace('rained', 'rai<|>ned')) ?? '', /Words of/));

	it('names the speaker and the words of saying', () =>
		assert.equal(hover('"The ice is th<|>in," said the harbour master, Ada Lind.'), 'Words of **Ada Lind** (“said”)'));

	it('names for "she" whom it means, by the fullest name', () =>
		assert.equal(
			hover('Mayor Ada Lind left. Lind was tired. "The ice is th<|>in," she said.'),
			'Words of **Ada Lind** (“said”)',
		));

	it('says who passes the words on', () =>
		assert.match(
			hover('According to Olga Brandt, Ada Lind believes the plan is "cheap and sol<|>id".')!,
			/^Words of \*\*Ada Lind\*\* \(“believes”\), according to Olga Brandt/,
		));

	it('tells an unnamed speaker from a named one', () =>
		assert.equal(
			hover('"I heard a be<|>ll," said one of the guards.'),
			'Words of **one of the guards** (“said”), who is not named',
		));

	it('shows the wordings of other sources word by word', () => {
		const [quotation, claim] = hover(TWO)!.split('\n\n---\n\n');
		const [said, source, wording] = quotation!.split('\n\n');
		assert.equal(said, 'Words of **Ada Lind** (“said”), quoted in 1 other source');
		assert.match(source!, /^\[b\.txt\]\(file:\/\/\/sources\/b\.txt@0\) quotes it in other words:$/);
		assert.equal(wording, '> We did not ~~build~~ **plan** this dam, and we will not pay for it');
		assert.match(claim!, /^\*\*In 2 of 2 sources\*\*/);
	});

	it('turns the difference round in the other source', () => {
		const text = hover(TWO.replace('<|>', '').replace('plan', 'pl<|>an'))!;
		assert.match(text, /> We did not ~~plan~~ \*\*build\*\* this dam and we will not pay for it/);
	});

	it('cuts what one source quotes beside the shared words', () => {
		const text = hover(`
=== a.txt
Ada Lind said it could "ruin the who<|>le coast".
=== b.txt
"This is a matter that all of us should have looked at before the winter came and before the boats were sold, and it could ruin the whole coast," said Ada Lind.
`)!;
		assert.match(text, /quotes it with a cut:\n\n> \*\*…[^*]{40,90}\*\* ruin the whole coast/);
	});

	it('says where another source has another speaker', () => {
		const text = hover(`
=== a.txt
"Boil every dr<|>op before you drink it," warned the chief doctor, Ada Lind.
=== b.txt
"Boil every drop before you drink it," the health minister, Olga Brandt, warned.
`)!;
		assert.match(text, /\) quotes the same words, as words of Olga Brandt\n/);
	});

	it('is short where a name or a figure stands under the cursor', () => {
		const text = hover(TWO.replace('<|>', '').replace('We did not build', 'Oslo<|> did not build'))!;
		assert.match(text, /^\*\*Oslo\*\*/);
		assert.match(text, /\n\nWords of \*\*Ada Lind\*\* \(“said”\), quoted in 1 other source\n/);
		assert.doesNotMatch(text, /~~/);
	});

	it('is plain where the editor shows no Markdown', () =>
		assert.match(hover(TWO, plainText)!, / {4}“We did not \[-build-\] \{\+plan\+\} this dam, and/));

	it('shows hostile words as text', () => {
		const text = hover('"The ice <b>is</b> [th<|>in](command:quit)," said Ada *Lind* `of` Oslo.')!;
		assert.doesNotMatch(text, /(^|[^\\])(<|`)|[^\\]\]\(/);
	});
});

function hover(source: string, style: TextStyle = markdown): string | undefined {
	const { corpus, at } = analyzedFixture(source);
	const address = ({ uri, span }: { uri: string; span: { start: number } }): string => `${uri}@${span.start}`;
	return renderHover(corpus, at.uri, at.offset, { minimumScore: 0.5, style, address })?.text;
}
