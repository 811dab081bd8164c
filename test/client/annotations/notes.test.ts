import assert from 'node:assert/strict';
import type { Annotation, AnnotationState } from '#server/lsp/protocol.ts';
import { knownTags, readCodebook } from '../../../client/src/annotations/codebook.ts';
import { exchangeFormat } from '../../../client/src/annotations/exchangeFormat.ts';
import { filterNotes } from '../../../client/src/annotations/filterNotes.ts';
import { groupNotes, type Grouping } from '../../../client/src/annotations/groupNotes.ts';
import { needsAttention, stateOf } from '../../../client/src/annotations/noteState.ts';
import { wordChange } from '../../../client/src/annotations/wordChange.ts';
import { firstWords, plainWords, shownBody, summaryOf } from '../../../client/src/annotations/noteWords.ts';

interface Drawn {
	readonly id: string;
	/** "a:2" is the article a, line 2; "b!" is an orphan of b. */
	readonly on: string;
	readonly body?: string;
	readonly tags?: readonly string[];
	readonly author?: string;
	readonly resolved?: boolean;
	readonly state?: AnnotationState;
	readonly replies?: Annotation['replies'];
}

function note({ id, on, state = 'exact', ...rest }: Drawn): Annotation {
	const targets = on.split(' ').map((place, target) => {
		const [, uri = '', line] = /^(\w+)(?::(\d+)|!)$/.exec(place)!;
		const at = { line: Number(line), character: 0 };
		const head = { uri, target, quote: `quote in ${uri}`, source: `The ${uri.toUpperCase()}` };
		return line === undefined
			? { ...head, state: 'orphaned' as const }
			: { ...head, state, range: { start: at, end: { ...at, character: 3 } } };
	});
	const made = '2024-05-01T12:00:00.000Z';
	const base = { body: '', tags: [], author: '', created: made, modified: made, resolved: false, replies: [] };
	return { ...targets[0]!, ...base, claim: false, saved: true, ...rest, id, targets };
}

describe('a list of notes', () => {
	const notes = [
		note({ id: 'toll', on: 'a:5 b:1', body: 'Élan: says *who*?', tags: ['check'], author: 'Olga' }),
		note({ id: 'bare', on: 'a:2', resolved: true }),
		note({ id: 'lost', on: 'b!', body: 'Where?', tags: ['check', 'law'], author: 'Ada' }),
		note({ id: 'other', on: 'a:9', body: 'Hm', author: 'Ada', state: 'changed' }),
	];
	const draw = (by: Grouping): string[] =>
		groupNotes(notes, by).map((group) => `${group.key}: ${group.notes.map((one) => one.note.id).join(' ')}`);

	it('is grouped by article, in the order of the text, what has no place last', () =>
		assert.deepEqual(draw('article'), ['a: bare toll other', 'b: toll lost']));
	it('is grouped by tag, what has none last', () =>
		assert.deepEqual(draw('tag'), ['check: toll lost', 'law: lost', ': bare other']));
	it('is grouped by author, the nameless last', () =>
		assert.deepEqual(draw('author'), ['Ada: lost other', 'Olga: toll', ': bare']));
	it('is grouped by state, what needs most first', () =>
		assert.deepEqual(draw('state'), ['orphaned: lost', 'changed: other', 'open: toll', 'resolved: bare']));

	const found = (query: string): string =>
		filterNotes(notes, query)
			.map(({ id }) => id)
			.join(' ');
	it('is filtered by every word, whatever its case and accents', () => {
		assert.equal(found('zebra'), '');
		assert.equal(found('who zebra'), '');
		assert.equal(found(' '), 'toll bare lost other');
		assert.equal(found('elan WHO'), 'toll');
		assert.equal(found('the b'), 'toll lost');
		assert.equal(found('hm'), 'other');
	});
	it('is filtered by tag', () => {
		assert.equal(found('#ch'), 'toll lost');
		assert.equal(found('#check ada'), 'lost');
		assert.equal(found('#heck'), '');
	});

	it('calls for attention where a place changed or is lost, and nobody is done with it', () => {
		assert.deepEqual(notes.map(needsAttention), [false, false, true, true]);
		assert.equal(stateOf(note({ id: 'x', on: 'a:1', state: 'changed', resolved: true })), 'resolved');
		assert.equal(needsAttention(note({ id: 'x', on: 'b!', resolved: true })), false);
	});
});

