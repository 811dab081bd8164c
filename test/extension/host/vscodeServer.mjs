// A real VS Code without a desktop: the server inside npm's `code-server`, which serves the workbench to a browser and runs
// extensions in a Node extension host, as the desktop program does. Nothing is compiled and no install script runs.
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fetchPackage, installOnce, NPM_OPTIONS, run } from './installOnce.mjs';

export const NEWEST = '1.139.1';
/** The oldest that this extension says it runs in: `engines.vscode` in package.json. */
export const OLDEST = '1.100.3';

const VERSIONS = {
	[NEWEST]: {
		codeServer: '4.139.1',
		integrity: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
		// Its extension host calls `module.registerHooks`.
		node: '22.15.0',
	},
	[OLDEST]: {
		codeServer: '4.100.3',
		integrity: 'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
		node: '20.0.0',
	},
};

/** The Node that runs a server which this Node is too old for. */
const NODE = {
	version: '24.21.0',
	integrity: {
		'linux-x64': 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
		'linux-arm64': 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
	},
};

const PLATFORM = `${process.platform}-${process.arch}`;

/** Whether a version runs on this machine: on its own Node or on the one that can be fetched. */
const canRun = (version) => !isOlder(process.versions.node, VERSIONS[version].node) || PLATFORM in NODE.integrity;

/** What is used where nobody asks for another. */
export const DEFAULT = canRun(NEWEST) ? NEWEST : OLDEST;

/** Built-in extensions that are large and of no use here. Others are missed by the workbench, which has their list built in. */
const LEFT_OUT = [
	'copilot',
	'css-language-features',
	'git',
	'github',
	'html-language-features',
	'ipynb',
	'markdown-language-features',
	'markdown-math',
	'mermaid-markdown-features',
	'microsoft-authentication',
	'ms-vscode.*',
	'notebook-renderers',
	'simple-browser',
	'terminal-suggest',
	'tunnel-forwarding',
];

/** Raise it when what is installed changes. */
const RECIPE = 1;

/**
 * @typedef {object} VscodeServer
 * @property {string} version of VS Code
 * @property {string} program the script that `node` runs
 * @property {string} node
 */

/**
 * The VS Code server of one version, from `.vscode-test/` or the npm registry.
 *
 * @param {string} [version]
 * @param {(line: string) => void} [log]
 * @returns {Promise<VscodeServer>}
 * @throws where it cannot be had
 */
export async function installVscodeServer(version = DEFAULT, log = () => {}) {
	const recipe = VERSIONS[version];
	if (!recipe) throw new Error(`VS Code ${version}: npm has ${Object.keys(VERSIONS).join(' and ')} for us`);
	if (process.platform === 'win32') throw new Error('VS Code from npm runs on Linux and macOS only');
	if (!canRun(version)) throw new Error(`VS Code ${version} needs Node ${recipe.node} or newer`);
	const ownNode = !isOlder(process.versions.node, recipe.node);
	const nodeFrom = ownNode ? 'own Node' : `Node ${NODE.version}`;

	const folder = await installOnce(
		`vscode-server-${version}`,
		`code-server ${recipe.codeServer}, ${PLATFORM}, ${nodeFrom}, ${RECIPE}`,
		(into) => {
			log(`fetching VS Code ${version} (code-server ${recipe.codeServer}${ownNode ? '' : ` and ${nodeFrom}`})`);
			unpackServer(recipe, into);
			installPackages(version, into);
			if (!ownNode) {
				const tarball = fetchPackage(`node-${PLATFORM}@${NODE.version}`, NODE.integrity[PLATFORM], into);
				run('tar', ['-xzf', tarball, '-C', into, '--strip-components=2', '--no-same-owner', 'package/bin/node']);
				chmodSync(join(into, 'node'), 0o755);
				rmSync(tarball);
			}
		},
	);
	const program = join(folder, 'out/server-main.js');
	return { version, program, node: ownNode ? process.execPath : join(folder, 'node') };
}

function unpackServer(recipe, into) {
	const tarball = fetchPackage(`code-server@${recipe.codeServer}`, recipe.integrity, into);
	const inside = 'package/lib/vscode';
	run('tar', [
		...['-xzf', tarball, '-C', into, '--strip-components=3', '--no-same-owner', '--exclude=*.map'],
		...LEFT_OUT.map((name) => `--exclude=${inside}/extensions/${name}`),
		...['out', 'product.json', 'package.json', 'extensions'].map((name) => `${inside}/${name}`),
	]);
	rmSync(tarball);
	for (const name of ['nls.metadata.json', 'nls.keys.json', 'vs/platform/agentHost', 'vs/platform/terminal']) {
		rmSync(join(into, 'out', name), { recursive: true, force: true });
	}
}

