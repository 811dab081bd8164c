import assert from 'node:assert/strict';
import { commands, Uri, window } from 'vscode';
import { closeEditors, eventually, readyApi } from './workbench.ts';

describe('the timeline', () => {
	after(closeEditors);

	it('opens, its page draws what the server tells, and opens a place beside it', async () => {
		const api = await readyApi();
		await commands.executeCommand('corroborate.showTimeline');
		const story = await eventually('the story is told', () => api.timeline.story);
		const days = story.events.flatMap(({ when }) => (when ? [when.first] : []));
		assert.ok(days.length > 5);
		assert.deepEqual(days, [...days].sort());
		const { uri, range } = story.events[0]!.dates[0]!;
		api.timeline.receive({ type: 'open', uri, range, focus: true });
		const editor = await eventually('it is open', () =>
			window.visibleTextEditors.find(({ document }) => document.uri.toString() === Uri.parse(uri).toString()),
		);
		assert.equal(editor.viewColumn, 2);
		assert.equal(editor.selection.start.line, range.start.line);
	});
});
