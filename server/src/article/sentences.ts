import type { Nodes, Sentence as SentenceNode } from 'nlcst';
import { ParseEnglish } from 'parse-english';
import { textKey } from '../text/textKey.ts';
import type { Block, Sentence, Token } from './article.ts';

const english = new ParseEnglish();

/** The sentences of one block, by `parse-english` over its visible text. */
export function readSentences(block: Block): Sentence[] {
	const from = block.dateline?.end ?? 0;
	const text = block.prose.text.slice(from);
	const sentences: Sentence[] = [];
	for (const paragraph of english.parse(text).children) {
		if (paragraph.type !== 'ParagraphNode') continue;
		for (const node of paragraph.children) {
			if (node.type !== 'SentenceNode') continue;
			const tokens = readTokens(node, text, from);
			const first = tokens[0];
			const last = tokens[tokens.length - 1];
			if (!first || !last) continue;
			const at = { start: first.at.start, end: last.at.end };
			sentences.push({ block, at, span: block.prose.toFile(at), tokens });
		}
	}
	return sentences;
}

function readTokens(sentence: SentenceNode, text: string, from: number): Token[] {
	const tokens: Token[] = [];
	for (const node of sentence.children) {
		if (node.type === 'WhiteSpaceNode') continue;
		const at = positionOf(node);
		const word = text.slice(at.start, at.end);
		tokens.push({
			kind: node.type === 'WordNode' ? 'word' : 'punctuation',
			text: word,
			key: textKey(word),
			at: { start: at.start + from, end: at.end + from },
		});
	}
	return tokens;
}

function positionOf(node: Nodes): { start: number; end: number } {
	const start = node.position?.start.offset;
	const end = node.position?.end.offset;
	if (start === undefined || end === undefined) throw new Error('parse-english gave a node without a position');
	return { start, end };
}
