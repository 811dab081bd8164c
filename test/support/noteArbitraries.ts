import fc from 'fast-check';
import type { Note, NoteRecord, NoteTarget, Reply } from '#server/annotation/note.ts';

/** Pieces that have broken one exporter or another: astral letters, marks that combine, line ends, HTML, keys of prototypes. */
const PIECES = [
	'Nine died',
	' ',
	'\n',
	'\r\n',
	'\t',
	'😀',
	'👩\u200d🚒',
	'e\u0301',
	'𝔘',
	'\u2028',
	'\u202e',
	'"',
	'“quoted”',
	'\\',
	'<script>alert(1)</script>',
	'[x](command:workbench.action.quit)',
	'=1+1',
	'{==a==}{>>b<<}',
	'__proto__',
	'constructor',
	'א',
	'国',
];

export const anyWords = fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map((pieces) => pieces.join(''));
const someWords = anyWords.map((words) => `x${words}`);
const anyTime = fc
	.integer({ min: Date.UTC(2001, 0), max: Date.UTC(2060, 0) })
	.map((time) => new Date(time).toISOString());
const anyTags = fc.uniqueArray(
	someWords.map((tag) => tag.trim()),
	{ maxLength: 3 },
);

const anyTarget: fc.Arbitrary<NoteTarget> = fc.record(
	{
		source: fc.constantFrom('a.txt', 'mon/b%20c.md', './d:e.html', 'https://news.example/a?b=c'),
		quote: someWords,
		before: anyWords,
		after: anyWords,
		start: fc.nat(100_000),
		digest: fc.constant('sha256:00'),
		copies: fc.integer({ min: 2, max: 9 }),
		twins: fc.integer({ min: 2, max: 9 }),
		sharedBefore: fc.integer({ min: 1, max: 32 }),
		sharedAfter: fc.integer({ min: 1, max: 32 }),
		first: someWords,
		others: fc.constant({ selectors: [{ type: 'FragmentSelector', value: 'x' }], purpose: 'y' }),
	},
	{ requiredKeys: ['source', 'quote', 'before', 'after'], noNullPrototype: true },
);

const anySaid = (id: fc.Arbitrary<string>) => ({
	id,
	body: anyWords,
	author: anyWords,
	created: anyTime,
	modified: anyTime,
});

export const anyNote = (id: fc.Arbitrary<string>): fc.Arbitrary<Note> =>
	fc.record(
		{
			kind: fc.constant('note' as const),
			...anySaid(id),
			tags: anyTags,
			resolved: fc.boolean(),
			claim: fc.boolean(),
			targets: fc.array(anyTarget, { minLength: 1, maxLength: 3 }),
		},
		{ noNullPrototype: true },
	);

const anyReply = (id: fc.Arbitrary<string>, to: fc.Arbitrary<string>): fc.Arbitrary<Reply> =>
	fc.record(
		{ kind: fc.constant('reply' as const), ...anySaid(id), to, conflict: fc.boolean() },
		{ noNullPrototype: true },
	);

/** Notes and their replies, each id once. */
export const anyNotes: fc.Arbitrary<readonly NoteRecord[]> = fc
	.array(
		fc.record({
			note: anyNote(fc.constant('')),
			replies: fc.array(anyReply(fc.constant(''), fc.constant('')), { maxLength: 2 }),
		}),
		{ maxLength: 4 },
	)
	.map((all) =>
		all.flatMap(({ note, replies }, i) => [
			{ ...note, id: `urn:uuid:${i}` },
			...replies.map((reply, j) => ({ ...reply, id: `urn:uuid:${i}-${j}`, to: `urn:uuid:${i}` })),
		]),
	);
