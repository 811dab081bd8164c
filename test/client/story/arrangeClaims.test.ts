import assert from 'node:assert/strict';
import type { StoryClaim, StoryClaims, StoryStatement } from '#server/lsp/protocol.ts';
import {
	arrangeClaims,
	claimAtPlace,
	ownStatement,
	type ClaimChoice,
} from '../../../client/src/story/arrangeClaims.ts';

const SOURCES = ['a', 'b', 'c', 'd'];

/** "sank: a5 b9 d2!" is told in the lines 5, 9 and 2 of the sources a, b and d, by d differently; "?" is possibly. */
function claim(drawn: string, first?: string): StoryClaim {
	const [wording = '', places = ''] = drawn.split(': ');
	const statements = places.split(' ').map((place, i): StoryStatement => {
		const [, name = '', line, mark] = /^(\w)(\d+)([?!]?)$/.exec(place)!;
		const at = { line: Number(line), character: 0 };
		return {
			uri: `file:///${name}`,
			range: { start: at, end: { ...at, character: 10 } },
			source: SOURCES.indexOf(name),
			wording: i === 0 ? wording : `${wording} as ${name} has it`,
			state: mark === '!' ? 'differs' : mark === '?' ? 'possibly' : 'states',
			...(i > 0 && mark !== '!' && { score: 0.9 }),
			values: [],
		};
	});
	const count = (state: StoryStatement['state']): number => statements.filter((one) => one.state === state).length;
	return {
		id: wording,
		wording,
		statements,
		states: count('states'),
		independent: count('states'),
		possibly: count('possibly'),
		differ: count('differs'),
		...(first && { first: SOURCES.indexOf(first) }),
		onlyHere: statements.length === 1,
	};
}

const STORY: StoryClaims = {
	beingRead: false,
	sources: SOURCES.map((name) => ({ uri: `file:///${name}`, name: `The ${name.toUpperCase()}`, claims: 9 })),
	claims: [
		claim('the ferry sank: a5 b9 c1 d2'),
		claim('it had 87 aboard: a7 b3! c2', 'a'),
		claim('it was late: b4 c5', 'c'),
		claim('Élodie sang: a2 d7?'),
		claim('geese flew: d9'),
	],
};

const ALL: ClaimChoice = { filter: 'all', order: 'sources', grouped: true, query: '' };

function check(choice: Partial<ClaimChoice>, expected: readonly string[]): void {
	const groups = arrangeClaims(STORY, { ...ALL, ...choice });
	assert.deepEqual(
		groups.map(({ key, claims }) => `${key}: ${claims.map(({ wording }) => wording).join(', ')}`),
		expected,
	);
}

describe('the claims of a view', () => {
	it('are none where nothing fits', () => check({ query: 'whales' }, []));

	it('stand in groups by the number of sources that speak of them', () =>
		check({}, ['4: the ferry sank', '3: it had 87 aboard', '2: it was late, Élodie sang', '1: geese flew']));

	it('stand in one list in the same order', () =>
		check({ grouped: false }, ['0: the ferry sank, it had 87 aboard, it was late, Élodie sang, geese flew']));

	it('can be those that all sources but one speak of, that one has alone, or that are told differently', () => {
		check({ filter: 'allButOne' }, ['3: it had 87 aboard']);
		check({ filter: 'onlyHere' }, ['1: geese flew']);
		check({ filter: 'differ' }, ['3: it had 87 aboard']);
	});

	it('are of all but one only where there are more than two sources', () => {
		const two = { ...STORY, sources: STORY.sources.slice(0, 2) };
		assert.deepEqual(arrangeClaims(two, { ...ALL, filter: 'allButOne' }), []);
	});

	it('follow the order of an article, what it does not tell comes last', () =>
		check({ order: 'article', article: 'file:///c' }, [
			'2: the ferry sank, it had 87 aboard, it was late',
			'-1: Élodie sang, geese flew',
		]));

	it('stand with who was first, what no date tells comes last', () =>
		check({ order: 'first' }, [
			'0: it had 87 aboard',
			'2: it was late',
			'3: geese flew',
			'-1: the ferry sank, Élodie sang',
		]));

	it('are found by words of any wording or source, whatever the case and the accents', () => {
		check({ query: 'ELODIE sang' }, ['2: Élodie sang']);
		check({ query: 'the b late' }, ['2: it was late']);
	});
});

describe('the claim at a place', () => {
	const at = (uri: string, line: number, character = 3): string | undefined =>
		claimAtPlace(STORY, `file:///${uri}`, { line, character })?.claim.wording;

	it('is none where no statement stands', () => {
		assert.equal(at('a', 6), undefined);
		assert.equal(at('a', 5, 11), undefined);
	});

	it('is the one whose statement stands there', () => assert.equal(at('b', 3), 'it had 87 aboard'));

	it('is the one of the smaller statement', () => {
		const [ferry, ...others] = STORY.claims;
		const [one, ...rest] = ferry!.statements;
		const wide = { ...one!, range: { start: { line: 0, character: 0 }, end: { line: 8, character: 0 } } };
		const story = { ...STORY, claims: [{ ...ferry!, statements: [wide, ...rest] }, ...others] };
		const position = { line: 7, character: 3 };
		assert.equal(claimAtPlace(story, 'file:///a', position)?.claim.wording, 'it had 87 aboard');
	});
});

describe('what the others are held against', () => {
	it('is the statement with the wording of the claim, also where one that differs has no score either', () => {
		const [, aboard] = STORY.claims;
		const turned = { ...aboard!, statements: [aboard!.statements[1]!, aboard!.statements[0]!] };
		assert.equal(ownStatement(turned).source, 0);
	});
});
