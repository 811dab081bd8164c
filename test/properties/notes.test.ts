import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readHypothesis, writeHypothesis } from '#server/annotation/exchange/hypothesis.ts';
import { readWebCollection, writeWebCollection } from '#server/annotation/exchange/webCollection.ts';
import { joinNote, uniteNotes } from '#server/annotation/joinNotes.ts';
import type { Note, NoteRecord, Reply } from '#server/annotation/note.ts';
import { pathOfReference, referenceOfPath } from '#server/annotation/reference.ts';
import { readWebAnnotation, writeWebAnnotation } from '#server/annotation/webAnnotation.ts';
import { noteFormat } from '#server/lsp/noteFile.ts';
import { readRecordFile, writeRecordFile } from '#server/lsp/recordFile.ts';
import { codePointsAt, unitsAt } from '#server/text/codePoints.ts';
import { anyNote, anyNotes, anyWords } from '../support/noteArbitraries.ts';

const DEFAULTS = { idOf: () => 'new', now: '2031-03-05T08:00:00.000Z' };
const byId = (records: readonly NoteRecord[]): NoteRecord[] => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('any notes', () => {
	it('come back from the store’s file as they were', () =>
		fc.assert(
			fc.property(anyNotes, (records) => {
				const text = writeRecordFile({ records, damaged: [], lineEnd: '\n' }, noteFormat);
				const read = readRecordFile(text, noteFormat);
				assert.deepEqual(read.damaged, []);
				assert.deepEqual(byId(read.records), byId(records));
				assert.equal(writeRecordFile(read, noteFormat), text);
			}),
		));

	it('come back from a W3C collection as they were', () =>
		fc.assert(
			fc.property(anyNotes, (records) => {
				const read = readWebCollection(writeWebCollection(records), DEFAULTS);
				assert.deepEqual([read.problems, read.records.map(({ record }) => record)], [[], records]);
			}),
		));

	it('come back from Hypothesis’ format as they were', () =>
		fc.assert(
			fc.property(anyNotes, (records) => {
				const notes = records
					.filter((one): one is Note => one.kind === 'note')
					.map((note) => ({
						note,
						replies: records.filter((one): one is Reply => one.kind === 'reply' && one.to === note.id),
						places: note.targets.map((target) => ({
							target,
							path: target.source,
							source: 'The Lantern',
							state: 'orphaned' as const,
						})),
					}));
				const read = readHypothesis(writeHypothesis(notes, DEFAULTS.now), DEFAULTS);
				assert.deepEqual(read.problems, []);
				assert.deepEqual(byId(read.records.map(({ record }) => record)), byId(records));
			}),
		));

	it('keep what other programs wrote into their records', () =>
		fc.assert(
			fc.property(anyNote(fc.constant('x')), fc.jsonValue(), (note, extra) => {
				const written = JSON.parse(
					JSON.stringify({ ...writeWebAnnotation(note), extra, ['__proto__']: extra }),
				) as object;
				const read = readWebAnnotation(written as Record<string, unknown>);
				assert.ok(typeof read !== 'string');
				assert.deepEqual(JSON.parse(JSON.stringify(writeWebAnnotation(read))), written);
			}),
		));

	it('are joined to the same, whoever joins them, and lose no words', () =>
		fc.assert(
			fc.property(anyNote(fc.constant('x')), anyNote(fc.constant('x')), (a, b) => {
				const [one, other] = [uniteNotes([a, b]), uniteNotes([b, a])];
				assert.deepEqual(one, other);
				const bodies = one.map(({ body }) => body);
				assert.ok(bodies.includes(a.body) && bodies.includes(b.body));
				assert.deepEqual(uniteNotes([one[0]!, one[0]!]), [one[0]]);
			}),
		));

	it('changed on both sides since keep what either side wrote', () =>
		fc.assert(
			fc.property(anyNote(fc.constant('x')), anyWords, anyWords, (before, ours, theirs) => {
				const joined = joinNote({ before, after: { ...before, body: ours } }, { ...before, body: theirs });
				const bodies = joined.map(({ body }) => body);
				for (const body of [ours, theirs]) if (body !== before.body) assert.ok(bodies.includes(body), body);
			}),
		));
});

describe('offsets', () => {
	it('go to code points and back', () =>
		fc.assert(
			fc.property(anyWords, fc.nat(40), (text, n) => {
				const points = [...text];
				const at = Math.min(n, points.length);
				const units = points.slice(0, at).join('').length;
				assert.deepEqual([codePointsAt(text, units), unitsAt(text, at)], [at, units]);
			}),
		));
});

describe('file names', () => {
	it('go to references and back', () =>
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 3 }), (parts) => {
				const path = parts.map((part) => part.replace(/[/\0]/g, '_')).join('/');
				fc.pre(!path.startsWith('./') && !path.startsWith('/'));
				assert.equal(pathOfReference(referenceOfPath(path)), path);
			}),
		));
});
