/**
 * What client and server say to each other beyond LSP: method names and plain types. The client imports this file and nothing
 * else of the server, and no library object stands here, since both sides may carry another version of the JSON-RPC library.
 */

export interface Position {
	readonly line: number;
	readonly character: number;
}

export interface Range {
	readonly start: Position;
	readonly end: Position;
}

/** A notification from the server: how far the index is and what it left out. Sent after each change of either. */
export const STATUS = 'corroborate/status';
export interface Status {
	readonly state: 'indexing' | 'ready';
	readonly articles: number;
	readonly claims: number;
	/** Files that were not read, or read only in part, and why: for a person. */
	readonly skipped: readonly { readonly uri: string; readonly reason: string }[];
	/** How many files a cancelled index left unread; absent where it read them all. */
	readonly left?: number;
	/** Whether claims are being read side by side, were, or are compared by their words alone. */
	readonly secondReading: 'running' | 'done' | 'off';
}

/** A request: the claims of one article that other sources share, in the order of the text. */
export const SHARED_CLAIMS = 'corroborate/sharedClaims';
export interface SharedClaimsParams {
	readonly textDocument: { readonly uri: string };
}
export interface SharedClaim {
	readonly range: Range;
	/** How many sources state it for sure, this one included, and how many more may. */
	readonly sources: number;
	readonly possibly: number;
}

/** A request: the claim at a place with its matches in the other articles, best first; null where no claim stands there. */
export const CLAIM_MATCHES = 'corroborate/claimMatches';
export interface ClaimMatchesParams {
	readonly textDocument: { readonly uri: string };
	readonly position: Position;
}
export interface ClaimMatches {
	readonly range: Range;
	readonly matches: readonly MatchedClaim[];
}
export interface MatchedClaim {
	readonly uri: string;
	readonly range: Range;
	/** 0 to 1. */
	readonly score: number;
	readonly relation: string;
	/** The relation for a person, to follow the source's name: "says the same". */
	readonly relationInWords: string;
	/** Whether it is told as a fact; else it is possible. */
	readonly certain: boolean;
	/** Why the two were matched and in what they differ, what tells most first. */
	readonly evidence: readonly MatchEvidence[];
	/** What the encoder made of the two, as probabilities that add up to 1; absent where it has not read them. */
	readonly verdict?: {
		readonly same: number;
		readonly differs: number;
		readonly related: number;
		readonly unrelated: number;
	};
	/** What a reader calls the source: its outlet, else its title, else its file's name. */
	readonly source: string;
	readonly wording: string;
	/** A reader confirmed it. */
	readonly decided?: true;
}

/** A request: claims of other articles that a claim could be linked with by hand, the likeliest first; null where no claim stands. */
export const LINKABLE_CLAIMS = 'corroborate/linkableClaims';
export interface LinkableClaimsParams {
	readonly textDocument: { readonly uri: string };
	readonly position: Position;
	/** Words that the wording or the source's name must have; empty for any. */
	readonly query: string;
}
export interface LinkableClaims {
	readonly range: Range;
	readonly claims: readonly Pick<MatchedClaim, 'uri' | 'range' | 'source' | 'wording'>[];
}

export interface MatchEvidence {
	readonly kind: 'words' | 'name' | 'figure' | 'date' | 'quotation' | 'negation' | 'speaker';
	readonly agrees: boolean;
	/** "Budapest", "two hours / nearly two and a half hours". */
	readonly about: string;
	/** In the asked document, and in the other one. */
	readonly here: readonly Range[];
	readonly there: readonly Range[];
}

/** Commands of the client that the server names in code lenses and hovers; other editors may offer their own under these names. */
export const SHOW_SAME_CLAIM = 'corroborate.showSameClaim';
export interface ShowSameClaimArguments {
	readonly uri: string;
	readonly position: Position;
}

/** Commands of the server (`workspace/executeCommand`): what a reader says of two claims, and takes back. */
export const CONFIRM_MATCH = 'corroborate.matches.confirm';
export const REJECT_MATCH = 'corroborate.matches.reject';
export const FORGET_MATCH = 'corroborate.matches.forget';
export const LIST_MATCHES = 'corroborate.matches.list';

/** A place as a client names it; its range may be a claim, a part of one, or a cursor in it. */
export interface ClaimPlace {
	readonly uri: string;
	readonly range: Range;
}
/** Of `confirm`, `reject` and `forget`, whose order of the two does not matter. `forget` takes `{ id }` as well. */
export interface DecisionArguments {
	readonly from: ClaimPlace;
	readonly to: ClaimPlace;
	/** Who says so, for the record. */
	readonly author?: string;
}

/** One record of `.corroborate/decisions.jsonl`. */
export interface DecisionRecord {
	readonly id: string;
	readonly decision: 'same' | 'different';
	readonly a: RecordedPlace;
	readonly b: RecordedPlace;
	/** An ISO 8601 time in UTC. */
	readonly created: string;
	readonly author?: string;
}
/** A claim as it stood when it was decided on. */
export interface RecordedPlace {
	/** Of the article, relative to the folder that holds `.corroborate`, with `/`. */
	readonly path: string;
	readonly quote: string;
	/** What stood right before and after the quote. */
	readonly before: string;
	readonly after: string;
	/** In UTF-16 units of the file, whatever the encoding of positions. */
	readonly start: number;
}

/** What the commands answer with, `list` with all of them: the record, and where its two claims are by now. */
export interface ListedDecision extends DecisionRecord {
	/** `not found` where an article or the words of one of the two are gone, or the words stand there more than once. */
	readonly state: 'found' | 'not found';
	readonly from: ListedPlace;
	readonly to: ListedPlace;
}
export interface ListedPlace {
	readonly uri: string;
	/** Absent where this one is not found. */
	readonly range?: Range;
	/** What a reader calls the source. */
	readonly source: string;
}

/** The settings section `corroborate`, as the server asks for it with `workspace/configuration`. */
export interface Settings {
	readonly files: { readonly include: readonly string[]; readonly exclude: readonly string[] };
	readonly matching: { readonly minimumScore: number; readonly refine: boolean; readonly related: boolean };
	readonly codeLens: { readonly enabled: boolean };
	readonly inlayHints: { readonly enabled: boolean };
}
