import { env, l10n } from 'vscode';
import type { Status } from '../../server/src/lsp/protocol.ts';

/** "5 articles, 143 claims"; "10,000 articles, 60 compared" */
export function counts({ articles, claims, together }: Status): string {
	if (together !== undefined)
		return l10n.t('{0} articles, {1} compared', articles.toLocaleString(env.language), together);
	return [
		articles === 1 ? l10n.t('1 article') : l10n.t('{0} articles', articles),
		claims === 1 ? l10n.t('1 claim') : l10n.t('{0} claims', claims),
	].join(', ');
}

/** How much of a large folder is compared; undefined where all of it is. */
export function extent({ claims, together }: Status): string | undefined {
	return together === undefined
		? undefined
		: l10n.t('Compared are the {0} articles nearest to the open ones, {1} claims', together, claims);
}

/** "2 files were left out or read only in part"; undefined where all were read. */
export function omissions({ skipped }: Status): string | undefined {
	if (skipped.length === 0) return undefined;
	return skipped.length === 1
		? l10n.t('1 file was left out or read only in part')
		: l10n.t('{0} files were left out or read only in part', skipped.length);
}
