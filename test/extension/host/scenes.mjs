// Brings a workbench to where something of ours is seen, by the keys and commands that a reader would use.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const THEMES = {
	light: 'Default Light Modern',
	dark: 'Default Dark Modern',
	'hc-light': 'Default High Contrast Light',
	'hc-dark': 'Default High Contrast',
};

/** A quiet workbench for pictures. */
export const pictureSettings = (theme) => ({
	'workbench.colorTheme': THEMES[theme],
	'editor.fontSize': 14,
	'editor.minimap.enabled': false,
	'editor.wordWrap': 'on',
	'editor.occurrencesHighlight': 'off',
	'breadcrumbs.enabled': false,
	'comments.openView': 'never',
	'corroborate.annotations.author': 'Olga Brandt',
});

/** What is shown in a webview: by which command, and what is there once it is drawn. */
const PAGES = {
	matrix: { command: 'Corroborate: Show Matrix', drawn: 'tbody th.claim' },
	timeline: { command: 'Corroborate: Show Timeline', drawn: '.event' },
	reader: { command: 'Corroborate: Read Side by Side', drawn: '.badge', ofArticle: true },
};
const ALL_VIEWS = ['Claims', 'Conflicts', 'Entities', 'Voices', 'Annotations'];
const VIEWS = ['claims', 'conflicts', 'entities', 'voices'];

/** Reading all sample articles side by side takes a while on a small machine, in milliseconds. */
const READ = 400_000;

/** What `Scenes.show` knows. */
export const SHOWN = ['references', 'hover', 'beside', 'problems', 'article', 'annotations', 'tour', 'walkthrough']
	.concat(VIEWS)
	.concat(Object.keys(PAGES));

/**
 * @typedef {object} Scene
 * @property {string} file the article
 * @property {string} at puts the cursor into these words of it
 * @property {string} other the article to show in the peek view
 * @property {string} changed the words of a note that are changed afterwards
 * @property {string} resolved the words of a note that is resolved
 * @property {readonly string[]} unfold lines of a view
 * @property {string} [bar] width of the side bar
 */

export const SAMPLE = {
	file: 'harbour-gazette.txt',
	at: 'excused from answering',
	other: 'northern-wire.txt',
	changed: 'accused the company of putting off',
	resolved: 'full and open inquiry',
	unfold: [],
};

export class Scenes {
	/**
	 * @param {import('playwright-core').Page} page
	 * @param {string} folder
	 */
	constructor(page, folder) {
		this.page = page;
		this.folder = folder;
	}

	/** Until the articles are read. */
	async ready() {
		await this.page.locator('.part.statusbar .statusbar-item', { hasText: /\d+ articles/ }).waitFor();
	}

	/**
	 * @param {string} what one of `SHOWN`
	 * @param {Scene} scene
	 */
	async show(what, scene) {
		const { page } = this;
		switch (what) {
			case 'references':
				await page.keyboard.press('Shift+F12');
				await this.#previewOther(page.locator('.reference-zone-widget .ref-tree .monaco-list-row'), scene.other);
				break;
			case 'hover':
				await page.keyboard.press('Control+K');
				await page.keyboard.press('Control+I');
				await page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor();
				// Once more gives it the keyboard: it stays, wherever the mouse goes.
				await page.keyboard.press('Control+K');
				await page.keyboard.press('Control+I');
				break;
			case 'beside':
				await this.command('Corroborate: Open Best Match Beside');
				await page.locator('.editor-group-container').nth(1).locator('.monaco-editor').waitFor();
				break;
			case 'problems':
				await this.conflictsAreTold();
				await page.keyboard.press('Control+Shift+M');
				await page.locator('.markers-panel .monaco-list-row').first().waitFor();
				break;
			case 'annotations':
				await this.#annotations(scene);
				break;
			case 'tour':
				await this.claimsAreRead();
				await this.command('Corroborate: Tour of the Differences');
				await page.locator('.part.statusbar .statusbar-item', { hasText: /1 of \d+/ }).waitFor();
				break;
			case 'walkthrough':
				await this.#choose('Welcome: Open Walkthrough...');
				await page.locator('.quick-input-widget input').fill('Get Started with Corroborate');
				await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Corroborate' }).first().waitFor();
				await page.keyboard.press('Enter');
				await page.locator('.getting-started-step').first().waitFor();
				break;
			case 'article':
				break;
			default:
				if (VIEWS.includes(what)) await this.#view(`${what[0].toUpperCase()}${what.slice(1)}`, scene);
				else if (what in PAGES) await this.#page(PAGES[what]);
				else throw new Error(`there is no ${what}: there are ${SHOWN.join(', ')}`);
		}
	}

