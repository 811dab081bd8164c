import type { Span } from '../text/span.ts';
import type { Attribution } from './analysis.ts';
import { BE, CLAUSE_CONTRACTIONS } from './lexicons/functionWords.ts';
import { VERBS_AFTER_CONTENT, VERBS_OF_SAYING, VERBS_WITH_HEARER } from './lexicons/verbsOfSaying.ts';
import { hearerOf, speakerAfter, speakerBefore, speakerMention } from './speakers.ts';
import type { Clause } from './syntax/clause.ts';
import { isPassive, mainVerbOf } from './syntax/contents.ts';
import { isTime, lemmaOf } from './syntax/phrases.ts';
import type { SentenceReading } from './syntax/sentenceReading.ts';

/** A clause that says who says others, taken apart. Numbers are indexes of tokens. */
export interface Saying {
	readonly clause: Clause;
	readonly attribution: Attribution;
	/** Words of the clause that name speaker, cue and hearer; what is left over it states beside. */
	readonly words: ReadonlySet<number>;
	/** "denied", "did not say": what follows is not held to be so. */
	readonly denies: boolean;
}

export interface Attributions {
	readonly sayings: readonly Saying[];
	/** Who says a clause; a clause that nobody is said to say has no entry. */
	readonly of: ReadonlyMap<Clause, Saying>;
}

/** Who says which clause of a sentence, by its cues: "X said that …", "…, said X", "according to X, …". */
export function findAttributions(reading: SentenceReading, clauses: readonly Clause[]): Attributions {
	const sayings = new Map<Clause, Saying>();
	const of = new Map<Clause, Saying>();
	for (const clause of clauses) {
		const saying = readSaying(reading, clause);
		if (saying) sayings.set(clause, saying);
	}
	for (const clause of clauses) {
		const saying = nearestSaying(clause, sayings);
		if (saying && saying.clause !== clause) of.set(clause, saying);
	}
	clauses.forEach((clause, i) => {
		const saying = sayings.get(clause);
		if (!saying || (clause.cue !== undefined && clauses.some((c) => c.saidBy === clause))) return;
		for (const said of clausesSaidAround(reading, clauses, i))
			if (!of.has(said) && (!sayings.has(said) || isInSpeech(reading, said))) of.set(said, saying);
	});
	for (const [clause, saying] of of) {
		// ‘"I think it is over," said Lind’: what "I" think, and what "this shows", Lind says.
		const outer = of.get(saying.clause);
		if (outer && !isSomebody(reading, saying)) of.set(clause, outer);
	}
	return { sayings: [...sayings.values()], of };
}

/** The saying whose content the clause is, or hangs on: "Lind said the raid, which hurt two, was over" gives both to Lind. */
function nearestSaying(clause: Clause, sayings: ReadonlyMap<Clause, Saying>): Saying | undefined {
	for (let at: Clause | undefined = clause; at; at = at.parent) {
		if (at.saidBy) return sayings.get(at.saidBy);
		// "Lind said the raid was over, Brandt added, calling it a farce": what stands beside the content is not said by Lind.
		if (at.kind === 'main' || at.kind === 'saying') return undefined;
	}
	return undefined;
}

/** Where a cue stands alone, the clauses before it in its part of the sentence, and a speech that goes on behind it. */
function clausesSaidAround(reading: SentenceReading, clauses: readonly Clause[], i: number): Clause[] {
	const clause = clauses[i]!;
	const from = clause.words[0] ?? 0;
	if (clause.kind === 'attribution' && from > 0 && !reading.breaks[from - 1] && clause.parent) {
		// "which according to Norpol would fail": without a comma, of that clause alone.
		return clauses.filter((c) => c !== clause && isWithin(c, clause.parent!));
	}
	const quoted = clauses.filter((c) => isInSpeech(reading, c));
	if (quoted.length > 0 && !isInSpeech(reading, clause)) return quoted;
	let start = from;
	while (start > 0 && reading.breaks[start] !== ';') start--;
	let end = from;
	while (end < reading.tokens.length && reading.breaks[end] !== ';') end++;
	const leads = clause.words[0] === 0 || clauses.every((c) => c === clause || (c.words[0] ?? 0) >= from);
	return clauses.filter((c) => {
		const first = c.words[0];
		if (first === undefined || c === clause || first < start || first > end) return false;
		return leads || first < from || c.parent === clause.parent;
	});
}

function isWithin(clause: Clause, outer: Clause): boolean {
	for (let at: Clause | undefined = clause; at; at = at.parent) if (at === outer) return true;
	return false;
}

