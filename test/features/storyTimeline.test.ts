import assert from 'node:assert/strict';
import { tellClaims } from '#server/features/story/storyClaims.ts';
import { StorySources } from '#server/features/story/storySources.ts';
import { tellTimeline, type When } from '#server/features/story/storyTimeline.ts';
import { analyzedFixture } from '../support/analyzedFixture.ts';

const article = (name: string, date: string, ...lines: string[]): string =>
	`=== ${name}.md\n---\ndate: ${date}\nsite: ${name}\n---\n${lines.join('\n\n')}\n`;

const sank = (when: string): string => `The ferry Aurora sank off Cape Lindes ${when}.`;

/** Nobody stands alone who has no company. */
const OTHER = article('Omega', '2031-05-02', 'The choir of Port Anso won a prize for its songs.');

describe('the timeline', () => {
	it('has no event of what nobody dates, nor of a stretch of time that is a count', () =>
		check(
			article('Alpha', '2031-05-02', 'The mayor praised the divers of Tarnow.', 'The talks lasted three days.') + OTHER,
			[],
		));

	it('puts what happened on its days, the earliest first', () =>
		check(
			article(
				'Alpha',
				'2031-05-02',
				'Divers will search the wreck again on 6 May 2031.',
				'The shipyard of Tarnow built the ferry Aurora in 2019.',
				sank('on 1 May 2031'),
			) + OTHER,
			['2019-01-01–2019-12-31 Alpha: 2019', '2031-05-01 Alpha: 1 May 2031', '2031-05-06 Alpha: 6 May 2031'],
		));

	it('makes one event of what sources date alike in other words', () =>
		check(article('Alpha', '2031-05-02', sank('on Thursday')) + article('Beta', '2031-05-03', sank('on 1 May 2031')), [
			'2031-05-01 Alpha: Thursday, Beta: 1 May 2031',
		]));

	it('shows in one event what sources date differently', () =>
		check(
			article('Alpha', '2031-05-03', sank('on 1 May 2031')) +
				article('Beta', '2031-05-03', sank('on 2 May 2031')) +
				article('Gamma', '2031-05-03', sank('on 1 May 2031')),
			['2031-05-01 Alpha: 1 May 2031, Beta ≠ 2 May 2031 (2031-05-02), Gamma: 1 May 2031'],
		));

	it('puts on the day of what a claim is only set against nothing but that', () =>
		check(
			article(
				'Alpha',
				'2031-05-02',
				'The talks, which went on for two hours, were the first between the harbour masters in nearly two months, since their 9 April 2031 meeting.',
			) + OTHER,
			['2031-04-09 (their 9 April 2031 meeting) Alpha: 9 April 2031'],
			true,
		));

	it('does not take the day of what a figure is compared with', () =>
		check(
			article('Alpha', '2031-05-02', 'Tarnow counts 58% of its ferries as safe, up from 42% in 2023.') + OTHER,
			[],
		));

	it('tells what an article dates though other sources only seem to state it', () =>
		check(
			article('Alpha', '2031-05-02', sank('on 1 May 2031')) +
				article(
					'Beta',
					'2031-05-03',
					sank('on 1 May 2031'),
					'Off Cape Lindes a ferry named Aurora sank on 1 April 1999 too.',
				),
			['1999-04-01 Beta: 1 April 1999', '2031-05-01 Alpha: 1 May 2031, Beta: 1 May 2031'],
		));

	it('takes the year of a day from the article, else from the other sources', () =>
		check(
			article('Alpha', '2031-05-02', sank('on 1 May 2031')) +
				`=== Beta.md\n---\nsite: Beta\n---\n${sank('on 1 May')}\n` +
				`=== Gamma.md\n---\nsite: Gamma\n---\nThe shipyard closed on 7 June 2019. Its owner died on 9 June.\n`,
			['2019-06-07 Gamma: 7 June 2019', '2019-06-09 Gamma: 9 June', '2031-05-01 Alpha: 1 May 2031, Beta: 1 May'],
		));

	it('leaves to others which week is the next one', () =>
		check(
			article('Alpha', '2031-05-02', 'The divers of Tarnow will search the wreck of the Aurora next week.') +
				`=== Beta.md\n---\nsite: Beta\n---\nThe divers of Tarnow will search the wreck of the Aurora next week.\n` +
				`=== Gamma.md\n---\nsite: Gamma\n---\nThe choir of Port Anso sings next week.\n`,
			['2031-05-05–2031-05-11 Alpha: next week, Beta: next week'],
		));

	it('takes a date that stands apart from the claim in its sentence, and the hour beside the day', () =>
		check(article('Alpha', '2031-05-02', 'On 1 May 2031, at 19:40, the ferry Aurora sank off Cape Lindes.') + OTHER, [
			'2031-05-01 19:40 Alpha: 1 May 2031',
		]));
});

async function check(source: string, expected: readonly string[], withHeadings = false): Promise<void> {
	const { corpus } = analyzedFixture(source);
	const sources = new StorySources(corpus.articles);
	const rows = await tellClaims(corpus, sources, {
		minimumScore: 0.5,
		reported: 'differences',
		pause: () => Promise.resolve(),
	});
	const told = tellTimeline(corpus, sources, rows, 0.5).map(({ when, wording, dates, differs }) => {
		assert.equal(
			differs,
			dates.some((date) => date.differs),
		);
		const by = dates.map(
			(date) =>
				`${sources.nameOf(date.source)}${date.differs ? ` ≠ ${date.words} (${inShort(date.when)})` : `: ${date.words}`}`,
		);
		return `${inShort(when)} ${withHeadings ? `(${wording}) ` : ''}${by.join(', ')}`;
	});
	assert.deepEqual(told, expected);
}

function inShort(when: When | undefined): string {
	if (!when) return '?';
	const days = when.first === when.last ? when.first : `${when.first}–${when.last}`;
	return when.time ? `${days} ${when.time}` : days;
}
