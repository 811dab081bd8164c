/** What was typed into a search, word by word, case and accents aside. */
export function foldedWords(query: string): string[] {
	return fold(query)
		.split(/\s+/)
		.filter((word) => word !== '');
}

/** Whether each of the words stands somewhere in the texts, as a part of a word or whole. */
export function hasAllWords(words: readonly string[], texts: readonly string[]): boolean {
	if (words.length === 0) return true;
	const text = fold(texts.join(' '));
	return words.every((word) => text.includes(word));
}

function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase();
}
