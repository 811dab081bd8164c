import { BE, EVENT_PREPOSITIONS } from '../lexicons/functionWords.ts';
import { VERBS_BEFORE_CLAUSES_ONLY } from '../lexicons/verbsOfSaying.ts';
import type { Clause, ClauseKind } from './clause.ts';
import { ClauseStack, type Closer, type OpenClause } from './clauseStack.ts';
import { contentStart, isAccordingTo, isContentOfNoun, isInvertedSaying, saysAfter, saysAlone } from './contents.ts';
import { joinAtCoordinator, moreContent, outerSaying, sharePredicate } from './coordination.ts';
import { findFinite, isZeroRelative, skipAdverbs } from './finite.ts';
import { antecedent, antecedentOfWho, hasSubject, sharedSubject } from './leanings.ts';
import { isSubjectless, openingAt, resumesAfter, subordinatorAt } from './openings.ts';
import {
	hasCoordinator,
	isAbsoluteParticiple,
	isDescription,
	isEventPreposition,
	isHeavyPhrase,
	isLongParticiple,
	isLongRelative,
	isPurpose,
	isRole,
	isTimeUnit,
	lemmaOf,
} from './phrases.ts';
import type { Break, SentenceReading } from './sentenceReading.ts';
import { isFinite } from './wordClass.ts';

/**
 * The clauses of a sentence, in the order in which they begin; each word is in one of them at most. One pass from left to
 * right: at a mark, a conjunction or a verb of saying, what the next words begin decides whether a clause opens, and which of
 * the open ones goes on. In doubt nothing opens.
 */
export function findClauses(reading: SentenceReading): readonly Clause[] {
	const finder = new ClauseFinder(reading);
	for (let i = 0; i < reading.tokens.length; i++) finder.read(i);
	return finder.clauses;
}

class ClauseFinder {
	private readonly stack = new ClauseStack();
	/** Where the content begins that a verb of saying has announced. */
	private announced: { readonly at: number; readonly by: OpenClause } | undefined;

	constructor(private readonly reading: SentenceReading) {
		this.stack.open('main', 0);
		this.front(0);
	}

	get clauses(): readonly Clause[] {
		return this.stack.all;
	}

	read(i: number): void {
		this.edgeOfSpeech(i);
		const mark = this.reading.breaks[i];
		if (mark) this.atBreak(i, mark);
		else {
			this.atWord(i);
			this.add(i);
		}
	}

	private edgeOfSpeech(i: number): void {
		const { speeches, breaks } = this.reading;
		if (this.stack.closeSpeech(i) && !breaks[i]) this.afterComma(i);
		const speech = speeches.find((s) => s.from === i);
		if (!speech) return;
		const { top } = this.stack;
		// "Lind put it well: …": whoever a colon leads from to a quotation says it, by whatever verb.
		const introduces = breaks[i - 1] === ':' && top.verb !== undefined && top.cue === undefined;
		if (introduces && !this.announced) top.cue = top.verb;
		this.stack.fence('speech', speech.to);
		this.stack.open('speech', i, { saidBy: this.announced?.by ?? (introduces ? top : undefined) });
		this.announced = undefined;
		this.front(i + 1);
	}

	/** What stands in front of a main clause: "After the vote, …", "Speaking in Oslo, …". */
	private front(from: number): void {
		const { reading, stack } = this;
		const { classes, stretchEnd, breaks, tokens } = reading;
		let i = from;
		while (classes[i] === 'coordinator') i++;
		const end = stretchEnd[i] ?? tokens.length;
		const opening = openingAt(reading, i);
		if (isAccordingTo(reading, i)) stack.open('attribution', i);
		else if (opening === 'subordinate') this.openSubordinate(i);
		else if (breaks[end] !== ',') return;
		else if (opening === 'participle' && findFinite(reading, i + 1, end) < 0) stack.open('participle', i);
		else if (opening === 'adjunct' || opening === 'absolute') stack.open('adjunct', i);
		else if (opening === 'purpose') stack.open('purpose', i);
	}

	private atBreak(i: number, mark: Break): void {
		if (this.stack.closeFence(mark)) return this.afterComma(i + 1, { closed: true });
		switch (mark) {
			case ',':
				return this.afterComma(i + 1);
			case ';':
				return this.restart(i + 1);
			case ':':
				return this.afterColon(i + 1);
			case '—':
				return this.afterDash(i);
			case '(':
				return this.openAside(i, ')');
			case ')':
				return;
		}
	}

	/** A new beginning after a semicolon or a colon. */
	private restart(i: number): void {
		const { ground } = this.stack;
		this.stack.beside(ground, 'coordinate', i, { saidBy: ground.saidBy });
		this.front(i);
	}

