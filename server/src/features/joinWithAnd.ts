import * as l10n from '@vscode/l10n';

/** "a", "a and b", "a and b and c". */
export function joinWithAnd(parts: readonly string[]): string {
	return parts.length ? parts.reduce((before, part) => l10n.t('{0} and {1}', before, part)) : '';
}
