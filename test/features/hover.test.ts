import assert from 'node:assert/strict';
import type { AnalyzedCorpus } from '#server/corpus/analyzedCorpus.ts';
import { makeConflictFinder, type Conflict } from '#server/corpus/conflicts/conflicts.ts';
import { renderHover } from '#server/features/hover.ts';
import { markdown, plainText, type TextStyle } from '#server/features/textStyle.ts';
import { analyzedFixture } from '../support/analyzedFixture.ts';

const STORY = `
=== a.md
---
title: Ferry lost
outlet: Cape Wire
---
The ferry Aurora sank<|> off Cape Lindes on Tuesday evening. Nobody else heard of the yellow submarine.
=== b.md
---
outlet: Dorvik *Post*
---
The ferry Aurora sank off Cape Lindes on Tuesday evening.
=== c.txt
Bread prices rose again this summer.
=== d.txt
Football is popular here.
`;

const DIFFERING = `
=== a.md
---
outlet: Cape Wire
---
The ferry Aurora sank<|> off Cape Lindes with 87 sailors on board. The rescue lasted two hours.
=== b.md
---
outlet: Dorvik Post
---
The ferry Aurora sank off Cape Lindes with 78 sailors on board. The rescue lasted five hours.
=== c.txt
The ferry Aurora sank off Cape Lindes with 87 sailors on board.
=== d.txt
Bread prices rose again this summer.
`;