	private afterColon(i: number): void {
		const { reading, stack } = this;
		if (this.isAnnounced(i)) return;
		const opening = openingAt(reading, i);
		if (opening === 'clause' || opening === 'base' || opening === 'subordinate' || this.hasClauseFrom(i))
			this.restart(i);
		// "Turnout: 63 per cent" states one thing.
		else if (stack.top.verb !== undefined || stack.top.parent) stack.open('aside', i);
	}

	private hasClauseFrom(i: number): boolean {
		const { classes, breaks, tokens } = this.reading;
		for (let j = i; j < tokens.length && breaks[j] !== ';'; j++) {
			if (isFinite(classes[j]) && findFinite(this.reading, i, j + 1) >= 0) return true;
		}
		return false;
	}

	private afterDash(i: number): void {
		const { breaks, tokens, classes } = this.reading;
		let close = i + 1;
		while (close < tokens.length && breaks[close] !== '—' && breaks[close] !== ';') close++;
		if (breaks[close] === '—') return this.openAside(i, '—');
		const opening = openingAt(this.reading, i + 1);
		if (classes[i + 1] === 'coordinator' || (opening === 'predicate' && this.stack.waiting()))
			return this.afterComma(i + 1);
		if (opening === 'clause' && !this.stack.waiting()) return this.restart(i + 1);
		this.afterComma(i + 1, { orElse: 'aside' });
	}

	private openAside(i: number, closer: Closer): void {
		const opening = openingAt(this.reading, i + 1);
		const kind = opening === 'relative' || opening === 'participle' ? opening : 'aside';
		const leansOn = kind !== 'aside' || opening === 'nominal' ? this.nounBefore(i) : [];
		this.stack.fence(closer);
		this.stack.open(kind, i + 1, { leansOn });
	}

	/**
	 * A comma, or the end of something set between marks: what do the words from i on begin? `closed`: a pair of dashes or
	 * brackets ends here. `orElse`: what to open where nothing speaks for a clause.
	 */
	private afterComma(i: number, { closed = false, orElse }: { closed?: boolean; orElse?: ClauseKind } = {}): void {
		const { reading, stack } = this;
		const { tokens, classes, breaks, stretchEnd } = reading;
		const joined = classes[i] === 'coordinator' || (tokens[i]?.key === 'so' && classes[i] === 'subordinator');
		const k = joined ? i + 1 : i;
		if (k >= tokens.length || breaks[k] || this.isAnnounced(i)) return;
		const waiting = stack.waiting();
		if (isAccordingTo(reading, k)) return void stack.open('attribution', k);
		if (!joined && !stack.isInSpeech && saysAlone(reading, k) && (!waiting || hasSubject(reading, waiting)))
			return void stack.open('saying', k);
		if (joined && classes[k] === 'that') return moreContent(stack, k);
		// In front of its main clause stands something complete, and the comma ends it.
		const fronted = waiting !== undefined && waiting !== stack.top && waiting.words.length === 0;
		const opening = openingAt(reading, k);
		switch (opening) {
			case 'relative':
				return void stack.open('relative', k, { leansOn: this.nounBefore(i, tokens[k]!.key) });
			case 'subordinate': {
				const host = stack.host();
				if (joined && host) stack.beside(host, 'coordinate', k);
				else if (waiting?.words.length === 0) stack.backTo(waiting);
				return this.openSubordinate(k);
			}
			case 'participle':
				return this.participleAfterComma(i, k, joined, waiting);
			case 'purpose':
				return void stack.open('purpose', k, { leansOn: sharedSubject(reading, stack) });
			case 'predicate':
				// "means that the case, including the charges, will be tried": the verb is that of "that".
				if (!joined && stack.top.owed > 0) return;
				if (waiting && !joined) stack.backTo(waiting);
				else if (isInvertedSaying(reading, k)) stack.beside(stack.ground, 'saying', k);
				else if (!closed || joined) sharePredicate(reading, stack, k, outerSaying(reading, stack, k));
				return;
			case 'base':
				return joined ? sharePredicate(reading, stack, k) : undefined;
			case 'clause':
				if (!waiting && !joined && this.openAfterLoneCue(k)) return;
				if (!waiting) return closed && !joined ? undefined : this.joinClause(k);
				if (!hasSubject(reading, waiting)) return this.mainClause(waiting, k);
				if (!joined && resumesAfter(reading, stretchEnd[k]!) === 'predicate') stack.open('aside', k);
				return;
			case 'adjunct':
			case 'absolute':
				if (fronted) stack.backTo(waiting);
				return void stack.open('adjunct', k);
			case 'nominal':
				return this.nounAfterComma(i, k, joined, waiting, orElse);
			case 'phrase':
				if (fronted) return stack.backTo(waiting);
				if (orElse) return void stack.open(orElse, k);
				if (!waiting && /^(?:preposition|subordinator)$/.test(classes[k]!) && INSERTED.has(stack.top.kind))
					stack.closeTop();
				if (tokens[k]!.key === 'among' && /^(?:them|whom|those)$/.test(tokens[k + 1]?.key ?? ''))
					stack.open('apposition', k, { leansOn: this.nounBefore(i) });
				return;
			case 'nothing':
				return;
		}
	}

