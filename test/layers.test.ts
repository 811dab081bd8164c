import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** Each layer imports itself and those before it. */
const LAYERS = ['text', 'article', 'analysis', 'corpus', 'annotation', 'features', 'lsp'];
/** Beside the layers: the command line sees all of them; `main.ts` only opens the connection. */
const EDGES = ['cli', 'main.ts'];
const AT_THE_EDGE = new Set(['lsp', ...EDGES]);
const server = resolve('server/src');

interface Import {
	readonly file: string;
	readonly from: string;
	readonly to: string;
}

const imports: Import[] = readdirSync(server, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.ts'))
	.flatMap((file) =>
		[...readFileSync(join(server, file), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'|^import '([^']+)'/gm)].map(
			(m) => ({
				file,
				from: file.split(sep)[0]!,
				to: m[1] ?? m[2]!,
			}),
		),
	);

describe('layers', () => {
	it('has imports to look at', () => assert.ok(imports.length > 50));

	it('every folder is a layer or an edge', () => {
		const folders = new Set(imports.map((i) => i.from));
		assert.deepEqual(
			[...folders].filter((f) => !LAYERS.includes(f) && !EDGES.includes(f)),
			[],
		);
	});

	it('a layer imports itself and those before it', () => {
		const wrong = imports.filter(({ file, from, to }) => {
			if (!to.startsWith('.') || EDGES.includes(from)) return false;
			const target = relative(server, resolve(server, file, '..', to)).split(sep)[0]!;
			return !LAYERS.includes(target) || LAYERS.indexOf(target) > LAYERS.indexOf(from);
		});
		assert.deepEqual(wrong, []);
	});

	it('only the edges know the protocol, files and the clock', () => {
		const outside = /^(vscode|node:(?!assert)|fs|path|os|child_process|worker_threads)/;
		assert.deepEqual(
			imports.filter((i) => !AT_THE_EDGE.has(i.from) && outside.test(i.to)),
			[],
		);
		const clock = /\b(Date\.now|new Date\(\)|performance\.now|Math\.random|console\.)/;
		const inside = [...new Set(imports.map((i) => i.file))].filter((f) => !AT_THE_EDGE.has(f.split(sep)[0]!));
		assert.deepEqual(
			inside.filter((f) => clock.test(readFileSync(join(server, f), 'utf8'))),
			[],
		);
	});

	it('the client imports the protocol from the server and nothing else', () => {
		const client = resolve('client/src');
		const wrong = readdirSync(client, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.ts'))
			.flatMap((file) => [...readFileSync(join(client, file), 'utf8').matchAll(/from '([^']+)'/g)].map((m) => m[1]!))
			.filter((to) => to.includes('server/') && !to.endsWith('server/src/lsp/protocol.ts'));
		assert.deepEqual(wrong, []);
	});

	it('the pages and the extension share what knows neither an editor nor a browser', () => {
		const importsIn = (folder: string): { file: string; to: string }[] =>
			readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((name) => name.endsWith('.ts'))
				.flatMap((file) =>
					[...readFileSync(join(folder, file), 'utf8').matchAll(/from '([^']+)'/g)].map((m) => ({ file, to: m[1]! })),
				);
		const pages = importsIn('client/webviews');
		const shared = importsIn('client/src/webviews/shared');
		assert.ok(pages.length > 20 && shared.length > 5);
		const strange = [
			...pages.filter(
				({ to }) =>
					!/^\.\.?\//.test(to) || (to.includes('/src/') && !/src\/webviews\/shared|lsp\/protocol\.ts/.test(to)),
			),
			...shared.filter(({ to }) => !/^\.\/|lsp\/protocol\.ts$/.test(to)),
		];
		assert.deepEqual(strange, []);
	});
});
