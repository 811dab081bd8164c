// `npm run screenshot -- FOLDER OUT.png`: takes a picture of the workbench with one of the folder's articles open.
//   --file NAME          the article
//   --at WORDS           puts the cursor into these words of it
//   --other NAME        the article to show in the peek view
//   --show references    the peek view with the same claim in other sources (default), or hover, beside, problems, article, annotations (in a copy of the folder),
//                        claims, conflicts, entities, voices (the view, its first lines unfolded), tour,
//                        reader (beside the source it has most in common with), or matrix or timeline, on their own; without --file for a folder of whatever articles
//   --then COMMAND       a command of the palette that is run last, by its title; may be given several times
//   --unfold WORDS       the line of the view to unfold; may be given several times
//   --bar 560            width of the side bar
//   --width 1400         of the window
//   --command TITLE      carries out a command first; may be given several times
//   --keys KEY           presses a key at the end; may be given several times
//   --theme light        or dark, hc-light, hc-dark
import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from './host/chromium.mjs';
import { unpackExtension } from './host/extension.mjs';
import { makeProfile } from './host/profile.mjs';
import { installVscodeServer, startVscodeServer } from './host/vscodeServer.mjs';
import { addressOf, openWorkbench } from './host/workbench.mjs';

const THEMES = {
	light: 'Default Light Modern',
	dark: 'Default Dark Modern',
	'hc-light': 'Default High Contrast Light',
	'hc-dark': 'Default High Contrast',
};

/** What is shown in a webview: by which command, and what is there once it is drawn. */
const PAGES = {
	matrix: { command: 'Corroborate: Show Matrix', drawn: 'tbody th.claim' },
	timeline: { command: 'Corroborate: Show Timeline', drawn: '.event' },
	reader: { command: 'Corroborate: Read Side by Side', drawn: '.badge', ofArticle: true },
};

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		file: { type: 'string', default: 'harbour-gazette.txt' },
		command: { type: 'string', multiple: true, default: [] },
		keys: { type: 'string', multiple: true, default: [] },
		width: { type: 'string', default: '1400' },
		at: { type: 'string', default: 'excused from answering' },
		changed: { type: 'string', default: 'accused the company of putting off' },
		resolved: { type: 'string', default: 'full and open inquiry' },
		other: { type: 'string', default: 'northern-wire.txt' },
		show: { type: 'string', default: 'references' },
		theme: { type: 'string', default: 'light' },
		then: { type: 'string', multiple: true, default: [] },
		unfold: { type: 'string', multiple: true, default: [] },
		bar: { type: 'string' },
	},
});
const [folder, out] = positionals;
if (!out) throw new Error('npm run screenshot -- FOLDER OUT.png');
const profile = makeProfile({
	'workbench.colorTheme': THEMES[values.theme],
	'editor.fontSize': 14,
	'editor.minimap.enabled': false,
	'editor.wordWrap': 'on',
	'editor.occurrencesHighlight': 'off',
	'breadcrumbs.enabled': false,
	'comments.openView': 'never',
	'corroborate.annotations.author': 'Olga Brandt',
});
let server;
let workbench;
try {
	const program = await findChromium(console.log);
	unpackExtension(profile.extensionsDir);
	server = await startVscodeServer(await installVscodeServer(undefined, console.log), profile);
	const context = { viewport: { width: Number(values.width), height: 900 } };
	workbench = await openWorkbench(addressOf(server, { folder: shownFolder() }), program, { context });
	await takePicture(workbench.page).catch(async (error) => {
		// What it looks like where it went wrong tells more than the error.
		await workbench.page.screenshot({ path: out });
		throw error;
	});
} finally {
	await workbench?.close();
	server?.stop();
	await server?.stopped;
	profile.remove();
}

/** Where something is written, a copy of the folder. */
function shownFolder() {
	if (values.show !== 'annotations') return resolve(folder);
	const copy = join(profile.folder, 'articles');
	cpSync(folder, copy, { recursive: true });
	return copy;
}

/** @param {import('playwright-core').Page} page */
async function takePicture(page) {
	await page.locator('.part.statusbar .statusbar-item', { hasText: /\d+ articles/ }).waitFor();
	if (PAGES[values.show]?.ofArticle) await openAt(page);
	else if (!PAGES[values.show]) {
		await openAt(page);
		const editor = page.locator('.editor-instance .monaco-editor').first();
		await editor.locator('.codelens-decoration a').first().waitFor({ state: 'attached' });
	}
	for (const title of values.command) await command(page, title);
	await show(page, values.show);
	for (const title of values.then) await command(page, title);
	for (const key of values.keys) await page.keyboard.press(key);
	await page.mouse.move(0, 0);
	// Where this folder lies on this machine is nobody's concern.
	await page.addStyleTag({ content: '.peekview-title .dirname { display: none }' });
	// What is drawn last, by no event that can be waited for: a picture is good once two in a row are the same.
	let picture = await page.screenshot({ path: out });
	for (let last; !last?.equals(picture);) {
		last = picture;
		await page.waitForTimeout(700);
		picture = await page.screenshot({ path: out });
	}
	console.log(`${out}: ${Math.round(picture.length / 1024)} KB`);
}

