import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import {
	commands,
	languages,
	MarkdownString,
	Uri,
	type CodeLens,
	type Disposable,
	type DocumentSymbol,
	type Hover,
	type TextDocument,
	type TreeItem,
} from 'vscode';
import type { Api } from '../../../../client/src/extension.ts';
import type { StoryNode } from '../../../../client/src/story/storyTree.ts';
import type { Annotation } from '../../../../server/src/lsp/protocol.ts';
import { hostilePayloads, type Payload } from '../hostilePayloads.ts';
import { eventually, openArticle, pathOf, readyApi, setCursor } from '../workbench.ts';

const COMMAND = 'corroborate.test.hostile';
/** The one command that a hover may run: with a place as its argument. */
const OURS = 'corroborate.showSameClaim';
/** Each in turn, so that hardly two sentences of one article are alike. */
const WHO = [
	'The trawler Meridian',
	'A baker from Sarn',
	'The council of Dorvik',
	'Nurse Ada Brandt',
	'Two farmers',
	'The old museum',
	'Police',
];
const DID = ['landed', 'sold', 'approved', 'counted', 'lost'];
const WHAT = [
	'crates of herring',
	'loaves',
	'licences',
	'patients',
	'sheep',
	'paintings',
	'bicycles',
	'windows',
	'umbrellas',
	'bridges',
	'hats',
];

const VIEWS = ['claims', 'conflicts', 'entities', 'voices'] as const;

/**
 * Somebody else's articles and notes, made to be taken for more than text: in titles, texts, file names, notes and authors. The last of
 * the tests, since what it opens counts for minutes after its file is deleted.
 */
describe('hostile content', () => {
	let api: Api;
	let site: Server;
	let command: Disposable;
	let payloads: Payload[];
	/** What was fetched, and what was run. */
	const fetched: (string | undefined)[] = [];
	let executed = 0;

	before(async function () {
		this.timeout(120_000);
		command = commands.registerCommand(COMMAND, () => executed++);
		site = createServer((request, response) => {
			fetched.push(request.url);
			response.end();
		});
		await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
		payloads = hostilePayloads(`http://127.0.0.1:${(site.address() as AddressInfo).port}`, COMMAND);
		assert.ok(payloads.length >= 60);
		const sentence = ({ text }: Payload, i: number, end: string): string =>
			`${WHO[i % WHO.length]} ${DID[i % DID.length]} ${100 + i} ${WHAT[i % WHAT.length]} ${text} ${end}.`;
		const story = (end: string, of: (text: string) => string = (text) => text): string =>
			payloads.map((payload, i) => of(sentence(payload, i, end))).join('\n\n');
		const { text: title } = payloads[30]!;
		const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
		const texts: Readonly<Record<string, string>> = {
			'hostile.txt': `${title} ${payloads[0]!.text}\n\nBy Ada ${payloads[24]!.text}\n\n${story('on Monday')}\n`,
			[`[x](command:${COMMAND}) **b** \`c\`.txt`]: `Landings\n\n${story('early on Monday')}\n`,
			'<img src=x onerror=alert(1)> $(alert).html': `<title>${escape(title)}</title><meta name="author" content="${escape(payloads[13]!.text).replace(/"/g, '&quot;')}">${story('on Monday', (text) => `<p>${escape(text)}</p>`)}`,
			'![x](y) \u202egnp.md': `# ${title}\n\n${story('on Monday morning')}\n`,
		};
		for (const [name, text] of Object.entries(texts)) await writeFile(pathOf(name), text);
		api = await readyApi();
		await eventually('the articles are read', () => (api.status()?.articles ?? 0) >= 9, 100);
	});

	after(() => {
		command.dispose();
		site.close();
	});

	it('is text in every hover', async function () {
		this.timeout(180_000);
		const { document } = await openArticle('hostile.txt');
		const seen = new Set<string>();
		for (const [i, payload] of payloads.entries()) {
			const at = document.positionAt(document.getText().indexOf(` ${100 + i} `) - 2);
			const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at);
			for (const shown of hovers.flatMap(({ contents }) => contents)) {
				assert.ok(shown instanceof MarkdownString);
				const text = assertHarmless(shown, document);
				if (payload.isPlain && text.includes(evened(payload.text))) seen.add(payload.text);
			}
		}
		// The rest are told in parts, where they end a sentence or a claim.
		assert.ok(seen.size >= 30, `${seen.size} of ${payloads.length} are shown whole`);
	});

	it('is text in symbols, lenses and diagnostics', async function () {
		this.timeout(120_000);
		const { document } = await openArticle('hostile.txt');
		const symbols = await commands.executeCommand<DocumentSymbol[]>(
			'vscode.executeDocumentSymbolProvider',
			document.uri,
		);
		assert.ok(symbols.length > 0);
		const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 20);
		for (const { command } of lenses) assert.match(command?.command ?? 'corroborate.', /^(?:corroborate\.(?!test)|$)/);
		for (const { message, code } of languages.getDiagnostics(document.uri)) {
			assert.equal(typeof message, 'string');
			// A code with a target would be a link.
			if (typeof code === 'object') assert.equal(code.target.scheme, 'file');
		}
	});

	it('is text in the views', async function () {
		this.timeout(120_000);
		let lines = 0;
		for (const view of VIEWS) {
			await commands.executeCommand(`corroborate.${view}.focus`);
			const { tree } = api.story[view];
			await eventually(`${view} is there`, () => api.story.parts[view].value !== undefined, 60);
			const look = async (nodes: readonly StoryNode[], depth: number): Promise<void> => {
				for (const node of nodes.slice(0, 120)) {
					const item = tree.resolveTreeItem(tree.getTreeItem(node), node);
					lines++;
					assertHarmlessItem(item);
					if (depth < 2) await look((await node.children?.()) ?? [], depth + 1);
				}
			};
			await look(tree.roots, 0);
		}
		assert.ok(lines > payloads.length, `${lines} lines`);
	});

	it('is text in notes, and of their authors', async function () {
		this.timeout(120_000);
		const { document } = await openArticle('hostile.txt');
		// Each in a text and in a name, some at a time.
		const some = Array.from({ length: Math.ceil(payloads.length / 4) }, (_, i) => payloads.slice(4 * i, 4 * i + 4));
		for (const [i, ofNote] of some.entries()) {
			const start = document.positionAt(document.getText().indexOf(` ${100 + i} `));
			const said = ofNote.map(({ text }) => text);
			const note = {
				uri: document.uri.toString(),
				range: { start: start.translate(0, 1), end: start.translate(0, 4) },
				body: said.join('\n\n'),
				author: said.join(' '),
				tags: said.map((text) => text.replace(/\s/g, '')),
			};
			const { id } = await commands.executeCommand<Annotation>('corroborate.annotations.create', note);
			if (i % 5 === 0) await commands.executeCommand('corroborate.annotations.reply', { ...note, id });
		}
		await eventually('the threads are there', () => api.annotations.threads.in(document.uri).length >= some.length);
		for (const { thread } of api.annotations.threads.in(document.uri))
			for (const { body, author } of thread.comments) {
				assert.ok(body instanceof MarkdownString);
				assert.ok(!body.isTrusted && !body.supportHtml && !body.supportThemeIcons);
				assert.deepEqual(findNodes(body.value, ['image', 'imageReference']), []);
				assert.equal(author.iconPath, undefined);
			}
		const at = document.positionAt(document.getText().indexOf(' 107 ') - 2);
		for (const { contents } of await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at))
			for (const shown of contents) assertHarmless(shown as MarkdownString, document);
	});

	it('has run no command and fetched nothing when all of it was on the screen', async function () {
		this.timeout(120_000);
		const editor = await openArticle('hostile.txt');
		for (let i = 0; i < payloads.length; i += 6) {
			setCursor(editor, editor.document.positionAt(editor.document.getText().indexOf(` ${100 + i} `) - 2));
			await commands.executeCommand('editor.action.showHover');
			await delay(100);
		}
		for (const view of [...VIEWS, 'annotations']) await commands.executeCommand(`corroborate.${view}.focus`);
		for (const panel of ['workbench.panel.markers.view.focus', 'workbench.action.focusCommentsPanel'])
			await commands.executeCommand(panel);
		await openArticle('![x](y) \u202egnp.md');
		await delay(500);
		assert.equal(executed, 0);
		assert.deepEqual(fetched, []);
		// Both would have been noticed.
		await commands.executeCommand(COMMAND);
		await fetch(`http://127.0.0.1:${(site.address() as AddressInfo).port}/noticed`);
		assert.deepEqual([executed, fetched], [1, ['/noticed']]);
	});
});

