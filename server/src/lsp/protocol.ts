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

/** The settings section `corroborate`, as the server asks for it with `workspace/configuration`. */
export interface Settings {
	readonly files: { readonly include: readonly string[]; readonly exclude: readonly string[] };
	readonly matching: { readonly minimumScore: number; readonly refine: boolean };
	readonly codeLens: { readonly enabled: boolean };
	readonly inlayHints: { readonly enabled: boolean };
}
