/**
 * What the views show: the story of all sources together, as plain types. Each view asks for its own part when it is visible, and again
 * when the server's status has changed. Sources are named by their index in the answer's own list.
 */

import type { ClaimPlace, EntityKind } from './protocol.ts';

export interface StorySource {
	readonly uri: string;
	/** What a reader calls it; with its file's name where two sources are called the same. */
	readonly name: string;
	readonly title?: string;
	/** As the article gives it: `YYYY-MM-DD` or an ISO 8601 time. */
	readonly date?: string;
	/** How many claims it makes. */
	readonly claims: number;
}

/** What every part of the story says of itself. */
export interface StoryPart {
	/** By date, undated ones last, then by name. */
	readonly sources: readonly StorySource[];
	/** Claims are still being read side by side: this may still change. */
	readonly beingRead: boolean;
}

/** A request: what the sources say, a row for each thing that is said. */
export const STORY_CLAIMS = 'corroborate/storyClaims';
export interface StoryClaims extends StoryPart {
	/** Those of most sources first; what one source alone says comes last, in the order of the sources and of the text. */
	readonly claims: readonly StoryClaim[];
}

export interface StoryClaim {
	/** The same as long as the words of its first statement are: by it a view keeps what is selected. */
	readonly id: string;
	/** Its most telling wording, on one line. */
	readonly wording: string;
	/** One of each source that says something of it, in the order of the sources; the others are silent. */
	readonly statements: readonly StoryStatement[];
	/** How many sources state it for sure, how many may, and how many tell it otherwise; each source counts once. */
	readonly states: number;
	/** How many of `states` are left when those that rest on the same text count once. */
	readonly independent: number;
	readonly possibly: number;
	readonly differ: number;
	/** The source that said it first, where the dates of all who say it tell. */
	readonly first?: number;
	/** It is nobody's but one source's; what states too little to be looked for elsewhere is in no row. */
	readonly onlyHere: boolean;
}

export interface StoryStatement extends ClaimPlace {
	readonly source: number;
	readonly wording: string;
	/** `possibly`: not sure enough to be told as a fact. `differs`: of the same thing it says something else. */
	readonly state: 'states' | 'possibly' | 'differs';
	/** To the row's wording, for a person, to follow the source's name: "says the same"; absent of the wording itself. */
	readonly relationInWords?: string;
	/** 0 to 1; absent of the wording itself. */
	readonly score?: number;
	/** Where sources differ, what this one says: “two hours”. */
	readonly values: readonly StoryValue[];
}

export interface StoryValue extends ClaimPlace {
	/** As behind `conflict.` in a diagnostic's code. */
	readonly kind: string;
	readonly value: string;
	/** In `differs`, or what the others differ from. */
	readonly differs: boolean;
	readonly certain: boolean;
	/** The later of two articles tells what has become of it. */
	readonly update: boolean;
}

/** A request: what the sources tell differently, what weighs most first. */
export const STORY_CONFLICTS = 'corroborate/storyConflicts';
export interface StoryConflicts extends StoryPart {
	readonly conflicts: readonly StoryConflict[];
}

export interface StoryConflict {
	/** The same as long as the words of its sides are. */
	readonly id: string;
	readonly kind: string;
	readonly nature: 'contradiction' | 'update' | 'wording' | 'compatible';
	/** "Figures differ", for a person. */
	readonly title: string;
	readonly certain: boolean;
	/** 0 to 1. */
	readonly score: number;
	/** The first is the one that the others differ from. */
	readonly sides: readonly StorySide[];
}

export interface StorySide extends ClaimPlace {
	readonly source: number;
	/** “87 soldiers” */
	readonly value: string;
	/** The claim that the value stands in, its place included; absent where it is a title or a quotation. */
	readonly claim?: ClaimPlace & { readonly wording: string };
}

/** A request: whom and what the sources name, those that most sources name first. */
export const STORY_ENTITIES = 'corroborate/storyEntities';
export interface StoryEntities extends StoryPart {
	readonly entities: readonly StoryEntity[];
}

export interface StoryEntity {
	readonly id: string;
	/** Its fullest name. */
	readonly name: string;
	readonly kind?: EntityKind;
	/** Every way the articles write it, most frequent first. */
	readonly spellings: readonly { readonly text: string; readonly count: number }[];
	readonly mentions: number;
	/** Those that name it, in the order of the sources. */
	readonly bySource: readonly EntityInSource[];
}

export interface EntityInSource {
	readonly source: number;
	readonly spellings: readonly string[];
	/** What it is called there: "Foreign Minister". */
	readonly roles: readonly string[];
	/** In the order of the text. */
	readonly mentions: readonly (ClaimPlace & { readonly text: string })[];
}

