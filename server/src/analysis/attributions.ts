import type { Attribution, Mention } from './analysis.ts';
import type { Clause } from './syntax/clause.ts';
import { isPassive } from './syntax/contents.ts';
import { isTime } from './syntax/phrases.ts';
import { BE, CLAUSE_CONTRACTIONS } from './lexicons/functionWords.ts';
import { verbForms } from './lexicons/verbForms.ts';
import { VERBS_AFTER_CONTENT, VERBS_OF_SAYING, VERBS_WITH_HEARER } from './lexicons/verbsOfSaying.ts';
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
			if (!of.has(said) && !sayings.has(said)) of.set(said, saying);
	});
	return { sayings: [...sayings.values()], of };
}

/** The saying whose content the clause is, or hangs on: "Lind said the raid, which hurt two, was over" gives both to Lind. */
function nearestSaying(clause: Clause, sayings: ReadonlyMap<Clause, Saying>): Saying | undefined {
	for (let at: Clause | undefined = clause, depth = 0; at && depth < 50; at = at.parent, depth++) {
		if (at.saidBy) return sayings.get(at.saidBy);
		if (at.kind === 'main') return undefined;
	}
	return undefined;
}

/** Where a cue stands alone, the clauses before it in its part of the sentence, and a speech that goes on behind it. */
function clausesSaidAround(reading: SentenceReading, clauses: readonly Clause[], i: number): Clause[] {
	const clause = clauses[i]!;
	const from = clause.words[0] ?? 0;
	const inSpeech = (c: Clause) =>
		reading.speeches.some((s) => c.words[0] !== undefined && s.from <= c.words[0] && c.words[0] < s.to);
	const own = inSpeech(clause);
	if (clauses.some(inSpeech) && !own) return clauses.filter(inSpeech);
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

function readSaying(reading: SentenceReading, clause: Clause): Saying | undefined {
	if (clause.kind === 'attribution') return readAccordingTo(reading, clause);
	const cue = clause.cue ?? cueAlone(reading, clause);
	if (cue === undefined || BE.has(reading.tokens[cue]!.key) || isPassive(reading, cue)) return undefined;
	const { classes, tokens } = reading;
	const group = [cue];
	for (let j = cue - 1; j >= 0 && clause.words.includes(j); j--) {
		if (!/^(?:auxiliary|adverb|participle|base|to)$/.test(classes[j]!) || CLAUSE_CONTRACTIONS.has(tokens[j]!.key))
			break;
		group.unshift(j);
	}
	while (group.length > 1 && classes[group[0]!] === 'adverb') group.shift();
	const hearer = hearerOf(reading, clause, cue);
	const inverted = classes[cue] === 'finite' && (clause.words[0] === cue || clause.words[0] === group[0]);
	const speaker =
		inverted && clause.cue === undefined
			? nominalAfter(reading, clause, cue)
			: speakerBefore(reading, clause, group[0]!);
	const cueAt = {
		start: tokens[group[0]!]!.at.start,
		end: tokens[cue]!.at.end,
	};
	const mention = speakerMention(reading, speaker);
	const attribution: Attribution = {
		...(mention && { speaker: mention }),
		...(speaker.length > 0 && {
			speakerAt: {
				start: tokens[speaker[0]!]!.at.start,
				end: tokens[speaker[speaker.length - 1]!]!.at.end,
			},
		}),
		cueAt,
	};
	const lemma = verbForms(tokens[cue]!.key)?.lemma;
	const denies = lemma === 'deny' || group.some((j) => /^(?:not|never)$|n't$/.test(tokens[j]!.key));
	return {
		clause,
		attribution,
		words: new Set([...speaker, ...group, ...hearer]),
		denies,
	};
}

function readAccordingTo(reading: SentenceReading, clause: Clause): Saying | undefined {
	const { tokens, classes } = reading;
	const first = clause.words[0];
	if (first === undefined) return undefined;
	const cueEnd = tokens[first]!.key === 'according' ? first + 1 : first;
	const speaker = clause.words.filter((w) => w > cueEnd && classes[w] !== 'adverb');
	const mention = speakerMention(reading, speaker);
	return {
		clause,
		attribution: {
			...(mention && { speaker: mention }),
			...(speaker.length > 0 && {
				speakerAt: {
					start: tokens[speaker[0]!]!.at.start,
					end: tokens[speaker[speaker.length - 1]!]!.at.end,
				},
			}),
			cueAt: { start: tokens[first]!.at.start, end: tokens[cueEnd]!.at.end },
		},
		words: new Set(clause.words),
		denies: false,
	};
}

/** The verb of ", Lind said" or "said Lind": one of saying, with nothing said behind it. */
function cueAlone(reading: SentenceReading, clause: Clause): number | undefined {
	if (clause.kind !== 'saying' && !(reading.speeches.length > 0 && /^(?:main|coordinate)$/.test(clause.kind)))
		return undefined;
	const { classes, tokens } = reading;
	let at = clause.words.indexOf(clause.verb ?? -1);
	if (at < 0) return undefined;
	while (
		at + 1 < clause.words.length &&
		/^(?:auxiliary|adverb)$/.test(classes[clause.words[at]!]!) &&
		/^(?:participle|adverb|ing|base)$/.test(classes[clause.words[at + 1]!]!)
	)
		at++;
	const cue = clause.words[at]!;
	const lemma = verbForms(tokens[cue]!.key)?.lemma ?? '';
	if (!VERBS_OF_SAYING.has(lemma) || classes[cue] === 'auxiliary') return undefined;
	if (!VERBS_AFTER_CONTENT.has(lemma) && !reading.speeches.length) return undefined;
	if (classes[clause.words[0]!] === 'relative') return undefined;
	const next = clause.words.find((w) => w > cue && classes[w] !== 'adverb');
	if (next === undefined || clause.words[0] === cue) return cue;
	if (/^(?:preposition|to|subordinator|ing)$/.test(classes[next]!) || isTime(reading, next)) return cue;
	return VERBS_WITH_HEARER.has(lemma) || lemma === 'say' ? cue : undefined;
}

/** "told reporters": the words between the verb and what follows. */
function hearerOf(reading: SentenceReading, clause: Clause, cue: number): number[] {
	const { classes, tokens } = reading;
	if (!VERBS_WITH_HEARER.has(verbForms(tokens[cue]!.key)?.lemma ?? '')) return [];
	const hearer: number[] = [];
	for (const w of clause.words) {
		if (w <= cue) continue;
		if (
			w !== cue + 1 + hearer.length ||
			!/^(?:noun|name|determiner|possessive|pronoun|number)$/.test(classes[w]!) ||
			isTime(reading, w)
		)
			break;
		hearer.push(w);
	}
	return hearer;
}

/** The subject of the verb of saying, without what stands in front of it: "In a broadcast President Ada Lind said". */
function speakerBefore({ classes, mentions, tokens }: SentenceReading, clause: Clause, cue: number): readonly number[] {
	let own = clause.words.filter(
		(w) => w >= clause.subjectFrom && w < cue && !/^(?:adverb|coordinator|subordinator|that)$/.test(classes[w]!),
	);
	if (own.length === 0 || classes[own[0]!] === 'relative') return clause.leansOn;
	if (classes[own[0]!] === 'preposition') {
		let from = own.length - 1;
		const named = mentions[own[from]!];
		const goesOn = (w: number) =>
			named
				? mentions[w] === named || /^\p{Lu}/u.test(tokens[w]!.text)
				: /^(?:noun|number|possessive)$/.test(classes[w]!);
		while (from > 0 && own[from - 1] === own[from]! - 1 && goesOn(own[from - 1]!)) from--;
		if (!named && from > 0 && /^(?:determiner|possessive)$/.test(classes[own[from - 1]!]!)) from--;
		own = own.slice(from);
	}
	return own;
}

function nominalAfter(reading: SentenceReading, clause: Clause, cue: number): readonly number[] {
	const after: number[] = [];
	for (const w of clause.words) {
		if (w <= cue) continue;
		if (after.length > 0 && (w !== after[after.length - 1]! + 1 || isTime(reading, w))) break;
		if (
			!/^(?:noun|name|determiner|possessive|pronoun|number)$/.test(reading.classes[w]!) &&
			!(after.length > 0 && reading.classes[w] === 'preposition')
		)
			break;
		if (reading.classes[w] === 'preposition' && !/^(?:of|for)$/.test(reading.tokens[w]!.key)) break;
		after.push(w);
	}
	return after;
}

/**
 * The name of who speaks: the one that ends the words for the speaker ("the ministry's head Ada Lind"), else an organization or a
 * person that they mention ("a spokesman for Norpol", "a Norpol spokesman"). A country or a people in them is no speaker.
 */
function speakerMention(reading: SentenceReading, speaker: readonly number[]): Mention | undefined {
	const { mentions, tokens, classes } = reading;
	const stop = speaker.findIndex(
		(w, j) => j > 0 && (/^(?:like|including|such|by)$/.test(tokens[w]!.key) || reading.breaks[w - 1] !== undefined),
	);
	const words = stop < 0 ? speaker : speaker.slice(0, stop);
	const preposition = words.findIndex((w, j) => j > 0 && classes[w] === 'preposition');
	const head = preposition < 0 ? words : words.slice(0, preposition);
	const last = mentions[head[head.length - 1] ?? -1] ?? (stop > 0 ? mentions[speaker[stop]!] : undefined);
	if (last && (last === mentions[head[head.length - 1]!] || last.kind === 'person')) return last;
	for (let j = words.length - 1; j >= 0; j--) {
		const mention = mentions[words[j]!];
		if (
			mention &&
			(mention.kind === 'organization' || mention.kind === 'person') &&
			!/['’]s?$/.test(tokens[words[j]!]!.text)
		)
			return mention;
	}
	return undefined;
}
