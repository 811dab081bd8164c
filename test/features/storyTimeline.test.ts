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

	it('does not take the day of what a claim is only set against', () =>
		check(
			article(
				'Alpha',
				'2031-05-02',
				'The talks, which went on for two hours, were the first between the harbour masters in nearly two months, since their 9 April 2031 meeting.',
			) + OTHER,
			[],
		));

	it('takes a date that stands apart from the claim in its sentence, and the hour beside the day', () =>
		check(article('Alpha', '2031-05-02', 'On 1 May 2031, at 19:40, the ferry Aurora sank off Cape Lindes.') + OTHER, [
			'2031-05-01 19:40 Alpha: 1 May 2031',
		]));
});

async function check(source: string, expected: readonly string[]): Promise<void> {
	const { corpus } = analyzedFixture(source);
	const sources = new StorySources(corpus.articles);
	const rows = await tellClaims(corpus, sources, {
		minimumScore: 0.5,
		reported: 'differences',
		pause: () => Promise.resolve(),
	});
	const told = tellTimeline(corpus, rows).map(({ when, dates, differs }) => {
		assert.equal(
			differs,
			dates.some((date) => date.differs),
		);
		const by = dates.map(
			(date) =>
				`${sources.nameOf(date.source)}${date.differs ? ` ≠ ${date.words} (${inShort(date.when)})` : `: ${date.words}`}`,
		);
		return `${inShort(when)} ${by.join(', ')}`;
	});
	assert.deepEqual(told, expected);
}

function inShort(when: When | undefined): string {
	if (!when) return '?';
	const days = when.first === when.last ? when.first : `${when.first}–${when.last}`;
	return when.time ? `${days} ${when.time}` : days;
}
