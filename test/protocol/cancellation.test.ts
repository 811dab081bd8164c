import assert from 'node:assert/strict';
import { startSession, type Session } from '../support/session.ts';

const uri = 'file:///sources/0.txt';
const params = {
	textDocument: { uri },
	position: { line: 0, character: 5 },
	context: { includeDeclaration: true },
	query: '',
	range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
};
const CANCELLED = -32800;

describe('cancelling', () => {
	let session: Session;
	beforeEach(() => {
		const files = Array.from({ length: 60 }, (_, i) => [
			`file:///sources/${i}.txt`,
			`Ship number ${i} left the harbour.`,
		]);
		session = startSession({ files: Object.fromEntries(files) as Record<string, string> });
	});
	afterEach(() => session.end());

	it('is answered as such and never with an empty list, for every kind of question', async () => {
		await session.initialize();
		const methods = [
			'references',
			'hover',
			'definition',
			'implementation',
			'documentHighlight',
			'codeLens',
			'inlayHint',
		];
		methods.push('documentSymbol', 'foldingRange', 'semanticTokens/full', 'semanticTokens/range');
		for (const method of methods)
			assert.equal((await session.cancelled(`textDocument/${method}`, params)).code, CANCELLED, method);
		for (const method of ['workspace/symbol', 'corroborate/sharedClaims', 'corroborate/claimMatches'])
			assert.equal((await session.cancelled(method, params)).code, CANCELLED, method);
	});

	it('ends the wait for the first index, and leaves the index alone', async () => {
		session.files.slow = true;
		await session.initialize();
		const answer = session.request<unknown[]>('textDocument/references', params);
		assert.equal((await session.cancelled('textDocument/references', params)).code, CANCELLED);
		assert.ok(session.files.reads.length < 60, 'it did not wait until all is read');
		assert.equal((await answer).length > 0, true);
		assert.equal(session.files.reads.length, 60);
	});

	it('of a hundred questions answers each once', async () => {
		await session.initialize();
		const answers = Array.from({ length: 100 }, (_, i) =>
			i % 2
				? session.request('textDocument/references', params).then(() => 'answered')
				: session.cancelled('textDocument/references', params).then(({ code }) => code),
		);
		const expected = answers.map((_, i) => (i % 2 ? 'answered' : CANCELLED));
		assert.deepEqual(await Promise.all(answers), expected);
	});
});
