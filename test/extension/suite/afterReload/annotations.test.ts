import assert from 'node:assert/strict';
import { CommentThreadState, type TextDocument } from 'vscode';
import type { Api } from '../../../../client/src/extension.ts';
import type { NoteThread } from '../../../../client/src/annotations/annotationThreads.ts';
import { CONFLICT, EDITED_OUTSIDE, SAVED } from '../leftNotes.ts';
import { eventually, openArticle, readyApi } from '../workbench.ts';

describe('annotations of an earlier window', () => {
	let api: Api;

	before(async () => {
		api = await readyApi();
		await eventually('they are read', () => api.annotations.list.all.length === 3);
	});

	it('stand on their words in an article that was edited above and inside them, and saved', async () => {
		const { document } = await openArticle(SAVED.article);
		const { id, thread } = await threadOf(document, SAVED.now);
		const { tags, resolved } = api.annotations.list.find(id)!;
		assert.deepEqual({ tags, resolved }, { tags: SAVED.tags, resolved: false });
		assert.deepEqual(
			thread.comments.map(({ body }) => (typeof body === 'string' ? body : body.value)),
			[SAVED.body, SAVED.reply],
		);
		assert.equal(thread.label, `“${SAVED.words}” · words added`);
		assert.equal(thread.state, CommentThreadState.Unresolved);
	});

	it('are found in an article that another program has edited meanwhile', async () => {
		const { document } = await openArticle(EDITED_OUTSIDE.article);
		const { id, thread } = await threadOf(document, EDITED_OUTSIDE.now);
		assert.equal(api.annotations.list.find(id)?.body, EDITED_OUTSIDE.body);
		assert.match(thread.label ?? '', / · words added · resolved$/);
		assert.equal(thread.state, CommentThreadState.Resolved);
	});

	it('are one note on both sides of a conflict', async () => {
		const { document: here } = await openArticle(SAVED.article);
		const { document: there } = await openArticle(EDITED_OUTSIDE.article);
		const one = await threadOf(here, CONFLICT.here);
		const other = await threadOf(there, CONFLICT.there);
		assert.equal(one.id, other.id);
		assert.match(other.thread.label ?? '', /^“no fuel had leaked” · in 2 sources$/);
		assert.equal(api.annotations.list.find(one.id)?.body, CONFLICT.body);
	});

	/** The thread whose words these are. */
	function threadOf(document: TextDocument, words: string): Promise<NoteThread> {
		return eventually(`a thread is on “${words}”`, () =>
			api.annotations.threads.in(document.uri).find(({ thread }) => document.getText(thread.range) === words),
		);
	}
});
