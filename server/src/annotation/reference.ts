/** What an IRI cannot hold as it is; letters of all scripts it can. */
const ESCAPED = /[\u0000-\u0020"<>\\^`{|}%#?\u007f-\u00a0\ud800-\udfff]/gu;

/** A relative path as an IRI reference (RFC 3987): "mon/a%20b.txt". */
export function referenceOfPath(path: string): string {
	const escaped = path.replace(ESCAPED, escapeCharacter);
	// "a:b.txt" would be taken for an address of the kind "a:".
	return /^[^/]*:/.test(escaped) ? `./${escaped}` : escaped;
}

/** The path that a reference means, without escapes; undefined where it is no relative path. */
export function pathOfReference(reference: string): string | undefined {
	if (/^[A-Za-z][A-Za-z0-9+.-]*:|^\//.test(reference)) return undefined;
	const path = reference.replace(/^(?:\.\/)+/, '').replace(/[?#].*$/s, '');
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

function escapeCharacter(character: string): string {
	// Half a character has no UTF-8 form; no file's name holds one.
	return /^[\ud800-\udfff]$/.test(character) ? '%EF%BF%BD' : encodeURIComponent(character);
}
