import * as l10n from '@vscode/l10n';
import { describeTarget } from '../annotation/describeTarget.ts';
import type { Note, NoteRecord, NoteTarget, Reply } from '../annotation/note.ts';
import { readWebAnnotation, writeWebAnnotation } from '../annotation/webAnnotation.ts';
import { fileName } from '../corpus/sourceName.ts';
import { findClaimPlaces } from '../features/claimPlaces.ts';
import type { Place } from '../features/place.ts';
import { wholeCodePoints } from '../text/codePoints.ts';
import type { Span } from '../text/span.ts';
import { listedAnnotation } from './annotationListing.ts';
import { failed, type Command, type CommandContext } from './command.ts';
import { Arguments } from './commandArguments.ts';
import { digestOf } from './digest.ts';
import { Changeset } from './folderStore.ts';
import type { StoredNote } from './noteStore.ts';
import * as ours from './protocol.ts';
import { isObject } from './recordFile.ts';

/** What a reader writes on places in articles, changes, answers, and takes away. */
export const annotationCommands: readonly Command[] = [
	{ name: ours.CREATE_ANNOTATION, run: create },
	{ name: ours.LIST_ANNOTATIONS, run: list },
	{ name: ours.UPDATE_ANNOTATION, run: update },
	{ name: ours.REPLY_TO_ANNOTATION, run: reply },
	{ name: ours.RESOLVE_ANNOTATION, run: resolve },
	{ name: ours.REMOVE_ANNOTATION, run: remove },
	{ name: ours.RESTORE_ANNOTATION, run: restore },
	{ name: ours.REANCHOR_ANNOTATION, run: reanchor },
];

function create(context: CommandContext, argument: unknown): ours.Annotation {
	const args = new Arguments(ours.CREATE_ANNOTATION, '{ uri, range, body, tags?, author?, claim?, also? }', argument);
	const claim = args.flag('claim') ?? false;
	const place = placeOf(context, args, claim);
	const also = args.each('also').map((one) => placeOf(context, one, false));
	const body = args.text('body');
	const folder = context.annotations.store.folderOf(place.uri);
	if (folder === undefined)
		throw failed(
			l10n.t(
				'{0} lies in no workspace folder; open the folder that it is in, since notes are kept there.',
				fileName(place.uri),
			),
		);
	const places = withoutRepeated([...(claim ? claimPlaces(context, place) : [place]), ...also]);
	const created = context.environment.date().toISOString();
	const note: Note = {
		kind: 'note',
		id: newId(context),
		body,
		author: args.optionalText('author')?.trim() ?? '',
		created,
		modified: created,
		tags: args.tags() ?? [],
		resolved: false,
		claim,
		targets: places.map((one) => describe(context, folder, one)),
	};
	return put(context, folder, { after: note }, note.id, place.uri);
}

function list(context: CommandContext, argument: unknown): ours.Annotation[] {
	const args = new Arguments(ours.LIST_ANNOTATIONS, '{ uri? }', argument ?? {});
	const given = args.optionalText('uri');
	const { annotations, corpus, environment } = context;
	// Not every editor tells of what another window has written.
	annotations.reread();
	if (given === undefined) return annotations.all(corpus).map((placed) => listedAnnotation(placed, context));
	const uri = environment.normalize(given);
	const listed = annotations.on(uri, corpus).map((placed) => listedAnnotation(placed, context, uri));
	const lineOf = ({ range }: ours.Annotation): number => range?.start.line ?? Infinity;
	return listed.sort(
		(a, b) => lineOf(a) - lineOf(b) || (a.range?.start.character ?? 0) - (b.range?.start.character ?? 0) || 0,
	);
}

function update(context: CommandContext, argument: unknown): ours.Annotation {
	const args = new Arguments(ours.UPDATE_ANNOTATION, '{ id, body?, tags?, claim? }', argument);
	const [stored, before] = findRecord(context, args);
	const [body, tags, claim] = [args.optionalText('body'), args.tags(), args.flag('claim')];
	const modified = laterThan(context, before);
	const said = { ...(body !== undefined && { body }), modified };
	if (before.kind === 'reply')
		return put(context, stored.folder, { before, after: { ...before, ...said } }, stored.note.id);
	const after: Note = {
		...before,
		...said,
		...(tags && { tags }),
		...(claim !== undefined && { claim }),
		...(claim && { targets: withAllSources(context, stored) }),
	};
	return put(context, stored.folder, { before, after }, stored.note.id);
}

function reply(context: CommandContext, argument: unknown): ours.Annotation {
	const args = new Arguments(ours.REPLY_TO_ANNOTATION, '{ id, body, author? }', argument);
	const [stored, record] = findRecord(context, args);
	const created = context.environment.date().toISOString();
	const after: Reply = {
		kind: 'reply',
		id: newId(context),
		to: record.kind === 'reply' ? record.to : record.id,
		body: args.text('body'),
		author: args.optionalText('author')?.trim() ?? '',
		created,
		modified: created,
		conflict: false,
	};
	return put(context, stored.folder, { after }, stored.note.id);
}

