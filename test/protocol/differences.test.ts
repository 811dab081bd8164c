import assert from 'node:assert/strict';
import { readLines } from '#server/lsp/convert.ts';
import { fakeEncoder } from '../support/fakeEncoder.ts';
import { startSession, type Session, type SessionOptions } from '../support/session.ts';

const A = 'file:///sources/a.txt';
const B = 'file:///sources/b.txt';
const MINE =
	'The ferry Aurora sank off Cape Lindes with 87 sailors on board.\n\nThe mayor of Dorvik keeps forty geese.';
const THEIRS = 'The ferry Aurora sank off Cape Lindes with 78 sailors on board.';
const textDocument = { uri: A };

describe('what sources tell differently, and what only one tells', () => {
	let session: Session;
	afterEach(() => session.end());

	const start = async (settings: object, more: SessionOptions = {}): Promise<void> => {
		session = startSession({
			files: { [A]: MINE, [B]: THEIRS },
			answers: { 'workspace/configuration': () => [settings] },
			...more,
		});
		await session.initialize({ capabilities: { workspace: { configuration: true } } });
	};
	const hoverText = async (): Promise<string> => {
		const position = readLines(MINE, 'utf-16').positionAt(MINE.indexOf('sank'));
		const hover = await session.request<{ contents: { value: string } }>('textDocument/hover', {
			textDocument,
			position,
		});
		return hover.contents.value;
	};
	const lensTitles = async (): Promise<string[]> => {
		const lenses = await session.request<{ command: { title: string } }[]>('textDocument/codeLens', { textDocument });
		return lenses.map(({ command }) => command.title);
	};
	const hintLabels = async (): Promise<string[]> => {
		const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
		const hints = await session.request<{ label: string }[]>('textDocument/inlayHint', { textDocument, range });
		return hints.map(({ label }) => label);
	};

	it('stands in the hover and in the lens', async () => {
		await start({});
		assert.match(await hoverText(), /^In 2 of 2 sources; 1 differs: “87” \/ “78”\n/);
		assert.deepEqual(await lensTitles(), ['In 2 of 2 sources · 1 differs']);
	});

	it('stands nowhere where the reader wants no conflicts', async () => {
		await start({ conflicts: { report: 'off' } });
		assert.match(await hoverText(), /^In 2 of 2 sources\n/);
		assert.deepEqual(await lensTitles(), ['In 2 of 2 sources']);
	});

	it('is not told before the encoder has read both', async () => {
		const never = new Promise<never>(() => {});
		await start({}, { startEncoder: () => ({ ...fakeEncoder(), keys: () => never }) });
		const clock = setInterval(() => (session.files.time += 1000), 5);
		try {
			assert.match(await hoverText(), /^In 2 of 2 sources\n/);
			assert.deepEqual(await lensTitles(), ['In 2 of 2 sources']);
			const { beingRead } = await session.request<{ beingRead: boolean }>('corroborate/claimsOnlyHere', {});
			assert.equal(beingRead, true);
		} finally {
			clearInterval(clock);
		}
	});

	it('hints at what only one tells where the setting says so', async () => {
		await start({ hints: { onlyHere: true } });
		assert.deepEqual(await hintLabels(), ['only here']);
		session.end();
		await start({});
		assert.deepEqual(await hintLabels(), []);
	});

	it('lists what only one tells, of one article or of all', async () => {
		await start({});
		const geese = {
			uri: A,
			range: { start: { line: 2, character: 0 }, end: { line: 2, character: 37 } },
			source: 'a.txt',
			wording: 'The mayor of Dorvik keeps forty geese',
		};
		const list = (params: object): Promise<unknown> => session.request('corroborate/claimsOnlyHere', params);
		assert.deepEqual(await list({}), { claims: [geese], beingRead: false });
		assert.deepEqual(await list({ textDocument: { uri: B } }), { claims: [], beingRead: false });
	});
});
