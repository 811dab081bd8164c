import { ProtocolRequestType } from 'vscode-languageserver';
import { findCopyLinks, findReports, ONE_REPORT_SHARE } from '../corpus/independence.ts';
import { sourceName } from '../corpus/sourceName.ts';
import { copyInWords } from '../features/copyInWords.ts';
import { findSharedTextMarks } from '../features/sharedTextMarks.ts';
import { onOneLine } from '../features/story/storyClaims.ts';
import { StorySources } from '../features/story/storySources.ts';
import { wordingWithin } from '../features/wording.ts';
import * as ours from './protocol.ts';
import { row, type Row } from './row.ts';
import { part } from './storyPart.ts';

/** Text that sources share word for word: of one article, and of all. */
export const sharedTextRequests: readonly Row[] = [
	row(new ProtocolRequestType<ours.SharedTextParams, ours.SharedTextPassage[], never, void, void>(ours.SHARED_TEXT), {
		capability: {},
		needs: 'corpus',
		answer: ({ corpus, uri, convert }) =>
			findSharedTextMarks(corpus, uri).map(({ span, copies }) => ({
				range: convert.range(uri, span),
				copies: copies.map(({ other, here, there, words, agencies }) => ({
					...convert.location({ uri: other.article.file.uri, span: there }),
					source: sourceName(other.article),
					here: convert.range(uri, here),
					words,
					agencies,
				})),
			})),
	}),
	row(new ProtocolRequestType<object, ours.StoryCopies, never, void, void>(ours.STORY_COPIES), {
		capability: {},
		needs: 'corpus',
		answer(asked) {
			const { corpus, convert } = asked;
			const sources = new StorySources(corpus.articles);
			const copies = findCopyLinks(corpus.sharedText, sources.articles).map((link): ours.StoryCopy => {
				const { article, other, words, share, agencies, passages } = link;
				return {
					source: sources.indexOf(article),
					other: sources.indexOf(other),
					inWords: copyInWords(link),
					words,
					share,
					oneReport: share >= ONE_REPORT_SHARE,
					agencies,
					passages: passages.map(({ here, there, words }) => ({
						words,
						wording: onOneLine(wordingWithin(article, here)),
						here: convert.location({ uri: article.article.file.uri, span: here }),
						there: convert.location({ uri: other.article.file.uri, span: there }),
					})),
				};
			});
			const { independent } = findReports(corpus.sharedText, sources.articles);
			return { ...part(asked, sources), independent, copies };
		},
	}),
];