function resolve(context: CommandContext, argument: unknown): ours.Annotation {
	const args = new Arguments(ours.RESOLVE_ANNOTATION, '{ id, resolved? }', argument);
	const [{ record: before, note, folder }] = findRecord(context, args);
	const resolved = args.flag('resolved') ?? true;
	if (before.kind === 'reply') throw args.wrong('the note that this reply belongs to was removed.');
	const after = { ...before, resolved, modified: laterThan(context, before) };
	return put(context, folder, { before, after }, note.id);
}

function remove(context: CommandContext, argument: unknown): ours.Annotation {
	const args = new Arguments(ours.REMOVE_ANNOTATION, '{ id, uri? }', argument);
	const [stored, record] = findRecord(context, args);
	const { annotations, corpus, environment } = context;
	const given = args.optionalText('uri');
	const uri = given === undefined ? undefined : environment.normalize(given);
	const at = stored.uris.findIndex((one) => one === uri);
	if (uri !== undefined && at < 0) throw args.wrong(`the note has no target in ${given}.`);
	if (at >= 0 && record.kind === 'note' && record.targets.length > 1) {
		const targets = record.targets.filter((_, i) => i !== at);
		const removed = { folder: stored.folder, records: [writeWebAnnotation(record)] };
		return { ...put(context, stored.folder, { before: record, after: { ...record, targets } }, record.id), removed };
	}
	const whole = record === stored.record;
	const records = whole ? [record, ...stored.replies] : [record];
	const before = listedAnnotation(annotations.placed(stored, corpus), context, uri);
	const changes = new Changeset<NoteRecord>();
	for (const one of records) changes.add(stored.folder, one.id, { before: one });
	const failure = annotations.change(changes);
	const removed = { folder: stored.folder, records: records.map(writeWebAnnotation) };
	if (failure !== undefined)
		throw failed(l10n.t('{0} It is tried again as long as the server runs.', failure), { ...before, removed });
	const left = annotations.store.find(stored.note.id);
	if (whole && left) {
		// It stays, and so does what it was answered.
		const kept = new Changeset<NoteRecord>();
		for (const one of stored.replies) kept.add(stored.folder, one.id, { after: one });
		const said = answer(context, stored.note.id, kept.isEmpty ? undefined : annotations.change(kept), uri);
		throw failed(l10n.t('Somebody else changed the note meanwhile, and it stays; read it, and remove it again.'), said);
	}
	const now = left ? listedAnnotation(annotations.placed(left, corpus), context, uri) : before;
	return { ...now, removed };
}

function restore(context: CommandContext, argument: unknown): ours.Annotation {
	const args = new Arguments(ours.RESTORE_ANNOTATION, '{ removed: { folder, records } }', argument);
	const { folder, records } = args.object('removed');
	const { annotations } = context;
	if (typeof folder !== 'string' || !annotations.store.folders.includes(folder))
		throw args.wrong('its “removed.folder” is no folder of the workspace.');
	const read = (Array.isArray(records) ? records : []).map((one) =>
		isObject(one) ? readWebAnnotation(one) : 'it is no record',
	);
	const changes = new Changeset<NoteRecord>();
	for (const record of read) {
		if (typeof record === 'string') throw args.wrong(`its “removed.records”: ${record}.`);
		const now = annotations.store.recordsIn(folder).find(({ id }) => id === record.id);
		// Only a target of it was taken away: what was written since stays.
		const after = now?.kind === 'note' && record.kind === 'note' ? { ...now, targets: record.targets } : record;
		changes.add(folder, record.id, { before: now, after });
	}
	const [first] = read as NoteRecord[];
	if (!first) throw args.wrong('its “removed.records” is empty.');
	const failure = annotations.change(changes);
	return answer(context, first.kind === 'reply' ? first.to : first.id, failure);
}

function reanchor(context: CommandContext, argument: unknown): ours.Annotation {
	const args = new Arguments(ours.REANCHOR_ANNOTATION, '{ id, uri?, range?, target? }', argument);
	const [stored] = findRecord(context, args);
	const { record: before, folder, uris } = stored;
	if (before.kind === 'reply') throw args.wrong('the note that this reply belongs to was removed.');
	const { targets } = context.annotations.placed(stored, context.corpus);
	const given = args.optionalText('uri');
	const uri = given === undefined ? undefined : context.environment.normalize(given);
	const index = args.index('target', targets.length) ?? chosenTarget(uris, targets, uri);
	const old = targets[index]!;
	let span: Span | undefined = 'span' in old.anchor ? old.anchor.span : undefined;
	let article = old.uri;
	if (args.has('range')) {
		const place = placeOf(context, args, false, uri ?? old.uri);
		({ uri: article, span } = place);
	} else if (!span) throw args.wrong('the note is not found; say its new place with { range }.');
	const described = describe(context, folder, { uri: article, span });
	const { others } = old.target;
	const after: Note = {
		...before,
		modified: laterThan(context, before),
		targets: before.targets.map((target, i) => (i === index ? { ...described, ...(others && { others }) } : target)),
	};
	return put(context, folder, { before, after }, before.id, article);
}

