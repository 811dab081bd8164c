import type { StoryClaim, StoryClaims } from '../../../../server/src/lsp/protocol.ts';
import type { MatrixWords } from '../shared/matrixWords.ts';

/** What the matrix shows: some of a story's claims, in the order on the screen. */
export interface ShownMatrix {
	readonly story: StoryClaims;
	readonly claims: readonly StoryClaim[];
}

/** A file's text. */
export type RenderMatrix = (matrix: ShownMatrix, words: MatrixWords) => string;
