import assert from 'node:assert/strict';
import { readMarkedSet } from './markedSet.ts';

const HEAD =
	'=== set harbour\n=== event A pier collapses.\n=== claims\nc1: The pier collapsed.\nc2: Nine people were hurt: all of them slightly.\n';

describe('a marked set', () => {
	it('is refused where a mark is wrong, with the place', () => {
		const wrong: [string, RegExp][] = [
			['⟦c3|The pier⟧ fell.', /a\.txt: there is no claim c3/],
			['The pier⟧ fell.', /a\.txt: ⟧ without ⟦ before “ fell/],
			['⟦c1|The pier fell.', /a\.txt: ⟦c1\| is not closed/],
			['⟦c1 The pier fell.', /a\.txt: malformed mark at “⟦c1 The/],
		];
		for (const [text, message] of wrong)
			assert.throws(() => readMarkedSet(`${HEAD}=== file a.txt\n${text}\n`), message);
	});

	it('gives the texts without marks, and the marked places in them', () => {
		const { name, claims, articles } = readMarkedSet(
			`${HEAD}=== file a.txt\n⟦c1|The pier fell⟧; ⟦c2~|⟦c1|the collapse⟧ hurt eight⟧.\n=== file b.md\nNothing here.\n`,
		);
		assert.equal(name, 'harbour');
		assert.equal(claims.get('c2'), 'Nine people were hurt: all of them slightly.');
		assert.deepEqual(
			articles.map(({ file, format, text }) => [file, format, text]),
			[
				['a.txt', 'text', 'The pier fell; the collapse hurt eight.\n'],
				['b.md', 'markdown', 'Nothing here.\n'],
			],
		);
		assert.deepEqual(
			articles[0]!.members.map(({ claim, differs, start, end }) => [
				claim,
				differs,
				articles[0]!.text.slice(start, end),
			]),
			[
				['c1', false, 'The pier fell'],
				['c1', false, 'the collapse'],
				['c2', true, 'the collapse hurt eight'],
			],
		);
	});
});