	/** Nothing is open any more, and the side bar shows or not. */
	async clear({ bar }) {
		const { page } = this;
		await this.command('Corroborate: Tour: Stop', { where: '.statusbar-item[id*="corroborate.tour"]' });
		await this.command('View: Revert and Close Editor', { where: '.editor-group-container .tab.dirty' });
		await this.command('View: Close All Editors');
		if (await page.locator('.part.panel').isVisible()) await page.keyboard.press('Control+J');
		if ((await page.locator('.part.sidebar').isVisible()) !== bar) await page.keyboard.press('Control+B');
	}

	/** Where the side bar stands in the window. */
	async sideBar() {
		const { x, y, width, height } = await this.page.locator('.part.sidebar').boundingBox();
		return { x: Math.ceil(x), y: Math.ceil(y), width: Math.floor(width), height: Math.floor(height) };
	}

	/** Whether an article is to be open, with its lenses drawn, before something is shown. */
	async openFor(what, scene) {
		if (PAGES[what]?.ofArticle) await this.openAt(scene.file, scene.at);
		else if (!PAGES[what] && what !== 'walkthrough') {
			await this.openAt(scene.file, scene.at);
			const editor = this.page.locator('.editor-instance .monaco-editor').first();
			await editor.locator('.codelens-decoration a').first().waitFor({ state: 'attached' });
		}
	}

