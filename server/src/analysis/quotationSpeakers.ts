import type { Article, Block, Sentence } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';
import type { Mention, Quotation, Speaker } from './analysis.ts';
import { isReadable, type ArticleReadings } from './articleReadings.ts';
import { MeantPeople } from './meantPeople.ts';
import { cueAhead, cueAround, cueBefore, cueBehind, type QuotationCue } from './quotationCues.ts';
import { endsInMark, isName, isSpeech, isTitle, wordsOf } from './quotationKinds.ts';
import type { QuotingSentence } from './speakerPhrases.ts';
import { namedSpeaker } from './speakers.ts';
import { isTime } from './syntax/phrases.ts';
import type { SentenceReading } from './syntax/sentenceReading.ts';

/** The quotations with their speakers, as far as the text tells whose words they are. */
export function* findSpeakers(
	article: Article,
	readings: ArticleReadings,
	mentions: readonly Mention[],
	quotations: readonly Quotation[],
): Steps<Quotation[]> {
	if (quotations.length === 0) return [];
	const finder = new SpeakerFinder(article, readings, mentions);
	for (const quotation of quotations) {
		finder.add(quotation);
		yield;
	}
	return finder.conclude();
}

/** A quotation between its neighbours. */
interface Told {
	readonly quotation: Quotation;
	readonly last: Sentence;
	readonly speaker: Speaker | undefined;
}

/** What a sentence tells of a quotation's speaker. */
type Found = readonly [QuotingSentence, QuotationCue | undefined];

/** Between two sentences that follow each other stand no more units than this. */
const GAP = 4;

class SpeakerFinder {
	private readonly found: Quotation[] = [];
	private readonly quoting = new Map<Sentence, QuotingSentence>();
	private readonly people: MeantPeople;
	private readonly order: ReadonlyMap<Sentence, number>;
	private previous: Told | undefined;

	constructor(
		private readonly article: Article,
		private readonly readings: ArticleReadings,
		mentions: readonly Mention[],
	) {
		this.order = new Map(article.sentences.map((sentence, i) => [sentence, i]));
		this.people = new MeantPeople(article, readings, mentions);
	}

	/** To be called for each in the order of the text. */
	add(quotation: Quotation): void {
		const last = this.lastSentence(quotation);
		const alone = this.isAlone(quotation, last);
		const speaker = this.speakerOf(quotation, last, alone);
		this.previous = { quotation, last, speaker };
		if (speaker?.mention) this.people.spoke(speaker.mention, last);
		this.found.push(speaker ? { ...quotation, speaker } : quotation);
	}

	conclude(): Quotation[] {
		this.found.forEach((quotation, i) => (this.found[i] = this.asInText(quotation)));
		return this.found;
	}

	/** A headline cuts its quotation out of one in the text, which tells better who speaks. */
	private asInText(quotation: Quotation): Quotation {
		const { kind } = quotation.sentence.block;
		if ((kind !== 'headline' && kind !== 'heading') || quotation.speaker?.mention || isName(quotation))
			return quotation;
		const words = wordsOf(quotation);
		const whole = this.found.find(
			(q) => q.speaker && q.sentence.block.kind !== kind && ` ${wordsOf(q)} `.includes(` ${words} `),
		);
		return whole?.speaker && words.includes(' ') ? { ...quotation, speaker: whole.speaker } : quotation;
	}

	private speakerOf(quotation: Quotation, last: Sentence, alone: boolean): Speaker | undefined {
		const { sentence } = quotation;
		if (!isReadable(sentence) || !isReadable(last) || isName(quotation)) return undefined;
		const first = this.quotingSentence(sentence);
		const end = this.quotingSentence(last);
		const from = tokensOf(sentence, quotation.at);
		const to = tokensOf(last, quotation.at);
		if (from.length === 0 || to.length === 0) return undefined;
		const speech = isSpeech(quotation);
		const behind = (): Found => [end, cueBehind(end, to[to.length - 1]! + 1, speech || endsInMark(quotation))];
		const ahead = (): Found => [first, cueAhead(first, from[0]!)];
		const around = (): Found => [first, isTitle(quotation) ? undefined : cueAround(first, firstWord(sentence, from))];
		const introduced = /[:,]\s*$/.test(sentence.block.prose.text.slice(sentence.at.start, quotation.at.start));
		let readers = [behind, around];
		if (speech) readers = introduced ? [ahead, behind, around] : [behind, ahead, around];
		else if (introduced) readers = [behind, around, ahead];
		for (const reader of readers) {
			const [read, cue] = reader();
			if (cue?.speaker.length === 0) break;
			// "You've seen them, too: …" tells of no speaker.
			if (cue && !/^you\b/.test(read.reading.tokens[cue.speaker[0]!]!.key)) return this.toSpeaker(read, cue);
		}
		return this.goesOn(quotation, alone && speech) ?? this.listed(quotation, from);
	}

	/** '"productive" and "substantive"': the second goes on from the first. */
	private listed(quotation: Quotation, from: readonly number[]): Speaker | undefined {
		const before = this.previous;
		if (!before?.speaker || before.last !== quotation.sentence || isTitle(quotation)) return undefined;
		const { tokens } = quotation.sentence;
		const between = tokens.slice(0, from[0]).filter((t) => t.at.start >= before.quotation.at.end);
		return between.every((t) => t.kind !== 'word' || /^(?:and|or|but|yet|a|an|the)$/.test(t.key))
			? before.speaker
			: undefined;
	}