/** A request: who is quoted, and by whom. */
export const STORY_VOICES = 'corroborate/storyVoices';
export interface StoryVoices extends StoryPart {
	/** Those that most sources quote first; what nobody is named for comes last. */
	readonly voices: readonly StoryVoice[];
}

export interface StoryVoice {
	readonly id: string;
	/** A name, or the words for somebody unnamed: "a police spokesman"; absent where nothing tells whose words they are. */
	readonly name?: string;
	readonly kind?: EntityKind;
	/** In the order of the sources and of the text. */
	readonly quotations: readonly StoryQuotation[];
}

export interface StoryQuotation extends ClaimPlace {
	readonly source: number;
	/** The words, without the marks. */
	readonly text: string;
	/** Who passes them on. */
	readonly via?: string;
	/** How many other sources quote the same words, and how many of these word them otherwise. */
	readonly others: number;
	readonly reworded: number;
}

/** A request: one source read beside another, or beside all others. */
export const SIDE_BY_SIDE = 'corroborate/sideBySide';
export interface SideBySideParams {
	readonly textDocument: { readonly uri: string };
	/** The sources beside it; absent: all others. `closest`, or where none of them is a source: the one that joins most claims. */
	readonly beside?: readonly string[] | 'closest';
}
/** Null where the document is no source, or there is no other one. */
export interface SideBySide extends StoryPart {
	/** How many of the left article's claims each of the sources joins, whether it stands on the right or not; 0 for the left one. */
	readonly counts: readonly number[];
	readonly left: ReaderArticle;
	readonly right: readonly ReaderArticle[];
	/** In the order of the left text, then of the articles on the right. */
	readonly joined: readonly ReaderPair[];
}

export interface ReaderArticle {
	readonly source: number;
	/** Its paragraphs and headings, without what a page puts around an article. */
	readonly blocks: readonly ReaderBlock[];
}
export interface ReaderBlock {
	readonly kind: 'headline' | 'heading' | 'paragraph' | 'listItem' | 'quote' | 'caption' | 'furniture';
	/** Depth of a heading, 1 to 6. */
	readonly level?: number;
	readonly text: string;
	/** In the document. */
	readonly range: ClaimPlace['range'];
}

/** Words in the text of a block, in UTF-16 units, and where they stand in the document. */
export interface ReaderWords {
	readonly block: number;
	readonly start: number;
	readonly end: number;
	readonly range: ClaimPlace['range'];
}

/** A claim of the left article, and where one on the right states it or tells it otherwise. Left places do not overlap, but may be equal. */
export interface ReaderPair {
	readonly left: ReaderWords;
	readonly right: ReaderWords;
	/** Index in `right` of the answer. */
	readonly article: number;
	/** 0 to 1. */
	readonly score: number;
	readonly certain: boolean;
	/** For a person, to follow the right source's name. */
	readonly relationInWords: string;
	/** Words of content of either side that the other has no like of. */
	readonly onlyLeft: readonly ReaderWords[];
	readonly onlyRight: readonly ReaderWords[];
	readonly differing: readonly ReaderDifference[];
}

export interface ReaderDifference {
	/** As behind `conflict.` in a diagnostic's code. */
	readonly kind: string;
	/** "Figures differ", for a person. */
	readonly title: string;
	readonly left: ReaderWords;
	readonly right: ReaderWords;
	readonly certain: boolean;
	readonly update: boolean;
}

/** A request: what happened when, as far as claims are dated; the earliest first. */
export const STORY_TIMELINE = 'corroborate/storyTimeline';
export interface StoryTimeline extends StoryPart {
	readonly events: readonly StoryEvent[];
}

export interface StoryEvent {
	/** The same as long as the words of its first statement are. */
	readonly id: string;
	readonly wording: string;
	/** As most sources date it; absent where they differ on a day that nothing tells. */
	readonly when?: StoryTime;
	/** Those that date it, in the order of the sources. */
	readonly dates: readonly StoryDate[];
	/** Some source dates it otherwise than another; `certain` where that is sure. */
	readonly differs: boolean;
	readonly certain: boolean;
}

/** Days are `YYYY-MM-DD`, both inclusive. */
export interface StoryTime {
	readonly first: string;
	readonly last: string;
	/** By the clock: "19:40", "after 17:00". */
	readonly time?: string;
	/** "by Friday" is any day before its end, "since 1987" all after. */
	readonly bound?: 'before' | 'after';
}

/** What one source says of when; the place is that of the words for the date. */
export interface StoryDate extends ClaimPlace {
	readonly source: number;
	/** Of its claim. */
	readonly wording: string;
	/** As written: "on Tuesday". */
	readonly words: string;
	readonly when?: StoryTime;
	readonly differs: boolean;
}
