import type { Article, Sentence } from '../article/article.ts';
import type { Span } from '../text/span.ts';

export type EntityKind = 'person' | 'organization' | 'place' | 'group' | 'event' | 'product' | 'work';

/** A span that names an entity: "U.S. Secretary of State Ada Lind" holds the mention "Ada Lind" with that title before it. */
export interface Mention {
	readonly sentence: Sentence;
	/** In the prose of the sentence's block; the name alone, without title and without "'s". */
	readonly at: Span;
	/** In the file. */
	readonly span: Span;
	readonly text: string;
	/** As far as this article alone can tell; the corpus may know better. */
	readonly kind: EntityKind | undefined;
	/** The title or role that stands with the name, as written: "U.S. Secretary of State". */
	readonly title?: string;
	/** In the file: the name with its title or article and "'s", where a cursor means this name as well. */
	readonly reach?: Span;
	/** How much of the article speaks for `kind`: 0 where nothing does, above 10 where it leaves no doubt. */
	readonly kindWeight?: number;
}

/** What reads like a name outside the sentences: in a dateline, in what a page puts around its article, in front matter. */
export interface Aside {
	/** In the file. */
	readonly span: Span;
	readonly text: string;
	/** See `nameKey`. */
	readonly key: string;
	/** True where a dateline has it for the place of a report. */
	readonly place?: true;
}

/** Words for a body, a place or an event that is not named there: "the bank". Whom they stand for is told in the corpus. */
export interface Description {
	/** In the file: the noun with what qualifies it, without an article. */
	readonly span: Span;
	/** In the file: the same with its article and "'s", where a cursor means it as well. */
	readonly reach: Span;
	readonly text: string;
	/** Folded: "bank". */
	readonly head: string;
	/** Folded: "central" of "the central bank". */
	readonly modifiers: readonly string[];
	/** Whether it speaks of one that the reader knows, or of one that is new or another: "a bank", "the bank of the Aldra". */
	readonly standing: 'definite' | 'indefinite';
	/** The name that it stands beside: "the shipping company Kvarn". */
	readonly of?: Mention;
}

export type QuantityKind =
	| 'number'
	| 'ordinal'
	| 'percent'
	| 'money'
	| 'duration'
	| 'length'
	| 'area'
	| 'volume'
	| 'mass'
	| 'temperature'
	| 'speed'
	| 'power'
	| 'energy'
	| 'data';

/** "less", "about": how the text hedges a figure. "nearly two and a half hours" is `below` 150 minutes. */
export type Hedge = 'exact' | 'about' | 'below' | 'above';

/** A figure as a value. `low` and `high` differ for ranges ("8 to 10 days") and for vague words ("dozens"). */
export interface Quantity {
	readonly sentence: Sentence;
	readonly at: Span;
	readonly span: Span;
	readonly kind: QuantityKind;
	/**
	 * In the base unit of the kind: minutes, metres, square metres, litres, kilograms, percent, units of `currency`, °C, km/h,
	 * kilowatts, kilowatt-hours, gigabytes.
	 */
	readonly low: number;
	readonly high: number;
	readonly hedge: Hedge;
	/** ISO 4217. */
	readonly currency?: string;
	/** What is counted, folded: "soldiers" in "1,200 soldiers". "age" of a duration that is one, "magnitude" of an earthquake's. */
	readonly of?: string;
	/** True for "at least" and "up to", which leave open how far the figure lies beyond. */
	readonly bound?: true;
	/** The unit that it is written in, in base units: 60 for "two hours". Absent of ranges, vague words and parts: "a third". */
	readonly unit?: number;
	/** The days on which a wait that ends with the article can have begun: "a 39-year wait" that is reported in 2026. */
	readonly since?: { readonly first: string; readonly last: string };
}

