import assert from 'node:assert/strict';
import { readLines } from '#server/lsp/convert.ts';
import {
	ENTITY_AT,
	PICK_DIFFERENT_ENTITY,
	PICK_ENTITY_KIND,
	PICK_SAME_ENTITY,
	type EntityAt,
	type ListedCorrection,
	type Position,
	type Range,
} from '#server/lsp/protocol.ts';
import { LEGEND } from '#server/lsp/semanticTokens.ts';
import { ROOT, startSession, type Session, type SessionOptions } from '../support/session.ts';

const A = `${ROOT}/a.txt`;
const B = `${ROOT}/b.txt`;
const FILE = `${ROOT}/.corroborate/entities.jsonl`;
const FILES = {
	[A]: 'Ada Strand met Oskar Brandt. Then Strand left.\n',
	[B]: 'Viola Kestrel slept. They woke Brandt, and Kestrel laughed.\n',
};

describe('corrections of names', () => {
	let session: Session;
	const start = async (files: SessionOptions['files'] = FILES, options = {}): Promise<void> => {
		session = startSession({ files, answers: { 'client/registerCapability': () => null } });
		await session.initialize(options);
	};
	const restart = async (): Promise<void> => {
		const files = Object.fromEntries(session.files.texts);
		session.end();
		await start(files);
	};
	const textOf = (uri: string): string => session.files.texts.get(uri)!;
	const at = (
		uri: string,
		words: string,
		text = textOf(uri),
	): { textDocument: { uri: string }; position: Position } => ({
		textDocument: { uri },
		position: readLines(text, 'utf-16').positionAt(text.indexOf(words) + 1),
	});
	const command = <R = ListedCorrection>(name: string, argument: unknown): Promise<R> =>
		session.request<R>('workspace/executeCommand', { command: `corroborate.entities.${name}`, arguments: [argument] });
	/** Every place where the articles have what the words name. */
	const mentions = async (uri: string, words: string): Promise<string[]> => {
		const found = await session.request<{ uri: string; range: Range }[]>('textDocument/implementation', at(uri, words));
		return found.map(({ uri: file, range }) => {
			const { start: from, end } = readLines(textOf(file), 'utf-16').spanOf(range);
			return textOf(file).slice(from, end);
		});
	};
	const actions = async (uri: string, words: string): Promise<{ title: string; command: string }[]> => {
		const { position } = at(uri, words);
		const params = { textDocument: { uri }, range: { start: position, end: position }, context: { diagnostics: [] } };
		const found = await session.request<{ title: string; command: string | { command: string } }[]>(
			'textDocument/codeAction',
			params,
		);
		return found.map(({ title, command: named }) => ({
			title,
			command: typeof named === 'string' ? named : named.command,
		}));
	};
	afterEach(() => session.end());

	it('say what is missing where a client sends too little', async () => {
		await start();
		const wrong: readonly [name: string, argument: unknown, message: RegExp][] = [
			['same', undefined, /same: it takes \{ names: \[one, another\] \}; names is missing/],
			['same', { names: ['Ada Strand'] }, /; 1 are given/],
			['same', { names: ['Ada Strand', 'ÁDA  strand'] }, /are one name/],
			['different', { names: ['Ada Strand', ' '] }, /each is to be a text/],
			['kind', { names: ['Ada Strand'], kind: 'ship' }, /kind is to be one of person, organization/],
			['kind', { names: ['Ada Strand', 'Brandt'], kind: 'person' }, /names: \[one\] \}; 2 are given/],
		];
		for (const [name, argument, message] of wrong) {
			const params = { command: `corroborate.entities.${name}`, arguments: [argument] };
			const refused = await session.refused('workspace/executeCommand', params);
			assert.equal(refused.code, -32602);
			assert.match(refused.message, message);
		}
		const outside = { names: ['Ada Strand', 'Brandt'], uri: 'file:///elsewhere/a.txt' };
		const refused = await session.refused('workspace/executeCommand', {
			command: 'corroborate.entities.same',
			arguments: [outside],
		});
		assert.match(refused.message, /a\.txt lies in no workspace folder/);
		assert.equal(session.files.texts.get(FILE), undefined);
	});

	it('join names in everything that rests on them, also after a restart and edits, until they are taken back', async () => {
		await start();
		assert.deepEqual(await mentions(A, 'Ada'), ['Ada Strand', 'Strand']);
		const { id, state } = await command('same', { names: ['Ada Strand', 'viola kestrel'], uri: A });
		assert.equal(state, 'found');
		const all = ['Ada Strand', 'Strand', 'Viola Kestrel', 'Kestrel'];
		assert.deepEqual(await mentions(A, 'Ada'), all);
		await restart();
		assert.deepEqual(await mentions(B, 'Viola'), all);
		const hover = await session.request<{ contents: { value: string } }>('textDocument/hover', at(A, 'Ada'));
		assert.match(hover.contents.value, /Named 4 times in 2 of 2 sources/);
		assert.match(hover.contents.value, /Corrected by a reader/);
		const symbols = await session.request<{ name: string }[]>('workspace/symbol', { query: 'kestrel' });
		assert.equal(symbols[0]?.name, 'Ada Strand');
		session.files.write(B, 'Nobody slept. They asked Viola Kestrel in the end.\n');
		await session.watched({ [B]: 2 });
		assert.deepEqual(await mentions(A, 'Ada'), ['Ada Strand', 'Strand', 'Viola Kestrel']);
		assert.equal((await command('forget', { id })).id, id);
		assert.deepEqual(await mentions(A, 'Ada'), ['Ada Strand', 'Strand']);
		assert.equal(await command('forget', { id }), null);
	});

	it('part a spelling from an entity', async () => {
		await start();
		await command('different', { names: ['Strand', 'Ada Strand'] });
		assert.deepEqual(await mentions(A, 'Ada'), ['Ada Strand']);
		assert.deepEqual(await mentions(A, 'Strand left'), ['Strand']);
		const marks = await session.request<unknown[]>('textDocument/documentHighlight', at(A, 'Ada'));
		assert.equal(marks.length, 1);
	});

	it('say of what kind something is', async () => {
		await start();
		const kinds = async (): Promise<unknown[]> => {
			const { data } = await session.request<{ data: number[] }>('textDocument/semanticTokens/full', {
				textDocument: { uri: B },
			});
			return data.filter((_, i) => i % 5 === 3).map((type) => LEGEND.tokenTypes[type]);
		};
		const before = await kinds();
		await command('kind', { names: ['Viola Kestrel'], kind: 'product' });
		const after = await kinds();
		assert.equal(after.length, before.length);
		assert.deepEqual([after[0], after.at(-1)], ['product', 'product']);
	});

	it('are one for each pair of names: said again it is the same one, said otherwise it is replaced', async () => {
		await start();
		const first = await command('same', { names: ['Ada Strand', 'Viola Kestrel'] });
		assert.equal((await command('same', { names: ['VIOLA KESTREL', 'Ada Strand'] })).id, first.id);
		await command('different', { names: ['Viola Kestrel', 'Ada Strand'] });
		await command('kind', { names: ['Brandt'], kind: 'place' });
		await command('kind', { names: ['Brandt'], kind: 'person' });
		const listed = await command<ListedCorrection[]>('list', {});
		assert.deepEqual(
			listed.map(({ decision, names, kind }) => [decision, ...names, kind]),
			[
				['different', 'Viola Kestrel', 'Ada Strand', undefined],
				['kind', 'Brandt', 'person'],
			],
		);
		assert.equal(textOf(FILE).split('\n').length, 4);
		assert.equal((await command('forget', { names: ['Ada Strand', 'Viola Kestrel'] })).decision, 'different');
	});

	it('wait where a name is gone', async () => {
		await start();
		await command('same', { names: ['Ada Strand', 'Ivo Lind'], author: 'Olga Brandt' });
		const list = () => command<ListedCorrection[]>('list', undefined);
		assert.deepEqual(
			(await list()).map(({ state, author }) => [state, author]),
			[['not found', 'Olga Brandt']],
		);
		session.files.write(B, 'They woke Ivo Lind.\n');
		await session.watched({ [B]: 2 });
		assert.equal((await list())[0]?.state, 'found');
		assert.deepEqual(await mentions(A, 'Ada'), ['Ada Strand', 'Strand', 'Ivo Lind']);
	});

	it('of others are taken over, and what is no record is kept', async () => {
		await start();
		await command('same', { names: ['Ada Strand', 'Viola Kestrel'] });
		const text = textOf(FILE);
		await restart();
		session.files.remove(FILE);
		await session.watched({ [FILE]: 3 });
		assert.equal((await mentions(A, 'Ada')).length, 2);
		session.files.write(FILE, `${text}{"id":\n`);
		await session.watched({ [FILE]: 1 });
		assert.equal((await mentions(A, 'Ada')).length, 4);
		await command('kind', { names: ['Brandt'], kind: 'place' });
		assert.match(textOf(FILE), /\n\{"id":\n$/);
		const warning = await session.heard<{ message: string }>('window/showMessage');
		assert.match(warning.message, /entities\.jsonl, line 3: it is no JSON/);
	});

	it('that cannot be written hold as long as the server runs, and the reason is said', async () => {
		await start();
		session.files.unwritable.set(FILE, 'the disk is full; make room on it');
		const params = {
			command: 'corroborate.entities.same',
			arguments: [{ names: ['Ada Strand', 'Viola Kestrel'] }],
		};
		const refused = await session.refused('workspace/executeCommand', params);
		assert.match(
			refused.message,
			/entities\.jsonl could not be written: the disk is full.*holds until the server ends/,
		);
		assert.equal((await mentions(A, 'Ada')).length, 4);
	});

	it('are offered as actions, the likeliest of each where the client shows no lists', async () => {
		const files = { ...FILES, [B]: `${FILES[B]}Adan Strande came.\n` };
		await start(files);
		const titles = (await actions(A, 'Strand left')).map(({ title }) => title);
		assert.equal(titles[0], 'Same as “Adan Strande”');
		assert.ok(titles.includes('Not the same as “Ada Strand”'), titles.join(' | '));
		assert.ok(titles.includes('Is an organization') && !titles.includes('Is a person'), titles.join(' | '));
		await command('kind', { names: ['Ada Strand'], kind: 'work' });
		const after = (await actions(A, 'Strand left')).map(({ title }) => title);
		assert.ok(after.includes('Take back: “Ada Strand” is a work'), after.join(' | '));
	});

	it('are asked for where the client has commands for it', async () => {
		const commands = [PICK_SAME_ENTITY, PICK_DIFFERENT_ENTITY, PICK_ENTITY_KIND];
		await start(FILES, { initializationOptions: { commands } });
		const found = await actions(A, 'Ada');
		assert.deepEqual(
			found.map((one) => [one.title, one.command]),
			[
				['“Ada Strand” is the same as…', PICK_SAME_ENTITY],
				['Not the same as “Strand”', 'corroborate.entities.different'],
				['“Ada Strand” is a person, a place, …', PICK_ENTITY_KIND],
			],
		);
		const name = await session.request<EntityAt>(ENTITY_AT, at(A, 'Strand left'));
		assert.deepEqual(
			[name.name, name.spelling, name.kind, name.others.map((other) => other.name)],
			['Ada Strand', 'Strand', 'person', ['Oskar Brandt', 'Viola Kestrel']],
		);
		assert.equal(await session.request(ENTITY_AT, at(A, 'met')), null);
	});
});
