// What VS Code's extension host loads as `extensionTestsPath`: runs the tests beside it with mocha, and last what is in `beforeReload/`;
// or, in a second window on the same folder, what is in `afterReload/`.
import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format, stripVTControlCharacters } from 'node:util';
import { env, UIKind, version } from 'vscode';

/** @throws where a test failed or none ran, which makes VS Code end with status 1 */
export async function run(): Promise<void> {
	try {
		await runMocha();
	} catch (error) {
		write(error);
		throw error;
	}
}

async function runMocha(): Promise<void> {
	// mocha is an ES module, and this file is bundled as CommonJS.
	const { default: Mocha } = await import('mocha');
	Object.assign(Mocha.reporters.Base, { consoleLog: write });
	// On a machine with much else to do VS Code can take its time.
	const grep = process.env['EXTENSION_TEST_GREP'];
	const mocha = new Mocha({
		timeout: 60_000,
		reporter: 'spec',
		forbidOnly: Boolean(process.env['CI']),
		...(grep !== undefined && { grep }),
	});
	const folders = process.env['EXTENSION_TEST_WINDOW'] === 'second' ? ['afterReload'] : ['.', 'beforeReload'];
	for (const folder of folders) {
		const files = readdirSync(join(__dirname, folder)).filter((name) => name.endsWith('.test.js'));
		for (const name of files.sort()) mocha.addFile(join(__dirname, folder, name));
	}
	await mocha.loadFilesAsync();
	const kind = env.uiKind === UIKind.Web ? 'in a browser' : 'desktop';
	write(`VS Code ${version} (${env.appName}, ${kind}), extension host on Node ${process.version}`);
	const { passes, failures, pending } = await new Promise<Mocha.Stats>((resolve) => {
		const runner = mocha.run(() => resolve(runner.stats!));
	});
	write(`${passes} passed, ${failures} failed, ${pending} skipped`);
	// What is asked for by its title can be in the other window.
	if (failures > 0 || (passes === 0 && grep === undefined))
		throw new Error(`${failures} tests failed, ${passes} passed`);
}

/** Into the file that the starter of VS Code reads along; VS Code's own output differs from host to host. */
function write(...what: unknown[]): void {
	// mocha colours some signs on machines that test, whatever it is told.
	const line = stripVTControlCharacters(format(...what));
	const file = process.env['EXTENSION_TEST_OUTPUT'];
	if (file) appendFileSync(file, `${line}\n`);
	else console.log(line);
}
