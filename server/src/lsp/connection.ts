import {
	createConnection,
	LSPErrorCodes,
	type Connection,
	type InitializeParams,
	type RequestMessage,
	type ResponseMessage,
} from 'vscode-languageserver';
import { createProtocolConnection, type MessageReader, type MessageWriter } from 'vscode-languageserver/node';

/** What happens to the process: a test has none to end. */
export interface Process {
	exit(code: number): void;
	/** Calls `gone` once the process with that id has ended. */
	watch(processId: number, gone: () => void): void;
}

/** A connection to the client over any pair of streams. */
export function openConnection(reader: MessageReader, writer: MessageWriter, process: Process): Connection {
	const watchDog = {
		shutdownReceived: false,
		initialize({ processId }: InitializeParams) {
			if (typeof processId === 'number') process.watch(processId, () => watchDog.exit(1));
		},
		exit: (code: number) => process.exit(code),
	};
	const connection = createConnection(
		(logger) => createProtocolConnection(reader, writer, logger, { connectionStrategy: { cancelUndispatched } }),
		watchDog,
	);
	// A client that is gone without a word leaves nothing to do.
	reader.onClose(() => watchDog.exit(watchDog.shutdownReceived ? 0 : 1));
	return connection;
}

/** A request that waits in the queue is answered at once when it is cancelled, and not when its turn comes. */
function cancelUndispatched(message: object): ResponseMessage {
	const { id } = message as RequestMessage;
	return { jsonrpc: '2.0', id, error: { code: LSPErrorCodes.RequestCancelled, message: 'The request was cancelled.' } };
}
