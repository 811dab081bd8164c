import assert from 'node:assert/strict';
import { isCompanionFile, looksLikeSources } from '../../client/src/looksLikeSources.ts';

describe('the look of a folder', () => {
	it('is not that of sources without two articles', () => {
		assert.equal(looksLikeSources(0, 0), false);
		assert.equal(looksLikeSources(1, 0), false);
	});

	it('is not that of sources where the texts go with a program', () => {
		assert.equal(looksLikeSources(5, 5), false);
		assert.equal(looksLikeSources(5, 40), false);
	});

	it('is that of sources where articles prevail', () => {
		assert.equal(looksLikeSources(2, 0), true);
		assert.equal(looksLikeSources(40, 3), true);
	});

	it('leaves articles alone whose names begin like those of a program’s companions', () => {
		for (const name of [
			'security-council-meets.txt',
			'history-of-the-strike.md',
			'changes-at-the-top.html',
			'notice-period.txt',
			'support-grows.md',
			'requirements-for-visas.txt',
			'install-delayed.html',
			'summary-justice.txt',
			'001.txt',
			'index.html',
		])
			assert.equal(isCompanionFile(name), false, name);
	});

	it('knows the texts that come with programs', () => {
		for (const name of [
			'README.md',
			'readme.txt',
			'README.de.md',
			'LICENSE.txt',
			'license-mit.txt',
			'CHANGELOG.md',
			'CONTRIBUTING.md',
			'CODE_OF_CONDUCT.md',
			'SECURITY.md',
			'CMakeLists.txt',
			'requirements.txt',
			'requirements-dev.txt',
			'robots.txt',
		])
			assert.equal(isCompanionFile(name), true, name);
	});
});
