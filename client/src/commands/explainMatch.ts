import { commands, l10n, Range, window, type Disposable, type QuickPickItem } from 'vscode';
import type { MatchEvidence } from '../../../server/src/lsp/protocol.ts';
import type { Session } from '../session.ts';
import { columnBeside } from './columnBeside.ts';
import { findMatches } from './findMatches.ts';

/**
 * "Why Did These Match?": what one of the matches at the cursor rests on, ground by ground; choosing one shows where it stands. Who calls it
 * can name the other article, by the server's URI.
 */
export function registerExplainMatch(session: Session): Disposable {
	return commands.registerCommand('corroborate.explainMatch', async (other?: unknown) => {
		const editor = window.activeTextEditor;
		const found = editor && (await findMatches(session, editor));
		if (!found) return;
		const match = found.matches.find(({ place }) => place.uri === other) ?? (await chooseMatch(found.matches));
		if (!match) return;
		const title = l10n.t('{0} {1}', match.source, match.relationInWords);
		const grounds = match.evidence.map((evidence): GroundItem => ({ ...describe(evidence), evidence }));
		if (match.verdict) grounds.push(describeReading(match.verdict));
		const ground = await window.showQuickPick(grounds, {
			title,
			placeHolder: l10n.t('What they have in common and where they part; choose one to see it in the other source'),
			matchOnDescription: true,
		});
		if (!ground) return;
		const there = ground.evidence?.there[0];
		await window.showTextDocument(match.uri, {
			viewColumn: columnBeside(editor),
			selection: there ? rangeOf(there) : match.range,
		});
	});
}

interface GroundItem extends QuickPickItem {
	readonly evidence?: MatchEvidence;
}

async function chooseMatch<Match extends { source: string; relationInWords: string; score: number; certain: boolean }>(
	matches: readonly Match[],
): Promise<Match | undefined> {
	if (matches.length === 1) return matches[0];
	const items = matches.map((match) => ({
		label: `$(${match.certain ? 'check' : 'question'}) ${match.source}`,
		description: `${match.relationInWords}, ${Math.round(match.score * 100)} %`,
		match,
	}));
	const chosen = await window.showQuickPick(items, {
		title: l10n.t('Why Did These Match?'),
		placeHolder: l10n.t('Choose a source'),
	});
	return chosen?.match;
}

function describe({ agrees, about, kind }: MatchEvidence): QuickPickItem {
	const kinds: Readonly<Record<MatchEvidence['kind'], string>> = {
		words: l10n.t('words'),
		name: l10n.t('name'),
		figure: l10n.t('figure'),
		date: l10n.t('date'),
		quotation: l10n.t('quotation'),
		negation: l10n.t('denial'),
		speaker: l10n.t('speaker'),
	};
	return {
		label: `$(${agrees ? 'check' : 'warning'}) ${about}`,
		description: agrees ? kinds[kind] : l10n.t('{0}, differs', kinds[kind]),
	};
}

/** The encoder has no grounds to show but its judgement. */
function describeReading({ same, differs, related }: { same: number; differs: number; related: number }): GroundItem {
	const percent = (share: number): number => Math.round(share * 100);
	return {
		label: `$(book) ${l10n.t('Read side by side: {0} % the same claim', percent(same + differs))}`,
		description: l10n.t('{0} % with another value, {1} % only the same topic', percent(differs), percent(related)),
	};
}

function rangeOf({ start, end }: { start: { line: number; character: number }; end: typeof start }): Range {
	return new Range(start.line, start.character, end.line, end.character);
}
