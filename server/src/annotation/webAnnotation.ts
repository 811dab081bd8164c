import * as l10n from '@vscode/l10n';
import { asObject, asText, isTime, listOf } from './json.ts';
import type { Note, NoteRecord, NoteTarget, Others, Reply } from './note.ts';

/**
 * Notes as W3C Web Annotations (https://www.w3.org/TR/annotation-model/). What the model has no word for goes by terms of our own,
 * which `CONTEXT` declares, so that any JSON-LD reader can tell them apart. What other programs wrote is kept.
 */
export const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { corroborate: 'urn:corroborate:' }] as const;

const OWN = {
	resolved: 'corroborate:resolved',
	claim: 'corroborate:claim',
	conflict: 'corroborate:conflict',
	copies: 'corroborate:copies',
	twins: 'corroborate:twins',
	sharedBefore: 'corroborate:sharedBefore',
	sharedAfter: 'corroborate:sharedAfter',
	first: 'corroborate:firstQuote',
	state: 'corroborate:Content',
	digest: 'corroborate:digest',
} as const;

/** A record as an annotation; without `@context`, which stands once for all. */
export function writeWebAnnotation(record: NoteRecord): Others {
	const { id, body, created, modified, others } = record;
	const { creator, bodyFields, bodies, motivation, ...more } = (others ?? {}) as Kept;
	const text = { type: 'TextualBody', value: body, format: 'text/markdown', ...bodyFields };
	const head = { id, type: 'Annotation' };
	const said = {
		...(record.author && { creator: creator ?? { type: 'Person', name: record.author } }),
		created,
		modified,
	};
	if (record.kind === 'reply')
		return {
			...head,
			motivation: motivation ?? 'replying',
			...said,
			body: one([text, ...(bodies ?? [])]),
			target: record.to,
			...(record.conflict && { [OWN.conflict]: true }),
			...more,
		};
	const tags = record.tags.map((tag) => ({ type: 'TextualBody', value: tag, purpose: 'tagging' }));
	return {
		...head,
		motivation: motivation ?? 'commenting',
		...said,
		body: [{ ...text, purpose: bodyFields?.['purpose'] ?? 'commenting' }, ...tags, ...(bodies ?? [])],
		target: one(record.targets.map(writeTarget)),
		...(record.resolved && { [OWN.resolved]: true }),
		...(record.claim && { [OWN.claim]: true }),
		...more,
	};
}

/** An annotation as a record, or for a person what is wrong with it: "its “target” is missing". */
export function readWebAnnotation(value: Others): NoteRecord | string {
	const { id, type, motivation, creator, created, modified, body, bodyValue, target, ...more } = value;
	if (typeof id !== 'string' || !id.trim()) return l10n.t('its “{0}” is no text', 'id');
	if (!listOf(type).includes('Annotation')) return l10n.t('its “type” is not “Annotation”');
	if (!isTime(created)) return l10n.t('its “{0}” is no time', 'created');
	if (modified !== undefined && !isTime(modified)) return l10n.t('its “{0}” is no time', 'modified');
	const bodies = readBodies(body, bodyValue);
	if (typeof bodies === 'string') return bodies;
	const replies = listOf(motivation).includes('replying');
	const { [replies ? OWN.conflict : OWN.resolved]: flag, ...rest } = more;
	const { [OWN.claim]: claim, ...unknown } = rest;
	const usual = replies ? 'replying' : 'commenting';
	const kept: Kept = {
		...(replies ? rest : unknown),
		...(!isPlainPerson(creator) && { creator }),
		...(motivation !== usual && motivation !== undefined && { motivation }),
		...(bodies.fields && { bodyFields: bodies.fields }),
		...(bodies.rest.length && { bodies: bodies.rest }),
	};
	const said = {
		id,
		body: bodies.text,
		author: nameOf(creator),
		created,
		modified: modified ?? created,
		...(Object.keys(kept).length && { others: kept }),
	};
	const to = replies ? idOf(target) : undefined;
	if (to !== undefined) return { kind: 'reply', ...said, to, conflict: flag === true } satisfies Reply;
	const targets = listOf(target).map(readTarget);
	const wrong = targets.find((one) => typeof one === 'string');
	if (wrong !== undefined) return wrong;
	if (!targets.length) return l10n.t('its “target” is missing');
	return {
		kind: 'note',
		...said,
		tags: bodies.tags,
		resolved: flag === true,
		claim: claim === true,
		targets: targets as NoteTarget[],
	} satisfies Note;
}

/** What of a record belongs to nobody's field, by where it goes. */
interface Kept extends Others {
	readonly creator?: unknown;
	readonly motivation?: unknown;
	readonly bodyFields?: Others;
	readonly bodies?: readonly unknown[];
}

interface Bodies {
	readonly text: string;
	/** What else the body that holds the text says of itself. */
	readonly fields: Others | undefined;
	readonly tags: readonly string[];
	readonly rest: readonly unknown[];
}

