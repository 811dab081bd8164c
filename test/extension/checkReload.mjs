// Proves that the pages of the webviews outlive a reload of the window: each is opened and arranged as a reader would, the window is loaded
// anew, and each stands there again as it was left, without anybody having asked for it.

import { SAMPLE, Scenes } from './host/scenes.mjs';

/** Each with what is searched for on it (else another source is chosen), and what is there once something is drawn. */
const PAGES = [
	{ tab: 'Claims and Sources', command: 'Show Matrix', drawn: 'tbody th.claim', search: 'ferry' },
	{ tab: 'Timeline', command: 'Show Timeline', drawn: '.event', search: 'ferry' },
	{ tab: 'Side by Side', command: 'Read Side by Side', drawn: '.left article', ofArticle: true },
];
/** In milliseconds: until what was chosen is drawn. */
const SETTLED = 3000;
/** Where the page of a webview stands. */
const FRAME = 'iframe.webview';

/**
 * @param {import('playwright-core').Page} page a workbench that has read its articles
 * @param {string} folder the one that is open in it
 * @throws with what did not come back
 */
export async function checkReload(page, folder) {
	const left = [];
	const scenes = new Scenes(page, folder);
	for (const one of PAGES) {
		if (one.ofArticle) await scenes.openAt(SAMPLE.file, SAMPLE.at);
		await scenes.command(`Corroborate: ${one.command}`);
		left.push(await arrange(page, one));
	}
	// By the editor itself, which first writes down what is open.
	await Promise.all([page.waitForEvent('load'), scenes.command('Developer: Reload Window')]);
	await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
	// The one in front stands by itself; the others when somebody looks at them.
	for (const [i, one] of [...PAGES.entries()].reverse()) {
		await page.locator('.tab', { hasText: one.tab }).click();
		const found = await look(page, one);
		if (found !== left[i]) throw new Error(`${one.tab}: was left with ${left[i]}, and came back with ${found}`);
	}
}

/** Does as its reader does; gives what is then to be seen. */
async function arrange(page, one) {
	const frame = await frameOf(page, one);
	if (one.search) await frame.locator('.toolbar input').first().fill(one.search);
	else {
		await frame.locator('.heads select').last().selectOption({ index: 2 });
		// An answer to what was asked before may still come and be drawn; then comes the one to this.
		await page.waitForTimeout(SETTLED);
	}
	return look(page, one);
}

/** What is seen of how it was arranged. */
async function look(page, one) {
	const frame = await frameOf(page, one);
	if (one.search) return frame.locator('.toolbar input').first().inputValue();
	return frame.locator('.heads select').last().inputValue();
}

/** The page that is in front, once it is drawn. */
async function frameOf(page, { drawn }) {
	const frames = page.locator(FRAME);
	for (let waited = 0; waited < 60_000; waited += 100) {
		for (let i = 0; i < (await frames.count()); i++) {
			if (!(await frames.nth(i).isVisible())) continue;
			const inner = frames.nth(i).contentFrame().frameLocator('#active-frame');
			if (await inner.locator(drawn).first().isVisible()) return inner;
		}
		await page.waitForTimeout(100);
	}
	throw new Error(`no page in front draws ${drawn}`);
}
