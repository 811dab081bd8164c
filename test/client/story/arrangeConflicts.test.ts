import assert from 'node:assert/strict';
import type { StoryConflict, StoryConflicts } from '#server/lsp/protocol.ts';
import { arrangeConflicts, pairsOf, type ConflictGrouping } from '../../../client/src/story/arrangeConflicts.ts';
import { followTour, nextInTour, placeInTour, tourSteps, type TourStep } from '../../../client/src/story/tourSteps.ts';

const SOURCES = ['a', 'b', 'c'];

/** "number: a 87, b 78, c 95"; "?" behind the kind is not certain. */
function conflict(drawn: string, nature: StoryConflict['nature'] = 'contradiction'): StoryConflict {
	const [head = '', values = ''] = drawn.split(': ');
	const kind = head.replace('?', '');
	const at = { line: 0, character: 0 };
	return {
		id: drawn,
		kind,
		nature,
		title: `${kind} differs`,
		certain: !head.endsWith('?'),
		score: 0.9,
		sides: values.split(', ').map((side) => {
			const [name = '', value = ''] = side.split(' ');
			return { uri: `file:///${name}`, range: { start: at, end: at }, source: SOURCES.indexOf(name), value };
		}),
	};
}

const STORY: StoryConflicts = {
	beingRead: false,
	sources: SOURCES.map((name) => ({ uri: `file:///${name}`, name: `The ${name.toUpperCase()}`, claims: 9 })),
	conflicts: [
		conflict('date?: a Monday, b Tuesday'),
		conflict('number: a 87, b 78, c 78'),
		conflict('number: b 5, c 6', 'update'),
	],
};

function check(grouping: ConflictGrouping, query: string, expected: readonly string[]): void {
	const groups = arrangeConflicts(STORY, grouping, query);
	assert.deepEqual(
		groups.map(({ key, conflicts }) => `${key}: ${conflicts.map(({ id }) => id).join(' | ')}`),
		expected,
	);
}

describe('the conflicts of a view', () => {
	it('are none where nothing fits', () => check('none', 'whales', []));

	it('stand by certainty: what is sure first, also where the server has it behind', () =>
		check('certainty', '', [
			'contradiction: number: a 87, b 78, c 78',
			'contradiction?: date?: a Monday, b Tuesday',
			'update: number: b 5, c 6',
		]));

	it('stand by kind, the kind of what weighs most first', () =>
		check('kind', '', ['date: date?: a Monday, b Tuesday', 'number: number: a 87, b 78, c 78 | number: b 5, c 6']));

	it('are found by a value, the title or a source', () => {
		check('none', 'monday', [': date?: a Monday, b Tuesday']);
		check('none', 'date differs', [': date?: a Monday, b Tuesday']);
		check('none', 'the a', [': date?: a Monday, b Tuesday | number: a 87, b 78, c 78']);
	});

	it('are pairs of all sides that differ', () =>
		assert.deepEqual(
			pairsOf(STORY, STORY.conflicts[1]!).map(({ from, to, source }) => [from.uri, to.uri, source]),
			[
				['file:///a', 'file:///b', 'The B'],
				['file:///a', 'file:///c', 'The C'],
			],
		));
});

describe('the steps of a tour', () => {
	const steps = tourSteps(STORY);
	const drawn = (): string[] => steps.map(({ from, to }) => `${from.value} / ${to.value}`);

	it('follow the weight, and lead from the first side to each other one', () =>
		assert.deepEqual(drawn(), ['Monday / Tuesday', '87 / 78', '87 / 78', '5 / 6']));

	it('are found again by what they show, where others have gone', () =>
		assert.equal(placeInTour(steps.slice(1), steps[3]!.key, 3), 2));

	it('go on with what comes next, where what was shown has gone', () => {
		assert.equal(placeInTour([steps[0]!, steps[3]!], steps[1]!.key, 1), 1);
		assert.equal(placeInTour(steps.slice(0, 3), steps[3]!.key, 3), 2);
		assert.equal(placeInTour([], steps[0]!.key, 0), -1);
		assert.equal(placeInTour(steps, undefined, 0), 0);
	});

	describe('while claims are still being read', () => {
		const draw = (list: readonly TourStep[]): string[] =>
			list.map(({ from, to, gone }) => `${from.value} / ${to.value}${gone ? ' gone' : ''}`);
		const checkFollowed = (
			conflicts: readonly string[],
			expected: { readonly steps: readonly string[]; readonly added: readonly string[] },
		): void => {
			const now = followTour(steps, { ...STORY, conflicts: conflicts.map((one) => conflict(one)) });
			assert.deepEqual({ steps: draw(now.steps), added: draw(now.added) }, expected);
		};
		const ALL = drawn();
		const [DATE, FIGURE, OTHER] = ['date?: a Monday, b Tuesday', 'number: a 87, b 78, c 78', 'number: b 5, c 6'];

		it('stay what and where they are, whatever weighs more now', () =>
			checkFollowed([OTHER, FIGURE, DATE], { steps: ALL, added: [] }));

		it('are followed by what is new', () =>
			checkFollowed(['number: a 3, c 4', DATE, FIGURE, OTHER], { steps: ALL, added: ['3 / 4'] }));

		it('stay where another side joins a conflict, also as its first; that side alone is new', () => {
			checkFollowed(['date: a Monday, b Tuesday, c Friday', FIGURE, OTHER], { steps: ALL, added: ['Monday / Friday'] });
			checkFollowed(['date: c Friday, a Monday, b Tuesday', FIGURE, OTHER], { steps: ALL, added: ['Monday / Friday'] });
			checkFollowed([DATE, FIGURE, OTHER, 'date: a Monday, c Monday'], { steps: ALL, added: [] });
		});

		it('keep the number of what is told no more, and lead past it', () => {
			checkFollowed([DATE, OTHER], { steps: [ALL[0]!, `${ALL[1]!} gone`, `${ALL[2]!} gone`, ALL[3]!], added: [] });
			const left = followTour(steps, { ...STORY, conflicts: [conflict(DATE), conflict(OTHER)] }).steps;
			assert.deepEqual([nextInTour(left, 0, 1), nextInTour(left, 3, -1), nextInTour(left, 3, 1)], [3, 0, -1]);
			const none = followTour(steps, { ...STORY, conflicts: [] }).steps;
			assert.deepEqual([nextInTour(none, 1, 1), nextInTour(none, 1, -1)], [-1, -1]);
		});
	});
});
