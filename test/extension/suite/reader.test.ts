import assert from 'node:assert/strict';
import { commands, Uri, window } from 'vscode';
import type { Api } from '../../../client/src/extension.ts';
import type { SideBySide } from '../../../server/src/lsp/protocol.ts';
import { closeEditors, eventually, openArticle, pathOf, readyApi } from './workbench.ts';

describe('the reader', () => {
	let api: Api;

	before(async () => {
		api = await readyApi();
	});
	after(closeEditors);

	const told = (what: string, passes: (story: SideBySide) => boolean): Promise<SideBySide> =>
		eventually(what, () => (api.reader.story && passes(api.reader.story) ? api.reader.story : undefined));
	const names = ({ sources, left, right }: SideBySide): string[] =>
		[left, ...right].map(({ source }) => sources[source]!.uri.replace(/.*\//, ''));

	it('puts the article of the editor beside the source that joins most, and its page draws them', async () => {
		await openArticle('northern-wire.txt');
		await commands.executeCommand('corroborate.showReader');
		const story = await told('it is told', ({ joined }) => joined.length > 0);
		assert.equal(names(story)[0], 'northern-wire.txt');
		assert.equal(story.right.length, 1);
		assert.equal(story.counts[story.right[0]!.source], Math.max(...story.counts));
		// The page itself says what it shows, which it does only once it has drawn it.
		const view = await eventually('the page stands', () => api.reader.view as { about?: object } | undefined);
		assert.deepEqual(view.about, {
			left: story.sources[story.left.source]!.uri,
			right: story.sources[story.right[0]!.source]!.uri,
		});
	});

	it('shows what the page asks for', async () => {
		const { left, sources } = api.reader.story!;
		api.reader.receive({ type: 'ask', about: { left: sources[left.source]!.uri, all: true } });
		const all = await told('all others stand beside it', ({ right }) => right.length > 1);
		assert.equal(all.right.length, sources.length - 1);
		const other = sources.find(({ uri }) => uri.endsWith('coastal-observer.html'))!.uri;
		api.reader.receive({ type: 'ask', about: { left: other, right: sources[left.source]!.uri } });
		const story = await told('another one is on the left', (one) => one.sources[one.left.source]!.uri === other);
		assert.deepEqual(names(story), ['coastal-observer.html', 'northern-wire.txt']);
	});

	it('opens the place of a claim', async () => {
		const { joined, sources, left } = api.reader.story!;
		const { range } = joined[0]!.left;
		const { uri } = sources[left.source]!;
		api.reader.receive({ type: 'open', uri, range, focus: true });
		const editor = await eventually('it is open', () =>
			window.visibleTextEditors.find(({ document }) => document.uri.toString() === Uri.parse(uri).toString()),
		);
		assert.equal(editor.selection.start.line, range.start.line);
	});

	it('takes the file that it is asked for, and keeps what stands where there is none', async () => {
		await commands.executeCommand('corroborate.showReader', Uri.file(pathOf('the-lantern.md')));
		const story = await told('it is told', (one) => names(one)[0] === 'the-lantern.md');
		await commands.executeCommand('corroborate.showReader', Uri.file(pathOf('no-article.json')));
		api.reader.receive({ type: 'ask', about: { left: 7 } });
		assert.equal(api.reader.story, story);
		await commands.executeCommand('corroborate.showReader', Uri.file(pathOf('harbour-gazette.txt')));
		await told('it is told', (one) => names(one)[0] === 'harbour-gazette.txt');
	});
});
