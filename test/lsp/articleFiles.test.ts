import assert from 'node:assert/strict';
import { chooseArticleFiles, formatOf } from '#server/lsp/articleFiles.ts';
import { DEFAULT_SETTINGS } from '#server/lsp/settings.ts';

const choose = (folders: string[], files = DEFAULT_SETTINGS.files) => chooseArticleFiles(folders, files);

describe('article files', () => {
	it('are not what is hidden, excluded, elsewhere or of another kind', () => {
		const { belongs } = choose(['file:///sources']);
		for (const path of ['.git/a.txt', 'x/.trash/a.txt', '.a.txt', 'node_modules/m/readme.md', 'a.json', 'a'])
			assert.equal(belongs(`file:///sources/${path}`), false, path);
		for (const uri of ['file:///sources2/a.txt', 'file:///a.txt', 'untitled:/sources/a.txt'])
			assert.equal(belongs(uri), false);
	});

	it('have one of the endings, in any case and under any name', () => {
		const { belongs } = choose(['file:///sources']);
		for (const path of [
			'a.txt',
			'A.TXT',
			'x/y/z.md',
			'a.markdown',
			'a.html',
			'a.htm',
			'a%20b%0Ac.txt',
			'100%25.txt',
			'%F0.txt',
		])
			assert.equal(belongs(`file:///sources/${path}`), true, path);
	});

	it('go by the path below their own folder', () => {
		const { belongs } = choose(['file:///one', 'file:///two/.hidden'], {
			include: ['news/*.txt'],
			exclude: ['**/.*/**'],
		});
		assert.equal(belongs('file:///one/news/a.txt'), true);
		assert.equal(belongs('file:///one/other/a.txt'), false);
		assert.equal(belongs('file:///two/.hidden/news/a.txt'), true);
	});

	it('lie in no folder that is left out as a whole', () => {
		const { enters } = choose(['file:///sources'], {
			include: ['**/*'],
			exclude: ['out/**', 'drafts/*', 'notes/*.txt'],
		});
		const entered = ['out', 'out/deep', 'drafts', 'notes', 'news'].filter((path) => enters(path));
		assert.deepEqual(entered, ['drafts', 'notes', 'news']);
	});

	it('are read by their ending, and a new text by its language', () => {
		assert.equal(formatOf('file:///a.md', 'plaintext'), 'markdown');
		assert.equal(formatOf('file:///a.HTM'), 'html');
		assert.equal(formatOf('untitled:Untitled-1', 'markdown'), 'markdown');
		assert.equal(formatOf('untitled:Untitled-1', 'cobol'), 'text');
	});
});
