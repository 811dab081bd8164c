import { ProtocolRequestType } from 'vscode-languageserver';
import { onOneLine } from '../features/story/storyClaims.ts';
import { findStoryEntities } from '../features/story/storyEntities.ts';
import { StorySources } from '../features/story/storySources.ts';
import { findStoryVoices } from '../features/story/storyVoices.ts';
import { withoutEndComma } from '../features/wording.ts';
import * as ours from './protocol.ts';
import { row, type Row } from './row.ts';
import { part } from './storyPart.ts';

/** Whom the sources name, and whom they quote. */
export const storyNameRequests: readonly Row[] = [
	row(new ProtocolRequestType<object, ours.StoryEntities, never, void, void>(ours.STORY_ENTITIES), {
		capability: {},
		needs: 'corpus',
		async answer(asked) {
			const { corpus, convert, pause } = asked;
			const sources = new StorySources(corpus.articles);
			const named = await findStoryEntities(corpus, sources.articles, pause);
			const entities = named.map(({ id, entity, bySource }): ours.StoryEntity => {
				const { name, kind, spellings, mentions } = entity;
				return {
					id,
					name: onOneLine(name),
					...(kind && { kind }),
					spellings: spellings.map(({ text, count }) => ({ text: onOneLine(text), count })),
					mentions: mentions.length,
					bySource: bySource.map(({ article, spellings, roles, mentions }) => ({
						source: sources.indexOf(article),
						spellings: spellings.map(onOneLine),
						roles: roles.map(onOneLine),
						mentions: mentions.map(({ span, text }) => ({
							...convert.location({ uri: article.article.file.uri, span }),
							text: onOneLine(text),
						})),
					})),
				};
			});
			return { ...part(asked, sources), entities };
		},
	}),
	row(new ProtocolRequestType<object, ours.StoryVoices, never, void, void>(ours.STORY_VOICES), {
		capability: {},
		needs: 'corpus',
		async answer(asked) {
			const { corpus, convert, pause } = asked;
			const sources = new StorySources(corpus.articles);
			const found = await findStoryVoices(corpus, sources.articles, pause);
			const voices = found.map(({ quotations, ...voice }): ours.StoryVoice => ({
				...voice,
				quotations: quotations.map(({ article, quotation, ...counts }) => ({
					...convert.location({ uri: article.article.file.uri, span: quotation.span }),
					...counts,
					source: sources.indexOf(article),
					text: withoutEndComma(onOneLine(quotation.text)),
				})),
			}));
			return { ...part(asked, sources), voices };
		},
	}),
];
