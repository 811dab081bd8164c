// A page as the extension sends it, in a headless Chromium: its own HTML with its own policy, and in place of the editor a stand-in
// that keeps what the page says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { renderPage } from '../../client/src/webviews/page.ts';
import type { StoryPart } from '../../server/src/lsp/protocol.ts';
import type { FromPage, ToPage } from '../../client/src/webviews/shared/messages.ts';

const ORIGIN = 'http://page.test';

/** What the editor gives a page of its theme: `node test/webviews/readThemes.mjs` read these off. */
const THEMES = JSON.parse(readFileSync('test/webviews/themes.json', 'utf8')) as Record<Theme, Record<string, string>>;
export const THEME_NAMES = ['light', 'dark', 'hc-light', 'hc-dark'] as const;
export type Theme = (typeof THEME_NAMES)[number];

export interface Opened {
	readonly page: Page;
	/** What the page has said so far. */
	said(): Promise<readonly FromPage[]>;
	tell<Story extends StoryPart>(message: ToPage<Story>): Promise<void>;
	/** What the policy has stopped, and what the page asked the network for: neither is to be. */
	readonly broken: readonly string[];
	close(): Promise<void>;
}

let browser: Browser | undefined;

export async function startBrowser(): Promise<void> {
	browser = await chromium.launch({
		executablePath: process.env['CHROMIUM']!,
		args: ['--disable-gpu'],
	});
}

export async function stopBrowser(): Promise<void> {
	await browser?.close();
}

/** Opens a page and waits until it is ready for messages. */
export async function openPage(
	name: string,
	{
		theme = 'dark',
		width = 1280,
		forcedColors = false,
	}: { theme?: Theme; width?: number; forcedColors?: boolean } = {},
): Promise<Opened> {
	const page = await browser!.newPage({
		viewport: { width, height: 800 },
		forcedColors: forcedColors ? 'active' : 'none',
		// Else what is scrolled to is on its way for a while.
		reducedMotion: 'reduce',
	});
	const broken: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') broken.push(message.text());
	});
	page.on('pageerror', (error) => broken.push(error.message));
	await page.route('**', async (route) => {
		const url = new URL(route.request().url());
		if (url.origin !== ORIGIN) {
			broken.push(`asked for ${url.href}`);
			return route.abort();
		}
		if (url.pathname !== '/') return route.fulfill({ path: join('dist/webviews', url.pathname) });
		const body = renderPage({
			cspSource: ORIGIN,
			script: `${ORIGIN}/${name}.js`,
			styles: [`${ORIGIN}/${name}.css`],
			language: 'en',
			title: name,
		});
		return route.fulfill({ body, contentType: 'text/html' });
	});
	await page.addInitScript(
		([variables, themeClass]) => {
			const said: unknown[] = [];
			let state: unknown;
			Object.assign(window, {
				said,
				broken: [],
				acquireVsCodeApi: () => ({
					postMessage: (message: unknown) => said.push(message),
					setState: (kept: unknown) => (state = kept),
					getState: () => state,
				}),
			});
			document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
				console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`),
			);
			document.addEventListener('DOMContentLoaded', () => {
				for (const [name, value] of Object.entries(variables)) document.documentElement.style.setProperty(name, value);
				document.body.className = themeClass;
			});
		},
		[
			THEMES[theme],
			{
				light: 'vscode-light',
				dark: 'vscode-dark',
				'hc-light': 'vscode-high-contrast-light',
				'hc-dark': 'vscode-high-contrast',
			}[theme],
		] as const,
	);
	const said = (): Promise<FromPage[]> => page.evaluate(() => (window as unknown as { said: FromPage[] }).said);
	await page.goto(`${ORIGIN}/`);
	await page.waitForFunction(() => (window as unknown as { said: unknown[] }).said.length > 0);
	return {
		page,
		said,
		broken,
		tell: (message) => page.evaluate((data) => window.postMessage(data, '*'), message),
		close: () => page.close(),
	};
}
