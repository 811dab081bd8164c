import assert from 'node:assert/strict';
import type { ReadableClaim } from '#server/corpus/readableClaim.ts';
import type { Encoder } from '#server/lsp/encoder/encoder.ts';
import type { Annotation, Status } from '#server/lsp/protocol.ts';
import { MOST_TOGETHER } from '#server/lsp/archive.ts';
import { generateArticles } from '../bench/generateArticles.ts';
import { fakeEncoder, SAME } from '../support/fakeEncoder.ts';
import { ROOT, startSession, type Session } from '../support/session.ts';

/** Events, each told by two outlets in a few words. */
const EVENTS = [
	'The river Orla flooded eleven streets in Tessin overnight',
	'Parliament in Kalvia passed the pension law by 61 votes to 40',
	'Train drivers of the union Traktion walked out for three days',
	'Curators in Upsond found a lost sonata by Henrik Malling in an attic',
	'The refinery at Morva shut down after a gas leak injured four workers',
];
const first = (n: number): string => `${EVENTS[n]!}.`;
const second = (n: number): string => `Witnesses were surprised. ${EVENTS[n]!}, officials said.`;
const uriOf = (outlet: string, n: number): string => `${ROOT}/${outlet}-${n}.txt`;

/** The events among articles about others. */
function folder(others = 110): Record<string, string> {
	const files: Record<string, string> = {};
	for (const n of EVENTS.keys()) {
		files[uriOf('post', n)] = first(n);
		files[uriOf('wire', n)] = second(n);
	}
	for (const { path, text } of generateArticles({ articles: others, formats: ['text'] }))
		files[`${ROOT}/${path}`] = text;
	return files;
}

const sentenceOf = ({ sentence }: ReadableClaim): string => sentence.tokens.join(' ');

