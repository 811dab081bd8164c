#!/usr/bin/env node
// Stands in for the desktop's `code` program where `@vscode/test-electron` runs tests: takes its command line, and does the
// same with the VS Code server from npm and a headless Chromium.
//   CODE_WEB_VERSION=1.100.3  another VS Code    CODE_WEB_VERBOSE=1  its log    CODE_WEB_TIMEOUT=600  seconds
import { parseArgs } from 'node:util';
import { findChromium } from './chromium.mjs';
import { installVscodeServer, startVscodeServer } from './vscodeServer.mjs';
import { addressOf, openWorkbench } from './workbench.mjs';

const { values, positionals } = parseArgs({
	// Flags of the desktop program that mean nothing here are let pass.
	strict: false,
	allowPositionals: true,
	options: {
		extensionDevelopmentPath: { type: 'string' },
		extensionTestsPath: { type: 'string' },
		'user-data-dir': { type: 'string' },
		'extensions-dir': { type: 'string' },
	},
});
const seconds = Number(process.env.CODE_WEB_TIMEOUT ?? 600);
const verbose = process.env.CODE_WEB_VERBOSE === '1';

// VS Code's own log is long and says little: it is shown when asked for, and its last lines when a run failed.
const heard = [];
const log = (line) => {
	heard.push(line);
	if (verbose) console.error(line);
};
/** Said on every run: of built-in extensions that are left out, accounts, and what only the desktop has. */
const USUAL =
	/File not found|snippet file|vsda|github|chat|AgentHost|grace-time|profile extensions|Web UI available|agent started|listening on|New connection|Server bound|Service ?Worker/i;

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const result = await runTests().catch((error) => ({ code: 1, why: error.stack }));
if (result.why) console.error(result.why);
if (result.code !== 0 && !verbose) {
	const worth = heard.filter((line) => !line.startsWith('info ') && !USUAL.test(line)).slice(-30);
	console.error(`VS Code's log, in part (all of it with CODE_WEB_VERBOSE=1):`);
	for (const line of worth) console.error(line.split('\n').slice(0, 4).join('\n'));
}
process.exit(result.code);

async function runTests() {
	const program = await findChromium(log);
	const server = await startVscodeServer(await installVscodeServer(process.env.CODE_WEB_VERSION || undefined, log), {
		userDataDir: values['user-data-dir'],
		extensionsDir: values['extensions-dir'],
		driver: true,
		log,
	});
	const address = addressOf(server, {
		folder: positionals[0],
		extension: values.extensionDevelopmentPath,
		tests: values.extensionTestsPath,
	});
	const workbench = await openWorkbench(address, program, { log });
	let timer;
	const late = new Promise((resolve) => {
		timer = setTimeout(() => resolve({ code: 124, why: `the tests did not end within ${seconds} s` }), seconds * 1000);
	});
	const result = await Promise.race([workbench.ended, server.stopped.then((why) => ({ code: 1, why })), late]);
	clearTimeout(timer);
	await workbench.close();
	server.stop();
	return result;
}
