import type { AnnotationTarget } from '../../../server/src/lsp/protocol.ts';

/**
 * What became of a note's words where its place says others: some of them are others or gone, some were put between them, or the same
 * words are denied now by what stands before them.
 */
export function wordChange({ difference = [] }: Pick<AnnotationTarget, 'difference'>): 'changed' | 'added' | 'denied' {
	const kinds = new Set(difference.map(({ kind }) => kind));
	if (kinds.has('removed')) return 'changed';
	if (kinds.has('added')) return 'added';
	return difference.length ? 'denied' : 'changed';
}
