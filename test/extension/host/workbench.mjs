// The workbench of a VS Code server in a headless Chromium: for the tests, and for everything that looks at the screen.
import { chromium } from 'playwright-core';

/**
 * The address at which a server opens a folder.
 *
 * @param {import('./vscodeServer.mjs').RunningServer} server
 * @param {object} open
 * @param {string} [open.folder] absolute path; an empty window without it
 * @param {string} [open.extension] absolute path of an extension under development; needs `driver`
 * @param {string} [open.tests] absolute path of a module that the extension host runs; needs `driver`
 */
export function addressOf(server, { folder, extension, tests }) {
	const onServer = (path) => `vscode-remote://${new URL(server.origin).host}${encodeURI(path)}`;
	const payload = [];
	if (extension) payload.push(['extensionDevelopmentPath', onServer(extension)]);
	if (tests) payload.push(['extensionTestsPath', onServer(tests)]);
	const query = [
		...(server.token ? [`tkn=${server.token}`] : []),
		// Slashes stay as they are, for whoever reads the address.
		folder ? `folder=${encodeURIComponent(folder).replaceAll('%2F', '/')}` : 'ew=true',
		...(payload.length > 0 ? [`payload=${encodeURIComponent(JSON.stringify(payload))}`] : []),
	];
	return `${server.origin}/?${query.join('&')}`;
}

/**
 * @typedef {object} Workbench
 * @property {import('playwright-core').Page} page
 * @property {Promise<{ code: number, why?: string }>} ended how the tests ended, where the address named some
 * @property {() => Promise<void>} close
 */

/**
 * Opens an address and waits until the workbench stands.
 *
 * @param {string} address
 * @param {import('./chromium.mjs').Program} program
 * @param {object} [options]
 * @param {(line: string) => void} [options.log] hears VS Code's own log
 * @param {import('playwright-core').BrowserContextOptions} [options.context]
 * @returns {Promise<Workbench>}
 */
export async function openWorkbench(address, program, { log = () => {}, context = {} } = {}) {
	const browser = await chromium.launch({
		executablePath: program.path,
		env: program.env,
		args: [
			...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
			...['--disable-component-update', '--disable-sync', '--force-prefers-reduced-motion'],
			// Nothing leaves this machine.
			'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
		],
	});
	try {
		// Webviews stay blank without their service worker.
		const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, serviceWorkers: 'allow', ...context });
		const ended = new Promise((resolve) => {
			// VS Code calls these two where a test driver has defined them.
			void page.exposeFunction('codeAutomationLog', (type, args) => log(`${type} ${args.map(String).join(' ')}`));
			void page.exposeFunction('codeAutomationExit', (code) => resolve({ code }));
			page.once('crash', () => resolve({ code: 70, why: 'the page crashed' }));
			browser.once('disconnected', () => resolve({ code: 70, why: 'the browser ended' }));
		});
		page.on('pageerror', (error) => log(`error page: ${error.message}`));
		await page.goto(address, { waitUntil: 'commit' });
		await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
		return { page, ended, close: () => browser.close() };
	} catch (error) {
		await browser.close();
		throw error;
	}
}
