// Bundles what ships into dist/ and, with --tests, what is tested into out/test/, with --extension-tests the suite that runs
// inside VS Code into out/extension-tests/, with --webview-tests what is tested in a browser into out/webview-tests/.
//   node esbuild.mjs [--production] [--tests | --extension-tests | --webview-tests]
import { build } from 'esbuild';
import { copyFileSync, cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const production = process.argv.includes('--production');

/** @type {import('esbuild').BuildOptions} */
const shared = {
	bundle: true,
	// Also selects the "node" export condition, which vscode-languageclient/node needs.
	platform: 'node',
	target: 'node20',
	sourcemap: production ? false : 'linked',
	minify: production,
	logLevel: 'warning',
	loader: { '.bin': 'binary' },
};

const EXTENSION_SUITE = join('test', 'extension', 'suite');
const WEBVIEW_SUITE = join('test', 'webviews');

/** The test files whose path passes. */
function tests(passes) {
	const files = readdirSync('test', { recursive: true }).map((name) => join('test', name));
	return files.filter((path) => path.endsWith('.test.ts') && passes(path));
}

if (process.argv.includes('--tests')) {
	rmSync('out/test', { recursive: true, force: true });
	await build({
		...shared,
		entryPoints: tests((path) => !path.startsWith(EXTENSION_SUITE) && !path.startsWith(WEBVIEW_SUITE)),
		outbase: 'test',
		format: 'esm',
		// The tests share one copy of the server's modules, so that building them all stays quick.
		splitting: true,
		outdir: 'out/test',
		outExtension: { '.js': '.mjs' },
		packages: 'external',
		external: ['vscode'],
	});
} else if (process.argv.includes('--webview-tests')) {
	rmSync('out/webview-tests', { recursive: true, force: true });
	await build({
		...shared,
		entryPoints: tests((path) => path.startsWith(WEBVIEW_SUITE)),
		outbase: WEBVIEW_SUITE,
		format: 'esm',
		splitting: true,
		outdir: 'out/webview-tests',
		outExtension: { '.js': '.mjs' },
		packages: 'external',
		// The pages' texts come from the extension, which asks the editor for their translation.
		alias: { vscode: './test/webviews/editor.ts' },
	});
} else if (process.argv.includes('--extension-tests')) {
	rmSync('out/extension-tests', { recursive: true, force: true });
	await build({
		...shared,
		entryPoints: [join(EXTENSION_SUITE, 'index.ts'), ...tests((path) => path.startsWith(EXTENSION_SUITE))],
		outbase: EXTENSION_SUITE,
		// The extension host loads CommonJS.
		format: 'cjs',
		outdir: 'out/extension-tests',
		external: ['vscode', 'mocha'],
	});
} else {
	rmSync('dist', { recursive: true, force: true });
	await build({
		...shared,
		entryPoints: { extension: 'client/src/extension.ts', server: 'server/src/main.ts', cli: 'server/src/cli/main.ts' },
		format: 'cjs',
		outdir: 'dist',
		external: ['vscode'],
	});
	await build({
		...shared,
		// A page is drawn by the editor's own Chromium.
		platform: 'browser',
		target: 'chrome122',
		entryPoints: ['matrix', 'timeline', 'reader'].flatMap((page) =>
			['ts', 'css'].map((ending) => join('client/webviews', page, `${page}.${ending}`)),
		),
		entryNames: '[name]',
		format: 'esm',
		outdir: 'dist/webviews',
	});
	await build({
		...shared,
		entryPoints: { worker: 'server/src/lsp/encoder/worker.ts' },
		// ONNX Runtime finds its own files by the module's address.
		format: 'esm',
		outdir: 'dist/encoder',
		outExtension: { '.js': '.mjs' },
	});
	const runtime = join('node_modules', 'onnxruntime-web', 'dist');
	for (const name of ['ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm'])
		copyFileSync(join(runtime, name), join('dist', 'encoder', name));
	for (const name of ['claimReader.onnx', 'claimJudge.onnx', 'tokenizer.json', 'SHA256SUMS'])
		copyFileSync(join('server', 'model', name), join('dist', 'encoder', name));
	cpSync(join('test', 'corpora', 'ferry-grounding'), join('dist', 'samples', 'ferry-grounding'), { recursive: true });
}
