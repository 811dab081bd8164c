import assert from 'node:assert/strict';
import type { EntityKind, StoryEntities, StoryEntity, StoryVoices } from '#server/lsp/protocol.ts';
import { arrangeEntities, arrangeVoices, type NameOrder } from '../../../client/src/story/arrangeEntities.ts';

const sources = [{ uri: 'file:///a', name: 'The Ärmel', claims: 1 }];

function entity(name: string, kind: EntityKind | undefined, role: string, spelling = name): StoryEntity {
	const spellings = [{ text: spelling, count: 1 }];
	return {
		id: name,
		name,
		...(kind && { kind }),
		spellings,
		mentions: 1,
		bySource: [{ source: 0, spellings: [spelling], roles: role ? [role] : [], mentions: [] }],
	};
}

const ENTITIES: StoryEntities = {
	beingRead: false,
	sources,
	entities: [
		entity('Dorvik', 'place', ''),
		entity('Xyx', undefined, ''),
		entity('Ivo Lind', 'person', 'mayor'),
		entity('Ada Brandt', 'person', 'sailor', 'Áda Brandt'),
	],
};

function check(order: NameOrder, query: string, expected: readonly string[]): void {
	assert.deepEqual(
		arrangeEntities(ENTITIES, order, query).map(
			({ kind, entities }) => `${kind}: ${entities.map(({ name }) => name).join(', ')}`,
		),
		expected,
	);
}

describe('the entities of a view', () => {
	it('are none where nothing fits', () => check('sources', 'whales', []));

	it('stand by kind, people first, what nothing tells the kind of last', () =>
		check('sources', '', ['person: Ivo Lind, Ada Brandt', 'place: Dorvik', 'undefined: Xyx']));

	it('stand by the alphabet within their kind', () => check('name', 'brandt', ['person: Ada Brandt']));

	it('are found by a spelling, a role or a source', () => {
		check('name', '', ['person: Ada Brandt, Ivo Lind', 'place: Dorvik', 'undefined: Xyx']);
		check('sources', 'ada', ['person: Ada Brandt']);
		check('sources', 'mayor', ['person: Ivo Lind']);
		check('sources', 'armel xyx', ['undefined: Xyx']);
	});
});

describe('the voices of a view', () => {
	const at = { uri: 'file:///a', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
	const voice = (name: string | undefined, text: string) => ({
		id: name ?? '',
		...(name && { name }),
		quotations: [{ ...at, source: 0, text, others: 0, reworded: 0 }],
	});
	const story: StoryVoices = {
		beingRead: false,
		sources,
		voices: [voice('Ivo Lind', 'We begin'), voice('Ada Brandt', 'No'), voice(undefined, 'Smoke')],
	};
	const names = (order: NameOrder, query: string): unknown[] =>
		arrangeVoices(story, order, query).map(({ name }) => name);

	it('are found by their name, their words or the source', () => {
		assert.deepEqual(names('sources', 'begin'), ['Ivo Lind']);
		assert.deepEqual(names('sources', 'ada'), ['Ada Brandt']);
		assert.deepEqual(names('sources', 'whales'), []);
	});

	it('keep the nameless last in any order', () => {
		assert.deepEqual(names('sources', ''), ['Ivo Lind', 'Ada Brandt', undefined]);
		assert.deepEqual(names('name', ''), ['Ada Brandt', 'Ivo Lind', undefined]);
	});
});
