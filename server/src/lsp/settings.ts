import picomatch from 'picomatch';
import { DEFAULT_MINIMUM_SCORE } from '../corpus/claimMatches.ts';
import type { Log } from './log.ts';
import { CONFLICTS_REPORTED, type ConflictsReported, type Settings } from './protocol.ts';

export const DEFAULT_SETTINGS: Settings = {
	files: {
		include: ['**/*.{txt,md,markdown,html,htm}'],
		// A browser that saves a page as `page.html` puts what belongs to it into `page_files`.
		exclude: ['**/node_modules/**', '**/.*', '**/.*/**', '**/*_files/**'],
	},
	matching: { minimumScore: DEFAULT_MINIMUM_SCORE, refine: true, related: false },
	conflicts: { report: 'differences' },
	codeLens: { enabled: true },
	inlayHints: { enabled: false },
	hints: { onlyHere: false },
};

/**
 * Settings from whatever the client answered. Nothing it can send is an error: what is absent, null or of the wrong kind takes its
 * default, and the wrong ones are logged.
 */
export function readSettings(answer: unknown, log: Pick<Log, 'warn'>): Settings {
	const read = <T>(path: string, fallback: T, fits: (value: unknown) => value is T, expected: string): T => {
		let value: unknown = answer;
		for (const key of path.split('.')) value = isRecord(value) ? value[key] : undefined;
		if (value === undefined || value === null) return fallback;
		if (fits(value)) return value;
		log.warn(`The setting corroborate.${path} must be ${expected}; its default is used instead.`);
		return fallback;
	};
	if (answer !== undefined && answer !== null && !isRecord(answer))
		log.warn('The settings of corroborate are no object; the defaults are used instead.');
	const { files, matching, conflicts, codeLens, inlayHints, hints } = DEFAULT_SETTINGS;
	return {
		files: {
			include: read('files.include', files.include, isGlobs, 'a list of glob patterns'),
			exclude: read('files.exclude', files.exclude, isGlobs, 'a list of glob patterns'),
		},
		matching: {
			minimumScore: read('matching.minimumScore', matching.minimumScore, isShare, 'a number from 0 to 1'),
			related: read('matching.related', matching.related, isBoolean, 'true or false'),
			refine: read('matching.refine', matching.refine, isBoolean, 'true or false'),
		},
		conflicts: {
			report: read('conflicts.report', conflicts.report, isReport, `one of ${CONFLICTS_REPORTED.join(', ')}`),
		},
		codeLens: { enabled: read('codeLens.enabled', codeLens.enabled, isBoolean, 'true or false') },
		inlayHints: { enabled: read('inlayHints.enabled', inlayHints.enabled, isBoolean, 'true or false') },
		hints: { onlyHere: read('hints.onlyHere', hints.onlyHere, isBoolean, 'true or false') },
	};
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isGlobs(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every(isGlob);
}

function isGlob(value: unknown): boolean {
	try {
		return typeof value === 'string' && picomatch.makeRe(value) !== null;
	} catch {
		return false;
	}
}

function isShare(value: unknown): value is number {
	return typeof value === 'number' && value >= 0 && value <= 1;
}

function isReport(value: unknown): value is ConflictsReported {
	return (CONFLICTS_REPORTED as readonly unknown[]).includes(value);
}

function isBoolean(value: unknown): value is boolean {
	return typeof value === 'boolean';
}
