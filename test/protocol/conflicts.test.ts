import assert from 'node:assert/strict';
import { fixture } from '../support/fixture.ts';
import { startSession, type Session } from '../support/session.ts';

const { files, marked } = fixture(`
=== a.txt
The fire at Fort Maren killed <here|87|> soldiers on Tuesday, the army said.

Gulls stole a sandwich. Bread became cheaper.
=== b.md
---
outlet: Dorvik Post
---
The fire at Fort Maren killed <there|78|> soldiers on Tuesday, the army said.

The harbour museum will close. A choir won a prize.
`);
const [a, b] = files;
const textDocument = { uri: a!.uri };
const DISMISSALS = 'file:///sources/.corroborate/dismissals.jsonl';

interface Diagnostic {
	readonly range: { readonly start: object; readonly end: object };
	readonly severity: number;
	readonly code: string;
	readonly source: string;
	readonly message: string;
	readonly relatedInformation?: readonly { readonly location: { readonly uri: string; readonly range: object } }[];
}
interface Action {
	readonly title: string;
	readonly kind: string;
	readonly command: { readonly command: string; readonly arguments: readonly object[] };
}

describe('conflicts over the protocol', () => {
	let session: Session;

	const begin = async (settings?: object): Promise<void> => {
		session = startSession({
			files: Object.fromEntries(files.map(({ uri, text }) => [uri, text])),
			answers: { 'workspace/configuration': () => [settings ?? null] },
		});
		await session.initialize({
			capabilities: {
				workspace: { configuration: true },
				textDocument: {
					publishDiagnostics: { relatedInformation: true },
					codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
				},
			},
		});
	};
	const diagnostics = async (uri = a!.uri): Promise<readonly Diagnostic[]> =>
		(await session.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } })).items;
	const run = (command: string, argument: object): Promise<unknown> =>
		session.request('workspace/executeCommand', { command, arguments: [argument] });
	const actionsAt = (range: object): Promise<Action[]> =>
		session.request('textDocument/codeAction', {
			textDocument,
			range,
			context: { diagnostics: [], only: ['quickfix'] },
		});
	afterEach(() => session.end());

	it('are diagnostics with both values, and the other place', async () => {
		await begin();
		const found = await diagnostics();
		assert.deepEqual(
			found.map(({ code, source, message }) => ({ code, source, message })),
			[
				{
					code: 'conflict.number',
					source: 'corroborate',
					message: 'Figures differ: “87” here, “78” in Dorvik Post',
				},
			],
		);
		const [{ range, relatedInformation }] = found as [Diagnostic];
		assert.deepEqual(range, rangeOf(0));
		assert.deepEqual(
			relatedInformation?.map(({ location }) => location),
			[{ uri: b!.uri, range: rangeOf(1) }],
		);
		const [back] = await diagnostics(b!.uri);
		assert.deepEqual(back?.range, rangeOf(1));
	});

	it('are gone when the reader turns them off', async () => {
		await begin({ conflicts: { report: 'off' } });
		assert.deepEqual(await diagnostics(), []);
	});

	it('are gone when the text is mended', async () => {
		await begin();
		await session.open(a!.uri, a!.text);
		await session.rewrite(a!.uri, a!.text.replace('87', '78'));
		assert.deepEqual(await diagnostics(), []);
	});

	it('offer to open both sides, to write a note, and to dismiss', async () => {
		await begin();
		const actions = await actionsAt(rangeOf(0));
		assert.deepEqual(
			actions.map(({ title }) => title),
			[
				'Open Beside: Dorvik Post',
				'Add a Note Here and in Dorvik Post…',
				'Dismiss with a Reason: Dorvik Post…',
				'Show Compatible Differences Too',
			],
		);
		assert.deepEqual(actions[0]!.command.arguments, [
			{
				kind: 'number',
				from: { uri: a!.uri, range: rangeOf(0) },
				to: { uri: b!.uri, range: rangeOf(1) },
				source: 'Dorvik Post',
			},
		]);
	});

	it('are dismissed with a reason, which is kept, and come back', async () => {
		await begin();
		const from = { uri: b!.uri, range: rangeOf(1) };
		const to = { uri: a!.uri, range: rangeOf(0) };
		const reason = 'Checked: the Post is right';
		const dismissed = (await run('corroborate.conflicts.dismiss', { kind: 'number', from, to, reason })) as {
			id: string;
		};
		assert.deepEqual(await diagnostics(), []);
		assert.deepEqual(await diagnostics(b!.uri), []);
		assert.match(session.files.texts.get(DISMISSALS) ?? '', /"reason":"Checked: the Post is right"/);
		const listed = (await run('corroborate.conflicts.dismissed', { uri: a!.uri })) as { id: string; reason: string }[];
		assert.deepEqual(
			listed.map(({ id, reason }) => ({ id, reason })),
			[{ id: dismissed.id, reason }],
		);
		await run('corroborate.conflicts.restore', { id: dismissed.id });
		assert.equal((await diagnostics()).length, 1);
	});

	it('stay dismissed when the article is edited elsewhere, and not when the figure is', async () => {
		await begin();
		const from = { uri: a!.uri, range: rangeOf(0) };
		await run('corroborate.conflicts.dismiss', { kind: 'number', from, to: { uri: b!.uri, range: rangeOf(1) } });
		await session.open(a!.uri, a!.text);
		await session.rewrite(a!.uri, `Fort Maren, 3 May: a report.\n\n${a!.text}`);
		assert.deepEqual(await diagnostics(), []);
		await session.rewrite(a!.uri, a!.text.replace('87', '97'));
		assert.equal((await diagnostics()).length, 1);
	});

	it('are sent to a client that cannot ask for them, and taken back', async () => {
		session = startSession({ files: Object.fromEntries(files.map(({ uri, text }) => [uri, text])) });
		await session.initialize({ capabilities: { textDocument: { publishDiagnostics: { relatedInformation: true } } } });
		await session.open(a!.uri, a!.text);
		const heard = (count: number): Promise<{ uri: string; diagnostics: Diagnostic[] }> =>
			session.heard(
				'textDocument/publishDiagnostics',
				({ diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => diagnostics.length === count,
			);
		const { uri, diagnostics } = await heard(1);
		assert.equal(uri, a!.uri);
		assert.equal(diagnostics[0]!.code, 'conflict.number');
		await session.notify('textDocument/didClose', { textDocument });
		assert.equal((await heard(0)).uri, a!.uri);
	});

	for (const [what, argument] of Object.entries({
		nothing: {},
		'no kind': { from: { uri: a!.uri, range: rangeOf(0) }, to: { uri: b!.uri, range: rangeOf(1) } },
		'a file that is no article': {
			kind: 'number',
			from: { uri: 'file:///elsewhere/x.txt', range: rangeOf(0) },
			to: { uri: b!.uri, range: rangeOf(1) },
		},
		'a range without positions': { kind: 'number', from: { uri: a!.uri, range: {} }, to: { uri: b!.uri, range: {} } },
	}))
		it(`are not dismissed by ${what}`, async () => {
			await begin();
			const { code } = await session.refused('workspace/executeCommand', {
				command: 'corroborate.conflicts.dismiss',
				arguments: [argument],
			});
			assert.equal(code, -32602);
			assert.equal((await diagnostics()).length, 1);
		});
});

/** Of a marked place, on one line. */
function rangeOf(i: number): { start: { line: number; character: number }; end: { line: number; character: number } } {
	const { uri, span } = marked[i]!;
	const text = files.find((file) => file.uri === uri)!.text;
	const position = (offset: number): { line: number; character: number } => {
		const before = text.slice(0, offset).split('\n');
		return { line: before.length - 1, character: before.at(-1)!.length };
	};
	return { start: position(span.start), end: position(span.end) };
}
