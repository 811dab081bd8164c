import * as l10n from '@vscode/l10n';
import { correctedKey } from '../corpus/corrections.ts';
import { fileName } from '../corpus/sourceName.ts';
import { failed, wrongArguments, type Command, type CommandContext } from './command.ts';
import type { StoredCorrection } from './correctionStore.ts';
import * as ours from './protocol.ts';
import { isObject } from './recordFile.ts';

/** What a reader says of names, takes back, and has said so far. */
export const correctionCommands: readonly Command[] = [
	{ name: ours.SAME_ENTITY, run: (context, argument) => correct(context, ours.SAME_ENTITY, 'same', argument) },
	{
		name: ours.DIFFERENT_ENTITY,
		run: (context, argument) => correct(context, ours.DIFFERENT_ENTITY, 'different', argument),
	},
	{ name: ours.ENTITY_KIND, run: (context, argument) => correct(context, ours.ENTITY_KIND, 'kind', argument) },
	{ name: ours.FORGET_ENTITY, run: forget },
	{ name: ours.LIST_ENTITIES, run: list },
];

/** Remembers what was said, in the place of whatever was said of the same names before. */
function correct(
	context: CommandContext,
	command: string,
	decision: ours.CorrectionRecord['decision'],
	argument: unknown,
): ours.ListedCorrection {
	const { corrections: store, environment } = context;
	const names = namesOf(command, argument, decision === 'kind' ? 1 : 2);
	const kind = decision === 'kind' ? kindOf(command, argument) : undefined;
	const before = about(context, names, decision === 'kind');
	const last = before.at(-1);
	if (
		last?.record.decision === decision &&
		last.record.kind === kind &&
		before.length === 1 &&
		store.isSaved(last.folder)
	)
		return listed(context, last.record);
	const folder = folderFor(context, command, argument);
	const author = isObject(argument) ? argument['author'] : undefined;
	const record: ours.CorrectionRecord = {
		id: environment.newId(),
		decision,
		names,
		...(kind && { kind }),
		created: environment.date().toISOString(),
		...(typeof author === 'string' && author.trim() && { author }),
	};
	const failure = store.replace(before, record, folder);
	if (failure !== undefined) throw failed(l10n.t('{0} The correction holds until the server ends.', failure));
	return listed(context, record);
}

/** Takes back what was said of two names or of one, or the correction with an id. Gives what it was, or null where nothing was said. */
function forget(context: CommandContext, argument: unknown): ours.ListedCorrection | null {
	const { corrections: store } = context;
	const id = isObject(argument) ? argument['id'] : undefined;
	const before =
		typeof id === 'string'
			? store.kept.filter(({ record }) => record.id === id)
			: aboutGiven(context, namesOf(ours.FORGET_ENTITY, argument));
	const last = before.at(-1);
	if (!last) return null;
	const answer = listed(context, last.record);
	const failure = store.replace(before);
	if (failure !== undefined) throw failed(l10n.t('{0} The correction is taken back until the server ends.', failure));
	return answer;
}

/** All corrections, in the order in which they were made. */
function list(context: CommandContext): ours.ListedCorrection[] {
	return context.corrections.kept.map(({ record }) => listed(context, record));
}

/** As they were written, but for white space, which a line end may have put there. */
function namesOf(command: string, argument: unknown, count?: number): string[] {
	const given = isObject(argument) ? argument['names'] : undefined;
	const names = Array.isArray(given) ? given : [];
	const takes = count === 1 ? '[one]' : count === 2 ? '[one, another]' : '[one, another?]';
	const problem = (what: string) => wrongArguments(command, `it takes { names: ${takes} }; ${what}.`);
	if (names.length === 0) throw problem('names is missing');
	if (!names.every((name): name is string => typeof name === 'string' && correctedKey(name) !== ''))
		throw problem('each is to be a text with letters in it');
	const texts = names.map((name) => name.replace(/\s+/g, ' ').trim());
	if (count === undefined ? texts.length > 2 : texts.length !== count) throw problem(`${texts.length} are given`);
	if (texts.length === 2 && correctedKey(texts[0]!) === correctedKey(texts[1]!))
		throw problem(`“${texts[0]}” and “${texts[1]}” are one name, written alike but for case and accents`);
	return texts;
}

function kindOf(command: string, argument: unknown): ours.EntityKind {
	const given = isObject(argument) ? argument['kind'] : undefined;
	const kind = ours.ENTITY_KINDS.find((known) => known === given);
	if (!kind) throw wrongArguments(command, `kind is to be one of ${ours.ENTITY_KINDS.join(', ')}.`);
	return kind;
}

function folderFor({ corrections, environment }: CommandContext, command: string, argument: unknown): string {
	const uri = isObject(argument) ? argument['uri'] : undefined;
	if (typeof uri === 'string') {
		const folder = corrections.folderOf(environment.normalize(uri));
		if (folder !== undefined) return folder;
		throw failed(
			l10n.t(
				'{0} lies in no workspace folder; open the folder that it is in, since corrections are kept there.',
				fileName(uri),
			),
		);
	}
	const [folder, ...others] = corrections.folders;
	if (folder === undefined)
		throw failed(l10n.t('No folder is open; open the one with the articles, since corrections are kept there.'));
	if (others.length > 0)
		throw wrongArguments(
			command,
			'the workspace has several folders; name an article of the one that is to remember it as uri.',
		);
	return folder;
}

/** What was said of these names: of two whether they are one, of one its kind. */
function about({ corrections }: CommandContext, names: readonly string[], isKind: boolean): StoredCorrection[] {
	const keys = names.map(correctedKey).sort().join('\n');
	return corrections.kept.filter(
		({ record }) =>
			(record.decision === 'kind') === isKind && record.names.map(correctedKey).sort().join('\n') === keys,
	);
}

function aboutGiven(context: CommandContext, names: readonly string[]): StoredCorrection[] {
	return about(context, names, names.length === 1);
}

function listed({ corpus }: CommandContext, record: ours.CorrectionRecord): ours.ListedCorrection {
	const isWritten = (name: string): boolean => {
		const key = correctedKey(name);
		return corpus.articles.some(({ mentions }) => mentions.some(({ text }) => correctedKey(text) === key));
	};
	return { ...record, state: record.names.every(isWritten) ? 'found' : 'not found' };
}