function readBodies(body: unknown, bodyValue: unknown): Bodies | string {
	if (typeof bodyValue === 'string')
		return { text: bodyValue, fields: { format: 'text/plain' }, tags: [], rest: listOf(body) };
	const tags = new Set<string>();
	const rest: unknown[] = [];
	let said: { text: string; fields: Others | undefined } | undefined;
	for (const one of listOf(body)) {
		const object = asObject(one);
		const { type, value, format, purpose, ...more } = object ?? {};
		if (typeof value !== 'string' || (type !== undefined && !listOf(type).includes('TextualBody'))) rest.push(one);
		else if (purpose === 'tagging' && !Object.keys(more).length) tags.add(value);
		else if (said || purpose === 'tagging') rest.push(one);
		else {
			const fields = {
				...(format !== 'text/markdown' && format !== undefined && { format }),
				...(purpose !== 'commenting' && purpose !== undefined && { purpose }),
				...more,
			};
			said = { text: value, fields: Object.keys(fields).length ? fields : undefined };
		}
	}
	return { text: said?.text ?? '', fields: said?.fields, tags: [...tags], rest };
}

function writeTarget(target: NoteTarget): unknown {
	const { source, quote, before, after, start, digest, copies, twins, sharedBefore, sharedAfter, first, others } =
		target;
	const { selectors, ...more } = (others ?? {}) as { selectors?: readonly unknown[] };
	const described = [
		...(quote ? [{ type: 'TextQuoteSelector', exact: quote, prefix: before, suffix: after }] : []),
		...(start !== undefined
			? [{ type: 'TextPositionSelector', start, end: start + (quote ? [...quote].length : 0) }]
			: []),
		...(selectors ?? []),
	];
	if (!described.length && digest === undefined && !Object.keys(more).length) return source;
	return {
		type: 'SpecificResource',
		source,
		...(described.length && { selector: described }),
		...(digest !== undefined && { state: { type: OWN.state, [OWN.digest]: digest } }),
		...(copies !== undefined && { [OWN.copies]: copies }),
		...(twins !== undefined && { [OWN.twins]: twins }),
		...(sharedBefore !== undefined && { [OWN.sharedBefore]: sharedBefore }),
		...(sharedAfter !== undefined && { [OWN.sharedAfter]: sharedAfter }),
		...(first !== undefined && { [OWN.first]: first }),
		...more,
	};
}

function readTarget(value: unknown): NoteTarget | string {
	if (typeof value === 'string' && value.trim()) return { source: value, quote: '', before: '', after: '' };
	const object = asObject(value);
	if (!object) return l10n.t('its “{0}” is no place', 'target');
	const { type, source, id, selector, state, ...rest } = object;
	const { [OWN.copies]: copies, [OWN.twins]: twins, [OWN.first]: first, ...unshared } = rest;
	const { [OWN.sharedBefore]: sharedBefore, [OWN.sharedAfter]: sharedAfter, ...more } = unshared;
	const article = idOf(source) ?? idOf(id);
	if (article === undefined) return l10n.t('its “{0}” has no “{1}”', 'target', 'source');
	const selectors = listOf(selector);
	const quoted = selectors.find((one) => asObject(one)?.['type'] === 'TextQuoteSelector');
	// A position alone says nothing once the text has changed: it is kept, and its words are looked up when it is imported.
	const placed = quoted && selectors.find((one) => asObject(one)?.['type'] === 'TextPositionSelector');
	const { exact, prefix, suffix } = asObject(quoted) ?? {};
	const start = asObject(placed)?.['start'];
	if (quoted !== undefined && typeof exact !== 'string')
		return l10n.t('its “{0}” has no “{1}”', 'TextQuoteSelector', 'exact');
	if (placed !== undefined && !(Number.isSafeInteger(start) && (start as number) >= 0))
		return l10n.t('its “{0}” has no “{1}”', 'TextPositionSelector', 'start');
	const digest = asObject(state)?.[OWN.digest];
	const unknown = selectors.filter((one) => one !== quoted && one !== placed);
	const others = {
		...(type !== 'SpecificResource' && type !== undefined && { type }),
		...(source !== undefined && typeof source !== 'string' && { source }),
		...(state !== undefined && typeof digest !== 'string' && { state }),
		...more,
		...(unknown.length && { selectors: unknown }),
	};
	return {
		source: article,
		quote: asText(exact),
		before: asText(prefix),
		after: asText(suffix),
		...(placed !== undefined && { start: start as number }),
		...(typeof digest === 'string' && { digest }),
		...(isSeveral(copies) && { copies }),
		...(isSeveral(twins) && { twins }),
		...(isCount(sharedBefore) && { sharedBefore }),
		...(isCount(sharedAfter) && { sharedAfter }),
		...(typeof first === 'string' && { first }),
		...(Object.keys(others).length && { others }),
	};
}

function isSeveral(value: unknown): value is number {
	return isCount(value) && value > 1;
}

function isCount(value: unknown): value is number {
	return Number.isSafeInteger(value) && (value as number) > 0;
}

function idOf(value: unknown): string | undefined {
	const id = typeof value === 'string' ? value : asObject(value)?.['id'];
	return typeof id === 'string' && id.trim() ? id : undefined;
}

function isPlainPerson(creator: unknown): boolean {
	const object = asObject(creator);
	return (
		creator === undefined ||
		(object?.['type'] === 'Person' && typeof object['name'] === 'string' && Object.keys(object).length === 2)
	);
}

function nameOf(creator: unknown): string {
	const first: unknown = listOf(creator)[0];
	const { name, nickname, id } = asObject(first) ?? { name: first };
	const [named] = [...listOf(name), ...listOf(nickname), ...listOf(id)];
	return typeof named === 'string' ? named : '';
}

/** A list of one is written as that one. */
function one(values: readonly unknown[]): unknown {
	return values.length === 1 ? values[0] : values;
}
