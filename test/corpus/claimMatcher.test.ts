import assert from 'node:assert/strict';
import { claimAt } from '#server/analysis/claimAt.ts';
import { CLAIM_MODEL } from '#server/corpus/claimModel.ts';
import { makeClaimPairs } from '#server/corpus/claimPairs.ts';
import type { ClaimMatch } from '#server/corpus/claimMatches.ts';
import { analyzedFixture } from '../support/analyzedFixture.ts';

/** Other sentences around the ones under test: in a folder, what is rare and what is not shows only among many. */
const REST = {
	one: `The harbour council meets every second Thursday in the old customs house.
Fishing boats stayed in port because of the wind.
Nobody has claimed the missing rowing boat yet.
A new bakery opened on Mill Street.`,
	two: `Ticket sales for the spring regatta begin next month.
The lighthouse museum will close for repairs.
Gulls have stolen another sandwich from a tourist.
The school choir won a prize in the capital.`,
};

describe('claim matcher', () => {
	it('leaves alone what only shares a topic', () =>
		check(`
=== one.txt
The ferry Aurora ran aground<|> off Cape Lindes on Tuesday evening.
${REST.one}
=== two.txt
The company that runs the ferries raised its fares in January.
${REST.two}
`));

	it('leaves alone another event of the same kind', () =>
		check(`
=== one.txt
Captain Ada Lind was rescued<|> by a helicopter from the burning trawler.
${REST.one}
=== two.txt
A hiker was rescued from a cliff near Brandsund last year.
${REST.two}
`));

	it('finds the same words', () =>
		check(`
=== one.txt
The ferry Aurora ran aground<|> off Cape Lindes on Tuesday evening.
${REST.one}
=== two.txt
<|The ferry Aurora ran aground off Cape Lindes on Tuesday evening|>.
${REST.two}
`));

	it('finds other words for the same', () =>
		check(`
=== one.txt
The ferry Aurora ran aground<|> off Cape Lindes on Tuesday evening.
${REST.one}
=== two.txt
<|Off Cape Lindes the Aurora, a ferry, hit the ground late on Tuesday|>.
${REST.two}
`));

	it('finds a name under another spelling', () =>
		check(`
=== one.txt
Captain Sergei Dovzhan refused<|> to answer questions about the broken radar.
${REST.one}
=== two.txt
<|Questions about the broken radar were refused by Captain Sergey Dovzhan|>.
${REST.two}
`));

	it('says in which figure a match differs, and shows both', () => {
		const [match] = matchesOf(`
=== one.txt
The Aurora carried 212<|> passengers when she hit Hob Ledge.
${REST.one}
=== two.txt
The Aurora carried 221 passengers when she hit Hob Ledge.
${REST.two}
`);
		assert.equal(match?.relation, 'differs');
		const differing = match.evidence.filter((e) => !e.agrees);
		assert.deepEqual(
			differing.map(({ kind, about }) => ({ kind, about })),
			[{ kind: 'figure', about: '212 / 221' }],
		);
	});

	it('takes what is round in two units for one value, and no other', () => {
		const about = (one: string, two: string): string[] =>
			matchesOf(`
=== one.txt
The glider Corvina can reach islands ${one}<|> away.
${REST.one}
=== two.txt
The glider Corvina can reach islands ${two} away.
${REST.two}
`)[0]!.evidence.flatMap((e) => (e.kind === 'figure' ? `${e.agrees ? '=' : '≠'} ${e.about}` : []));
		assert.deepEqual(about('1,000 miles', '1,000 kilometres'), ['≠ 1,000 miles / 1,000 kilometres']);
		assert.deepEqual(about('1,600 km', '1,610 km'), ['≠ 1,600 km / 1,610 km']);
		assert.deepEqual(about('1,000 miles', '1,600 kilometres'), ['= 1,000 miles / 1,600 kilometres']);
	});

	it('calls no two words alike that merely stand in the same places', () => {
		const shared = (one: string, two: string): string[] =>
			matchesOf(`
=== one.txt
The Aurora hit Hob Ledge ${one}<|>.
${REST.one}
=== two.txt
The Aurora hit Hob Ledge ${two}.
${REST.two}
`)[0]!.evidence.flatMap((e) => (e.agrees && e.about.includes(' / ') ? e.about : []));
		assert.deepEqual(shared('in two weeks', 'in a month'), []);
		assert.deepEqual(shared('to get coal', 'to come by coal'), []);
		assert.deepEqual(shared('after a telephone call', 'after a phone call'), ['telephone / phone']);
	});

	it('takes figures with a hedge as they are meant', () => {
		const [match] = matchesOf(`
=== one.txt
The Aurora carried more than 200<|> passengers when she hit Hob Ledge.
${REST.one}
=== two.txt
The Aurora carried 212 passengers when she hit Hob Ledge.
${REST.two}
`);
		assert.ok(match);
		assert.notEqual(match.relation, 'differs');
	});

	it('gives each match its grounds, in both files', () => {
		const { matches, text } = ask(`
=== one.txt
The ferry Aurora ran aground<|> off Cape Lindes.
${REST.one}
=== two.txt
The ferry Aurora ran aground off Cape Lindes.
${REST.two}
`);
		const [match] = matches;
		assert.ok(match);
		const grounds = match.evidence.map((e) => e.here.map((span) => text('one.txt').slice(span.start, span.end)).join());
		const theirs = match.evidence.map((e) => e.there.map((span) => text('two.txt').slice(span.start, span.end)).join());
		assert.ok(grounds.includes('Cape Lindes'));
		assert.deepEqual([...grounds].sort(), [...theirs].sort());
	});

	it('scores lie between 0 and 1, best first', () => {
		const { matches } = ask(
			`
=== one.txt
The ferry Aurora ran aground<|> off Cape Lindes on Tuesday evening.
${REST.one}
=== two.txt
The ferry Aurora ran aground on Tuesday.
The Aurora lay off Cape Lindes.
${REST.two}
`,
			0,
		);
		const scores = matches.map((m) => m.score);
		assert.ok(scores.length > 1);
		assert.deepEqual(
			scores,
			[...scores].sort((a, b) => b - a),
		);
		assert.ok(scores.every((score) => score >= 0 && score <= 1));
	});

	it('never gives back a sentence of which a reader rejected any claim, whichever fits best', () => {
		const { corpus, asked, matches } = ask(`
=== one.txt
The ferry Aurora ran aground<|> off Cape Lindes on Tuesday evening.
${REST.one}
=== two.txt
The ferry Aurora ran aground off Cape Lindes on Tuesday evening, and her captain sent for help.
${REST.two}
`);
		assert.equal(matches.length, 1);
		const { article, claim } = matches[0]!.other;
		for (const other of article.claims.filter(({ sentence }) => sentence === claim.sentence)) {
			const decided = { id: '1', decision: 'different' as const, others: [{ article, claim: other }] };
			const knowing = corpus.knowing({ decisions: { about: (one) => (one.claim === asked.claim ? [decided] : []) } });
			assert.deepEqual(knowing.matcher.matches(asked, 0.5), [], `rejected: ${other.at.start}`);
		}
	});

	it('has a weight for each feature that is compared, and for nothing else', () => {
		const { corpus } = analyzedFixture(`
=== one.txt
The ferry Aurora ran aground.
=== two.txt
The ferry Aurora ran aground.
`);
		const compared = Object.keys(makeClaimPairs(corpus, corpus.entities).features(0, 1));
		assert.deepEqual(Object.keys(CLAIM_MODEL.first.pair).sort(), [...compared, 'bias'].sort());
		const weights = [CLAIM_MODEL.first, CLAIM_MODEL.second].flatMap(({ pair, amongRivals }) => [
			...Object.values(pair),
			...Object.values(amongRivals),
		]);
		assert.ok(weights.every((weight) => Number.isFinite(weight)));
	});
});

/** What matches the claim at the cursor is what is marked. */
function check(source: string): void {
	const { matches, marked } = ask(source);
	assert.deepEqual(
		matches.map(({ other, span }) => ({ uri: other.article.article.file.uri, span })),
		marked.map(({ uri, span }) => ({ uri, span })),
	);
}

function matchesOf(source: string): ClaimMatch[] {
	return ask(source).matches;
}

function ask(source: string, minimumScore = 0.5) {
	const { corpus, at, marked, files } = analyzedFixture(source);
	const article = corpus.article(at.uri)!;
	const claim = claimAt(article, at.offset)!;
	const asked = { article, claim };
	return {
		corpus,
		asked,
		matches: corpus.matcher.matches(asked, minimumScore),
		marked,
		text: (name: string) => files.find((f) => f.uri.endsWith(name))!.text,
	};
}
