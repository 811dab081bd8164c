import assert from 'node:assert/strict';
import { ConfigurationTarget, workspace } from 'vscode';
import { closeEditors, eventually, openArticle, readyApi, sameClaims } from './workbench.ts';

/** Stated in another sample article, in words that are all its own. */
const CLAIM = 'will be excused from answering its questions';

describe('the encoder', () => {
	const refine = (on: boolean | undefined): Thenable<void> =>
		workspace.getConfiguration('corroborate').update('matching.refine', on, ConfigurationTarget.Global);

	after(async () => {
		await refine(false);
		await closeEditors();
	});

	it('reads in the background, in a thread of the real server', async () => {
		const { document } = await openArticle('harbour-gazette.txt');
		const api = await readyApi();
		assert.equal(api.status()?.secondReading, 'off');
		assert.equal(api.story.parts.conflicts.value, undefined, 'nobody has opened the view yet');
		await refine(true);
		await eventually('claims were read side by side', () => api.status()?.secondReading === 'done', 120);
		assert.ok((await sameClaims(document, CLAIM)).length > 0);
	}).timeout(150_000);

	it('once it is through, has the badge of Conflicts count the contradictions, though nobody has opened that view', async () => {
		const { story } = await readyApi();
		const badge = await eventually('there is a badge', () => story.conflicts.view.badge, 60);
		assert.ok(badge.value > 0);
		assert.equal(story.parts.conflicts.watched, false);
	});
});
