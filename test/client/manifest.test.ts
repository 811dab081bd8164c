import { LEGEND } from '#server/lsp/semanticTokens.ts';
import { DEFAULT_SETTINGS } from '#server/lsp/settings.ts';
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
	readonly contributes: {
		readonly commands: readonly { readonly command: string; readonly category?: string }[];
		readonly menus: Readonly<Record<string, readonly { readonly command?: string; readonly submenu?: string }[]>>;
		readonly submenus: readonly { readonly id: string }[];
		readonly keybindings: readonly { readonly command: string; readonly when: string }[];
		readonly configuration: readonly {
			readonly properties: Readonly<Record<string, { readonly default: unknown }>>;
		}[];
		readonly walkthroughs: readonly {
			readonly steps: readonly { readonly description: string; readonly media: { readonly image: string } }[];
		}[];
		readonly semanticTokenTypes: readonly { readonly id: string }[];
		readonly semanticTokenModifiers: readonly { readonly id: string }[];
		readonly semanticTokenScopes: readonly {
			readonly language: string;
			readonly scopes: Readonly<Record<string, readonly string[]>>;
		}[];
	};
}

const manifest = readFileSync('package.json', 'utf8');
const { contributes } = JSON.parse(manifest) as Manifest;
const client = sourcesIn('client/src');

function sourcesIn(folder: string): string {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.map((name) => readFileSync(join(folder, name), 'utf8'))
		.join('\n');
}

describe('the manifest', () => {
	const declared = contributes.commands.map(({ command }) => command).sort();

	it('declares the commands that the client registers, in one category', () => {
		const ids = client
			.replaceAll('SHOW_SAME_CLAIM', "'corroborate.showSameClaim'")
			.replaceAll('SHOW_COMPATIBLE', "'corroborate.showCompatibleDifferences'");
		const registered = [...ids.matchAll(/registerCommand\(\s*'([^']+)'/g)].map(([, id]) => id!).sort();
		assert.deepEqual(registered, declared);
		assert.deepEqual([...new Set(contributes.commands.map(({ category }) => category))], ['Corroborate']);
	});

	it('puts only its own commands on menus and keys, and keys only where the articles, its views or its tour are', () => {
		for (const { command } of [...Object.values(contributes.menus).flat(), ...contributes.keybindings])
			assert.ok(command === undefined || declared.includes(command), command);
		for (const { when } of contributes.keybindings)
			assert.match(
				when,
				/^corroborate\.active && .*(editorTextFocus|focusedView == corroborate\.)|^corroborate\.touring$/,
			);
	});

	it('has the submenus that its menus show, and nothing else in them', () => {
		const { menus, submenus } = contributes;
		const shown = Object.values(menus).flatMap((items) => items.flatMap(({ submenu }) => submenu ?? []));
		assert.deepEqual([...new Set(shown)].sort(), submenus.map(({ id }) => id).sort());
		for (const { id } of submenus) assert.ok(menus[id]?.length, id);
	});

	it('gives the settings the defaults that the server has', () => {
		const defaults = Object.assign({}, ...contributes.configuration.map(({ properties }) => properties)) as Readonly<
			Record<string, { readonly default: unknown }>
		>;
		for (const [section, settings] of Object.entries(DEFAULT_SETTINGS))
			for (const [name, value] of Object.entries(settings as object))
				assert.deepEqual(defaults[`corroborate.${section}.${name}`]?.default, value, `${section}.${name}`);
	});

	it('begins with steps whose buttons are commands and whose pictures are shipped', () => {
		const texts = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;
		const shipped = readFileSync('.vscodeignore', 'utf8');
		assert.match(shipped, /^!client\/media\/\*\.png$/m);
		for (const { description, media } of contributes.walkthroughs.flatMap(({ steps }) => steps)) {
			assert.ok(existsSync(media.image), media.image);
			const buttons = [...texts[description.slice(1, -1)]!.matchAll(/\(command:([\w.]+)\)/g)].map(([, id]) => id!);
			for (const id of buttons) assert.ok(declared.includes(id) || !id.startsWith('corroborate.'), id);
		}
	});

	it('names every kind of token, and colours it alike in the three languages', () => {
		const kinds = [...LEGEND.tokenTypes].sort();
		assert.deepEqual(contributes.semanticTokenTypes.map(({ id }) => id).sort(), kinds);
		assert.deepEqual(
			contributes.semanticTokenModifiers.map(({ id }) => id),
			LEGEND.tokenModifiers,
		);
		const [first, ...others] = contributes.semanticTokenScopes;
		assert.deepEqual(Object.keys(first!.scopes).sort(), kinds);
		for (const { scopes } of others) assert.deepEqual(scopes, first!.scopes);
		assert.deepEqual(
			contributes.semanticTokenScopes.map(({ language }) => language),
			['plaintext', 'markdown', 'html'],
		);
	});
});

/** A text in the sources, and what is said to translators of one that means several things in English. */
const TEXT =
	/l10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|\{\s*message: '((?:[^'\\]|\\.)*)',(?:\s*args: \[[^\]]*\],)?\s*comment: \['([^']*)'\],?\s*\})/g;

