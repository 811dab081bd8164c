import { DecodingMode, HtmlEntityDecoder } from 'entities/decode';

export interface CharacterReference {
	/** What it shows as. */
	readonly shown: string;
	/** The offset after its last unit. */
	readonly end: number;
}

let shown = '';
const decoder = new HtmlEntityDecoder((codePoint) => (shown += String.fromCodePoint(codePoint)));

/**
 * The character reference that begins at the `&` at `offset`: `&amp;`, `&#8211;`, `&copy` (a semicolon is needed where `strict`).
 * Decoded by the same table and rules as the HTML parser's.
 */
export function readCharacterReference(text: string, offset: number, strict: boolean): CharacterReference | undefined {
	shown = '';
	decoder.startEntity(strict ? DecodingMode.Strict : DecodingMode.Legacy);
	let length = decoder.write(text, offset + 1);
	if (length < 0) length = decoder.end();
	if (length === 0 || !shown) return undefined;
	return { shown, end: offset + length };
}
