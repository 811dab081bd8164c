import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { timelineWords } from '../../client/src/webviews/timeline/timelineWords.ts';
import type { FromPage } from '../../client/src/webviews/shared/messages.ts';
import type { StoryTimeline } from '../../server/src/lsp/protocol.ts';
import { faults } from './faults.ts';
import { AS_SHOWN, assertNoneRan, assertPolicyHolds, HOSTILE } from './hostile.ts';
import { makeTimeline } from './madeTimeline.ts';
import { openPage, startBrowser, stopBrowser, THEME_NAMES, type Opened } from './openPage.ts';

describe('the timeline', () => {
	let opened: Opened;
	let page: Page;

	before(startBrowser);
	after(stopBrowser);
	afterEach(async () => {
		assert.deepEqual(opened.broken, []);
		await opened.close();
	});

	const open = async (
		story: StoryTimeline,
		options: Parameters<typeof openPage>[1] & { view?: object } = {},
	): Promise<void> => {
		opened = await openPage('timeline', options);
		page = opened.page;
		await opened.tell({ type: 'begin', words: timelineWords(), view: options.view });
		await opened.tell<StoryTimeline>({ type: 'story', story });
		await page.locator('.toolbar .count', { hasText: /dated claims|No / }).waitFor();
	};
	const lastOf = async <T extends FromPage['type']>(type: T): Promise<Extract<FromPage, { type: T }> | undefined> =>
		(await opened.said()).filter((one): one is Extract<FromPage, { type: T }> => one.type === type).at(-1);
	const focused = (): Locator => page.locator(':focus');
	const press = async (...keys: readonly string[]): Promise<void> => {
		for (const key of keys) await page.keyboard.press(key);
	};

	describe('is accessible', () => {
		for (const theme of THEME_NAMES)
			it(`in ${theme}`, async () => {
				await open(makeTimeline(), { theme });
				await press('/', 'Enter', 'Control+ArrowDown', 'ArrowRight');
				assert.deepEqual(await faults(page), []);
			});

		it('in the colours of the system', async () => {
			await open(makeTimeline(), { forcedColors: true });
			// What the system makes of a colour, axe does not see.
			assert.deepEqual(await faults(page, ['color-contrast']), []);
		});

		it('with nothing to show', async () => {
			await open({ sources: [], events: [], beingRead: false });
			assert.deepEqual(await faults(page), []);
		});
	});

	it('stands by days, with what sources say of when, and when they appeared', async () => {
		await open(makeTimeline());
		assert.deepEqual(await page.locator('h2').allTextContents(), [
			...['2019', 'Sunday, May 3, 2026', 'Tuesday, May 12, 2026', 'Wednesday, May 13, 2026'],
			...['Thursday, May 14, 2026', 'Thursday, May 21, 2026'],
		]);
		const texts = async (heading: string): Promise<string[]> =>
			(
				await page
					.locator('section.day', { has: page.locator('h2', { hasText: heading }) })
					.locator('p, .time, .mark, button')
					.allInnerTexts()
			).filter((text) => text);
		assert.deepEqual(await texts('May 12'), [
			...['9 days later', '19:40', 'A fire broke out at Fort Maren'],
			...['Kestrel Wire: on Tuesday evening', 'Dorvik Post: 12 May', 'The Tarn Observer: Tuesday'],
			'Maren Gazette: at 7.40 p.m.',
		]);
		assert.deepEqual(await texts('May 13'), [
			...['Published: Kestrel Wire, Dorvik Post, The Tarn Observer', 'General Ilse Varga visited the wounded'],
			...['≠ Dated differently', 'Kestrel Wire: on Wednesday', '≠ Dorvik Post: on Thursday'],
			'The Tarn Observer: Wednesday',
		]);
		// What one source dates differently stands on its day as well.
		assert.deepEqual((await texts('May 14')).slice(-3), [
			...['≠ Dorvik Post puts this here:', 'General Ilse Varga visited the wounded, it was said'],
			'Others: Wednesday, May 13, 2026',
		]);
	});

	describe('by keyboard alone', () => {
		it('goes from claim to claim, from day to day, and to what each source says', async () => {
			await open(makeTimeline());
			await press('/', 'Enter');
			const steps: readonly (readonly [key: string, text: RegExp])[] = [
				['ArrowUp', /^The barracks/],
				['ArrowDown', /^The sprinklers/],
				['ArrowDown', /^A fire/],
				['ArrowRight', /^Kestrel Wire: on Tuesday/],
				['ArrowRight', /^Dorvik Post: 12 May/],
				['ArrowLeft', /^Kestrel/],
				['ArrowDown', /^General/],
				['Control+ArrowDown', /^The army/],
				['ArrowDown', /it was said$/],
				['Control+ArrowDown', /^Parliament/],
				['Control+ArrowDown', /^Parliament/],
				['Control+ArrowUp', /^The army/],
				['Home', /^The barracks/],
				['End', /^Parliament/],
				['PageUp', /^The barracks/],
				['PageDown', /^Parliament/],
			];
			for (const [key, text] of steps) {
				await press(key);
				assert.match(await focused().innerText(), text, key);
			}
		});

		it('opens a place: by Space to look, by Enter to go there', async () => {
			const story = makeTimeline();
			await open(story);
			await press('/', 'Enter', 'Control+ArrowDown', 'Control+ArrowDown', 'ArrowRight', 'ArrowRight', ' ');
			const { uri, range } = story.events[2]!.dates[1]!;
			assert.deepEqual(await lastOf('open'), { type: 'open', uri, range, focus: false });
			await press('Enter');
			assert.deepEqual(await lastOf('open'), { type: 'open', uri, range, focus: true });
			assert.equal((await opened.said()).filter(({ type }) => type === 'open').length, 2);
		});

		it('goes from what one source dates differently to where the others have it', async () => {
			await open(makeTimeline());
			await press('/', 'Enter', 'End', 'ArrowUp', 'ArrowRight', 'Enter');
			assert.equal(await focused().innerText(), 'General Ilse Varga visited the wounded');
			assert.equal(await lastOf('open'), undefined);
		});

		it('has one place in the tab order', async () => {
			await open(makeTimeline());
			await press('/', 'Tab', 'Tab');
			assert.match(await focused().innerText(), /^The barracks/);
			assert.equal(await page.locator('.list [tabindex="0"]').count(), 1);
		});

		it('searches, and comes back', async () => {
			await open(makeTimeline());
			await press('/');
			await page.keyboard.type('general');
			assert.equal(await page.getByRole('status').first().innerText(), '2 of 6 dated claims');
			await press('Escape', 'Escape');
			assert.equal(await page.locator('.event').count(), 7);
			assert.ok(await focused().evaluate((one) => one.closest('.list') !== null));
		});
	});

	it('shows what sources date differently alone, and comes back as it was left', async () => {
		await open(makeTimeline());
		await page.getByLabel('Show').selectOption('differ');
		assert.deepEqual(await page.locator('h2').allTextContents(), ['Wednesday, May 13, 2026', 'Thursday, May 14, 2026']);
		const { view } = (await lastOf('view'))!;
		await opened.close();
		await open(makeTimeline(), { view: view as object });
		assert.equal(await page.locator('.event').count(), 2);
	});

	it('keeps the reader on the claim while the story changes', async () => {
		const story = makeTimeline(20);
		await open(story);
		await press('/', 'Enter', 'End');
		await opened.tell<StoryTimeline>({
			type: 'story',
			story: { ...story, beingRead: true, events: story.events.slice(3) },
		});
		await page.getByText('still being read').waitFor();
		assert.match(await focused().innerText(), /^Parliament/);
		assert.equal(((await lastOf('view'))!.view as { selected: string }).selected, story.events.at(-1)!.id);
	});

	it('shows all of a text as text, whatever it is', async () => {
		const story = makeTimeline();
		const sources = story.sources.map((source, i) => ({ ...source, name: HOSTILE[i]!, title: HOSTILE[i]! }));
		const [event] = story.events;
		const events = HOSTILE.map((wording) => ({
			...event!,
			id: wording,
			wording,
			dates: event!.dates.map((date) => ({ ...date, wording, words: wording })),
		}));
		await open({ ...story, sources, events });
		assert.deepEqual(await page.locator('.event > .wording').allInnerTexts(), AS_SHOWN);
		await assertNoneRan(opened);
		const direction = page.locator('.event > .wording').last();
		assert.equal(await direction.evaluate((one) => getComputedStyle(one).direction), 'rtl');
		// A word of 5,000 letters makes the list no wider than the page.
		assert.ok(await page.locator('.list').evaluate((one) => one.scrollWidth <= one.clientWidth));
		assert.deepEqual(await faults(page), []);
	});

	it('runs no script and loads nothing but its own', async () => {
		await open(makeTimeline());
		await assertPolicyHolds(opened);
	});

	it('passes over what is no message', async () => {
		const story = makeTimeline();
		await open(story);
		for (const message of [
			null,
			{ type: 'story' },
			{ type: 'story', story: { ...story, events: 7 } },
			{ type: 'begin', words: 3 },
		])
			await page.evaluate((data) => window.postMessage(data, '*'), message);
		assert.equal(await page.locator('.event').count(), 7);
	});
});
