import * as l10n from '@vscode/l10n';
import { findWordDifference } from '../annotation/wordDifference.ts';
import type { Span } from '../text/span.ts';
import type { Hover } from './hover.ts';
import { shorten, type TextStyle } from './textStyle.ts';

/** A note at a place, as far as a hover tells of it. */
export interface HoverNote {
	/** In the file. */
	readonly span: Span;
	readonly author: string;
	/** An ISO 8601 time. */
	readonly created: string;
	readonly body: string;
	readonly tags: readonly string[];
	readonly resolved: boolean;
	readonly replies: readonly { readonly author: string; readonly body: string }[];
	/** The words that it was put on, where the place says others by now, and those. */
	readonly changed?: { readonly from: string; readonly to: string };
}

/** A hover is a glance: in UTF-16 units and in number. */
const BODY_LENGTH = 400;
const REPLY_LENGTH = 160;
const NOTES = 5;
const REPLIES = 3;

/** What readers wrote on a place. Notes can come from anybody, so that their Markdown shows as text here. */
export function renderNoteHover(notes: readonly HoverNote[], style: TextStyle): Hover | undefined {
	const [first] = [...notes].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
	if (!first) return undefined;
	const parts = notes.slice(0, NOTES).map((note) => renderNote(note, style));
	const more = notes.length - NOTES;
	if (more > 0) parts.push(more === 1 ? l10n.t('and 1 more note') : l10n.t('and {0} more notes', more));
	return { span: first.span, text: parts.join('\n\n') };
}

/** What readers wrote comes first, then what the sources say. */
export function withNotes(hover: Hover | undefined, notes: Hover | undefined, style: TextStyle): Hover | undefined {
	if (!hover || !notes) return hover ?? notes;
	return { span: hover.span, text: [notes.text, style.rule, hover.text].join('\n\n') };
}

function renderNote({ author, created, body, tags, resolved, replies, changed }: HoverNote, style: TextStyle): string {
	const told = [author, created.slice(0, 10), ...tags.map((tag) => `#${tag}`)].filter(Boolean).join(' · ');
	const head = `${style.strong(resolved ? l10n.t('Note, resolved') : l10n.t('Note'))} ${style.text(told)}`;
	const lines = [head, style.quote(style.text(shorten(body, BODY_LENGTH)) || '–')];
	if (changed) {
		const difference = shorten(differenceInWords(changed.from, changed.to), BODY_LENGTH);
		lines.push(l10n.t('Changed since: {0}', style.text(difference)));
	}
	for (const reply of replies.slice(0, REPLIES))
		lines.push(
			style.listItem(style.text(shorten([reply.author, reply.body].filter(Boolean).join(': '), REPLY_LENGTH))),
		);
	const more = replies.length - REPLIES;
	if (more > 0) lines.push(more === 1 ? l10n.t('and 1 more reply') : l10n.t('and {0} more replies', more));
	return lines.join('\n\n');
}

/** "14 → 16": what was there, and what is. */
function differenceInWords(from: string, to: string): string {
	const parts = findWordDifference(from, to);
	const of = (kind: 'removed' | 'added'): string =>
		parts
			.filter((part) => part.kind === kind)
			.map(({ text }) => text.trim())
			.join(' … ');
	const [removed, added] = [of('removed'), of('added')];
	if (!removed && !added) return l10n.t('it is denied now');
	return `${removed || '–'} → ${added || '–'}`;
}
