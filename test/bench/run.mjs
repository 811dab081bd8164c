// Bundles a script of this folder (or of another one of the tests, by its path from here) into out/bench/ and runs it with the
// arguments that follow.
//   node test/bench/run.mjs NAME [ARGUMENTS]
import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { basename, join } from 'node:path';

const [name, ...args] = process.argv.slice(2);
const outfile = join('out', 'bench', `${basename(name)}.mjs`);
await build({
	entryPoints: [join('test', 'bench', `${name}.ts`)],
	outfile,
	bundle: true,
	platform: 'node',
	target: 'node20',
	format: 'esm',
	packages: 'external',
	loader: { '.bin': 'binary' },
	sourcemap: 'linked',
	logLevel: 'warning',
});
// A process of its own: what is measured shall not run beside the bundler.
const child = spawn(process.execPath, ['--enable-source-maps', outfile, ...args], { stdio: 'inherit' });
child.on('exit', (code) => (process.exitCode = code ?? 1));
