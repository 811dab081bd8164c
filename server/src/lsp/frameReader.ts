import type { Readable } from 'node:stream';
import {
	AbstractMessageReader,
	ErrorCodes,
	type DataCallback,
	type Disposable,
	type MessageReader,
} from 'vscode-languageserver/node';

/** Something on the wire that is no message. With a `reply` it is a message to somebody who may wait for an answer. */
export class MalformedMessage extends Error {
	constructor(
		message: string,
		readonly reply?: { readonly id: number | string | null; readonly code: number },
	) {
		super(message);
	}
}

/** In bytes. Headers have some thirty. */
const LONGEST_HEADER = 4096;
/** The longest string of the JavaScript engine; what claims to be longer is no message. */
const LONGEST_BODY = 2 ** 29;
/** The length, and lines with other headers after it, up to the end of what is looked at. */
const HEADER = /content-length:[ \t]*(\d{1,12})[ \t]*(?:\r\n[\w-]+:[^\r\n]*)*$/i;
const HEADERS_BEFORE = /^(?:[\w-]+:[^\r\n]*\r\n)*$/;
const NAME = 'Content-Length:';
/** What can stand on the wire only where a message begins: in JSON a line end is escaped. */
const START = /^Content-Length:[ \t]*\d{1,12}\r\n/;
const START_CUT_OFF = /^Content-Length:[ \t]*\d{0,12}\r?$/;
const LONGEST_START = 40;

/**
 * Reads messages from a stream as the protocol frames them, and finds the next one after a frame that is wrong. The reader of
 * `vscode-jsonrpc` never does: after one wrong length it takes all that follows for something else.
 */
export class FrameReader extends AbstractMessageReader implements MessageReader {
	#chunks: Buffer[] = [];
	#length = 0;
	/** Of the body that is being waited for. */
	#wanted: number | undefined;
	/** The last bytes that were looked through for the start of another message. */
	#seen: Buffer = Buffer.alloc(0);

	constructor(private readonly stream: Readable) {
		super();
	}

	listen(callback: DataCallback): Disposable {
		let closed = false;
		const close = (): void => {
			if (closed) return;
			closed = true;
			this.fireClose();
		};
		const take = (chunk: Buffer): void => this.#take(chunk, callback);
		this.stream.on('data', take).on('end', close).on('close', close);
		this.stream.on('error', (error) => this.fireError(error));
		return { dispose: () => this.stream.off('data', take) };
	}

	#take(chunk: Buffer, callback: DataCallback): void {
		this.#chunks.push(chunk);
		this.#length += chunk.length;
		if (this.#wanted !== undefined && this.#length < this.#wanted) {
			this.#lookForStart(chunk);
			if (this.#wanted !== undefined) return;
		}
		let bytes: Buffer = Buffer.concat(this.#chunks);
		for (;;) {
			if (this.#wanted === undefined) {
				const rest = this.#readHeader(bytes);
				if (!rest) break;
				bytes = rest;
			} else if (bytes.length < this.#wanted) {
				this.#keep(bytes);
				this.#seen = Buffer.alloc(0);
				this.#lookForStart(bytes);
				if (this.#wanted !== undefined) return;
				bytes = Buffer.concat(this.#chunks);
			} else bytes = this.#readBody(bytes, this.#wanted, callback);
		}
	}

	#keep(bytes: Buffer): void {
		this.#chunks = [bytes];
		this.#length = bytes.length;
	}

	/** What follows the header; undefined where it is not there yet. */
	#readHeader(bytes: Buffer): Buffer | undefined {
		const end = bytes.indexOf('\r\n\r\n');
		if (end < 0) {
			if (bytes.length > LONGEST_HEADER) this.#malformed(`${bytes.length} bytes without a header`);
			this.#keep(bytes.subarray(Math.max(0, bytes.length - LONGEST_HEADER)));
			return undefined;
		}
		const rest = bytes.subarray(end + 4);
		const head = bytes.toString('latin1', Math.max(0, end - LONGEST_HEADER), end);
		const match = HEADER.exec(head);
		const size = Number(match?.[1]);
		if (!match || size > LONGEST_BODY) this.#malformed('a header without a length that can be');
		else {
			if (!HEADERS_BEFORE.test(head.slice(0, match.index))) this.#malformed('something that is no header before one');
			this.#wanted = size;
		}
		return rest;
	}

	/** What follows the body, or where that is none, what follows the mistake. */
	#readBody(bytes: Buffer, size: number, callback: DataCallback): Buffer {
		this.#wanted = undefined;
		const body = bytes.toString('utf8', 0, size);
		let message: unknown;
		try {
			message = JSON.parse(body);
		} catch (error) {
			this.#malformed(`a body that is no JSON: ${String(error)}`, { id: null, code: ErrorCodes.ParseError });
			const start = findStart(bytes.subarray(0, size));
			return bytes.subarray(start >= 0 ? start : size);
		}
		const wrong = whatIsWrong(message);
		if (wrong) this.fireError(wrong);
		else
			try {
				callback(message as Parameters<DataCallback>[0]);
			} catch (error) {
				this.fireError(error);
			}
		return bytes.subarray(size);
	}

	/** While a body is awaited: where another message has begun, the length was wrong, and would swallow that message and more. */
	#lookForStart(chunk: Buffer): void {
		const window = Buffer.concat([this.#seen, chunk]);
		const start = findStart(window);
		// One that is cut off shows itself with the next chunk.
		if (start < 0 || !START.test(window.toString('latin1', start, start + LONGEST_START))) {
			this.#seen = window.subarray(Math.max(0, window.length - LONGEST_START));
			return;
		}
		const bytes = Buffer.concat(this.#chunks);
		this.#malformed('a body that ends too early');
		this.#wanted = undefined;
		this.#seen = Buffer.alloc(0);
		this.#keep(bytes.subarray(findStart(bytes)));
	}

	#malformed(what: string, reply?: MalformedMessage['reply']): void {
		this.fireError(new MalformedMessage(`The client sent ${what}.`, reply));
	}
}

/** Where a message begins, or may begin at the very end; -1 where none does. */
function findStart(bytes: Buffer): number {
	for (let at = bytes.indexOf(NAME); at >= 0; at = bytes.indexOf(NAME, at + 1))
		if (START.test(bytes.toString('latin1', at, at + LONGEST_START))) return at;
	const from = Math.max(0, bytes.length - LONGEST_START);
	const end = bytes.toString('latin1', from);
	const last = end.lastIndexOf('C');
	const cut = last < 0 ? '' : end.slice(last);
	return cut && (NAME.startsWith(cut) || START_CUT_OFF.test(cut)) ? from + last : -1;
}

/** By JSON-RPC 2.0. What has no method may be an answer, and is the connection's to judge. */
function whatIsWrong(message: unknown): MalformedMessage | undefined {
	const invalid = (id: number | string | null): MalformedMessage =>
		new MalformedMessage('The client sent JSON that is no message.', { id, code: ErrorCodes.InvalidRequest });
	if (typeof message !== 'object' || message === null || Array.isArray(message)) return invalid(null);
	const { id, method } = message as { readonly id?: unknown; readonly method?: unknown };
	const isId = typeof id === 'string' || typeof id === 'number';
	if (method === undefined) return isId || id === null ? undefined : invalid(null);
	if (typeof method !== 'string') return invalid(isId ? id : null);
	return isId || id === undefined ? undefined : invalid(null);
}