	/** A speech that stands alone: whoever spoke just before, or whom the sentence before is about. */
	private goesOn(quotation: Quotation, alone: boolean): Speaker | undefined {
		if (!alone) return undefined;
		const { sentence } = quotation;
		const at = this.order.get(sentence)!;
		const before = this.article.sentences[at - 1];
		const { previous } = this;
		// The next paragraph of a statement, too: newspapers leave out who speaks as long as it is the same person.
		const isNext = before?.block !== sentence.block || this.follows(before, sentence);
		if (previous?.speaker && previous.last === before && isNext) return previous.speaker;
		if (!before || !isReadable(before) || before.block.kind === 'furniture') return undefined;
		const led = /:\s*$/.test(textOf(before));
		if (!led && !this.follows(before, sentence)) return undefined;
		const read = this.quotingSentence(before);
		const cue = led ? cueAhead(read, before.tokens.length) : cueBefore(read);
		if (cue?.speaker.length) return this.toSpeaker(read, cue);
		// "Does she read her mail? “Not all of it.”"
		const asked = /\?\s*$/.test(textOf(before)) && previous?.last.block === sentence.block;
		if (asked && previous.speaker) return previous.speaker;
		const subject = this.people.subjectOf(before);
		return subject && { mention: subject, span: subject.span, text: subject.text };
	}

	private follows(before: Sentence, after: Sentence): boolean {
		return before.block === after.block && after.at.start - before.at.end < GAP;
	}

	private toSpeaker(read: QuotingSentence, { speaker: words, cue, via }: QuotationCue): Speaker {
		const { reading } = read;
		const speaker = trimmed(reading, words);
		const named = namedSpeaker(reading, speaker);
		const mention = named.name ?? namedBeside(reading, speaker) ?? this.people.meantBy(reading, speaker);
		const relay = via && (namedSpeaker(reading, via).name ?? this.people.meantBy(reading, via));
		const span = spanOf(reading.tokens, speaker);
		const { block } = reading.sentence;
		return {
			...(mention && { mention }),
			span: block.prose.toFile(span),
			text: block.prose.text.slice(span.start, span.end),
			...(cue.length > 0 && { cue: shown(block, spanOf(reading.tokens, cue)) }),
			...(!mention && named.of && { of: named.of }),
			...(relay && relay !== mention && { via: relay }),
		};
	}

	private quotingSentence(sentence: Sentence): QuotingSentence {
		let found = this.quoting.get(sentence);
		if (!found) {
			const read = this.readings.of(sentence);
			const quoted = sentence.tokens.map((t) =>
				read.quotations.some((q) => q.at.start <= t.at.start && t.at.end <= q.at.end),
			);
			this.quoting.set(sentence, (found = { ...read, quoted }));
		}
		return found;
	}

	private lastSentence({ sentence, at }: Quotation): Sentence {
		let last = sentence;
		for (let i = this.order.get(sentence)! + 1; i < this.article.sentences.length; i++) {
			const next = this.article.sentences[i]!;
			if (next.block !== sentence.block || next.at.start >= at.end) break;
			last = next;
		}
		return last;
	}

	private isAlone({ sentence, at }: Quotation, last: Sentence): boolean {
		const { text } = sentence.block.prose;
		const rest = text.slice(sentence.at.start, at.start) + text.slice(at.end, Math.max(at.end, last.at.end));
		return !/[\p{L}\p{N}]/u.test(rest);
	}
}

/**
 * The words that name the speaker, out of all before the verb: "Ada Lind" of "14.30 Ada Lind on Tuesday", "she" of "in a statement
 * she".
 */
function trimmed(reading: SentenceReading, words: readonly number[]): readonly number[] {
	const { tokens, classes } = reading;
	const last = words[words.length - 1]!;
	if (/^(?:i|we|he|she|they)$/.test(tokens[last]!.key)) return [last];
	let from = 0;
	while (
		from < words.length - 1 &&
		classes[words[from]!] === 'number' &&
		/^\d+[.:h]\d\d$/.test(tokens[words[from]!]!.text)
	)
		from++;
	const end = words.findIndex(
		(w, i) =>
			i > from &&
			(isTime(reading, w) || (/^(?:on|in|at)$/.test(tokens[w]!.key) && isTime(reading, words[i + 1] ?? -1))),
	);
	return words.slice(from, end < 0 ? undefined : end);
}

/** "its secretary, Captain Ada Lind"; "hardliners like Ada Lind": who stands for them by name, where one alone does. */
function namedBeside({ mentions, tokens, breaks }: SentenceReading, words: readonly number[]): Mention | undefined {
	const last = mentions[words[words.length - 1] ?? -1];
	if (last?.kind === 'person' && words.some((w) => breaks[w - 1] === ',')) return last;
	const like = words.findIndex((w) => /^(?:like|including)$/.test(tokens[w]!.key));
	const people = new Set(words.slice(like + 1).flatMap((w) => (mentions[w]?.kind === 'person' ? [mentions[w]] : [])));
	return like > 0 && people.size === 1 ? [...people][0] : undefined;
}

function textOf({ block, at }: Sentence): string {
	return block.prose.text.slice(at.start, at.end);
}

function tokensOf({ tokens }: Sentence, at: Span): number[] {
	return tokens.flatMap((t, i) => (at.start <= t.at.start && t.at.end <= at.end ? [i] : []));
}

function firstWord({ tokens }: Sentence, from: readonly number[]): number {
	return from.find((i) => tokens[i]!.kind === 'word') ?? from[0]!;
}

function spanOf(tokens: Sentence['tokens'], words: readonly number[]): Span {
	return { start: tokens[words[0]!]!.at.start, end: tokens[words[words.length - 1]!]!.at.end };
}

function shown({ prose }: Block, at: Span): { readonly span: Span; readonly text: string } {
	return { span: prose.toFile(at), text: prose.text.slice(at.start, at.end) };
}
