/** The rows of a file with tabs between its columns, without its first line and rows of fewer columns. Quotation marks are text. */
export function tsvRows(text: string, columns: number): string[][] {
	const rows = text.split(/\r?\n/).map((line) => line.split('\t'));
	return rows.slice(1).filter((row) => isWhole(row, columns));
}

/** The same of a file as spreadsheets write it: a cell in quotation marks may hold tabs, line ends, and quotation marks doubled. */
export function quotedTsvRows(text: string, columns: number): string[][] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/g)) {
		rows.at(-1)!.push(quoted?.replaceAll('""', '"').replace(/\s+/g, ' ') ?? plain ?? '');
		if (end !== '\t') rows.push([]);
	}
	return rows.slice(1).filter((row) => isWhole(row, columns));
}

function isWhole(row: readonly string[], columns: number): boolean {
	return row.length >= columns && row.slice(0, columns).every((cell) => cell.trim() !== '');
}
