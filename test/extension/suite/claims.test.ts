import assert from 'node:assert/strict';
import {
	type CodeLens,
	commands,
	type DocumentHighlight,
	type DocumentSymbol,
	type Hover,
	type MarkdownString,
	type Position,
	Range,
	type SemanticTokens,
	type SemanticTokensLegend,
	type TextDocument,
	type TextEditor,
	ViewColumn,
	window,
	workspace,
} from 'vscode';
import { closeEditors, eventually, openArticle, placeIn, readyApi, sameClaims, setCursor } from './workbench.ts';

/** A claim that four other articles make, each in its own words, but all with the one that is looked for here. */
const CLAIM = 'will be excused from answering its questions';
const WORD = 'excused';

describe('an open article', () => {
	let editor: TextEditor;
	let document: TextDocument;

	before(async () => {
		editor = await openArticle('harbour-gazette.txt');
		document = editor.document;
		await readyApi();
	});

	after(closeEditors);

	it('finds nothing for what no other source says', async () => {
		assert.deepEqual(await sameClaims(document, 'Elias Trott, the baker, had been handing out hot rolls'), []);
	});

	it('finds the same claim in other sources', async () => {
		const found = await sameClaims(document, CLAIM);
		const files = new Set(found.filter(({ text }) => text.includes(WORD)).map(({ file }) => file));
		assert.ok(files.size >= 2, `found in ${[...files].join(', ') || 'no file'}`);
		assert.ok(!files.has('harbour-gazette.txt'), 'the article itself is no other source');
	});

	it('gives claims, not paragraphs', async () => {
		for (const { file, text } of await sameClaims(document, CLAIM)) {
			assert.ok(text.length < 250, `${file}: ${text}`);
		}
	});

	it('says in a hover which sources say the same', async () => {
		const text = await hoverAt(document, placeIn(document, CLAIM));
		assert.match(text, /sources/);
		assert.match(text, /Northern Wire|northern-wire|The Lantern|Capital Standard|Coastal Observer/);
	});

	it('says in a hover whom a name means', async () => {
		assert.match(await hoverAt(document, placeIn(document, 'Sergei Morachev')), /Morach/);
	});

	it('highlights every mention of a name', async () => {
		const found = await commands.executeCommand<DocumentHighlight[]>(
			'vscode.executeDocumentHighlights',
			document.uri,
			placeIn(document, 'Sergei Morachev'),
		);
		const texts = found.map(({ range }) => document.getText(range));
		assert.ok(texts.length >= 2 && texts.every((text) => text.includes('Morachev')), texts.join(', '));
	});

	it('lists its headline in the outline', async () => {
		const symbols = await commands.executeCommand<DocumentSymbol[]>(
			'vscode.executeDocumentSymbolProvider',
			document.uri,
		);
		const names = symbols.flatMap(function all(symbol: DocumentSymbol): string[] {
			return [symbol.name, ...symbol.children.flatMap(all)];
		});
		assert.ok(
			names.some((name) => name.includes('Strikes Hob Ledge')),
			names.join(' | '),
		);
	});

	it('shows all mentions of a name', async () => {
		setCursor(editor, placeIn(document, 'Sergei Morachev'));
		await commands.executeCommand('corroborate.showAllMentions');
		await eventually('a peek view', () => window.visibleTextEditors.find(({ viewColumn }) => !viewColumn));
		await commands.executeCommand('closeReferenceSearch');
		await eventually('it is closed', () => window.visibleTextEditors.every(({ viewColumn }) => viewColumn));
	});

	it('colours names', async () => {
		const { uri } = document;
		const legend = await commands.executeCommand<SemanticTokensLegend>(
			'vscode.provideDocumentSemanticTokensLegend',
			uri,
		);
		for (const type of ['person', 'organization', 'place', 'date', 'quantity', 'quotation', 'furniture']) {
			assert.ok(legend.tokenTypes.includes(type), type);
		}
		const tokens = await commands.executeCommand<SemanticTokens>('vscode.provideDocumentSemanticTokens', uri);
		const persons = textsOfType(document, tokens, legend.tokenTypes.indexOf('person'));
		assert.ok(
			persons.some((text) => text.includes('Morachev')),
			persons.join(', '),
		);
	});

	it('leads from a code lens to the same claim in the other sources', async () => {
		const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 100);
		const line = placeIn(document, CLAIM).line;
		const lens = lenses.find(({ range, command }) => range.start.line === line && /sources/.test(command?.title ?? ''));
		assert.ok(lens?.command, lenses.map(({ range, command }) => `${range.start.line}: ${command?.title}`).join(' | '));
		assert.equal(lens.command.command, 'corroborate.showSameClaim');
		await commands.executeCommand(lens.command.command, ...(lens.command.arguments as unknown[]));
		await eventually('the peek view shows another article', () => otherEditor(document));
		await commands.executeCommand('closeReferenceSearch');
		await eventually('the peek view is closed', () => !otherEditor(document));
	});

	it('goes to the next and to the previous shared claim', async () => {
		const { document: other } = await openArticle('northern-wire.txt');
		// What the editor reports, since its `selection` is what was last asked for, whether it came about or not.
		const places = [0];
		const listener = window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
			const place = other.offsetAt(selections[0]!.active);
			if (textEditor.document === other && place !== places.at(-1)) places.push(place);
		});
		for (const [steps, direction] of ['next', 'next', 'previous'].entries()) {
			await commands.executeCommand(`corroborate.${direction}SharedClaim`);
			await eventually(`the cursor moves to the ${direction} claim`, () => places.length === steps + 2);
		}
		listener.dispose();
		const [, first, second, back] = places;
		assert.ok(first! < second!, places.join(', '));
		assert.equal(back, first);
		assert.ok((await claimsAt(other, other.positionAt(first!))).length > 0, 'a shared claim is shared');
	});

	it('opens the best match beside', async () => {
		editor = await openArticle('harbour-gazette.txt');
		setCursor(editor, placeIn(document, CLAIM));
		await commands.executeCommand('corroborate.openBestMatchBeside');
		const other = await eventually('a second editor', () =>
			window.visibleTextEditors.find(
				({ viewColumn, document: shown }) => viewColumn === ViewColumn.Two && shown !== document,
			),
		);
		const files = (await sameClaims(document, CLAIM)).map(({ file }) => file);
		assert.ok(files.includes(workspace.asRelativePath(other.document.uri)));
		await eventually('the claim is in view', () =>
			other.visibleRanges.some((range) => other.document.getText(range).includes(WORD)),
		);
		assert.ok(window.visibleTextEditors.includes(editor), 'the first editor stays in view');
	});
});

async function hoverAt(document: TextDocument, at: Position): Promise<string> {
	const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at);
	return hovers.flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value)).join('\n');
}

async function claimsAt(document: TextDocument, at: Position): Promise<unknown[]> {
	const found = await commands.executeCommand<unknown[]>('vscode.executeReferenceProvider', document.uri, at);
	return found.slice(1);
}

/** An editor with another article that stands in no column: the one inside a peek view. */
function otherEditor(document: TextDocument): TextEditor | undefined {
	return window.visibleTextEditors.find(({ viewColumn, document: shown }) => !viewColumn && shown !== document);
}

/** The texts of all tokens of one type; LSP gives each by its distance from the one before. */
function textsOfType(document: TextDocument, { data }: SemanticTokens, type: number): string[] {
	const texts: string[] = [];
	let line = 0;
	let character = 0;
	for (let i = 0; i < data.length; i += 5) {
		character = data[i] === 0 ? character + data[i + 1]! : data[i + 1]!;
		line += data[i]!;
		if (data[i + 3] === type) texts.push(document.getText(new Range(line, character, line, character + data[i + 2]!)));
	}
	return texts;
}
