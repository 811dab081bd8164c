import type { Article, Sentence } from '../article/article.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Attribution, Claim, Mention, Quotation } from './analysis.ts';
import { findAttributions, type Saying } from './attributions.ts';
import type { Clause } from './syntax/clause.ts';
import { findClauses } from './syntax/clauses.ts';
import { EMPTY_WORDS, FAILING_VERBS, NEGATIONS, NO_NEGATION_AFTER } from './lexicons/functionWords.ts';
import { readSentence, type SentenceReading } from './syntax/sentenceReading.ts';

/** The claims of an article, sentence by sentence. Questions, furniture and lines that state nothing have none. */
export function findClaims(article: Article, mentions: readonly Mention[], quotations: readonly Quotation[]): Claim[] {
	const mentionsOf = groupBySentence(mentions);
	const claims: Claim[] = [];
	let firstQuotation = 0;
	const { sentences } = article;
	const blockOrder = new Map(article.blocks.map((block, i) => [block, i]));
	const orderOf = (s: Sentence) => blockOrder.get(s.block) ?? -1;
	for (const sentence of sentences) {
		while (firstQuotation < quotations.length && isBefore(quotations[firstQuotation]!, sentence, orderOf))
			firstQuotation++;
		const touching: Quotation[] = [];
		for (let q = firstQuotation; q < quotations.length; q++) {
			const quotation = quotations[q]!;
			if (quotation.sentence.block !== sentence.block || quotation.at.start >= sentence.at.end) break;
			if (overlaps(quotation.at, sentence.at)) touching.push(quotation);
		}
		claims.push(...claimsOfSentence(sentence, mentionsOf.get(sentence) ?? [], touching));
	}
	return carryAttributions(claims, quotations);
}

function groupBySentence(mentions: readonly Mention[]): Map<Sentence, Mention[]> {
	const groups = new Map<Sentence, Mention[]>();
	for (const mention of mentions) {
		const group = groups.get(mention.sentence);
		if (group) group.push(mention);
		else groups.set(mention.sentence, [mention]);
	}
	return groups;
}

function isBefore(quotation: Quotation, sentence: Sentence, orderOf: (s: Sentence) => number): boolean {
	if (quotation.sentence.block === sentence.block) return quotation.at.end <= sentence.at.start;
	return orderOf(quotation.sentence) < orderOf(sentence);
}

function claimsOfSentence(sentence: Sentence, mentions: readonly Mention[], quotations: readonly Quotation[]): Claim[] {
	if (sentence.block.kind === 'furniture') return [];
	const reading = readSentence(sentence, mentions, quotations);
	if (!statesSomething(reading)) return [];
	const clauses = findClauses(reading);
	const { sayings, of } = findAttributions(reading, clauses);
	const sayingOf = new Map(sayings.map((saying) => [saying.clause, saying]));
	const parts: Part[] = [];
	for (const clause of clauses) {
		if (clause.words.length === 0 || isAsked(reading, clause)) continue;
		const saying = sayingOf.get(clause);
		const said = of.get(clause);
		if (!saying)
			parts.push({
				clause,
				words: [...clause.words],
				leansOn: clause.leansOn,
				said,
			});
		else {
			const left = clause.words.filter((w) => !saying.words.has(w));
			if (isHeavy(reading, left))
				parts.push({
					clause,
					words: left,
					leansOn: [...saying.words].sort((a, b) => a - b),
					said,
				});
		}
	}
	const namesSpeaker = new Set(sayings.flatMap((saying) => [...saying.words]));
	const stated = parts.filter(
		(part) =>
			part.clause.kind !== 'apposition' ||
			!isLight(reading, part) ||
			!namesSpeaker.has(wordBefore(reading, part.words[0]!)),
	);
	return mergeLight(reading, stated).map((part) => toClaim(reading, part, quotations));
}

/** A clause on its way to being a claim. */
interface Part {
	readonly clause: Clause;
	readonly words: number[];
	readonly leansOn: readonly number[];
	readonly said: Saying | undefined;
}

