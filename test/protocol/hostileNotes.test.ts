import assert from 'node:assert/strict';
import { ANNOTATIONS_FILE } from '#server/lsp/noteFile.ts';
import type { Annotation } from '#server/lsp/protocol.ts';
import { ROOT, startSession, type Session } from '../support/session.ts';

const A = `${ROOT}/a.txt`;
const NOTES = `${ROOT}/${ANNOTATIONS_FILE}`;
const FERRY = 'The ferry Aurora sank off Cape Lindes on Tuesday evening.\n';
const range = { start: { line: 0, character: 4 }, end: { line: 0, character: 9 } };

/** Where a file of notes that somebody else made may point. */
const OUTSIDE = [
	'../secret.txt',
	'../../etc/passwd',
	'a/../../secret.txt',
	'./../secret.txt',
	'.././../secret.txt',
	'..%2fsecret.txt',
	'%2e%2e/secret.txt',
	'%2e%2e%2fsecret.txt',
	'%252e%252e%252fsecret.txt',
	'..\\secret.txt',
	'..%5csecret.txt',
	'a.txt/../../secret.txt',
	'/etc/passwd',
	'//etc/passwd',
	'///etc/passwd',
	'\\\\host\\share\\secret.txt',
	'//host/share/secret.txt',
	'C:\\secret.txt',
	'C:/secret.txt',
	'c%3A/secret.txt',
	'file:///etc/passwd',
	'file://host/share/secret.txt',
	'FILE:///etc/passwd',
	'http://news.example/a.txt',
	'javascript:alert(1)',
	'command:workbench.action.quit',
	'vscode://file/etc/passwd',
	'data:text/plain,secret',
	'a%00.txt',
	'a.txt%00../../secret.txt',
	'\u0000',
	'',
	'.',
	'..',
	'~/secret.txt',
	'$HOME/secret.txt',
	'%zz',
	'a.txt\n../secret.txt',
	'A.TXT/../..//SECRET.txt',
];

describe('notes that somebody else made', () => {
	let session: Session;
	const run = <R = Annotation>(command: string, argument: object): Promise<R> =>
		session.request('workspace/executeCommand', {
			command: `corroborate.annotations.${command}`,
			arguments: [argument],
		});
	/** What was read or written, by URI. */
	let touched: string[];
	const watch = (): void => {
		touched = [];
		const { files } = session;
		for (const name of ['read', 'readText', 'writeAtomically', 'rewrite'] as const) {
			const before = files[name].bind(files) as (...args: unknown[]) => unknown;
			Object.assign(files, {
				[name]: (...args: unknown[]) => {
					touched.push(String(args[0]));
					return before(...args);
				},
			});
		}
	};
	afterEach(() => session.end());

	it('lead to no file outside the folder, to read or to write', async () => {
		session = startSession({ files: { [A]: FERRY } });
		await session.initialize();
		const made = await run('create', { uri: A, range, body: 'A note.' });
		const line = session.files.texts.get(NOTES)!;
		session.end();
		const header = line.split('\n').slice(0, -2).join('\n');
		const record = JSON.parse(line.trim().split('\n').pop()!) as object;
		const text = JSON.stringify(record);
		assert.ok(text.includes('"a.txt"'), text);
		const hostile = OUTSIDE.map((source, i) =>
			text.replaceAll('"a.txt"', JSON.stringify(source)).replaceAll(made.id, `${made.id.slice(0, -1)}${i}x`),
		);
		const notes = `${header ? `${header}\n` : ''}${hostile.join('\n')}\n`;
		const files = { [A]: FERRY, [NOTES]: notes, 'file:///secret.txt': FERRY, 'file:///etc/passwd': FERRY };
		session = startSession({ files });
		watch();
		await session.initialize();
		const listed = await run<Annotation[]>('list', {});
		assert.ok(listed.length >= OUTSIDE.length - 4, `${listed.length} are listed`);
		for (const note of listed) {
			await run('update', { id: note.id, body: 'Changed.' }).catch(() => {});
			await run('reply', { id: note.id, body: 'Answered.' }).catch(() => {});
			await run('remove', { id: note.id }).catch(() => {});
		}
		assert.deepEqual(
			[...new Set(touched)].filter((uri) => !uri.startsWith(`${ROOT}/`) || /\.\.|secret|passwd/i.test(uri)),
			[],
		);
		assert.equal(session.files.texts.get('file:///secret.txt'), FERRY);
	});

	it('cannot be made on what lies outside', async () => {
		session = startSession({ files: { [A]: FERRY, 'file:///secret.txt': FERRY } });
		watch();
		await session.initialize();
		for (const uri of [
			'file:///secret.txt',
			`${ROOT}/../secret.txt`,
			`${ROOT}/%2e%2e/secret.txt`,
			'file://host/a',
			'',
		]) {
			const asked = run('create', { uri, range, body: 'A note.' });
			await assert.rejects(asked, uri);
		}
		assert.deepEqual(
			touched.filter((uri) => !uri.startsWith(`${ROOT}/`) || /\.\.|secret/.test(uri)),
			[],
		);
	});
});
