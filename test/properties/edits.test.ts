import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findClaimReferences } from '#server/features/claimReferences.ts';
import { findEntityTokens } from '#server/features/entityTokens.ts';
import { readLines } from '#server/lsp/convert.ts';
import { DEFAULT_SETTINGS } from '#server/lsp/settings.ts';
import { Workspace, type WorkspaceListener } from '#server/lsp/workspace.ts';
import { FakeFiles } from '../support/fakeFiles.ts';

const ROOT = 'file:///sources';
const URIS = ['a.txt', 'b.md', 'c.html'].map((name) => `${ROOT}/${name}`);
const SENTENCES = [
	'The ferry Aurora sank off Cape Lindes on Tuesday evening. ',
	'Captain Olga Brandt said nine sailors were rescued. ',
	'“We lost everything,” said Ivo Lund, 61. ',
	'<p>The market opens on 3 May 2031.</p>',
	'## What is known\n',
];
/** What has broken one editor or another: line ends that are none, halves of characters, marks that join or turn around. */
const PIECES = [
	'\n',
	'\r',
	'\r\n',
	'\u2028',
	'\u2029',
	'\u0085',
	'\0',
	'\ufeff',
	'😀',
	'👩\u200d🚒',
	'e\u0301',
	'\u202e',
	'א',
];
const HALVES = ['\ud83d', '\ude00'];

const silent: WorkspaceListener = {
	reading: () => ({ report() {}, cancelled: false, end() {} }),
	settled() {},
	skipped() {},
	noted() {},
	failed: (message) => assert.fail(message),
};

const anyText = fc
	.array(fc.constantFrom(...SENTENCES, ...PIECES, ...HALVES, ' ', '“', '”', '.'), { maxLength: 8 })
	.map((pieces) => pieces.join(''));

/** Shares of the text, so that an edit fits whatever the text has become. */
const anyEdit = fc.record({
	uri: fc.constantFrom(...URIS),
	kind: fc.constantFrom('edit', 'edit', 'edit', 'edit', 'close', 'disk', 'delete', 'ask'),
	from: fc.double({ min: 0, max: 1, noNaN: true }),
	length: fc.double({ min: 0, max: 0.3, noNaN: true }),
	text: anyText,
});

/** Turns of the event loop: about as many as one of the texts takes to be read in the smallest slices. */
const MOST_TURNS = 60;
const anyEditOrWait = fc
	.tuple(anyEdit, fc.constantFrom('edit', 'close', 'disk', 'delete', 'delete', 'ask', 'wait', 'wait', 'wait'))
	.map(([edit, kind]) => ({ ...edit, kind }));

describe('edits', () => {
	it('amid the reading of what came before lead to the same', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(anyText, { minLength: 3, maxLength: 3 }),
				fc.array(anyEditOrWait, { maxLength: 12 }),
				(texts, edits) => compareWithFresh(texts, edits, true),
			),
			{ numRuns: 500 },
		);
	}).timeout(60_000);

	it('lead to what a fresh start with the final texts gives', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(anyText, { minLength: 3, maxLength: 3 }),
				fc.array(anyEdit, { maxLength: 8 }),
				(texts, edits) => compareWithFresh(texts, edits),
			),
			{ numRuns: 200 },
		);
	}).timeout(60_000);
});

type Edit = typeof anyEditOrWait extends fc.Arbitrary<infer E> ? E : never;

/** `slow`: everything is done in many slices. */
async function compareWithFresh(texts: readonly string[], edits: readonly Edit[], slow = false): Promise<void> {
	const disk = new FakeFiles(Object.fromEntries(URIS.map((uri, i) => [uri, texts[i] ?? ''])));
	disk.slow = slow;
	const workspace = new Workspace(disk, 'utf-16', silent);
	workspace.choose([ROOT], DEFAULT_SETTINGS);
	const open = new Map<string, string>();
	for (const { uri, kind, from, length, text } of edits) {
		const before = open.get(uri);
		if (kind === 'ask') await everything(workspace);
		else if (kind === 'wait') {
			void workspace.readOpen();
			for (let n = 0; n < from * MOST_TURNS; n++) await new Promise((resolve) => setImmediate(resolve));
		} else if (kind === 'close') {
			open.delete(uri);
			workspace.closed(uri);
		} else if (kind === 'disk') {
			disk.write(uri, text);
			workspace.touched([uri]);
		} else if (kind === 'delete') {
			disk.remove(uri);
			workspace.deleted([uri]);
		} else if (before === undefined) {
			open.set(uri, text);
			workspace.opened(uri, 'plaintext', 1, text);
		} else {
			const lines = readLines(before, 'utf-16');
			const start = Math.floor(from * before.length);
			const end = Math.min(before.length, start + Math.floor(length * before.length));
			// The client means the positions that it sends, which inside a line end or a pair are those of its start.
			const range = lines.rangeOf({ start, end });
			const span = lines.spanOf(range);
			open.set(uri, before.slice(0, span.start) + text + before.slice(span.end));
			workspace.changed(uri, 2, [{ range, text }]);
		}
	}
	const fresh = new Workspace(
		new FakeFiles({ ...Object.fromEntries(disk.texts), ...Object.fromEntries(open) }),
		'utf-16',
		silent,
	);
	fresh.choose([ROOT], DEFAULT_SETTINGS);
	assert.deepEqual(await everything(workspace), await everything(fresh));
}

/** Texts, tokens, and who states what, of all articles. */
async function everything(workspace: Workspace): Promise<unknown> {
	await workspace.settled();
	const corpus = workspace.corpusFor(undefined);
	const options = { minimumScore: 0.4, includeAsked: true };
	return corpus.articles.map(({ article: { file }, claims }) => ({
		file,
		tokens: findEntityTokens(corpus, file.uri),
		references: claims.map(({ span }) => findClaimReferences(corpus, file.uri, span.start, options)),
	}));
}
