// This extension as a person has it: the files that ship, in an extensions folder.
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import picomatch from 'picomatch';
import { REPOSITORY } from './installOnce.mjs';

export const manifest = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'));

/**
 * Puts a copy of the built extension where VS Code finds installed ones. A copy and no link: who uninstalls it there must
 * not lose the repository.
 *
 * @param {string} extensionsDir
 */
export function unpackExtension(extensionsDir) {
	const folder = join(extensionsDir, `${manifest.publisher}.${manifest.name}-${manifest.version}`);
	for (const file of shippedFiles()) cpSync(join(REPOSITORY, file), join(folder, file), { recursive: true });
}

/** What `.vscodeignore` lets into the package: it names single files and kinds of files. */
function shippedFiles() {
	const lines = readFileSync(join(REPOSITORY, '.vscodeignore'), 'utf8').split('\n');
	const shipped = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).trim());
	const folders = [...new Set(shipped.map((pattern) => dirname(pattern)))].filter((name) =>
		existsSync(join(REPOSITORY, name)),
	);
	const files = folders.flatMap((name) => readdirSync(join(REPOSITORY, name)).map((file) => join(name, file)));
	return files.filter(picomatch(shipped));
}
