// A Chromium for the tests: an installed one, else a headless one from the npm registry.
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { fetchPackage, installOnce, run } from './installOnce.mjs';

const PACKAGE = '@sparticuz/chromium@153.0.0';
const INTEGRITY = 'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==';

// The one in the package names folders of the place it was made for.
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts</dir><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`;

const INSTALLED = {
	linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap((name) =>
		(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
	),
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
	],
};

/**
 * @typedef {object} Program
 * @property {string} path
 * @property {Record<string, string>} env the environment to start it in
 * @property {string} from how it was found, for a person
 */

/**
 * The Chromium to use: `CHROMIUM` where it is set, an installed Chrome or Chromium, else one from npm.
 *
 * @param {(line: string) => void} [log]
 * @returns {Promise<Program>}
 * @throws where none can be had
 */
export async function findChromium(log = () => {}) {
	if (process.env.CHROMIUM) {
		if (!existsSync(process.env.CHROMIUM)) throw new Error(`CHROMIUM: there is no ${process.env.CHROMIUM}`);
		return { path: process.env.CHROMIUM, env: process.env, from: 'CHROMIUM' };
	}
	const installed = INSTALLED[process.platform]?.find((path) => existsSync(path));
	if (installed) return { path: installed, env: process.env, from: 'installed' };
	if (process.platform !== 'linux' || process.arch !== 'x64') {
		throw new Error('no Chrome or Chromium is installed (CHROMIUM=/path/to/one names another)');
	}
	return fromNpm(log);
}

async function fromNpm(log) {
	const folder = await installOnce(`chromium-${PACKAGE.split('@').at(-1)}`, `${PACKAGE} 1`, async (into) => {
		log(`fetching ${PACKAGE} (70 MB)`);
		const tarball = fetchPackage(PACKAGE, INTEGRITY, into);
		run('tar', ['-xzf', tarball, '-C', into, '--strip-components=2', '--no-same-owner', 'package/bin']);
		await decompress(join(into, 'chromium.br'), join(into, 'chromium'), 0o755);
		for (const name of ['al2023', 'fonts']) {
			await decompress(join(into, `${name}.tar.br`), join(into, `${name}.tar`));
			run('tar', ['-xf', join(into, `${name}.tar`), '-C', into, '--no-same-owner']);
			rmSync(join(into, `${name}.tar`));
		}
		writeFileSync(join(into, 'fonts.conf'), FONTS);
		rmSync(join(into, 'swiftshader.tar.br'));
		rmSync(tarball);
	});
	const path = join(folder, 'chromium');
	let env = process.env;
	if (!starts(path, env)) {
		// The libraries that a small Linux lacks (libnss3, libnspr4, libexpat) lie beside it.
		env = { ...env, LD_LIBRARY_PATH: [join(folder, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':') };
		const why = spawnSync(path, ['--version'], { env, encoding: 'utf8' });
		if (why.status !== 0) throw new Error(`Chromium does not start: ${why.error?.message ?? why.stderr.trim()}`);
	}
	// Without any font configuration a page has no letters at all.
	if (!existsSync('/etc/fonts/fonts.conf')) env = { FONTCONFIG_PATH: folder, ...env };
	return { path, env, from: `npm, ${PACKAGE}` };
}

const starts = (path, env) => spawnSync(path, ['--version'], { env }).status === 0;

/** Decompresses one Brotli file and removes it. */
async function decompress(from, to, mode = 0o644) {
	await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }));
	rmSync(from);
}
