import assert from 'node:assert/strict';
import { resolveDecisions } from '#server/annotation/resolveDecisions.ts';
import { describeSpan } from '#server/annotation/selector.ts';
import type { Decision } from '#server/corpus/decisions.ts';
import { findDecisionActions, type DecisionAction } from '#server/features/decisionActions.ts';
import { renderHover } from '#server/features/hover.ts';
import { findLinkableClaims } from '#server/features/linkableClaims.ts';
import { plainText } from '#server/features/textStyle.ts';
import { wordingOf } from '#server/features/wording.ts';
import { analyzedFixture, type AnalyzedFixture } from '../support/analyzedFixture.ts';

const WORDING = 'The ferry Aurora ran aground off Cape Lindes on Tuesday evening';
const STORY = `
=== a.txt
<asked|The ferry Aurora ran aground<|> off Cape Lindes on Tuesday evening|>. Gulls stole a sandwich.
=== b.md
---
outlet: Dorvik Post
---
<b|${WORDING}|>. Bread became cheaper.
=== c.txt
<c|A vessel met with misfortune|>.
`;

describe('what a reader can say of a claim', () => {
	it('nothing where no other source was found to say it, or no claim stands', () => {
		assert.deepEqual(actions(STORY.replace('<|>', '').replace('sandwich', 'sand<|>wich')), []);
		assert.deepEqual(actions(STORY.replace('<|>', '').replace('Gulls', '\n\n<|>\n\nGulls')), []);
	});

	it('that it states the same as a match, or not', () => {
		assert.deepEqual(actions(STORY), [
			'confirm b: Confirm: states the same as in Dorvik Post: “The ferry Aurora ran aground off Cape Lindes on Tuesday…”',
			'reject b: Not the same as in Dorvik Post: “The ferry Aurora ran aground off Cape Lindes on Tuesday…”',
		]);
	});

	it('of the best match of the three best sources', () => {
		const more = ['d', 'e', 'f'].map((name) => `=== ${name}.txt\n<${name}|${WORDING}|>. ${WORDING}.\n`).join('');
		const kinds = actions(STORY + more).map((action) => action.slice(0, action.indexOf(':')));
		assert.deepEqual(
			kinds.map((kind) => kind.split(' ')[0]),
			['confirm', 'reject', 'confirm', 'reject', 'confirm', 'reject'],
		);
		assert.equal(new Set(kinds).size, 6);
	});

	it('and take it back', () => {
		assert.deepEqual(actions(STORY, ['same', 'b']), [
			'forget b: Take back: states the same as in Dorvik Post: “The ferry Aurora ran aground off Cape Lindes on Tuesday…”',
		]);
		assert.deepEqual(actions(STORY, ['different', 'b'], ['same', 'c']), [
			'forget c: Take back: states the same as in c.txt: “A vessel met with misfortune”',
			'forget b: Take back: is not the same as in Dorvik Post: “The ferry Aurora ran aground off Cape Lindes on Tuesday…”',
		]);
	});

	it('the hover shows what was confirmed', () => {
		const { corpus, at } = decided(STORY, ['same', 'c']);
		const options = { minimumScore: 0.5, style: plainText, address: () => '' };
		const { text } = renderHover(corpus, at.uri, at.offset, options)!;
		assert.match(text, /c\.txt [a-z ]+, confirmed by a reader:/);
		assert.match(text, /Dorvik Post [a-z ]+:/);
	});
});

describe('claims to link by hand', () => {
	const find = async (query: string, made: AnalyzedFixture = decided(STORY)): Promise<string[]> => {
		const { corpus, at } = made;
		const found = await findLinkableClaims(corpus, at.uri, at.offset, query, () => Promise.resolve());
		return found!.claims.map(wordingOf);
	};

	it('are those of other articles, the likeliest first', async () => {
		const [first, ...others] = await find('');
		assert.equal(first, WORDING);
		assert.deepEqual(others.sort(), ['A vessel met with misfortune', 'Bread became cheaper']);
	});

	it('have every word of the query, in the wording or the name of the source', async () => {
		assert.deepEqual(await find('CHEAPER bread'), ['Bread became cheaper']);
		assert.deepEqual(await find('dorvik'), [WORDING, 'Bread became cheaper']);
		assert.deepEqual(await find('zebra'), []);
	});

	it('are not those that are linked already', async () =>
		assert.deepEqual(await find('', decided(STORY, ['same', 'c'])), [WORDING, 'Bread became cheaper']));
});

function decided(source: string, ...said: readonly (readonly [Decision, string])[]): AnalyzedFixture {
	const made = analyzedFixture(source);
	const target = (label: string) => {
		const { uri, span } = made.marked.find((mark) => mark.label === label)!;
		return { uri, selector: describeSpan(made.files.find((file) => file.uri === uri)!.text, span) };
	};
	const remembered = said.map(([decision, label], i) => ({
		id: `${i}`,
		decision,
		a: target('asked'),
		b: target(label),
	}));
	const corpus = made.corpus.knowing({ decisions: resolveDecisions(made.corpus, remembered) });
	return { ...made, at: made.at, corpus };
}

/** What is offered at the cursor: kind, the label of the other claim, title. */
function actions(source: string, ...said: readonly (readonly [Decision, string])[]): string[] {
	const { corpus, at, marked } = decided(source, ...said);
	return findDecisionActions(corpus, at.uri, at.offset, 0.5).map(({ kind, title, to }: DecisionAction) => {
		const mark = marked.find(({ uri, span }) => uri === to.uri && span.start === to.span.start);
		return `${kind} ${mark?.label}: ${title}`;
	});
}
