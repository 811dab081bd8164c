import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS, readSettings } from '#server/lsp/settings.ts';

const warnings: string[] = [];
const read = (answer: unknown) => readSettings(answer, { warn: (message) => warnings.push(message) });

describe('settings', () => {
	beforeEach(() => (warnings.length = 0));

	it('that are absent take their defaults without a word', () => {
		for (const answer of [undefined, null, {}, { files: null }, { files: {} }])
			assert.deepEqual(read(answer), DEFAULT_SETTINGS);
		assert.deepEqual(warnings, []);
	});

	it('that are wrong take their defaults, each with a line that names it', () => {
		const answer = {
			files: { include: 'x', exclude: [''] },
			matching: { minimumScore: NaN },
			codeLens: { enabled: 1 },
		};
		assert.deepEqual(read(answer), DEFAULT_SETTINGS);
		assert.deepEqual(
			warnings.map((line) => /corroborate\.([\w.]+) must/.exec(line)?.[1]),
			['files.include', 'files.exclude', 'matching.minimumScore', 'codeLens.enabled'],
		);
		assert.deepEqual(read({ files: { include: ['*'.repeat(70_000)] } }), DEFAULT_SETTINGS);
		assert.deepEqual([7, 'x', []].map(read), [DEFAULT_SETTINGS, DEFAULT_SETTINGS, DEFAULT_SETTINGS]);
	});

	it('that are right are taken, the others besides them too', () => {
		const settings = read({ matching: { minimumScore: 0.8 }, inlayHints: { enabled: true }, files: { exclude: [] } });
		assert.deepEqual(settings, {
			...DEFAULT_SETTINGS,
			files: { ...DEFAULT_SETTINGS.files, exclude: [] },
			matching: { ...DEFAULT_SETTINGS.matching, minimumScore: 0.8 },
			inlayHints: { enabled: true },
		});
	});

	it('have the defaults that the manifest shows', () => {
		const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
			contributes: { configuration: { properties: Record<string, { default: unknown }> }[] };
		};
		const shown = Object.assign({}, ...manifest.contributes.configuration.map((c) => c.properties)) as Record<
			string,
			{ default: unknown }
		>;
		for (const [section, values] of Object.entries(DEFAULT_SETTINGS))
			for (const [name, value] of Object.entries(values as object))
				assert.deepEqual(shown[`corroborate.${section}.${name}`]?.default, value, `${section}.${name}`);
	});
});
