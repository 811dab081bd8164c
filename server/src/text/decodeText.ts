import iconv from 'iconv-lite';

export interface DecodedText {
	/** Without a byte order mark, as an editor shows it. Empty for what is no text. */
	readonly text: string;
	/** A WHATWG label; `binary` for what is no text. */
	readonly encoding: string;
	/** For a person: what was guessed or lost. */
	readonly notes: readonly string[];
}

/** In bytes: where programs look for signs of a binary file, and browsers for `<meta charset>`. */
const HEAD = 8000;
const META_HEAD = 1024;
const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{2,30})/i;
/** What a page may name; other labels of the decoder's are no encodings of text. */
const LABEL =
	/^(?:windows-(?:125[0-8]|874)|iso-8859-\d{1,2}|koi8-[ru]|gb2312|gbk|gb18030|big5(?:-hkscs)?|shift_jis|euc-(?:jp|kr)|macintosh|ibm866)$/;
/** By the standard (https://encoding.spec.whatwg.org), these labels mean windows-1252. */
const LATIN = /^(?:iso-8859-1|iso8859-1|latin-?1|us-ascii|ascii)$/;

/**
 * The text of a file's bytes: by its byte order mark, else as UTF-8 where it is valid, else by what an HTML page says of itself,
 * else as windows-1252, in which every sequence of bytes is a text. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
	const marked = decodeMarked(bytes);
	if (marked) return marked;
	const head = bytes.subarray(0, HEAD);
	const wide = guessUtf16(head);
	if (wide)
		return { text: decode(bytes, wide), encoding: wide, notes: [`Read as ${wide}: it has no byte order mark.`] };
	if (isBinary(head)) return { text: '', encoding: 'binary', notes: ['Not read: this is no text file.'] };
	const utf8 = decodeUtf8(bytes);
	if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', notes: [] };
	const named = findMetaCharset(bytes) ?? 'windows-1252';
	return { text: decode(bytes, named), encoding: named, notes: [`Read as ${named}: it is not valid UTF-8.`] };
}

function decodeMarked(bytes: Uint8Array): DecodedText | undefined {
	const [first, second, third] = bytes;
	if (first === 0xef && second === 0xbb && third === 0xbf) {
		const rest = bytes.subarray(3);
		const text = decodeUtf8(rest);
		if (text !== undefined) return { text, encoding: 'utf-8', notes: [] };
		return { text: new TextDecoder().decode(rest), encoding: 'utf-8', notes: ['Some bytes are not valid UTF-8.'] };
	}
	const wide =
		first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
	if (!wide) return undefined;
	const notes = bytes.length % 2 === 1 ? ['The last byte is half a character.'] : [];
	return { text: decode(bytes.subarray(2), wide), encoding: wide, notes };
}

/** The byte order mark is looked for before; a second one is a character of the text. To make a decoder takes longer than its work. */
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeUtf8(bytes: Uint8Array): string | undefined {
	try {
		return strictUtf8.decode(bytes);
	} catch {
		return undefined;
	}
}

function decode(bytes: Uint8Array, encoding: string): string {
	const whole = encoding.startsWith('utf-16') ? bytes.subarray(0, bytes.length - (bytes.length % 2)) : bytes;
	return iconv.decode(whole, encoding, { stripBOM: false });
}

/** English in UTF-16 has a zero in every other byte. */
function guessUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	const zeros = [0, 0];
	const pairs = head.length >> 1;
	for (let i = 0; i < pairs * 2; i++) if (head[i] === 0) zeros[i % 2]!++;
	if (pairs < 4) return undefined;
	if (zeros[1]! > pairs * 0.7 && zeros[0] === 0) return 'utf-16le';
	return zeros[0]! > pairs * 0.7 && zeros[1] === 0 ? 'utf-16be' : undefined;
}

function isBinary(head: Uint8Array): boolean {
	let controls = 0;
	for (const byte of head) {
		if (byte === 0) return true;
		if (byte < 32 && !(byte >= 8 && byte <= 13) && byte !== 27) controls++;
	}
	return controls > head.length * 0.1;
}

function findMetaCharset(bytes: Uint8Array): string | undefined {
	const head = iconv.decode(bytes.subarray(0, META_HEAD), 'windows-1252');
	const label = META_CHARSET.exec(head)?.[1]?.toLowerCase();
	if (!label || LATIN.test(label)) return undefined;
	return LABEL.test(label) && iconv.encodingExists(label) ? label : undefined;
}
