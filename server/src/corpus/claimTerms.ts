import { stemmer } from 'stemmer';
import type { ArticleAnalysis, Claim, DateMention, Mention, Quantity } from '../analysis/analysis.ts';
import { touching } from '../analysis/articleReadings.ts';
import { bySentence } from '../analysis/bySentence.ts';
import type { Sentence, Token } from '../article/article.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { EntityIndex } from './entityIndex.ts';
import { EMPTY_WORDS } from '../analysis/lexicons/functionWords.ts';

/** One thing that a claim says, in a form that other articles' words can be compared with. */
export interface Term {
	/** A stem; `@…` for an entity; `#…` for a date. */
	readonly key: string;
	/** In the prose of the block: the words that say it. */
	readonly at: Span;
}

/** What a claim says, by kind. */
export interface ClaimTerms {
	readonly claim: Claim;
	/** Of the claim's own words, in their order: content words, names, dates. */
	readonly own: readonly Term[];
	/** Of the rest of its sentence. */
	readonly around: readonly Term[];
	/** Of `around`, those the claim leans on: the subject it shares. */
	readonly leanedOn: readonly Term[];
	readonly quantities: readonly Quantity[];
	readonly dates: readonly DateMention[];
	/** Of what it quotes. */
	readonly quoted: ReadonlySet<string>;
	/** The key of who says it, where that is a name. */
	readonly speaker: string | undefined;
}

/** The terms of one article's claims, in the order of its claims. */
export function readClaimTerms(analysis: ArticleAnalysis, entities: EntityIndex): ClaimTerms[] {
	const termsOf = new Map<Sentence, SentenceTerms>();
	const mentions = bySentence(analysis.mentions);
	const quantities = bySentence(analysis.quantities);
	// What is counted off is compared by its figure: two articles count from two days.
	const dates = bySentence(analysis.dates.filter(({ counted }) => !counted));
	const quotations = touching(analysis.article.sentences, analysis.quotations);
	return analysis.claims.map((claim) => {
		const { sentence } = claim;
		let terms = termsOf.get(sentence);
		if (!terms) {
			terms = readSentenceTerms(sentence, mentions.get(sentence) ?? [], dates.get(sentence) ?? [], entities);
			termsOf.set(sentence, terms);
		}
		const words = new Set(claim.words);
		const leans = new Set(claim.leansOn);
		const isOwn = (at: Span): boolean => within(firstFrom(sentence.tokens, claim.words, at.start), at);
		const quotes = (quotations.get(sentence) ?? []).filter((q) => overlaps(q.at, claim.at));
		const own: Term[] = [];
		const around: Term[] = [];
		const leanedOn: Term[] = [];
		const quoted = new Set<string>();
		for (const term of terms) {
			if (term.tokens.some((i) => words.has(i))) {
				own.push(term);
				if (quotes.some((q) => overlaps(q.at, term.at))) quoted.add(term.key);
			} else {
				around.push(term);
				if (term.tokens.some((i) => leans.has(i))) leanedOn.push(term);
			}
		}
		const speaker = claim.attribution?.speaker;
		return {
			claim,
			own,
			around,
			leanedOn,
			quantities: (quantities.get(sentence) ?? []).filter((q) => isOwn(q.at)),
			dates: (dates.get(sentence) ?? []).filter((d) => isOwn(d.at)),
			quoted,
			speaker: speaker && entities.entityOf(speaker)?.key,
		};
	});
}

/** Of the tokens with these numbers, which are in order, the first that does not begin before `start`. A table may have thousands. */
function firstFrom(tokens: readonly Token[], numbers: readonly number[], start: number): Token | undefined {
	let [low, high] = [0, numbers.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (tokens[numbers[middle]!]!.at.start < start) low = middle + 1;
		else high = middle;
	}
	return tokens[numbers[low] ?? -1];
}

type SentenceTerms = readonly (Term & { readonly tokens: readonly number[] })[];

function readSentenceTerms(
	sentence: Sentence,
	mentions: readonly Mention[],
	dates: readonly DateMention[],
	entities: EntityIndex,
): SentenceTerms {
	const terms: (Term & { tokens: number[] })[] = [];
	let last: unknown;
	sentence.tokens.forEach((token, i) => {
		if (token.kind !== 'word') return;
		const mention = mentions.find((m) => within(token, m.at));
		const date = mention ? undefined : dates.find((d) => within(token, d.at));
		const whole = mention ?? date;
		if (whole && whole === last) {
			terms[terms.length - 1]?.tokens.push(i);
			return;
		}
		last = whole;
		if (mention) {
			const key = entities.entityOf(mention)?.key ?? mention.text.toLowerCase();
			terms.push({ key: `@${key}`, at: mention.at, tokens: [i] });
		} else if (date?.first) terms.push({ key: `#${date.first}/${date.last ?? date.first}`, at: date.at, tokens: [i] });
		else for (const key of wordKeys(token)) terms.push({ key, at: token.at, tokens: [i] });
	});
	return terms;
}

function within(token: Token | undefined, at: Span): boolean {
	return token !== undefined && at.start <= token.at.start && token.at.end <= at.end;
}

/** Stems of words, by their keys: words recur. Bounded, so that a server that runs for weeks does not grow. */
const stemsOf = new Map<string, readonly string[]>();
const MOST_STEMS = 50_000;

/** "long-range" is compared as "long" and "range", since another source may write "range" alone. */
function wordKeys({ key }: Token): readonly string[] {
	let stems = stemsOf.get(key);
	if (!stems) {
		if (stemsOf.size >= MOST_STEMS) stemsOf.clear();
		stemsOf.set(key, (stems = stemWords(key)));
	}
	return stems;
}

function stemWords(key: string): string[] {
	return key
		.replace(/'s?$/, '')
		.split(/[-/]/)
		.filter((part) => part !== '' && !EMPTY_WORDS.has(part))
		.map((part) => stemmer(part));
}
