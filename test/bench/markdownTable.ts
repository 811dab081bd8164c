/** A table in Markdown whose columns also stand under one another where it is shown as text; all but the first to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const widths = head.map((title, c) =>
		Math.max(3, ...[head, ...rows].map((row) => (row[c] ?? '').length), title.length),
	);
	const line = (cells: readonly string[]): string =>
		`| ${widths.map((w, c) => (c ? (cells[c] ?? '').padStart(w) : (cells[c] ?? '').padEnd(w))).join(' | ')} |`;
	const rule = `|${widths.map((w, c) => (c ? `${'-'.repeat(w + 1)}:` : '-'.repeat(w + 2))).join('|')}|`;
	return [line(head), rule, ...rows.map(line)].join('\n');
}