describe('a folder of more articles than are compared with one another', () => {
	let session: Session;
	afterEach(() => session.end());

	const ask = (n: number): Promise<string[]> =>
		session.references(uriOf('post', n), first(n), EVENTS[n]!.slice(10, 20));
	const status = async (passes: (status: Status) => boolean): Promise<Status> =>
		session.heard<Status>('corroborate/status', passes);

	it('is told as what it is', async () => {
		session = startSession({ files: folder() });
		await session.initialize();
		const { articles, together, claims, skipped } = await status(({ state }) => state === 'ready');
		assert.equal(articles, 120);
		assert.ok(together! <= MOST_TOGETHER);
		assert.ok(claims > 0);
		assert.deepEqual(skipped, []);
	});

	it('has for each article the others on its event, opened or not', async () => {
		session = startSession({ files: folder() });
		await session.initialize();
		for (const n of [0, 1, 3]) assert.deepEqual(await ask(n), [`wire-${n}.txt`]);
		await session.open(uriOf('post', 4), first(4));
		assert.deepEqual(await ask(4), ['wire-4.txt']);
	});

	it('does not count sources that it has not compared', async () => {
		session = startSession({ files: folder() });
		await session.initialize();
		const { contents } = await session.request<{ contents: { value: string } }>('textDocument/hover', {
			textDocument: { uri: uriOf('post', 2) },
			position: { line: 0, character: first(2).indexOf('union') },
		});
		assert.match(contents.value, /In 2 sources/);
		assert.doesNotMatch(contents.value, /Not found in/);
	});

	it('follows edits, new files and deleted ones', async () => {
		session = startSession({ files: folder() });
		await session.initialize({ capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } } });
		assert.deepEqual(await ask(3), ['wire-3.txt']);
		session.files.write(`${ROOT}/late.txt`, `${EVENTS[3]!}, a late edition adds.`);
		await session.watched({ [`${ROOT}/late.txt`]: 1 });
		assert.deepEqual((await ask(3)).sort(), ['late.txt', 'wire-3.txt']);
		session.files.remove(uriOf('wire', 3));
		await session.watched({ [uriOf('wire', 3)]: 3 });
		assert.deepEqual(await ask(3), ['late.txt']);
		await session.open(`${ROOT}/late.txt`, 'Nothing of that.');
		assert.deepEqual(await ask(3), []);
		await session.rewrite(`${ROOT}/late.txt`, `${EVENTS[3]!}, after all.`);
		assert.deepEqual(await ask(3), ['late.txt']);
	});

	it('is compared as a whole as soon as it is small, and the other way round', async () => {
		session = startSession({ files: folder(20) });
		await session.initialize({ capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } } });
		const small = await status(({ state }) => state === 'ready');
		assert.equal(small.together, undefined);
		const late: Record<string, 1> = {};
		for (const { path, text } of generateArticles({ articles: 60, seed: 2, formats: ['text'] })) {
			session.files.write(`${ROOT}/late/${path}`, text);
			late[`${ROOT}/late/${path}`] = 1;
		}
		await session.watched(late);
		assert.deepEqual(await ask(3), ['wire-3.txt']);
		const large = await status(({ articles }) => articles === 90);
		assert.ok(large.together! <= MOST_TOGETHER);
		for (const uri of Object.keys(late)) session.files.remove(uri);
		await session.watched(Object.fromEntries(Object.keys(late).map((uri) => [uri, 3 as const])));
		assert.deepEqual(await ask(3), ['wire-3.txt']);
		const again = session.told.filter(({ method }) => method === 'corroborate/status').at(-1)!.params as Status;
		assert.deepEqual([again.articles, again.claims, again.together], [30, small.claims, undefined]);
	});

	it('reads at a second start only what is compared', async () => {
		session = startSession({ files: folder() });
		const initializationOptions = { storagePath: '/kept' };
		await session.initialize({ initializationOptions });
		assert.deepEqual(await ask(1), ['wire-1.txt']);
		const { files } = session;
		session.end();
		session = startSession({ files: folder() });
		for (const [name, bytes] of files.cached) session.files.cached.set(name, bytes);
		session.files.write(`${ROOT}/late.txt`, `${EVENTS[1]!}, it is said here as well.`);
		await session.initialize({ initializationOptions });
		assert.deepEqual((await ask(1)).sort(), ['late.txt', 'wire-1.txt']);
		assert.ok(session.files.reads.length <= 2 * MOST_TOGETHER);
		assert.equal((await status(({ state }) => state === 'ready')).articles, 121);
	});

	it('keeps of a text that is not saved nothing for the next start', async () => {
		const initializationOptions = { storagePath: '/kept' };
		session = startSession({ files: folder() });
		await session.initialize({ initializationOptions });
		await session.open(uriOf('post', 1), 'Quite another text about a lighthouse in Varn.');
		session.files.write(`${ROOT}/late.txt`, 'Late news.');
		await session.watched({ [`${ROOT}/late.txt`]: 1 });
		await status(({ articles }) => articles === 121);
		const { files } = session;
		session.end();
		session = startSession({ files: folder() });
		for (const [name, bytes] of files.cached) session.files.cached.set(name, bytes);
		await session.initialize({ initializationOptions });
		assert.ok((await session.references(uriOf('wire', 1), second(1), EVENTS[1]!.slice(10, 20))).includes('post-1.txt'));
	});

	it('has the encoder read what is open, beside what is near it', async () => {
		const encoder = fakeEncoder([[/river Orla/, /street was under water/, SAME]]);
		const read: string[][] = [];
		const listening: Encoder = {
			...encoder,
			verdicts(pairs) {
				for (const [a, b] of pairs) read.push([sentenceOf(a), sentenceOf(b)]);
				return encoder.verdicts(pairs);
			},
		};
		const flood = 'In Tessin every other street was under water by the morning';
		session = startSession({
			files: { ...folder(), [`${ROOT}/flood.txt`]: flood },
			startEncoder: () => listening,
		});
		await session.initialize();
		const done = ({ secondReading }: Status): boolean => secondReading === 'done';
		await status(done);
		assert.equal(read.length, 0, 'nothing is open');
		await session.open(uriOf('post', 0), first(0));
		await status((told) => read.length > 0 && done(told));
		assert.ok((await ask(0)).includes('flood.txt'));
		for (const pair of read) assert.ok(pair.includes(first(0).replace('.', ' .')), pair.join(' | '));
	});

	it('keeps the notes of an article that is not compared', async () => {
		session = startSession({ files: folder() });
		await session.initialize();
		const uri = uriOf('wire', 0);
		const command = <R>(name: string, argument: object): Promise<R> =>
			session.request<R>('workspace/executeCommand', {
				command: `corroborate.annotations.${name}`,
				arguments: [argument],
			});
		await session.open(uri, second(0));
		const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } };
		await command('create', { uri, range, body: 'Who?' });
		await session.notify('textDocument/didClose', { textDocument: { uri } });
		const others = [...session.files.texts.keys()].filter((other) => other.includes('/event-')).slice(0, 9);
		for (const other of others)
			await session.request('textDocument/hover', { textDocument: { uri: other }, position: range.start });
		const listed = await command<Annotation[]>('list', {});
		assert.deepEqual(
			listed.flatMap(({ targets }) => targets.map(({ state }) => state)),
			['exact'],
		);
	});
});