/** The speaker is named, or can be somebody whom another does not speak for. */
function isSomebody(reading: SentenceReading, { attribution, clause }: Saying): boolean {
	if (attribution.speaker) return true;
	const first = reading.tokens.find((t) => t.at.start === attribution.speakerAt?.start);
	const evidence = /^(?:show|suggest|indicate|reveal|imply|prove|demonstrate|establish)$/;
	return !/^(?:i|we|this|that|it)$/.test(first?.key ?? '') && !evidence.test(lemmaOf(reading, clause.cue ?? -1));
}

function isInSpeech({ speeches }: SentenceReading, { words }: Clause): boolean {
	const first = words[0];
	return first !== undefined && speeches.some((s) => s.from <= first && first < s.to);
}

function readSaying(reading: SentenceReading, clause: Clause): Saying | undefined {
	if (clause.kind === 'attribution') return readAccordingTo(reading, clause);
	const { classes, tokens } = reading;
	const cue = clause.cue ?? cueAlone(reading, clause);
	if (cue === undefined || BE.has(tokens[cue]!.key) || isPassive(reading, cue)) return undefined;
	const group = verbGroup(reading, clause, cue);
	const first = group[0]!;
	const inverted = clause.cue === undefined && classes[cue] === 'finite' && clause.words[0] === first;
	const speaker = inverted ? speakerAfter(reading, clause, cue) : speakerBefore(reading, clause, first);
	const attribution = attributionOf(reading, speaker, group);
	const lemma = lemmaOf(reading, cue);
	if (!VERBS_OF_SAYING.has(lemma)) {
		// "Lind put it well: …" is a claim of its own as well, and no more than a cue where nobody is named.
		const known = attribution.speaker ?? /^(?:he|she|they)$/.test(tokens[speaker[0] ?? -1]?.key ?? '');
		return known ? { clause, attribution, words: new Set(), denies: false } : undefined;
	}
	const hearer = VERBS_WITH_HEARER.has(lemma) ? hearerOf(reading, clause, cue) : [];
	const denies = lemma === 'deny' || group.some((w) => /^(?:not|never|no)$|n't$/.test(tokens[w]!.key));
	return { clause, attribution, words: new Set([...speaker, ...group, ...hearer]), denies };
}

/** "has repeatedly said": the verb of saying with the auxiliaries before it. */
export function verbGroup({ classes, tokens }: SentenceReading, clause: Clause, cue: number): readonly number[] {
	const group = [cue];
	for (let j = cue - 1; clause.words.includes(j); j--) {
		if (!/^(?:auxiliary|adverb|participle|base|to)$/.test(classes[j]!) || CLAUSE_CONTRACTIONS.has(tokens[j]!.key))
			break;
		group.unshift(j);
	}
	while (group.length > 1 && classes[group[0]!] === 'adverb') group.shift();
	return group;
}

function readAccordingTo(reading: SentenceReading, clause: Clause): Saying | undefined {
	const cue = clause.words.slice(0, 2);
	if (cue.length < 2) return undefined;
	const speaker = clause.words.slice(2).filter((w) => reading.classes[w] !== 'adverb');
	return { clause, attribution: attributionOf(reading, speaker, cue), words: new Set(clause.words), denies: false };
}

function attributionOf(reading: SentenceReading, speaker: readonly number[], cue: readonly number[]): Attribution {
	const mention = speakerMention(reading, speaker);
	return {
		...(mention && { speaker: mention }),
		...(speaker.length > 0 && { speakerAt: spanOf(reading, speaker) }),
		cueAt: spanOf(reading, cue),
	};
}

function spanOf({ tokens }: SentenceReading, words: readonly number[]): Span {
	return { start: tokens[words[0]!]!.at.start, end: tokens[words[words.length - 1]!]!.at.end };
}

/** The verb of ", Lind said" or "said Lind": one of saying, with nothing said behind it. */
function cueAlone(reading: SentenceReading, clause: Clause): number | undefined {
	const { classes, speeches } = reading;
	const besideSpeech = speeches.length > 0 && /^(?:main|coordinate)$/.test(clause.kind);
	if ((clause.kind !== 'saying' && !besideSpeech) || clause.verb === undefined) return undefined;
	const cue = mainVerbOf(reading, clause.verb, reading.stretchEnd[clause.verb]!);
	const lemma = lemmaOf(reading, cue);
	if (!VERBS_OF_SAYING.has(lemma) || classes[cue] === 'auxiliary') return undefined;
	if (!VERBS_AFTER_CONTENT.has(lemma) && speeches.length === 0) return undefined;
	const next = clause.words.find((w) => w > cue && classes[w] !== 'adverb');
	if (next === undefined || clause.words[0] === cue) return cue;
	if (/^(?:preposition|to|subordinator|ing)$/.test(classes[next]!) || isTime(reading, next)) return cue;
	return VERBS_WITH_HEARER.has(lemma) || lemma === 'say' ? cue : undefined;
}
