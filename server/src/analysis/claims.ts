import type { Article, Sentence } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import { flatMapInSteps, type Steps } from '../text/steps.ts';
import type { Claim, Quotation } from './analysis.ts';
import { isReadable, type ArticleReadings } from './articleReadings.ts';
import { claimParts, isContent, type ClaimPart } from './claimParts.ts';
import { isNegated } from './negation.ts';
import { attributeQuotedClaims } from './quotedClaims.ts';
import type { SentenceReading } from './syntax/sentenceReading.ts';
import { isFinite } from './syntax/wordClass.ts';

/**
 * The claims of an article, sentence by sentence, an outer one before those inside it. Questions, furniture and lines that state
 * nothing have none.
 */
export function* findClaims(
	article: Article,
	readings: ArticleReadings,
	quotations: readonly Quotation[],
): Steps<Claim[]> {
	const claims = yield* flatMapInSteps(article.sentences, (sentence) => claimsOfSentence(sentence, readings));
	return attributeQuotedClaims(claims, quotations);
}

function claimsOfSentence(sentence: Sentence, readings: ArticleReadings): Claim[] {
	if (sentence.block.kind === 'furniture') return [];
	if (!isReadable(sentence)) return [wholeSentence(sentence)];
	const { reading, clauses, attributions, quotations } = readings.of(sentence);
	if (!statesSomething(reading)) return [];
	return claimParts(reading, clauses, attributions)
		.map((part) => toClaim(reading, part, quotations))
		.sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end);
}

function wholeSentence(sentence: Sentence): Claim {
	const words = sentence.tokens.flatMap((t, i) => (t.kind === 'word' ? [i] : []));
	return { sentence, at: sentence.at, span: sentence.span, words, leansOn: [], negated: false };
}

/** A headline with a verb, a sentence with one, or a line with a name or a figure and something about it. */
function statesSomething(reading: SentenceReading): boolean {
	const { tokens, classes, sentence } = reading;
	const { kind } = sentence.block;
	if (!tokens.some((t) => t.kind === 'word')) return false;
	const verb = classes.some(isFinite);
	if (verb) return !(kind === 'headline' || kind === 'heading') || classes[0] !== 'relative';
	if (tokens.length < 15 && LINES_OF_PAGE.test(tokens[0]!.key)) return false;
	const words = tokens.flatMap((t, i) => (t.kind === 'word' ? [i] : []));
	const named = words.some((w) => /^(?:name|number|participle)$/.test(classes[w]!) || PREDICATIVE.test(tokens[w]!.key));
	return named && words.filter((w) => isContent(reading, w)).length >= 2;
}

/** "Preparations underway", "two dead": what a headline says of its noun without a verb. */
const PREDICATIVE = /^(?:underway|dead|missing|injured|safe|open|closed|ahead|due|unhurt|free|ill)$/;

/** "By Ada Lind", "From our correspondent", "Share this story": first words of lines that a page puts around an article. */
const LINES_OF_PAGE =
	/^(?:by|from|share|subscribe|sign|click|follow|read|watch|listen|download|print|copy|log|register|save)$/;

function toClaim(
	reading: SentenceReading,
	{ clause, words, leansOn, said }: ClaimPart,
	quotations: readonly Quotation[],
): Claim {
	const { sentence } = reading;
	const at = hull(reading, words, quotations);
	return {
		sentence,
		at,
		span: sentence.block.prose.toFile(at),
		words,
		leansOn: leansOn.filter((w) => !words.includes(w)),
		negated: isNegated(reading, words, clause.verb) !== (said?.denies ?? false),
		...(said && { attribution: said.attribution }),
	};
}

/** From the first word to the last; a quotation that is inside with all its words is inside with its marks. */
function hull({ tokens }: SentenceReading, words: readonly number[], quotations: readonly Quotation[]): Span {
	const first = words[0]!;
	const last = words[words.length - 1]!;
	let { start } = tokens[first]!.at;
	let { end } = tokens[last]!.at;
	const before = tokens[first - 1];
	const behind = tokens[last + 1];
	if (before && /^\p{Sc}$/u.test(before.text) && before.at.end === start) start = before.at.start;
	if (behind && /^[%°]/.test(behind.text) && behind.at.start === end) end = behind.at.end;
	for (const { at } of quotations) {
		const inside = tokens.filter((t) => t.kind === 'word' && at.start <= t.at.start && t.at.end <= at.end);
		const opening = inside[0];
		const closing = inside[inside.length - 1];
		if (opening && closing && start <= opening.at.start && closing.at.end <= end) {
			start = Math.min(start, Math.max(at.start, tokens[0]!.at.start));
			end = Math.max(end, Math.min(at.end, tokens[tokens.length - 1]!.at.end));
		}
	}
	return { start, end };
}
