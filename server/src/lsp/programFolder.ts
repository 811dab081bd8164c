import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';

/** The folder of the running program, which holds all that was built with it. */
export function programFolder(): string {
	return dirname(realpathSync(process.argv[1] ?? '.'));
}
