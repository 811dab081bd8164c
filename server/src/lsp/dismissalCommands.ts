import * as l10n from '@vscode/l10n';
import { describeSpan } from '../annotation/selector.ts';
import { CONFLICT_KINDS, type ConflictKind } from '../corpus/conflicts/difference.ts';
import { fileName, sourceName } from '../corpus/sourceName.ts';
import type { Place } from '../features/place.ts';
import { failed, wrongArguments, type Command, type CommandContext } from './command.ts';
import type { StoredDismissal } from './dismissalStore.ts';
import * as ours from './protocol.ts';
import { isObject } from './recordFile.ts';

/** What a reader sets aside, takes up again, and has set aside so far. */
export const dismissalCommands: readonly Command[] = [
	{ name: ours.DISMISS_CONFLICT, run: dismiss },
	{ name: ours.RESTORE_CONFLICT, run: restore },
	{ name: ours.LIST_DISMISSED, run: list },
];

function dismiss(context: CommandContext, argument: unknown): ours.ListedDismissal {
	const { dismissals: store, environment } = context;
	const [from, to] = [placeOf(context, argument, 'from'), placeOf(context, argument, 'to')];
	const given = isObject(argument) ? argument : {};
	const { kind, reason, author } = given;
	if (!(CONFLICT_KINDS as readonly unknown[]).includes(kind))
		throw wrongArguments(ours.DISMISS_CONFLICT, `kind must be one of ${CONFLICT_KINDS.join(', ')}.`);
	const folder = store.folderOf(from.uri);
	if (folder === undefined)
		throw failed(
			l10n.t(
				'{0} lies in no workspace folder; open the folder that it is in, since dismissals are kept there.',
				fileName(from.uri),
			),
		);
	const recorded = ({ uri, span }: Place): ours.RecordedPlace => ({
		path: store.pathIn(folder, uri),
		...describeSpan(context.corpus.article(uri)!.article.file.text, span),
	});
	const record: ours.DismissalRecord = {
		id: environment.newId(),
		kind: kind as ConflictKind,
		...(isText(reason) && { reason }),
		a: recorded(from),
		b: recorded(to),
		created: environment.date().toISOString(),
		...(isText(author) && { author }),
	};
	const failure = store.replace([], record, folder);
	if (failure !== undefined) throw failed(l10n.t('{0} The conflict is dismissed until the server ends.', failure));
	return listed(
		context,
		store.dismissals.find(({ id }) => id === record.id)!,
	);
}

/** Takes a dismissal back. Gives what it was, or null where there is none with this id. */
function restore(context: CommandContext, argument: unknown): ours.ListedDismissal | null {
	const id = isObject(argument) ? argument['id'] : undefined;
	if (typeof id !== 'string') throw wrongArguments(ours.RESTORE_CONFLICT, 'it takes { id }.');
	const dismissal = context.dismissals.dismissals.find((one) => one.id === id);
	if (!dismissal) return null;
	const answer = listed(context, dismissal);
	const failure = context.dismissals.replace([dismissal]);
	if (failure !== undefined) throw failed(l10n.t('{0} The conflict is shown until the server ends.', failure));
	return answer;
}

/** All dismissals, or those about an article, in the order in which they were made. */
function list(context: CommandContext, argument: unknown): ours.ListedDismissal[] {
	const wanted = isObject(argument) ? argument['uri'] : undefined;
	if (wanted !== undefined && typeof wanted !== 'string')
		throw wrongArguments(ours.LIST_DISMISSED, 'it takes { uri?: string }.');
	const uri = wanted === undefined ? undefined : context.environment.normalize(wanted);
	return context.dismissals.dismissals
		.filter(({ a, b }) => uri === undefined || a.uri === uri || b.uri === uri)
		.map((dismissal) => listed(context, dismissal));
}

function placeOf({ corpus, convert, environment }: CommandContext, argument: unknown, side: 'from' | 'to'): Place {
	const given = isObject(argument) ? argument[side] : undefined;
	if (!isObject(given) || typeof given['uri'] !== 'string' || !isObject(given['range']))
		throw wrongArguments(
			ours.DISMISS_CONFLICT,
			`it takes { from: { uri, range }, to: { uri, range }, kind }; ${side} is wrong.`,
		);
	const uri = environment.normalize(given['uri']);
	if (!corpus.article(uri))
		throw wrongArguments(ours.DISMISS_CONFLICT, `${side}: ${uri} is no article of the workspace.`);
	return { uri, span: convert.span(uri, given['range'] as unknown as ours.Range) };
}

function listed({ corpus, convert }: CommandContext, { record, a, b }: StoredDismissal): ours.ListedDismissal {
	const place = (uri: string): { uri: string; source: string } => {
		const article = corpus.article(uri)?.article;
		return { uri: convert.uri(uri), source: article ? sourceName(article) : fileName(uri) };
	};
	return { ...record, from: place(a.uri), to: place(b.uri) };
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value.trim() !== '';
}
