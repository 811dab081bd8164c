import assert from 'node:assert/strict';
import { commands, WorkspaceEdit, workspace, type Range, type TextDocument } from 'vscode';
import type { Annotation, CreateAnnotationArguments } from '../../../../server/src/lsp/protocol.ts';
import { CONFLICT, EDITED_OUTSIDE, SAVED } from '../leftNotes.ts';
import { closeEditors, eventually, openArticle, rangeOf, readyApi } from '../workbench.ts';

describe('annotations', () => {
	it('are left for the next window: answered, resolved, their articles edited and saved', async () => {
		const { document: gazette } = await openArticle(SAVED.article);
		const { document: wire } = await openArticle(EDITED_OUTSIDE.article);
		const api = await readyApi();
		const { id } = await create({ ...placeOf(gazette, SAVED.words), body: SAVED.body, tags: SAVED.tags });
		await commands.executeCommand('corroborate.annotations.reply', { id, body: SAVED.reply });
		const done = await create({ ...placeOf(wire, EDITED_OUTSIDE.words), body: EDITED_OUTSIDE.body });
		await commands.executeCommand('corroborate.annotations.resolve', { id: done.id });
		const also = [placeOf(wire, CONFLICT.there)];
		await create({ ...placeOf(gazette, CONFLICT.here), body: CONFLICT.body, also });
		const edit = new WorkspaceEdit();
		edit.insert(gazette.uri, rangeOf(gazette, SAVED.before).start, SAVED.inside);
		edit.insert(gazette.uri, gazette.positionAt(0), SAVED.above);
		assert.ok(await workspace.applyEdit(edit));
		assert.ok(await gazette.save());
		await eventually('the note is on the words as they are now', () =>
			api.annotations.threads.in(gazette.uri).some(({ tracked }) => tracked && gazette.getText(tracked) === SAVED.now),
		);
		await closeEditors();
	});

	const create = (argument: CreateAnnotationArguments): Thenable<Annotation> =>
		commands.executeCommand('corroborate.annotations.create', argument);

	function placeOf(document: TextDocument, words: string): Pick<CreateAnnotationArguments, 'uri' | 'range'> {
		const { start, end }: Range = rangeOf(document, words);
		const at = ({ line, character }: Range['start']) => ({ line, character });
		return { uri: document.uri.toString(), range: { start: at(start), end: at(end) } };
	}
});