/** Opens the article with the cursor in the asked words, by Quick Open's "name:line:column". */
async function openAt(page, words = values.at) {
	const text = readFileSync(join(folder, values.file), 'utf8');
	const offset = text.indexOf(words);
	if (offset < 0) throw new Error(`${values.file} does not say "${words}"`);
	const lines = text.slice(0, offset + 1).split('\n');
	await page.keyboard.press('Control+P');
	const input = page.locator('.quick-input-widget input');
	await input.fill(`${values.file}:${lines.length}:${lines.at(-1).length}`);
	await page.locator('.quick-input-list .monaco-list-row', { hasText: values.file }).first().waitFor();
	await page.keyboard.press('Enter');
	await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

async function show(page, what) {
	switch (what) {
		case 'references':
			await page.keyboard.press('Shift+F12');
			await previewOther(page.locator('.reference-zone-widget .ref-tree .monaco-list-row'));
			break;
		case 'hover':
			await page.keyboard.press('Control+K');
			await page.keyboard.press('Control+I');
			await page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor();
			break;
		case 'beside':
			await command(page, 'Corroborate: Open Best Match Beside');
			await page.locator('.editor-group-container').nth(1).locator('.monaco-editor').waitFor();
			break;
		case 'problems':
			await claimsAreRead(page);
			await page.locator('.squiggly-warning, .squiggly-info').first().waitFor({ timeout: 400_000 });
			await page.keyboard.press('Control+Shift+M');
			await page.locator('.markers-panel .monaco-list-row').first().waitFor();
			break;
		case 'annotations':
			await annotate(page, values.at, 'Who decides **that**? Ask the minister. #question');
			await openAt(page, values.resolved);
			await annotate(page, values.resolved, 'Confirmed by the board.');
			await command(page, 'Corroborate: Next Annotation');
			await command(page, 'Corroborate: Previous Annotation');
			await button(page, 'Confirmed', 'Resolve').click();
			// The editor closes a thread that is resolved, and goes to its words.
			await page.locator('.review-widget', { hasText: 'Confirmed' }).waitFor({ state: 'hidden' });
			await openAt(page, values.changed);
			await annotate(page, values.changed, 'The company says otherwise. #check');
			await page.keyboard.press('Home');
			await openAt(page, values.changed);
			await page.keyboard.press('Control+ArrowRight');
			await page.keyboard.type(' for years');
			await openAt(page, values.at);
			await command(page, 'Corroborate: Next Annotation');
			await command(page, 'Corroborate: Focus on Annotations View');
			await page.locator('.pane-body [role=treeitem]', { hasText: 'Who decides' }).first().waitFor();
			break;
		case 'claims':
		case 'conflicts':
		case 'entities':
		case 'voices':
			await showView(page, `${what[0].toUpperCase()}${what.slice(1)}`);
			break;
		case 'tour':
			await claimsAreRead(page);
			await command(page, 'Corroborate: Tour of the Differences');
			await page.locator('.part.statusbar .statusbar-item', { hasText: /1 of \d+/ }).waitFor();
			break;
		case 'matrix':
		case 'timeline':
		case 'reader': {
			// As much of the window as there is.
			await page.keyboard.press('Control+B');
			await command(page, PAGES[what].command);
			const frame = page.frameLocator('iframe.webview').frameLocator('#active-frame');
			await frame.locator(PAGES[what].drawn).first().waitFor({ timeout: 120_000 });
			await frame.locator('.notice:empty').waitFor({ state: 'attached', timeout: 240_000 });
			await frame.locator('[tabindex="0"]').first().focus();
			break;
		}
		case 'article':
			break;
		default:
			throw new Error(
				`--show ${what}: there are references, hover, beside, problems, article, annotations, claims, conflicts, entities, voices, tour, matrix, timeline, reader`,
			);
	}
}

/** Conflicts are told once both sides were read side by side. */
async function claimsAreRead(page) {
	await page.locator('.part.statusbar', { hasText: /Reading claims/ }).waitFor({ state: 'hidden', timeout: 400_000 });
}

/** One of our views, in a side bar that is wide enough to read it, with the asked lines unfolded. */
async function showView(page, name) {
	await claimsAreRead(page);
	await command(page, `Corroborate: Focus on ${name} View`);
	const pane = page.locator('.pane', { has: page.locator(`.pane-header[aria-label^="${name}"]`) });
	const rows = pane.locator('[role=treeitem]');
	await rows.first().waitFor({ timeout: 400_000 });
	await pane.locator('.message', { hasText: /still being read/ }).waitFor({ state: 'hidden', timeout: 400_000 });
	if (values.bar) {
		const sash = await page.locator('.part.sidebar').boundingBox();
		await page.mouse.move(sash.x + sash.width, sash.y + 200);
		await page.mouse.down();
		await page.mouse.move(sash.x + Number(values.bar), sash.y + 200, { steps: 5 });
		await page.mouse.up();
	}
	for (const words of values.unfold) {
		const row = rows.filter({ hasText: words }).first();
		await row.locator('.monaco-tl-twistie').click();
		await page.waitForTimeout(300);
	}
}

async function command(page, title) {
	await page.keyboard.press('F1');
	await page.locator('.quick-input-widget input').fill(`>${title}`);
	await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
	await page.keyboard.press('Enter');
	await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** In the title of the thread that says so. */
function button(page, words, name) {
	const thread = page.locator('.review-widget', { hasText: words });
	return thread.locator(`.action-label[aria-label="${name}"] >> visible=true`);
}

/** By keys alone, as a person does: selects the words behind the cursor, opens the field, types, saves. */
async function annotate(page, words, text) {
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
async function previewOther(rows) {
	const file = rows.filter({ hasText: values.other }).first();
	await file.click();
	await rows.nth((await file.evaluate((row) => Number(row.dataset.index))) + 1).click();
}
