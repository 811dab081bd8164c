import assert from 'node:assert/strict';
import { findAnchor, type Anchor } from '#server/annotation/anchor.ts';
import { CONTEXT, describeSpan } from '#server/annotation/selector.ts';
import type { Span } from '#server/text/span.ts';

describe('an anchor', () => {
	it('never settles on part of a word or of a figure', () => {
		check('In all <|1 people|> died.', 'In all 41 people died.', 'orphaned');
		check('They met in <|Dorvik|>.', 'They met in Dorviks.', 'orphaned');
		check('<|4 May|>', '4 Maya, 24 May', 'orphaned');
	});

	it('never settles on other words, however like they are', () =>
		check('<|The ferry sank|> off Cape Lindes.', 'The ferries sank off Cape Lindes.', 'orphaned'));

	it('is given up where nothing tells two places apart', () => {
		check('Wind. <|Nine died|>. Rain.', 'All said: Nine died. Later. All said: Nine died. Later.', 'ambiguous');
		check('<|ha ha|>', 'So: ha ha ha', 'ambiguous');
	});

	it('of no words is nowhere', () => check('a<| |>b', 'a b', 'orphaned'));

	it('stays where nothing has changed', () => {
		check('Wind. <|The ferry sank|>. Rain.', 'Wind. <|The ferry sank|>. Rain.', 'exact');
		check('<|Nine died|>', '<|Nine died|>', 'exact');
	});

	it('stays among its equals where it did not move', () =>
		check('Nine died. <|Nine died|>. Nine died.', 'Nine died. <|Nine died|>. Nine died.', 'exact'));

	it('moves with its words', () => {
		check('Wind. <|The ferry sank|>. Rain.', 'A storm came. Wind. <|The ferry sank|>. Rain.', 'moved');
		check('Wind. <|The ferry sank|>. Rain.', 'Afterwards <|The ferry sank|>, they said.', 'moved');
	});

	it('moves with its surroundings where its words stand twice', () =>
		check(
			'Nine died\n\nDorvik, 3 May. <|Nine died|> when the ferry sank.',
			'Nine died\n\nBy Olga Brandt\n\nDorvik, 3 May. <|Nine died|> when the ferry sank.',
			'moved',
		));

	it('does not mind how a text is broken into lines', () => {
		check('Wind. <|The ferry\r\n  sank|>.', 'Wind. <|The ferry sank|>.', 'moved');
		check('Nine died. Wind. <|Nine died|>.', 'Nine died.\n\n    Wind.\n    <|Nine\n    died|>.', 'moved');
	});

	it('takes signs as they are, and not as a pattern', () =>
		check('It cost <|$0.50 (a minute) [?]|> then.', 'So it cost <|$0.50 (a minute) [?]|> then.', 'moved'));

	it('is described with what stands around it, and no half characters', () => {
		const text = `😀${'.'.repeat(CONTEXT - 1)}Nine died${'.'.repeat(CONTEXT - 1)}😀`;
		const start = CONTEXT + 1;
		assert.deepEqual(describeSpan(text, { start, end: start + 9 }), {
			quote: 'Nine died',
			before: '.'.repeat(CONTEXT - 1),
			after: '.'.repeat(CONTEXT - 1),
			start,
		});
	});
});

/** What is marked in the text before is found where the text is marked now. */
function check(before: string, now: string, state: Anchor['state']): void {
	const described = unmark(before);
	const { text, span } = unmark(now);
	const anchor = findAnchor(text, describeSpan(described.text, described.span!));
	assert.equal(anchor.state, state);
	assert.deepEqual('span' in anchor ? anchor.span : undefined, span);
}

function unmark(marked: string): { text: string; span: Span | undefined } {
	const [before = '', inside, after] = marked.split(/<\||\|>/);
	if (inside === undefined) return { text: before, span: undefined };
	const start = before.length;
	return { text: before + inside + after, span: { start, end: start + inside.length } };
}
