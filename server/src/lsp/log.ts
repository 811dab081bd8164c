import type { Connection } from 'vscode-languageserver';

/** For what people look into when something went wrong. */
export interface Log {
	info(message: string): void;
	warn(message: string): void;
	error(message: string): void;
}

/** The client's log; once the client is gone, nobody's. */
export function logTo({ console }: Connection): Log {
	const write = (send: () => void): void => {
		try {
			send();
		} catch {
			// The connection is closed: there is nobody left to tell.
		}
	};
	return {
		info: (message) => write(() => console.info(message)),
		warn: (message) => write(() => console.warn(message)),
		error: (message) => write(() => console.error(message)),
	};
}
