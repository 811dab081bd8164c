import assert from 'node:assert/strict';
import { readLines } from '#server/lsp/convert.ts';
import { startSession, type Session } from '../support/session.ts';

const A = 'file:///sources/a.txt';
const B = 'file:///sources/b.txt';
const FERRY = 'The ferry Aurora sank off Cape Lindes on Tuesday evening.';

interface Location {
	readonly uri: string;
	readonly range: {
		readonly start: { line: number; character: number };
		readonly end: { line: number; character: number };
	};
}

describe('an edited document', () => {
	let session: Session;
	afterEach(() => session.end());

	const edit = (version: number, ...contentChanges: object[]): Promise<void> =>
		session.notify('textDocument/didChange', { textDocument: { uri: A, version }, contentChanges });
	const insert = (line: number, character: number, text: string): object => ({
		range: { start: { line, character }, end: { line, character } },
		text,
	});
	const ask = (uri: string, line: number, character: number): Promise<Location[]> =>
		session.request('textDocument/references', {
			textDocument: { uri },
			position: { line, character },
			context: { includeDeclaration: true },
		});

	it('is asked about as it stands after each of several changes', async () => {
		session = startSession({ files: { [B]: FERRY } });
		await session.initialize();
		await session.open(A, '');
		await edit(2, insert(0, 0, 'ferry'), insert(0, 0, 'The '), insert(0, 9, FERRY.slice(9)));
		assert.deepEqual(
			(await ask(A, 0, 6)).map(({ uri }) => uri),
			[A, B],
		);
		await edit(3, insert(0, 0, 'News 😀\r\n\r\n'));
		const [asked] = await ask(A, 2, 6);
		assert.equal(asked?.range.start.line, 2);
	});

	it('may be split inside \\r\\n and inside a surrogate pair, and be mended again', async () => {
		session = startSession({ files: { [B]: FERRY } });
		await session.initialize();
		await session.open(A, `😀\r\n${FERRY}`);
		await edit(2, insert(0, 1, 'x'));
		await edit(3, { range: { start: { line: 0, character: 1 }, end: { line: 0, character: 2 } }, text: '' });
		assert.deepEqual(
			(await ask(A, 1, 6)).map(({ uri }) => uri),
			[A, B],
		);
	});

	it('of a client that counts in UTF-8 is counted in UTF-8', async () => {
		const text = `“É”😀 – ${FERRY}`;
		session = startSession({ files: { [B]: FERRY } });
		const { capabilities } = await session.initialize({
			capabilities: { general: { positionEncodings: ['utf-8', 'utf-16'] } },
		});
		assert.equal(capabilities.positionEncoding, 'utf-8');
		await session.open(A, 'x');
		await edit(2, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, text: `${text}!` });
		const end = Buffer.byteLength(text);
		await edit(3, { range: { start: { line: 0, character: end }, end: { line: 0, character: end + 1 } }, text: '' });
		const found = await ask(B, 0, 6);
		const range = found.find(({ uri }) => uri === A)!.range;
		const bytes = Buffer.from(text);
		assert.match(
			bytes.subarray(range.start.character, range.end.character).toString(),
			/The ferry Aurora sank off Cape Lindes on Tuesday evening$/,
		);
	});

	it('is answered about under the URI that the client gave it', async () => {
		session = startSession({ files: { 'file:///c:/a.txt': FERRY, [B]: FERRY } });
		const folder = { uri: 'file:///c%3A', name: 'c' };
		await session.initialize({ workspaceFolders: [folder, { uri: 'file:///sources', name: 's' }] });
		await session.open('file:///c%3A/a.txt', FERRY);
		assert.deepEqual(
			(await ask('file:///c%3A/a.txt', 0, 6)).map(({ uri }) => uri),
			['file:///c%3A/a.txt', B],
		);
	});

	it('is coloured by differences that lead to the same as colouring it anew', async () => {
		const text = `${FERRY}\n“We lost nine,” Captain Olga Brandt said on 3 May 2031.\n`;
		session = startSession();
		await session.initialize();
		await session.open(A, text);
		const textDocument = { uri: A };
		const first = await session.request<{ resultId: string; data: number[] }>('textDocument/semanticTokens/full', {
			textDocument,
		});
		await edit(2, insert(1, 0, 'Harbour Master Ivo Lund, 61, said on Monday:\n'));
		const params = { textDocument, previousResultId: first.resultId };
		const { edits } = await session.request<{ edits: { start: number; deleteCount: number; data?: number[] }[] }>(
			'textDocument/semanticTokens/full/delta',
			params,
		);
		const data = [...first.data];
		for (const { start, deleteCount, data: added } of edits) data.splice(start, deleteCount, ...(added ?? []));
		const whole = await session.request<{ data: number[] }>('textDocument/semanticTokens/full', { textDocument });
		assert.deepEqual(data, whole.data);
		const range = { start: { line: 0, character: 0 }, end: readLines(text, 'utf-16').positionAt(9999) };
		const ranged = await session.request<{ data: number[] }>('textDocument/semanticTokens/range', {
			textDocument,
			range: { ...range, end: { line: 99, character: 0 } },
		});
		assert.deepEqual(ranged.data, whole.data);
	});
});
