// This extension as a person has it: the files that ship, in an extensions folder.
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from './installOnce.mjs';

export const manifest = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'));

/** What `.vscodeignore` lets into the package. */
const SHIPPED = ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'dist', 'syntaxes', 'client/media'];

/**
 * Puts a copy of the built extension where VS Code finds installed ones. A copy and no link: who uninstalls it there must
 * not lose the repository.
 *
 * @param {string} extensionsDir
 */
export function unpackExtension(extensionsDir) {
	const folder = join(extensionsDir, `${manifest.publisher}.${manifest.name}-${manifest.version}`);
	for (const name of SHIPPED) {
		const from = join(REPOSITORY, name);
		if (existsSync(from))
			cpSync(from, join(folder, name), { recursive: true, filter: (file) => !file.endsWith('.map') });
	}
}