	/** Opens an article with the cursor in the asked words, by Quick Open's "name:line:column". */
	async openAt(file, words) {
		const text = readFileSync(join(this.folder, file), 'utf8');
		const offset = text.indexOf(words);
		if (offset < 0) throw new Error(`${file} does not say "${words}"`);
		const lines = text.slice(0, offset + 1).split('\n');
		await this.page.keyboard.press('Control+P');
		const input = this.page.locator('.quick-input-widget input');
		await input.fill(`${file}:${lines.length}:${lines.at(-1).length}`);
		// Enter takes what is first, and that is for a moment still what was open before.
		await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: file }).waitFor();
		await this.page.keyboard.press('Enter');
		await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
	}

	/** A command of the palette, by its title; `where`: only while there is something of the kind. */
	async command(title, { where } = {}) {
		const { page } = this;
		if (where && !(await page.locator(where).first().isVisible())) return;
		await this.#choose(title);
		await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
	}

	/** In the palette. */
	async #choose(title) {
		const { page } = this;
		await page.keyboard.press('F1');
		await page.locator('.quick-input-widget input').fill(`>${title}`);
		await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
		await page.keyboard.press('Enter');
	}

	/** Conflicts are told once both sides were read side by side. */
	async claimsAreRead() {
		const { page } = this;
		await page.locator('.part.statusbar', { hasText: /Reading claims/ }).waitFor({ state: 'hidden', timeout: READ });
	}

	/** In the article that is open: its lenses and its lines are drawn anew after the claims were read. */
	async conflictsAreTold() {
		await this.claimsAreRead();
		const editor = this.page.locator('.editor-instance .monaco-editor').first();
		await editor.locator('.squiggly-warning, .squiggly-info').first().waitFor({ timeout: READ });
		await editor
			.locator('.codelens-decoration a', { hasText: /differ/ })
			.first()
			.waitFor({ timeout: READ });
	}

	async widenBar(width) {
		const { page } = this;
		const bar = await page.locator('.part.sidebar').boundingBox();
		await page.mouse.move(bar.x + bar.width, bar.y + 200);
		await page.mouse.down();
		await page.mouse.move(bar.x + Number(width), bar.y + 200, { steps: 5 });
		await page.mouse.up();
	}

	/** The pane of one of our views. */
	pane(name) {
		return this.page.locator('.pane', { has: this.page.locator(`.pane-header[aria-label^="${name}"]`) });
	}

	/** One of our views, in a side bar that is wide enough to read it, with the asked lines unfolded. */
	async #view(name, { bar, unfold }) {
		await this.claimsAreRead();
		await this.command(`Corroborate: Focus on ${name} View`);
		const pane = this.pane(name);
		const rows = pane.locator('[role=treeitem]');
		await rows.first().waitFor({ timeout: READ });
		await pane.locator('.message', { hasText: /still being read/ }).waitFor({ state: 'hidden', timeout: READ });
		await this.#foldOthers(name);
		if (bar) await this.widenBar(bar);
		for (const words of unfold) {
			await rows.filter({ hasText: words }).first().locator('.monaco-tl-twistie').click();
			await this.page.waitForTimeout(300);
		}
	}

	async #foldOthers(name) {
		for (const other of ALL_VIEWS.filter((one) => one !== name)) {
			const header = this.pane(other).locator('.pane-header.expanded');
			if (await header.isVisible()) await header.click();
		}
	}

	/** A page of ours, in as much of the window as there is. */
	async #page({ command, drawn }) {
		const { page } = this;
		if (await page.locator('.part.sidebar').isVisible()) await page.keyboard.press('Control+B');
		await this.command(command);
		const frame = page.frameLocator('iframe.webview').frameLocator('#active-frame');
		await frame.locator(drawn).first().waitFor({ timeout: 120_000 });
		await frame.locator('.notice:empty').waitFor({ state: 'attached', timeout: READ });
		await frame.locator('[tabindex="0"]').first().focus();
	}

	async #annotations({ file, at, changed, resolved }) {
		const { page } = this;
		await this.#annotate(at, 'Who decides **that**? Ask the minister. #question');
		await this.openAt(file, resolved);
		await this.#annotate(resolved, 'Confirmed by the board.');
		await this.command('Corroborate: Next Annotation');
		await this.command('Corroborate: Previous Annotation');
		await this.#button('Confirmed', 'Resolve').click();
		// The editor closes a thread that is resolved, and goes to its words.
		await page.locator('.review-widget', { hasText: 'Confirmed' }).waitFor({ state: 'hidden' });
		await this.openAt(file, changed);
		await this.#annotate(changed, 'The company says otherwise. #check');
		await page.keyboard.press('Home');
		await this.openAt(file, changed);
		await page.keyboard.press('Control+ArrowRight');
		await page.keyboard.type(' for years');
		await this.openAt(file, at);
		await this.command('Corroborate: Next Annotation');
		await this.command('Corroborate: Focus on Annotations View');
		await page.locator('.pane-body [role=treeitem]', { hasText: 'Who decides' }).first().waitFor();
		await this.#foldOthers('Annotations');
	}

	/** In the title of the thread that says so. */
	#button(words, name) {
		const thread = this.page.locator('.review-widget', { hasText: words });
		return thread.locator(`.action-label[aria-label="${name}"] >> visible=true`);
	}

	/** By keys alone, as a person does: selects the words behind the cursor, opens the field, types, saves. */
	async #annotate(words, text) {
		const { page } = this;
		for (let i = 0; i < words.length; i++) await page.keyboard.press('Shift+ArrowRight');
		await page.keyboard.press('Control+F10');
		await page.locator('.review-widget .edit-container .monaco-editor.focused').waitFor();
		await page.keyboard.type(text);
		// Of the list of tags.
		await page.keyboard.press('Escape');
		await page.keyboard.press('Control+Enter');
		await page.locator('.review-widget .edit-container .monaco-editor').waitFor({ state: 'detached' });
		await page.locator('.editor-instance > .monaco-editor.focused').waitFor();
	}

	/** Opens the other article in the peek view's list, and shows what is found there first. */
	async #previewOther(rows, other) {
		const file = rows.filter({ hasText: other }).first();
		const unfolded = this.page.locator('.ref-tree .monaco-list-row[aria-expanded=true]', { hasText: other });
		if (!(await unfolded.isVisible())) await file.click();
		await unfolded.waitFor();
		// The list is drawn anew where the previews of its lines have come, and a click between may have met another line.
		const title = this.page.locator('.peekview-title .filename', { hasText: other });
		for (let turn = 0; turn < 10 && !(await title.isVisible()); turn++) {
			const index = await unfolded.evaluate((row) => Number(row.dataset.index));
			await this.page.locator(`.ref-tree .monaco-list-row[data-index="${index + 1}"]`).click();
			await this.page.waitForTimeout(500);
		}
		await title.waitFor();
	}
}

/**
 * What is drawn last, by no event that can be waited for: a picture is good once two in a row are the same.
 *
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<Buffer>} take
 */
export async function settledPicture(page, take) {
	await page.mouse.move(0, 0);
	// Where this folder lies on this machine is nobody's concern.
	await page.addStyleTag({ content: '.peekview-title .dirname { display: none }' });
	let picture = await take();
	for (let last; !last?.equals(picture);) {
		last = picture;
		await page.waitForTimeout(700);
		picture = await take();
	}
	return picture;
}
