import assert from 'node:assert/strict';
import { fakeEncoder, SAME } from '../support/fakeEncoder.ts';
import { startSession, type Session } from '../support/session.ts';

const A = 'file:///sources/a.txt';
const B = 'file:///sources/b.txt';
const PIER = 'Bread prices rose again in May.\n\nNobody was hurt when the old pier caved in.';
const STAGE = "The harbour's wooden landing stage collapsed without injuries.\n\nFootball is popular here.";

describe('a server with an encoder', () => {
	let session: Session;
	afterEach(() => session.end());

	it('answers with what the encoder found, as soon as that is a matter of a moment', async () => {
		session = startSession({
			files: { [A]: PIER, [B]: STAGE },
			startEncoder: () => fakeEncoder([[/pier/, /stage/, SAME]]),
		});
		await session.initialize();
		assert.deepEqual(await session.references(A, PIER, 'pier'), ['b.txt']);
	});

	it('reads what is typed', async () => {
		session = startSession({
			files: { [A]: PIER, [B]: STAGE },
			startEncoder: () => fakeEncoder([[/pier/, /stage/, SAME]]),
		});
		await session.initialize();
		await session.open(A, '');
		assert.deepEqual(await session.references(B, STAGE, 'stage'), []);
		await session.rewrite(A, PIER);
		await session.heard('corroborate/status', ({ claims }: { claims: number }) => claims >= 4);
		assert.deepEqual(await session.references(B, STAGE, 'stage'), ['a.txt']);
	});

	it('does without one that cannot start, and says so in the log', async () => {
		session = startSession({
			files: { [A]: PIER, [B]: PIER },
			startEncoder: () => {
				throw new Error('no such file');
			},
		});
		await session.initialize();
		assert.deepEqual(await session.references(A, PIER, 'pier'), ['b.txt']);
		await session.heard('window/logMessage', ({ message }: { message: string }) =>
			/words alone: no such file/.test(message),
		);
	});

	it('starts none where the setting says so', async () => {
		let started = 0;
		session = startSession({
			files: { [A]: PIER, [B]: STAGE },
			answers: { 'workspace/configuration': () => [{ matching: { refine: false } }] },
			startEncoder: () => {
				started++;
				return fakeEncoder([[/pier/, /stage/, SAME]]);
			},
		});
		await session.initialize({ capabilities: { workspace: { configuration: true } } });
		assert.deepEqual(await session.references(A, PIER, 'pier'), []);
		assert.equal(started, 0);
	});
});
