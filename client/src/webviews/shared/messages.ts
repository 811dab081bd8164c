/**
 * What a page in a webview and the extension say to each other: plain data. Nothing is taken for granted of what arrives on either
 * side, so each reads a message before it believes it. This folder is for both sides: it knows neither `vscode` nor a DOM.
 */

import type { Range, StoryPart } from '../../../../server/src/lsp/protocol.ts';

export type FromPage =
	/** The page stands and wants to be told everything. */
	| { readonly type: 'ready' }
	/** How the reader has arranged it; comes back with `begin`, whatever it is. */
	| { readonly type: 'view'; readonly view: unknown }
	/** Another part of the story is wanted; what can be asked for is between a page and its own kind of panel. */
	| { readonly type: 'ask'; readonly about: unknown }
	/** `focus`: the editor is to take the keyboard; else the page keeps it. */
	| { readonly type: 'open'; readonly uri: string; readonly range: Range; readonly focus: boolean }
	| { readonly type: 'export' };

export type ToPage<Story extends StoryPart = StoryPart> =
	| { readonly type: 'begin'; readonly words: Words; readonly view: unknown }
	| { readonly type: 'story'; readonly story: Story }
	/** What stands above the story; no text takes it away. */
	| { readonly type: 'notice'; readonly text: string }
	/** To put the reader on this one. */
	| { readonly type: 'select'; readonly id: string };

/** The texts of a page, in the editor's language. `{0}` stands for what is filled in. */
export type Words = Readonly<Record<string, string>>;

export function readFromPage(message: unknown): FromPage | undefined {
	if (!isRecord(message)) return undefined;
	switch (message['type']) {
		case 'ready':
		case 'export':
			return { type: message['type'] };
		case 'view':
			return { type: 'view', view: message['view'] };
		case 'ask':
			return { type: 'ask', about: message['about'] };
		case 'open': {
			const { uri, range, focus } = message;
			if (typeof uri !== 'string' || !isRange(range) || typeof focus !== 'boolean') return undefined;
			return { type: 'open', uri, range, focus };
		}
		default:
			return undefined;
	}
}

/** `isStory`: what of a story this page relies on, beyond its sources. */
export function readToPage<Story extends StoryPart>(
	message: unknown,
	isStory: (story: StoryPart & Readonly<Record<string, unknown>>) => boolean,
): ToPage<Story> | undefined {
	if (!isRecord(message)) return undefined;
	switch (message['type']) {
		case 'begin': {
			const { words, view } = message;
			return isWords(words) ? { type: 'begin', words, view } : undefined;
		}
		case 'story': {
			const { story } = message;
			return isStoryPart(story) && isStory(story) ? { type: 'story', story: story as unknown as Story } : undefined;
		}
		case 'notice':
			return typeof message['text'] === 'string' ? { type: 'notice', text: message['text'] } : undefined;
		case 'select':
			return typeof message['id'] === 'string' ? { type: 'select', id: message['id'] } : undefined;
		default:
			return undefined;
	}
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWords(value: unknown): value is Words {
	return isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
}

function isStoryPart(value: unknown): value is StoryPart & Readonly<Record<string, unknown>> {
	return isRecord(value) && Array.isArray(value['sources']) && typeof value['beingRead'] === 'boolean';
}

function isRange(value: unknown): value is Range {
	return isRecord(value) && isPosition(value['start']) && isPosition(value['end']);
}

function isPosition(value: unknown): boolean {
	return isRecord(value) && isIndex(value['line']) && isIndex(value['character']);
}

function isIndex(value: unknown): boolean {
	return Number.isInteger(value) && (value as number) >= 0;
}
