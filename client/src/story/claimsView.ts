import { commands, Disposable, l10n, Uri, window, workspace, type Memento } from 'vscode';
import type { StoryClaims } from '../../../server/src/lsp/protocol.ts';
import { askForWords } from '../askForWords.ts';
import { quietMessage } from '../commands/quietMessage.ts';
import type { Session } from '../session.ts';
import {
	arrangeClaims,
	claimAtPlace,
	CLAIM_ORDERS,
	type ClaimChoice,
	type ClaimFilter,
	type ClaimOrder,
} from './arrangeClaims.ts';
import { registerClaimActions } from './claimActions.ts';
import { claimRoots, findClaimNode } from './claimNodes.ts';
import { Remembered } from './remembered.ts';
import type { KeptPart } from './storyPart.ts';
import { StoryView } from './storyView.ts';

const VIEW = 'corroborate.claims';
/** The menus ask for these: what is shown, and how it is sorted. */
const SHOWN = 'corroborate.claimsShown';
const SORTED = 'corroborate.claimsSorted';

/** The view "Claims": what the sources say, and which of them says it. */
export function registerClaimsView(
	session: Session,
	part: KeptPart<StoryClaims>,
	memento: Memento,
): Disposable & { readonly view: StoryView<StoryClaims> } {
	let filter: ClaimFilter = 'all';
	let article: string | undefined;
	const order = new Remembered<ClaimOrder>(memento, `${VIEW}.order`, CLAIM_ORDERS);
	const grouping = new Remembered(memento, `${VIEW}.grouped`, ['groups', 'list']);
	const choice = (query: string): ClaimChoice => ({
		filter,
		order: order.value,
		grouped: grouping.value === 'groups',
		query,
		...(article !== undefined && { article }),
	});

	const view = new StoryView<StoryClaims>({
		id: VIEW,
		part,
		roots: (story, query) => {
			// Without one the order of an article is that of the first one.
			article ??= story.sources[0]?.uri;
			return claimRoots(story, choice(query));
		},
		chosen(story, query) {
			if (filter === 'all' && !query) return undefined;
			const shown = arrangeClaims(story, choice(query)).reduce((sum, { claims }) => sum + claims.length, 0);
			return query
				? l10n.t('{0} of {1} with “{2}”', shown, story.claims.length, query)
				: l10n.t('{0} of {1} claims', shown, story.claims.length);
		},
		description: () => filterInWords(filter),
	});
	const show = (chosen: ClaimFilter): void => {
		filter = chosen;
		void commands.executeCommand('setContext', SHOWN, filter);
		view.refresh();
	};
	const sort = (by: ClaimOrder): void => {
		order.value = by;
		void commands.executeCommand('setContext', SORTED, by);
		view.refresh();
	};
	show('all');
	sort(order.value);

	const revealClaim = async (): Promise<void> => {
		const editor = window.activeTextEditor;
		const client = editor && session.clientForCommand();
		if (!client) return;
		const { code2ProtocolConverter: toServer } = client;
		const uri = toServer.asUri(editor.document.uri);
		const story = await part.current();
		const found = story && claimAtPlace(story, uri, toServer.asPosition(editor.selection.active));
		if (!found) return quietMessage(l10n.t('No claim that is listed stands here.'));
		const shown = (): ReturnType<typeof findClaimNode> => findClaimNode(view.tree.roots, found.claim);
		// What a filter hides would not be found.
		if (!shown()) {
			view.query = '';
			show('all');
		}
		const node = shown();
		if (!node) return;
		const { statement } = found;
		const line = node.children?.() as readonly { readonly statement?: unknown }[] | undefined;
		const child = line?.find((one) => one.statement === statement) as typeof node | undefined;
		await view.view.reveal(child ?? node, { select: true, focus: true, expand: true });
	};

	return Object.assign(
		Disposable.from(
			view,
			registerClaimActions(session),
			commands.registerCommand('corroborate.showAllClaims', () => show('all')),
			commands.registerCommand('corroborate.showClaimsOfAllButOne', () => show('allButOne')),
			commands.registerCommand('corroborate.showClaimsOnlyHere', () => show('onlyHere')),
			commands.registerCommand('corroborate.showClaimsThatDiffer', () => show('differ')),
			commands.registerCommand('corroborate.sortClaimsBySources', () => sort('sources')),
			commands.registerCommand('corroborate.sortClaimsByFirst', () => sort('first')),
			commands.registerCommand('corroborate.sortClaimsByArticle', async () => {
				const chosen = await pickArticle(part.value);
				if (chosen === undefined) return;
				article = chosen;
				sort('article');
			}),
			commands.registerCommand('corroborate.groupClaims', () => {
				grouping.value = grouping.value === 'groups' ? 'list' : 'groups';
				view.refresh();
			}),
			commands.registerCommand('corroborate.filterClaims', () =>
				askForWords(
					l10n.t('Words of a claim, or of the name of a source'),
					view.query,
					(query) => (view.query = query),
				),
			),
			commands.registerCommand('corroborate.clearClaimFilter', () => {
				view.query = '';
				show('all');
			}),
			commands.registerCommand('corroborate.revealClaim', revealClaim),
		),
		{ view },
	);
}

function filterInWords(filter: ClaimFilter): string | undefined {
	switch (filter) {
		case 'all':
			return undefined;
		case 'allButOne':
			return l10n.t('all but one source');
		case 'onlyHere':
			return l10n.t('only one source');
		case 'differ':
			return l10n.t('sources differ');
	}
}

/** The article in front comes first. */
async function pickArticle(story: StoryClaims | undefined): Promise<string | undefined> {
	const front = window.activeTextEditor?.document.uri.toString();
	const items = (story?.sources ?? []).map(({ uri, name, title }) => ({
		label: name,
		description: workspace.asRelativePath(Uri.parse(uri)),
		...(title && title !== name && { detail: title }),
		uri,
	}));
	items.sort((a, b) => Number(isFront(b.uri)) - Number(isFront(a.uri)));
	const picked = await window.showQuickPick(items, {
		placeHolder: l10n.t('In the order of which article?'),
		matchOnDescription: true,
		matchOnDetail: true,
	});
	return picked?.uri;

	function isFront(uri: string): boolean {
		return Uri.parse(uri).toString() === front;
	}
}
