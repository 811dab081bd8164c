// The desktop VS Code: an installed one for the reader, a downloaded one of known version for the tests.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createRequire } from 'node:module';
import { KEPT } from './installOnce.mjs';
import { NEWEST } from './vscodeServer.mjs';

const { downloadAndUnzipVSCode } = createRequire(import.meta.url)('@vscode/test-electron');

/** Whether this machine has a screen that a window could open on. */
export const hasDisplay = () =>
	process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/**
 * The `code` program of an installed desktop VS Code: `VSCODE_EXECUTABLE` where it is set, else one that is on the PATH or
 * where its installers put it. Undefined where there is none, or no screen for it.
 *
 * @returns {string | undefined}
 * @throws where `VSCODE_EXECUTABLE` names nothing
 */
export function findInstalledDesktop() {
	const named = namedProgram();
	if (named) return named;
	// Inside a remote window, and in WSL, `code` is a messenger to a VS Code on another machine, which cannot see this profile.
	if (!hasDisplay() || process.env.VSCODE_IPC_HOOK_CLI || process.env.WSL_DISTRO_NAME) return undefined;
	return [...onPath(), ...KNOWN_PLACES[process.platform]()].find((path) => existsSync(path));
}

/**
 * The desktop VS Code that the tests run in: `VSCODE_EXECUTABLE`, else the one that `@vscode/test-electron` has downloaded
 * or can download.
 *
 * @returns {Promise<{ path: string } | { why: string }>} why there is none
 * @throws where `VSCODE_EXECUTABLE` names nothing
 */
export async function findTestDesktop() {
	const named = namedProgram();
	if (named) return { path: named };
	if (!hasDisplay()) return { why: 'no display: on Linux, xvfb-run makes one' };
	const platform = { darwin: `darwin-${process.arch}`, win32: 'win32-x64-archive' }[process.platform];
	const kept = join(KEPT, `vscode-${platform ?? `linux-${process.arch}`}-${NEWEST}`);
	if (!existsSync(kept) && !(await answers('https://update.code.visualstudio.com/api/releases/stable'))) {
		return { why: "VS Code's update server does not answer" };
	}
	try {
		return { path: await downloadAndUnzipVSCode({ version: NEWEST, cachePath: KEPT }) };
	} catch (error) {
		return { why: error.message };
	}
}

function namedProgram() {
	const path = process.env.VSCODE_EXECUTABLE;
	if (path && !existsSync(path)) throw new Error(`VSCODE_EXECUTABLE: there is no ${path}`);
	return path;
}

const NAMES = ['code', 'code-insiders', 'codium'];

function onPath() {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	// On Windows `bin\code.cmd` stands on the PATH, and the program beside that folder.
	const inFolder = process.platform === 'win32' ? ['..\\Code.exe', '..\\VSCodium.exe'] : NAMES;
	return folders
		.filter((folder) => process.platform !== 'win32' || existsSync(join(folder, 'code.cmd')))
		.flatMap((folder) => inFolder.map((name) => join(folder, name)));
}

const KNOWN_PLACES = {
	linux: () => [
		'/usr/share/code/bin/code',
		'/snap/bin/code',
		'/opt/visual-studio-code/bin/code',
		'/usr/share/codium/bin/codium',
	],
	darwin: () =>
		['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
			join(folder, 'Visual Studio Code.app/Contents/Resources/app/bin/code'),
			join(folder, 'VSCodium.app/Contents/Resources/app/bin/codium'),
		]),
	win32: () =>
		[join(process.env.LOCALAPPDATA ?? '', 'Programs'), process.env.ProgramFiles ?? ''].map((folder) =>
			join(folder, 'Microsoft VS Code', 'Code.exe'),
		),
};

/** The version that a `code` program says it is, where it says one. */
export function versionOf(path) {
	if (process.platform === 'win32') return undefined;
	const asked = spawnSync(path, ['--version', ...asRoot()], { encoding: 'utf8', timeout: 20_000 });
	return /^\d+\.\d+\.\d+/.exec(asked.stdout ?? '')?.[0];
}

/** What the desktop program wants to hear before it runs as root. */
export function asRoot() {
	return process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : [];
}

async function answers(url) {
	try {
		return (await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(4000) })).ok;
	} catch {
		return false;
	}
}
