import { ProtocolRequestType } from 'vscode-languageserver';
import type { ArticleAnalysis } from '../analysis/analysis.ts';
import { conflictTitle } from '../features/conflictReport.ts';
import type { Reported } from '../features/findConflicts.ts';
import { groupConflicts } from '../features/conflictGroups.ts';
import type { Place } from '../features/place.ts';
import type { WordsAt } from '../features/story/readText.ts';
import { putSideBySide, type Beside, type ReadArticle, type SideBySide } from '../features/story/sideBySide.ts';
import { onOneLine, tellClaims } from '../features/story/storyClaims.ts';
import { StorySources } from '../features/story/storySources.ts';
import { tellTimeline } from '../features/story/storyTimeline.ts';
import { wordingOf } from '../features/wording.ts';
import type { Conversion } from './conversion.ts';
import * as ours from './protocol.ts';
import { row, type Asked, type Row } from './row.ts';
import { storyNameRequests } from './storyNameRequests.ts';
import { part } from './storyPart.ts';

/** In milliseconds: a conflict is told when both claims have been read side by side, or words must do after that time. */
const BEFORE_ACCUSING = 15_000;

/** What the views show, a request for each part. */
export const storyRequests: readonly Row[] = [
	row(new ProtocolRequestType<object, ours.StoryClaims, never, void, void>(ours.STORY_CLAIMS), {
		capability: {},
		needs: 'corpus',
		async answer(asked) {
			const { corpus, convert, settings, pause, beingRead } = asked;
			const sources = new StorySources(corpus.articles);
			const { minimumScore } = settings.matching;
			// What differs would change from one moment to the next.
			const reported = beingRead ? undefined : reportedOf(settings);
			const rows = await tellClaims(corpus, sources, { minimumScore, reported, pause });
			return {
				...part(asked, sources),
				claims: rows.map(({ statements, ...told }) => ({
					...told,
					statements: statements.map(({ span, uri, values, ...statement }) => ({
						...statement,
						...convert.location({ uri, span }),
						values: values.map(({ span, uri, ...value }) => ({ ...value, ...convert.location({ uri, span }) })),
					})),
				})),
			};
		},
	}),
	row(new ProtocolRequestType<object, ours.StoryTimeline, never, void, void>(ours.STORY_TIMELINE), {
		capability: {},
		needs: 'corpus',
		async answer(asked) {
			const { corpus, convert, settings, pause, beingRead } = asked;
			const sources = new StorySources(corpus.articles);
			const { minimumScore } = settings.matching;
			const reported = beingRead ? undefined : reportedOf(settings);
			const rows = await tellClaims(corpus, sources, { minimumScore, reported, pause });
			return {
				...part(asked, sources),
				events: tellTimeline(corpus, sources, rows, minimumScore).map(({ dates, ...event }) => ({
					...event,
					dates: dates.map(({ span, uri, ...date }) => ({ ...date, ...convert.location({ uri, span }) })),
				})),
			};
		},
	}),
	row(new ProtocolRequestType<object, ours.StoryConflicts, never, void, void>(ours.STORY_CONFLICTS), {
		capability: {},
		needs: 'corpus',
		awaitsAllRead: BEFORE_ACCUSING,
		async answer(asked) {
			const { corpus, settings, pause } = asked;
			const sources = new StorySources(corpus.articles);
			const reported = reportedOf(settings);
			const groups = reported ? await groupConflicts(corpus, reported, pause) : [];
			const seen = new Map<string, number>();
			const conflicts = groups.map(({ kind, nature, certain, score, sides }): ours.StoryConflict => {
				const words = `${kind} ${sides.map(({ article, value }) => `${article.article.file.uri} ${value}`).join(' ')}`;
				const before = seen.get(words) ?? 0;
				seen.set(words, before + 1);
				return {
					id: before ? `${words} (${before + 1})` : words,
					kind,
					nature,
					title: conflictTitle({ kind, nature, certain }),
					certain,
					score,
					sides: sides.map((side) => ({
						...place(asked.convert, side.article.article.file.uri, side.span),
						source: sources.indexOf(side.article),
						value: onOneLine(side.value),
						...(side.claim && {
							claim: {
								...place(asked.convert, side.article.article.file.uri, side.claim.claim.span),
								wording: onOneLine(wordingOf(side.claim)),
							},
						}),
					})),
				};
			});
			return { ...part(asked, sources), conflicts };
		},
	}),
	row(new ProtocolRequestType<ours.SideBySideParams, ours.SideBySide | null, never, void, void>(ours.SIDE_BY_SIDE), {
		capability: {},
		needs: 'corpus',
		async answer(asked, { beside }) {
			const { corpus, uri, settings, pause, beingRead, environment } = asked;
			const left = corpus.article(uri);
			const sources = new StorySources(corpus.articles);
			const others = sources.articles.filter((article) => article !== left);
			if (!left || !others.length) return null;
			const found = await putSideBySide(corpus, left, others, besideOf(beside, others, environment), {
				minimumScore: settings.matching.minimumScore,
				reported: beingRead ? undefined : reportedOf(settings),
				pause,
			});
			const counts = sources.articles.map((article) => found.counts[others.indexOf(article)] ?? 0);
			return { ...part(asked, sources), counts, ...readerAnswer(found, sources, asked.convert) };
		},
	}),
	...storyNameRequests,
];

function besideOf(
	asked: ours.SideBySideParams['beside'],
	others: readonly ArticleAnalysis[],
	environment: Asked['environment'],
): Beside {
	if (asked === undefined) return 'all';
	const wanted = new Set(Array.isArray(asked) ? asked.map((uri) => environment.normalize(String(uri))) : []);
	return new Set(others.filter(({ article }) => wanted.has(article.file.uri)));
}

function readerAnswer(
	{ left, right, joined }: SideBySide,
	sources: StorySources,
	convert: Conversion,
): Pick<ours.SideBySide, 'left' | 'right' | 'joined'> {
	const read = ({ article, blocks }: ReadArticle): ours.ReaderArticle => ({
		source: sources.indexOf(article),
		blocks: blocks.map(({ span, ...block }) => ({ ...block, range: convert.range(article.article.file.uri, span) })),
	});
	const wordsOf =
		({ article }: ReadArticle) =>
		({ block, at, span }: WordsAt): ours.ReaderWords => ({
			block,
			...at,
			range: convert.range(article.article.file.uri, span),
		});
	const here = wordsOf(left);
	return {
		left: read(left),
		right: right.map(read),
		joined: joined.map((pair) => {
			const there = wordsOf(right[pair.article]!);
			return {
				...pair,
				left: here(pair.left),
				right: there(pair.right),
				onlyLeft: pair.onlyLeft.map(here),
				onlyRight: pair.onlyRight.map(there),
				differing: pair.differing.map((one) => ({ ...one, left: here(one.left), right: there(one.right) })),
			};
		}),
	};
}

function reportedOf({ conflicts: { report } }: ours.Settings): Reported | undefined {
	return report === 'off' ? undefined : report;
}

function place(convert: Conversion, uri: string, span: Place['span']): ours.ClaimPlace {
	return convert.location({ uri, span });
}
