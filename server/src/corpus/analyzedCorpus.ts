import type { Steps } from '../text/steps.ts';
import { readArticleTerms } from './articleTerms.ts';
import type { RatingMatcher } from './claimMatches.ts';
import { makeClaimMatcher, type Knowledge } from './claimMatcher.ts';
import { makeClaimPairs, type ClaimPairs } from './claimPairs.ts';
import { CLAIM_MODEL } from './claimModel.ts';
import type { Corpus } from './corpus.ts';
import { NO_DISMISSALS, type Dismissals } from './conflicts/dismissals.ts';
import { NO_CORRECTIONS, type Corrections } from './corrections.ts';
import { NO_DECISIONS, type Decisions } from './decisions.ts';
import { localEntities } from './localEntities.ts';
import type { PairFeatures } from './pairFeatures.ts';
import { judgePairs, type PairJudge } from './pairJudge.ts';
import { buildEntityIndex, entityIndexInSteps, type EntityIndex } from './entityIndex.ts';
import { makeQuotationPairs, type QuotationPairs } from './quotationPairs.ts';
import { findSharedText, type SharedText } from './sharedText.ts';

/** A corpus with what is found by looking at all of it: what every feature is asked of. */
export interface AnalyzedCorpus extends Corpus {
	readonly entities: EntityIndex;
	/** All claims by number: what matching rests on. */
	readonly pairs: ClaimPairs;
	/** How they are judged by words alone. */
	readonly first: PairJudge<PairFeatures>;
	readonly matcher: RatingMatcher;
	/** The quotations that two sources give, in the same or in other words; best first. */
	readonly quotations: QuotationPairs;
	/** The passages that articles have from one another or from the same agency: they rest on the texts alone. */
	readonly sharedText: SharedText;
	/** What readers decided of its claims; the matcher abides by it. */
	readonly decisions: Decisions;
	/** The conflicts that readers have set aside. */
	readonly dismissals: Dismissals;
	/** What readers said of its names; the entities abide by it. */
	readonly corrections: Corrections;
	/**
	 * Works out, an article at a time, what everything rests on that is said of claims. Who does not wait for it gets the same answers, at
	 * the price of all of it at once.
	 */
	prepare(): Steps<void>;
	/** The same articles, with more or other knowledge of them. */
	knowing(more: Knowledge): AnalyzedCorpus;
}

/** Nothing is built before somebody asks for it; an outline needs none. */
export function analyzeCorpus(corpus: Corpus, knowledge: Knowledge = {}): AnalyzedCorpus {
	let last: Basis | undefined;
	let sharedText: SharedText | undefined;
	const withKnowledge = (known: Knowledge): AnalyzedCorpus => {
		const { corrections = NO_CORRECTIONS } = known;
		const basis = last?.corrections === corrections ? last : (last = makeBasis(corpus, corrections));
		let matcher: RatingMatcher | undefined;
		return {
			articles: corpus.articles,
			article: (uri) => corpus.article(uri),
			...(corpus.rest && { rest: corpus.rest }),
			get entities() {
				return basis.entities;
			},
			get pairs() {
				return basis.pairs;
			},
			get first() {
				return basis.first;
			},
			get matcher() {
				return (matcher ??= makeClaimMatcher(basis.pairs, basis.first, known));
			},
			get quotations() {
				return basis.quotations;
			},
			get sharedText() {
				return (sharedText ??= findSharedText(corpus));
			},
			decisions: known.decisions ?? NO_DECISIONS,
			dismissals: known.dismissals ?? NO_DISMISSALS,
			corrections,
			prepare: () => basis.prepare(),
			knowing: (more) => withKnowledge({ ...known, ...more }),
		};
	};
	return withKnowledge(knowledge);
}

/** What rests on the articles and on what readers said of their names, and is shared as long as that is the same list. */
interface Basis extends Pick<AnalyzedCorpus, 'entities' | 'pairs' | 'first' | 'quotations'> {
	readonly corrections: Corrections;
	prepare(): Steps<void>;
}

function makeBasis(corpus: Corpus, corrections: Corrections): Basis {
	let entities: EntityIndex | undefined;
	let pairs: ClaimPairs | undefined;
	let first: PairJudge<PairFeatures> | undefined;
	let quotations: QuotationPairs | undefined;
	let preparing: Steps<void> | undefined;
	return {
		corrections,
		*prepare() {
			// Several who wait take the steps of one.
			preparing ??= prepareInSteps();
			while (!preparing.next().done) yield;
		},
		get entities() {
			return (entities ??= buildEntityIndex(corpus, corrections));
		},
		get pairs() {
			return (pairs ??= makeClaimPairs(corpus, this.entities));
		},
		get first() {
			return (first ??= judgePairs<PairFeatures>(this.pairs, this.pairs, CLAIM_MODEL.first, this.pairs.memory));
		},
		get quotations() {
			return (quotations ??= makeQuotationPairs({
				articles: corpus.articles,
				entities: this.entities,
				pairs: this.pairs,
				first: this.first,
			}));
		},
	};

	function* prepareInSteps(): Steps<void> {
		if (pairs) return;
		for (const article of corpus.articles) {
			localEntities(article);
			yield;
		}
		if (!entities) {
			const built = yield* entityIndexInSteps(corpus, corrections);
			// Somebody may not have waited.
			entities ??= built;
		}
		for (const article of corpus.articles) {
			readArticleTerms(article, entities);
			yield;
		}
		pairs ??= makeClaimPairs(corpus, entities);
	}
}
