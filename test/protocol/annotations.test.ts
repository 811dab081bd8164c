import assert from 'node:assert/strict';
import { readLines } from '#server/lsp/convert.ts';
import type { Annotation, AnnotationsChanged, Range } from '#server/lsp/protocol.ts';
import { ROOT, startSession, type Session, type SessionOptions } from '../support/session.ts';

const A = `${ROOT}/a.txt`;
const B = `${ROOT}/b.txt`;
const C = `${ROOT}/c.txt`;
const FILE = `${ROOT}/.corroborate/annotations.jsonl`;
const FERRY =
	'Gulls stole a herring. The ferry Aurora sank off Cape Lindes on Tuesday evening. In all, 14 people died.\n';
const OTHER = 'Wind. The ferry Aurora sank off Cape Lindes on Tuesday evening.\n';
const FILES = { [A]: FERRY, [B]: OTHER, [C]: 'Bread became cheaper.\n' };

describe('annotations', () => {
	let session: Session;
	const start = async (files: SessionOptions['files'] = FILES): Promise<void> => {
		session = startSession({ files, answers: { 'client/registerCapability': () => null } });
		await session.initialize();
	};
	/** The same files, and a server that knows nothing else. */
	const restart = async (): Promise<void> => {
		const files = Object.fromEntries(session.files.texts);
		session.end();
		await start(files);
	};
	const rangeOf = (words: string, text: string): Range => {
		const start = text.indexOf(words);
		assert.ok(start >= 0, words);
		return readLines(text, 'utf-16').rangeOf({ start, end: start + words.length });
	};
	const command = <R = Annotation>(name: string, argument?: unknown): Promise<R> =>
		session.request<R>('workspace/executeCommand', {
			command: `corroborate.annotations.${name}`,
			arguments: [argument],
		});
	const refused = (name: string, argument?: unknown) =>
		session.refused('workspace/executeCommand', { command: `corroborate.annotations.${name}`, arguments: [argument] });
	const list = (uri?: string): Promise<Annotation[]> => command<Annotation[]>('list', uri === undefined ? {} : { uri });
	const create = (words: string, more: object = {}): Promise<Annotation> =>
		command('create', { uri: A, range: rangeOf(words, FERRY), body: 'Says who?', ...more });
	/** What a note is on by now, as the text stands. */
	const wordsAt = (note: Annotation | undefined, text: string): string | undefined => {
		if (!note?.range) return undefined;
		const { start, end } = readLines(text, 'utf-16').spanOf(note.range);
		return text.slice(start, end);
	};
	afterEach(() => session.end());

	it('say what is missing where a client sends too little', async () => {
		await start();
		const range = rangeOf('ferry', FERRY);
		const missing: readonly [name: string, argument: unknown, message: RegExp][] = [
			['create', undefined, /create: it takes \{ uri, range, body, .*without an object/],
			['create', { uri: A, body: '' }, /range is missing/],
			['create', { uri: A, range: { start: range.start }, body: '' }, /range\.end.* is missing/],
			['create', { uri: A, range }, /body is missing/],
			['create', { uri: A, range, body: 7 }, /“body” is no text/],
			['create', { uri: A, range: { start: { line: -1, character: 0 }, end: range.end }, body: '' }, /count from 0/],
			['create', { uri: A, range, body: '', tags: 'x' }, /“tags” is no list/],
			['create', { uri: `${ROOT}/no.txt`, range, body: '' }, /no\.txt is no article/],
			['create', { uri: A, range: { start: range.start, end: range.start }, body: '' }, /no words/],
			['create', { uri: A, range, body: '', also: { uri: B, range } }, /“also” is no list/],
			['create', { uri: A, range, body: '', also: [{ uri: B, range }, 7] }, /also\[1\]: it is no object/],
			['create', { uri: A, range, body: '', also: [{ uri: B }] }, /also\[0\]: range is missing/],
			['create', { uri: A, range, body: '', also: [{ range }] }, /also\[0\]: uri is missing/],
			[
				'create',
				{ uri: A, range, body: '', also: [{ uri: `${ROOT}/no.txt`, range }] },
				/also\[0\]: .*no\.txt is no article/,
			],
			[
				'create',
				{ uri: A, range, body: '', also: [{ uri: B, range: { start: range.end, end: range.end } }] },
				/also\[0\]: there are no words/,
			],
			['update', { id: 'x', body: '' }, /no note with the id "x"/],
			['reply', {}, /id is missing/],
			['reanchor', { id: 'x', range }, /no note/],
			['restore', {}, /removed is missing/],
		];
		for (const [name, argument, message] of missing) {
			const { code, message: said } = await refused(name, argument);
			assert.equal(code, -32602, name);
			assert.match(said, message);
		}
		assert.equal(session.files.texts.get(FILE), undefined);
	});

	it('are written beside the articles, as Web Annotations, and read again', async () => {
		await start();
		const note = await create('14 people died', { tags: ['toll', ' toll ', 'check'], author: 'Olga Brandt' });
		assert.equal(wordsAt(note, FERRY), '14 people died');
		const { state, score, body, tags, author, resolved, replies, saved } = note;
		assert.deepEqual(
			{ state, score, body, tags, author, resolved, replies, saved },
			{
				state: 'exact',
				score: 1,
				body: 'Says who?',
				tags: ['toll', 'check'],
				author: 'Olga Brandt',
				resolved: false,
				replies: [],
				saved: true,
			},
		);
		const [header, line] = session.files.texts
			.get(FILE)!
			.split('\n')
			.map((text) => text && (JSON.parse(text) as object));
		assert.deepEqual(header, {
			schema: 'corroborate-annotations',
			version: 1,
			'@context': ['http://www.w3.org/ns/anno.jsonld', { corroborate: 'urn:corroborate:' }],
		});
		const { state: digest, ...target } = (line as { target: Record<string, unknown> }).target;
		assert.match(JSON.stringify(digest), /sha256:[0-9a-f]{64}/);
		assert.deepEqual(target, {
			type: 'SpecificResource',
			source: 'a.txt',
			selector: [
				{
					type: 'TextQuoteSelector',
					exact: '14 people died',
					prefix: 'des on Tuesday evening. In all, ',
					suffix: '.\n',
				},
				{ type: 'TextPositionSelector', start: 89, end: 103 },
			],
		});
		await restart();
		assert.deepEqual(await list(A), [note]);
		assert.deepEqual([await list(B), (await list()).length], [[], 1]);
	});

	it('are changed, answered, resolved and opened again', async () => {
		await start();
		const { id } = await create('ferry');
		await command('update', { id, body: 'Which one?', tags: ['ship'] });
		const answered = await command('reply', { id, body: 'The Aurora.', author: 'Ivo' });
		const [answer] = answered.replies;
		assert.equal((await command('reply', { id: answer?.id, body: 'Sure?' })).id, id);
		await command('update', { id: answer?.id, body: 'The *Aurora*.' });
		assert.equal((await command('resolve', { id })).resolved, true);
		await restart();
		const [note] = await list(A);
		assert.deepEqual(
			[note?.body, note?.tags, note?.resolved, note?.replies.map(({ body }) => body)],
			['Which one?', ['ship'], true, ['The *Aurora*.', 'Sure?']],
		);
		assert.equal((await command('resolve', { id, resolved: false })).resolved, false);
		assert.equal((await command('remove', { id: answer?.id })).replies.length, 1);
	});

	it('that are taken away come back whole', async () => {
		await start();
		const { id } = await create('ferry');
		const before = await command('reply', { id, body: 'The Aurora.' });
		const { removed } = await command('remove', { id });
		assert.deepEqual(await list(), []);
		assert.doesNotMatch(session.files.texts.get(FILE)!, /Says who/);
		await restart();
		assert.deepEqual(await command('restore', { removed }), before);
		assert.deepEqual(await list(A), [before]);
	});

	it('tell the client which lists have become others', async () => {
		await start();
		await list();
		await create('ferry');
		const { uris } = await session.heard<AnnotationsChanged>('corroborate/annotationsChanged');
		assert.deepEqual(uris, [A]);
	});

	it('follow what is typed, inside and outside of their words, and a cut that is pasted', async () => {
		await start();
		await session.open(A, FERRY);
		const { id } = await create('ferry Aurora');
		let text = FERRY;
		const type = async (at: number, length: number, inserted: string): Promise<void> => {
			const range = readLines(text, 'utf-16').rangeOf({ start: at, end: at + length });
			text = text.slice(0, at) + inserted + text.slice(at + length);
			await session.notify('textDocument/didChange', {
				textDocument: { uri: A, version: 2 },
				contentChanges: [{ range, text: inserted }],
			});
		};
		const now = async (): Promise<unknown> => {
			const [note] = await list(A);
			return [note?.state, wordsAt(note, text)];
		};
		await type(0, 0, 'News. ');
		assert.deepEqual(await now(), ['moved', 'ferry Aurora']);
		await type(text.indexOf('Aurora'), 0, 'boat ');
		assert.deepEqual(await now(), ['changed', 'ferry boat Aurora']);
		await type(text.indexOf('Aurora') + 6, 0, 's');
		assert.deepEqual(await now(), ['changed', 'ferry boat Auroras']);
		await type(text.indexOf('ferry boat Auroras'), 'ferry boat Auroras'.length, '');
		assert.deepEqual(await now(), ['orphaned', undefined]);
		await type(text.length, 0, 'Later the ferry boat Auroras sank.');
		assert.deepEqual(await now(), ['changed', 'ferry boat Auroras']);
		const [{ difference } = {}] = await list(A);
		assert.deepEqual(
			difference?.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind} ${text}`),
			['removed Aurora', 'added boat Auroras'],
		);
		await session.notify('textDocument/didSave', { textDocument: { uri: A } });
		await list();
		session.files.write(A, text);
		await restart();
		assert.deepEqual(await now(), ['changed', 'ferry boat Auroras']);
		assert.equal((await command('reanchor', { id })).state, 'exact');
		assert.equal((await list(A))[0]?.quote, 'ferry boat Auroras');
	});

	it('never settle on another figure or on the opposite after an edit made elsewhere', async () => {
		const agreed = 'The two sides agreed to meet on Friday. Wind.\n';
		await start({ ...FILES, [C]: agreed });
		await create('14 people died');
		await command('create', { uri: C, range: rangeOf('agreed to meet', agreed), body: '' });
		session.files.write(A, FERRY.replace('14', '41'));
		session.files.write(C, agreed.replace('agreed', 'did not agree'));
		await session.watched({ [A]: 2, [C]: 2 });
		assert.deepEqual(
			(await list()).map(({ state, range }) => [state, range]),
			[
				['orphaned', undefined],
				['orphaned', undefined],
			],
		);
		const [lost] = await list(A);
		const [candidate] = lost?.candidates ?? [];
		assert.equal(lost?.quote, '14 people died');
		assert.deepEqual([candidate?.words, candidate?.source], ['41 people died', 'a.txt']);
		const found = await command('reanchor', { id: lost?.id, range: candidate?.range });
		assert.deepEqual([found.state, found.quote], ['exact', '41 people died']);
	});

	it('on a claim are on it in each source, and stay where one of them changes', async () => {
		await start();
		const note = await create('ferry', { claim: true });
		assert.deepEqual(
			note.targets.map(({ uri, state }) => [uri, state]),
			[
				[A, 'exact'],
				[B, 'exact'],
			],
		);
		assert.equal(wordsAt((await list(B))[0], OTHER), 'The ferry Aurora sank off Cape Lindes on Tuesday evening');
		const changed = 'Wind. No ship sank anywhere, the harbour master says.\n';
		session.files.write(B, changed);
		await session.watched({ [B]: 2 });
		const [there] = await list(B);
		assert.deepEqual([there?.state, there?.targets.map(({ state }) => state)], ['orphaned', ['exact', 'orphaned']]);
		session.files.write(C, FERRY);
		await session.watched({ [C]: 2 });
		const more = await command('update', { id: note.id, claim: true });
		assert.deepEqual(
			more.targets.map(({ uri }) => uri),
			[A, B, C],
		);
		const fewer = await command('remove', { id: note.id, uri: B });
		assert.deepEqual(
			fewer.targets.map(({ uri }) => uri),
			[A, C],
		);
		assert.equal((await command('restore', { removed: fewer.removed })).targets.length, 3);
	});

	it('on several places are one note, which each article lists', async () => {
		await start();
		const inB = { uri: B, range: rangeOf('Tuesday', OTHER) };
		const inA = { uri: A, range: rangeOf('14 people', FERRY) };
		const note = await create('Tuesday', { also: [inB, inA, { uri: A, range: rangeOf('Tuesday', FERRY) }, inB] });
		assert.deepEqual(
			note.targets.map(({ uri, quote }) => [uri, quote]),
			[
				[A, 'Tuesday'],
				[B, 'Tuesday'],
				[A, '14 people'],
			],
		);
		assert.ok(!note.claim);
		assert.equal(session.files.texts.get(FILE)?.trim().split('\n').length, 2);
		await command('resolve', { id: note.id });
		session.files.write(A, `A line above.\n${FERRY}`);
		await restart();
		const [there] = await list(B);
		assert.deepEqual(
			[there?.uri, there?.resolved, there?.targets.map(({ state }) => state)],
			[B, true, ['moved', 'exact', 'moved']],
		);
		assert.equal((await list(A)).length, 1);
		await command('remove', { id: note.id });
		assert.deepEqual(await list(), []);
	});

	it('on a claim and on another place are on both', async () => {
		await start();
		const whole = rangeOf('The ferry Aurora sank off Cape Lindes on Tuesday evening', OTHER);
		const bread = { uri: C, range: rangeOf('Bread', FILES[C]) };
		const note = await create('ferry', { claim: true, also: [{ uri: B, range: whole }, bread] });
		assert.deepEqual(
			note.targets.map(({ uri }) => uri),
			[A, B, C],
		);
	});

	it('go with a file that gets another name, in the editor or elsewhere', async () => {
		await start();
		await create('ferry');
		const D = `${ROOT}/mon/d%20e.txt`;
		session.files.write(D, FERRY);
		session.files.remove(A);
		await session.notify('workspace/didRenameFiles', { files: [{ oldUri: A, newUri: D }] });
		assert.deepEqual(
			(await list(D)).map(({ uri, state }) => [uri, state]),
			[[D, 'exact']],
		);
		assert.match(session.files.texts.get(FILE)!, /"source":"mon\/d%20e.txt"/);
		const E = `${ROOT}/e.txt`;
		session.files.write(E, FERRY);
		session.files.remove(D);
		await session.watched({ [D]: 3, [E]: 1 });
		await list();
		assert.deepEqual(
			(await list(E)).map(({ uri, state }) => [uri, state]),
			[[E, 'exact']],
		);
	});

	it('of an article that is gone are listed with their words, and where those stand elsewhere', async () => {
		await start();
		await create('The ferry Aurora sank');
		session.files.remove(A);
		session.files.write(C, `Late news. ${FERRY}`);
		await session.watched({ [A]: 3, [C]: 2 });
		const [lost] = await list(A);
		assert.deepEqual([lost?.state, lost?.quote], ['orphaned', 'The ferry Aurora sank']);
		assert.deepEqual(
			lost?.candidates?.map(({ uri, words }) => [uri, words]),
			[
				[C, 'The ferry Aurora sank'],
				[B, 'The ferry Aurora sank'],
			],
		);
		const { uri, range } = lost.candidates[0]!;
		assert.equal((await command('reanchor', { id: lost?.id, uri, range })).state, 'exact');
		assert.equal((await list(C)).length, 1);
	});

	it('that cannot be saved are kept in memory, said to be so, and saved later', async () => {
		await start();
		await create('ferry');
		session.files.unwritable.set(FILE, 'the disk is full; make room on it');
		const { message } = await refused('create', { uri: A, range: rangeOf('Gulls', FERRY), body: 'Birds.' });
		assert.match(message, /annotations\.jsonl could not be written: the disk is full.* kept in memory/);
		assert.deepEqual(
			(await list(A)).map(({ body, saved }) => [body, saved]),
			[
				['Birds.', false],
				['Says who?', true],
			],
		);
		session.files.unwritable.clear();
		await session.request('shutdown');
		await restart();
		assert.equal((await list(A)).length, 2);
	});

	it('that two people change at once keep what both wrote', async () => {
		await start();
		const { id } = await create('ferry', { author: 'Olga' });
		const theirs = session.files.texts
			.get(FILE)!
			.replace('Says who?', 'The harbour says so.')
			.replace(/"modified":"[^"]+"/, '"modified":"2031-03-05T09:00:00.000Z"');
		session.files.write(FILE, theirs);
		const note = await command('update', { id, body: 'Who says so?' });
		assert.deepEqual(
			[note.body, ...note.replies.map(({ body, conflict }) => [body, conflict])],
			['The harbour says so.', ['Who says so?', true]],
		);
		assert.match(session.files.texts.get(FILE)!, /Who says so\?/);
	});
});

describe('annotations of another window', () => {
	it('stay with all that they were answered where one window takes away what the other goes on writing', async () => {
		const session = startSession({ files: FILES });
		await session.initialize();
		const run = <R>(name: string, argument: object): Promise<R> =>
			session.request<R>('workspace/executeCommand', {
				command: `corroborate.annotations.${name}`,
				arguments: [argument],
			});
		const range: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } };
		const { id } = await run<Annotation>('create', { uri: A, range, body: 'Mine.' });
		await run('reply', { id, body: 'Why?' });
		session.files.texts.set(FILE, session.files.texts.get(FILE)!.replace('Mine.', 'Theirs.'));
		const { message } = await session.refused('workspace/executeCommand', {
			command: 'corroborate.annotations.remove',
			arguments: [{ id }],
		});
		assert.match(message, /Somebody else changed the note/);
		const listed = await run<Annotation[]>('list', {});
		assert.deepEqual(
			listed.map(({ body, replies }) => [body, replies.map((reply) => reply.body)]),
			[['Theirs.', ['Why?']]],
		);
		await run('remove', { id });
		assert.deepEqual(await run('list', {}), []);
		session.end();
	});

	it('are found though the editor tells of no files', async () => {
		const session = startSession({ files: FILES });
		await session.initialize();
		const run = <R>(name: string, argument: object): Promise<R> =>
			session.request<R>('workspace/executeCommand', {
				command: `corroborate.annotations.${name}`,
				arguments: [argument],
			});
		const range: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } };
		const { id } = await run<Annotation>('create', { uri: A, range, body: 'Mine.' });
		const written = session.files.texts.get(FILE)!;
		const [header, line] = written.split('\n') as [string, string];
		session.files.texts.set(FILE, [header, line, line.replace(id, 'urn:theirs'), ''].join('\n'));
		assert.equal((await run<Annotation>('reply', { id: 'urn:theirs', body: 'Yes.' })).id, 'urn:theirs');
		session.files.texts.set(FILE, written);
		assert.deepEqual(
			(await run<Annotation[]>('list', {})).map((note) => note.id),
			[id],
		);
		session.end();
	});

	it('and ours are on whole characters, though the range is not', async () => {
		const text = 'Wind. 😀 ferry 😀 sank.\n';
		const session = startSession({ files: { [A]: text } });
		await session.initialize();
		const range: Range = { start: { line: 0, character: 7 }, end: { line: 0, character: 16 } };
		const note = await session.request<Annotation>('workspace/executeCommand', {
			command: 'corroborate.annotations.create',
			arguments: [{ uri: A, range, body: '' }],
		});
		assert.deepEqual([note.state, note.quote], ['exact', '😀 ferry 😀']);
		session.end();
	});
});

describe('hostile annotations', () => {
	const PAYLOADS = [
		'<script>alert(1)</script><img src=x onerror=alert(1)>',
		'[x](command:workbench.action.quit) ![x](https://spy.example/x.png)',
		'`` ``` <!-- --> \u202e \u0000 \u001b[31m',
		'__proto__',
		'../../etc/passwd',
	];
	const range: Range = { start: { line: 0, character: 4 }, end: { line: 0, character: 9 } };
	const run = <R>(session: Session, name: string, argument: object): Promise<R> =>
		session.request<R>('workspace/executeCommand', {
			command: `corroborate.annotations.${name}`,
			arguments: [argument],
		});

	it('come back as the text that they are, and are text in the hover', async () => {
		const session = startSession({ files: { [A]: 'The ferry Aurora sank.\n' } });
		await session.initialize({ capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } } });
		for (const text of PAYLOADS) {
			const note = await run<Annotation>(session, 'create', { uri: A, range, body: text, tags: [text], author: text });
			assert.deepEqual([note.body, note.tags, note.author], [text, [text.trim()], text.trim()]);
			const { contents } = await session.request<{ contents: { value: string } }>('textDocument/hover', {
				textDocument: { uri: A },
				position: range.start,
			});
			assert.doesNotMatch(contents.value, /(?<!\\)<|(?<!\\)!\[|(?<!\\)\]\(command|[\u0000\u001b\u202e]/);
			await run(session, 'remove', { id: note.id });
		}
		session.end();
	});

	it('of ten megabytes are kept', async () => {
		const session = startSession({ files: { [A]: 'The ferry Aurora sank.\n' } });
		await session.initialize();
		const body = '<b>&\n'.repeat(2_000_000);
		await run(session, 'create', { uri: A, range, body });
		const [note] = await run<Annotation[]>(session, 'list', { uri: A });
		assert.equal(note?.body, body);
		session.end();
	}).timeout(20_000);

	it('of another program are put on the article that their address, their words or their position mean', async () => {
		const page =
			'<html><head><link rel="canonical" href="https://news.example/ferry"></head><body><article><p>The <b>ferry</b> Aurora sank off the cape at dusk.</p></article></body></html>';
		const B = `${ROOT}/b.html`;
		const session = startSession({ files: { [A]: 'Wind. The 😀 ferry Aurora sank at noon.\n', [B]: page } });
		await session.initialize();
		const quote = (exact: string, prefix = '', suffix = '') => ({ type: 'TextQuoteSelector', exact, prefix, suffix });
		const annotation = (id: string, source: string, selector: object) => ({
			id,
			type: 'Annotation',
			target: { source, selector },
		});
		const text = JSON.stringify([
			annotation('alone', 'a.txt', quote('sank')),
			annotation('position', 'a.txt', { type: 'TextPositionSelector', start: 12, end: 17 }),
			annotation('words', 'https://other.example/x', quote('at noon', 'ferry Aurora sank ', '.')),
			annotation('page', 'http://www.news.example/ferry/?utm=1', quote('The ferry Aurora')),
		]);
		await run(session, 'import', { format: 'w3c', text });
		const listed = await run<Annotation[]>(session, 'list', {});
		const found = listed.map(({ id, uri, range: at }) => {
			const file = session.files.texts.get(uri)!;
			const span = at && readLines(file, 'utf-16').spanOf(at);
			return [id, span && file.slice(span.start, span.end)];
		});
		assert.deepEqual(Object.fromEntries(found), {
			alone: 'sank',
			position: 'ferry',
			words: 'at noon',
			page: 'The <b>ferry</b> Aurora',
		});
		const again = JSON.parse(await run<string>(session, 'export', { format: 'w3c' })) as object;
		assert.match(JSON.stringify(again), /"corroborate:importedFrom":"https:\/\/other\.example\/x"/);
		session.end();
	});

	it('with a field “schema” do not lock the file, and with the last time there is can be changed', async () => {
		const session = startSession({ files: { [A]: 'The ferry Aurora sank.\n' } });
		await session.initialize();
		const one = {
			id: 'urn:1',
			type: 'Annotation',
			schema: 'theirs',
			created: '+275760-09-13T00:00:00.000Z',
			target: 'a.txt',
		};
		await run(session, 'import', { format: 'w3c', text: JSON.stringify(one) });
		await run(session, 'create', { uri: A, range, body: 'Mine.' });
		const note = await run<Annotation>(session, 'update', { id: 'urn:1', body: 'New.' });
		assert.deepEqual([note.body, note.saved], ['New.', true]);
		const lines = session.files.texts.get(FILE)!;
		assert.match(lines, /"schema":"theirs"/);
		session.end();
		const later = startSession({ files: { [A]: 'The ferry Aurora sank.\n', [FILE]: lines } });
		await later.initialize();
		assert.equal((await run<Annotation[]>(later, 'list', {})).length, 2);
		later.end();
	});

	it('that each reply to the one before are kept, however many', async () => {
		const MANY = 12_000;
		const session = startSession({ files: { [A]: 'The ferry Aurora sank.\n' } });
		await session.initialize();
		const thread = Array.from({ length: MANY }, (_, i) => ({
			id: `urn:${i}`,
			type: 'Annotation',
			created: '2031-03-05T08:00:00Z',
			...(i && { motivation: 'replying' }),
			target: i ? `urn:${i - 1}` : 'a.txt',
		}));
		await run(session, 'import', { format: 'w3c', text: JSON.stringify(thread) });
		const [note, ...others] = await run<Annotation[]>(session, 'list', {});
		assert.deepEqual([note?.replies.length, others], [MANY - 1, []]);
		assert.match(await run<string>(session, 'export', { format: 'hypothesis' }), /"urn:11999"/);
		session.end();
	}).timeout(20_000);

	it('in an import do no harm, and each bad one is named', async () => {
		const session = startSession({ files: { [A]: 'The ferry Aurora sank.\n' } });
		await session.initialize();
		const good = (id: string, source: unknown) => ({
			id,
			type: 'Annotation',
			created: '2031-03-05T08:00:00Z',
			target: {
				source,
				selector: { type: 'TextQuoteSelector', exact: 'ferry', prefix: 'The ', suffix: ' Aurora sank.' },
			},
		});
		const text = JSON.stringify([
			...PAYLOADS.map((source, i) => good(`p${i}`, source)),
			good('x', { id: {} }),
			'nothing',
			JSON.parse('{"__proto__":{"polluted":1},"id":"y"}') as object,
			good('z', 'a.txt'),
		]);
		const first = await run<{ added: number; skipped: number; problems: { record: number }[] }>(session, 'import', {
			format: 'w3c',
			text,
		});
		assert.deepEqual([first.added, first.skipped, first.problems.map(({ record }) => record)], [6, 0, [6, 7, 8]]);
		const again = await run<{ added: number; skipped: number }>(session, 'import', { format: 'w3c', text });
		assert.deepEqual([again.added, again.skipped], [0, 6]);
		assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
		const states = (await run<Annotation[]>(session, 'list', {})).map(({ id, state }) => [id, state]);
		assert.deepEqual(Object.fromEntries(states), {
			p0: 'orphaned',
			p1: 'orphaned',
			p2: 'orphaned',
			p3: 'orphaned',
			p4: 'orphaned',
			z: 'exact',
		});
		assert.deepEqual([...session.files.texts.keys()].sort(), [A, FILE].sort());
		session.end();
	});
});
