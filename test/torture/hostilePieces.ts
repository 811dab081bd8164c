/**
 * What makes parsers slow or ill when it is repeated: after the pathological tests of cmark and markdown-it, those of HTML parsers,
 * and what readers of sentences, names, figures and quotations look for here.
 */
export const HOSTILE_PIECES: Readonly<Record<string, (n: number) => string>> = {
	'long word': (n) => 'a'.repeat(n),
	'long word of capitals': (n) => 'A'.repeat(n),
	'one-letter words': repeat('a '),
	'capital words': repeat('Aa '),
	initials: repeat('A. '),
	abbreviations: repeat('U.S. '),
	spaces: repeat(' '),
	'tabs and no-break spaces': repeat('\t\u00a0'),
	'line ends': repeat('\n'),
	'carriage returns': repeat('\r'),
	'one word a line': repeat('word\n'),
	'one word a paragraph': repeat('word\n\n'),
	'spaces between two words': (n) => `a${' '.repeat(n)}b`,
	'spaces after a figure': (n) => `1${' '.repeat(n)}b`,
	rules: repeat('-'),
	'equals signs': repeat('='),
	colons: repeat(':'),
	slashes: repeat('/'),
	underscores: repeat('_'),
	'closing brackets': repeat(']'),
	'question marks': repeat('?!'),
	addresses: repeat('www.a.example/a?b#c '),
	separators: repeat('a | b - '),
	dots: repeat('.'),
	'dots and spaces': repeat('. '),
	digits: repeat('1'),
	numbers: repeat('1 '),
	'numbers with commas': repeat('1,234,'),
	'number words': repeat('twenty million and '),
	dates: repeat('3 May 2031 '),
	times: repeat('12:30 '),
	amounts: repeat('$1.5 million '),
	'opening quotation marks': repeat('“'),
	'quotation marks': repeat('"'),
	'quotation marks in words': repeat('"a" '),
	'nested quotation marks': (n) => '“‘'.repeat(n >> 2) + 'a' + '’”'.repeat(n >> 2),
	apostrophes: repeat("a'"),
	hyphens: repeat('a-'),
	dashes: repeat('a – '),
	commas: repeat('a, '),
	said: repeat('said Olga Brandt '),
	'who said': repeat('“A,” said B, who said C. '),
	'sentence without end': repeat('that the man who saw '),
	'joined emoji': repeat('👩\u200d🚒\u200d'),
	'combining marks': (n) => `a${'\u0301'.repeat(n)}`,
	'marks of direction': repeat('\u202e\u2066'),
	'lone surrogates': repeat('\ud83d \ude00'),
	zeros: repeat('\0'),
	'emphasis opened': repeat('*a_ '),
	'emphasis nested': (n) => '*a **a '.repeat(n / 14) + 'b' + ' a** a*'.repeat(n / 14),
	'brackets opened': repeat('[a'),
	'brackets nested': (n) => '['.repeat(n >> 1) + 'a' + ']'.repeat(n >> 1),
	'links opened': repeat('[a](<b'),
	'images nested': repeat('![['),
	references: repeat('[a][b]'),
	definitions: repeat('[a]: b\n'),
	backticks: (n) => {
		let text = '';
		for (let i = 1; text.length < n; i = (i % 500) + 1) text += `e${'`'.repeat(i)}`;
		return text;
	},
	'quoted lines nested': repeat('> '),
	'quoted lines': repeat('> a\n'),
	'lists nested': repeat('- '),
	'lists indented': (n) => {
		let text = '';
		for (let i = 0; text.length < n; i = (i + 2) % 400) text += `${' '.repeat(i)}* a\n`;
		return text;
	},
	tables: repeat('|a|b|\n|-|-|\n'),
	'front matter': (n) => `---\n${'a: [{'.repeat(n / 5)}`,
	'front matter of anchors': (n) => `---\na: &a b\n${'c: [*a, *a]\n'.repeat(n / 12)}---\n`,
	'HTML comments opened': repeat('<!-- '),
	'tags opened': repeat('<a '),
	'less-than signs': repeat('<'),
	'processing opened': repeat('<?'),
	'CDATA opened': repeat('<![CDATA['),
	'divisions nested': repeat('<div>'),
	'formatting opened': repeat('<b><p>'),
	'formatting that differs': (n) => {
		let text = '';
		for (let i = 0; text.length < n; i++) text += `<b a=${i}><p>`;
		return text;
	},
	'table cells': repeat('<table><td>'),
	'end tags': repeat('</p>'),
	attributes: (n) => `<p ${'a=b '.repeat(n / 4)}>`,
	'attributes that differ': (n) => {
		const names: string[] = [];
		for (let i = 0, length = 0; length < n; length += names[i++]!.length + 1) names.push(`a${i}=b`);
		return `<p ${names.join(' ')}>`;
	},
	entities: repeat('&amp;'),
	'entities opened': repeat('&#x'),
	scripts: repeat('<script>"<p>"</script>'),
	'JSON-LD': (n) => `<script type="application/ld+json">${'{"a":['.repeat(n / 6)}</script>`,
	meta: repeat('<meta property="og:title" content="a">'),
	selects: repeat('<select><option>'),
	paragraphs: repeat('<p>The ferry Aurora sank off Cape Lindes.</p>\n'),
	prose: repeat('The ferry Aurora sank off Cape Lindes on Tuesday, Captain Olga Brandt said. '),
	'quoted prose': repeat('“The ferry Aurora sank off Cape Lindes,” Captain Olga Brandt said. “It was dark.” '),
	'prose of figures': repeat('The 3 boats of the coastguard left Borrow at 5 p.m. on 3 May 2031 with $4 million. '),
	'prose in lines': repeat(
		'The ferry Aurora sank off Cape Lindes on Tuesday,\nCaptain Olga Brandt said to 3 reporters.\n',
	),
};

function repeat(piece: string): (n: number) => string {
	return (n) => piece.repeat(Math.ceil(n / piece.length));
}
