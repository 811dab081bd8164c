import {
	createConnection,
	ErrorCodes,
	LSPErrorCodes,
	ResponseError,
	type Connection,
	type InitializeParams,
	type RequestMessage,
	type ResponseMessage,
} from 'vscode-languageserver';
import { createProtocolConnection, type MessageReader, type MessageWriter } from 'vscode-languageserver/node';
import { MalformedMessage } from './frameReader.ts';
import { logTo } from './log.ts';

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
		initialize(params: InitializeParams | null) {
			if (typeof params !== 'object' || params === null)
				throw new ResponseError(ErrorCodes.InvalidParams, 'The request needs parameters by name.');
			// The library reads them, and fails where a client has left them out.
			if (typeof params.capabilities !== 'object' || params.capabilities === null) params.capabilities = {};
			const { processId } = params;
			if (typeof processId === 'number' && Number.isInteger(processId) && processId > 0)
				process.watch(processId, () => watchDog.exit(watchDog.shutdownReceived ? 0 : 1));
		},
		exit: (code: number) => process.exit(code),
	};
	const connection = createConnection(
		(logger) => createProtocolConnection(reader, writer, logger, { connectionStrategy: { cancelUndispatched } }),
		watchDog,
	);
	const log = logTo(connection);
	reader.onError((error) => {
		log.warn(error.message);
		if (!(error instanceof MalformedMessage) || !error.reply) return;
		const { id, code } = error.reply;
		const response: ResponseMessage = { jsonrpc: '2.0', id, error: { code, message: error.message } };
		writer.write(response).catch((failed: unknown) => log.warn(String(failed)));
	});
	// A client that is gone without a word leaves nothing to do.
	reader.onClose(() => watchDog.exit(watchDog.shutdownReceived ? 0 : 1));
	return connection;
}

/** A request that waits in the queue is answered at once when it is cancelled, and not when its turn comes. */
function cancelUndispatched(message: object): ResponseMessage {
	const { id } = message as RequestMessage;
	return { jsonrpc: '2.0', id, error: { code: LSPErrorCodes.RequestCancelled, message: 'The request was cancelled.' } };
}
