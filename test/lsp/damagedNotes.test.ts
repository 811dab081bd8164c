import { makeRandom } from '../bench/anchors/editScript.ts';
import { checkDamagedNotes, flipBit, noteFileOf } from '../support/damagedNotes.ts';

// `npm run torture` cuts at every byte.
describe('a damaged file of notes', () => {
	const whole = noteFileOf(10);

	it('that ends too early keeps what it has', () => {
		for (let end = 0; end <= whole.length; end += 13) checkDamagedNotes(whole, whole.slice(0, end));
	});

	it('with a bit that has turned keeps the other lines', () => {
		const random = makeRandom(1);
		for (let n = 0; n < 60; n++) checkDamagedNotes(whole, flipBit(whole, random));
	});

	it('with the marks of a merge, keys of prototypes and lines of others keeps them', () => {
		const lines = whole.split('\n');
		for (const junk of [
			'<<<<<<< ours',
			'=======',
			'>>>>>>> theirs',
			'\0',
			'{"__proto__":{"x":1}}',
			'[[[',
			'{"constructor":1}',
		])
			checkDamagedNotes(whole, [...lines.slice(0, 4), junk, ...lines.slice(4)].join('\n'));
		checkDamagedNotes(whole, lines.join('\r\n'));
	});
});
