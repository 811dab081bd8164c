const DASHES = /[‐-―−]/g;
const SINGLE_QUOTES = /[‘’‚‛′`]/g;
const DOUBLE_QUOTES = /[“”„‟″«»]/g;
const MARKS = /\p{M}+/gu;
/** Letters that Unicode does not decompose, as English newsrooms write them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
	ł: 'l',
	đ: 'd',
	ø: 'o',
	ı: 'i',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ð: 'd',
	þ: 'th',
};

/** Printable ASCII without the grave accent: most words, of which nothing is folded but their case. */
const PLAIN = /^[\x21-\x5f\x61-\x7e]*$/;

/**
 * What a text is compared by: case, accents and the shapes of quotes, dashes and spaces folded away, so that "Müller’s" and
 * "MULLER'S" have one key. For comparison only: a key's length says nothing about the text's.
 */
export function textKey(text: string): string {
	if (PLAIN.test(text)) return text.toLowerCase();
	return text
		.normalize('NFKD')
		.replace(MARKS, '')
		.toLowerCase()
		.replace(/[łđøıßæœðþ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
		.replace(DASHES, '-')
		.replace(SINGLE_QUOTES, "'")
		.replace(DOUBLE_QUOTES, '"')
		.replace(/\s+/g, ' ');
}
