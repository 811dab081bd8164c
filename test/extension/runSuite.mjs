// Runs the suite inside a real VS Code: a desktop one where it can be had, else the server from npm with a headless Chromium.
// A second window on the same folder and profile follows, and finds what the first one left. The last line is the count.
//   EXTENSION_TEST_HOST=desktop | npm     only this one
//   CODE_WEB_VERSION=1.100.3              another version from npm
//   VSCODE_EXECUTABLE=/path/to/code       this desktop program
//   EXTENSION_TEST_LOGS=FOLDER            keeps VS Code's logs of the run there
import { cpSync, readdirSync, readFileSync, unwatchFile, watchFile, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findChromium } from './host/chromium.mjs';
import { findTestDesktop } from './host/desktop.mjs';
import { REPOSITORY } from './host/installOnce.mjs';
import { makeProfile } from './host/profile.mjs';
import { installVscodeServer } from './host/vscodeServer.mjs';

const { runTests } = createRequire(import.meta.url)('@vscode/test-electron');

const SUITE = join(REPOSITORY, 'out/extension-tests');
const ARTICLES = join(REPOSITORY, 'test/corpora/ferry-grounding');
/** Where a VS Code has to be had: on a machine that tests, and for who asks for a certain one. */
const required = process.env.CI === 'true' || Boolean(process.env.EXTENSION_TEST_HOST);

const host = await findHost();
if (host.path) process.exitCode = await runSuite(host.path);
else {
	const tests = countTests();
	console.log(`in-editor tests: ${required ? 'FAILED' : 'SKIPPED'}, no VS Code can be had: ${host.why}`);
	console.log(required ? '0 passed, 1 failed, 0 skipped' : `0 passed, 0 failed, ${tests} skipped`);
	process.exitCode = required ? 1 : 0;
}

/** The program that runs the tests, or why there is none. */
async function findHost() {
	const wish = process.env.EXTENSION_TEST_HOST ?? (process.env.CODE_WEB_VERSION ? 'npm' : 'any');
	const reasons = [];
	if (wish !== 'npm') {
		const desktop = await findTestDesktop().catch((error) => ({ why: error.message }));
		if (desktop.path) return desktop;
		if (process.env.VSCODE_EXECUTABLE) return desktop;
		reasons.push(`desktop: ${desktop.why}`);
		console.log(`no desktop VS Code (${desktop.why})`);
	}
	if (wish !== 'desktop') {
		try {
			// Fetched before the tests start, so that a machine without a network is no failing test.
			await findChromium(console.log);
			await installVscodeServer(process.env.CODE_WEB_VERSION || undefined, console.log);
			return { path: join(import.meta.dirname, 'host/codeWeb.mjs') };
		} catch (error) {
			reasons.push(`from npm: ${error.message}`);
		}
	}
	return { why: reasons.join('; ') };
}

/** Runs the tests on a fresh profile and a copy of the articles, in a window and in one after it. Gives the exit status. */
async function runSuite(program) {
	const profile = makeProfile({
		'editor.minimap.enabled': false,
		'files.autoSave': 'off',
		// A test that counts matches would depend on how far the encoder is; the one that is about the encoder switches it on.
		'corroborate.matching.refine': false,
	});
	const articles = join(profile.folder, 'articles');
	cpSync(ARTICLES, articles, { recursive: true });
	const windows = [await runWindow('first', program, profile, articles)];
	// What a window leaves is found by the next one, as after a reload; unless the first one did not come to its end.
	if (windows[0].counts) {
		editOutside(articles);
		windows.push(await runWindow('second', program, profile, articles));
	}
	const logs = process.env.EXTENSION_TEST_LOGS;
	if (logs) cpSync(join(profile.userDataDir, 'logs'), logs, { recursive: true });
	profile.remove();

	console.log(`in-editor tests ran in ${windows[0].ranIn ?? 'nothing that answered'}`);
	const [passed, failed, skipped] = [0, 1, 2].map((i) =>
		windows.reduce((sum, { counts }) => sum + (counts?.[i] ?? 0), 0),
	);
	const unended = windows.find(({ counts }) => !counts);
	if (unended) console.log(`the tests did not run to their end${unended.ended ? `: ${unended.ended}` : ''}`);
	console.log(`${passed} passed, ${failed + (unended ? 1 : 0)} failed, ${skipped} skipped`);
	return unended || windows.some(({ ended, counts }) => ended || counts[0] === 0 || counts[1] > 0) ? 1 : 0;
}

/** Runs one window's tests, and gives what they counted; `ended` where VS Code itself ended badly. */
async function runWindow(window, program, { folder, userDataDir, extensionsDir }, articles) {
	// The suite writes to a file, since what VS Code prints is its own log, and differs from one host to the other.
	const output = join(folder, `output-${window}.txt`);
	writeFileSync(output, '');
	let shown = 0;
	const showMore = () => {
		const text = readFileSync(output, 'utf8');
		process.stdout.write(text.slice(shown));
		shown = text.length;
	};
	watchFile(output, { interval: 200 }, showMore);
	let ended;
	try {
		await runTests({
			vscodeExecutablePath: program,
			extensionDevelopmentPath: REPOSITORY,
			extensionTestsPath: join(SUITE, 'index.js'),
			launchArgs: [
				articles,
				'--disable-extensions',
				`--user-data-dir=${userDataDir}`,
				`--extensions-dir=${extensionsDir}`,
			],
			extensionTestsEnv: { EXTENSION_TEST_OUTPUT: output, EXTENSION_TEST_WINDOW: window },
		});
	} catch (error) {
		ended = error.message;
	}
	unwatchFile(output);
	showMore();
	const said = readFileSync(output, 'utf8');
	// What ran is what the extension host says of itself. And VS Code ends well also when its extension host is killed, so
	// that only the suite's own last line says that the tests ran to their end.
	const counts = /^(\d+) passed, (\d+) failed, (\d+) skipped$/m.exec(said)?.slice(1).map(Number);
	return { ranIn: /^VS Code .*$/m.exec(said)?.[0], counts, ended };
}

/** What another program does while no window is open: lines above the words of a note (`suite/leftNotes.ts`), and a word inside. */
function editOutside(articles) {
	const file = join(articles, 'northern-wire.txt');
	const text = readFileSync(file, 'utf8').replace(' rejected that account', ' flatly rejected that account');
	writeFileSync(file, `CORRECTED VERSION\n\n${text}`);
}

/** How many tests the suite holds, told from its text where it cannot be loaded. */
function countTests() {
	const folder = join(import.meta.dirname, 'suite');
	const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.test.ts'));
	return files.flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/^\t+it\(/gm) ?? []).length;
}
