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
	/** Of the articles that are compared. */
	readonly claims: number;
	/** Of a folder too large to be compared as a whole: how many articles are, the ones near those that are open. */
	readonly together?: number;
	/** Files that were not read, or read only in part, and why: for a person. */
	readonly skipped: readonly { readonly uri: string; readonly reason: string }[];
	/** How many files a cancelled index left unread; absent where it read them all. */
	readonly left?: number;
	/** Whether claims are being read side by side, were, or are compared by their words alone. */
	readonly secondReading: 'running' | 'done' | 'off';
	/** Another one whenever what is found may have become something else: what is drawn of it is to be asked for again. */
	readonly revision: number;
	/** Where there are more claims than can be read side by side: how many could be. They are compared by their words alone. */
	readonly mostRead?: number;
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
	/** How many of `sources` are left when those that rest on the same text count once. */
	readonly independent: number;
}

/** A request: the claims that no other source was found to state, of one article or of all, in the order of the texts. */
export const CLAIMS_ONLY_HERE = 'corroborate/claimsOnlyHere';
export interface ClaimsOnlyHereParams {
	readonly textDocument?: { readonly uri: string };
}
export interface ClaimsOnlyHere {
	readonly claims: readonly ClaimOnlyHere[];
	/** Claims are still being read side by side: some of these may turn out to be shared. */
	readonly beingRead: boolean;
}
export interface ClaimOnlyHere {
	readonly uri: string;
	readonly range: Range;
	/** What a reader calls the source. */
	readonly source: string;
	readonly wording: string;
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

/** What an entity can be. */
export const ENTITY_KINDS = ['person', 'organization', 'place', 'group', 'event', 'product', 'work'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/**
 * Commands of the server: what a reader says of names, and takes back. It counts for every mention that is so spelled, case and
 * accents aside, in all articles; of two that contradict each other the later holds.
 */
export const SAME_ENTITY = 'corroborate.entities.same';
export const DIFFERENT_ENTITY = 'corroborate.entities.different';
export const ENTITY_KIND = 'corroborate.entities.kind';
export const FORGET_ENTITY = 'corroborate.entities.forget';
export const LIST_ENTITIES = 'corroborate.entities.list';

/** Of `same` and `different`, which take two names, and of `kind`, which takes one. `forget` takes `{ id }` as well. */
export interface CorrectionArguments {
	readonly names: readonly string[];
	readonly kind?: EntityKind;
	/** An article of the folder that is to remember it; may be left out where the workspace has one folder. */
	readonly uri?: string;
	/** Who says so, for the record. */
	readonly author?: string;
}

/** One record of `.corroborate/entities.jsonl`. */
export interface CorrectionRecord {
	readonly id: string;
	readonly decision: 'same' | 'different' | 'kind';
	/** As they were written where the reader saw them: two, of `kind` one. */
	readonly names: readonly string[];
	/** Of `kind` only. */
	readonly kind?: EntityKind;
	/** An ISO 8601 time in UTC. */
	readonly created: string;
	readonly author?: string;
}

/** What the commands answer with, `list` with all of them. */
export interface ListedCorrection extends CorrectionRecord {
	/** `not found` where no article has one of the names by now. */
	readonly state: 'found' | 'not found';
}

/** A request: whom or what the name at a place names, and what could be said of it; null where no name stands there. */
export const ENTITY_AT = 'corroborate/entity';
export interface EntityAtParams {
	readonly textDocument: { readonly uri: string };
	readonly position: Position;
}
export interface EntityAt {
	/** Of the name at the place, and the name as it is written there. */
	readonly range: Range;
	readonly spelling: string;
	/** The entity's fullest name. */
	readonly name: string;
	readonly kind?: EntityKind;
	/** Every way the articles write it, most frequent first. */
	readonly spellings: readonly { readonly text: string; readonly count: number }[];
	/** Other entities that it could be, the likeliest first. */
	readonly others: readonly OtherEntity[];
	/** What readers said of it, the latest first. */
	readonly corrections: readonly CorrectionRecord[];
}
export interface OtherEntity {
	readonly name: string;
	readonly kind?: EntityKind;
	readonly spellings: readonly string[];
	readonly mentions: number;
	readonly sources: number;
}

/**
 * Commands of the client that the server names in code actions, where the client says in its `initializationOptions` that it has
 * them (`InitializationOptions`): each asks the reader for what its server command takes. Their argument is an `EntityAtParams`.
 */
export const PICK_SAME_ENTITY = 'corroborate.sameEntity';
export const PICK_DIFFERENT_ENTITY = 'corroborate.differentEntity';
export const PICK_ENTITY_KIND = 'corroborate.entityKind';
export interface InitializationOptions {
	/** Commands that the client carries out when the server names them. */
	readonly commands?: readonly string[];
	/** The path of a folder of the client's for this workspace: what saves time at the next start is kept there. */
	readonly storagePath?: string;
}

/** Commands of the server: conflicts that a reader has looked at and sets aside. */
export const DISMISS_CONFLICT = 'corroborate.conflicts.dismiss';
/** Takes `{ id }`, and answers what was dismissed, or null. */
export const RESTORE_CONFLICT = 'corroborate.conflicts.restore';
/** Takes `{ uri? }`, and answers `ListedDismissal[]`. */
export const LIST_DISMISSED = 'corroborate.conflicts.dismissed';

/** The ranges are those of the diagnostic and of its related place. */
export interface DismissArguments {
	readonly from: ClaimPlace;
	readonly to: ClaimPlace;
	/** What stands behind `conflict.` in the diagnostic's code. */
	readonly kind: string;
	readonly reason?: string;
	readonly author?: string;
}
/** One record of `.corroborate/dismissals.jsonl`. */
export interface DismissalRecord {
	readonly id: string;
	readonly kind:
		'number' | 'date' | 'duration' | 'status' | 'attribution' | 'quotation' | 'negation' | 'role' | 'place' | 'detail';
	readonly reason?: string;
	readonly a: RecordedPlace;
	readonly b: RecordedPlace;
	/** An ISO 8601 time in UTC. */
	readonly created: string;
	readonly author?: string;
}
export interface ListedDismissal extends DismissalRecord {
	readonly from: { readonly uri: string; readonly source: string };
	readonly to: { readonly uri: string; readonly source: string };
}

/** Commands of the client that the server names in the quick fixes of a conflict. */
export const OPEN_CONFLICT_BESIDE = 'corroborate.openConflictBeside';
export const DISMISS_CONFLICT_WITH_REASON = 'corroborate.dismissConflict';
export const NOTE_ON_CONFLICT = 'corroborate.noteOnConflict';
export const SHOW_COMPATIBLE = 'corroborate.showCompatibleDifferences';
/** One conflict, as the quick fixes hand it to these commands. */
export interface ConflictArguments {
	readonly kind: string;
	readonly from: ClaimPlace;
	readonly to: ClaimPlace;
	/** What a reader calls the other source. */
	readonly source: string;
}

/** Which conflicts are reported: none; contradictions and updates; other wordings, speakers and degrees of certainty as well; also what is compatible. */
export const CONFLICTS_REPORTED = ['off', 'contradictions', 'differences', 'all'] as const;
export type ConflictsReported = (typeof CONFLICTS_REPORTED)[number];

/**
 * Commands of the server: notes on places in articles. All but `list`, `export` and `import` answer with the note as `list` gives
 * it; an unknown id is an error, as is what could not be saved, whose message is for the person who wrote it. `body` is Markdown,
 * and to be shown as untrusted: notes can come from other people's files.
 */
export const CREATE_ANNOTATION = 'corroborate.annotations.create';
export interface CreateAnnotationArguments {
	readonly uri: string;
	readonly range: Range;
	readonly body: string;
	readonly tags?: readonly string[];
	/** Who writes it; else nobody is named. */
	readonly author?: string;
	/** The note is on the claim at `range`: it is attached to that claim in each source that states it for sure. */
	readonly claim?: boolean;
	/** Places that the same note is on as well, in this article or in others; one that it has already counts once. */
	readonly also?: readonly ClaimPlace[];
}

export const LIST_ANNOTATIONS = 'corroborate.annotations.list';
/** Answers `Annotation[]`: those with a target in the article, in the order of its text, or all, by article and place. */
export interface ListAnnotationsArguments {
	readonly uri?: string;
}

export const UPDATE_ANNOTATION = 'corroborate.annotations.update';
/** What is absent stays. */
export interface UpdateAnnotationArguments {
	/** Of a note or of a reply. */
	readonly id: string;
	readonly body?: string;
	/** All of them; a reply has none. */
	readonly tags?: readonly string[];
	/** `true` attaches the note to the sources that have come to state its claim. */
	readonly claim?: boolean;
}

export const REPLY_TO_ANNOTATION = 'corroborate.annotations.reply';
export interface ReplyToAnnotationArguments {
	/** Of a note, or of a reply to it. */
	readonly id: string;
	readonly body: string;
	readonly author?: string;
}

export const RESOLVE_ANNOTATION = 'corroborate.annotations.resolve';
export interface ResolveAnnotationArguments {
	readonly id: string;
	/** `false` opens it again; absent is `true`. */
	readonly resolved?: boolean;
}

export const REMOVE_ANNOTATION = 'corroborate.annotations.remove';
/** Answers the note as it was, `removed` filled in; of a reply, the note without it. */
export interface RemoveAnnotationArguments {
	/** Of a note, whose replies go with it, or of a reply. */
	readonly id: string;
	/** Only the target in this article; the last target is not removed alone. */
	readonly uri?: string;
}

/** Undoes a removal. */
export const RESTORE_ANNOTATION = 'corroborate.annotations.restore';
export interface RestoreAnnotationArguments {
	/** As `remove` gave it. */
	readonly removed: RemovedAnnotation;
}

export const REANCHOR_ANNOTATION = 'corroborate.annotations.reanchor';
/**
 * Puts a target where the reader says. Without `range`, the place where it was found is taken for good: a changed note's words
 * become what the place says now.
 */
export interface ReanchorAnnotationArguments {
	readonly id: string;
	/** The article that the target moves to. */
	readonly uri?: string;
	readonly range?: Range;
	/** Which target, by its place in `targets`; else the one in `uri`, else the first that is not found. */
	readonly target?: number;
}

export const EXPORT_ANNOTATIONS = 'corroborate.annotations.export';
export type AnnotationFormat = 'w3c' | 'hypothesis' | 'markdown' | 'csv' | 'criticmarkup';
/** Answers the text. `criticmarkup` is a copy of one article, which `uri` names. */
export interface ExportAnnotationsArguments {
	readonly format: AnnotationFormat;
	/** Only the notes on this article. */
	readonly uri?: string;
}

export const IMPORT_ANNOTATIONS = 'corroborate.annotations.import';
export interface ImportAnnotationsArguments {
	readonly format: 'w3c' | 'hypothesis';
	readonly text: string;
	/** A workspace folder, where there are several; else the first. */
	readonly folder?: string;
}
export interface ImportedAnnotations {
	/** Notes and replies taken in. */
	readonly added: number;
	/** There already. */
	readonly skipped: number;
	/** `record`: which one, from 1; 0 where the whole text cannot be read. The good ones are taken all the same. */
	readonly problems: readonly { readonly record: number; readonly message: string }[];
}

/** A notification from the server: what `list` gives for these articles may have changed. Sent after each change and each edit. */
export const ANNOTATIONS_CHANGED = 'corroborate/annotationsChanged';
export interface AnnotationsChanged {
	readonly uris: readonly string[];
}

/**
 * How sure the place of a note is. `exact`: as it was written. `moved`: the same words elsewhere. `changed`: other words at the
 * place, which `difference` shows. `ambiguous`: several places, and nothing tells which. `orphaned`: nowhere.
 */
export type AnnotationState = 'exact' | 'moved' | 'changed' | 'ambiguous' | 'orphaned';

/** A note. What stands in `AnnotationTarget` is that of its target in the asked article; where none was asked for, of its first. */
export interface Annotation extends AnnotationTarget {
	readonly id: string;
	readonly body: string;
	readonly tags: readonly string[];
	/** Empty where nobody is named. */
	readonly author: string;
	/** ISO 8601 times in UTC. */
	readonly created: string;
	readonly modified: string;
	readonly resolved: boolean;
	/** Oldest first. */
	readonly replies: readonly AnnotationReply[];
	/** One, or for a note on a claim one in each source, and those in `also`. */
	readonly targets: readonly AnnotationTarget[];
	/** It is on a claim in all its sources. */
	readonly claim: boolean;
	/** False while it could not be written to the disk: it is kept in memory, and tried again. */
	readonly saved: boolean;
	/** In the answer of `remove` alone. */
	readonly removed?: RemovedAnnotation;
}
export interface AnnotationTarget {
	readonly uri: string;
	/** Which one of `targets`. */
	readonly target: number;
	readonly state: AnnotationState;
	/** Absent where it is ambiguous or orphaned. */
	readonly range?: Range;
	/**
	 * 0 to 1: how much of the words is left, whatever was put between them; 1 for `exact` and `moved`. Absent without a range.
	 */
	readonly score?: number;
	/** The words that the note was put on. */
	readonly quote: string;
	/** For `changed`, from `quote` to what the place says now. */
	readonly difference?: readonly WordDifference[];
	/** For `ambiguous` and `orphaned`: where it may belong, the likeliest first; for `reanchor`. */
	readonly candidates?: readonly AnnotationCandidate[];
	/** What a reader calls the source. */
	readonly source: string;
}
export interface AnnotationCandidate extends ClaimPlace {
	/** 0 to 1: how much of the words is there. */
	readonly score: number;
	/** What stands there. */
	readonly words: string;
	/** What a reader calls the source. */
	readonly source: string;
}
export interface WordDifference {
	readonly kind: 'same' | 'removed' | 'added';
	readonly text: string;
}
export interface AnnotationReply {
	readonly id: string;
	readonly body: string;
	readonly author: string;
	readonly created: string;
	readonly modified: string;
	/** Set where two people changed the same note at once: the reply keeps what one of them wrote. */
	readonly conflict?: true;
}
/** What `restore` needs; to be handed back as it is. */
export interface RemovedAnnotation {
	readonly folder: string;
	readonly records: readonly object[];
}

/** The settings section `corroborate`, as the server asks for it with `workspace/configuration`. */
export interface Settings {
	readonly files: { readonly include: readonly string[]; readonly exclude: readonly string[] };
	readonly matching: { readonly minimumScore: number; readonly refine: boolean; readonly related: boolean };
	readonly conflicts: { readonly report: ConflictsReported };
	readonly codeLens: { readonly enabled: boolean };
	readonly inlayHints: { readonly enabled: boolean };
	readonly hints: { readonly onlyHere: boolean };
}
export * from './sharedTextProtocol.ts';
export * from './storyProtocol.ts';
