// `npm test`: all checks and tests, one after the other, whatever the ones before it gave. The last lines say which VS Code
// ran the in-editor tests; the very last one counts them all.
//   --with-oldest    runs the in-editor tests in the oldest supported VS Code as well
//   --with-torture   runs the long battery of what must not break (test/torture) as well; each of its goals counts as a test
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { OLDEST } from './extension/host/vscodeServer.mjs';

const STEPS = [
	{ name: 'typecheck' },
	{ name: 'lint' },
	{ name: 'build' },
	{ name: 'test:unit', count: countOfMocha },
	{ name: 'test:webviews', count: countOfLastLine },
	{ name: 'test:start', count: countOfLastLine },
	{ name: 'test:extension', count: countOfLastLine },
];
if (process.argv.includes('--with-oldest')) {
	STEPS.push({ name: 'test:extension', count: countOfLastLine, env: { CODE_WEB_VERSION: OLDEST } });
}
if (process.argv.includes('--with-torture')) STEPS.push({ name: 'torture', count: countOfLastLine });

const total = { passed: 0, failed: 0, skipped: 0 };
const remarks = [];
for (const step of STEPS) {
	console.log(`\n── ${step.name}${step.env ? ` with VS Code ${OLDEST}` : ''}`);
	const began = Date.now();
	const { status, output } = await run(step);
	console.log(`── ${((Date.now() - began) / 1000).toFixed(1)} s`);
	const count = step.count?.(output) ?? { passed: 0, failed: 0, skipped: 0 };
	// A step that fails in another way than by its tests counts as one failure.
	if (status !== 0 && count.failed === 0) count.failed = 1;
	if (count.failed > 0) remarks.push(`failed: ${step.name}`);
	remarks.push(
		...(output.match(/^(?:in-editor tests|webview tests|npm start): .*|^in-editor tests ran in .*/gm) ?? []),
	);
	for (const key of Object.keys(total)) total[key] += count[key];
}
console.log(['', ...remarks, `${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`].join('\n'));
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs one of package.json's scripts; what it prints is shown and given back. */
function run({ name, env }) {
	return new Promise((resolve) => {
		const child = spawn('npm', ['run', '--silent', name], {
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'inherit'],
			shell: process.platform === 'win32',
		});
		let output = '';
		child.stdout.setEncoding('utf8').on('data', (text) => {
			output += text;
			process.stdout.write(text);
		});
		child.once('error', (error) => resolve({ status: error.message, output }));
		child.once('close', (status) => resolve({ status, output }));
	});
}

/** What mocha's reporters say at their end: "12 passing (40ms)", and a line each for the others where there are any. */
function countOfMocha(output) {
	const plain = stripVTControlCharacters(output);
	const of = (word) => Number(new RegExp(`^ *(\\d+) ${word}`, 'm').exec(plain)?.[1] ?? 0);
	return { passed: of('passing'), failed: of('failing'), skipped: of('pending') };
}

function countOfLastLine(output) {
	const [, passed, failed, skipped] = /(\d+) passed, (\d+) failed, (\d+) skipped\s*$/.exec(output) ?? [0, 0, 1, 0];
	return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
}
