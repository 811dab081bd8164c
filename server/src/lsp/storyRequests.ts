import { ProtocolRequestType } from 'vscode-languageserver';
import { conflictTitle } from '../features/conflictReport.ts';
import type { Reported } from '../features/findConflicts.ts';
import { groupConflicts } from '../features/conflictGroups.ts';
import type { Place } from '../features/place.ts';
import { onOneLine, tellClaims } from '../features/story/storyClaims.ts';
import { StorySources } from '../features/story/storySources.ts';
import { wordingOf } from '../features/wording.ts';
import type { Conversion } from './conversion.ts';
import * as ours from './protocol.ts';
import { row, type Asked, type Row } from './row.ts';

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
					id: before ? `${words} ${before + 1}` : words,
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
];

function reportedOf({ conflicts: { report } }: ours.Settings): Reported | undefined {
	return report === 'off' ? undefined : report;
}

function place(convert: Conversion, uri: string, span: Place['span']): ours.ClaimPlace {
	return convert.location({ uri, span });
}

/** What every part says: of which sources, and whether it may still change. */
function part({ convert, beingRead }: Asked, sources: StorySources): ours.StoryPart {
	return {
		beingRead,
		sources: sources.articles.map(({ article, claims }, index) => {
			const { title, date } = article.source;
			return {
				uri: convert.uri(article.file.uri),
				name: sources.nameOf(index),
				...(title && { title: title.value }),
				...(date && { date: date.value }),
				claims: claims.length,
			};
		}),
	};
}
