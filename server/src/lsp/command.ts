import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { Annotations } from './annotations.ts';
import type { Conversion } from './conversion.ts';
import type { CorrectionStore } from './correctionStore.ts';
import type { DecisionStore } from './decisionStore.ts';
import type { DismissalStore } from './dismissalStore.ts';
import type { Environment } from './environment.ts';
import type { Settings } from './protocol.ts';

/** What a command is carried out with: the corpus as it stands, and what it may change. */
export interface CommandContext {
	readonly corpus: AnalyzedCorpus;
	readonly convert: Conversion;
	readonly decisions: DecisionStore;
	readonly corrections: CorrectionStore;
	readonly dismissals: DismissalStore;
	readonly annotations: Annotations;
	readonly settings: Settings;
	readonly environment: Pick<Environment, 'normalize' | 'date' | 'newId' | 'now'>;
}

/** One command of the server, as clients call it with `workspace/executeCommand`. */
export interface Command {
	readonly name: string;
	/** `argument` is the first that the client gave, whatever it is. */
	run(context: CommandContext, argument: unknown): unknown;
}

/** What is said where a client's arguments cannot be used. */
export function wrongArguments(command: string, problem: string): ResponseError<void> {
	return new ResponseError(ErrorCodes.InvalidParams, `${command}: ${problem}`);
}

/** What is said where a command was understood and could not be carried out; `data` goes with it to the client. */
export function failed<D = void>(message: string, data?: D): ResponseError<D | undefined> {
	return new ResponseError(LSPErrorCodes.RequestFailed, message, data);
}
