import assert from 'node:assert/strict';
import { readLines } from '#server/lsp/convert.ts';
import type { ClaimPlace, DecisionRecord, ListedDecision, Range } from '#server/lsp/protocol.ts';
import { ROOT, startSession, type Session, type SessionOptions } from '../support/session.ts';

const A = `${ROOT}/a.txt`;
const B = `${ROOT}/b.txt`;
const C = `${ROOT}/c.txt`;
const FILE = `${ROOT}/.corroborate/decisions.jsonl`;
const FERRY = 'The ferry Aurora sank off Cape Lindes on Tuesday evening.\n';
const VESSEL = 'Bread became cheaper. A vessel met with misfortune. Gulls stole a sandwich.\n';
const FILES = { [A]: FERRY, [B]: `Gulls stole a herring. ${FERRY}`, [C]: VESSEL };

describe('decisions', () => {
	let session: Session;
	const start = async (files: SessionOptions['files'] = FILES, capabilities = {}): Promise<void> => {
		session = startSession({ files, answers: { 'client/registerCapability': () => null } });
		await session.initialize({ capabilities });
	};
	/** The same files, and a server that knows nothing else. */
	const restart = async (): Promise<void> => {
		const files = Object.fromEntries(session.files.texts);
		session.end();
		await start(files);
	};
	const place = (uri: string, words: string, text = session.files.texts.get(uri)!): ClaimPlace => {
		const start = text.indexOf(words);
		return { uri, range: readLines(text, 'utf-16').rangeOf({ start, end: start + words.length }) };
	};
	const ferryIn = (uri: string): ClaimPlace => place(uri, FERRY.slice(0, -2));
	const command = <R = ListedDecision>(name: string, argument: unknown): Promise<R> =>
		session.request<R>('workspace/executeCommand', { command: `corroborate.matches.${name}`, arguments: [argument] });
	const references = (uri: string, words = 'ferry', text = session.files.texts.get(uri)!): Promise<string[]> =>
		session.references(uri, text, words);
	afterEach(() => session.end());

	it('say what is missing where a client sends too little', async () => {
		await start();
		const missing: readonly [argument: unknown, message: RegExp][] = [
			[undefined, /confirm: it takes \{ from: .* \}; from is missing/],
			[{ from: ferryIn(A) }, /; to is missing/],
			[{ from: ferryIn(A), to: { uri: B } }, /; to\.range is missing/],
			[{ from: { ...ferryIn(A), uri: 7 }, to: ferryIn(B) }, /; from\.uri is missing/],
			[{ from: ferryIn(A), to: { uri: B, range: { start: { line: 0 } } } }, /; to\.range\.start: .* is missing/],
			[{ from: ferryIn(A), to: { ...ferryIn(B), uri: `${ROOT}/no.txt` } }, /to: .*no\.txt is no article/],
			[{ from: ferryIn(A), to: ferryIn(A) }, /in the same article/],
		];
		for (const [argument, message] of missing) {
			const refused = await session.refused('workspace/executeCommand', {
				command: 'corroborate.matches.confirm',
				arguments: [argument],
			});
			assert.equal(refused.code, -32602);
			assert.match(refused.message, message);
		}
		const unknown = await session.refused('workspace/executeCommand', { command: 'corroborate.matches.guess' });
		assert.match(unknown.message, /no such command/);
		assert.equal(session.files.texts.get(FILE), undefined);
	});

	it('reject a match in both directions, also after a restart and edits', async () => {
		await start();
		assert.deepEqual(await references(A), ['b.txt']);
		const { id, decision, state } = await command('reject', { from: ferryIn(A), to: ferryIn(B) });
		assert.deepEqual({ decision, state }, { decision: 'different', state: 'found' });
		assert.ok(id);
		assert.deepEqual([await references(A), await references(B)], [[], []]);
		await restart();
		assert.deepEqual([await references(A), await references(B)], [[], []]);
		const edited = `Wind.\n\nGulls stole a herring and a bun. ${FERRY}`;
		await session.open(B, edited);
		assert.deepEqual([await references(A), await references(B, 'ferry', edited)], [[], []]);
	});

	it('link claims that share no word, and take it back', async () => {
		await start();
		const pair = { from: place(A, 'ferry'), to: place(C, 'A vessel met with misfortune') };
		await command('confirm', { ...pair, author: 'Olga Brandt' });
		assert.deepEqual(await references(A), ['c.txt', 'b.txt']);
		assert.deepEqual(await references(C, 'vessel'), ['a.txt']);
		await restart();
		assert.deepEqual(await references(A), ['c.txt', 'b.txt']);
		const edited = `News:\n${VESSEL.replace('Bread became cheaper', 'Bread and butter became cheaper')}`;
		session.files.write(C, edited);
		await session.watched({ [C]: 2 });
		assert.deepEqual(await references(A), ['c.txt', 'b.txt']);
		const back = { from: place(C, 'A vessel met'), to: ferryIn(A) };
		assert.equal((await command('forget', back)).author, 'Olga Brandt');
		assert.deepEqual(await references(A), ['b.txt']);
		assert.equal(await command('forget', back), null);
		assert.doesNotMatch(session.files.texts.get(FILE)!, /vessel/);
	});

	it('are one for each pair: said again it is the same one, said otherwise it is replaced', async () => {
		await start();
		const first = await command('confirm', { from: ferryIn(A), to: ferryIn(B) });
		const again = await command('confirm', { from: ferryIn(B), to: ferryIn(A) });
		assert.equal(again.id, first.id);
		await command('reject', { from: ferryIn(B), to: ferryIn(A) });
		const listed = await command<ListedDecision[]>('list', {});
		assert.deepEqual(
			listed.map(({ decision, from, to }) => [decision, from.source, to.source]),
			[['different', 'b.txt', 'a.txt']],
		);
		assert.equal(session.files.texts.get(FILE)!.split('\n').length, 3);
	});

	it('are kept where their words are gone, and are back with them', async () => {
		await start();
		const { id } = await command('confirm', { from: ferryIn(A), to: place(C, 'A vessel met with misfortune') });
		await session.open(C, 'Football is popular.');
		const list = () => command<ListedDecision[]>('list', { uri: C });
		const [gone] = await list();
		assert.deepEqual([gone?.state, gone?.from.range, gone?.to.range], ['not found', ferryIn(A).range, undefined]);
		assert.deepEqual(await references(A), ['b.txt']);
		await session.rewrite(C, VESSEL);
		assert.equal((await list())[0]?.state, 'found');
		assert.deepEqual(await references(A), ['c.txt', 'b.txt']);
		assert.equal((await command('forget', { id })).id, id);
		assert.deepEqual(await list(), []);
	});

	it('follow a file that gets another name', async () => {
		await start();
		await command('reject', { from: ferryIn(A), to: ferryIn(B) });
		const D = `${ROOT}/d e.txt`.replace(' ', '%20');
		session.files.write(D, session.files.texts.get(B)!);
		session.files.remove(B);
		await session.notify('workspace/didRenameFiles', { files: [{ oldUri: B, newUri: D }] });
		assert.deepEqual(await references(A), []);
		const record = JSON.parse(session.files.texts.get(FILE)!.split('\n')[1]!) as DecisionRecord;
		assert.equal(record.b.path, 'd e.txt');
	});

	it('of others are taken over', async () => {
		await start();
		await command('reject', { from: ferryIn(A), to: ferryIn(B) });
		const text = session.files.texts.get(FILE)!;
		await restart();
		session.files.remove(FILE);
		await session.watched({ [FILE]: 3 });
		assert.deepEqual(await references(A), ['b.txt']);
		session.files.write(FILE, text);
		await session.watched({ [FILE]: 1 });
		assert.deepEqual(await references(A), []);
	});

	it('that cannot be written hold as long as the server runs, and the reason is said', async () => {
		await start();
		session.files.unwritable.set(FILE, 'the disk is full; make room on it');
		const params = {
			command: 'corroborate.matches.reject',
			arguments: [{ from: ferryIn(A), to: ferryIn(B) }],
		};
		const { message } = await session.refused('workspace/executeCommand', params);
		assert.match(message, /decisions\.jsonl could not be written: the disk is full.*holds until the server ends/);
		assert.deepEqual(await references(A), []);
	});

	it('in a damaged line are told to the reader, and kept', async () => {
		await start({ ...FILES, [FILE]: '{"schema":"corroborate-decisions","version":1}\n{"id":\n' });
		const { message } = await session.heard<{ message: string }>('window/showMessage');
		assert.match(message, /decisions\.jsonl, line 2/);
		await command('reject', { from: ferryIn(A), to: ferryIn(B) });
		assert.ok(session.files.texts.get(FILE)!.endsWith('\n{"id":\n'));
	});

	it('have the client ask again for what it shows, and watch the file', async () => {
		session = startSession({
			files: FILES,
			answers: { 'client/registerCapability': () => null, 'workspace/codeLens/refresh': () => null },
		});
		await session.initialize({
			capabilities: {
				workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, codeLens: { refreshSupport: true } },
			},
		});
		await references(A);
		const refreshes = (): number =>
			session.asked.filter(({ method }) => method === 'workspace/codeLens/refresh').length;
		const before = refreshes();
		await command('reject', { from: ferryIn(A), to: ferryIn(B) });
		await references(A);
		assert.equal(refreshes(), before + 1);
		const registered = JSON.stringify(session.asked.filter(({ method }) => method === 'client/registerCapability'));
		assert.match(registered, /\*\*\/\.corroborate\/\*\.jsonl/);
	});

	it('are offered as code actions, with commands that carry them out', async () => {
		await start(FILES, {
			textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['refactor'] } } } },
		});
		interface Action {
			readonly title: string;
			readonly kind: string;
			readonly command: { readonly command: string; readonly arguments: readonly unknown[] };
		}
		const actions = (context: object, range: Range = place(A, '').range): Promise<Action[]> =>
			session.request('textDocument/codeAction', { textDocument: { uri: A }, range, context });
		assert.deepEqual(await actions({ diagnostics: [], only: ['quickfix'] }), []);
		assert.deepEqual(await actions({ diagnostics: [], triggerKind: 2 }), []);
		const [, reject] = await actions({ diagnostics: [], only: ['refactor'] });
		assert.equal(reject?.kind, 'refactor.corroborate.reject');
		await session.request('workspace/executeCommand', reject.command);
		assert.deepEqual(await references(A), []);
		const [back] = await actions({ diagnostics: [] });
		await session.request('workspace/executeCommand', back?.command);
		assert.deepEqual(await references(A), ['b.txt']);
	});
});
