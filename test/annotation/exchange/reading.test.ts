import assert from 'node:assert/strict';
import { readHypothesis } from '#server/annotation/exchange/hypothesis.ts';
import { readWebCollection } from '#server/annotation/exchange/webCollection.ts';

const DEFAULTS = { idOf: () => 'new', now: '2031-03-05T08:00:00.000Z' };

describe('annotations of other programs', () => {
	it('are read from whatever the W3C lets them come in', () => {
		const one = { id: 'urn:1', type: 'Annotation', bodyValue: 'Who?', target: 'https://news.example/a' };
		const forms: readonly unknown[] = [
			one,
			[one],
			{ type: 'AnnotationPage', items: [one] },
			{ type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: one } },
		];
		for (const form of forms) {
			const { records, problems } = readWebCollection(JSON.stringify(form), DEFAULTS);
			assert.deepEqual(problems, []);
			assert.deepEqual(
				records.map(({ record: { id, body, created } }) => [id, body, created]),
				[['urn:1', 'Who?', DEFAULTS.now]],
			);
		}
		const lines = `{"schema":"corroborate-annotations","version":1}\n${JSON.stringify(one)}\n`;
		assert.equal(readWebCollection(lines, DEFAULTS).records.length, 1);
	});

	it('have times as the W3C writes them, whoever wrote them otherwise', () => {
		const times: readonly [written: string, read: string][] = [
			['2031-03-05T08:00:00+01:00', '2031-03-05T08:00:00+01:00'],
			['2031-03-05', '2031-03-05T00:00:00.000Z'],
			['5 March 2031 08:00 UTC', '2031-03-05T08:00:00.000Z'],
			['soon', DEFAULTS.now],
		];
		for (const [created, read] of times) {
			const web = { id: 'urn:1', type: 'Annotation', created, target: 'a.txt' };
			const theirs = { annotations: [{ id: 'h1', created, uri: 'a.txt' }] };
			for (const { records } of [
				readWebCollection(JSON.stringify(web), DEFAULTS),
				readHypothesis(JSON.stringify(theirs), DEFAULTS),
			])
				assert.deepEqual([records[0]?.record.created, records[0]?.record.modified], [read, read], created);
		}
	});

	it('of Hypothesis are read with their replies and tags', () => {
		const text = JSON.stringify({
			annotations: [
				{
					id: 'h1',
					created: '2030-01-01T10:00:00+00:00',
					updated: '2030-01-02T10:00:00+00:00',
					user: 'acct:olga@hypothes.is',
					uri: 'https://news.example/a',
					text: 'Who?',
					tags: ['check'],
					target: [
						{
							source: 'https://news.example/a',
							selector: [
								{ type: 'TextPositionSelector', start: 3, end: 8 },
								{ type: 'TextQuoteSelector', exact: 'ferry', prefix: 'The ', suffix: ' sank' },
							],
						},
					],
				},
				{ id: 'h2', created: '2030-01-01T11:00:00Z', user: 'acct:ivo@hypothes.is', text: 'I.', references: ['h1'] },
				{ id: 'h3', uri: 'https://news.example/a', text: 'On the page' },
			],
		});
		const [note, reply, page] = readHypothesis(text, DEFAULTS).records.map(({ record }) => record);
		assert.deepEqual(note, {
			kind: 'note',
			id: 'h1',
			body: 'Who?',
			author: 'olga',
			created: '2030-01-01T10:00:00+00:00',
			modified: '2030-01-02T10:00:00+00:00',
			tags: ['check'],
			resolved: false,
			claim: false,
			targets: [{ source: 'https://news.example/a', quote: 'ferry', before: 'The ', after: ' sank' }],
		});
		assert.deepEqual(reply?.kind === 'reply' && [reply.to, reply.author, reply.body], ['h1', 'ivo', 'I.']);
		assert.deepEqual(page?.kind === 'note' && page.targets.map(({ quote }) => quote), ['']);
	});

	it('that are no annotations are named, and the others taken', () => {
		const good = { id: 'urn:1', type: 'Annotation', target: 'a.txt' };
		const bad: readonly [unknown, RegExp][] = [
			[7, /no annotation/],
			[{ ...good, type: 'Person' }, /“type”/],
			[{ ...good, target: undefined }, /“target” is missing/],
			[{ ...good, target: { selector: {} } }, /no “source”/],
			[{ ...good, target: { source: 'a', selector: { type: 'TextQuoteSelector' } } }, /no “exact”/],
			[{ ...good, modified: 'yesterday' }, /“modified” is no time/],
		];
		for (const [value, message] of bad) {
			const { records, problems } = readWebCollection(JSON.stringify([value, good]), DEFAULTS);
			assert.equal(records.length, 1);
			assert.deepEqual([problems[0]?.record, problems.length], [1, 1]);
			assert.match(problems[0]?.message ?? '', message);
		}
		assert.match(readWebCollection('not at all', DEFAULTS).problems[0]?.message ?? '', /no JSON/);
		assert.match(readHypothesis('{}', DEFAULTS).problems[0]?.message ?? '', /no list “annotations”/);
		assert.equal(readHypothesis('{"annotations":[null,{}]}', DEFAULTS).problems.length, 2);
	});
});
