import { editDistance, initials, isVariant, soundKey } from '#server/corpus/nameVariants.ts';
import assert from 'node:assert/strict';

describe('name variants', () => {
	for (const [a, b] of [
		['iran', 'iraq'],
		['maria', 'mario'],
		['berlin', 'merlin'],
		['austria', 'australia'],
		['lind', 'lund'],
		['slovenia', 'slovakia'],
	] as const)
		it(`${a} is not ${b}`, () => assert.equal(isVariant(a, b), false));

	for (const [a, b] of [
		['zelensky', 'zelenskyy'],
		['yuri', 'yury'],
		['sergei', 'sergey'],
		['alexei', 'aleksey'],
		['dmitriev', 'dmitriyev'],
		['yevgeny', 'evgeni'],
		['khachatur', 'hachatur'],
		['mohamed', 'mohammed'],
		['mueller', 'muller'],
		['dravec', 'dravets'],
		['lindqvist', 'lindkvist'],
		['saltonstone', 'saltonstoen'],
	] as const)
		it(`${a} is ${b}`, () => assert.equal(isVariant(a, b), true));

	it('gives one sound to what is one sound', () => assert.equal(soundKey('dzhurin'), soundKey('jurin')));

	it('counts letters inserted, dropped, replaced and swapped, up to a bound', () => {
		assert.equal(editDistance('corinne', 'corinne', 2), 0);
		assert.equal(editDistance('corinne', 'corine', 2), 1);
		assert.equal(editDistance('corinne', 'cornine', 2), 1);
		assert.equal(editDistance('corinne', 'coralie', 2), 3);
		assert.equal(editDistance('', 'abcdef', 2), 3);
	});

	it('reads initials with and without the small words', () => {
		assert.deepEqual(initials(['union', 'of', 'harbour', 'workers']), ['uhw', 'uohw']);
		assert.deepEqual(initials(['harbour', 'board']), ['hb']);
	});
});
