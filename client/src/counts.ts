import { l10n } from 'vscode';
import type { Status } from '../../server/src/lsp/protocol.ts';

/** "5 articles, 143 claims" */
export function counts({ articles, claims }: Status): string {
	return [
		articles === 1 ? l10n.t('1 article') : l10n.t('{0} articles', articles),
		claims === 1 ? l10n.t('1 claim') : l10n.t('{0} claims', claims),
	].join(', ');
}

/** "2 files were left out or read only in part"; undefined where all were read. */
export function omissions({ skipped }: Status): string | undefined {
	if (skipped.length === 0) return undefined;
	return skipped.length === 1
		? l10n.t('1 file was left out or read only in part')
		: l10n.t('{0} files were left out or read only in part', skipped.length);
}
