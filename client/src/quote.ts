import { l10n } from 'vscode';

/** Words of an article or a note, in the quotation marks of the editor's language. */
export function quote(words: string): string {
	return l10n.t('“{0}”', words);
}
