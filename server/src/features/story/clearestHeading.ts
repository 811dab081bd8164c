import type { Claim } from '../../analysis/analysis.ts';
import { EMPTY_WORDS } from '../../analysis/lexicons/functionWords.ts';
import { readSentence } from '../../analysis/syntax/sentenceReading.ts';
import { isFinite, type WordClass } from '../../analysis/syntax/wordClass.ts';
import type { AnalyzedCorpus } from '../../corpus/analyzedCorpus.ts';
import { probability } from '../../corpus/claimModel.ts';
import type { PlacedClaim } from '../../corpus/corpus.ts';
import { overlaps } from '../../text/span.ts';
import { wordingAlone, wordingOf } from '../wording.ts';

/** So few words of content do not tell what a row is about: "On Tuesday", "one thing is clear". Their whole sentence may. */
const LEAST_CONTENT = 4;
/** What speaks against a heading, counted in words that tell of something else. */
const UNSAID_SUBJECT = 6;
const LEFT_OUT = 16;
const OTHER_CLAIM = 16;

/** Words of a heading, and what speaks against them. */
interface Heading {
	readonly words: string;
	readonly cost: number;
}

/**
 * The words that tell best what a row is about, among those of the sources that state it: a claim that is a clause of its own, else its
 * whole sentence, else what of it can stand alone. That of the row's first claim is preferred to what may state something else. What
 * `isTaken` heads another row already.
 */
export function clearestHeading(
	{ matcher, pairs }: Pick<AnalyzedCorpus, 'matcher' | 'pairs'>,
	seed: PlacedClaim,
	others: readonly PlacedClaim[],
	isTaken: (words: string) => boolean,
): string {
	const doubt = (other: PlacedClaim): number => {
		const [a, b] = [pairs.numberOf(seed), pairs.numberOf(other)];
		return a === undefined || b === undefined ? OTHER_CLAIM : OTHER_CLAIM * (1 - probability(matcher.odds(a, b)));
	};
	const headings = [
		...headingsOf(seed),
		...others.flatMap((other) => headingsOf(other).map(({ words, cost }) => ({ words, cost: cost + doubt(other) }))),
	];
	const open = headings.filter(({ words }) => !isTaken(words));
	return open.length
		? open.reduce((best, one) => (one.cost < best.cost ? one : best)).words
		: headingsOf(seed).at(-1)!.words;
}

function headingsOf(placed: PlacedClaim): Heading[] {
	const { sentence, words, leansOn } = placed.claim;
	const classes = classesOf(placed);
	const all = sentence.tokens.flatMap(({ kind }, i) => (kind === 'word' ? [i] : []));
	const content = contentOf(placed.claim, [...words, ...leansOn]);
	const alone = isClause(placed.claim, classes) && content >= LEAST_CONTENT;
	if (alone) return [{ words: wordingOf(placed), cost: isUnsaid(words, classes) ? UNSAID_SUBJECT : 0 }];
	const more = contentOf(placed.claim, all) - content;
	const { text } = sentence.block.prose;
	const whole: Heading = {
		words: text.slice(sentence.at.start, sentence.at.end),
		cost: more + (isUnsaid(all, classes) ? UNSAID_SUBJECT : 0),
	};
	return content < LEAST_CONTENT ? [whole] : [whole, { words: wordingAlone(placed), cost: LEFT_OUT }];
}

function contentOf({ sentence }: Claim, words: readonly number[]): number {
	return words.filter((i) => !EMPTY_WORDS.has(sentence.tokens[i]!.key)).length;
}

function classesOf({ article, claim: { sentence } }: PlacedClaim): readonly WordClass[] {
	const mentions = article.mentions.filter((one) => one.sentence === sentence);
	const quotations = article.quotations.filter(({ span }) => overlaps(span, sentence.span));
	return readSentence(sentence, mentions, quotations).classes;
}

/** Has a subject and a verb, and hangs on no other clause: "the dam broke", not "which broke", "when it broke", "broken by the flood". */
function isClause({ words, leansOn, sentence }: Claim, classes: readonly WordClass[]): boolean {
	const { kind } = sentence.block;
	if (kind === 'headline' || kind === 'heading') return true;
	const verb = words.find((i) => isFinite(classes[i]));
	return verb !== undefined && verb !== words[0] && !leansOn.length && !HANGS.has(classes[words[0]!]!);
}

const HANGS: ReadonlySet<WordClass> = new Set<WordClass>([
	'subordinator',
	'relative',
	'that',
	'coordinator',
	'to',
	'ing',
	'participle',
]);

/** "He stays", "this follows": only what stands before it tells who or what. */
function isUnsaid(words: readonly number[], classes: readonly WordClass[]): boolean {
	const first = classes[words[0]!];
	return first === 'pronoun' || first === 'possessive';
}