function statesSomething(reading: SentenceReading): boolean {
	const { tokens, classes, sentence } = reading;
	const { kind } = sentence.block;
	if (!tokens.some((t) => t.kind === 'word')) return false;
	const verb = classes.some((c) => c === 'finite' || c === 'auxiliary');
	if (verb) return !(kind === 'headline' || kind === 'heading') || classes[0] !== 'relative';
	if (/^(?:by|from)$/.test(tokens[0]!.key) && tokens.length < 15) return false;
	const words = tokens.flatMap((t, i) => (t.kind === 'word' ? [i] : []));
	const named = words.some((w) => classes[w] === 'name' || classes[w] === 'number' || classes[w] === 'participle');
	return named && words.filter((w) => isContent(reading, w)).length >= 2;
}

function isAsked(reading: SentenceReading, clause: Clause): boolean {
	const { tokens } = reading;
	const last = clause.words[clause.words.length - 1]!;
	for (let i = last + 1; i < tokens.length; i++) {
		if (tokens[i]!.text === '?') return true;
		if (
			reading.breaks[i] === ';' ||
			/^[.!]$/.test(tokens[i]!.text) ||
			reading.speeches.some((s) => s.to === i || s.from === i)
		)
			return false;
	}
	return false;
}

function isContent(reading: SentenceReading, w: number): boolean {
	return !EMPTY_WORDS.has(reading.tokens[w]!.key) && reading.classes[w] !== 'mark' && reading.classes[w] !== 'adverb';
}

function isName(reading: SentenceReading, w: number): boolean {
	return (
		reading.classes[w] === 'name' || (reading.classes[w] === 'possessive' && /^\p{Lu}/u.test(reading.tokens[w]!.text))
	);
}

/** Enough for a claim without a verb: three words with content, or a name and a word that says something of it. */
function isHeavy(reading: SentenceReading, words: readonly number[]): boolean {
	const content = words.filter((w) => isContent(reading, w));
	const names = content.filter((w) => isName(reading, w)).length;
	return names > 0 ? content.length > Math.max(names, 1) : content.length >= 3;
}

function isLight(reading: SentenceReading, { clause, words }: Part): boolean {
	const content = words.filter((w) => isContent(reading, w)).length;
	if (clause.kind === 'main' && content > 0) return false;
	if (words.some((w) => reading.classes[w] === 'finite' || reading.classes[w] === 'auxiliary')) {
		const independent = /^(?:main|coordinate|content|speech)$/.test(clause.kind);
		return content === 0 ? words.length < 4 : content === 1 && !independent && words.length < 4;
	}
	const denies = words.some((w) => NEGATIONS.has(reading.tokens[w]!.key));
	return clause.kind === 'participle' || denies ? content < 2 : !isHeavy(reading, words);
}

function wordBefore({ tokens }: SentenceReading, w: number): number {
	let before = w - 1;
	while (before >= 0 && tokens[before]!.kind !== 'word') before--;
	return before;
}

/** Words too few to state anything go to the claim that stands before them, or else behind. */
function mergeLight(reading: SentenceReading, parts: readonly Part[]): Part[] {
	const kept = [...parts];
	for (let i = kept.length - 1; i >= 0 && kept.length > 1; i--) {
		const part = kept[i]!;
		if (!isLight(reading, part)) continue;
		const host = hostOf(part, kept);
		host.words.push(...part.words);
		host.words.sort((a, b) => a - b);
		kept.splice(i, 1);
	}
	return kept;
}

/** The part with the nearest word before `part`, or the one that comes next. */
function hostOf(part: Part, parts: readonly Part[]): Part {
	const first = part.words[0]!;
	let host: Part | undefined;
	let nearest = -1;
	for (const other of parts) {
		if (other === part) continue;
		for (const w of other.words) if (w < first && w > nearest) [host, nearest] = [other, w];
	}
	if (host) return host;
	const next = (other: Part) => (other === part ? Infinity : other.words[0]!);
	return parts.reduce((best, other) => (next(other) < next(best) ? other : best), part);
}

