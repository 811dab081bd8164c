import { firstWords } from '../annotation/note.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { HoverNote } from '../features/noteHover.ts';
import { touches } from '../text/span.ts';
import type { Annotations } from './annotations.ts';

/** The notes on a place, but not those on the article as a whole. */
export function hoverNotesAt(annotations: Annotations, uri: string, offset: number, corpus: Corpus): HoverNote[] {
	const text = corpus.article(uri)?.article.file.text ?? '';
	return annotations.on(uri, corpus).flatMap(({ stored, targets }) =>
		targets.flatMap((placed) => {
			const { anchor, target } = placed;
			if (placed.uri !== uri || !target.quote || !('span' in anchor) || !touches(anchor.span, offset)) return [];
			const to = text.slice(anchor.span.start, anchor.span.end);
			const changed = anchor.state === 'changed' && { changed: { from: firstWords(target), to } };
			return [{ ...stored.note, replies: stored.replies, span: anchor.span, ...changed }];
		}),
	);
}
