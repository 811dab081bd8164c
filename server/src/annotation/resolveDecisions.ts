import type { ArticleAnalysis, Claim } from '../analysis/analysis.ts';
import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import type { DecidedClaims, Decision, Decisions } from '../corpus/decisions.ts';
import { findAnchor } from './anchor.ts';
import { findClaimsMakingUp } from './claimsIn.ts';
import type { Selector } from './selector.ts';

/** What a reader said of two places, as it is remembered. */
export interface RememberedDecision {
	readonly id: string;
	readonly decision: Decision;
	readonly a: Target;
	readonly b: Target;
}

/** A place in an article that may have changed since. */
export interface Target {
	readonly uri: string;
	readonly selector: Selector;
}

/** Finds the claims that the decisions are about. Of two that contradict each other, the later in the list holds. */
export function resolveDecisions(corpus: Corpus, remembered: readonly RememberedDecision[]): Decisions {
	let known: Index | undefined;
	return { about: ({ claim }) => (known ??= makeIndex(corpus, remembered)).get(claim) ?? [] };
}

/** The claims that a target means in a corpus; none where its article or its words are gone, or stand there more than once. */
export function findTarget(corpus: Corpus, { uri, selector }: Target): readonly PlacedClaim[] {
	const article = corpus.article(uri);
	return article ? claimsOf(article, selector).map((claim) => ({ article, claim })) : [];
}

/** By claim, the decisions about it, the last first. */
type Index = ReadonlyMap<Claim, readonly DecidedClaims[]>;

function makeIndex(corpus: Corpus, remembered: readonly RememberedDecision[]): Index {
	const index = new Map<Claim, DecidedClaims[]>();
	const add = ({ claim }: PlacedClaim, others: readonly PlacedClaim[], { id, decision }: RememberedDecision): void => {
		const decided = index.get(claim) ?? [];
		const closed = new Set(decided.flatMap((later) => later.others.map((other) => other.claim)));
		const open = others.filter((other) => !closed.has(other.claim));
		if (open.length) index.set(claim, [...decided, { id, decision, others: open }]);
	};
	for (const one of [...remembered].reverse()) {
		// The same claim in the same article is no corroboration, whoever wrote so into the file.
		if (one.a.uri === one.b.uri) continue;
		const a = findTarget(corpus, one.a);
		const b = findTarget(corpus, one.b);
		for (const claim of a) add(claim, b, one);
		for (const claim of b) add(claim, a, one);
	}
	return index;
}

const anchored = new WeakMap<ArticleAnalysis, WeakMap<Selector, readonly Claim[]>>();

/** Kept with the article: an edit of one leaves the decisions in all others where they were. */
function claimsOf(analysis: ArticleAnalysis, selector: Selector): readonly Claim[] {
	let known = anchored.get(analysis);
	if (!known) anchored.set(analysis, (known = new WeakMap()));
	let claims = known.get(selector);
	if (!claims) {
		const anchor = findAnchor(analysis.article.file.text, selector);
		claims = 'span' in anchor ? findClaimsMakingUp(analysis, anchor.span) : [];
		known.set(selector, claims);
	}
	return claims;
}
