import { describeTarget } from '../annotation/describeTarget.ts';
import { asObject, listOf } from '../annotation/json.ts';
import { findTargetAnchor } from '../annotation/liveAnchors.ts';
import type { Note, NoteTarget } from '../annotation/note.ts';
import { findQuotePlaces } from '../annotation/quotePlaces.ts';
import { pathOfReference } from '../annotation/reference.ts';
import { unitsAt } from '../text/codePoints.ts';
import type { Article } from '../article/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Span } from '../text/span.ts';
import type { Annotations } from './annotations.ts';
import { digestOf } from './digest.ts';
import { findElsewhere } from './movedArticles.ts';

/** Where a record of another program said that it belongs. */
const FROM = 'corroborate:importedFrom';

/**
 * A note of another program, put on the articles of this workspace: a web page is the article that names its address, else the only
 * one in which the words stand as they did; a position without words gets the words that stand there. What is not found stays as it is.
 */
export function settleImported(note: Note, folder: string, annotations: Annotations, corpus: Corpus): Note {
	const targets = note.targets.map((target) => settle(target, folder, annotations, corpus));
	return targets.every((target, i) => target === note.targets[i]) ? note : { ...note, targets };
}

function settle(target: NoteTarget, folder: string, annotations: Annotations, corpus: Corpus): NoteTarget {
	const article = articleOf(target, folder, annotations, corpus);
	if (!article) return target;
	const source = annotations.store.sourceIn(folder, article.file.uri);
	const moved = source !== target.source && { source, others: { ...target.others, [FROM]: target.source } };
	// Ours are described as they should be.
	if (target.digest !== undefined && !moved) return target;
	const span = target.quote ? wordsIn(article, target, annotations) : positionIn(target, article);
	if (!span) return moved ? { ...target, ...moved } : target;
	const described = describeTarget(annotations.textOf(article.file), span, source);
	const others = moved ? moved.others : target.others;
	return { ...described, digest: digestOf(article.file.text), ...(others && { others }) };
}

function articleOf(target: NoteTarget, folder: string, annotations: Annotations, corpus: Corpus): Article | undefined {
	const path = pathOfReference(target.source);
	if (path !== undefined) return corpus.article(annotations.store.uriIn(folder, target.source))?.article;
	const address = addressKey(target.source);
	const named = corpus.articles.find(({ article }) => addressKey(article.source.address?.value ?? '') === address);
	if (named) return named.article;
	const found = new Set(findElsewhere(corpus, target, (file) => annotations.textOf(file)).map(({ uri }) => uri));
	return found.size === 1 ? corpus.article([...found][0]!)?.article : undefined;
}

/** Pages are the same with and without what browsers and trackers add. */
function addressKey(address: string): string {
	return address
		.replace(/^https?:\/\/(?:www\.)?/i, '')
		.replace(/[?#].*$/s, '')
		.replace(/\/+$/, '')
		.toLowerCase();
}

/** Where the words stand as they stood; or at all, where they stand once, since many say nothing of what stood around. */
function wordsIn(article: Article, target: NoteTarget, annotations: Annotations): Span | undefined {
	const text = annotations.textOf(article.file);
	const anchor = findTargetAnchor(text, target);
	if (anchor.state === 'exact' || anchor.state === 'moved') return anchor.span;
	const [only, ...more] = findQuotePlaces(text.even, target);
	return only && !more.length ? text.even.toFile(only) : visibleSpan(article, target);
}

/**
 * Words that were marked on a page as a browser shows it stand in the file with marks between them: they are looked for in what a
 * reader sees. Only where they stand once, and not in the file as they are.
 */
function visibleSpan({ file, blocks }: Article, { quote }: NoteTarget): Span | undefined {
	if (file.format === 'text' || file.text.includes(quote)) return undefined;
	const words = quote.replace(/\s+/g, ' ').trim();
	const found = blocks.flatMap(({ prose }) => {
		const start = prose.text.indexOf(words);
		return start < 0 ? [] : prose.toFile({ start, end: start + words.length });
	});
	return found.length === 1 ? found[0] : undefined;
}

function positionIn({ others }: NoteTarget, { file }: Article): Span | undefined {
	const position = listOf(others?.['selectors'])
		.map(asObject)
		.find((selector) => selector?.['type'] === 'TextPositionSelector');
	const [start, end] = [position?.['start'], position?.['end']];
	if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return undefined;
	const span = { start: unitsAt(file.text, start as number), end: unitsAt(file.text, end as number) };
	return span.start < span.end && file.text.slice(span.start, span.end).trim() ? span : undefined;
}
