import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compareNotes } from '../annotation/compareNotes.ts';
import { joinNote } from '../annotation/joinNotes.ts';
import type { Note, NoteRecord } from '../annotation/note.ts';
import { exportNotes, FORMATS, importNotes } from '../lsp/annotationExchange.ts';
import { Annotations } from '../lsp/annotations.ts';
import { localFiles } from '../lsp/files.ts';
import { ANNOTATIONS_FILE, noteFormat } from '../lsp/noteFile.ts';
import { readRecordFile, writeRecordFile, type RecordFile } from '../lsp/recordFile.ts';
import { renderComparison } from './comparisonText.ts';
import { readFolder } from './readFolder.ts';
import { UsageError } from './usage.ts';

/** What `corroborate annotations …` was told beside its arguments. */
export interface AnnotationOptions {
	readonly format?: string | undefined;
	readonly base?: string | undefined;
	readonly article?: string | undefined;
}

/** Runs one of the commands on notes, and gives what is to be written; `complain` takes what is wrong, line by line. */
export function runAnnotations(
	args: readonly string[],
	options: AnnotationOptions,
	complain: (line: string) => void,
): string {
	const [command, a, b, ...more] = args;
	if (command === 'export' && a !== undefined && b === undefined) return exportFolder(a, options, complain);
	if (command === 'import' && a !== undefined && b !== undefined && !more.length)
		return importFile(a, b, options, complain);
	if (command === 'merge' && a !== undefined && b !== undefined && !more.length)
		return merge(a, b, options.base, complain);
	if (command === 'compare' && a !== undefined && b !== undefined && !more.length)
		return compare(a, b, options.format, complain);
	throw new UsageError(
		'“annotations” takes export FOLDER, import FOLDER FILE, merge A B or compare A B; see corroborate --help.',
	);
}

function exportFolder(folder: string, options: AnnotationOptions, complain: (line: string) => void): string {
	const format = FORMATS.find((one) => one === (options.format ?? 'w3c'));
	if (!format) throw new UsageError(`there is no format “${options.format}”; use one of ${FORMATS.join(', ')}.`);
	const { annotations, corpus } = openFolder(folder, complain);
	const { article } = options;
	if (format === 'criticmarkup' && article === undefined)
		throw new UsageError(
			'“criticmarkup” is a copy of one article; name it with --article PATH, as it stands below FOLDER.',
		);
	const uri = article === undefined ? undefined : localFiles.normalize(pathToFileURL(join(folder, article)).href);
	if (uri !== undefined && !corpus.article(uri))
		throw new UsageError(`there is no article ${article} below ${folder}.`);
	return exportNotes({ annotations, corpus, date: new Date() }, format, uri);
}

function importFile(
	folder: string,
	file: string,
	{ format = 'w3c' }: AnnotationOptions,
	complain: (line: string) => void,
): string {
	if (format !== 'w3c' && format !== 'hypothesis')
		throw new UsageError(`the format “${format}” cannot be imported; use w3c or hypothesis.`);
	const { annotations, corpus } = openFolder(folder, complain);
	const [home] = annotations.store.folders;
	const { added, skipped, problems, failure } = importNotes(
		{ annotations, corpus, date: new Date() },
		format,
		readText(file),
		home!,
	);
	for (const { record, message } of problems) complain(`${file}${record ? `, record ${record}` : ''}: ${message}.`);
	if (failure !== undefined) throw new UsageError(failure);
	return `${added} added, ${skipped} there already, ${problems.length} not read\n`;
}

/** Joins two files record by record; with what both came from, also what one of them took away. Fit for a merge driver of Git. */
function merge(a: string, b: string, base: string | undefined, complain: (line: string) => void): string {
	const [ours, theirs] = [readStore(a, complain), readStore(b, complain)];
	const before = base === undefined ? undefined : readStore(base, complain);
	const byId = (file: RecordFile<NoteRecord> | undefined) => new Map(file?.records.map((one) => [one.id, one]));
	const [mine, other, was] = [byId(ours), byId(theirs), byId(before)];
	const records = [...new Set([...mine.keys(), ...other.keys()])].flatMap((id) => {
		const [old, after, theirs] = [was.get(id), mine.get(id), other.get(id)];
		// Without it on our side and without a base, it is new on theirs.
		if (!after && !old) return theirs ?? [];
		return joinNote({ before: old, after }, theirs);
	});
	const damaged = [...ours.damaged, ...theirs.damaged.filter(({ text }) => !ours.damaged.some((d) => d.text === text))];
	return writeRecordFile({ ...ours, records, damaged }, noteFormat);
}

function compare(a: string, b: string, format = 'text', complain: (line: string) => void): string {
	if (format !== 'text' && format !== 'json') throw new UsageError(`there is no format “${format}”; use text or json.`);
	const notesIn = (path: string): Note[] =>
		readStore(path, complain).records.filter((record): record is Note => record.kind === 'note');
	const comparison = compareNotes(notesIn(a), notesIn(b));
	return format === 'json' ? `${JSON.stringify(comparison, null, '\t')}\n` : renderComparison(comparison, a, b);
}

function openFolder(folder: string, complain: (line: string) => void) {
	const { corpus, notRead } = readFolder(folder);
	for (const { file, reason } of notRead) complain(`${file} is not read: ${reason}.`);
	const annotations = new Annotations(localFiles, 'utf-16', {
		changed: () => {},
		listsChanged: () => {},
		warn: complain,
	});
	annotations.open([pathToFileURL(folder).href]);
	return { annotations, corpus };
}

/** A file of notes, or that of a folder. */
function readStore(path: string, complain: (line: string) => void): RecordFile<NoteRecord> {
	const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
	const file = isFolder ? join(path, ANNOTATIONS_FILE) : path;
	const read = readRecordFile(readText(file), noteFormat);
	if (read.foreign !== undefined) throw new UsageError(`${file} cannot be read: ${read.foreign}.`);
	for (const { line, problem } of read.damaged) complain(`${file}, line ${line}: ${problem}. The line is kept.`);
	return read;
}

function readText(path: string): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		throw new UsageError(`${path} cannot be read (${code}); check the name, and that it is a file in UTF-8.`);
	}
}
