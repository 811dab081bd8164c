import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { matrixWords } from '../../client/src/webviews/matrix/matrixWords.ts';
import type { FromPage } from '../../client/src/webviews/shared/messages.ts';
import type { StoryClaims } from '../../server/src/lsp/protocol.ts';
import { faults } from './faults.ts';
import { AS_SHOWN, assertNoneRan, assertPolicyHolds, HOSTILE } from './hostile.ts';
import { makeStory, withStatements } from './madeStory.ts';
import { openPage, startBrowser, stopBrowser, THEME_NAMES, type Opened } from './openPage.ts';

describe('the matrix', () => {
	let opened: Opened;
	let page: Page;

	before(startBrowser);
	after(stopBrowser);
	afterEach(async () => {
		assert.deepEqual(opened.broken, []);
		await opened.close();
	});

	const open = async (
		story: StoryClaims,
		options: Parameters<typeof openPage>[1] & { view?: object } = {},
	): Promise<void> => {
		opened = await openPage('matrix', options);
		page = opened.page;
		await opened.tell({ type: 'begin', words: matrixWords(), view: options.view });
		await opened.tell<StoryClaims>({ type: 'story', story });
		await page.locator('.toolbar .count', { hasText: / of \d+ claims|No claim/ }).waitFor();
	};
	const wordings = (): Promise<string[]> => page.locator('tbody th.claim').allInnerTexts();
	const lastOf = async <T extends FromPage['type']>(type: T): Promise<Extract<FromPage, { type: T }> | undefined> =>
		(await opened.said()).filter((one): one is Extract<FromPage, { type: T }> => one.type === type).at(-1);
	const focused = (): Locator => page.locator(':focus');
	const press = async (...keys: readonly string[]): Promise<void> => {
		for (const key of keys) await page.keyboard.press(key);
	};
	/** Where the keyboard is: its row in the table, from 1 for the headings, and its column from 0. */
	const place = (): Promise<readonly [row: number, column: number]> =>
		focused().evaluate((cell: HTMLTableCellElement) => [
			Number(cell.parentElement!.getAttribute('aria-rowindex')),
			cell.cellIndex,
		]);

	describe('is accessible', () => {
		for (const sources of [5, 50])
			for (const theme of THEME_NAMES)
				it(`with ${sources} sources in ${theme}`, async () => {
					await open(makeStory(sources), { theme });
					await press('/', 'Escape', 'ArrowRight', 'ArrowRight', 'ArrowRight');
					assert.deepEqual(await faults(page), []);
				});

		it('in the colours of the system', async () => {
			await open(makeStory(5), { forcedColors: true });
			// What the system makes of a colour, axe does not see.
			assert.deepEqual(await faults(page, ['color-contrast']), []);
		});

		it('with nothing to show', async () => {
			await open({ sources: [], claims: [], beingRead: false });
			assert.deepEqual(await faults(page), []);
		});
	});

	it('says in each cell what its sign means', async () => {
		await open(makeStory(5));
		const row = page.getByRole('row', { name: /killed 87/ });
		assert.deepEqual(await labels(row), [
			'stated by 4 of 5 sources, told otherwise by 1',
			'Kestrel Wire states it: 87, said it first',
			'Dorvik Post differs: 78',
			'The Tarn Observer states it',
			'Maren Gazette states it',
			'Evening Halyard states it',
		]);
		assert.deepEqual(await row.locator('td > [aria-hidden]').allInnerTexts(), [
			...['4', '+1≠', '●', '1st', '87', '≠', '78', '●', '●', '●'],
		]);
		assert.equal((await labels(page.getByRole('row', { name: /inspection/ }))).at(-1), 'Evening Halyard is silent');
	});

	it('is a grid of as many rows and columns as there are, whatever is drawn', async () => {
		await open(makeStory(5, 3000));
		const grid = page.getByRole('grid');
		assert.equal(await grid.getAttribute('aria-rowcount'), '3001');
		assert.equal(await grid.getAttribute('aria-colcount'), '7');
		assert.ok((await page.locator('tbody th.claim').count()) < 300);
		await press('/', 'Enter', 'Control+End');
		assert.deepEqual(await place(), [3001, 6]);
		assert.ok(await focused().isVisible());
		await press('Control+Home');
		assert.deepEqual(await place(), [2, 0]);
	});

	describe('by keyboard alone', () => {
		it('moves by arrows, to the ends, and by pages, and stays inside', async () => {
			await open(makeStory(5, 400));
			await press('/', 'Enter');
			assert.deepEqual(await place(), [2, 0]);
			const steps: readonly (readonly [key: string, row: number, column: number])[] = [
				['ArrowDown', 3, 0],
				['ArrowRight', 3, 1],
				['ArrowLeft', 3, 0],
				['ArrowLeft', 3, 0],
				['End', 3, 6],
				['ArrowRight', 3, 6],
				['Home', 3, 0],
				['ArrowUp', 2, 0],
				['ArrowUp', 1, 0],
				['ArrowUp', 1, 0],
				['Control+End', 401, 6],
				['ArrowDown', 401, 6],
				['Control+Home', 2, 0],
			];
			for (const [key, ...there] of steps) {
				await press(key);
				assert.deepEqual(await place(), there, key);
			}
			await press('PageDown');
			const [row] = await place();
			assert.ok(row > 8, String(row));
			await press('PageUp');
			assert.deepEqual(await place(), [2, 0]);
		});

		it('comes to the table by Tab, to one cell of it', async () => {
			await open(makeStory(5));
			await press('/', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
			assert.deepEqual(await place(), [2, 0]);
			await press('Tab');
			assert.equal(await focused().getAttribute('role'), 'region');
			await press('Shift+Tab');
			assert.deepEqual(await place(), [2, 0]);
		});

		it('is never under the headings', async () => {
			await open(makeStory(50, 400));
			await press('/', 'Enter', 'Control+End', 'Home', 'PageUp', 'ArrowUp', 'ArrowUp');
			for (const key of ['End', 'ArrowLeft', 'ArrowUp', 'Home', 'ArrowRight', 'ArrowRight']) {
				await press(key);
				const isSeen = await focused().evaluate((cell) => {
					const { left, top, width, height } = cell.getBoundingClientRect();
					return cell.contains(document.elementFromPoint(left + width / 2, top + height / 2));
				});
				assert.ok(isSeen, key);
			}
		});

		it('opens what a cell shows: by Space to look, by Enter to go there', async () => {
			const story = makeStory(5);
			await open(story);
			await press('/', 'Enter', 'ArrowRight', 'ArrowRight', 'ArrowRight', ' ');
			const { uri, range } = story.claims[0]!.statements[1]!;
			assert.deepEqual(await lastOf('open'), { type: 'open', uri, range, focus: false });
			await press('Enter');
			assert.deepEqual(await lastOf('open'), { type: 'open', uri, range, focus: true });
		});

		it('sorts by a heading', async () => {
			await open(makeStory(5));
			await press('/', 'Enter', 'ArrowUp', 'End', 'Enter');
			assert.equal(await focused().getAttribute('aria-sort'), 'ascending');
			assert.deepEqual(await place(), [1, 6]);
			assert.match((await wordings())[3]!, /firefighter/);
			await press('Enter');
			assert.equal(await focused().getAttribute('aria-sort'), 'none');
		});

		it('searches, and comes back', async () => {
			await open(makeStory(5));
			await press('/');
			await page.keyboard.type('APRIL');
			assert.deepEqual(await wordings(), ['The sprinklers had been switched off for repairs since 3 May']);
			await press('Escape');
			assert.equal((await wordings()).length, 9);
			await press('Escape');
			assert.deepEqual(await place(), [7, 0]);
		});
	});

	it('opens the place of a clicked cell, and keeps the keyboard', async () => {
		const story = makeStory(5);
		await open(story);
		await page.getByRole('gridcell', { name: 'Dorvik Post differs: 78' }).click();
		const { uri, range } = story.claims[0]!.statements[1]!;
		assert.deepEqual(await lastOf('open'), { type: 'open', uri, range, focus: false });
		assert.deepEqual(await place(), [2, 3]);
		await page.locator('td.silent').first().click();
		assert.equal((await opened.said()).filter(({ type }) => type === 'open').length, 1);
	});

	it('filters and sorts by what is chosen, and says how many are left', async () => {
		await open(makeStory(5));
		const choose = (label: string, option: RegExp): Promise<unknown> =>
			page
				.getByLabel(label)
				.locator('option', { hasText: option })
				.getAttribute('value')
				.then((value) => page.getByLabel(label).selectOption(value));
		await choose('Show', /only \(3\)/);
		assert.deepEqual((await wordings()).length, 3);
		assert.equal(await page.getByRole('status').first().innerText(), '3 of 9 claims');
		await choose('Show', /differ \(3\)/);
		await choose('Order', /As in The Tarn/);
		assert.match((await wordings())[0]!, /^A fire/);
		await choose('Show', /but one/);
		assert.match((await wordings())[0]!, /called the fire an accident/);
		const view = (await lastOf('view'))!.view;
		assert.deepEqual(view, {
			...(view as object),
			filter: 'allButOne',
			order: 'source',
			source: 'file:///sources/2.txt',
		});
	});

	it('comes back as it was left', async () => {
		const view = {
			filter: 'differ',
			order: 'differs',
			query: 'fire',
			selected: { claim: '3 The fire burned for nearly three hours' },
		};
		await open(makeStory(5), { view });
		assert.equal((await wordings()).length, 2);
		await press('/', 'Enter');
		assert.match(await focused().innerText(), /burned/);
	});

	it('keeps the reader on the row while the story changes', async () => {
		const story = makeStory(5, 300);
		await open(story);
		await press('/', 'Enter', 'PageDown', 'PageDown', 'PageDown', 'ArrowRight', 'ArrowRight');
		const offset = (): Promise<number> =>
			focused().evaluate(
				(cell) => cell.getBoundingClientRect().top - cell.closest('.scroller')!.getBoundingClientRect().top,
			);
		const before = await offset();
		const label = await focused().innerText();
		await opened.tell<StoryClaims>({
			type: 'story',
			story: { ...story, beingRead: true, claims: story.claims.slice(7) },
		});
		await page.getByText('still being read').waitFor();
		assert.equal(await focused().innerText(), label);
		assert.ok(Math.abs((await offset()) - before) < 2);
	});

	it('shows the claim that it is told to, whatever is filtered', async () => {
		const story = makeStory(5);
		await open(story, { view: { filter: 'differ' } });
		await opened.tell({ type: 'select', id: story.claims[8]!.id });
		await page.locator('.reading .wording', { hasText: 'firefighter' }).waitFor();
		assert.deepEqual(await place(), [10, 0]);
	});

	it('keeps what it shows while there is something to wait for', async () => {
		await open(makeStory(5));
		await opened.tell({ type: 'notice', text: 'Reading articles…' });
		await page.getByText('Reading articles…').waitFor();
		assert.equal((await wordings()).length, 9);
	});

	it('shows all of a text as text, whatever it is', async () => {
		const story = makeStory(5);
		const claims = HOSTILE.map((wording, i) => {
			const statements = story.claims[0]!.statements.map((one) => ({
				...one,
				wording,
				values: one.values.map((value) => ({ ...value, value: wording })),
			}));
			return withStatements({ id: `hostile ${i}`, wording }, statements);
		});
		const sources = story.sources.map((source, i) => ({ ...source, name: HOSTILE[i]!, title: HOSTILE[i]! }));
		await open({ ...story, sources, claims });
		assert.deepEqual(await wordings(), AS_SHOWN);
		await assertNoneRan(opened);
		assert.equal(
			await page
				.locator('tbody th.claim span')
				.nth(4)
				.evaluate((one) => getComputedStyle(one).direction),
			'rtl',
		);
		// A word of 5,000 letters makes no cell wider than its column.
		const { table, columns } = await page.locator('table').evaluate((one) => ({
			table: one.scrollWidth,
			columns: [...one.querySelectorAll('thead th')].reduce((sum, th) => sum + th.getBoundingClientRect().width, 0),
		}));
		assert.ok(Math.abs(table - columns) < 2, `${table} ${columns}`);
		assert.deepEqual(await faults(page), []);
	});

	it('runs no script and loads nothing but its own', async () => {
		await open(makeStory(5));
		await assertPolicyHolds(opened);
	});

	it('passes over what is no message', async () => {
		await open(makeStory(5));
		for (const message of [
			null,
			7,
			'story',
			{ type: 'story' },
			{ type: 'story', story: { claims: [] } },
			{ type: 'begin', words: 3 },
		])
			await page.evaluate((data) => window.postMessage(data, '*'), message);
		assert.equal((await wordings()).length, 9);
	});
});

function labels(row: Locator): Promise<string[]> {
	return row.locator('td .unseen').allInnerTexts();
}
