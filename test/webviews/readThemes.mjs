// `node test/webviews/readThemes.mjs`: asks a real VS Code for the colours that our pages use, in each of its own themes, and writes
// them to test/webviews/themes.json, so that the tests see what a reader sees.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../extension/host/chromium.mjs';
import { unpackExtension } from '../extension/host/extension.mjs';
import { makeProfile } from '../extension/host/profile.mjs';
import { installVscodeServer, startVscodeServer } from '../extension/host/vscodeServer.mjs';
import { addressOf, openWorkbench } from '../extension/host/workbench.mjs';

const THEMES = {
	light: ['Default Light Modern', 'vscode-light'],
	dark: ['Default Dark Modern', 'vscode-dark'],
	'hc-light': ['Default High Contrast Light', 'vscode-high-contrast-light'],
	'hc-dark': ['Default High Contrast', 'vscode-high-contrast'],
};

const styles = readdirSync('client/webviews', { recursive: true }).filter((name) => name.endsWith('.css'));
const used = styles.flatMap((name) => readFileSync(join('client/webviews', name), 'utf8').match(/--vscode-[\w-]+/g));
const names = [...new Set(used)].sort();
const found = {};
for (const [key, [theme, className]] of Object.entries(THEMES)) found[key] = await read(theme, className);
writeFileSync('test/webviews/themes.json', `${JSON.stringify(found, null, 2)}\n`);

async function read(theme, className) {
	const profile = makeProfile({ 'workbench.colorTheme': theme, 'corroborate.matching.refine': false });
	let server;
	let workbench;
	try {
		unpackExtension(profile.extensionsDir);
		server = await startVscodeServer(await installVscodeServer(undefined, console.log), profile);
		const folder = join(process.cwd(), 'test/corpora/ferry-grounding');
		workbench = await openWorkbench(addressOf(server, { folder }), await findChromium(console.log));
		const { page } = workbench;
		await page.locator('.part.statusbar .statusbar-item', { hasText: /\d+ articles/ }).waitFor();
		await page.keyboard.press('F1');
		await page.locator('.quick-input-widget input').fill('>Corroborate: Show Matrix');
		await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Show Matrix' }).first().waitFor();
		await page.keyboard.press('Enter');
		const frame = page.frameLocator('iframe.webview').frameLocator('#active-frame');
		await frame.locator(`body.${className} table`).waitFor();
		return await frame.locator('html').evaluate((html, names) => {
			const set = names.map((name) => [name, html.style.getPropertyValue(name)]);
			return Object.fromEntries(set.filter(([, value]) => value !== ''));
		}, names);
	} finally {
		await workbench?.close();
		server?.stop();
		await server?.stopped;
		profile.remove();
	}
}
