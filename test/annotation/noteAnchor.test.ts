import assert from 'node:assert/strict';
import { describeTarget, selectorOf } from '#server/annotation/describeTarget.ts';
import { prepareText } from '#server/annotation/foldedText.ts';
import { findNoteAnchor, type NoteAnchor } from '#server/annotation/noteAnchor.ts';

const AROUND = (words: string): string =>
	`Dorvik, 3 May. Wind and rain kept the fleet in port. ${words} The harbour master closed the pier until noon.`;

describe('a note', () => {
	it('never settles on another figure, in digits or in words', () => {
		check(AROUND('In all, <|14 people died|>.'), AROUND('In all, 41 people died.'), 'orphaned');
		check(AROUND('<|14 people died|> there.'), AROUND('1 people died there.'), 'orphaned');
		check(
			AROUND('They said <|nine sailors were rescued|>.'),
			AROUND('They said ten sailors were rescued.'),
			'orphaned',
		);
		check(AROUND('It cost <|1.5 million crowns in all|>.'), AROUND('It cost 15 million crowns in all.'), 'orphaned');
	});

	it('never settles on the opposite', () => {
		check(
			AROUND('The owners <|agreed to meet|> on Friday.'),
			AROUND('The owners did not agree to meet on Friday.'),
			'orphaned',
		);
		check(
			AROUND('The owners <|agreed to meet|> on Friday.'),
			AROUND('The owners never agreed to meet on Friday.'),
			'orphaned',
		);
		check(
			AROUND('The owners <|have agreed to meet them|>.'),
			AROUND("The owners haven't agreed to meet them."),
			'orphaned',
		);
		check(
			AROUND('The owners <|agreed to talk to the crew|>.'),
			AROUND('The owners declined to talk to the crew.'),
			'orphaned',
		);
	});

	it('never settles on a look-alike elsewhere', () => {
		const gone =
			'Dorvik, 4 May. Bread became cheaper. <|The minister of trade said the deal was signed|>. Gulls stole a bun.';
		const other =
			'The market opened late. The minister of labour said the deal was signed. Rain fell all day on the quay.';
		check(gone, other, 'orphaned');
		check('Wind rose at dusk. <|The|> ferry sank.', 'Wind rose at dusk. The pier was shut, and it rained.', 'orphaned');
		check('They met in <|Dorvik|> and left.', 'They met in Dorviks and left.', 'orphaned');
	});

	it('never settles on a copy of its words while others stand in their own place', () => {
		const told = 'Dorvik, 3 May. Nobody was on the pier when the fog came down. ';
		// Denied at the end of a text, where little stood after them.
		check(
			`${told}All hold that <|the ferry will sail|>.\n`,
			'A plan\n\nThat the ferry will sail.\nSo the owners say. Gulls cry: the ferry will not sail.\n',
			'ambiguous',
		);
		// Reworded, and what stood before them still does.
		check(
			`${told}The gulls <|have grown bold|>. A bun costs nine crowns.`,
			`The cats of the port are thin. They have grown bold. Rain fell. ${told}The gulls have become bold. Later.`,
			'ambiguous',
		);
		// Nothing is left of them there, but of what stood around them.
		check(
			`${told}That day <|gulls stole a bun|> of nine crowns from the harbour master.`,
			`Rain. All night gulls stole a bun, says Olga. ${told}That day thieves took money of nine crowns from a sailor.`,
			'ambiguous',
		);
		check(
			`${told}That day he <|didn’t|> want to row so far.`,
			`That night he didn’t want to eat. ${told}That day he began to want to row so far.`,
			'orphaned',
		);
	});

	it('never settles on a copy that had as much of the same around it from the first', () => {
		const menu = '<ul><li><a href="<|/tides/of/today|>">Tides</a></li><li><a href="/port">Port</a></li></ul>';
		const head = '<p class="head"><a href="/tides/of/today">Tides</a></p><h1>Nine died</h1>';
		check(menu + head, head, 'orphaned');
		check(menu + head, '<b "<|/tides/of/today|>">Tides</a></li><li><a href="/port">Port</a></li></ul>', 'moved');
	});

	it('never settles on like words where other things stand around them', () => {
		check(
			'All children know the song by heart. <|What the captain|> asks for is no more than that.',
			'Now all children know the song by heart. For more than an hour the captain spoke of his ship.',
			'orphaned',
		);
		const item = (name: string): string => `\n\t<li><a href="/${name.toLowerCase()}">${name}</a></li>`;
		const [first, second] = ['Harbours', 'Weather'].map(item) as [string, string];
		check(
			`<ul>${first}\n\t<li><a href="/masthead"><|Masthead</a></li>\n\t<li><a href|>="/weather">Weather</a></li></ul>`,
			`<ol>${item('Sailings')}${item('Timetable')}</ol><ul>${first}${second}</ul>`,
			'orphaned',
		);
	});

	it('never settles where another thing is denied', () =>
		check(
			AROUND('In the port <|no work was ever asked for. That does not let the|> harbour master off.'),
			AROUND('In the port no work was not ever asked for. That does let the harbour master off.'),
			'orphaned',
		));

	it('is given up where two places are as likely', () => {
		const twice = 'All said that nine died. Later. All said that nine died. Later.';
		check('Nobody knew. <|nine died|> somewhere.', twice, 'ambiguous');
		const like = 'The two sides met again in the harbour on Monday';
		check(`${like.replace('again', 'once')}. Rain. <|${like}|>.`, `${like} morning. ${like} evening.`, 'ambiguous');
		const pier = 'The pier was shut until noon, says the harbour master, because ';
		// Each has all that stood before it, and as much word for word of what stood after it.
		check(
			`${pier}<|the old wall was leaning over it|>, he said. Boats stayed there.`,
			`${pier}the tall wall was leaning over it, he said. Boots were there. ${pier}the tall wall was leaning over it, he said. Rain.`,
			'ambiguous',
		);
		// Each has all that stood before it, and other words, one of them more.
		check(
			`${pier}<|the wall was leaning over it for days. Boats in|> the bay stayed there.`,
			`${pier}the roof had come down on it for days. Rain. ${pier}the wall was leaning over it for days. Wind.`,
			'ambiguous',
		);
	});

	it('of twins, one of which is gone, is not put on the other', () =>
		check('Ho. Nine died. Ha. Ho. <|Nine died|>. Ha.', 'Something else entirely. Ho. Nine died. Ha.', 'orphaned'));

	it('stays where nothing has changed, also on a part of a word', () => {
		check('Wind. <|The ferry sank|>. Rain.', 'Wind. <|The ferry sank|>. Rain.', 'exact');
		check('The fer<|ry|> sank.', 'The fer<|ry|> sank.', 'exact');
		check('船が<|沈没|>した。', '船が<|沈没|>した。', 'exact');
		check('Nine died. <|Nine died|>. Nine died.', 'Nine died. <|Nine died|>. Nine died.', 'exact');
	});

	it('stays where a headline or something far off denies', () => {
		const told = 'The captains <|came to the conclusion that the pier was safe|>, they said on Monday.';
		check(`Why now\n\n${told}`, `Why never\n\n${told}`, 'moved');
		check(`What they never say\n\n${told}`, `Rain fell. What they never say ${told}`, 'moved');
		const far = 'It is no government-commissioned masterpiece <|of the new school of building|>, they said.';
		check(far, `Rain fell. ${far}`, 'moved');
	});

	it('moves with its words', () => {
		check(AROUND('<|Nine died|>.'), `News. ${AROUND('<|Nine died|>.')}`, 'moved');
		check(
			'Rain. <|The ferry Aurora sank off the cape|>.',
			'All is new here. <|The ferry\n Aurora sank off the cape|> at dusk.',
			'moved',
		);
		check(
			AROUND('On Monday night <|the ferry boats|> sank there.'),
			`${AROUND('On Monday night sank there.')} So did <|the ferry boats|> of Lindes.`,
			'moved',
		);
		check(
			AROUND('<|The ferry Aurora sank off the cape at noon|>. Nobody swam.'),
			`Gulls stole a bun. <|The ferry Aurora sank off the cape at noon|>. ${AROUND('Nobody swam.')}`,
			'moved',
		);
		check('😀 Rain. <|Nine died|>. Wind.', '😀😀 Rain. <|Nine died|>. Wind.', 'moved');
	});

	it('is found again where its words were changed a little, in whole words', () => {
		check(
			AROUND('<|The ferry Aurora sank off Cape Lindes in the evening|>.'),
			AROUND('<|The ferry Aurora went down off Cape Lindes in the evening|>.'),
			'changed',
		);
		check(AROUND('<|The captan of the ferry said|> so.'), AROUND('<|The captain of the ferry said|> so.'), 'changed');
		check(
			AROUND('<|He called it “a miracle of sorts”|>.'),
			AROUND('<|He called it "a miracle of sorts"|>.'),
			'changed',
		);
	});

	it('is found with the whole of its words where others were put behind the first or before the last', () => {
		check(
			AROUND('“Nobody, however old, <|will be excused from answering questions|>.”'),
			AROUND('News. “Nobody, however old, <|will be fully excused from answering questions|>.”'),
			'changed',
		);
		check(
			AROUND('<|The ferry Aurora sank off the cape on Tuesday|>, all say.'),
			AROUND('<|The ferry Aurora sank off the cape on the same Tuesday|>, all say.'),
			'changed',
		);
	});

	it('that is lost is offered where it may belong', () => {
		const { text, span } = unmark(AROUND('In all, <|14 people died|>.'));
		const now = AROUND('In all, 41 people died.');
		const target = describeTarget(prepareText(text), span!, 'a.txt');
		const anchor = findNoteAnchor(prepareText(now), selectorOf(target, now));
		assert.ok('candidates' in anchor);
		assert.deepEqual(
			anchor.candidates.map((candidate) => now.slice(candidate.span.start, candidate.span.end)),
			['41 people died'],
		);
	});
});

/** What is marked in the text before is found where the text is marked now. */
function check(before: string, now: string, state: NoteAnchor['state']): void {
	const described = unmark(before);
	const { text, span } = unmark(now);
	const target = describeTarget(prepareText(described.text), described.span!, 'a.txt');
	const anchor = findNoteAnchor(prepareText(text), selectorOf(target, text));
	const found = 'span' in anchor ? anchor.span : undefined;
	assert.deepEqual(
		[anchor.state, found && text.slice(found.start, found.end), found],
		[state, span && text.slice(span.start, span.end), span],
		now,
	);
}

function unmark(marked: string): { text: string; span: { start: number; end: number } | undefined } {
	const [before = '', inside, after] = marked.split(/<\||\|>/);
	if (inside === undefined) return { text: before, span: undefined };
	return { text: before + inside + after, span: { start: before.length, end: before.length + inside.length } };
}
