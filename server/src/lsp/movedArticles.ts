import type { FoldedText } from '../annotation/foldedText.ts';
import type { NoteTarget } from '../annotation/note.ts';
import type { AnchorCandidate } from '../annotation/noteAnchor.ts';
import { findQuotePlaces } from '../annotation/quotePlaces.ts';
import type { ArticleFile } from '../article/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { digestOf } from './digest.ts';
import type { RenamedFile } from './folderStore.ts';
import type { NoteStore } from './noteStore.ts';

/** Looked through for words whose article is gone; in a larger corpus that would take too long to be worth it. */
const MOST_ARTICLES = 2000;
/** In UTF-16 units: so much around the words has to be as it was for the place to be worth showing. */
const SHOWN_CONTEXT = 16;
/** Shown to a person. */
const SHOWN = 3;

const digests = new WeakMap<ArticleFile, string>();

/**
 * Articles with notes that are gone under their name, where just one other article has the very text: as it was when a note was
 * described, or as it was seen last (by URI in `seen`).
 */
export function findMoved(corpus: Corpus, store: NoteStore, seen: ReadonlyMap<string, string>): RenamedFile[] {
	const gone = [...store.uris].filter((uri) => !corpus.article(uri) && store.folderOf(uri) !== undefined);
	if (!gone.length) return [];
	const byDigest = new Map<string, string[]>();
	for (const { article } of corpus.articles) {
		const { file } = article;
		let digest = digests.get(file);
		if (digest === undefined) digests.set(file, (digest = digestOf(file.text)));
		byDigest.set(digest, [...(byDigest.get(digest) ?? []), file.uri]);
	}
	return gone.flatMap((oldUri) => {
		const known = store
			.notesOn(oldUri)
			.flatMap(({ note, uris }) => note.targets.filter((target, i) => uris[i] === oldUri && target.digest))
			.map(({ digest }) => digest!);
		const last = seen.get(oldUri);
		const wanted = new Set(last === undefined ? known : [...known, digestOf(last)]);
		const found = new Set(
			[...wanted].flatMap((digest) => [...(byDigest.get(digest) ?? []), ...(corpus.rest?.withDigest(digest) ?? [])]),
		);
		return found.size === 1 ? [{ oldUri, newUri: [...found][0]! }] : [];
	});
}

/** Where the words of a target whose article is gone stand in other articles, with something of what stood around them. */
export function findElsewhere(
	corpus: Corpus,
	target: NoteTarget,
	textOf: (file: ArticleFile) => FoldedText,
): (AnchorCandidate & { readonly uri: string })[] {
	if (!target.quote || corpus.articles.length > MOST_ARTICLES) return [];
	const found = corpus.articles.flatMap(({ article: { file } }) => {
		const text = textOf(file);
		return findQuotePlaces(text.even, target).map((place) => ({
			uri: file.uri,
			span: text.even.toFile(place),
			score: 1,
			kept: place.keptBefore + place.keptAfter,
		}));
	});
	return found
		.filter(({ kept }) => kept >= SHOWN_CONTEXT)
		.sort((a, b) => b.kept - a.kept)
		.slice(0, SHOWN)
		.map(({ uri, span, score }) => ({ uri, span, score }));
}
