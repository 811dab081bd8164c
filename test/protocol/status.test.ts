import assert from 'node:assert/strict';
import type { Status } from '#server/lsp/protocol.ts';
import { fakeEncoder } from '../support/fakeEncoder.ts';
import { startSession, type Session } from '../support/session.ts';

const A = 'file:///sources/a.txt';
const B = 'file:///sources/b.txt';
const textDocument = { uri: A };

describe('the status', () => {
	let session: Session;
	afterEach(() => session.end());

	const last = (): Status =>
		session.told.filter(({ method }) => method === 'corroborate/status').at(-1)!.params as Status;
	const isDone = ({ state, secondReading }: Status): boolean => state === 'ready' && secondReading === 'done';

	const settings = { conflicts: { report: 'differences' } };

	beforeEach(async () => {
		settings.conflicts.report = 'differences';
		session = startSession({
			answers: { 'workspace/configuration': () => [settings] },
			files: { [A]: 'The ferry Aurora sank with 87 sailors.', [B]: 'The ferry Aurora sank with 78 sailors.' },
			startEncoder: () => fakeEncoder(),
		});
		await session.initialize({
			capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true } },
		});
		await session.heard<Status>('corroborate/status', isDone);
	});

	it('tells of something else to be found after an edit, also where all counts stay, and not for a question', async () => {
		const { revision, claims } = last();
		await session.request('textDocument/diagnostic', { textDocument });
		await session.request('textDocument/diagnostic', { textDocument });
		await session.open(A, 'The ferry Aurora sank with 88 sailors.');
		const told = await session.heard<Status>('corroborate/status', (status) => status.revision > revision);
		assert.equal(told.revision, revision + 1);
		assert.equal(told.claims, claims);
	});

	it('tells of something else to be found where the settings have changed', async () => {
		const { revision } = last();
		settings.conflicts.report = 'off';
		await session.notify('workspace/didChangeConfiguration', { settings: null });
		await session.heard<Status>('corroborate/status', (status) => status.revision > revision);
	});
});
