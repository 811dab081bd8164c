import assert from 'node:assert/strict';
import { startSession, type Session } from '../support/session.ts';

const A = 'file:///sources/a.txt';
const B = 'file:///sources/b.txt';
const FERRY = 'The ferry Aurora sank off Cape Lindes on Tuesday evening.\n';
const asks = { workspace: { configuration: true } };

describe('settings', () => {
	let session: Session;
	const start = async (configuration: (params: never) => unknown): Promise<void> => {
		session = startSession({
			files: { [A]: FERRY, [B]: FERRY },
			answers: { 'workspace/configuration': configuration },
		});
		await session.initialize({ capabilities: asks });
	};
	afterEach(() => session.end());

	it('do not matter where the client answers null, nothing, junk or an error', async () => {
		const answers: (() => unknown)[] = [
			() => null,
			() => [],
			() => [null],
			() => ['junk'],
			() => [{ files: 7, matching: { minimumScore: 'high' }, codeLens: null, inlayHints: { enabled: 'yes' } }],
			() => [{ files: { include: [7], exclude: [''] } }],
			() => {
				throw new Error('no settings here');
			},
		];
		for (const answer of answers) {
			await start(answer);
			assert.deepEqual(await session.references(A, FERRY, 'ferry'), ['b.txt'], String(answer));
			session.end();
		}
	});

	it('that are wrong are named in the log', async () => {
		await start(() => [{ matching: { minimumScore: 3 } }]);
		const { message } = await session.heard<{ message: string }>('window/logMessage');
		assert.match(message, /corroborate\.matching\.minimumScore must be a number from 0 to 1/);
	});

	it('choose the files, and are asked for again when they change', async () => {
		let exclude = ['**/b.*'];
		await start(() => [{ files: { exclude } }]);
		assert.deepEqual(await session.references(A, FERRY, 'ferry'), []);
		exclude = [];
		await session.notify('workspace/didChangeConfiguration', { settings: null });
		await session.heard<{ articles: number }>('corroborate/status', ({ articles }) => articles === 2);
		assert.deepEqual(await session.references(A, FERRY, 'ferry'), ['b.txt']);
	});

	it('are taken from the notification where a client cannot be asked', async () => {
		session = startSession({ files: { [A]: FERRY, [B]: FERRY } });
		await session.initialize();
		const settings = { corroborate: { files: { exclude: ['**/b.*'] } } };
		await session.notify('workspace/didChangeConfiguration', { settings });
		assert.deepEqual(await session.references(A, FERRY, 'ferry'), []);
	});

	it('switch the code lenses off', async () => {
		await start(() => [{ codeLens: { enabled: false } }]);
		assert.deepEqual(await session.request('textDocument/codeLens', { textDocument: { uri: A } }), []);
	});

	it('that the client takes its time to tell count as soon as it does', async () => {
		let tell: (settings: unknown) => void = () => {};
		await start(() => new Promise((resolve) => (tell = resolve)));
		assert.deepEqual(await session.references(A, FERRY, 'ferry'), ['b.txt']);
		tell([{ files: { exclude: ['**/b.*'] } }]);
		await session.heard<{ articles: number }>('corroborate/status', ({ articles }) => articles === 1);
		assert.deepEqual(await session.references(A, FERRY, 'ferry'), []);
	});
});
