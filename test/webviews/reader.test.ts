import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { readerLabels } from '../../client/src/webviews/reader/readerLabels.ts';
import type { FromPage } from '../../client/src/webviews/shared/messages.ts';
import type { ReaderView } from '../../client/src/webviews/shared/readerView.ts';
import type { SideBySide } from '../../server/src/lsp/protocol.ts';
import { faults } from './faults.ts';
import { AS_SHOWN, assertNoneRan, assertPolicyHolds, HOSTILE } from './hostile.ts';
import { makeSideBySide } from './madeReader.ts';
import { openPage, startBrowser, stopBrowser, THEME_NAMES, type Opened } from './openPage.ts';

describe('the reader', () => {
	let opened: Opened;
	let page: Page;

	before(startBrowser);
	after(stopBrowser);
	afterEach(async () => {
		assert.deepEqual(opened.broken, []);
		await opened.close();
	});

	const open = async (
		story: SideBySide,
		options: Parameters<typeof openPage>[1] & { view?: object } = {},
	): Promise<void> => {
		opened = await openPage('reader', options);
		page = opened.page;
		await opened.tell({ type: 'begin', words: readerLabels(), view: options.view });
		await opened.tell<SideBySide>({ type: 'story', story });
		await page.locator('.left article').waitFor();
	};
	const press = async (...keys: readonly string[]): Promise<void> => {
		for (const key of keys) await page.keyboard.press(key);
	};
	const lastOf = async <T extends FromPage['type']>(type: T): Promise<Extract<FromPage, { type: T }> | undefined> =>
		(await opened.said()).filter((one): one is Extract<FromPage, { type: T }> => one.type === type).at(-1);
	const focused = (): Promise<string | null> =>
		page.locator(':focus').evaluate((one) => one.getAttribute('aria-label') ?? one.textContent);
	const texts = (selector: string): Promise<string[]> => page.locator(selector).allInnerTexts();
	const left = (): Locator => page.locator('.heads select').first();
	const right = (): Locator => page.locator('.heads select').last();
	const announced = (): Promise<string> => page.locator('[aria-live]').innerText();

	describe('is accessible', () => {
		for (const count of [1, 4])
			for (const theme of THEME_NAMES)
				it(`with ${count} on the right in ${theme}`, async () => {
					await open(makeSideBySide(count), { theme });
					await press('n');
					assert.deepEqual(await faults(page), []);
				});

		it('in the colours of the system', async () => {
			await open(makeSideBySide(2), { forcedColors: true });
			await press('n');
			// What the system makes of a colour, axe does not see.
			assert.deepEqual(await faults(page, ['color-contrast']), []);
		});

		it('with nothing in common, in a narrow column', async () => {
			await open({ ...makeSideBySide(1), joined: [] }, { width: 480 });
			assert.equal(await page.locator('.count').innerText(), 'No claim in common was found.');
			assert.deepEqual(await faults(page), []);
		});
	});

	it('names both sides, and in each claim what it is joined with', async () => {
		await open(makeSideBySide());
		const labels = (side: RegExp): Promise<(string | null)[]> =>
			page
				.getByRole('region', { name: side })
				.getByRole('button')
				.evaluateAll((list) => list.map((one) => one.getAttribute('aria-label')));
		assert.deepEqual(await labels(/Kestrel Wire, on the left/), [
			'Claim 1 of 4, differs: 87 here, 78 in Dorvik Post',
			'Claim 2 of 4, possibly in Dorvik Post',
			'Claim 3 of 4, also in Dorvik Post',
			'Claim 4 of 4, may differ: nearly three hours here, two hours in Dorvik Post',
		]);
		assert.deepEqual(await labels(/Dorvik Post, on the right/), [
			'Claim 1 of 4, differs: 78 here, 87 in Kestrel Wire',
			'Claim 2 of 4, possibly in Kestrel Wire',
			'Claim 4 of 4, may differ: two hours here, nearly three hours in Kestrel Wire',
			'Claim 3 of 4, also in Kestrel Wire',
		]);
		assert.equal(await page.locator('.count').innerText(), '4 claims in common, 2 told differently');
		assert.deepEqual(await texts('.left .badge'), ['1≠', '2◐', '3', '4≠?']);
	});

	it('marks claims by the style of their lines, and leaves the rest alone', async () => {
		await open(makeSideBySide());
		const styles = await page
			.locator('.left .claim')
			.evaluateAll((list) => new Set(list.map((one) => getComputedStyle(one).textDecorationStyle)).size);
		assert.equal(styles, 4);
		const paragraph = page.locator('.left p', { hasText: 'sirens' });
		assert.equal(await paragraph.locator('span').count(), 0);
		assert.equal(await page.locator('.left .only, .left .differing').count(), 0);
	});

	it('shows of the selected pair what only one of them says, and what they tell differently', async () => {
		await open(makeSideBySide());
		await page.locator('.left .claim', { hasText: 'killed' }).click();
		assert.deepEqual(await texts('.left .only'), ['Tuesday']);
		assert.deepEqual(await texts('.right .only'), ['the']);
		assert.deepEqual(await texts('.differing'), ['87', '78']);
		const signs = await page
			.locator('.differing')
			.evaluateAll((list) => list.map((one) => getComputedStyle(one, '::before').content));
		// What follows the slash is for the ear: nothing.
		for (const sign of signs) assert.match(sign, /≠\u00a0" \/ ""$/);
		// The claim set into the other one is no part of what is selected, but stands in it.
		assert.equal(
			(await texts('.right .selected.claim')).join(''),
			'78 soldiers died in the blaze at Fort Maren, which was the worst there in decades.',
		);
		assert.deepEqual(await texts('.details li'), [
			'≠ Figures differ: “87” / “78”',
			'Only in Kestrel Wire: Tuesday',
			'Only in Dorvik Post: the',
		]);
		assert.equal(
			await announced(),
			'Dorvik Post differs in a figure: “78 soldiers died in the blaze at Fort Maren, which was the worst there in decades.”. Figures differ: “87” / “78”',
		);
		await press('Escape');
		assert.equal(await page.locator('.selected, .only, .differing').count(), 0);
	});

	it('joins the pairs that are in sight on both sides by lines, hidden from the ear', async () => {
		await open(makeSideBySide());
		await page.locator('.gutter g').nth(3).waitFor();
		assert.equal(await page.locator('.gutter').getAttribute('aria-hidden'), 'true');
		assert.deepEqual(
			await page.locator('.gutter g').evaluateAll((list) => list.map((one) => one.getAttribute('class')).sort()),
			['differs', 'mayDiffer', 'possibly', 'states'],
		);
		assert.deepEqual((await page.locator('.gutter text').allTextContents()).sort(), ['≠', '≠?']);
	});

	describe('by keyboard alone', () => {
		it('goes through the claims of a side and over to the other', async () => {
			await open(makeSideBySide());
			const steps: readonly (readonly [key: string, name: RegExp])[] = [
				['n', /^Claim 1 of 4.* in Dorvik/],
				['n', /^Claim 2 of 4.* in Dorvik/],
				['ArrowDown', /^Claim 3 of 4.* in Dorvik/],
				['ArrowRight', /^Claim 3 of 4.* in Kestrel/],
				// On the right their order is another one.
				['p', /^Claim 4 of 4.* in Kestrel/],
				['ArrowLeft', /^Claim 4 of 4.* in Dorvik/],
				['n', /^Claim 4 of 4.* in Dorvik/],
				['Home', /^Claim 1 of 4.* in Dorvik/],
				['ArrowUp', /^Claim 1 of 4.* in Dorvik/],
				['End', /^Claim 4 of 4.* in Dorvik/],
			];
			for (const [key, name] of steps) {
				await press(key);
				assert.match((await focused()) ?? '', name, key);
			}
		});

		it('comes by Tab to each side and to one claim of it', async () => {
			await open(makeSideBySide());
			await right().focus();
			const names: (string | null)[] = [];
			for (let i = 0; i < 5; i++) {
				await press('Tab');
				names.push(await focused());
			}
			assert.deepEqual(names, [
				'Kestrel Wire, on the left',
				'Claim 1 of 4, differs: 87 here, 78 in Dorvik Post',
				'Dorvik Post, on the right',
				'Claim 1 of 4, differs: 78 here, 87 in Kestrel Wire',
				'What differs',
			]);
		});

		it('selects by Enter, and opens the place by Enter again', async () => {
			const story = makeSideBySide();
			await open(story);
			await right().focus();
			await press('Tab', 'Tab', 'Enter');
			assert.equal(await page.locator('.left .badge.selected').count(), 1);
			assert.equal(await lastOf('open'), undefined);
			await press('ArrowRight', 'Enter');
			const { range } = story.joined[0]!.right;
			assert.deepEqual(await lastOf('open'), { type: 'open', uri: story.sources[1]!.uri, range, focus: true });
		});

		it('opens either side by a button', async () => {
			const story = makeSideBySide();
			await open(story);
			await press('n', 'n');
			await page.getByRole('button', { name: 'Open Kestrel Wire' }).focus();
			await press('Enter');
			assert.deepEqual((await lastOf('open'))?.range, story.joined[1]!.left.range);
		});
	});

	describe('scrolls', () => {
		const long = makeSideBySide(1, 20);
		/** How much lower the claim stands on the right than on the left, in pixels. */
		const gap = (number: number): Promise<number> =>
			page.evaluate((n) => {
				const at = (side: string): number =>
					document.querySelector(`.${side} .claim[data-key="${n - 1}"]`)!.getClientRects()[0]!.top;
				return at('right') - at('left');
			}, number);
		const tops = (): Promise<number[]> =>
			page.locator('.column').evaluateAll((list) => list.map(({ scrollTop }) => scrollTop));
		const wheel = async (side: string, by: number): Promise<void> => {
			await page.locator(side).hover({ position: { x: 200, y: 300 } });
			await page.mouse.wheel(0, by);
			// The browser scrolls by and by.
			for (let last = '', now = String(await tops()); last !== now; now = String(await tops())) {
				last = now;
				await page.waitForTimeout(150);
			}
		};

		it('to a selected claim, both sides level', async () => {
			await open(long);
			await page.locator('.left .badge', { hasText: /^41/ }).focus();
			await press('Enter');
			assert.ok(Math.abs(await gap(41)) < 2, String(await gap(41)));
			assert.ok(await page.locator('.right .badge.selected').evaluate((one) => one.getBoundingClientRect().top > 100));
		});

		it('one side after the other, with a claim level that is being read', async () => {
			await open(long);
			await wheel('.left', 1500);
			const [own, other] = await tops();
			assert.ok(own! > 1000 && other! > 500, `${own} ${other}`);
			const gaps = await Promise.all([...Array(80).keys()].map((i) => gap(i + 1)));
			assert.ok(Math.min(...gaps.map(Math.abs)) < 5, gaps.join(' '));
			await wheel('.right', -100000);
			assert.deepEqual(await tops(), [0, 0]);
		});

		it('one side alone where that is wanted, and remembers it', async () => {
			await open(long);
			await page.getByLabel('Scroll together').uncheck();
			await wheel('.left', 1500);
			assert.equal((await tops())[1], 0);
			assert.equal(((await lastOf('view'))?.view as { linked: boolean }).linked, false);
		});

		it('nowhere when the story is told anew', async () => {
			await open(long);
			await page.locator('.left .badge', { hasText: /^41/ }).focus();
			await press('Enter');
			const before = await tops();
			await opened.tell<SideBySide>({ type: 'story', story: { ...long, beingRead: true } });
			await page.getByText('still being read').waitFor();
			assert.deepEqual(await tops(), before);
			assert.match((await focused()) ?? '', /^Claim 41 of 80/);
		});
	});

	it('asks for the sources that are chosen', async () => {
		const { sources } = makeSideBySide();
		const [first, second, third] = sources.map(({ uri }) => uri);
		await open(makeSideBySide());
		assert.deepEqual(await right().locator('option').allInnerTexts(), [
			'Dorvik Post (4 in common)',
			'The Tarn Observer (0 in common)',
			'Maren Gazette (0 in common)',
			'Evening Halyard (0 in common)',
			'All other sources',
		]);
		await right().selectOption({ label: 'All other sources' });
		assert.deepEqual((await lastOf('ask'))?.about, { left: first, all: true });
		await right().selectOption(third!);
		assert.deepEqual((await lastOf('ask'))?.about, { left: first, right: third });
		// What was on the right and is wanted on the left changes places.
		await left().selectOption(second!);
		assert.deepEqual((await lastOf('ask'))?.about, { left: second, right: first });
	});

	it('keeps what was chosen when an answer to an older question comes late', async () => {
		const { sources } = makeSideBySide();
		const [first, second] = sources.map(({ uri }) => uri);
		const kept = async (): Promise<ReaderView> => (await lastOf('view'))?.view as ReaderView;
		await open(makeSideBySide());
		await right().selectOption({ label: 'All other sources' });
		await opened.tell<SideBySide>({ type: 'story', story: { ...makeSideBySide(), beingRead: true } });
		await page.getByText('still being read').waitFor();
		assert.deepEqual((await kept()).about, { left: first, all: true });
		await opened.tell<SideBySide>({ type: 'story', story: makeSideBySide(4) });
		await page.getByText('still being read').waitFor({ state: 'hidden' });
		await opened.tell<SideBySide>({ type: 'story', story: { ...makeSideBySide(), beingRead: true } });
		await page.getByText('still being read').waitFor();
		assert.deepEqual((await kept()).about, { left: first, right: second });
	});

	describe('with all others', () => {
		it('says of a claim in how many it is, and goes to each', async () => {
			await open(makeSideBySide(4));
			await press('n');
			assert.equal(await focused(), 'Claim 1 of 4, in 3 sources, differs: 87 here, 78 in Dorvik Post');
			assert.deepEqual(await texts('.other'), [
				'≠ Dorvik Post differs in a figure',
				'● The Tarn Observer says the same',
				'≠ Evening Halyard differs in a figure',
			]);
			await page.getByRole('button', { name: /Tarn Observer says the same/ }).click();
			assert.equal((await texts('.right .selected.claim')).join(''), 'The fire killed 87.');
			assert.match(await announced(), /^Claim 1 of 4.*The Tarn Observer says the same/);
			assert.equal((await page.locator('.right .also').count()) > 0, true);
		});

		it('draws fifty of them, and goes to the last', async () => {
			const story = makeSideBySide(49, 8);
			await open(story);
			await page.locator('.right .badge').last().focus();
			await press('Enter');
			const { at, bottom } = await page.locator('.right .badge.selected').evaluate((one) => ({
				at: one.getBoundingClientRect().top,
				bottom: one.closest('.column')!.getBoundingClientRect().bottom,
			}));
			assert.ok(at > 0 && at < bottom, `${at} ${bottom}`);
		});
	});

	it('comes back as it was left', async () => {
		await open(makeSideBySide());
		await press('n', 'n', 'n');
		const view = (await lastOf('view'))!.view as object;
		await opened.close();
		await open(makeSideBySide(), { view });
		assert.equal(await page.locator('.left .badge.selected').innerText(), '3');
	});

	it('shows all of a text as text, whatever it is', async () => {
		const story = makeSideBySide();
		const blocks = HOSTILE.map((text, i) => ({ ...story.left.blocks[i]!, text }));
		const [pair] = story.joined;
		const joined = HOSTILE.map((text, block) => {
			const words = { ...pair!.left, block, start: 0, end: text.length };
			return {
				...pair!,
				left: words,
				right: words,
				relationInWords: text,
				onlyLeft: [words],
				onlyRight: [],
				differing: [],
			};
		});
		const sources = story.sources.map((source, i) => ({ ...source, name: HOSTILE[i]!, title: HOSTILE[i]! }));
		await open({ ...story, sources, left: { source: 0, blocks }, right: [{ source: 1, blocks }], joined });
		assert.deepEqual(await texts('.left .claim'), AS_SHOWN);
		for (let i = 0; i < 5; i++) await press('n');
		await assertNoneRan(opened);
		const direction = (one: Locator): Promise<string> => one.evaluate((found) => getComputedStyle(found).direction);
		assert.equal(await direction(page.locator('.left p').last()), 'rtl');
		assert.ok(await page.locator('.left').evaluate((one) => one.scrollWidth <= one.clientWidth));
		assert.deepEqual(await faults(page), []);
	});

	it('runs no script and loads nothing but its own', async () => {
		await open(makeSideBySide());
		await assertPolicyHolds(opened);
	});

	it('passes over what is no message', async () => {
		const story = makeSideBySide();
		await open(story);
		for (const message of [
			null,
			{ type: 'story' },
			{ type: 'story', story: { ...story, left: 7 } },
			{ type: 'story', story: { ...story, right: [] } },
			{ type: 'story', story: { ...story, joined: [{ ...story.joined[0], right: { block: 99 } }] } },
		])
			await page.evaluate((data) => window.postMessage(data, '*'), message);
		assert.equal((await texts('.left .badge')).length, 4);
	});
});
