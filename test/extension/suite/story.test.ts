import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { commands, TreeItemCollapsibleState, ViewColumn, window, type TreeItem } from 'vscode';
import type { ClaimNode } from '../../../client/src/story/claimNodes.ts';
import type { ConflictNode } from '../../../client/src/story/conflictNodes.ts';
import type { Api } from '../../../client/src/extension.ts';
import type { StoryNode } from '../../../client/src/story/storyTree.ts';
import { closeEditors, eventually, openArticle, pathOf, placeIn, readyApi, setCursor } from './workbench.ts';

/** What five articles state, each in its own words. */
const CLAIM = 'will be excused from answering its questions';

const VIEWS = ['claims', 'conflicts', 'entities', 'voices'] as const;
type View = (typeof VIEWS)[number];

describe('the views of the story', () => {
	let api: Api;

	before(async () => {
		api = await readyApi();
	});

	afterEach(async () => {
		await commands.executeCommand('corroborate.stopTour');
		await closeEditors();
		for (const name of ['decisions', 'dismissals']) rmSync(pathOf(`.corroborate/${name}.jsonl`), { force: true });
	});

	/** Its lines, once they are there. */
	const open = async (view: View): Promise<readonly StoryNode[]> => {
		await commands.executeCommand(`corroborate.${view}.focus`);
		return eventually(`the view ${view} has lines`, () => {
			const { roots } = api.story[view].tree;
			return api.story.parts[view].value?.beingRead === false && roots.length > 0 && roots;
		});
	};
	const childrenOf = async (node: StoryNode): Promise<readonly StoryNode[]> => (await node.children?.()) ?? [];
	const itemOf = (view: View, node: StoryNode): TreeItem => api.story[view].tree.getTreeItem(node);
	const labelOf = (view: View, node: StoryNode): string => {
		const { label } = itemOf(view, node);
		return (typeof label === 'string' ? label : label?.label) ?? '';
	};
	const click = async (view: View, node: StoryNode): Promise<void> => {
		const { command } = itemOf(view, node);
		await commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
	};
	const selected = (): string => {
		const editor = window.activeTextEditor;
		return editor ? editor.document.getText(editor.selection).replace(/\s+/g, ' ') : '';
	};
	const allOf = async (nodes: readonly StoryNode[]): Promise<StoryNode[]> => {
		const below = await Promise.all(nodes.map(async (node) => allOf(await childrenOf(node))));
		return [...nodes, ...below.flat()];
	};

	it('have lines of their own, each with a name that can be read out', async () => {
		for (const view of VIEWS) {
			const nodes = await allOf(await open(view));
			const ids = nodes.map(({ id }) => id);
			assert.equal(new Set(ids).size, ids.length, `two lines of ${view} have one id`);
			for (const node of nodes) {
				const item = itemOf(view, node);
				assert.ok(labelOf(view, node), node.id);
				assert.ok((item.accessibilityInformation?.label ?? labelOf(view, node)).trim(), node.id);
				const isLeaf = (item.collapsibleState ?? TreeItemCollapsibleState.None) === TreeItemCollapsibleState.None;
				assert.equal(isLeaf, (await childrenOf(node)).length === 0, `${view}: ${node.id}`);
				for (const child of await childrenOf(node)) assert.equal(api.story[view].tree.getParent(child), node);
			}
		}
	});

	it('ask the server only while they are seen', async () => {
		await open('claims');
		assert.ok(api.story.parts.claims.watched);
		await commands.executeCommand('workbench.view.explorer');
		await eventually('nobody watches', () => VIEWS.every((view) => !api.story.parts[view].watched));
		await open('claims');
		await eventually('it is watched again', () => api.story.parts.claims.watched);
	});

	describe('claims', () => {
		const story = () => api.story.parts.claims.value!;
		const shared = async (): Promise<ClaimNode> => {
			const [group] = await open('claims');
			return (await childrenOf(group!))[0] as ClaimNode;
		};

		afterEach(() => commands.executeCommand('corroborate.clearClaimFilter'));

		it('stand in groups by the number of sources', async () => {
			const labels = (await open('claims')).map((node) => labelOf('claims', node));
			assert.match(labels[0]!, /^All 5 sources$/);
			assert.equal(labels.at(-1), 'Only one source');
		});

		it('open what each source says, the words selected', async () => {
			const claim = await shared();
			const statements = (await childrenOf(claim)).filter((node): node is ClaimNode => 'statement' in node);
			assert.ok(statements.length >= 4);
			for (const node of statements.slice(0, 2)) {
				await click('claims', node);
				await eventually('the article is open', () => window.activeTextEditor?.document.uri.toString() === node.uri);
				const [first] = node.statement!.wording.split(' ');
				assert.ok(selected().includes(first!), `${selected()} | ${node.statement!.wording}`);
			}
		});

		it('open beside what the others are held against', async () => {
			const claim = await shared();
			const other = (await childrenOf(claim)).find((node) => 'counterpart' in node)!;
			await commands.executeCommand('corroborate.openStoryPlaceBeside', other);
			const columns = await eventually('two articles stand side by side', () => {
				const shown = window.visibleTextEditors.map(({ viewColumn }) => viewColumn);
				return shown.includes(ViewColumn.One) && shown.includes(ViewColumn.Two) && shown;
			});
			assert.equal(columns.length, 2);
		});

		it('are chosen by whether sources differ, all but one tell them, or one alone', async () => {
			await open('claims');
			const counts = async (command: string): Promise<number> => {
				await commands.executeCommand(`corroborate.${command}`);
				const nodes = await allOf(api.story.claims.tree.roots);
				return nodes.filter((node) => 'claim' in node && !('statement' in node)).length;
			};
			const { claims, sources } = story();
			assert.equal(await counts('showClaimsThatDiffer'), claims.filter(({ differ }) => differ > 0).length);
			assert.match(api.story.claims.view.message ?? '', /^\d+ of \d+ claims$/);
			assert.equal(await counts('showClaimsOnlyHere'), claims.filter(({ onlyHere }) => onlyHere).length);
			const four = claims.filter(({ statements }) => statements.length === sources.length - 1).length;
			assert.equal(await counts('showClaimsOfAllButOne'), four);
			assert.equal(await counts('clearClaimFilter'), claims.length);
			assert.equal(api.story.claims.view.message, '');
		});

		it('can stand in one list, and by who was first', async () => {
			await open('claims');
			await commands.executeCommand('corroborate.groupClaims');
			assert.equal(api.story.claims.tree.roots.length, story().claims.length);
			await commands.executeCommand('corroborate.groupClaims');
			await commands.executeCommand('corroborate.sortClaimsByFirst');
			const labels = api.story.claims.tree.roots.map((node) => labelOf('claims', node));
			await commands.executeCommand('corroborate.sortClaimsBySources');
			for (const label of labels) assert.match(label, / was first$|^No date/);
		});

		it('are found from the text: the claim at the cursor is selected, also where a filter hid it', async () => {
			await open('claims');
			await commands.executeCommand('corroborate.showClaimsOnlyHere');
			const editor = await openArticle('harbour-gazette.txt');
			setCursor(editor, placeIn(editor.document, CLAIM));
			await commands.executeCommand('corroborate.revealClaim');
			const [node] = await eventually('a line is selected', () => {
				const { selection } = api.story.claims.view;
				return selection.length === 1 && selection;
			});
			assert.match((node as ClaimNode).statement?.wording ?? (node as ClaimNode).claim.wording, /excused/);
		});

		it('take what a reader decides on a source', async () => {
			const claim = await shared();
			const other = (await childrenOf(claim)).find((node) => 'counterpart' in node) as ClaimNode;
			const before = api.story.parts.claims.value;
			// It ends when the message about what was said is gone.
			void commands.executeCommand('corroborate.rejectStatement', other);
			const file = pathOf('.corroborate/decisions.jsonl');
			await eventually('it is remembered', () => existsSync(file) && readFileSync(file, 'utf8').includes('different'));
			await eventually('the view is told anew', () => api.story.parts.claims.value !== before);
		});
	});

	describe('conflicts', () => {
		const first = async (): Promise<ConflictNode> => {
			const [group] = await open('conflicts');
			return (await childrenOf(group!))[0] as ConflictNode;
		};

		it('count the contradictions on the badge', async () => {
			await open('conflicts');
			const { conflicts } = api.story.parts.conflicts.value!;
			const count = conflicts.filter(({ nature, certain }) => nature === 'contradiction' && certain).length;
			assert.ok(count > 0);
			assert.equal(api.story.conflicts.view.badge?.value, count);
		});

		it('open both sides beside each other', async () => {
			await click('conflicts', await first());
			await eventually('two articles stand side by side', () => window.visibleTextEditors.length === 2);
		});

		it('stand by kind, or in one list', async () => {
			await open('conflicts');
			await commands.executeCommand('corroborate.groupConflictsByKind');
			const kinds = new Set(api.story.parts.conflicts.value!.conflicts.map(({ kind }) => kind));
			assert.equal(api.story.conflicts.tree.roots.length, kinds.size);
			await commands.executeCommand('corroborate.listConflicts');
			const { length } = api.story.parts.conflicts.value!.conflicts;
			assert.equal(api.story.conflicts.tree.roots.length, length);
			await commands.executeCommand('corroborate.groupConflictsByCertainty');
		});

		it('are gone when they are dismissed with a reason', async () => {
			const node = await first();
			void commands.executeCommand('corroborate.dismissStoryConflict', node);
			const isKept = (): boolean => existsSync(pathOf('.corroborate/dismissals.jsonl'));
			await eventually('the first reason of the list is taken', async () => {
				if (!isKept()) await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
				return isKept();
			});
			const isTold = (): boolean =>
				api.story.parts.conflicts.value!.conflicts.some(({ id }) => id === node.conflict.id);
			await eventually('the view is without it', () => !isTold());
			rmSync(pathOf('.corroborate/dismissals.jsonl'));
			await eventually('it is told again', isTold);
		});
	});

	describe('a tour of the differences', () => {
		const text = (): string => api.story.tour.text ?? '';

		it('leads from one to the next and back, remembers where it was left, and ends', async () => {
			await openArticle('harbour-gazette.txt');
			await commands.executeCommand('corroborate.startTour');
			assert.match(text(), /^1 of \d+: .+: .+ \/ .+$/);
			await eventually('two articles stand side by side', () => window.visibleTextEditors.length === 2);
			const begin = text();
			await commands.executeCommand('corroborate.nextInTour');
			assert.match(text(), /^2 of \d+: /);
			assert.ok(selected().length > 0, 'the words are selected');
			const left = text();
			await commands.executeCommand('corroborate.stopTour');
			assert.equal(api.story.tour.text, undefined);
			await commands.executeCommand('corroborate.startTour');
			assert.equal(text(), left);
			await commands.executeCommand('corroborate.previousInTour');
			assert.equal(text(), begin);
			await commands.executeCommand('corroborate.previousInTour');
			assert.equal(text(), begin);
		});

		it('begins at a conflict of the view', async () => {
			const nodes = (await allOf(await open('conflicts'))).filter((node) => 'conflict' in node && !('side' in node));
			const last = nodes.at(-1) as ConflictNode;
			await commands.executeCommand('corroborate.startTour', last);
			assert.ok(text().includes(last.conflict.title), `${text()} | ${last.conflict.title}`);
			for (let step = 0; step < 20 && api.story.tour.text; step++)
				await commands.executeCommand('corroborate.nextInTour');
			assert.equal(api.story.tour.text, undefined, 'it ends after the last one');
		});
	});

	it('show a name among the words around it', async () => {
		const [people] = await open('entities');
		assert.equal(labelOf('entities', people!), 'People');
		const entities = await childrenOf(people!);
		const captain = entities.find((node) => labelOf('entities', node).includes('Morach'))!;
		const mentions = (await allOf([captain])).filter((node) => itemOf('entities', node).contextValue === 'mention');
		for (const node of mentions) assert.match(labelOf('entities', node), /Mora/);
		await click('entities', mentions[0]!);
		await eventually('the name is selected', () => /Mora/.test(selected()));
	});

	it('tell who is quoted, and which words are told otherwise', async () => {
		const voices = await open('voices');
		const minister = voices.find((node) => /K[eé]ri/.test(labelOf('voices', node)))!;
		assert.match(itemOf('voices', minister).description as string, /reworded/);
		const quotations = (await allOf([minister])).filter((node) => 'quotation' in node);
		assert.ok(quotations.length >= 5);
		await click('voices', quotations[0]!);
		await eventually('the words are selected', () => selected().length > 0);
	});
});
