import assert from 'node:assert/strict';
import { readCorpus } from '#server/lsp/encoder/readCorpus.ts';
import { Readings } from '#server/lsp/encoder/readings.ts';
import { claimAt } from '#server/analysis/claimAt.ts';
import { analyzedFixture } from '../../support/analyzedFixture.ts';
import { DIFFERS, fakeEncoder, RELATED, SAME, UNRELATED } from '../../support/fakeEncoder.ts';

const ARTICLES = `
=== a.txt
Bread prices rose again in May.

Nobody was hurt when the old pier<|> caved in.
=== b.txt
The harbour's wooden landing stage collapsed without injuries.

Football is popular here.
`;
const PIER = /pier/;
const STAGE = /stage/;

describe('a second reading', () => {
	it('finds nothing where the encoder sees nothing', async () => {
		const { matches } = await read(ARTICLES, fakeEncoder());
		assert.deepEqual(matches, []);
	});

	it('finds what shares no word with the asked claim', async () => {
		assert.deepEqual(ask(ARTICLES), []);
		const { matches } = await read(ARTICLES, fakeEncoder([[PIER, STAGE, SAME]]));
		assert.deepEqual(matches, ["b.txt: The harbour's wooden landing stage collapsed without injuries"]);
	});

	it('drops what looks alike and is not the same', async () => {
		const alike = `
=== a.txt
Brandt accused<|> Keri of lying to the harbour court.
=== b.txt
Keri accused Brandt of lying to the harbour court.
`;
		assert.equal(ask(alike).length, 1);
		assert.deepEqual((await read(alike, fakeEncoder([[/Brandt/, /Keri/, UNRELATED]]))).matches, []);
	});

	it('tells a differing value, and what is only related', async () => {
		const differing = await read(ARTICLES, fakeEncoder([[PIER, STAGE, DIFFERS]]));
		assert.deepEqual(differing.relations, ['differs']);
		const related = await read(ARTICLES, fakeEncoder([[PIER, STAGE, RELATED]]));
		assert.deepEqual(related.matches, []);
		assert.deepEqual(related.related, ['related']);
	});

	it('reads nothing twice, and nothing again after an edit elsewhere', async () => {
		const encoder = fakeEncoder([[PIER, STAGE, SAME]]);
		const readings = new Readings();
		await readCorpus(analyzedFixture(ARTICLES).corpus, encoder, readings);
		const { claims, pairs } = { ...encoder.asked };
		assert.ok(claims >= 4 && pairs >= 4);
		await readCorpus(analyzedFixture(ARTICLES).corpus, encoder, readings);
		assert.deepEqual(encoder.asked, { claims, pairs });
		await readCorpus(analyzedFixture(ARTICLES.replace('in May', 'in June')).corpus, encoder, readings);
		// The edited claim, and those of the next sentence, which is read after this one.
		assert.equal(encoder.asked.claims, claims + 3);
	});

	it('stops when it is told to, and reads first what is urgent', async () => {
		const { corpus } = analyzedFixture(ARTICLES);
		const readings = new Readings();
		assert.equal(await readCorpus(corpus, fakeEncoder(), readings, { progress: () => false }), false);
		assert.equal(await readCorpus(corpus, fakeEncoder(), readings, { urgent: () => [0, 1] }), true);
	});
});

function ask(source: string, readings?: Readings) {
	const { corpus, at } = analyzedFixture(source);
	const known = readings ? corpus.knowing({ second: readings }) : corpus;
	const article = known.article(at.uri)!;
	return known.matcher.matches({ article, claim: claimAt(article, at.offset)! }, 0.5);
}

async function read(source: string, encoder: ReturnType<typeof fakeEncoder>) {
	const { corpus, at } = analyzedFixture(source);
	const readings = new Readings();
	await readCorpus(corpus, encoder, readings);
	const known = corpus.knowing({ second: readings });
	const article = known.article(at.uri)!;
	const asked = { article, claim: claimAt(article, at.offset)! };
	assert.ok(known.matcher.isRefined(asked));
	assert.ok(!corpus.matcher.isRefined(asked));
	const found = known.matcher.matches(asked, 0.5);
	return {
		matches: found.map(({ other, span }) => {
			const { uri, text } = other.article.article.file;
			return `${uri.slice(uri.lastIndexOf('/') + 1)}: ${text.slice(span.start, span.end)}`;
		}),
		relations: found.map(({ relation }) => relation),
		related: known.matcher.related(asked, 0.5).map(({ relation }) => relation),
	};
}
