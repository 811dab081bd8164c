// Proves that `npm start` comes up: runs it as a person does, opens the address that it prints in a headless Chromium, waits
// until the extension says there how many articles it has read, reloads it with our pages open, and ends it. The last line is the count.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkReload } from './checkReload.mjs';
import { findChromium } from './host/chromium.mjs';
import { REPOSITORY } from './host/installOnce.mjs';
import { installVscodeServer } from './host/vscodeServer.mjs';
import { openWorkbench } from './host/workbench.mjs';

const program = await prepare();
if (program) {
	let why;
	try {
		await check(program);
	} catch (error) {
		why = error.stack;
	}
	if (why) console.log(why);
	console.log(why ? '0 passed, 1 failed, 0 skipped' : '1 passed, 0 failed, 0 skipped');
	process.exit(why ? 1 : 0);
}

/** The Chromium to look with; undefined where it or the VS Code to serve cannot be had. */
async function prepare() {
	try {
		await installVscodeServer(undefined, console.log);
		return await findChromium(console.log);
	} catch (error) {
		const required = process.env.CI === 'true';
		console.log(`npm start: ${required ? 'FAILED' : 'SKIPPED'}, no VS Code can be had: ${error.message}`);
		console.log(required ? '0 passed, 1 failed, 0 skipped' : '0 passed, 0 failed, 1 skipped');
		process.exitCode = required ? 1 : 0;
		return undefined;
	}
}

async function check(program) {
	// A group of its own, to which the signal goes that Ctrl+C sends to a terminal's.
	const start = spawn('npm', ['start', '--', '--serve'], {
		cwd: REPOSITORY,
		env: { ...process.env, BROWSER: 'none' },
		stdio: ['ignore', 'pipe', 'inherit'],
		detached: true,
	});
	const ended = new Promise((resolve) => start.once('exit', (code, signal) => resolve(signal ?? code)));
	try {
		const address = await within(120, 'npm start prints no address', printedAddress(start, ended));
		const workbench = await openWorkbench(address, program);
		const item = workbench.page.locator('.part.statusbar .statusbar-item', { hasText: /[1-9]\d* articles/ });
		await item.waitFor({ timeout: 60_000 });
		console.log(
			`npm start: came up at ${new URL(address).origin}, where the extension says "${(await item.innerText()).trim()}"`,
		);
		await checkReload(workbench.page, join(REPOSITORY, 'test/corpora/ferry-grounding'));
		console.log('npm start: the pages of the webviews came back after a reload');
		await workbench.close();
		await interrupt(start.pid);
		if (await answers(address)) throw new Error(`${address} still answers`);
	} finally {
		await interrupt(start.pid);
	}
}

/** Sends a signal to a group of processes. False where none is left. */
function signal(group, name) {
	try {
		return process.kill(-group, name);
	} catch {
		return false;
	}
}

/** Does what Ctrl+C does, and waits until all is over. */
async function interrupt(group) {
	signal(group, 'SIGINT');
	const over = async () => {
		while (signal(group, 0)) await new Promise((resolve) => setTimeout(resolve, 100));
	};
	await within(20, 'npm start does not end', over()).finally(() => signal(group, 'SIGKILL'));
}

function answers(address) {
	return fetch(address).then(
		() => true,
		() => false,
	);
}

async function printedAddress(start, ended) {
	let text = '';
	const found = new Promise((resolve) => {
		start.stdout.on('data', (data) => {
			text += data;
			const address = /http:\/\/127\.0\.0\.1:\d+\/\S+(?=\s)/.exec(text);
			if (address) resolve(address[0]);
		});
	});
	const failed = ended.then((status) => Promise.reject(new Error(`npm start ended with ${status}:\n${text}`)));
	return Promise.race([found, failed]);
}

async function within(seconds, otherwise, promise) {
	let timer;
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new Error(`${otherwise} within ${seconds} s`)), seconds * 1000);
	});
	return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
