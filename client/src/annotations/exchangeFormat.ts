/** Which of the formats that can be read a text is in, by its look; the server says what is wrong with it. */
export function exchangeFormat(text: string): 'w3c' | 'hypothesis' {
	let read: unknown;
	try {
		read = JSON.parse(text);
	} catch {
		// One record a line, or damaged.
		return 'w3c';
	}
	if (Array.isArray(read)) return (read as unknown[]).some(isHypothesisRecord) ? 'hypothesis' : 'w3c';
	if (typeof read !== 'object' || read === null) return 'w3c';
	return Array.isArray((read as { annotations?: unknown }).annotations) ? 'hypothesis' : 'w3c';
}

/** Hypothesis names the page `uri` and the note `text`; a Web Annotation has a `type` and a `body`. */
function isHypothesisRecord(record: unknown): boolean {
	return typeof record === 'object' && record !== null && 'uri' in record && !('type' in record);
}
