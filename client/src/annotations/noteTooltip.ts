import { l10n, type MarkdownString } from 'vscode';
import type { Annotation, AnnotationTarget, WordDifference } from '../../../server/src/lsp/protocol.ts';
import { firstWords, shownBody } from './noteWords.ts';
import { placeInWords } from './stateInWords.ts';
import { quote } from '../quote.ts';
import { PlainMarkdown } from '../plainMarkdown.ts';

/** How much of a note, of each of its replies and of a quote is shown, in characters. */
const LONGEST = { note: 2000, reply: 300, quote: 200 };

/** A note as it is shown where the mouse rests: who, what, which tags, and what became of its place. Untrusted, like its thread. */
export function noteTooltip(note: Annotation, target: AnnotationTarget): MarkdownString {
	const text = new PlainMarkdown();
	text.appendMarkdown('**');
	text.appendText(note.author || l10n.t('Somebody'));
	text.appendMarkdown('**');
	text.appendText(` · ${new Date(note.created).toLocaleString()}`);
	if (note.resolved) text.appendText(` · ${l10n.t('resolved')}`);
	text.appendMarkdown(`\n\n${shownBody(note.body.slice(0, LONGEST.note))}\n\n`);
	if (note.tags.length) text.appendText(`${note.tags.map((tag) => `#${tag}`).join(' ')}\n`);
	for (const { author, body } of note.replies)
		text.appendMarkdown('\n\n↳ ').appendText(`${author || l10n.t('Somebody')}: ${firstWords(body, LONGEST.reply)}`);
	const place = placeInWords(target);
	if (place === undefined) return text;
	text.appendMarkdown('\n\n---\n\n');
	text.appendText(`${place}: `);
	if (target.difference) target.difference.forEach((part) => appendDifference(text, part));
	else text.appendText(quote(firstWords(target.quote, LONGEST.quote)));
	return text;
}

/** Struck through and bold, so that it can be told without colours. */
function appendDifference(text: MarkdownString, { kind, text: words }: WordDifference): void {
	const mark = { same: '', removed: '~~', added: '**' }[kind];
	const inner = words.trim();
	const start = words.length - words.trimStart().length;
	const [before, after] = [words.slice(0, start), words.slice(start + inner.length)];
	text.appendText(before);
	if (inner) {
		text.appendMarkdown(mark);
		text.appendText(inner);
		text.appendMarkdown(mark);
	}
	text.appendText(after);
}