/** The packages that the server loads at run time, by lock file, and `stand-ins/` for native ones. */
function installPackages(version, into) {
	const packages = join(into, 'packages');
	cpSync(join(import.meta.dirname, `vscode-server-${version}`), packages, { recursive: true });
	run('npm', ['ci', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', ...NPM_OPTIONS], { cwd: packages });
	const modules = join(into, 'node_modules');
	renameSync(join(packages, 'node_modules'), modules);
	rmSync(packages, { recursive: true });
	const ripgrep = join(modules, '@vscode/ripgrep-universal/bin');
	for (const name of readdirSync(ripgrep)) {
		if (name !== PLATFORM) rmSync(join(ripgrep, name), { recursive: true });
	}
	cpSync(join(import.meta.dirname, 'stand-ins'), modules, { recursive: true });
}

/**
 * @typedef {object} RunningServer
 * @property {string} origin "http://127.0.0.1:40123"
 * @property {number} pid
 * @property {string | undefined} token that an address must carry
 * @property {() => void} stop ends it with all its processes
 * @property {Promise<string>} stopped why it ended
 */

/**
 * Starts a server on a free port of this machine.
 *
 * @param {VscodeServer} server
 * @param {object} options
 * @param {string} options.userDataDir with `User/settings.json`, as on the desktop
 * @param {string} options.extensionsDir
 * @param {string} [options.token] that every address must then carry
 * @param {boolean} [options.driver] lets addresses name an extension under development and tests (without it they are
 *   ignored in silence), and shows no notifications
 * @param {(line: string) => void} [options.log]
 * @returns {Promise<RunningServer>}
 */
export async function startVscodeServer(server, { userDataDir, extensionsDir, token, driver = false, log = () => {} }) {
	const child = spawn(
		server.node,
		[
			server.program,
			...['--host', '127.0.0.1', '--port', '0', '--accept-server-license-terms'],
			...(token ? ['--connection-token', token] : ['--without-connection-token']),
			...['--user-data-dir', userDataDir, '--extensions-dir', extensionsDir],
			...['--server-data-dir', join(userDataDir, 'server')],
			...(driver ? ['--enable-smoke-test-driver'] : []),
			...['--disable-workspace-trust', '--disable-telemetry', '--telemetry-level', 'off', '--disable-experiments'],
			'--disable-getting-started-override',
		],
		{ env: environment(), stdio: ['ignore', 'pipe', 'pipe'], detached: true },
	);
	// Its own process group, so that its extension hosts end with it.
	const stop = () => {
		try {
			process.kill(-child.pid, 'SIGKILL');
		} catch {
			// It is gone.
		}
	};
	process.once('exit', stop);
	const stopped = new Promise((resolve) => {
		child.once('error', (error) => resolve(error.message));
		child.once('exit', (code, signal) => resolve(`the VS Code server ended (${signal ?? code})`));
	});
	const said = [];
	const port = new Promise((resolve) => {
		const read = (data) => {
			for (const line of String(data).split('\n')) {
				if (line.trim()) log(line);
				said.push(line);
				const listening = /Extension host agent listening on (\d+)/.exec(line);
				if (listening) resolve(Number(listening[1]));
			}
		};
		child.stdout.on('data', read);
		child.stderr.on('data', read);
	});
	const started = await Promise.race([port, stopped]);
	if (typeof started === 'string') throw new Error(`${started}\n${said.join('\n')}`);
	return { origin: `http://127.0.0.1:${started}`, pid: child.pid, token, stop, stopped };
}

/** Ours, without what would make the server somebody else's, and without an extension gallery to ask. */
function environment() {
	const env = { ...process.env, EXTENSIONS_GALLERY: '{}' };
	for (const name of Object.keys(env)) {
		if (/^(NODE_OPTIONS|ELECTRON_RUN_AS_NODE|CODE_SERVER_\w+|VSCODE_\w+)$/.test(name)) delete env[name];
	}
	return env;
}

/** Whether one version "20.19.2" comes before another. */
export function isOlder(version, than) {
	return version.localeCompare(than, 'en', { numeric: true }) < 0;
}