describe('hover', () => {
	it('nothing where there is nothing to compare with', () =>
		assert.equal(hover('The ferry sank<|> on Tuesday.'), undefined));

	it('nothing where no claim stands', () =>
		assert.equal(hover(STORY.replace('<|>', '').replace('=== c.txt\n', '=== c.txt\n<|>\n\n')), undefined));

	it('says who else states the claim, in which words, and who is silent', () => {
		const text = hover(STORY)!;
		const [count, source, wording] = text.split('\n\n');
		assert.equal(count, '**In 2 of 4 sources**');
		assert.match(source!, /^\[Dorvik \\\*Post\\\*\]\(file:\/\/\/sources\/b\.md@\d+\) (says the same|repeats it):$/);
		assert.match(wording!, /^> The ferry Aurora sank off Cape Lindes on Tuesday evening$/);
		assert.match(text, /\n\nNot found in: c\.txt, d\.txt$/);
	});

	it('says how many differ, with all values, and beside each of them what it tells otherwise', () => {
		const text = hover(DIFFERING)!;
		assert.equal(text.split('\n\n')[0], '**In 3 of 4 sources; 1 differs: “87” / “78”**');
		assert.match(text, /^\[Dorvik Post\]\(\S+\) differs in a figure: “78” there, “87” here:\n\n> The ferry Aurora/m);
		assert.match(text, /^\[c\.txt\]\(\S+\) (says the same|repeats it):$/m);
		assert.doesNotMatch(text, /five hours/);
	});

	it('begins with those that differ', () => {
		const sources = (text: string): string[] =>
			[...text.matchAll(/^\[([^\]]+)\]\(\S+\) (?:says|repeats|differs)/gm)].map(([, name]) => name!);
		const agreeing = DIFFERING.replace('with 78 sailors', 'with 87 sailors').replace(
			'outlet: Dorvik Post',
			'outlet: Second',
		);
		assert.deepEqual(sources(hover(agreeing)!), ['Second', 'c.txt']);
		const last = DIFFERING.replace('=== b.md', '=== z.md');
		assert.deepEqual(sources(hover(last)!), ['Dorvik Post', 'c.txt']);
	});

	it('tells the differences in short beside a name', () => {
		const text = hover(DIFFERING.replace('<|>', '').replace('Aurora', 'Auro<|>ra'))!;
		assert.match(text, /\*\*In 3 of 4 sources; 1 differs: “87” \/ “78”\*\*\n\n\[Dorvik Post\].*, \[c\.txt\]/);
	});

	it('says which sources count once, and why', () => {
		const more = 'evening, and nine of her sailors were still missing at noon the next day.';
		const parts = hover(
			STORY.replaceAll('evening.', more).replace(
				'=== c.txt\n',
				'$&The ferry Aurora sank off Cape Lindes on Tuesday evening. ',
			),
		)!.split('\n\n');
		assert.equal(parts[0], '**In 3 of 4 sources, 2 independent**');
		assert.match(parts[1]!, /^\[Cape Wire\]\(\S+\) and \[Dorvik \\\*Post\\\*\]\(\S+\) share 23 words word for word:$/);
		assert.match(parts[2]!, /^> The ferry Aurora sank off Cape Lindes .* the next day$/);
	});

	it('accuses nobody while not all was read', () =>
		assert.equal(hover(DIFFERING, markdown, false)!.split('\n\n')[0], '**In 3 of 4 sources**'));

	it('says that nobody else states it', () => {
		const text = hover(STORY.replace('<|>', '').replace('submarine', 'sub<|>marine'))!;
		assert.equal(text, '**In 1 of 4 sources**\n\nNo other source was found to say this.');
	});

	it('says whom a name means, with roles by source and spellings, then the claim in short', () => {
		const text = hover(`
=== a.txt
Foreign Minister Olga Bra<|>ndt met the sailors of the Aurora in Dorvik. Brandt wept.
=== b.txt
Foreign Minister Olga Brandt met the sailors of the Aurora in Dorvik.
`)!;
		const [name, rest] = text.split('\n\n---\n\n');
		assert.match(
			name!,
			/^\*\*Olga Brandt\*\*, person\n\n- .*Minister: a\.txt, b\.txt\n\nNamed 3 times in 2 of 2 sources/,
		);
		assert.match(name!, /Written Olga Brandt \(2\), Brandt \(1\)$/);
		assert.match(rest!, /^\*\*In 2 of 2 sources\*\*\n\n\[b\.txt\]\(\S+\)$/);
	});

	it('puts the roles of all sources side by side, and says where they cannot all be true', () => {
		const text = hover(`
=== a.txt
Ivo Lind, a 26-year-old nurse, met Ivo Li<|>nd's sister.
=== b.txt
They met Ivo Lind, the teacher.
=== c.txt
Ivo Lind, a nurse, wept.
`)!;
		const lines = text.split('\n\n');
		assert.equal(lines[1], '- 26-year-old nurse: a.txt, c.txt\n- teacher: b.txt');
		assert.match(
			lines[2]!,
			/^\*\*Roles differ\*\*: 26-year-old nurse \(\[a\.txt\]\(\S+\)\) – teacher \(\[b\.txt\]\(\S+\)\), and 1 more$/,
		);
	});

	it('gives the value of a figure and of a date', () => {
		assert.match(
			hover('They talked for nearly two and a half ho<|>urs.')!,
			/^\*\*less than 150 minutes, that is 2½ hours\*\*$/,
		);
		assert.match(hover('They met on 3 May 20<|>31 in Dorvik.')!, /^\*\*2031-05-03\*\*$/);
	});

	it('shows hostile names, titles and texts as text', () => {
		const evil = '[x](command:quit) ![y](https://evil.example/z.png) <b>bold</b>';
		const text = hover(`
=== a.md
The ferry Aurora sank<|> off Cape Lindes on Tuesday evening.
=== b.md
---
outlet: "${evil}"
---
The ferry Aurora sank off Cape Lindes on Tuesday evening \`\`\` <img src=x>.
`)!;
		assert.doesNotMatch(text, /[^\\]\]\((?!file:)/);
		assert.doesNotMatch(text, /(^|[^\\])(<|!\[|`)/);
	});

	it('is plain where the editor shows no Markdown', () => {
		const text = hover(STORY, plainText)!;
		assert.match(
			text,
			/^In 2 of 4 sources\n\nDorvik \*Post\* (says the same|repeats it):\n\n {4}“The ferry Aurora sank/,
		);
	});
});

function hover(source: string, style: TextStyle = markdown, tellsConflicts = true): string | undefined {
	const { corpus, at } = analyzedFixture(source);
	const address = ({ uri, span }: { uri: string; span: { start: number } }): string => `${uri}@${span.start}`;
	return renderHover(corpus, at.uri, at.offset, {
		minimumScore: 0.5,
		style,
		address,
		...(tellsConflicts && { conflicts: { found: conflictsIn(corpus, at.uri), reported: 'differences' } }),
	})?.text;
}

function conflictsIn(corpus: AnalyzedCorpus, uri: string): readonly Conflict[] {
	const steps = makeConflictFinder(corpus).conflictsOf(corpus.article(uri)!);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
