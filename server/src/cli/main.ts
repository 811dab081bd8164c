import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startEncoder } from '../lsp/encoder/encoder.ts';
import { programFolder } from '../lsp/programFolder.ts';
import { runCommand } from './runCommand.ts';

// The reader of a pipe may have enough before all is written: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	process.exit(error.code === 'EPIPE' ? 0 : 2);
});

const output = {
	version: ownVersion(),
	write: (text: string) => process.stdout.write(text),
	complain: (line: string) => process.stderr.write(`corroborate: ${line}\n`),
	// In a file or a pipe it would only be in the way.
	...(process.stderr.isTTY && {
		progress: (line: string) => process.stderr.write(`\r\u001b[K${line && `corroborate: ${line}`}`),
	}),
};
void runCommand(process.argv.slice(2), output, () => startEncoder(programFolder())).then(
	(status) => (process.exitCode = status),
);

/** The version in the manifest beside the folder that holds this program. */
function ownVersion(): string {
	try {
		const manifest = join(dirname(realpathSync(process.argv[1] ?? '')), '..', 'package.json');
		return String((JSON.parse(readFileSync(manifest, 'utf8')) as { version?: unknown }).version);
	} catch {
		return 'unknown';
	}
}
