import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { PositionEncoding } from './convert.ts';
import type { Environment } from './environment.ts';
import { readFolders } from './params.ts';

/** What a client says of itself, as far as it can be meant; the rest is as if it had said nothing. */
export interface Greeting {
	readonly capabilities: ClientCapabilities;
	readonly encoding: PositionEncoding;
	readonly folders: readonly string[];
}

export function readGreeting(params: InitializeParams, environment: Pick<Environment, 'uriOf'>): Greeting {
	const { capabilities } = params;
	const offered: unknown = capabilities.general?.positionEncodings;
	const encodings = Array.isArray(offered) ? (offered as unknown[]) : [];
	return {
		capabilities,
		encoding:
			encodings.find((e): e is PositionEncoding => e === 'utf-16' || e === 'utf-8' || e === 'utf-32') ?? 'utf-16',
		folders: foldersOf(params, environment),
	};
}

/** In the order in which the protocol has replaced one by the other. */
function foldersOf(params: InitializeParams, environment: Pick<Environment, 'uriOf'>): readonly string[] {
	const folders = readFolders(params.workspaceFolders);
	if (folders.length) return folders;
	const { rootUri, rootPath } = params as { readonly rootUri?: unknown; readonly rootPath?: unknown };
	if (typeof rootUri === 'string' && rootUri) return [rootUri];
	// Deprecated for ten years, and still all that some clients send.
	return typeof rootPath === 'string' && rootPath ? [environment.uriOf(rootPath)] : [];
}
