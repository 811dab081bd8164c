import assert from 'node:assert/strict';
import { readLines } from '#server/lsp/convert.ts';
import { fixture } from '../support/fixture.ts';
import { startSession, type Session } from '../support/session.ts';

const { files, cursor, marked } = fixture(`
=== a.md
# Storm over Dorvik

<|The ferry Aurora sank<|> off Cape Lindes on Tuesday evening|>.

Captain Olga Brandt wept.
=== b.txt
<|The ferry Aurora sank off Cape Lindes on Tuesday evening|>.

Bread for Olga Brandt became cheaper.
`);
const [a, b] = files;
const lines = readLines(a!.text, 'utf-16');
const rangeOf = (i: number) => readLines(files[i]!.text, 'utf-16').rangeOf(marked[i]!.span);
const textDocument = { uri: a!.uri };
const position = lines.positionAt(cursor!.offset);
const onName = lines.positionAt(a!.text.indexOf('Brandt') + 2);

/** What each question is answered with, in the client's terms; what the answers are worth is tested with the features. */
describe('answers', () => {
	let session: Session;
	const ask = <R = Record<string, unknown>[]>(method: string, params: object): Promise<R> =>
		session.request<R>(method, params);
	before(async () => {
		session = startSession({ files: Object.fromEntries(files.map(({ uri, text }) => [uri, text])) });
		await session.initialize({
			capabilities: {
				textDocument: {
					hover: { contentFormat: ['markdown'] },
					documentSymbol: { hierarchicalDocumentSymbolSupport: true },
				},
			},
		});
	});
	after(() => session.end());

	it('references: locations, the asked claim first where it is wanted', async () => {
		const params = { textDocument, position, context: { includeDeclaration: true } };
		assert.deepEqual(await ask('textDocument/references', params), [
			{ uri: a!.uri, range: rangeOf(0) },
			{ uri: b!.uri, range: rangeOf(1) },
		]);
	});

	it('hover: Markdown with links to lines', async () => {
		const { contents, range } = await ask<{ contents: { kind: string; value: string }; range: unknown }>(
			'textDocument/hover',
			{
				textDocument,
				position,
			},
		);
		assert.equal(contents.kind, 'markdown');
		assert.match(contents.value, /\[b\.txt\]\(file:\/\/\/sources\/b\.txt#L1,1\)/);
		assert.ok(range);
	});

	it('definition, implementation, highlights: places of a name', async () => {
		const params = { textDocument, position: onName };
		const name = lines.rangeOf({ start: a!.text.indexOf('Olga'), end: a!.text.indexOf(' wept') });
		assert.deepEqual(await ask('textDocument/definition', params), { uri: a!.uri, range: name });
		assert.deepEqual(
			(await ask('textDocument/implementation', params)).map(({ uri }) => uri),
			[a!.uri, b!.uri],
		);
		assert.deepEqual(await ask('textDocument/documentHighlight', params), [{ range: name, kind: 1 }]);
	});

	it('symbols, folds and selections', async () => {
		const [headline] = await ask<{ name: string; children: unknown[] }[]>('textDocument/documentSymbol', {
			textDocument,
		});
		assert.deepEqual([headline?.name, headline?.children.length], ['Storm over Dorvik', 2]);
		assert.deepEqual(await ask('textDocument/foldingRange', { textDocument }), [{ startLine: 0, endLine: 4 }]);
		const [selection] = await ask<{ range: object; parent: object }[]>('textDocument/selectionRange', {
			textDocument,
			positions: [position],
		});
		assert.ok(selection?.parent);
		assert.ok((await ask('workspace/symbol', { query: 'brandt' })).length >= 3);
	});

	it('a code lens: a title and the command that shows the claim', async () => {
		const [lens] = await ask<{ range: { start: object }; command: object }[]>('textDocument/codeLens', {
			textDocument,
		});
		assert.deepEqual(lens?.command, {
			title: 'In 2 of 2 sources',
			command: 'corroborate.showSameClaim',
			arguments: [{ uri: a!.uri, position: rangeOf(0).start }],
		});
		assert.deepEqual(lens?.range, { start: rangeOf(0).start, end: rangeOf(0).start });
	});

	it('inlay hints: none unless they are switched on', async () => {
		const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
		assert.deepEqual(await ask('textDocument/inlayHint', { textDocument, range }), []);
		await session.notify('workspace/didChangeConfiguration', {
			settings: { corroborate: { inlayHints: { enabled: true } } },
		});
		const [hint] = await ask('textDocument/inlayHint', { textDocument, range });
		assert.deepEqual(hint, { position: rangeOf(0).end, label: '2/2', tooltip: 'In 2 of 2 sources', paddingLeft: true });
	});

	it('what client and server say to each other beyond LSP', async () => {
		const [shared] = await ask('corroborate/sharedClaims', { textDocument });
		assert.deepEqual(shared, { range: rangeOf(0), sources: 2, independent: 2, possibly: 0 });
		const found = await ask<{ range: object; matches: { uri: string; source: string }[] }>('corroborate/claimMatches', {
			textDocument,
			position,
		});
		assert.deepEqual(found.range, rangeOf(0));
		assert.deepEqual(
			found.matches.map(({ uri, source }) => [uri, source]),
			[[b!.uri, 'b.txt']],
		);
		const blank = { textDocument, position: { line: 1, character: 0 } };
		assert.equal(await ask('corroborate/claimMatches', blank), null);
	});

	it('claims to link by hand', async () => {
		const params = { textDocument, position, query: 'bread' };
		const found = await ask<{ range: object; claims: object[] }>('corroborate/linkableClaims', params);
		assert.deepEqual(found.range, rangeOf(0));
		const start = b!.text.indexOf('Bread');
		const range = readLines(b!.text, 'utf-16').rangeOf({ start, end: b!.text.length - 2 });
		const wording = 'Bread for Olga Brandt became cheaper';
		assert.deepEqual(found.claims, [{ uri: b!.uri, range, source: 'b.txt', wording }]);
	});

	it('code actions: commands alone for a client that knows no others', async () => {
		const range = { start: position, end: position };
		const [confirm] = await ask('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
		assert.deepEqual(confirm, {
			title: 'Confirm: states the same as in b.txt: “The ferry Aurora sank off Cape Lindes on Tuesday evening”',
			command: 'corroborate.matches.confirm',
			arguments: [{ from: { uri: a!.uri, range: rangeOf(0) }, to: { uri: b!.uri, range: rangeOf(1) } }],
		});
	});

	it('nothing about a document that nobody knows', async () => {
		const unknown = { textDocument: { uri: 'file:///nowhere.txt' }, position };
		assert.equal(await ask('textDocument/hover', unknown), null);
		assert.deepEqual(await ask('textDocument/documentSymbol', unknown), []);
		assert.deepEqual(await ask('textDocument/codeLens', unknown), []);
	});
});
