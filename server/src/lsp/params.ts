import {
	CodeActionRequest,
	CodeLensRequest,
	DefinitionRequest,
	DocumentDiagnosticRequest,
	DocumentHighlightRequest,
	DocumentSymbolRequest,
	ErrorCodes,
	ExecuteCommandRequest,
	FoldingRangeRequest,
	HoverRequest,
	ImplementationRequest,
	InlayHintRequest,
	ReferencesRequest,
	ResponseError,
	SelectionRangeRequest,
	SemanticTokensDeltaRequest,
	SemanticTokensRangeRequest,
	SemanticTokensRequest,
	WorkspaceSymbolRequest,
	type DidOpenTextDocumentParams,
	type TextDocumentContentChangeEvent,
	type WorkspaceFolder,
} from 'vscode-languageserver';
import type { TextChange } from './openDocument.ts';
import {
	CLAIM_MATCHES,
	ENTITY_AT,
	LINKABLE_CLAIMS,
	SHARED_CLAIMS,
	SHARED_TEXT,
	SIDE_BY_SIDE,
	type Position,
	type Range,
} from './protocol.ts';
import { isObject } from './recordFile.ts';

/** A field of a request, and whether what a client sent there can be meant. */
interface Field {
	readonly name: string;
	/** For a person: what it has to be. */
	readonly form: string;
	readonly fits: (value: unknown) => boolean;
}

const DOCUMENT: Field = { name: 'textDocument', form: '{ uri }', fits: isDocument };
const POSITION: Field = { name: 'position', form: '{ line, character }', fits: isPosition };
const POSITIONS: Field = {
	name: 'positions',
	form: 'a list of { line, character }',
	fits: (value) => Array.isArray(value) && value.every(isPosition),
};
const RANGE: Field = { name: 'range', form: '{ start, end }', fits: isRange };

/** What each request cannot be answered without. */
const FIELDS: Readonly<Record<string, readonly Field[]>> = {
	[ReferencesRequest.method]: [DOCUMENT, POSITION],
	[HoverRequest.method]: [DOCUMENT, POSITION],
	[DefinitionRequest.method]: [DOCUMENT, POSITION],
	[ImplementationRequest.method]: [DOCUMENT, POSITION],
	[DocumentHighlightRequest.method]: [DOCUMENT, POSITION],
	[SemanticTokensRequest.method]: [DOCUMENT],
	[SemanticTokensDeltaRequest.method]: [DOCUMENT, textField('previousResultId')],
	[SemanticTokensRangeRequest.method]: [DOCUMENT, RANGE],
	[DocumentSymbolRequest.method]: [DOCUMENT],
	[FoldingRangeRequest.method]: [DOCUMENT],
	[SelectionRangeRequest.method]: [DOCUMENT, POSITIONS],
	[CodeLensRequest.method]: [DOCUMENT],
	[InlayHintRequest.method]: [DOCUMENT, RANGE],
	[DocumentDiagnosticRequest.method]: [DOCUMENT],
	[CodeActionRequest.method]: [DOCUMENT, RANGE],
	[ExecuteCommandRequest.method]: [textField('command')],
	[WorkspaceSymbolRequest.method]: [textField('query')],
	[SHARED_CLAIMS]: [DOCUMENT],
	[SHARED_TEXT]: [DOCUMENT],
	[SIDE_BY_SIDE]: [DOCUMENT],
	[CLAIM_MATCHES]: [DOCUMENT, POSITION],
	[LINKABLE_CLAIMS]: [DOCUMENT, POSITION],
	[ENTITY_AT]: [DOCUMENT, POSITION],
};

/** Throws where a request lacks what its method needs; the error names it. */
export function checkParams(method: string, params: unknown): void {
	const wrong = (problem: string): ResponseError<void> =>
		new ResponseError(ErrorCodes.InvalidParams, `${method} ${problem}`);
	if (!isObject(params)) throw wrong('needs parameters by name.');
	for (const { name, form, fits } of FIELDS[method] ?? [])
		if (!fits(params[name])) throw wrong(`needs “${name}”: ${form}.`);
}

/** A document as a client opens it. Throws, for the log, where it is none. */
export function openedDocument({ textDocument }: DidOpenTextDocumentParams): {
	readonly uri: string;
	readonly languageId: string;
	readonly version: number;
	readonly text: string;
} {
	if (!isDocument(textDocument) || typeof textDocument.text !== 'string') throw new Error('it needs a URI and a text');
	return textDocument;
}

/** The URI that a notification about a document names. Throws, for the log, where it names none. */
export function namedDocument({ textDocument }: { readonly textDocument: { readonly uri: string } }): string {
	if (!isDocument(textDocument)) throw new Error('it needs a URI');
	return textDocument.uri;
}

/** Changes of a document. A range of null is none. Throws, for the log, where one cannot be meant: then none of them may be made. */
export function readChanges(changes: readonly TextDocumentContentChangeEvent[]): TextChange[] {
	if (!Array.isArray(changes)) throw new Error('it needs a list of changes');
	return changes.map((change: unknown) => {
		if (!isObject(change) || typeof change['text'] !== 'string') throw new Error('a change needs a text');
		const { range, text } = change as { readonly range?: Range | null; readonly text: string };
		if (range === undefined || range === null) return { text };
		if (!isRange(range)) throw new Error('a change is of no range of the text');
		return { range, text };
	});
}

/** The folders that a list names, without what is no folder. */
export function readFolders(folders: unknown): string[] {
	if (!Array.isArray(folders)) return [];
	return folders.flatMap((folder: Partial<WorkspaceFolder> | null) =>
		typeof folder?.uri === 'string' ? [folder.uri] : [],
	);
}

function textField(name: string): Field {
	return { name, form: 'a text', fits: (value) => typeof value === 'string' };
}

function isDocument(value: unknown): boolean {
	return isObject(value) && typeof value['uri'] === 'string';
}

/** Negative numbers, and such as lie beyond any text, stand for the nearest place that there is. */
function isPosition(value: unknown): value is Position {
	return isObject(value) && Number.isInteger(value['line']) && Number.isInteger(value['character']);
}

function isRange(value: unknown): value is Range {
	return isObject(value) && isPosition(value['start']) && isPosition(value['end']);
}
