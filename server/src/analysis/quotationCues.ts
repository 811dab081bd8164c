import { verbGroup } from './attributions.ts';
import { BE } from './lexicons/functionWords.ts';
import { verbForms } from './lexicons/verbForms.ts';
import {
	NOUNS_OF_SAYING,
	PARTICIPLES_OF_QUOTING,
	VERBS_OF_NAMING,
	VERBS_OF_SAYING,
	VERBS_WITH_THINGS,
} from './lexicons/verbsOfSaying.ts';
import {
	endOfStretch,
	isSomebody,
	NOMINAL,
	nounPhrase,
	subjectOfVerb,
	titledName,
	wordsUpTo,
	type QuotingSentence,
} from './speakerPhrases.ts';
import { isAccordingTo, isPassive, mainVerbOf } from './syntax/contents.ts';
import { isTime, lemmaOf } from './syntax/phrases.ts';
import { isFinite } from './syntax/wordClass.ts';

/** Who says a quotation, as a sentence tells it. Numbers are indexes of its tokens; `speaker` is empty where it is left open. */
export interface QuotationCue {
	readonly speaker: readonly number[];
	readonly cue: readonly number[];
	/** The words for one who passes the quotation on. */
	readonly via?: readonly number[];
}

const NOBODY: QuotationCue = { speaker: [], cue: [] };

/**
 * What follows a quotation from token `from` on: "said Lind", "Lind, the mayor, said", "according to Lind", "as Lind calls it",
 * "– Ada Lind". `parted`: a comma or the like ends the quotation.
 */
