// `npm run test:webviews`: the pages in a headless Chromium, with the tests in out/webview-tests/. The last line is the count.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { findChromium } from '../extension/host/chromium.mjs';

const required = process.env.CI === 'true' || Boolean(process.env.CHROMIUM);

const program = await findChromium(console.log).catch((error) => ({ why: error.message }));
if (program.path) {
	const { status, output } = await runMocha(program);
	const of = (word) => Number(new RegExp(`^ *(\\d+) ${word}`, 'm').exec(output)?.[1] ?? 0);
	const [passed, failed, skipped] = ['passing', 'failing', 'pending'].map(of);
	console.log(`webview tests: in Chromium (${program.from})`);
	// One that ends badly without a failing test did not run to its end.
	const unended = status !== 0 && failed === 0 ? 1 : 0;
	console.log(`${passed} passed, ${failed + unended} failed, ${skipped} skipped`);
	process.exitCode = status === 0 && passed > 0 ? 0 : 1;
} else {
	console.log(`webview tests: ${required ? 'FAILED' : 'SKIPPED'}, no Chromium can be had: ${program.why}`);
	console.log(required ? '0 passed, 1 failed, 0 skipped' : `0 passed, 0 failed, ${countTests()} skipped`);
	process.exitCode = required ? 1 : 0;
}

function runMocha({ path, env }) {
	return new Promise((resolve) => {
		const mocha = join('node_modules', 'mocha', 'bin', 'mocha.js');
		const asked = process.argv.slice(2);
		const child = spawn(
			process.execPath,
			[mocha, '--no-config', '--timeout', '60000', '--forbid-only', ...asked, 'out/webview-tests/**/*.test.mjs'],
			{ env: { ...env, CHROMIUM: path }, stdio: ['ignore', 'pipe', 'inherit'] },
		);
		let output = '';
		child.stdout.setEncoding('utf8').on('data', (text) => {
			output += text;
			process.stdout.write(text);
		});
		child.once('close', (status) => resolve({ status, output: stripVTControlCharacters(output) }));
	});
}

/** Told from the tests' text, since they are not run. */
function countTests() {
	const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts'));
	return files.flatMap((name) => readFileSync(join(import.meta.dirname, name), 'utf8').match(/^\t+it\(/gm) ?? [])
		.length;
}