	private participleAfterComma(i: number, k: number, joined: boolean, waiting: OpenClause | undefined): void {
		const { reading, stack } = this;
		if (waiting && stack.top !== waiting && waiting.words.length === 0 && !joined) return;
		const passive = reading.classes[skipAdverbs(reading, k, reading.stretchEnd[k]!)] === 'participle';
		const leansOn = passive && !waiting && !joined ? this.nounBefore(i) : sharedSubject(reading, stack);
		if (joined && stack.top.kind === 'participle') stack.beside(stack.top, 'participle', k, { leansOn });
		else if (joined && passive) sharePredicate(reading, stack, k);
		else stack.open('participle', k, { leansOn });
	}

	/** Words without a verb: a list that goes on, the subject of the main clause, or another name for the noun before. */
	private nounAfterComma(
		i: number,
		k: number,
		joined: boolean,
		waiting: OpenClause | undefined,
		orElse: ClauseKind | undefined,
	): void {
		const { reading, stack } = this;
		const { classes, breaks, stretchEnd } = reading;
		const end = stretchEnd[k]!;
		const resumes = resumesAfter(reading, end);
		if (
			waiting &&
			!joined &&
			resumes &&
			!(waiting.words.length > 0 && (waiting !== stack.top || hasSubject(reading, waiting)))
		)
			return waiting === stack.top && waiting.words.length === 0 ? undefined : this.mainClause(waiting, k);
		if (!waiting && resumes === 'apposition') {
			if (!joined && saysAfter(reading, end)) stack.open('saying', k);
			else this.joinClause(k);
			return;
		}
		if (joined) return;
		if (!waiting && isAbsoluteParticiple(reading, k, end)) return void stack.open('participle', k);
		const leansOn = this.nounBefore(i);
		if (orElse) return void stack.open(orElse, k, { leansOn });
		const listGoesOn =
			hasCoordinator(reading, k, end) ||
			(breaks[end] === ',' && classes[end + 1] === 'coordinator' && openingAt(reading, end + 2) === 'nominal');
		if (listGoesOn && resumes !== 'predicate') return;
		const ofSubject = waiting !== undefined && waiting === stack.top && hasSubject(reading, waiting);
		if (ofSubject && !resumes) return;
		const renames =
			/^(?:determiner|possessive)$/.test(classes[k]!) ||
			(classes[k] === 'number' && end - k > 1) ||
			isRole(reading, k, end) ||
			isDescription(reading, k, end) ||
			(resumes === 'predicate' && ofSubject && end - k > 2);
		if (renames) stack.open('apposition', k, { leansOn });
	}

	/** The main clause begins, or goes on, behind what was put in front of it. */
	private mainClause(waiting: OpenClause, k: number): void {
		this.stack.backTo(waiting);
		waiting.subjectFrom = k;
		// "In a move that surprised allies, …": with a verb in it, it is a claim of its own.
		if (waiting.words.some((w) => isFinite(this.reading.classes[w]))) this.stack.setApart(waiting, 'adjunct');
	}

	/** "In contrast, he said, the harbour …": a comma stands for "that". */
	private openAfterLoneCue(k: number): boolean {
		const host = this.stack.host();
		const cue = host?.verb;
		if (!host || cue === undefined || host.cue !== undefined || this.reading.breaks[cue + 1] !== ',') return false;
		if (!VERBS_BEFORE_CLAUSES_ONLY.has(lemmaOf(this.reading, cue))) return false;
		host.cue = cue;
		this.stack.open('content', k, { saidBy: host });
		return true;
	}

	/** A clause with a subject of its own, behind a comma: beside the main clause, whatever hangs on that. */
	private joinClause(k: number): void {
		const { ground } = this.stack;
		const host = this.stack.host() ?? ground;
		const outer = /^(?:content|relative|subordinate)$/.test(host.kind) ? ground : host;
		const opened = this.stack.beside(outer, 'coordinate', k);
		if (opened.parent?.kind === 'speech') opened.saidBy = opened.parent.saidBy;
		this.front(k);
	}