type Texts = Readonly<Record<string, string>>;

const readTexts = (path: string): Texts => JSON.parse(readFileSync(path, 'utf8')) as Texts;
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\d+\}/g))].sort();
/** Where a text leads, and which settings and file names it names. */
const fixedParts = (text: string): string[] => (text.match(/\(command:[^)]*\)|`[^`]*`/g) ?? []).sort();
const languages = readdirSync('l10n').flatMap((name) => /^bundle\.l10n\.(.+)\.json$/.exec(name)?.[1] ?? []);

describe('the translatable texts', () => {
	const manifestTexts = readTexts('package.nls.json');
	const texts = readTexts('l10n/bundle.l10n.json');

	it('of the manifest are those of package.nls.json', () => {
		const used = [...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!);
		assert.deepEqual([...new Set(used)].sort(), Object.keys(manifestTexts).sort());
	});

	it('of client and server are those of l10n/bundle.l10n.json', () => {
		const sources = client + sourcesIn('server/src');
		const used = [...sources.matchAll(TEXT)];
		assert.equal(used.length, sources.match(/l10n\.t\(/g)!.length, 'each stands where it is used, as one literal');
		const keys = used.map(([, text, message, comment]) => text ?? `${message}/${comment}`);
		assert.deepEqual([...new Set(keys)].sort(), Object.keys(texts).sort());
		// In English nothing is looked up.
		for (const [key, text] of Object.entries(texts)) assert.ok(key === text || key.startsWith(`${text}/`), key);
	});

	it('are there in German', () => assert.deepEqual(languages, ['de']));

	for (const language of languages) {
		const own = readTexts(`l10n/bundle.l10n.${language}.json`);
		const ownOfManifest = readTexts(`package.nls.${language}.json`);

		it(`are all there in the language ${language}, and nothing else`, () => {
			assert.deepEqual(Object.keys(own).sort(), Object.keys(texts).sort());
			assert.deepEqual(Object.keys(ownOfManifest).sort(), Object.keys(manifestTexts).sort());
			for (const text of [...Object.values(own), ...Object.values(ownOfManifest)]) assert.notEqual(text.trim(), '');
		});

		it(`have in the language ${language} the same placeholders, links and names`, () => {
			for (const [key, text] of Object.entries(texts)) {
				assert.deepEqual(placeholders(own[key]!), placeholders(text), key);
				assert.deepEqual(fixedParts(own[key]!), fixedParts(text), key);
			}
			for (const [key, text] of Object.entries(manifestTexts))
				assert.deepEqual(fixedParts(ownOfManifest[key]!), fixedParts(text), key);
		});
	}
});
