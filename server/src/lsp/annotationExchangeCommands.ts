import * as l10n from '@vscode/l10n';
import { exportNotes, FORMATS, importNotes } from './annotationExchange.ts';
import { failed, type Command, type CommandContext } from './command.ts';
import { Arguments } from './commandArguments.ts';
import * as ours from './protocol.ts';

/** Notes for other programs, and of them. */
export const annotationExchangeCommands: readonly Command[] = [
	{ name: ours.EXPORT_ANNOTATIONS, run: exportAll },
	{ name: ours.IMPORT_ANNOTATIONS, run: importAll },
];

function exportAll(context: CommandContext, argument: unknown): string {
	const args = new Arguments(ours.EXPORT_ANNOTATIONS, '{ format, uri? }', argument);
	const format = FORMATS.find((one) => one === args.text('format'));
	if (!format) throw args.wrong(`its “format” is none of ${FORMATS.join(', ')}.`);
	const given = args.optionalText('uri');
	const uri = given === undefined ? undefined : context.environment.normalize(given);
	if (format === 'criticmarkup' && !(uri !== undefined && context.corpus.article(uri)))
		throw args.wrong('“criticmarkup” is a copy of one article; name it with { uri }.');
	return exportNotes({ ...context, date: context.environment.date() }, format, uri);
}

function importAll(context: CommandContext, argument: unknown): ours.ImportedAnnotations {
	const args = new Arguments(ours.IMPORT_ANNOTATIONS, '{ format, text, folder? }', argument);
	const format = args.text('format');
	if (format !== 'w3c' && format !== 'hypothesis') throw args.wrong('its “format” is neither w3c nor hypothesis.');
	const { folders } = context.annotations.store;
	const given = args.optionalText('folder');
	const wanted = given === undefined ? folders[0] : context.environment.normalize(given).replace(/\/+$/, '');
	const folder = folders.find((one) => one === wanted);
	if (folder === undefined) throw args.wrong('no folder of the workspace is open that notes could be kept in.');
	const { failure, ...counts } = importNotes(
		{ ...context, date: context.environment.date() },
		format,
		args.text('text'),
		folder,
	);
	if (failure !== undefined)
		throw failed(
			l10n.t('{0} What was imported is kept in memory, and it is tried again as long as the server runs.', failure),
		);
	return counts;
}
