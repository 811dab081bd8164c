import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { localFiles } from '#server/lsp/files.ts';
import { DEFAULT_SETTINGS } from '#server/lsp/settings.ts';
import { Workspace } from '#server/lsp/workspace.ts';
import { beforeCall } from '../support/failingDisk.ts';

const FERRY = 'The ferry Aurora sank off Cape Lindes on Tuesday evening.\n';
const PORT = 'The port of Borrow is shut until Monday, the coastguard said.\n';

/** What is done to a.txt right before the server makes a call of that kind for the first time. */
interface Case {
	readonly what: string;
	readonly before: Parameters<typeof beforeCall>[0];
	readonly act: (path: string) => void;
	/** The text that is known of it afterwards, or why there is none; neither where it is no article and nothing to speak of. */
	readonly text?: string;
	readonly reason?: RegExp;
	/** Once more: the same, for who looks again. */
	readonly later?: string;
}

const fail = (code: string) => (): never => {
	throw Object.assign(new Error(`${code}: injected`), { code });
};

const CASES: readonly Case[] = [
	{ what: 'is gone when it is looked at', before: 'statSync', act: (path) => rmSync(path) },
	{ what: 'is gone when it is opened', before: 'openSync', act: (path) => rmSync(path) },
	{ what: 'is gone when it is open', before: 'fstatSync', act: (path) => rmSync(path), text: FERRY },
	{ what: 'is gone when it is read', before: 'readSync', act: (path) => rmSync(path), text: FERRY },
	{
		what: 'is shorter when it is read',
		before: 'readSync',
		act: (path) => truncateSync(path, 16),
		text: 'The ferry Aurora',
		later: 'The ferry Aurora',
	},
	{ what: 'is emptied when it is read', before: 'readSync', act: (path) => truncateSync(path), text: '', later: '' },
	{
		what: 'is longer when it is read',
		before: 'readSync',
		act: (path) => appendFileSync(path, PORT),
		text: FERRY,
		later: FERRY + PORT,
	},
	{
		what: 'is another text when it is opened',
		before: 'openSync',
		act: (path) => writeFileSync(path, PORT),
		text: PORT,
		later: PORT,
	},
	{
		what: 'is a folder when it is opened',
		before: 'openSync',
		act: (path) => (rmSync(path), mkdirSync(path)),
		reason: /not a regular file/,
	},
	{
		what: 'is a pipe when it is opened',
		before: 'openSync',
		act: (path) => (rmSync(path), spawnSync('mkfifo', [path])),
		reason: /not a regular file/,
	},
	{ what: 'may not be opened', before: 'openSync', act: fail('EACCES'), reason: /may not be read/, later: FERRY },
	{ what: 'is one too many', before: 'openSync', act: fail('EMFILE'), reason: /too many files are open/, later: FERRY },
	{
		what: 'is on a disk that fails',
		before: 'readSync',
		act: fail('EIO'),
		reason: /could not be read \(EIO\)/,
		later: FERRY,
	},
	{
		what: 'is on a server that is gone',
		before: 'fstatSync',
		act: fail('ESTALE'),
		reason: /could not be read \(ESTALE\)/,
		later: FERRY,
	},
	{ what: 'cannot be closed', before: 'closeSync', act: fail('EIO'), text: FERRY, later: FERRY },
];

/** The other file is served whatever happens to the first. Needs a real disk. */
describe('a file that changes while it is read', () => {
	if (process.platform === 'win32') return;
	for (const { what, before, act, text, reason, later } of CASES)
		it(what, async () => {
			const folder = mkdtempSync(join(tmpdir(), 'corroborate-'));
			const path = join(folder, 'a.txt');
			writeFileSync(path, FERRY);
			const reasons = new Map<string, string>();
			const workspace = new Workspace(localFiles, 'utf-16', {
				reading: () => ({ report() {}, cancelled: false, end() {} }),
				settled() {},
				skipped: (uri, why) => reasons.set(basename(fileURLToPath(uri)), why),
				noted() {},
				failed: (message) => assert.fail(message),
			});
			const known = (): Record<string, string> =>
				Object.fromEntries(
					workspace
						.corpusFor(undefined)
						.articles.map(({ article: { file } }) => [basename(fileURLToPath(file.uri)), file.text]),
				);
			try {
				await beforeCall(
					before,
					() => act(path),
					async () => {
						workspace.choose([pathToFileURL(folder).href], DEFAULT_SETTINGS);
						await workspace.settled();
					},
				);
				assert.deepEqual(known(), text === undefined ? {} : { 'a.txt': text });
				assert.match(reasons.get('a.txt') ?? '', reason ?? /^$/);
				writeFileSync(join(folder, 'b.txt'), PORT);
				workspace.touched([pathToFileURL(path).href]);
				workspace.rescan();
				await workspace.settled();
				assert.deepEqual(known(), { ...(later !== undefined && { 'a.txt': later }), 'b.txt': PORT });
			} finally {
				rmSync(folder, { recursive: true });
			}
		});
});
