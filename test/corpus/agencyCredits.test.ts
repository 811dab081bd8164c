import assert from 'node:assert/strict';
import { agencyCredits } from '#server/corpus/agencyCredits.ts';
import { fixture } from '../support/fixture.ts';

describe('credits of news agencies', () => {
	const none: readonly string[] = [
		'The minister told Reuters that the wall would stand.',
		'AP reported on Friday that the wall had fallen.',
		'The wall fell (again). It was the third time.',
		'MENA countries met in Dorvik. All of them wept.',
		'With information from a neighbour the police found the boat.',
	];
	for (const text of none) it(`none in: ${text}`, () => assert.deepEqual(creditsOf(text), []));

	const some: readonly [string, readonly string[]][] = [
		['DORVIK, May 3 (Reuters) — The wall fell on Friday.', ['Reuters']],
		['DORVIK (Northern Wire) — The wall fell on Friday.', ['Northern Wire']],
		['The wall fell on Friday. (AFP)', ['AFP']],
		['The wall fell on Friday. — dpa', ['dpa']],
		['The wall fell on Friday.\n\nSource: AP, Reuters', ['AP', 'Reuters']],
		['The wall fell on Friday.\n\nWith inputs from the Press Trust of India', ['PTI']],
		[
			'The wall fell on Friday.\n\nThe Associated Press and Agence France-Presse contributed to this report.',
			['AP', 'AFP'],
		],
		['The wall falls\n\nBy Ada Lind, Associated Press\n\nThe wall fell on Friday.', ['AP']],
	];
	for (const [text, credited] of some)
		it(`${credited.join(' and ')} in: ${text.replaceAll('\n', '⏎')}`, () =>
			assert.deepEqual(creditsOf(text), credited));
});

function creditsOf(text: string): readonly string[] {
	return agencyCredits(fixture(text).corpus.articles[0]!);
}
