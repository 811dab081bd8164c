import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startMeasured, type MeasuredServer } from './scaleServer.ts';

/** Not among our dependencies: it is only measured beside us, and is fetched when that is asked for. */
const PACKAGES = ['vscode-markdown-languageserver@0.5.0', 'markdown-it@14.1.0'];
const FOLDER = join('out', 'bench', 'peer');

/** Whether the Markdown language server of VS Code is at hand; fetches it from npm where it is not. */
export function hasPeer(): boolean {
	const main = join(FOLDER, 'node_modules', 'vscode-markdown-languageserver');
	if (existsSync(main)) return true;
	try {
		execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', FOLDER, ...PACKAGES]);
		return existsSync(main);
	} catch (error) {
		console.error(`absent: ${PACKAGES[0]}: ${String(error)}`);
		return false;
	}
}

/** Starts it as VS Code does: its client reads files and parses them, which is a part of the work. */
export function startPeer(folder: string): Promise<MeasuredServer> {
	const load = createRequire(resolve(FOLDER, 'package.json'));
	const parser = new (load('markdown-it') as new (options: object) => { parse(text: string, env: object): unknown })({
		html: true,
	});
	const main = join(FOLDER, 'node_modules', 'vscode-markdown-languageserver', 'dist', 'node', 'workerMain.js');
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
	return startMeasured([main], folder, { markdownFileExtensions: ['md'] }, (client) => {
		client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
			items.map(() => ({ validate: { enabled: true } })),
		);
		client.onRequest('markdown/parse', ({ uri, text }: { uri: string; text?: string }) =>
			parser.parse(text ?? readFileSync(fileURLToPath(uri), 'utf8'), {}),
		);
		client.onRequest('markdown/fs/readFile', ({ uri }: { uri: string }) => [...readFileSync(fileURLToPath(uri))]);
		client.onRequest('markdown/fs/readDirectory', ({ uri }: { uri: string }) =>
			readdirSync(fileURLToPath(uri), { withFileTypes: true }).map((entry) => [
				entry.name,
				{ isDirectory: entry.isDirectory() },
			]),
		);
		client.onRequest('markdown/fs/stat', ({ uri }: { uri: string }) => {
			const stats = statSync(fileURLToPath(uri), { throwIfNoEntry: false });
			return stats ? { isDirectory: stats.isDirectory() } : null;
		});
		client.onRequest('markdown/findMarkdownFilesInWorkspace', () =>
			files.map((name) => pathToFileURL(join(folder, name)).href),
		);
	});
}
