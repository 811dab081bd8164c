import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { localFiles } from '#server/lsp/files.ts';
import { DEFAULT_SETTINGS } from '#server/lsp/settings.ts';
import { Workspace } from '#server/lsp/workspace.ts';

const TEXT = 'The ferry Aurora sank off Cape Lindes; “é” was heard.\n';

/** Each is an article or named as left out with a reason; none holds up the others. Needs a real disk. */
describe('a folder of odd files', function () {
	if (process.platform === 'win32') return;
	this.timeout(20_000);
	const folder = mkdtempSync(join(tmpdir(), 'corroborate-'));
	const at = (name: string): string => join(folder, name);
	const utf16 = (bom: number[], swap: boolean): Buffer => {
		const bytes = Buffer.from(TEXT, 'utf16le');
		return Buffer.concat([Buffer.from(bom), swap ? bytes.swap16() : bytes]);
	};
	after(() => rmSync(folder, { recursive: true, force: true }));

	it('is read as far as it can be, and the rest is named', async () => {
		const read: string[] = [];
		const write = (name: string, content: string | Buffer): void => {
			writeFileSync(at(name), content);
			read.push(name);
		};
		write('utf8.txt', TEXT);
		write('bom.txt', `\ufeff${TEXT}`);
		write('utf16le.txt', utf16([0xff, 0xfe], false));
		write('utf16be.txt', utf16([0xfe, 0xff], true));
		write('latin1.txt', Buffer.from('The caf\xe9 on Cape Lindes is shut.\n', 'latin1'));
		write('invalid.txt', Buffer.concat([Buffer.from(TEXT), Buffer.from([0xc3, 0x28, 0xff])]));
		write('empty.txt', '');
		write('only-bom.txt', '\ufeff');
		write('lines.txt', 'a\n'.repeat(20_000));
		write('one-line.txt', 'word '.repeat(10_000));
		write('emoji 😀 #%41?.txt', TEXT);
		write('new\nline.txt', TEXT);
		write('e\u0301.txt', TEXT);
		write('upper.TXT', TEXT);
		symlinkSync(at('utf8.txt'), at('link.txt'));
		read.push('link.txt');
		const skipped: string[] = [];
		const skip = (name: string, make: () => void): void => {
			make();
			skipped.push(name);
		};
		skip('picture.txt', () => writeFileSync(at('picture.txt'), Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')));
		skip('program.txt', () => writeFileSync(at('program.txt'), Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1')));
		skip('pipe.txt', () => spawnSync('mkfifo', [at('pipe.txt')]));
		skip('huge.txt', () => {
			writeFileSync(at('huge.txt'), '');
			truncateSync(at('huge.txt'), 100_000_000);
		});
		skip('loop.txt', () => symlinkSync(folder, at('loop.txt')));
		symlinkSync(at('missing.txt'), at('dangling.txt'));
		symlinkSync(at('circle.txt'), at('circle.txt'));
		mkdirSync(at('folder.txt'));
		const reasons = new Map<string, string>();
		const workspace = new Workspace(localFiles, 'utf-16', {
			reading: () => ({ report() {}, cancelled: false, end() {} }),
			settled() {},
			skipped: (uri, reason) => reasons.set(uri, reason),
			noted() {},
			failed: (message) => assert.fail(message),
		});
		workspace.choose([pathToFileURL(folder).href], DEFAULT_SETTINGS);
		await workspace.settled();
		const uris = (names: readonly string[]): string[] => names.map((name) => pathToFileURL(at(name)).href).sort();
		const articles = workspace.corpusFor(undefined).articles.map(({ article }) => article.file.uri);
		assert.deepEqual(articles.sort(), uris(read));
		assert.deepEqual([...reasons.keys()].sort(), uris(skipped));
		for (const name of ['utf16le.txt', 'utf16be.txt', 'bom.txt']) {
			const text = workspace.corpusFor(undefined).article(pathToFileURL(at(name)).href)?.article.file.text;
			assert.equal(text, TEXT, name);
		}
	});
});
