import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { FrameReader, MalformedMessage } from '#server/lsp/frameReader.ts';

const GOOD = frame('{"jsonrpc":"2.0","method":"good"}');

describe('frames', () => {
	for (const [what, bytes] of Object.entries({
		'with another header first': 'Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n' + GOOD,
		'with another header last': GOOD.replace('\r\n\r\n', '\r\nX-Client: 1\r\n\r\n'),
		'in small letters': GOOD.replace('Content-Length', 'content-length'),
		'with white space in their JSON': frame('{\r\n\r\n"jsonrpc": "2.0",\r\n\r\n"method": "good"\r\n}'),
	}))
		it(`are read ${what}`, () => check(bytes, ['good']));

	it('are read where they quote one', () => {
		const quoting = JSON.stringify({ jsonrpc: '2.0', method: `Content-Length: 5\r\n\r\n` });
		check(frame(quoting) + GOOD, ['Content-Length: 5\r\n\r\n', 'good']);
	});

	const wrong: readonly (readonly [string, string, number?])[] = [
		['no header', 'hello'],
		['no header, and an end of one', 'hello\r\n\r\n'],
		['a header without a length', 'X-Client: 1\r\n\r\n{"method":"lost"}'],
		['a length that is no number', 'Content-Length: many\r\n\r\n{"method":"lost"}'],
		['a length below 0', 'Content-Length: -5\r\n\r\n{"method":"lost"}'],
		['a length that cannot be', 'Content-Length: 99999999999\r\n\r\n{"method":"lost"}'],
		['too short a length', 'Content-Length: 5\r\n\r\n{"method":"lost"}', -32700],
		['too long a length', 'Content-Length: 500\r\n\r\n{"method":"lost"}'],
		['a length that ends in the next header', 'Content-Length: 27\r\n\r\n{"method":"lost"}', -32700],
		['other line ends', 'Content-Length: 17\n\n{"method":"lost"}'],
		['zeros', '\0'.repeat(10_000)],
		['no end of JSON', frame('{"jsonrpc":'), -32700],
		['no body', frame(''), -32700],
		['null', frame('null'), -32600],
		['a number', frame('42'), -32600],
		['a list of messages', frame('[{"jsonrpc":"2.0","id":1,"method":"lost"}]'), -32600],
		['a method that is no text', frame('{"jsonrpc":"2.0","id":8,"method":7}'), -32600],
		['an id that is none', frame('{"jsonrpc":"2.0","id":{},"method":"lost"}'), -32600],
		[
			'an id that is ten thousand lists deep',
			frame(`{"id":${'['.repeat(10_000)}${']'.repeat(10_000)},"method":"lost"}`),
			-32600,
		],
	];
	for (const [what, bytes, code] of wrong)
		it(`with ${what} are left out`, () => {
			const { errors } = check(bytes + GOOD, ['good']);
			assert.ok(errors.length > 0);
			const replies = errors.flatMap((error) =>
				error instanceof MalformedMessage && error.reply ? [error.reply] : [],
			);
			assert.deepEqual(
				replies.map((reply) => reply.code),
				code === undefined ? [] : [code],
			);
		});

	it('with an id are answered by that id', () => {
		const [error] = check(frame('{"jsonrpc":"2.0","id":8,"method":7}'), []).errors;
		assert.equal((error as MalformedMessage).reply?.id, 8);
	});

	it('are found again after any bytes, however these come in', () => {
		const pieces = fc.oneof(
			fc.constantFrom(
				'Content-Length: ',
				'\r\n',
				'\r\n\r\n',
				'7',
				'500',
				'{',
				'}',
				'X: y',
				'Content-Length: 40\r\n\r\n{"m',
			),
			fc.string({ unit: 'binary', maxLength: 5 }),
		);
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 12 }), fc.integer({ min: 1, max: 50 }), (before, size) => {
				const { methods } = read(before.join('') + GOOD + GOOD + GOOD, size);
				// The first may be taken for the rest of what came before.
				assert.deepEqual(methods.slice(-2), ['good', 'good']);
			}),
		);
	}).timeout(20_000);
});

function frame(body: string): string {
	return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** Whole, and byte by byte. */
function check(bytes: string, expected: readonly string[]): ReturnType<typeof read> {
	assert.deepEqual(read(bytes, 1).methods, expected);
	const whole = read(bytes, bytes.length);
	assert.deepEqual(whole.methods, expected);
	return whole;
}

/** What is read of bytes that come in so many at a time. */
function read(bytes: string, size: number): { readonly methods: unknown[]; readonly errors: Error[] } {
	const stream = new PassThrough();
	const reader = new FrameReader(stream);
	const methods: unknown[] = [];
	const errors: Error[] = [];
	reader.onError((error) => errors.push(error));
	reader.listen((message) => methods.push((message as { method?: unknown }).method));
	const all = Buffer.from(bytes);
	for (let at = 0; at < all.length; at += size) stream.emit('data', all.subarray(at, at + size));
	return { methods, errors };
}
