import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** What goes wrong at one call of the file system. */
export interface Fault {
	/** An error as the system names it. `short`: half is written, and the number says so; `lost`: half is, and the number says all. */
	readonly kind: 'ENOSPC' | 'EIO' | 'EACCES' | 'EMFILE' | 'short' | 'lost';
	/** The call that meets with it, from 1. */
	readonly at: number;
	/** So do all that follow. */
	readonly goesOn?: boolean;
	/** The call is carried out before it fails. */
	readonly afterwards?: boolean;
}

export interface FailingRun<T> {
	readonly result: T;
	/** The names of the calls that were made, in their order. */
	readonly calls: readonly string[];
	/** Whether the fault was met with. */
	readonly met: boolean;
}

/** All by which a file of our own is written, locked, read and looked at. */
const CALLS = [
	'accessSync',
	'closeSync',
	'fstatSync',
	'fsyncSync',
	'lstatSync',
	'mkdirSync',
	'openSync',
	'readFileSync',
	'readdirSync',
	'renameSync',
	'rmSync',
	'unlinkSync',
	'writeSync',
] as const;

type Call = (...args: unknown[]) => unknown;

/** Which errors a call of that kind is made to meet with: any, since disks, quotas and other programs are many. */
export const FAULTS: readonly Fault['kind'][] = ['ENOSPC', 'EIO', 'EACCES', 'EMFILE', 'short', 'lost'];

/** Runs something on a disk on which one call, or that one and all later ones, go wrong. */
export function onFailingDisk<T>(fault: Fault | undefined, run: () => T): FailingRun<T> {
	const real = Object.fromEntries(CALLS.map((name) => [name, fs[name] as Call]));
	const calls: string[] = [];
	let met = false;
	// A call that makes others of its own, as writing a whole file does, counts once for each.
	for (const name of CALLS)
		Object.assign(fs, {
			[name]: (...args: unknown[]): unknown => {
				calls.push(name);
				const isHit = fault && (calls.length === fault.at || (fault.goesOn === true && calls.length > fault.at));
				if (!isHit) return real[name]!(...args);
				if (fault.kind === 'short' || fault.kind === 'lost') {
					if (name !== 'writeSync') return real[name]!(...args);
					met = true;
					const [file, bytes, offset, length] = args as [number, Uint8Array, number, number];
					const half = Math.max(1, length >> 1);
					real['writeSync']!(file, bytes, offset, half);
					return fault.kind === 'short' ? half : length;
				}
				met = true;
				if (fault.afterwards) real[name]!(...args);
				throw Object.assign(new Error(`${fault.kind}: injected, ${name}`), { code: fault.kind });
			},
		});
	syncBuiltinESMExports();
	try {
		return { result: run(), calls, met };
	} finally {
		Object.assign(fs, real);
		syncBuiltinESMExports();
	}
}

/** Does something right before the first call of that name while `run` goes on: what another program does to a file that is being read. */
export async function beforeCall<T>(
	name: 'openSync' | 'fstatSync' | 'readSync' | 'closeSync' | 'readdirSync' | 'statSync',
	act: (...args: unknown[]) => void,
	run: () => Promise<T>,
): Promise<T> {
	const real = fs[name] as Call;
	let done = false;
	Object.assign(fs, {
		[name]: (...args: unknown[]): unknown => {
			if (!done) {
				done = true;
				act(...args);
			}
			return real(...args);
		},
	});
	syncBuiltinESMExports();
	try {
		return await run();
	} finally {
		Object.assign(fs, { [name]: real });
		syncBuiltinESMExports();
	}
}
