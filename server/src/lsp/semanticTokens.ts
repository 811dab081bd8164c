import type { SemanticTokens, SemanticTokensDelta, SemanticTokensLegend } from 'vscode-languageserver';
import { overlaps, type Span } from '../text/span.ts';
import type { EntityToken, TokenKind } from '../features/entityTokens.ts';
import type { Lines } from './convert.ts';

const KINDS: readonly TokenKind[] = [
	'person',
	'organization',
	'place',
	'group',
	'event',
	'product',
	'work',
	'entity',
	'date',
	'quantity',
	'quotation',
	'furniture',
];
const SHARED = 1;

export const LEGEND: SemanticTokensLegend = { tokenTypes: [...KINDS], tokenModifiers: ['shared'] };

/** Five numbers a token, as LSP wants them; a token that goes over a line end becomes one on each line. */
export function encodeTokens(tokens: readonly EntityToken[], lines: Lines, within?: Span): number[] {
	const data: number[] = [];
	let line = 0;
	let character = 0;
	for (const token of tokens) {
		if (within && !overlaps(token.span, within)) continue;
		for (const piece of lines.piecesOf(token.span)) {
			const { start, end } = lines.rangeOf(piece);
			// Half of a surrogate pair has no width.
			if (end.character <= start.character) continue;
			data.push(
				start.line - line,
				start.line === line ? start.character - character : start.character,
				end.character - start.character,
				KINDS.indexOf(token.kind),
				token.shared ? SHARED : 0,
			);
			({ line, character } = start);
		}
	}
	return data;
}

/** Remembers what each client document was answered last, so that the next answer can be the difference. */
export class TokenHistory {
	#answers = 0;
	readonly #last = new Map<string, { readonly id: string; readonly data: readonly number[] }>();

	full(uri: string, data: number[]): SemanticTokens {
		const id = String(++this.#answers);
		this.#last.set(uri, { id, data });
		return { resultId: id, data };
	}

	/** One edit, of everything between the common beginning and the common end. */
	delta(uri: string, data: number[], previousId: string): SemanticTokens | SemanticTokensDelta {
		const last = this.#last.get(uri);
		const answer = this.full(uri, data);
		if (last?.id !== previousId) return answer;
		const before = last.data;
		let start = 0;
		while (start < before.length && start < data.length && before[start] === data[start]) start++;
		let end = 0;
		const most = Math.min(before.length, data.length) - start;
		while (end < most && before[before.length - 1 - end] === data[data.length - 1 - end]) end++;
		const deleteCount = before.length - start - end;
		const added = data.slice(start, data.length - end);
		const edits = deleteCount || added.length ? [{ start, deleteCount, data: added }] : [];
		return { resultId: answer.resultId!, edits };
	}

	forget(uri: string): void {
		this.#last.delete(uri);
	}
}
