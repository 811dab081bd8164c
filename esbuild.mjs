// Bundles what ships into dist/ and, with --tests, what is tested into out/test/.
//   node esbuild.mjs [--production] [--tests]
import { build } from 'esbuild';
import { rmSync } from 'node:fs';

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
};

if (process.argv.includes('--tests')) {
	rmSync('out/test', { recursive: true, force: true });
	await build({
		...shared,
		entryPoints: ['test/**/*.test.ts'],
		format: 'esm',
		// The tests share one copy of the server's modules, so that building them all stays quick.
		splitting: true,
		outdir: 'out/test',
		outExtension: { '.js': '.mjs' },
		packages: 'external',
		external: ['vscode'],
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
}
