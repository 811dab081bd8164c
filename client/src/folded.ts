/** What words are looked for by: case and accents count for nothing. */
export function folded(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether a text has every word of a query in it; all have the words of an empty one. */
export function hasWords(query: string): (text: string) => boolean {
	const words = folded(query).split(/\s+/).filter(Boolean);
	if (words.length === 0) return () => true;
	return (text) => {
		const own = folded(text);
		return words.every((word) => own.includes(word));
	};
}