describe('the words of a note', () => {
	it('are cut between words, on one line', () => {
		assert.equal(firstWords('one\n two', 20), 'one two');
		assert.equal(firstWords('one two three', 9), 'one two…');
		assert.equal(firstWords('Donaudampfschiff', 6), 'Donau…');
		assert.equal(firstWords('ab😀cd', 4), 'ab…');
	});

	it('are shown without marks where Markdown is not drawn', () => {
		assert.equal(plainWords('# **Who** says `so`, in [this](http://x.y)?', 80), 'Who says so, in this?');
		assert.equal(plainWords('snake_case stays, _this_ goes', 80), 'snake_case stays, this goes');
		assert.equal(plainWords('- 14 * 3', 80), '14 3');
	});

	it('fetch no pictures', () => {
		assert.doesNotMatch(shownBody('![a](https://x.y/z.png) ![b][c]'), /!\[/);
		assert.equal(shownBody('Plain! [link](x)'), 'Plain! [link](x)');
	});

	it('behind a line are the first ones, else the tags', () => {
		const reply = { id: 'r', body: '', author: '', created: '', modified: '' };
		const asked = note({ id: 'x', on: 'a:1', body: 'Says who?' });
		assert.equal(summaryOf([]), '');
		assert.equal(summaryOf([asked]), 'Says who?');
		assert.equal(summaryOf([{ ...asked, replies: [reply] }]), 'Says who? (+1)');
		assert.equal(summaryOf([note({ id: 'y', on: 'a:1', tags: ['a', 'b'] }), asked]), '#a #b (+1)');
	});
});

describe('the codebook', () => {
	it('takes what can be used of a setting', () => {
		assert.deepEqual(readCodebook(undefined), []);
		assert.deepEqual(readCodebook({ name: 'x' }), []);
		assert.deepEqual(
			readCodebook([null, 7, {}, { name: ' ' }, { name: '#check', color: 'charts.red', description: '' }]),
			[{ name: 'check', color: 'charts.red' }],
		);
		assert.deepEqual(readCodebook(['a', { name: 'a' }, { name: 'b', color: 'red; }' }]), [
			{ name: 'a' },
			{ name: 'b' },
		]);
	});

	it('comes first where tags are offered, then what is used most', () => {
		const used = [['z'], ['y', 'a'], ['y', 'check'], ['constructor']];
		assert.equal(
			knownTags([{ name: 'check' }], used)
				.map(({ name }) => name)
				.join(' '),
			'check y a constructor z',
		);
	});
});

describe('the format of an imported text', () => {
	const TABLE: readonly (readonly [text: string, format: string])[] = [
		['not JSON', 'w3c'],
		['null', 'w3c'],
		['{"type":"Annotation"}\n{"type":"Annotation"}', 'w3c'],
		['{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[]}', 'w3c'],
		['[{"type":"Annotation","body":[]}]', 'w3c'],
		['{"export_date":"2024","annotations":[]}', 'hypothesis'],
		['[{"uri":"x","text":"y"}]', 'hypothesis'],
	];
	for (const [text, format] of TABLE) it(`${format}: ${text}`, () => assert.equal(exchangeFormat(text), format));
});

describe('what became of the words of a note', () => {
	const CASES: readonly [difference: string, change: ReturnType<typeof wordChange>][] = [
		['', 'changed'],
		['same', 'denied'],
		['same added same', 'added'],
		['same removed', 'changed'],
		['same removed added', 'changed'],
	];
	for (const [kinds, change] of CASES)
		it(`${kinds || 'unknown'}: ${change}`, () => {
			const parts = kinds.split(' ').filter(Boolean) as ('same' | 'removed' | 'added')[];
			assert.equal(wordChange({ difference: parts.map((kind) => ({ kind, text: 'x' })) }), change);
		});
});
