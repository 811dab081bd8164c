import type { Span } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';
import type { Block, SourceField } from './article.ts';
import { readDateline } from './dateline.ts';
import { findHeadings, findHeadline } from './findHeadings.ts';
import { OUTLET_WORDS } from './lexicons/newsroom.ts';
import type { Line } from './line.ts';
import type { BlockDraft, SourceFields } from './reading.ts';
import { setFurnitureAside } from './setFurnitureAside.ts';
import { splitTitle } from './splitTitle.ts';

export interface JudgedBlocks {
	readonly blocks: readonly Block[];
	/** What the headline, the byline, the dateline and the masthead say. */
	readonly fields: SourceFields;
}

/** What the words and the order of the blocks say of them, alike in all formats. `known`: what the file says of its source. */
export function* judgeBlocks(drafts: readonly BlockDraft[], known: SourceFields): Steps<JudgedBlocks> {
	const lines = drafts.map(({ kind, prose, level, linked = 0 }): Line => ({
		kind,
		prose,
		text: prose.text,
		level,
		linked,
	}));
	yield* setFurnitureAside(lines, known.author ?? []);
	findHeadline(lines, known.title ?? []);
	yield;
	findHeadings(lines);
	yield;
	findDatelines(lines);
	yield;
	return { blocks: lines.map(toBlock), fields: collectFields(lines) };
}

function findDatelines(lines: readonly Line[]): void {
	let isFirst = true;
	for (const line of lines) {
		if (line.kind !== 'paragraph') continue;
		const dateline = readDateline(line.text, isFirst);
		if (dateline && dateline.at.end < line.text.length) line.dateline = dateline;
		isFirst = false;
	}
}

function toBlock({ kind, prose, text, level, dateline }: Line): Block {
	return {
		kind,
		span: prose.toFile({ start: 0, end: text.length }),
		prose,
		...(level !== undefined && (kind === 'heading' || kind === 'headline') && { level }),
		...(dateline && kind !== 'furniture' && { dateline: dateline.at }),
	};
}

function collectFields(lines: readonly Line[]): SourceFields {
	const title: SourceField[] = [];
	const outlet: SourceField[] = [];
	const place: SourceField[] = [];
	const date: SourceField[] = [];
	const author: SourceField[] = [];
	const agency: SourceField[] = [];
	for (const line of fromHeadline(lines)) {
		const field = (at: Span, from: SourceField['from'], value = line.text.slice(at.start, at.end)): SourceField => ({
			value,
			span: line.prose.toFile(at),
			from,
		});
		if (line.kind === 'headline') {
			const parts = splitTitle(line.text);
			title.push(field({ start: 0, end: parts.title.length }, line.level === undefined ? 'text' : 'markup'));
			if (parts.outlet !== undefined)
				outlet.push(field({ start: line.text.length - parts.outlet.length, end: line.text.length }, 'text'));
		}
		if (line.isMasthead) outlet.push(field({ start: 0, end: nameLength(line.text) }, 'text'));
		if (line.byline?.outlet) outlet.push(field(line.byline.outlet, 'text'));
		if (line.byline?.author) author.push(field(line.byline.author, 'text'));
		if (line.byline?.day) date.push(field(line.byline.day.at, 'text', line.byline.day.value));
		if (line.dateline?.place) {
			const isOutlet =
				line.kind === 'furniture' &&
				OUTLET_WORDS.test(line.text.slice(line.dateline.place.start, line.dateline.place.end));
			if (isOutlet) outlet.push(field(line.dateline.place, 'text'));
			else place.push(field(line.dateline.place, 'dateline'));
		}
		if (line.dateline?.day) date.push(field(line.dateline.day.at, 'dateline', line.dateline.day.value));
		if (line.dateline?.agency) agency.push(field(line.dateline.agency, 'dateline'));
	}
	return { title, outlet: [...outlet, ...agency], place, date, author };
}

/** First what stands from the headline on: a date above it may be the day on which the page was saved. */
function fromHeadline(lines: readonly Line[]): readonly Line[] {
	const headline = Math.max(
		0,
		lines.findIndex(({ kind }) => kind === 'headline'),
	);
	return [...lines.slice(headline), ...lines.slice(0, headline)];
}

/** Of "LAKES WIRE - UPDATE 3" the name. */
function nameLength(masthead: string): number {
	const dash = masthead.search(/\s+[-–—|]\s/);
	return dash < 0 ? masthead.length : dash;
}