/** In the article that is named; else the first that is not found; else the first. */
function chosenTarget(
	uris: readonly string[],
	targets: readonly { anchor: { state: string } }[],
	uri?: string,
): number {
	const named = uri === undefined ? -1 : uris.indexOf(uri);
	const lost = targets.findIndex(({ anchor }) => anchor.state === 'orphaned' || anchor.state === 'ambiguous');
	return named >= 0 ? named : Math.max(0, lost);
}

/** Saves one record, and gives the note that it belongs to. */
function put(
	context: CommandContext,
	folder: string,
	change: { readonly before?: NoteRecord; readonly after: NoteRecord },
	id: string,
	uri?: string,
): ours.Annotation {
	const changes = new Changeset<NoteRecord>();
	changes.add(folder, change.after.id, change);
	return answer(context, id, context.annotations.change(changes), uri);
}

function answer(context: CommandContext, id: string, failure: string | undefined, uri?: string): ours.Annotation {
	const { annotations, corpus } = context;
	const listed = listedAnnotation(annotations.placed(annotations.store.find(id)!, corpus), context, uri);
	if (failure === undefined) return listed;
	throw failed(
		l10n.t('{0} What you wrote is kept in memory, and it is tried again as long as the server runs.', failure),
		listed,
	);
}

function findRecord({ annotations }: CommandContext, args: Arguments): readonly [StoredNote, NoteRecord] {
	const id = args.text('id');
	let stored = annotations.store.find(id);
	if (!stored) {
		// Another window may have written it just now, and not every editor tells of that.
		annotations.reread();
		stored = annotations.store.find(id);
	}
	if (!stored) throw args.wrong(`there is no note with the id ${JSON.stringify(id)}.`);
	return [stored, stored.replies.find((one) => one.id === id) ?? stored.record];
}

function placeOf(
	{ environment, corpus, convert }: CommandContext,
	args: Arguments,
	claim: boolean,
	known?: string,
): Place {
	const uri = known ?? environment.normalize(args.text('uri'));
	const article = corpus.article(uri);
	if (!article) throw args.wrong(`${uri} is no article of the workspace.`);
	const range = args.range('range');
	const { text } = article.article.file;
	const span = wholeCodePoints(text, convert.span(uri, range));
	const words = text.slice(span.start, span.end);
	const start = span.start + words.length - words.trimStart().length;
	const end = start + words.trim().length;
	if (start < end) return { uri, span: { start, end } };
	// Who means the claim need not select it.
	const [here] = claim ? (findClaimPlaces(corpus, { uri, span }, 1) ?? []) : [];
	if (!here) throw args.wrong('there are no words at its “range”; select what the note is on.');
	return here;
}

function claimPlaces(context: CommandContext, place: Place): readonly Place[] {
	const found = findClaimPlaces(context.corpus, place, context.settings.matching.minimumScore);
	return found ?? [place];
}

function withoutRepeated(places: readonly Place[]): Place[] {
	const isSame = (a: Place, b: Place): boolean =>
		a.uri === b.uri && a.span.start === b.span.start && a.span.end === b.span.end;
	return places.filter((place, i) => places.findIndex((other) => isSame(place, other)) === i);
}

/** With a target in each source that states the note's claim and has none yet. */
function withAllSources(context: CommandContext, stored: StoredNote): readonly NoteTarget[] {
	const { targets } = context.annotations.placed(stored, context.corpus);
	const added = new Map<string, NoteTarget>();
	for (const { uri, anchor } of targets) {
		if (!('span' in anchor)) continue;
		for (const place of claimPlaces(context, { uri, span: anchor.span }))
			if (!stored.uris.includes(place.uri) && !added.has(place.uri))
				added.set(place.uri, describe(context, stored.folder, place));
	}
	return [...stored.note.targets, ...added.values()];
}

function describe({ annotations, corpus }: CommandContext, folder: string, { uri, span }: Place): NoteTarget {
	const { file } = corpus.article(uri)!.article;
	const source = annotations.store.sourceIn(folder, uri);
	return { ...describeTarget(annotations.textOf(file), span, source), digest: digestOf(file.text) };
}

/** In milliseconds: the last that a date can hold. Another program's clock may say so. */
const LAST_TIME = 8.64e15;

/** Of two changes, the later must be known by its time, also where clocks differ. */
function laterThan({ environment }: CommandContext, { modified }: NoteRecord): string {
	const now = environment.date();
	const before = Date.parse(modified);
	return new Date(Math.min(LAST_TIME, Math.max(now.getTime(), before + 1))).toISOString();
}

function newId({ environment }: CommandContext): string {
	return `urn:uuid:${environment.newId()}`;
}
