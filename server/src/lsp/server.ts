import { ErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver';
import type { Environment } from './environment.ts';
import { requests } from './requests.ts';
import { Session } from './session.ts';

/** Serves one client over a connection. Nothing is read before the client has introduced itself, and nothing after it took leave. */
export function createServer(connection: Connection, environment: Environment): void {
	let session: Session | undefined;
	let shutDown = false;

	const refusal = (): ResponseError<void> | undefined => {
		if (shutDown) return new ResponseError(ErrorCodes.InvalidRequest, 'The server is shut down.');
		if (!session) return new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized.');
		return undefined;
	};
	connection.onInitialize((params) => {
		if (session) return new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
		session = new Session(connection, environment, params);
		return session.greeting();
	});
	connection.onInitialized(() => session?.begin());
	connection.onShutdown(() => {
		const refused = refusal();
		if (refused) throw refused;
		shutDown = true;
		session?.end();
	});
	for (const row of requests)
		connection.onRequest(
			row.method,
			(params: unknown, token: CancellationToken) => refusal() ?? session?.answer(row, params, token),
		);
	connection.onRequest(
		(method: string) => refusal() ?? new ResponseError(ErrorCodes.MethodNotFound, `${method} is not served.`),
	);
}
