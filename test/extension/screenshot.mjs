// `npm run screenshot -- FOLDER OUT.png`: takes a picture of the workbench with one of the folder's articles open.
//   --file NAME          the article
//   --at WORDS           puts the cursor into these words of it
//   --other NAME        the article to show in the peek view
//   --show references    the peek view with the same claim in other sources (default), or hover, beside, problems, article
//   --theme light        or dark, hc-light, hc-dark
import { readFileSync } from 'node:fs';
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

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		file: { type: 'string', default: 'harbour-gazette.txt' },
		at: { type: 'string', default: 'excused from answering' },
		other: { type: 'string', default: 'northern-wire.txt' },
		show: { type: 'string', default: 'references' },
		theme: { type: 'string', default: 'light' },
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
});
let server;
let workbench;
try {
	const program = await findChromium(console.log);
	unpackExtension(profile.extensionsDir);
	server = await startVscodeServer(await installVscodeServer(undefined, console.log), profile);
	workbench = await openWorkbench(addressOf(server, { folder: resolve(folder) }), program);
	await takePicture(workbench.page);
} finally {
	await workbench?.close();
	server?.stop();
	await server?.stopped;
	profile.remove();
}

/** @param {import('playwright-core').Page} page */
async function takePicture(page) {
	await page.locator('.part.statusbar .statusbar-item', { hasText: /\d+ articles/ }).waitFor();
	await openAt(page);
	const editor = page.locator('.editor-instance .monaco-editor').first();
	await editor.locator('.codelens-decoration a').first().waitFor({ state: 'attached' });
	await show(page, values.show);
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
async function openAt(page) {
	const text = readFileSync(join(folder, values.file), 'utf8');
	const offset = text.indexOf(values.at);
	if (offset < 0) throw new Error(`${values.file} does not say "${values.at}"`);
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
			await page.keyboard.press('F1');
			await page.locator('.quick-input-widget input').fill('>Corroborate: Open Best Match Beside');
			await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Beside' }).first().waitFor();
			await page.keyboard.press('Enter');
			await page.locator('.editor-group-container').nth(1).locator('.monaco-editor').waitFor();
			break;
		case 'problems':
			// Conflicts are told once both sides were read side by side.
			await page
				.locator('.part.statusbar', { hasText: /Reading claims/ })
				.waitFor({ state: 'hidden', timeout: 120_000 });
			await page.locator('.squiggly-warning, .squiggly-info').first().waitFor({ timeout: 120_000 });
			await page.keyboard.press('Control+Shift+M');
			await page.locator('.markers-panel .monaco-list-row').first().waitFor();
			break;
		case 'article':
			break;
		default:
			throw new Error(`--show ${what}: there are references, hover, beside, problems, article`);
	}
}

/** Opens the other article in the peek view's list, and shows what is found there first. */
async function previewOther(rows) {
	const file = rows.filter({ hasText: values.other }).first();
	await file.click();
	await rows.nth((await file.evaluate((row) => Number(row.dataset.index))) + 1).click();
}
