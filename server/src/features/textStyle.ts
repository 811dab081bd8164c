import * as l10n from '@vscode/l10n';
/** How a hover is written: as Markdown, or as plain text for an editor that shows no other. `text` makes foreign text safe. */
export interface TextStyle {
	text(foreign: string): string;
	strong(safe: string): string;
	/** Words that another wording lacks, and words that it has instead. */
	deleted(safe: string): string;
	inserted(safe: string): string;
	link(safe: string, target: string): string;
	quote(safe: string): string;
	listItem(safe: string): string;
	readonly rule: string;
}

export const markdown: TextStyle = {
	text: (foreign) =>
		visible(foreign)
			.replace(/[\\`*_[\]<>{}|~#&!@^]/g, '\\$&')
			// An address would become a link, and a number or dash at the start of a line a list.
			.replace(/:(?=\/|\S*\()/g, '\\:')
			.replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`)
			.replace(/^(\d+)([.)])/, '$1\\$2')
			.replace(/^[-+=]/, '\\$&'),
	strong: (safe) => `**${safe}**`,
	deleted: (safe) => `~~${safe}~~`,
	inserted: (safe) => `**${safe}**`,
	link: (safe, target) =>
		`[${safe}](${target.replace(/[()<>\s\\]/g, (c) => encodeURIComponent(c).replace(/[()]/g, percent))})`,
	quote: (safe) => `> ${safe}`,
	listItem: (safe) => `- ${safe}`,
	rule: '---',
};

export const plainText: TextStyle = {
	text: visible,
	strong: (safe) => safe,
	// As wdiff and git write it.
	deleted: (safe) => `[-${safe}-]`,
	inserted: (safe) => `{+${safe}+}`,
	link: (safe) => safe,
	quote: (safe) => `    ${l10n.t('“{0}”', safe)}`,
	listItem: (safe) => `- ${safe}`,
	rule: '',
};

/** On one line, and with what would be invisible or turn the reading direction made visible. */
function visible(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

function percent(character: string): string {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** The beginning of a text, cut between two words and marked where it is longer than `length` units. */
export function shorten(text: string, length: number): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= length) return line;
	const cut = line.lastIndexOf(' ', length);
	let end = cut > length / 2 ? cut : length;
	const unit = line.charCodeAt(end - 1);
	if (unit >= 0xd800 && unit <= 0xdbff) end--;
	return `${line.slice(0, end).replace(/[\s,;:–—-]+$/, '')}…`;
}
