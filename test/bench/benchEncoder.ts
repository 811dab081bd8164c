import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startEncoder, type Encoder } from '#server/lsp/encoder/encoder.ts';

/** The encoder as it was built last; undefined, and said why, where there is none. */
export async function openEncoder(): Promise<Encoder | undefined> {
	const dist = resolve('dist');
	if (!existsSync(join(dist, 'encoder', 'worker.mjs'))) {
		console.error(`absent: ${dist}: by words only; npm run build makes the encoder`);
		return undefined;
	}
	const encoder = startEncoder(dist);
	await encoder.ready;
	return encoder;
}
