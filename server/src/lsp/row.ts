import type { ProtocolRequestType, ServerCapabilities } from 'vscode-languageserver';
import type { Pause } from '../features/sharedClaims.ts';
import type { CommandContext } from './command.ts';
import type { TokenHistory } from './semanticTokens.ts';

/** What an answer is made from: one corpus from start to end. */
export interface Asked extends CommandContext {
	/** The document asked about, as the corpus names it; empty where the request names none. */
	readonly uri: string;
	readonly tokens: TokenHistory;
	readonly client: {
		readonly markdown: boolean;
		readonly hierarchicalSymbols: boolean;
		/** Else it takes commands alone for code actions. */
		readonly codeActions: boolean;
		readonly relatedInformation: boolean;
		/** It has the commands that ask for what is said of a name. */
		readonly picks: boolean;
	};
	readonly pause: Pause;
	/** The encoder is not through with the corpus: what rests on what it has not read yet may still change. */
	readonly beingRead: boolean;
}

/** One request: what it is called, what is promised to the client, what must be known first, and what answers it. */
export interface Row<Params = unknown, Result = unknown> {
	readonly method: string;
	readonly capability: ServerCapabilities;
	/** `document`: this document alone. `corpus`: waits until all files are read. */
	readonly needs: 'document' | 'corpus';
	/** While files are being read, answered from the document alone where the client can be told to ask again. */
	readonly meanwhile?: true;
	/** About the claim at `position`: waits so many milliseconds at most where the encoder is about to read it. */
	readonly awaitsReading?: number;
	/** The same for all claims of the document; of all documents where the request names none. */
	readonly awaitsAllRead?: number;
	answer(asked: Asked, params: Params): Result | Promise<Result>;
}

/** Lets the protocol's own types check a row. */
export function row<P, R, PR, E, O>(type: ProtocolRequestType<P, R, PR, E, O>, rest: Omit<Row<P, R>, 'method'>): Row {
	return { method: type.method, ...rest };
}
