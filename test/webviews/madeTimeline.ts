// A timeline made by hand: the fire at Fort Maren, in days.
import type { StoryDate, StoryEvent, StoryTime, StoryTimeline } from '../../server/src/lsp/protocol.ts';
import { makeStory } from './madeStory.ts';

const on = (first: string, time?: string): StoryTime => ({ first, last: first, ...(time && { time }) });

/** Each with its day, and by which source in which words; ≠ and another day where a source has another one. */
const EVENTS: readonly (readonly [wording: string, when: StoryTime, ...dates: readonly string[]])[] = [
	[
		'The barracks were inspected for the last time',
		{ first: '2019-01-01', last: '2019-12-31' },
		'in 2019',
		'.',
		'in 2019',
	],
	['The sprinklers were switched off for repairs', { ...on('2026-05-03'), bound: 'after' }, 'since 3 May'],
	[
		'A fire broke out at Fort Maren',
		on('2026-05-12', '19:40'),
		'on Tuesday evening',
		'12 May',
		'Tuesday',
		'at 7.40 p.m.',
	],
	['General Ilse Varga visited the wounded', on('2026-05-13'), 'on Wednesday', '≠2026-05-14 on Thursday', 'Wednesday'],
	['The army opened an inquiry', on('2026-05-14'), '.', '14 May', 'on Thursday', 'yesterday'],
	['Parliament is to hear the general', on('2026-05-21'), 'next Thursday', '21 May'],
];

export function makeTimeline(times = 1): StoryTimeline {
	const { sources } = makeStory(5);
	const events = Array.from({ length: times }, (_, round) =>
		EVENTS.map(([wording, when, ...told], line): StoryEvent => {
			const dates = told.flatMap((words, source): StoryDate[] => {
				if (words === '.') return [];
				const [, other, otherWords] = /^≠(\S+) (.*)/.exec(words) ?? [];
				const { uri } = sources[source]!;
				const range = { start: { line, character: 2 }, end: { line, character: 9 } };
				return [
					{
						source,
						uri,
						range,
						wording: source ? `${wording}, it was said` : wording,
						words: otherWords ?? words,
						when: other ? on(other) : when,
						differs: other !== undefined,
					},
				];
			});
			const differs = dates.some((date) => date.differs);
			return { id: `${round} ${wording}`, wording, when, dates, differs, certain: differs };
		}),
	);
	return { sources, beingRead: false, events: events.flat() };
}
