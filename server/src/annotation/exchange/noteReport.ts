import * as l10n from '@vscode/l10n';
import type { ExportedNote, ExportedPlace } from './exported.ts';

/** Notes for a person to read: by article, in the order of its text, each with its words and what was said. */
export function writeNoteReport(notes: readonly ExportedNote[]): string {
	const byArticle = new Map<string, { place: ExportedPlace; of: ExportedNote }[]>();
	for (const of of notes)
		for (const place of of.places) {
			const known = byArticle.get(place.path);
			if (known) known.push({ place, of });
			else byArticle.set(place.path, [{ place, of }]);
		}
	const lines = [`# ${l10n.t('Annotations')}`, ''];
	for (const [path, entries] of [...byArticle].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const { source } = entries[0]!.place;
		lines.push(`## ${escapeText(source === path ? path : `${source} (${path})`)}`, '');
		const start = ({ span }: ExportedPlace): number => span?.start ?? Infinity;
		entries.sort((a, b) => (start(a.place) < start(b.place) ? -1 : 1));
		for (const { place, of } of entries) lines.push(...renderNote(place, of));
	}
	return `${lines.join('\n').trimEnd()}\n`;
}

const STATES: Readonly<Record<ExportedPlace['state'], () => string>> = {
	exact: () => l10n.t('exact'),
	moved: () => l10n.t('moved'),
	changed: () => l10n.t('changed'),
	ambiguous: () => l10n.t('ambiguous'),
	orphaned: () => l10n.t('orphaned'),
};

function renderNote(place: ExportedPlace, { note, replies }: ExportedNote): string[] {
	const state = STATES[place.state]();
	const where = place.line === undefined ? state : l10n.t('line {0}, {1}', place.line, state);
	const words = place.target.first ?? place.target.quote;
	const lines = [`### ${escapeText(shortened(words)) || l10n.t('On the article as a whole')}`, ''];
	if (words) lines.push(...quoted(escapeText(words)), '');
	if (place.state === 'changed' && place.words !== undefined)
		lines.push(l10n.t('Now: {0}', escapeText(place.words)), '');
	lines.push(safeMarkdown(note.body), '');
	if (note.tags.length) lines.push(l10n.t('Tags: {0}', note.tags.map(escapeText).join(', ')), '');
	lines.push(`— ${said(note.author, note.created)} · ${where}${note.resolved ? ` · ${l10n.t('resolved')}` : ''}`, '');
	for (const reply of replies)
		lines.push(`**${said(reply.author, reply.created)}**`, '', ...quoted(safeMarkdown(reply.body)), '');
	return lines;
}

function said(author: string, time: string): string {
	return `${escapeText(author || l10n.t('Nobody named'))}, ${escapeText(time.slice(0, 10))}`;
}

function quoted(text: string): string[] {
	return text.split(/\r\n|[\r\n]/).map((line) => `> ${line}`);
}

/** In UTF-16 units: room in a heading. */
const HEADING = 60;

function shortened(words: string): string {
	const line = words.replace(/\s+/g, ' ').trim();
	return line.length > HEADING ? `${[...line.slice(0, HEADING)].slice(0, -1).join('').trimEnd()}…` : line;
}

/** Text that is no Markdown shows as it is. */
export function escapeText(text: string): string {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
		.replace(/[\\`*_[\]<>{}|~#&!@^]/g, '\\$&')
		.replace(/:(?=\/\/|\S*\()/g, '\\:')
		.replace(/^(\s*)([-+=]|\d+[.)])/gm, '$1\\$2');
}

/** Where a link of a note may lead: to the web, to a mailbox, to a place nearby; all else a viewer could run or load. */
const HARMLESS = /^(?:https?:\/\/|mailto:|[^:&%\\]*$)/i;

/** A note's Markdown without HTML and remote pictures; where a link of it leads elsewhere than to the web, as plain text. */
function safeMarkdown(body: string): string {
	const targets = [...body.matchAll(/\]\s*[(:]\s*<?([^)>\n]*)/g)].map(([, target]) => target ?? '');
	if (!targets.every((target) => HARMLESS.test(target))) return escapeText(body);
	return body.replace(/</g, '&lt;').replace(/!\[/g, '!\\[');
}
