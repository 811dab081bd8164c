import { decodeText } from '#server/text/decodeText.ts';
import assert from 'node:assert/strict';
import fc from 'fast-check';

describe('decode text', () => {
	it('leaves valid UTF-8 as it is, whatever a page says of itself', () => {
		check([...utf8('Orbán – “two”')], 'Orbán – “two”', 'utf-8');
		check([...utf8('<meta charset="windows-1251">Orbán')], '<meta charset="windows-1251">Orbán', 'utf-8');
		check([], '', 'utf-8');
	});

	it('strips a byte order mark, but one only', () => {
		check([0xef, 0xbb, 0xbf, 0x61], 'a', 'utf-8');
		check([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x61], '\uFEFFa', 'utf-8');
	});

	it('reads UTF-16 in both orders', () => {
		check([0xff, 0xfe, 0x61, 0x00, 0xe1, 0x00, 0x3d, 0xd8, 0x00, 0xde], 'aá😀', 'utf-16le');
		check([0xfe, 0xff, 0x00, 0x61, 0x00, 0xe1, 0xd8, 0x3d, 0xde, 0x00], 'aá😀', 'utf-16be');
	});

	it('reads UTF-16 without a byte order mark where every other byte is zero', () => {
		const { text, notes } = decode([...'A storm is near.'].flatMap((unit) => [unit.charCodeAt(0), 0]));
		assert.equal(text, 'A storm is near.');
		assert.equal(notes.length, 1);
	});

	it('reads other bytes as windows-1252', () => {
		check([0x93, 0x4f, 0x72, 0x62, 0xe1, 0x6e, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35], '“Orbán” – €5', 'windows-1252');
	});

	it('honours what an HTML page says of itself', () => {
		check([...utf8('<meta charset=iso-8859-2>'), 0xb3], '<meta charset=iso-8859-2>ł', 'iso-8859-2');
		check(
			[...utf8('<meta http-equiv="x" content="text/html; charset=ISO-8859-1">'), 0x96],
			'<meta http-equiv="x" content="text/html; charset=ISO-8859-1">–',
			'windows-1252',
		);
		check([...utf8('<meta charset=base64>'), 0xe1], '<meta charset=base64>á', 'windows-1252');
	});

	it('gives no text for a binary file, and says so', () => {
		const { text, encoding, notes } = decode([0x50, 0x4b, 3, 4, 0, 0, 8, 0, 0xff, 0xfe]);
		assert.deepEqual([text, encoding], ['', 'binary']);
		assert.equal(notes.length, 1);
	});

	it('says what it guessed or lost', () => {
		assert.deepEqual(decode([0x61, 0xe1]).notes, ['Read as windows-1252: it is not valid UTF-8.']);
		assert.deepEqual(decode([0xff, 0xfe, 0x61, 0x00, 0x62]).notes, ['The last byte is half a character.']);
		assert.deepEqual(decode([0xef, 0xbb, 0xbf, 0xe1]).notes, ['Some bytes are not valid UTF-8.']);
	});

	it('never throws', () => {
		fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => typeof decodeText(bytes).text === 'string'));
	});
});

function check(bytes: readonly number[], text: string, encoding: string): void {
	const decoded = decode(bytes);
	assert.deepEqual([decoded.text, decoded.encoding], [text, encoding]);
}

function decode(bytes: readonly number[]): ReturnType<typeof decodeText> {
	return decodeText(Uint8Array.from(bytes));
}

function utf8(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