/** Gives what a reader sees. */
function assertHarmless(shown: MarkdownString, document: TextDocument): string {
	assert.notEqual(shown.isTrusted, true);
	if (typeof shown.isTrusted === 'object') assert.deepEqual(shown.isTrusted.enabledCommands, [OURS]);
	assert.ok(!shown.supportHtml, 'HTML is drawn');
	assert.ok(!shown.supportThemeIcons, 'icons are drawn');
	const where = document.uri.fsPath;
	assert.deepEqual(
		findNodes(shown.value, ['html', 'image', 'imageReference', 'code', 'inlineCode', 'heading']),
		[],
		where,
	);
	for (const node of findNodes(shown.value, ['link', 'linkReference', 'definition'])) {
		const url = 'url' in node ? node.url : '';
		const target = Uri.parse(url);
		const isOurs = target.scheme === 'command' ? target.path === OURS : target.scheme === 'file';
		assert.ok(isOurs, `a link to ${url}`);
	}
	return evened(textOf(parse(shown.value)));
}

function assertHarmlessItem({ label, tooltip, description, command }: TreeItem): void {
	const shown = typeof label === 'object' ? label.label : label;
	assert.equal(typeof shown, 'string');
	assert.ok(typeof description !== 'object');
	assert.match(command?.command ?? 'corroborate.', /^(?:corroborate\.(?!test)|vscode\.open$|vscode\.diff$)/);
	if (!(tooltip instanceof MarkdownString)) return;
	assert.ok(!tooltip.isTrusted && !tooltip.supportHtml, shown);
	assert.deepEqual(findNodes(tooltip.value, ['html', 'image', 'imageReference', 'link', 'linkReference']), [], shown);
}

function parse(markdown: string): Nodes {
	return unified().use(remarkParse).parse(markdown);
}

function findNodes(markdown: string, types: readonly Nodes['type'][]): Nodes[] {
	const found: Nodes[] = [];
	const look = (node: Nodes): void => {
		if (types.includes(node.type)) found.push(node);
		if ('children' in node) node.children.forEach(look);
	};
	look(parse(markdown));
	return found;
}

function textOf(node: Nodes): string {
	if ('children' in node) return node.children.map(textOf).join(node.type === 'root' ? ' ' : '');
	return 'value' in node ? node.value : '';
}

/** White space, and quotation marks that the articles set otherwise, say nothing here. */
function evened(text: string): string {
	return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
