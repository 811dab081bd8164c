import assert from 'node:assert/strict';
import { tellClaims, type StoryRow } from '#server/features/story/storyClaims.ts';
import { StorySources } from '#server/features/story/storySources.ts';
import { analyzedFixture } from '../support/analyzedFixture.ts';

const article = (name: string, date: string, ...lines: string[]): string =>
	`=== ${name}.md\n---\ndate: ${date}\nsite: ${name}\n---\n${lines.join('\n\n')}\n`;

const SANK = 'The ferry Aurora sank off Cape Lindes on Monday.';
const sailors = (count: string): string => `The ferry Aurora carried ${count} sailors of the navy.`;

describe('rows of a story', () => {
	it('are none of an empty folder', async () => assert.deepEqual(await rowsOf(''), []));

	it('leave alone what only looks alike', async () => {
		const rows = await rowsOf(
			article('Alpha', '2031-05-02', SANK) + article('Beta', '2031-05-03', 'The mayor praised the divers of Tarnow.'),
		);
		assert.deepEqual(rows.map(inShort), ['only here: Alpha states', 'only here: Beta states']);
	});

	it('leave alone what only stands in a sentence with what others state', async () => {
		const tells = (more: string): string => `${SANK.slice(0, -1)} with 87 sailors of the navy, and ${more}.`;
		const rows = await rowsOf(
			article('Alpha', '2031-05-02', tells('the mayor of Tarnow keeps geese')) +
				article('Beta', '2031-05-03', tells('the navy sent two boats')),
		);
		const about = rows.filter(({ statements }) => statements.some(({ wording }) => /geese/.test(wording)));
		assert.ok(about.every(({ statements }) => statements.length === 1));
		assert.equal(rows.filter(({ onlyHere }) => !onlyHere).length, 1);
	});

	it('have those who state it, who was first, and who is silent in no cell', async () => {
		const rows = await rowsOf(
			article('Alpha', '2031-05-02', SANK, sailors('87')) +
				article('Beta', '2031-05-03', SANK) +
				article('Gamma', '2031-05-01', SANK, sailors('87')),
		);
		assert.deepEqual(rows.map(inShort), [
			'Gamma states, Alpha states, Beta states; first Gamma',
			'Gamma states, Alpha states; first Gamma',
		]);
	});

	it('put who tells it otherwise beside who tells it, with both values', async () => {
		const rows = await rowsOf(
			article('Alpha', '2031-05-02', sailors('87')) +
				article('Beta', '2031-05-02', sailors('78')) +
				article('Gamma', '2031-05-02', sailors('87')),
		);
		assert.deepEqual(rows.map(inShort), ['Alpha states “87”, Beta differs “78”, Gamma states “87”']);
	});

	it('take other words for one value as that value', async () => {
		const lasted = (time: string): string => `The rescue of the sailors of the Aurora lasted ${time}, the navy said.`;
		const rows = await rowsOf(
			article('Alpha', '2031-05-02', lasted('two hours')) +
				article('Beta', '2031-05-02', lasted('five hours')) +
				article('Gamma', '2031-05-02', lasted('120 minutes')),
		);
		assert.equal(inShort(rows[0]!), 'Alpha states “two hours”, Beta differs “five hours”, Gamma states “120 minutes”');
	});

	it('head a row of few words with their whole sentence', async () => {
		const calm = 'The sea was calm when the divers of Tarnow went down to the wreck.';
		const rows = await rowsOf(article('Alpha', '2031-05-02', calm) + article('Beta', '2031-05-02', calm));
		for (const { wording } of rows) assert.ok(wording.split(' ').length > 5, wording);
	});

	it('head a row with a clause of its own rather than with a part of one, whichever source has it', async () => {
		const rows = await rowsOf(
			article(
				'Alpha',
				'2031-05-02',
				'Divers of the navy found the ferry Aurora, which sank off Cape Lindes on Monday.',
			) + article('Beta', '2031-05-02', 'The ferry Aurora sank off Cape Lindes on Monday.'),
		);
		assert.ok(rows.some(({ statements }) => statements.some(({ wording }) => /^which sank/.test(wording))));
		assert.ok(rows.every(({ wording }) => /^(?:The ferry Aurora sank|Divers)/.test(wording)));
	});

	it('head a row with what its claim leans on', async () => {
		const talks = 'The talks between the two harbour masters, which lasted nine hours, ended in Tarnow.';
		const rows = await rowsOf(article('Alpha', '2031-05-02', talks) + article('Beta', '2031-05-02', talks));
		assert.ok(
			rows.some(({ wording }) => /^the two harbour masters, which lasted nine hours$/.test(wording)),
			rows.map(({ wording }) => wording).join('\n'),
		);
	});

	it('have ids that stay when another article changes, also where a sentence stands twice', async () => {
		const before = await rowsOf(article('Alpha', '2031-05-02', SANK, sailors('87'), sailors('87')));
		const after = await rowsOf(
			article('Alpha', '2031-05-02', SANK, sailors('87'), sailors('87')) +
				article('Beta', '2031-05-02', 'The mayor praised the divers of Tarnow.'),
		);
		const ids = (rows: readonly StoryRow[]): Set<string> => new Set(rows.map(({ id }) => id));
		assert.equal(ids(after).size, after.length);
		assert.ok([...ids(before)].every((id) => ids(after).has(id)));
	});

	it('name sources that are called the same by their files as well', () => {
		const { corpus } = analyzedFixture(
			article('Alpha', '2031-05-02', SANK) + `=== b.md\n---\nsite: Alpha\ndate: 2031-05-01\n---\n${SANK}\n`,
		);
		const sources = new StorySources(corpus.articles);
		assert.deepEqual([sources.nameOf(0), sources.nameOf(1)], ['Alpha (b.md)', 'Alpha (Alpha.md)']);
	});

	it('do not say who was first of those of one day, or without a date', () => {
		const dates = ['2031-05-02', '2031-05-02T08:00:00Z', '2031-05-03'];
		const { corpus } = analyzedFixture(
			dates.map((date, i) => article(`S${i}`, date, SANK)).join('') + `=== none.md\n${SANK}\n`,
		);
		const sources = new StorySources(corpus.articles);
		assert.equal(sources.earliest([0, 1, 2]), undefined);
		assert.equal(sources.earliest([1, 2]), 1);
		assert.equal(sources.earliest([1, 2, 3]), undefined);
	});
});

let names: StorySources;

async function rowsOf(source: string): Promise<readonly StoryRow[]> {
	const { corpus } = analyzedFixture(source);
	names = new StorySources(corpus.articles);
	return tellClaims(corpus, names, {
		minimumScore: 0.5,
		reported: 'differences',
		pause: () => Promise.resolve(),
	});
}

function inShort({ statements, first, onlyHere }: StoryRow): string {
	const told = statements.map(({ source, state, values }) =>
		[names.nameOf(source), state, ...values.map(({ value }) => `“${value}”`)].join(' '),
	);
	return `${onlyHere ? 'only here: ' : ''}${told.join(', ')}${first === undefined ? '' : `; first ${names.nameOf(first)}`}`;
}
