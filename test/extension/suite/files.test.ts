import assert from 'node:assert/strict';
import { chmod, mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TextDocument, Uri, workspace, WorkspaceEdit } from 'vscode';
import type { Api } from '../../../client/src/extension.ts';
import { closeEditors, eventually, openArticle, pathOf, readyApi, sameClaims } from './workbench.ts';

/** Said by no article, until a test makes one say it. */
const CAT = 'A ginger cat named Biscuit was found asleep in the wheelhouse.';
const STORY = `Cat rides out the grounding\n\nPORT ELLERY, March 5, 2031 – ${CAT} The crew fed it sardines.\n`;

describe('files that change', () => {
	let api: Api;
	let document: TextDocument;
	const made: string[] = [];

	beforeEach(async () => {
		({ document } = await openArticle('harbour-gazette.txt'));
		api = await readyApi();
		await insertAtEnd(document);
		await seenIn();
	});

	afterEach(async () => {
		await closeEditors();
		for (const path of made.splice(0)) await rm(path, { recursive: true, force: true });
		await articlesAre(() => 5);
	});

	it('sees an edit that is not saved', async () => {
		const { document: other } = await openArticle('northern-wire.txt');
		await insertAtEnd(other);
		assert.ok(other.isDirty);
		await seenIn('northern-wire.txt');
		await closeEditors();
		({ document } = await openArticle('harbour-gazette.txt'));
		await insertAtEnd(document);
		await seenIn();
	});

	it('sees a file that is made, renamed and deleted', async () => {
		await make('cat.txt', STORY);
		await seenIn('cat.txt');
		await make('stray.md');
		await rename(pathOf('cat.txt'), pathOf('stray.md'));
		await seenIn('stray.md');
		await rm(pathOf('stray.md'));
		await seenIn();
	});

	it('sees a folder that is renamed', async () => {
		await make('monday');
		await mkdir(pathOf('monday'));
		await writeFile(pathOf('monday/cat.txt'), STORY);
		await seenIn('monday/cat.txt');
		await make('tuesday');
		await rename(pathOf('monday'), pathOf('tuesday'));
		await seenIn('tuesday/cat.txt');
	});

	it('leaves out a file that is no text, and says why', async () => {
		const bytes = Uint8Array.from({ length: 20_000 }, (_, i) => (i * 131) % 256);
		await make('picture.txt', bytes);
		await saidOf('picture.txt', /no text|binary/);
		await seenIn();
	});

	it('leaves out a text of 50 MB, and says why', async () => {
		await make('dump.txt', STORY.repeat(Math.ceil(50_000_000 / STORY.length)));
		await saidOf('dump.txt', /5\d(\.\d)? MB/);
		await seenIn();
	});

	it('leaves out a file that cannot be read, and says why', async () => {
		if (process.getuid?.() === 0) {
			// No right is denied to root, but a link that leads to itself is.
			await make('locked.txt');
			await symlink(pathOf('locked.txt'), pathOf('locked.txt'));
		} else {
			await make('locked.txt', STORY);
			await chmod(pathOf('locked.txt'), 0);
		}
		await saidOf('locked.txt', /read/);
		await seenIn();
	});

	it('stays usable when the folder is emptied and filled again', async () => {
		const folder = pathOf('');
		const aside = `${folder}-aside`;
		made.push(aside);
		await mkdir(aside);
		const names = await readdir(folder);
		try {
			for (const name of names) await rename(join(folder, name), join(aside, name));
			// What the editor holds open still counts, by the text that it holds.
			await articlesAre(() => workspace.textDocuments.filter(({ uri }) => uri.scheme === 'file').length);
			await seenIn();
		} finally {
			for (const name of names) await rename(join(aside, name), join(folder, name));
		}
		await articlesAre(() => names.length);
	});

	/** Writes a file that is removed after the test; without content only takes note of it. */
	async function make(name: string, content?: string | Uint8Array): Promise<void> {
		made.push(pathOf(name));
		if (content !== undefined) await writeFile(pathOf(name), content);
	}

	/** Waits until exactly these files are found to say what the open article says of the cat. */
	async function seenIn(...names: string[]): Promise<void> {
		await eventually(`the claim is found in ${names.join(', ') || 'no file'}`, async () => {
			const claims = (await sameClaims(document, CAT)).filter(({ text }) => text.includes('Biscuit'));
			const found = claims.map(({ file }) => file);
			return found.length === names.length && names.every((name) => found.includes(name));
		});
	}

	async function articlesAre(count: () => number): Promise<void> {
		await eventually('as many articles as there are, and none is left out', () => {
			const { articles, skipped } = api.status()!;
			assert.deepEqual({ articles, skipped }, { articles: count(), skipped: [] });
			return true;
		});
	}

	async function saidOf(name: string, why: RegExp): Promise<void> {
		const uri = Uri.file(pathOf(name)).toString();
		const entry = await eventually(`${name} is left out`, () => api.status()?.skipped.find((one) => one.uri === uri));
		assert.match(entry.reason, why);
	}
});

async function insertAtEnd(document: TextDocument): Promise<void> {
	const edit = new WorkspaceEdit();
	edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, `\n${CAT}\n`);
	assert.ok(await workspace.applyEdit(edit));
}
