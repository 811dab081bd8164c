import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
	{ ignores: ['dist/', 'out/', '.vscode-test/', 'test/corpora/'] },
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.recommendedTypeChecked],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			// A promise that nobody waits for hides its error.
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
		},
	},
	{
		// Articles and notes are other people's text: no pattern may take longer than they are long.
		files: ['client/**/*.ts', 'server/**/*.ts'],
		plugins: { regexp },
		rules: { 'regexp/no-super-linear-backtracking': 'error' },
	},
	{
		// mocha's `describe` and `it` return what nobody waits for.
		files: ['test/**/*.ts'],
		rules: {
			'@typescript-eslint/no-floating-promises': [
				'error',
				{
					allowForKnownSafeCalls: [
						{ from: 'package', name: ['describe', 'it', 'before', 'after', 'suite', 'test'], package: '@types/mocha' },
					],
				},
			],
		},
	},
);
