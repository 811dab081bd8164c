import assert from 'node:assert/strict';
import { PassThrough, Writable } from 'node:stream';
import { FrameReader } from '#server/lsp/frameReader.ts';
import { FrameWriter } from '#server/lsp/frameWriter.ts';

const message = (method: string) => ({ jsonrpc: '2.0', method });

describe('written frames', () => {
	it('are read as they were written, in their order', async () => {
		const stream = new PassThrough();
		const read: unknown[] = [];
		new FrameReader(stream).listen((one) => read.push(one));
		const writer = new FrameWriter(stream);
		const messages = ['good', 'Straße', '🚢', 'Content-Length: 5\r\n\r\n'].map(message);
		await Promise.all(messages.map((one) => writer.write(one)));
		assert.deepEqual(read, messages);
	});

	it('are all written in the turn in which they are ready', () => {
		const stream = new PassThrough();
		const writer = new FrameWriter(stream);
		for (let n = 0; n < 3; n++) void writer.write(message('ready'));
		assert.equal((stream.read() as Buffer).toString().match(/ready/g)?.length, 3);
	});

	it('that cannot be written are told of', async () => {
		const writer = new FrameWriter(new Writable({ write: (_chunk, _encoding, done) => done(new Error('no space')) }));
		const errors: unknown[] = [];
		writer.onError(([error]) => errors.push(error.message));
		await assert.rejects(writer.write(message('lost')), /no space/);
		assert.ok(errors.includes('no space'));
	});
});
