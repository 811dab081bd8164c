// `npm start [-- FOLDER]`: opens a folder of articles in a real VS Code with this extension: the installed desktop program,
// else one that is served to the browser. The person's own VS Code profile stays as it is, and so do the folder's files.
//   --serve   to the browser also where a desktop program is installed
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { asRoot, findInstalledDesktop, hasDisplay, versionOf } from './host/desktop.mjs';
import { manifest, unpackExtension } from './host/extension.mjs';
import { REPOSITORY } from './host/installOnce.mjs';
import { makeProfile } from './host/profile.mjs';
import { installVscodeServer, isOlder, startVscodeServer } from './host/vscodeServer.mjs';
import { addressOf } from './host/workbench.mjs';

/** An article's paragraph is often one long line. */
const SETTINGS = { 'editor.wordWrap': 'on' };
const SAMPLES = resolve(REPOSITORY, 'test/corpora/ferry-grounding');

const { folder, onlyServe } = readArguments();
build();
const desktop = onlyServe ? undefined : findDesktop();
if (desktop) openDesktop(desktop);
else await serve();

function readArguments() {
	try {
		const { values, positionals } = parseArgs({ allowPositionals: true, options: { serve: { type: 'boolean' } } });
		if (positionals.length > 1) throw new Error('give one folder: npm start -- FOLDER');
		// npm runs scripts in the repository's root; the person may have stood elsewhere.
		const folder = positionals[0] ? resolve(process.env.INIT_CWD ?? '.', positionals[0]) : SAMPLES;
		readdirSync(folder);
		return { folder, onlyServe: values.serve };
	} catch (error) {
		const why = {
			ENOENT: 'there is no such folder',
			ENOTDIR: 'it is a file, not a folder',
			EACCES: 'it may not be read',
		};
		// Of what parseArgs says, the first sentence.
		const message = error.message.split('. ')[0];
		return fail(2, error.path ? `cannot open ${error.path}: ${why[error.code] ?? message}` : message);
	}
}

function build() {
	const built = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: REPOSITORY, stdio: 'inherit' });
	if (built.status !== 0) fail(1, 'the extension could not be built');
}

/** The installed VS Code, where there is one that is new enough. */
function findDesktop() {
	let path;
	try {
		path = findInstalledDesktop();
	} catch (error) {
		fail(2, error.message);
	}
	const version = path && versionOf(path);
	const oldest = manifest.engines.vscode.replace('^', '');
	if (!version || !isOlder(version, oldest)) return path;
	console.log(`VS Code ${version} (${path}) is too old for this extension, which needs ${oldest}.`);
	return undefined;
}

function openDesktop(path) {
	const profile = makeProfile(SETTINGS);
	console.log(`Opening ${folder} in VS Code (${path}). This command ends when its window is closed.`);
	const code = spawn(
		path,
		[
			...['--new-window', '--wait', '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes', ...asRoot()],
			`--user-data-dir=${profile.userDataDir}`,
			`--extensions-dir=${profile.extensionsDir}`,
			`--extensionDevelopmentPath=${REPOSITORY}`,
			folder,
		],
		{ stdio: ['ignore', 'inherit', 'inherit'] },
	);
	code.once('error', (error) => fail(1, `${path} does not start: ${error.message}`));
	code.once('exit', (status) => {
		profile.remove();
		process.exitCode = status ?? 0;
	});
	// The window outlives this command, so its profile has to stay.
	for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
}

async function serve() {
	const profile = makeProfile(SETTINGS);
	let installed;
	let server;
	let asked = false;
	const end = async () => {
		asked = true;
		server?.stop();
		await server?.stopped;
		profile.remove();
		process.exit(0);
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void end());
	try {
		installed = await installVscodeServer(undefined, console.log);
		unpackExtension(profile.extensionsDir);
		// Whoever has the address can read and write files here, so nobody may guess it.
		server = await startVscodeServer(installed, { ...profile, token: randomBytes(16).toString('hex') });
	} catch (error) {
		profile.remove();
		fail(1, `no desktop VS Code is found here, and none could be fetched to serve it: ${error.message}`);
	}
	const address = addressOf(server, { folder });
	console.log(`VS Code ${installed.version} serves ${folder} at\n\n  ${address}\n\nCtrl+C ends it.`);
	openBrowser(address);
	const why = await server.stopped;
	if (asked) return;
	profile.remove();
	fail(1, why);
}

function openBrowser(address) {
	if (!hasDisplay() || process.env.CI || process.env.BROWSER === 'none') return;
	const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
	// A machine without an opener has the printed address.
	spawn(opener, [address], { stdio: 'ignore', detached: true })
		.on('error', () => {})
		.unref();
}

/** Ends with one clear line. */
function fail(status, why) {
	console.error(`npm start: ${why}`);
	process.exit(status);
}
