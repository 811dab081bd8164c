import { ViewColumn, window } from 'vscode';

/** The column to the right, or from the last of several columns the one to the left: the two sources stay the only ones in sight. */
export function columnBeside({
	viewColumn = ViewColumn.One,
}: {
	readonly viewColumn: ViewColumn | undefined;
}): ViewColumn {
	const columns = window.tabGroups.all.map((group) => group.viewColumn);
	return [viewColumn + 1, viewColumn - 1].find((column) => columns.includes(column)) ?? ViewColumn.Beside;
}