function toClaim(
	reading: SentenceReading,
	{ clause, words, leansOn, said }: Part,
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
	for (const unit of [tokens[last + 1]])
		if (unit && /^[%°]/.test(unit.text) && unit.at.start === end) end = unit.at.end;
	for (const unit of [tokens[first - 1]])
		if (unit && /^\p{Sc}$/u.test(unit.text) && unit.at.end === start) start = unit.at.start;
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

/** Denied in this claim, not in a relative clause that it holds. */
function isNegated(
	{ tokens, classes, breaks }: SentenceReading,
	words: readonly number[],
	verb: number | undefined,
): boolean {
	let relative = -1;
	return words.some((w, j) => {
		if (j > 0 && (classes[w] === 'relative' || classes[w] === 'that')) relative = w;
		if (relative >= 0 && !(verb !== undefined && relative < verb && verb <= w)) return false;
		const { key } = tokens[w]!;
		const next = tokens[w + 1]?.key ?? '';
		if (FAILING_VERBS.has(key)) return classes[w + 1] === 'to';
		if (/n't$/.test(key)) return true;
		// "survival, not talks" sets one noun against another.
		if (key === 'not' && (next === 'to' || (breaks[w - 1] && !/^(?:ing|participle)$/.test(classes[w + 1] ?? ''))))
			return false;
		return NEGATIONS.has(key) && classes[w] !== 'name' && !NO_NEGATION_AFTER.has(next);
	});
}

/** A quotation has one speaker, though only one of its sentences may say so; the next quotation of a block goes on from it. */
function carryAttributions(claims: readonly Claim[], quotations: readonly Quotation[]): Claim[] {
	const carried = new Map<Claim, Attribution>();
	let next = 0;
	let previous: { readonly quotation: Quotation; readonly attribution: Attribution } | undefined;
	for (const quotation of quotations) {
		while (next < claims.length && isClaimBefore(claims[next]!, quotation)) next++;
		const inside: Claim[] = [];
		for (let c = next; c < claims.length && claims[c]!.sentence.block === quotation.sentence.block; c++) {
			const { at } = claims[c]!;
			if (at.start >= quotation.at.end) break;
			if (quotation.at.start <= at.start && at.end <= quotation.at.end) inside.push(claims[c]!);
		}
		const attribution = inside.find((c) => c.attribution)?.attribution ?? goesOnFrom(previous, quotation, inside);
		if (!attribution || inside.length === 0) continue;
		for (const claim of inside) if (!claim.attribution) carried.set(claim, attribution);
		previous = { quotation, attribution };
	}
	return claims.map((claim) => {
		const attribution = carried.get(claim);
		return attribution ? { ...claim, attribution } : claim;
	});
}

function isClaimBefore(claim: Claim, quotation: Quotation): boolean {
	return claim.sentence.block === quotation.sentence.block
		? claim.at.end <= quotation.at.start
		: claim.span.start < quotation.span.start;
}

/** ‘"A," said Lind. "B."’: a sentence that is a quotation from end to end, next after one with its speaker. */
function goesOnFrom(
	previous: { readonly quotation: Quotation; readonly attribution: Attribution } | undefined,
	quotation: Quotation,
	inside: readonly Claim[],
): Attribution | undefined {
	if (!previous || previous.quotation.sentence.block !== quotation.sentence.block) return undefined;
	const first = inside[0];
	if (!first || first.sentence !== quotation.sentence || quotation.at.start > quotation.sentence.at.start)
		return undefined;
	if (previous.quotation.sentence === quotation.sentence || quotation.at.end < quotation.sentence.at.end - 1)
		return undefined;
	return quotation.sentence.at.start - previous.quotation.sentence.at.end < 3 || sharesSentence(previous, quotation)
		? previous.attribution
		: undefined;
}

function sharesSentence(
	previous: {
		readonly attribution: Attribution;
		readonly quotation: Quotation;
	},
	quotation: Quotation,
): boolean {
	const gap = quotation.at.start - Math.max(previous.attribution.cueAt.end, previous.quotation.at.end);
	return gap >= 0 && gap < 120;
}
