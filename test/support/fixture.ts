import { analyzeArticle } from '#server/analysis/analyzeArticle.ts';
import type { ArticleFormat } from '#server/article/article.ts';
import { readArticle } from '#server/article/readArticle.ts';
import { makeCorpus, type Corpus } from '#server/corpus/corpus.ts';
import type { Span } from '#server/text/span.ts';

export interface Marked {
	readonly uri: string;
	readonly span: Span;
	/** "person" in `<person|Ada Lind|>`; empty in `<|Ada Lind|>`. */
	readonly label: string;
	readonly text: string;
}

export interface Fixture {
	readonly corpus: Corpus;
	/** The texts without their marks. */
	readonly files: readonly { readonly uri: string; readonly format: ArticleFormat; readonly text: string }[];
	readonly cursor: { readonly uri: string; readonly offset: number } | undefined;
	readonly marked: readonly Marked[];
}

/**
 * Articles from one marked text. A line `=== name.txt` begins a file; without one, all is `article.txt`.
 * `<|>` is the cursor, `<|…|>` a span, `<label|…|>` a labelled one; spans may nest.
 */
export function fixture(source: string): Fixture {
	const files: { uri: string; format: ArticleFormat; text: string }[] = [];
	const marked: Marked[] = [];
	let cursor: Fixture['cursor'];
	const parts = source.replace(/^\n/, '').split(/^=== (.+)\n/m);
	if (parts.length === 1) parts.unshift('', 'article.txt');
	for (let i = 1; i < parts.length; i += 2) {
		const name = parts[i]!.trim();
		const uri = `file:///sources/${name}`;
		const open: { start: number; label: string }[] = [];
		let text = '';
		for (const piece of parts[i + 1]!.split(/(<\|>|<[\w.-]*\||\|>)/)) {
			if (piece === '<|>') cursor = { uri, offset: text.length };
			else if (piece === '|>') {
				const mark = open.pop();
				if (!mark) throw new Error(`${name}: |> without its <|`);
				marked.push({
					uri,
					span: { start: mark.start, end: text.length },
					label: mark.label,
					text: text.slice(mark.start),
				});
			} else if (/^<[\w.-]*\|$/.test(piece)) open.push({ start: text.length, label: piece.slice(1, -1) });
			else text += piece;
		}
		if (open.length) throw new Error(`${name}: <| without its |>`);
		files.push({ uri, format: formatOf(name), text });
	}
	marked.sort((a, b) => (a.uri === b.uri ? a.span.start - b.span.start : a.uri < b.uri ? -1 : 1));
	const corpus = makeCorpus(files.map((file) => analyzeArticle(readArticle(file))));
	return { corpus, files, cursor, marked };
}

function formatOf(name: string): ArticleFormat {
	if (name.endsWith('.md')) return 'markdown';
	return /\.html?$/.test(name) ? 'html' : 'text';
}
