import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** One figure on a public data set. */
export interface PublicFigure {
	readonly set: string;
	/** Of what, "500 pairs". */
	readonly size: string;
	/** What was compared by: "words", "read" (with the encoder), or a baseline. */
	readonly by: string;
	readonly measure: string;
	readonly value: number;
	readonly msPerPair?: number | undefined;
	/** How it was chosen what to measure. */
	readonly note?: string;
}

/** The paths of a set's files below the data folder; undefined, and said which is absent, where one is. */
export function publicFiles<Name extends string>(
	data: string,
	files: Record<Name, string>,
): Record<Name, string> | undefined {
	const paths = Object.entries<string>(files).map(([name, file]) => [name, join(data, file)] as const);
	const absent = paths.filter(([, path]) => !existsSync(path));
	for (const [, path] of absent) console.error(`absent: ${path}`);
	return absent.length ? undefined : (Object.fromEntries(paths) as Record<Name, string>);
}
