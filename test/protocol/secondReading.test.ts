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

	describe('and a folder of the client’s', () => {
		const storage = { initializationOptions: { storagePath: '/kept' } };
		const status = (): Promise<unknown> =>
			session.heard('corroborate/status', ({ secondReading }: { secondReading: string }) => secondReading === 'done');

		it('reads nothing again at the next start, and does not start the encoder', async () => {
			const begin = (cached?: ReadonlyMap<string, Uint8Array>): { started: number } => {
				const counts = { started: 0 };
				session = startSession({
					files: { [A]: PIER, [B]: STAGE },
					startEncoder: () => {
						counts.started++;
						return fakeEncoder([[/pier/, /stage/, SAME]]);
					},
				});
				for (const [name, bytes] of cached ?? []) session.files.cached.set(name, bytes);
				return counts;
			};
			const first = begin();
			await session.initialize(storage);
			await status();
			await session.request('shutdown');
			const { cached } = session.files;
			session.end();
			assert.deepEqual([first.started, [...cached.keys()]], [1, ['/kept/readings.bin']]);

			const second = begin(cached);
			await session.initialize(storage);
			assert.deepEqual(await session.references(A, PIER, 'pier'), ['b.txt']);
			await status();
			assert.equal(second.started, 0);
			session.end();

			const damaged = new Map([...cached].map(([name, bytes]) => [name, bytes.subarray(0, bytes.length - 3)]));
			const third = begin(damaged);
			await session.initialize(storage);
			assert.deepEqual(await session.references(A, PIER, 'pier'), ['b.txt']);
			assert.equal(third.started, 1);
		});

		it('goes on where nothing can be written there, and says so in the log', async () => {
			session = startSession({ files: { [A]: PIER, [B]: STAGE }, startEncoder: () => fakeEncoder() });
			session.files.unwritable.set('/kept/readings.bin', 'the disk is full');
			await session.initialize(storage);
			await session.heard('window/logMessage', ({ message }: { message: string }) => /the disk is full/.test(message));
			assert.deepEqual(await session.references(A, PIER, 'pier'), []);
		});
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