export function cueBehind(s: QuotingSentence, from: number, parted: boolean): QuotationCue | undefined {
	const { tokens, classes, sentence } = s.reading;
	let i = from;
	let mark = '';
	while (i < tokens.length && tokens[i]!.kind !== 'word' && !s.quoted[i]) mark = tokens[i++]!.text;
	if (i >= tokens.length || s.quoted[i] || /^[.;(]/.test(mark)) return undefined;
	const end = endOfStretch(s, i);
	const near = sourceNamedAt(s, i, end);
	if (near) return near;
	// '"A gift" is what Lind called it'
	if (BE.has(tokens[i]!.key) && tokens[i + 1]?.key === 'what') return subjectFirst(s, i + 2, end);
	const apart = parted || mark !== '';
	if (classes[i] === 'coordinator' || !apart) return undefined;
	const headline = sentence.block.kind === 'headline' || sentence.block.kind === 'heading';
	if (mark === ':' || /^[—–-]+$/.test(mark)) {
		const named = nounPhrase(s, i, end);
		const wholeRest = !classes.slice(i, end).some(isFinite);
		if (headline && mark === ':' && isSomebody(s, named)) return { speaker: named, cue: [] };
		if (mark !== ':' && named.length && wholeRest) return { speaker: named, cue: [] };
		if (mark === ':') return undefined;
	}
	return inverted(s, i, end) ?? subjectFirst(s, i, end);
}

/** "according to Lind", "per Lind", "as Lind put it", "in Lind's words". */
function sourceNamedAt(s: QuotingSentence, i: number, end: number): QuotationCue | undefined {
	const { tokens, classes } = s.reading;
	const { key } = tokens[i]!;
	if (isAccordingTo(s.reading, i)) return { speaker: nounPhrase(s, i + 2, end), cue: [i, i + 1] };
	if (key === 'per' && classes[i + 1] === 'name') return { speaker: nounPhrase(s, i + 1, end), cue: [i] };
	if (key === 'in' && tokens[i + 1]?.key === 'the' && /^words?$/.test(tokens[i + 2]?.key ?? ''))
		return { speaker: nounPhrase(s, i + 4, end), cue: [i, i + 1, i + 2, i + 3] };
	if (key !== 'as' || !NOMINAL.test(classes[i + 1] ?? '')) return undefined;
	return subjectFirst(s, i + 1, end);
}

function inverted(s: QuotingSentence, i: number, end: number): QuotationCue | undefined {
	const { classes } = s.reading;
	let verb = i;
	while (verb < end && (classes[verb] === 'adverb' || s.reading.breaks[verb] === ',')) verb++;
	const lemma = lemmaOf(s.reading, verb);
	if (s.reading.mentions[verb]) return undefined;
	// '"I quit," rages a waitress': behind a quotation any verb will do.
	if (!VERBS_OF_SAYING.has(lemma)) {
		const somebody = classes[verb] === 'finite' ? nounPhrase(s, verb + 1, end) : [];
		return isSomebody(s, somebody) ? { speaker: somebody, cue: [verb] } : undefined;
	}
	// "replies councillor Ada Lind": a verb that looks like a noun.
	const likeNoun = !/^(?:finite|participle)$/.test(classes[verb]!);
	if (likeNoun && !titledName(s, verb + 1, end).length) return undefined;
	const speaker = nounPhrase(s, verb + 1, end);
	const titled = titledName(s, verb + 1, end);
	const longer = titled.length > speaker.length ? titled : speaker;
	return longer.length ? { speaker: longer, cue: [verb] } : undefined;
}

/** "Lind said", "Lind, who lost her house, said", "one trustee told the Post". Behind a quotation any verb will do: "Lind shrugged". */
function subjectFirst(s: QuotingSentence, i: number, end: number): QuotationCue | undefined {
	const { tokens, classes } = s.reading;
	let from = i;
	while (from < end && classes[from] === 'adverb') from++;
	if (!NOMINAL.test(classes[from] ?? '')) return undefined;
	let owed = 0;
	for (let j = from + 1; j < end; j++) {
		if (classes[j] === 'relative') owed++;
		else if (/^(?:subordinator|that|coordinator)$/.test(classes[j]!) && tokens[j]!.key !== 'and') return undefined;
		else if (isFinite(classes[j]) || isPlainCue(s, j)) {
			if (owed-- > 0) continue;
			const verb = mainVerbOf(s.reading, j, end);
			const speaker = wordsUpTo(s, from, j);
			const asSaying = verb + 1 < end && tokens[verb + 1]!.key === 'as' && classes[verb + 2] === 'ing';
			if (isPassive(s.reading, verb) && !asSaying && !PARTICIPLES_OF_QUOTING.has(tokens[verb]!.key))
				return isHearer(s, speaker) ? NOBODY : undefined;
			const spoken = saysOrNames(lemmaOf(s.reading, verb));
			// "a retired official recalls": of what looks like verbs, the one of saying.
			if (!spoken && !asSaying && !isShortSubject(s, speaker, verb)) continue;
			const cue = Array.from({ length: (asSaying ? verb + 2 : verb) - j + 1 }, (_, k) => j + k);
			return { speaker, cue };
		}
	}
	return undefined;
}

/** "Lind relayed.", "her niece recalls": a verb of saying that was taken for a participle or a noun, with nothing behind it. */
function isPlainCue({ reading }: QuotingSentence, j: number): boolean {
	const { classes, tokens } = reading;
	const forms = verbForms(tokens[j]!.key);
	if (!forms || !VERBS_OF_SAYING.has(forms.lemma) || !(forms.past || forms.s)) return false;
	if (classes[j] === 'participle') return true;
	const ends = tokens[j + 1]?.kind !== 'word' || /^(?:preposition|to)$/.test(classes[j + 1]!) || isTime(reading, j + 1);
	return classes[j] === 'noun' && ends && NOMINAL.test(classes[j - 1] ?? '');
}

/** "Lind was told": a person, while ", a view echoed by all," says nothing of who speaks. */
function isHearer(s: QuotingSentence, words: readonly number[]): boolean {
	return isSomebody(s, words) || s.reading.classes[words[0] ?? -1] === 'pronoun';
}

function saysOrNames(lemma: string): boolean {
	return VERBS_OF_SAYING.has(lemma) || VERBS_OF_NAMING.has(lemma);
}

function isShortSubject({ reading }: QuotingSentence, speaker: readonly number[], verb: number): boolean {
	const last = speaker[speaker.length - 1] ?? -1;
	const person = reading.mentions[last]?.kind === 'person' || /^(?:he|she|they)$/.test(reading.tokens[last]?.key ?? '');
	return person && last === verb - 1 && reading.classes[verb] === 'finite';
}

/** What leads to speech that begins at token `at`: 'Lind said: "…"', 'told reporters that "…"', 'Lind: "…"'. */
export function cueAhead(s: QuotingSentence, at: number): QuotationCue | undefined {
	const { tokens, classes, breaks } = s.reading;
	let last = at - 1;
	while (last >= 0 && tokens[last]!.kind !== 'word' && tokens[last]!.text !== ':') last--;
	if (last < 0 || s.quoted[last]) return undefined;
	const colon = tokens[last]!.text === ':';
	for (let j = last; j >= 0 && breaks[j] !== ';' && !s.quoted[j]; j--) {
		if (!isActiveVerb(s, j) || !saysOrNames(lemmaOf(s.reading, j))) continue;
		return withRelay(s, j);
	}
	if (!colon) return undefined;
	// "That the guests left has hurt the chef, Ada Lind: …"
	const named = personBefore(s, last);
	if (named.length && !isAddressed(s, named[0]!)) return { speaker: named, cue: [] };
	// "She had one message: …": whoever the clause before the colon is about.
	for (let j = last; j >= 0 && !s.quoted[j]; j--)
		if (isFinite(classes[j])) {
			const verb = mainVerbOf(s.reading, j, last);
			if (isPassive(s.reading, verb) && !PARTICIPLES_OF_QUOTING.has(tokens[verb]!.key)) return NOBODY;
			return { speaker: subjectOfVerb(s, j), cue: j === last - 1 ? [j] : [] };
		}
	const whole = nounPhrase(s, 0, last);
	return isSomebody(s, whole) ? { speaker: whole, cue: [] } : undefined;
}

/** "She turned to the mayor, Ada Lind: …": somebody else is the subject, and the name at token i stands behind a preposition. */
function isAddressed(s: QuotingSentence, i: number): boolean {
	const { tokens, classes, mentions } = s.reading;
	const before = classes
		.slice(0, i)
		.findLastIndex((found) => !/^(?:name|noun|determiner|possessive|mark)$/.test(found));
	if (!/^(?:preposition|to)$/.test(classes[before] ?? '') || /^(?:from|by)$/.test(tokens[before]!.key)) return false;
	const finite = classes.slice(0, before).findLastIndex(isFinite);
	if (finite < 0 || isPassive(s.reading, mainVerbOf(s.reading, finite, i))) return false;
	const subject = subjectOfVerb(s, finite);
	const last = subject.at(-1) ?? -1;
	return mentions[last]?.kind === 'person' || /^(?:i|we|he|she|they)$/.test(tokens[last]?.key ?? '');
}

function personBefore({ reading }: QuotingSentence, end: number): number[] {
	const person = reading.mentions[end - 1];
	if (person?.kind !== 'person') return [];
	let from = end - 1;
	while (reading.mentions[from - 1] === person) from--;
	return Array.from({ length: end - from }, (_, k) => from + k);
}

/** The last saying of the sentence before a speech that stands alone: "That is what a cook says." */
export function cueBefore(s: QuotingSentence): QuotationCue | undefined {
	const { sayings } = s.attributions;
	for (let k = sayings.length - 1; k >= 0; k--) {
		const { cue, verb, kind } = sayings[k]!.clause;
		const j = cue ?? verb;
		if (kind === 'attribution' || j === undefined || s.quoted[j] || !VERBS_OF_SAYING.has(lemmaOf(s.reading, j)))
			continue;
		return withRelay(s, j);
	}
	const last = s.reading.tokens.findLastIndex((t) => t.kind === 'word');
	const ends = isFinite(s.reading.classes[last]) && VERBS_OF_SAYING.has(lemmaOf(s.reading, last));
	return ends && !s.quoted[last] ? withRelay(s, last) : undefined;
}

/** A past form behind its subject may have been taken for a participle: "her daughter cried out". */
function isActiveVerb({ reading }: QuotingSentence, j: number): boolean {
	const { classes, tokens } = reading;
	if (!/^(?:finite|ing|base|participle)$/.test(classes[j]!)) return false;
	if (classes[j] !== 'participle' || !isPassive(reading, j)) return true;
	return /^(?:noun|name|pronoun)$/.test(classes[j - 1] ?? '') && !BE.has(tokens[j - 1]!.key);
}

/** The clause's own verb of saying or naming before the fragment at token `at`, else who is said to say the clause. */
export function cueAround(s: QuotingSentence, at: number): QuotationCue | undefined {
	const { reading, clauses, attributions } = s;
	const { classes, tokens } = reading;
	const clause = clauses.find((c) => c.words.includes(at));
	const words = clause?.words ?? [];
	for (let k = words.indexOf(at) - 1; k >= 0; k--) {
		const j = words[k]!;
		if (s.quoted[j]) continue;
		const lemma = lemmaOf(reading, j);
		if (!/^(?:finite|ing|base|participle)$/.test(classes[j]!) || !saysOrNames(lemma)) continue;
		if (VERBS_WITH_THINGS.has(lemma)) continue;
		const by = tokens.findIndex((t, i) => i > j && i < at && t.key === 'by');
		if (by === j + 1 || (classes[j] === 'participle' && isPassive(reading, j))) {
			return by < 0 ? NOBODY : { speaker: nounPhrase(s, by + 1, at), cue: [j] };
		}
		return withRelay(s, j);
	}
	const named = namedAs(s, at);
	if (named) return named;
	const saying = clause && attributions.of.get(clause);
	const said = saying?.clause.kind === 'attribution' ? undefined : (saying?.clause.cue ?? saying?.clause.verb);
	if (said !== undefined) return withRelay(s, said);
	return sourceInSentence(s, at) ?? possessorOf(s, at);
}

/** In tokens, from the verb to "as". */
const FAR_VERB = 10;

/** 'The palace views it as "a gift"', 'a call described by both as "calm"': a verb of naming that was taken for another word. */
function namedAs(s: QuotingSentence, at: number): QuotationCue | undefined {
	const { tokens, breaks } = s.reading;
	let as = at - 1;
	while (as > 0 && (tokens[as]!.kind !== 'word' || /^(?:an?|the)$/.test(tokens[as]!.key))) as--;
	if (tokens[as]?.key !== 'as') return undefined;
	for (let j = as - 1; j > 0 && as - j <= FAR_VERB && !breaks[j] && !s.quoted[j]; j--) {
		const forms = verbForms(tokens[j]!.key);
		if (!forms || !(forms.past || forms.s) || !VERBS_OF_NAMING.has(forms.lemma)) continue;
		if (tokens[j + 1]?.key === 'by') return { speaker: nounPhrase(s, j + 2, as), cue: [j] };
		let from = j;
		while (from > 0 && !breaks[from - 1] && !s.quoted[from - 1]) from--;
		const speaker = nounPhrase(s, from, j);
		return speaker.at(-1) === j - 1 ? { speaker, cue: [j] } : undefined;
	}
	return undefined;
}

/** "according to Lind" wherever it stands; a saying that ends the sentence. */
function sourceInSentence(s: QuotingSentence, at: number): QuotationCue | undefined {
	const { tokens, breaks } = s.reading;
	for (let j = 0; j < tokens.length; j++) {
		if (s.quoted[j] || !/^(?:according|per|as)$/.test(tokens[j]!.key)) continue;
		const found = sourceNamedAt(s, j, endOfStretch(s, j));
		if (found && (tokens[j]!.key !== 'as' || j > at)) return found;
	}
	for (let j = tokens.length - 1; j > at; j--)
		if (breaks[j] === ',') {
			const end = endOfStretch(s, j + 1);
			const found = j + 1 < end ? (inverted(s, j + 1, end) ?? subjectFirst(s, j + 1, end)) : undefined;
			if (found?.cue.length && saysOrNames(lemmaOf(s.reading, found.cue.at(-1)!))) return found;
		}
	return undefined;
}

/** "Lind's call for “calm”": the words of whose call it is. */
function possessorOf(s: QuotingSentence, at: number): QuotationCue | undefined {
	const { tokens, classes, mentions } = s.reading;
	let before = at - 1;
	while (before >= 0 && s.quoted[before] && tokens[before]!.kind !== 'word') before--;
	for (let j = before; j > 0 && before - j < FAR_NOUN; j--) {
		if (s.quoted[j] || isFinite(classes[j])) return undefined;
		if (!NOUNS_OF_SAYING.has(tokens[j]!.key) && !NOUNS_OF_STANCE.test(tokens[j]!.key)) continue;
		for (let k = j - 1; k >= 0 && j - k < 4; k--)
			if (mentions[k] && /['’]s?$/.test(tokens[k]!.text)) return { speaker: nameAt(s, k), cue: [j] };
	}
	return undefined;
}

/** In tokens, from the quotation back to the noun. */
const FAR_NOUN = 5;
const NOUNS_OF_STANCE =
	/^(?:push|calls?|descriptions?|remarks?|talk|vows?|threats?|quips?|words|phrase|slogan|comments?|speech|letter)$/;

function nameAt({ reading }: QuotingSentence, k: number): number[] {
	const mention = reading.mentions[k];
	return reading.tokens.flatMap((_, i) => (reading.mentions[i] === mention ? [i] : []));
}

/** The speaker by the verb at j, and who says that they say so: "Lind said that Brandt called it …", "… , according to Lind". */
function withRelay(s: QuotingSentence, j: number): QuotationCue {
	const { reading, clauses, attributions } = s;
	const clause = clauses.find((c) => c.words.includes(j));
	const speaker = subjectOfVerb(s, j);
	const cue = clause ? verbGroup(reading, clause, j) : [j];
	const outer = clause && attributions.of.get(clause)?.clause;
	let relay: readonly number[] = [];
	if (outer && outer !== clause && outer.kind !== 'attribution' && outer.cue !== undefined && !cue.includes(outer.cue))
		relay = subjectOfVerb(s, outer.cue);
	const source = clauses.find((c) => c.kind === 'attribution' && !s.quoted[c.words[0] ?? -1]);
	if (relay.length === 0 && source) relay = source.words.slice(2);
	return relay.length && relay[0] !== speaker[0] ? { speaker, cue, via: relay } : { speaker, cue };
}