	/** A word inside a stretch: conjunctions, verbs of saying and a few prepositions open clauses without a comma. */
	private atWord(i: number): void {
		const { reading, stack } = this;
		const { classes, tokens, stretchEnd, breaks } = reading;
		if (this.announced?.at === i) {
			const that = classes[i] === 'that';
			stack.open('content', that ? i + 1 : i, { saidBy: this.announced.by });
			this.announced = undefined;
			return that ? undefined : this.front(i);
		}
		const { top } = stack;
		if (classes[i - 1] === 'that' && top.kind === 'content' && top.words.length === 0) return this.front(i);
		if (i === 0 || breaks[i - 1] || top.words.length === 0) return;
		if (classes[i] === 'coordinator') return joinAtCoordinator(reading, stack, i);
		if (isAccordingTo(reading, i)) return void stack.open('attribution', i);
		if (top.needsVerb && top.verb === undefined) return;
		const end = stretchEnd[i]!;
		const found = classes[i]!;
		if (/^(?:subordinator|preposition|adverb)$/.test(found)) this.atConjunction(i, end);
		else if (found === 'to' && top.kind !== 'purpose' && isPurpose(reading, i, end, top.words))
			stack.open('purpose', i, { leansOn: sharedSubject(reading, stack) });
		else if (found === 'that' && isContentOfNoun(reading, i)) stack.open('content', i + 1, { leansOn: [i - 1] });
		else if ((found === 'that' || found === 'relative') && isLongRelative(reading, i, end))
			stack.open('relative', i, { leansOn: this.nounBefore(i, tokens[i]!.key) });
		else if (
			(found === 'participle' || found === 'ing') &&
			isLongParticiple(reading, i, end, top.words, top.kind === 'participle')
		)
			stack.open('participle', i, { leansOn: this.nounBefore(i) });
	}

	private atConjunction(i: number, end: number): void {
		const { reading, stack } = this;
		const { classes, tokens } = reading;
		if (classes[i] === 'adverb' && subordinatorAt(reading, i, end) === undefined) return;
		const opening = openingAt(reading, i);
		if (opening === 'subordinate') return this.openSubordinate(i);
		if (opening !== 'adjunct' || stack.top.verb === i - 1 || isTimeUnit(tokens[i - 1]!.key)) return;
		const ofEvent = EVENT_PREPOSITIONS.has(tokens[i]!.key)
			? classes[i - 1] !== 'number'
			: isEventPreposition(reading, i);
		if (ofEvent && isHeavyPhrase(reading, i + 1, end)) stack.open('adjunct', i);
	}

	private openSubordinate(i: number): void {
		const subjectless = isSubjectless(this.reading, i);
		const leansOn = subjectless ? sharedSubject(this.reading, this.stack) : [];
		this.stack.open('subordinate', i, { leansOn, needsVerb: !subjectless });
	}

	/** The word at i goes to the innermost open clause; what joins clauses goes to none. */
	private add(i: number): void {
		const { reading, stack } = this;
		const { tokens, classes } = reading;
		if (tokens[i]!.kind !== 'word') return;
		const found = classes[i]!;
		if (stack.top.kind === 'attribution' && isFinite(found)) {
			const waiting = stack.waiting();
			if (waiting) stack.backTo(waiting);
		}
		const { top } = stack;
		const leads = top.words.length === 0;
		if (leads && (found === 'coordinator' || (found === 'that' && top.kind === 'content'))) return;
		if (found === 'coordinator' && stack.all[stack.all.length - 1]!.words.length === 0) return;
		top.words.push(i);
		if (found === 'relative' || found === 'that') top.owed += leads && top.kind === 'relative' ? 0 : 1;
		else if (isZeroRelative(reading, i, top.words[0]!)) top.owed++;
		else if (isFinite(found)) {
			if (top.owed > 0) top.owed--;
			else top.verb ??= i;
		}
		this.announce(i);
	}

	private announce(i: number): void {
		const { classes, tokens } = this.reading;
		const { top } = this.stack;
		if (!/^(?:finite|auxiliary|ing|base|participle)$/.test(classes[i]!)) return;
		if (classes[i] === 'auxiliary' && !BE.has(tokens[i]!.key)) return;
		const at = contentStart(this.reading, i, top.kind === 'participle');
		if (at === undefined) return;
		this.announced = { at, by: top };
		top.cue = i;
	}

	private isAnnounced(i: number): boolean {
		return this.announced?.at === i || this.reading.speeches.some((s) => s.from === i);
	}

	/** What a phrase at i is about; `relative` is the word that asks, where there is one. */
	private nounBefore(i: number, relative = ''): readonly number[] {
		if (/^who/.test(relative)) return antecedentOfWho(this.reading, i - 1);
		const noun = antecedent(this.reading, i - 1);
		return noun.length > 0 ? noun : sharedSubject(this.reading, this.stack);
	}
}

/** Kinds that stand between commas, so that a comma ends them. */
const INSERTED: ReadonlySet<ClauseKind> = new Set<ClauseKind>([
	'apposition',
	'relative',
	'aside',
	'saying',
	'attribution',
]);