/** A time by the clock, in minutes from midnight; "between 5 and 6pm" has two ends. `below` is before, `above` after. */
export interface ClockTime {
	readonly low: number;
	readonly high: number;
	readonly hedge: Hedge;
	/** True where the text leaves open whether it is before or after noon: "ten to two". Minutes are then those before noon. */
	readonly halfDay?: true;
	/** Minutes east of Greenwich, where a zone is named: "17:00 GMT". */
	readonly zone?: number;
}

/** A date or a time of day that the text names. Days are `YYYY-MM-DD`; a month or a year has equal precision at both ends. */
export interface DateMention {
	readonly sentence: Sentence;
	readonly at: Span;
	readonly span: Span;
	/** First and last day that it can mean, both inclusive; absent where the article gives nothing to count from. */
	readonly first?: string;
	readonly last?: string;
	/** Where `first` is absent: the days of whatever year, both inclusive, as `MM-DD`; or the day of the week, Sunday is 0. */
	readonly inYear?: { readonly first: string; readonly last: string };
	readonly weekday?: number;
	readonly time?: ClockTime;
	/** "by Friday" is any day before its end, "since 1987" all after; `first` and `last` are those of the Friday and the year. */
	readonly bound?: 'before' | 'after';
	/** True where days are counted off from another day: "within two weeks", "three days earlier". The count is a figure as well. */
	readonly counted?: true;
}

/** Words inside quotation marks, marks included in `at` and `span`. A quotation stays inside its block. */
export interface Quotation {
	/** The sentence in which it opens. */
	readonly sentence: Sentence;
	readonly at: Span;
	readonly span: Span;
	/** The quoted words without the marks. */
	readonly text: string;
	/** Absent where nothing tells whose words they are, and for words that are in marks for another reason: 'the "gift"'. */
	readonly speaker?: Speaker;
}

/** Whose words a quotation gives, as far as its article says: '"We acted," a Norpol spokesman said' has Norpol as `of`. */
export interface Speaker {
	/** The name, where somebody is named; for "he" and "the minister" the name that they stand for. */
	readonly mention?: Mention;
	/** In the file: the words for the speaker next to the quotation, or where an earlier quotation has them that goes on here. */
	readonly span: Span;
	/** The same words as they show: "a police spokesman", "he". */
	readonly text: string;
	/** The words of saying; absent where only the place of the quotation tells: 'Lind: "No."' */
	readonly cue?: { readonly span: Span; readonly text: string };
	/** For whom an unnamed speaker speaks. */
	readonly of?: Mention;
	/** Who passes the words on: Lind in 'The mayor sees a "gift", according to Lind'. */
	readonly via?: Mention;
}

/** "The harbour is shut, Lind said, …": who says a claim, by which words. */
export interface Attribution {
	/** The name as a mention, where it is one; "officials" or "he" is not. */
	readonly speaker?: Mention;
	/** In the prose of the block: the words for the speaker, and the words of saying. */
	readonly speakerAt?: Span;
	readonly cueAt: Span;
}

/** A span that says something that can be true or false. */
export interface Claim {
	readonly sentence: Sentence;
	/** In the prose of the block: from its first word to its last, without the mark that ends it. */
	readonly at: Span;
	/** In the file. */
	readonly span: Span;
	/** Indexes into `sentence.tokens` of the words that state it; words of a claim set inside it are left out. Ascending. */
	readonly words: readonly number[];
	/** Indexes of words elsewhere in the sentence that it leans on: the subject it shares, the noun that "which" stands for. */
	readonly leansOn: readonly number[];
	readonly negated: boolean;
	readonly attribution?: Attribution;
}

/** One article with everything that can be told from it alone. All lists are in the order of the text. */
export interface ArticleAnalysis {
	readonly article: Article;
	readonly mentions: readonly Mention[];
	readonly asides: readonly Aside[];
	readonly descriptions: readonly Description[];
	readonly quantities: readonly Quantity[];
	readonly dates: readonly DateMention[];
	readonly quotations: readonly Quotation[];
	readonly claims: readonly Claim[];
}
