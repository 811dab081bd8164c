import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver';
import type { BlockKind } from '../article/article.ts';
import type { OutlineItem } from '../features/outline.ts';
import type { WorkspaceSymbol } from '../features/workspaceSymbols.ts';
import type { Span } from '../text/span.ts';
import type { Range } from './protocol.ts';

/** LSP knows the parts of programs only; these have the icons that surprise a reader least. */
const SYMBOL_KINDS: Readonly<Record<WorkspaceSymbol['kind'], SymbolKind>> = {
	person: SymbolKind.Class,
	organization: SymbolKind.Module,
	place: SymbolKind.Namespace,
	group: SymbolKind.Interface,
	event: SymbolKind.Event,
	product: SymbolKind.Object,
	work: SymbolKind.Package,
	entity: SymbolKind.Variable,
	headline: SymbolKind.File,
	claim: SymbolKind.String,
};

export function symbolKindOf(kind: WorkspaceSymbol['kind']): SymbolKind {
	return SYMBOL_KINDS[kind];
}

const BLOCK_KINDS: Readonly<Record<BlockKind, SymbolKind>> = {
	headline: SymbolKind.File,
	heading: SymbolKind.Module,
	paragraph: SymbolKind.String,
	listItem: SymbolKind.Array,
	quote: SymbolKind.String,
	caption: SymbolKind.Constant,
	furniture: SymbolKind.Null,
};

export function documentSymbols(items: readonly OutlineItem[], rangeOf: (span: Span) => Range): DocumentSymbol[] {
	return items.map(({ name, kind, span, block, children }) => ({
		name,
		kind: BLOCK_KINDS[kind],
		range: rangeOf(span),
		selectionRange: rangeOf(block),
		children: documentSymbols(children, rangeOf),
	}));
}

/** For a client that cannot show one symbol below another. */
export function flatSymbols(symbols: readonly DocumentSymbol[], uri: string, container?: string): SymbolInformation[] {
	return symbols.flatMap(({ name, kind, range, children }) => [
		{ name, kind, location: { uri, range }, ...(container !== undefined && { containerName: container }) },
		...flatSymbols(children ?? [], uri, name),
	]);
}
