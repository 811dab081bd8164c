import { firstWords } from '../annotation/note.ts';
import { findWordDifference } from '../annotation/wordDifference.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { fileName, sourceName } from '../corpus/sourceName.ts';
import type { Annotations, PlacedNote, PlacedTarget } from './annotations.ts';
import type { Conversion } from './conversion.ts';
import type * as ours from './protocol.ts';

/** A note as the client shows it; of its targets, the one in the article `uri` stands in front. */
export function listedAnnotation(
	{ stored, targets }: PlacedNote,
	{ corpus, convert, annotations }: { corpus: Corpus; convert: Conversion; annotations: Annotations },
	uri?: string,
): ours.Annotation {
	const listed = targets.map((target, i) => listedTarget(target, i, corpus, convert));
	const asked = Math.max(
		0,
		targets.findIndex((target) => target.uri === uri),
	);
	const { id, body, tags, author, created, modified, resolved, claim } = stored.note;
	return {
		id,
		...listed[asked]!,
		body,
		tags,
		author,
		created,
		modified,
		resolved,
		claim,
		replies: stored.replies.map(({ id, body, author, created, modified, conflict }) => ({
			id,
			body,
			author,
			created,
			modified,
			...(conflict && { conflict }),
		})),
		targets: listed,
		saved: annotations.store.isSaved(stored),
	};
}

function listedTarget(placed: PlacedTarget, index: number, corpus: Corpus, convert: Conversion): ours.AnnotationTarget {
	const { uri, target, anchor } = placed;
	const article = corpus.article(uri)?.article;
	const head = {
		uri: convert.uri(uri),
		target: index,
		state: anchor.state,
		quote: firstWords(target),
		source: article ? sourceName(article) : fileName(uri),
	};
	if ('span' in anchor) {
		const { span, score } = anchor;
		const now = article?.file.text.slice(span.start, span.end) ?? '';
		const range = convert.range(uri, span);
		if (anchor.state !== 'changed') return { ...head, range, score };
		return { ...head, range, score: rounded(score), difference: findWordDifference(firstWords(target), now) };
	}
	const here = anchor.candidates.map((candidate) => ({ ...candidate, uri }));
	const candidates = [...here, ...placed.elsewhere()].map(({ uri, span, score }): ours.AnnotationCandidate => {
		const { article } = corpus.article(uri)!;
		return {
			uri: convert.uri(uri),
			range: convert.range(uri, span),
			score: rounded(score),
			words: article.file.text.slice(span.start, span.end),
			source: sourceName(article),
		};
	});
	return { ...head, ...(candidates.length && { candidates }) };
}

function rounded(score: number): number {
	return Math.round(score * 1000) / 1000;
}
