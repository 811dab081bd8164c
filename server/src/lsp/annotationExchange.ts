import { writeCriticMarkup } from '../annotation/exchange/criticMarkup.ts';
import { writeCsv } from '../annotation/exchange/csv.ts';
import type { ExportedNote, ReadRecords } from '../annotation/exchange/exported.ts';
import { readHypothesis, writeHypothesis } from '../annotation/exchange/hypothesis.ts';
import { writeNoteReport } from '../annotation/exchange/noteReport.ts';
import { readWebCollection, writeWebCollection } from '../annotation/exchange/webCollection.ts';
import { joinNote } from '../annotation/joinNotes.ts';
import type { NoteRecord, Reply } from '../annotation/note.ts';
import { pathOfReference } from '../annotation/reference.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { sourceName } from '../corpus/sourceName.ts';
import type { Annotations, PlacedNote } from './annotations.ts';
import { digestOf } from './digest.ts';
import { Changeset } from './folderStore.ts';
import { settleImported } from './importedTargets.ts';
import type { AnnotationFormat, ImportAnnotationsArguments, ImportedAnnotations } from './protocol.ts';

export const FORMATS: readonly AnnotationFormat[] = ['w3c', 'hypothesis', 'markdown', 'csv', 'criticmarkup'];

/** What is exported with: the notes, and the articles as they stand. */
export interface ExchangeContext {
	readonly annotations: Annotations;
	readonly corpus: Corpus;
	readonly date: Date;
}

/** The notes in a format; with `uri`, those on that article alone, which `criticmarkup` asks for. */
export function exportNotes(context: ExchangeContext, format: AnnotationFormat, uri?: string): string {
	const { annotations, corpus, date } = context;
	const placed = uri === undefined ? annotations.all(corpus) : annotations.on(uri, corpus);
	// A reply that was left over is a record as well, and goes with the others.
	const records = placed.flatMap(({ stored }) => [stored.record, ...stored.replies]);
	if (format === 'w3c') return writeWebCollection(records);
	const notes = placed.map((one) => exported(one, corpus));
	if (format === 'hypothesis') return writeHypothesis(notes, date.toISOString());
	if (format === 'markdown') return writeNoteReport(notes);
	if (format === 'csv') return writeCsv(notes);
	const text = (uri !== undefined && corpus.article(uri)?.article.file.text) || '';
	const path = placed.flatMap(({ stored, targets }) =>
		targets.flatMap((target, i) => (stored.uris[i] === uri ? pathOf(target.target.source) : [])),
	)[0];
	return writeCriticMarkup(text, path ?? '', notes);
}

/** Takes over what can be read; what is there already, under its id, is joined to what was read. */
export function importNotes(
	context: ExchangeContext,
	format: ImportAnnotationsArguments['format'],
	text: string,
	folder: string,
): ImportedAnnotations & { readonly failure?: string } {
	const { annotations, corpus, date } = context;
	const defaults = {
		idOf: (value: unknown) => `urn:sha256:${digestOf(JSON.stringify(value)).slice('sha256:'.length)}`,
		now: date.toISOString(),
	};
	const { records, problems }: ReadRecords<NoteRecord> =
		format === 'w3c' ? readWebCollection(text, defaults) : readHypothesis(text, defaults);
	const known = new Map(annotations.store.recordsIn(folder).map((record) => [record.id, record]));
	const changes = new Changeset<NoteRecord>();
	const added = new Set<string>();
	for (const { record: read } of records) {
		const record = read.kind === 'note' ? settleImported(read, folder, annotations, corpus) : read;
		const before = known.get(record.id);
		const joined = before && before.kind === record.kind ? joinNote({ after: record }, before) : [before ?? record];
		for (const one of joined) {
			const old = known.get(one.id);
			if (old && isSame(old, one)) continue;
			changes.add(folder, one.id, { before: old, after: one });
			known.set(one.id, one);
			added.add(one.id);
		}
	}
	const failure = changes.isEmpty ? undefined : annotations.change(changes);
	const counts = { added: added.size, skipped: records.length - Math.min(added.size, records.length), problems };
	return { ...counts, ...(failure !== undefined && { failure }) };
}

/** A second import of the same is no news, whenever it was made and wherever its words are by now. */
function isSame(a: NoteRecord, b: NoteRecord): boolean {
	const said = (record: NoteRecord): unknown =>
		record.kind === 'note'
			? [record.body, record.tags, record.author, record.resolved, record.targets.map(({ source }) => source)]
			: [record.body, record.author, record.to];
	return JSON.stringify(said(a)) === JSON.stringify(said(b));
}

function exported({ stored, targets }: PlacedNote, corpus: Corpus): ExportedNote {
	const places = targets.map(({ uri, target, anchor }) => {
		const article = corpus.article(uri)?.article;
		const span = 'span' in anchor ? anchor.span : undefined;
		const before = article?.file.text.slice(0, span?.start ?? 0) ?? '';
		return {
			target,
			path: pathOf(target.source),
			source: article ? sourceName(article) : pathOf(target.source),
			address: article?.source.address?.value,
			state: anchor.state,
			span,
			line: span && (before.match(/\r\n|[\r\n]/g) ?? []).length + 1,
			words: span && article?.file.text.slice(span.start, span.end),
		};
	});
	const replies: readonly Reply[] = stored.replies;
	return { note: stored.note, replies, places };
}

function pathOf(source: string): string {
	return pathOfReference(source) ?? source;
}
