// A fresh VS Code profile for one run: nothing of the person's own is read or changed, and nothing stays behind.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SETTINGS = {
	// Nothing of VS Code's own on the screen, and nothing that asks the network.
	'chat.disableAIFeatures': true,
	'extensions.ignoreRecommendations': true,
	'security.workspace.trust.enabled': false,
	'telemetry.telemetryLevel': 'off',
	'update.mode': 'none',
	'window.menuBarVisibility': 'compact',
	'workbench.enableExperiments': false,
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'workbench.startupEditor': 'none',
	'workbench.tips.enabled': false,
};

/**
 * @typedef {object} Profile
 * @property {string} folder the temporary folder that holds all of it, and may hold more
 * @property {string} userDataDir
 * @property {string} extensionsDir
 * @property {() => void} remove
 */

/**
 * @param {Record<string, unknown>} [settings] beyond those that keep VS Code quiet
 * @returns {Profile} for the caller to remove
 */
export function makeProfile(settings = {}) {
	// A short path: macOS limits the length of a socket's.
	const folder = mkdtempSync(join(tmpdir(), 'vsc-'));
	const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
	const userDataDir = join(folder, 'u');
	const extensionsDir = join(folder, 'x');
	mkdirSync(join(userDataDir, 'User'), { recursive: true });
	mkdirSync(extensionsDir);
	writeFileSync(join(userDataDir, 'User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }, null, 2));
	return { folder, userDataDir, extensionsDir, remove };
}
