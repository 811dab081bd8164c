import * as l10n from '@vscode/l10n';
import { asObject, asText, asTime, isTime, listOf } from '../json.ts';
import type { Note, NoteRecord, NoteTarget, Others, Reply } from '../note.ts';
import { readWebAnnotation, writeWebAnnotation } from '../webAnnotation.ts';
import type { ExportedNote, ExportedPlace, ImportProblem, ReadRecords } from './exported.ts';
import type { Defaults } from './webCollection.ts';

/** Under this key a record of ours goes with its annotation, so that nothing is lost on a way there and back. */
const OWN = 'corroborate';

/** Notes as the Hypothesis client exports them; its positions count UTF-16 units. */
export function writeHypothesis(notes: readonly ExportedNote[], date: string): string {
	const annotations = notes.flatMap(({ note, replies, places }) => {
		const byId = new Map(replies.map((reply) => [reply.id, reply]));
		return [
			annotation(note, places, []),
			...replies.map((reply) => annotation(reply, places.slice(0, 1), referencesOf(reply, byId))),
		];
	});
	const written = { export_date: date, export_userid: '', client_version: 'corroborate', annotations };
	return `${JSON.stringify(written, null, '\t')}\n`;
}

export function readHypothesis(text: string, defaults: Defaults): ReadRecords<NoteRecord> {
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\ufeff/, ''));
	} catch {
		return failed(l10n.t('it is no JSON; give it the text of an export'));
	}
	const annotations = Array.isArray(value) ? (value as unknown[]) : asObject(value)?.['annotations'];
	if (!Array.isArray(annotations))
		return failed(l10n.t('it has no list “annotations”; give it an export of Hypothesis'));
	const records: { number: number; record: NoteRecord }[] = [];
	const problems: ImportProblem[] = [];
	for (const [i, one] of (annotations as unknown[]).entries()) {
		const record = readAnnotation(one, defaults);
		if (typeof record === 'string') problems.push({ record: i + 1, message: record });
		else records.push({ number: i + 1, record });
	}
	return { records, problems };
}

function failed(message: string): ReadRecords<NoteRecord> {
	return { records: [], problems: [{ record: 0, message }] };
}

function annotation(record: NoteRecord, places: readonly ExportedPlace[], references: readonly string[]): Others {
	const [first] = places;
	const { id, created, modified, body, author } = record;
	return {
		id,
		created,
		updated: modified,
		user: `acct:${author.replace(/\s+/g, '_') || 'nobody'}@corroborate.invalid`,
		user_info: { display_name: author || null },
		uri: first?.address ?? first?.target.source ?? '',
		text: body,
		tags: record.kind === 'note' ? record.tags : [],
		group: '__world__',
		target: record.kind === 'note' ? places.map(target) : places.map((place) => ({ source: uriOf(place) })),
		...(references.length && { references }),
		...(first && { document: { title: [first.source] } }),
		[OWN]: writeWebAnnotation(record),
	};
}

function uriOf({ address, target }: ExportedPlace): string {
	return address ?? target.source;
}

function target(place: ExportedPlace): Others {
	const { target, span } = place;
	const { quote, before, after } = target;
	if (!quote) return { source: uriOf(place) };
	const selector = [
		...(span ? [{ type: 'TextPositionSelector', start: span.start, end: span.end }] : []),
		{ type: 'TextQuoteSelector', exact: quote, prefix: before, suffix: after },
	];
	return { source: uriOf(place), selector };
}

/** Threads are read by people; in a file that is made to do harm each reply could carry all before it. */
const DEEPEST = 100;

/** From the note down to what it replies to. */
function referencesOf(reply: Reply, replies: ReadonlyMap<string, Reply>): readonly string[] {
	const references: string[] = [];
	const seen = new Set<Reply>();
	for (let one: Reply | undefined = reply; one && !seen.has(one) && references.length < DEEPEST;) {
		seen.add(one);
		references.unshift(one.to);
		one = replies.get(one.to);
	}
	return references;
}

function readAnnotation(value: unknown, { idOf, now }: Defaults): NoteRecord | string {
	const given = asObject(value);
	if (!given) return l10n.t('it is no annotation');
	const { text, tags, uri, created, updated, user } = given;
	if (text !== undefined && text !== null && typeof text !== 'string') return l10n.t('its “{0}” is no text', 'text');
	const body = asText(text);
	const tagged = listOf(tags).filter((tag): tag is string => typeof tag === 'string');
	const own = asObject(given[OWN]);
	const before = own && readWebAnnotation(own);
	// Of ours, with what somebody changed in it since.
	if (before && typeof before !== 'string') {
		const isSame = before.body === body && (before.kind === 'reply' || same(before.tags, tagged));
		if (isSame) return before;
		const modified = isTime(updated) && Date.parse(updated) > Date.parse(before.modified) ? updated : before.modified;
		return { ...before, body, modified, ...(before.kind === 'note' && { tags: tagged }) };
	}
	const said = {
		id: asText(given['id']).trim() || idOf(given),
		body,
		author: asText(asObject(given['user_info'])?.['display_name']) || asText(user).replace(/^acct:|@.*$/g, ''),
		created: asTime(created) ?? now,
		modified: asTime(updated) ?? asTime(created) ?? now,
	};
	const parent = listOf(given['references']).at(-1);
	if (typeof parent === 'string') return { kind: 'reply', ...said, to: parent, conflict: false } satisfies Reply;
	const targets = listOf(given['target']).flatMap((one) => readTarget(one, uri));
	if (!targets.length && typeof uri === 'string' && uri)
		targets.push({ source: uri, quote: '', before: '', after: '' });
	if (!targets.length) return l10n.t('it says neither “uri” nor “target”');
	return { kind: 'note', ...said, tags: tagged, resolved: false, claim: false, targets } satisfies Note;
}

function readTarget(value: unknown, uri: unknown): NoteTarget[] {
	const object = asObject(value);
	const source = asText(object?.['source']) || asText(uri);
	if (!object || !source) return [];
	const selectors = listOf(object['selector']).map(asObject);
	const { exact, prefix, suffix } = selectors.find((one) => one?.['type'] === 'TextQuoteSelector') ?? {};
	// What it counts by is not what is counted by here; the words and their surroundings are enough.
	return [{ source, quote: asText(exact), before: asText(prefix), after: asText(suffix) }];
}

function same(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((one, i) => one === b[i]);
}
