import type { Writable } from 'node:stream';
import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver/node';

/**
 * Writes messages to a stream as the protocol frames them, each at once. The writer of `vscode-jsonrpc` writes one in each turn of the
 * event loop, so that answers which are ready wait for one another while the server works.
 */
export class FrameWriter extends AbstractMessageWriter implements MessageWriter {
	#failures = 0;

	constructor(private readonly stream: Writable) {
		super();
		stream.on('error', (error) => this.fireError(error));
		stream.on('close', () => this.fireClose());
	}

	/** Resolves when the stream has taken the message; rejects where it cannot. */
	write(message: Message): Promise<void> {
		return new Promise((resolve, reject) => {
			const body = Buffer.from(JSON.stringify(message));
			const header = Buffer.from(`Content-Length: ${body.length}\r\n\r\n`);
			this.stream.write(Buffer.concat([header, body]), (error) => {
				if (!error) return resolve();
				this.fireError(error, message, ++this.#failures);
				reject(error);
			});
		});
	}

	end(): void {
		this.stream.end();
	}
}
