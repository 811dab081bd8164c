import { BE, EVENT_PREPOSITIONS } from './lexicons/functionWords.ts';
import { verbForms } from './lexicons/verbForms.ts';
import { NOUNS_OF_SAYING, VERBS_AFTER_CONTENT, VERBS_OF_SAYING, VERBS_WITH_HEARER } from './lexicons/verbsOfSaying.ts';
import {
	findFinite,
	isEventPreposition,
	isVerb,
	isZeroRelative,
	openingAt,
	resumesAfter,
	skipAdverbs,
	subordinatorAt,
	type Opening,
} from './openings.ts';
import type { SentenceReading } from './sentenceReading.ts';

export type ClauseKind =
	| 'main'
	| 'coordinate'
	| 'predicate'
	| 'content'
	| 'speech'
	| 'relative'
	| 'subordinate'
	| 'participle'
	| 'purpose'
	| 'adjunct'
	| 'apposition'
	| 'aside';

/** A clause, or a phrase that states as much as one. All numbers are indexes of tokens. */
export interface Clause {
	readonly kind: ClauseKind;
	/** Its own words: those of clauses set inside it are theirs. */
	readonly words: number[];
	readonly parent: Clause | undefined;
	/** The finite verb. */
	verb: number | undefined;
	/** Where its subject begins, behind what is put in front of it. */
	subjectFrom: number;
	/** Words of other clauses: the subject it shares, the noun it is about. */
	leansOn: readonly number[];
	/** The verb of saying that has its content in another clause, or before it. */
	cue: number | undefined;
	/** The clause whose cue introduces this one. */
	saidBy: Clause | undefined;
	/** Verbs still owed to relative clauses inside it. */
	owed: number;
}

const NEEDS_VERB = new Set<ClauseKind>(['main', 'coordinate', 'content', 'speech', 'subordinate', 'relative']);
/** Clauses that "and" goes on from, rather than from a phrase that hangs on them. */
const HOSTS = new Set<ClauseKind>(['main', 'coordinate', 'predicate', 'content', 'speech', 'subordinate', 'relative']);

/** The clauses of a sentence, in the order in which they begin. Each word is in one of them at most. */
export function findClauses(reading: SentenceReading): Clause[] {
	const finder = new ClauseFinder(reading);
	return finder.find();
}

class ClauseFinder {
	private readonly clauses: Clause[] = [];
	private readonly stack: Clause[] = [];
	/** Clauses that a closing mark ends, with the height of the stack below them. */
	private readonly fences: { readonly closer: ')' | '—' | 'speech'; readonly height: number; readonly end: number }[] =
		[];
	/** Where a content announced by a verb of saying begins. */
	private contentAt: { readonly at: number; readonly by: Clause; readonly cue: number } | undefined;

	constructor(private readonly reading: SentenceReading) {}

	find(): Clause[] {
		const { tokens, breaks } = this.reading;
		this.open('main', 0);
		this.front(0);
		for (let i = 0; i < tokens.length; i++) {
			this.speechEdge(i);
			const mark = breaks[i];
			if (mark) this.atBreak(i, mark);
			else {
				this.atWord(i);
				this.add(i);
			}
		}
		return this.clauses;
	}

	private get top(): Clause {
		return this.stack[this.stack.length - 1]!;
	}

	private get floor(): number {
		return this.fences[this.fences.length - 1]?.height ?? 0;
	}

	private open(kind: ClauseKind, from: number, leansOn: readonly number[] = []): Clause {
		const clause: Clause = {
			kind,
			words: [],
			parent: this.stack[this.stack.length - 1],
			verb: undefined,
			subjectFrom: from,
			leansOn,
			cue: undefined,
			saidBy: undefined,
			owed: kind === 'relative' ? 0 : 0,
		};
		this.clauses.push(clause);
		this.stack.push(clause);
		return clause;
	}

	/** Ends every clause above `clause`, which goes on. */
	private backTo(clause: Clause): void {
		const height = this.stack.indexOf(clause);
		this.stack.length = Math.max(height, this.floor) + 1;
	}

	/** Ends `clause` and all above it; what opens next stands beside it. */
	private endOf(clause: Clause): void {
		const height = this.stack.indexOf(clause);
		this.stack.length = Math.max(height, this.floor);
	}

	private beside(clause: Clause, kind: ClauseKind, from: number, leansOn: readonly number[] = []): Clause {
		const opened = (this.endOf(clause), this.open(kind, from, leansOn));
		return opened;
	}

	/** The innermost open clause that `test` holds of. */
	private nearest(test: (clause: Clause) => boolean): Clause | undefined {
		for (let height = this.stack.length - 1; height >= this.floor; height--) {
			const clause = this.stack[height]!;
			if (test(clause)) return clause;
		}
		return undefined;
	}

	private waiting(): Clause | undefined {
		return this.nearest((c) => NEEDS_VERB.has(c.kind) && c.verb === undefined);
	}

	private host(): Clause | undefined {
		return this.nearest((c) => HOSTS.has(c.kind) && c.verb !== undefined);
	}

	private opening(i: number): Opening {
		return openingAt(this.reading, i);
	}

	private speechEdge(i: number): void {
		const fence = this.fences[this.fences.length - 1];
		if (fence?.closer === 'speech' && fence.end === i) {
			this.fences.pop();
			this.stack.length = Math.max(1, fence.height);
			if (!this.reading.breaks[i]) this.afterComma(i, undefined);
		}
		const speech = this.reading.speeches.find((s) => s.from === i);
		if (!speech) return;
		const by = this.contentAt;
		this.fences.push({ closer: 'speech', height: this.stack.length, end: speech.to });
		const clause = this.open('speech', i);
		if (by) {
			clause.saidBy = by.by;
			this.contentAt = undefined;
		}
		this.front(i + 1);
	}

	/** What stands in front of the main clause: "After the vote, …", "Speaking in Oslo, …". */
	private front(i: number): void {
		const { tokens, classes, stretchEnd, breaks } = this.reading;
		if (classes[i] === 'coordinator') return this.front(i + 1);
		const opening = this.opening(i);
		const closes = breaks[stretchEnd[i] ?? tokens.length] === ',';
		if (opening === 'subordinate') this.open('subordinate', i);
		else if (opening === 'participle' && closes) this.open('participle', i);
		else if ((opening === 'adjunct' || opening === 'absolute') && closes) this.open('adjunct', i);
		else if (opening === 'purpose' && closes) this.open('purpose', i);
	}

	private atBreak(i: number, mark: string): void {
		const fence = this.fences[this.fences.length - 1];
		if (fence && (fence.closer === mark || fence.end === i) && fence.closer !== 'speech') {
			this.fences.pop();
			this.stack.length = Math.max(1, fence.height);
			this.afterComma(i + 1, undefined, true);
			return;
		}
		switch (mark) {
			case ',':
				return this.afterComma(i + 1, undefined);
			case ';':
				return this.restart(i + 1);
			case ':':
				return this.afterColon(i + 1);
			case '—':
				return this.afterDash(i);
			case '(':
				return this.openAside(i, ')');
		}
	}

	private restart(i: number): void {
		const first = this.stack[this.floor];
		if (!first) return;
		const opened = this.beside(first, 'coordinate', i);
		opened.saidBy = first.saidBy;
		this.front(i);
	}

	private afterColon(i: number): void {
		if (this.contentAt?.at === i || this.reading.speeches.some((s) => s.from === i)) return;
		const opening = this.opening(i);
		if (
			opening === 'clause' ||
			opening === 'base' ||
			opening === 'subordinate' ||
			resumesAfter(this.reading, this.reading.stretchEnd[i] ?? 0)
		)
			this.restart(i);
		else this.open('aside', i);
	}

	private afterDash(i: number): void {
		const { breaks, tokens } = this.reading;
		let close = i + 1;
		while (close < tokens.length && breaks[close] !== '—' && breaks[close] !== ';') close++;
		if (breaks[close] === '—') return this.openAside(i, '—', close);
		const opening = this.opening(i + 1);
		if (this.reading.classes[i + 1] === 'coordinator' || (opening === 'predicate' && this.waiting()))
			return this.afterComma(i + 1, undefined);
		if (opening === 'clause' && !this.waiting()) return this.restart(i + 1);
		this.afterComma(i + 1, 'aside');
	}

	private openAside(i: number, closer: ')' | '—', end = -1): void {
		this.fences.push({ closer, height: this.stack.length, end });
		const opening = this.opening(i + 1);
		const leans =
			opening === 'relative' || opening === 'nominal' || opening === 'participle' ? this.antecedent(i - 1) : [];
		const kind: ClauseKind = opening === 'relative' ? 'relative' : opening === 'participle' ? 'participle' : 'aside';
		this.open(kind, i + 1, leans);
	}

	/** A comma, or the end of something set between marks: what do the words from i on begin? */
	private afterComma(i: number, otherwise: ClauseKind | undefined, closed = false): void {
		const { tokens, classes, stretchEnd } = this.reading;
		if (i >= tokens.length || this.reading.speeches.some((s) => s.from === i) || this.contentAt?.at === i) return;
		const joined = classes[i] === 'coordinator' || (tokens[i]!.key === 'so' && classes[i] === 'subordinator');
		const k = joined ? i + 1 : i;
		if (k >= tokens.length) return;
		if (this.reading.breaks[k]) return;
		const waiting = this.waiting();
		const end = stretchEnd[k]!;
		if (
			isAccordingTo(this.reading, k) ||
			(this.saysAlone(k) && !joined && (waiting ? this.hasSubject(waiting) : true))
		) {
			const aside = waiting ? this.open('aside', k) : this.beside(this.stack[this.floor]!, 'coordinate', k);
			aside.subjectFrom = k;
			return;
		}
		if (joined && classes[k] === 'that') return this.moreContent(k);
		const opening = this.opening(k);
		switch (opening) {
			case 'relative':
				this.open('relative', k, this.antecedent(i - 1));
				return;
			case 'subordinate': {
				if (joined) {
					const host = this.host();
					if (host) this.beside(host, 'coordinate', k);
				} else if (waiting && waiting.words.length === 0) this.backTo(waiting);
				this.open('subordinate', k, this.subjectless(k) ? this.sharedSubject() : []);
				return;
			}
			case 'participle': {
				if (waiting && this.top !== waiting && waiting.words.length === 0 && !joined) return;
				const leans = this.sharedSubject();
				if (joined && this.top.kind === 'participle') this.beside(this.top, 'participle', k, leans);
				else if (joined && classes[skipAdverbs(this.reading, k, end)] === 'participle') this.sharePredicate(k);
				else
					this.open(
						'participle',
						k,
						classes[skipAdverbs(this.reading, k, end)] === 'participle' && !waiting ? this.antecedent(i - 1) : leans,
					);
				return;
			}
			case 'purpose':
				this.open('purpose', k, this.sharedSubject());
				return;
			case 'predicate':
				if (waiting && !joined) {
					this.backTo(waiting);
				} else if (this.isInvertedSaying(k)) this.beside(this.stack[this.floor]!, 'coordinate', k);
				else if (!closed || joined) this.sharePredicate(k);
				return;
			case 'base':
				if (joined) this.sharePredicate(k);
				return;
			case 'clause':
				if (waiting) {
					if (joined && waiting.words.length > 0 && this.hasSubject(waiting)) return;
					this.backTo(waiting);
					waiting.subjectFrom = k;
				} else if (!closed) this.joinClause(k, joined);
				return;
			case 'adjunct':
			case 'absolute':
				if (waiting && waiting.words.length === 0 && this.top !== waiting) this.backTo(waiting);
				this.open('adjunct', k);
				return;
			case 'nominal':
				return this.afterCommaNominal(i, k, joined, waiting, otherwise);
			case 'phrase':
				if (waiting && waiting.words.length === 0 && this.top !== waiting) this.backTo(waiting);
				else if (otherwise) this.open(otherwise, k);
				return;
			case 'nothing':
				return;
		}
	}

	private afterCommaNominal(
		i: number,
		k: number,
		joined: boolean,
		waiting: Clause | undefined,
		otherwise: ClauseKind | undefined,
	): void {
		const { stretchEnd, tokens, breaks } = this.reading;
		const end = stretchEnd[k]!;
		const resumes = resumesAfter(this.reading, end);
		if (waiting && waiting !== this.top && waiting.words.length === 0 && resumes && !joined) {
			this.backTo(waiting);
			waiting.subjectFrom = k;
			return;
		}
		if (!waiting && resumes === 'apposition') return this.joinClause(k, joined);
		if (joined) return;
		const ends = end >= tokens.length || breaks[end] !== ',';
		const listGoesOn = this.hasCoordinator(k, end) || (!ends && this.reading.classes[end + 1] === 'coordinator');
		const renames = /^(?:determiner|possessive|number)$/.test(this.reading.classes[k]!) || this.isRole(k, end);
		if (otherwise) this.open(otherwise, k, this.antecedent(i - 1));
		else if (renames && !(listGoesOn && resumes !== 'predicate') && !this.isInList(i - 1))
			this.open('apposition', k, this.antecedent(i - 1));
	}

	/** "head of the fund", "chairman of": a role without its article. */
	private isRole(k: number, end: number): boolean {
		const { classes, tokens } = this.reading;
		for (let j = k; j < end; j++) {
			if (classes[j] === 'preposition')
				return (
					/^(?:of|for|at|in|to)$/.test(tokens[j]!.key) && j > k && classes[k] === 'noun' && classes[k - 2] === 'name'
				);
			if (classes[j] !== 'noun') return false;
		}
		return false;
	}

	private hasCoordinator(from: number, to: number): boolean {
		for (let j = from; j < to; j++) if (this.reading.classes[j] === 'coordinator') return true;
		return false;
	}

	private isInList(i: number): boolean {
		return this.top.kind === 'apposition' && i < 0;
	}

	/** ", and that …": more of what the same speaker says. */
	private moreContent(k: number): void {
		const content = this.nearest((c) => c.kind === 'content');
		if (!content) return;
		const opened = this.beside(content, 'content', k + 1);
		opened.saidBy = content.saidBy;
	}

	private joinClause(k: number, joined: boolean): void {
		const host = this.host() ?? this.stack[this.floor];
		if (!host) return;
		const outer =
			host.kind === 'content' || host.kind === 'relative' || host.kind === 'subordinate'
				? (this.stack[this.floor] ?? host)
				: host;
		const opened = this.beside(joined || outer === host ? outer : outer, 'coordinate', k);
		this.front(k);
		if (opened.parent?.kind === 'speech') opened.saidBy = opened.parent.saidBy;
	}

	private sharePredicate(k: number): void {
		const host = this.host();
		if (!host) return;
		const shared = this.subjectOf(host);
		const opened = this.beside(host, 'predicate', k, shared);
		opened.saidBy = host.saidBy;
	}

	private atWord(i: number): void {
		const { classes, tokens, stretchEnd, breaks } = this.reading;
		if (this.contentAt?.at === i) {
			const { by } = this.contentAt;
			this.contentAt = undefined;
			const content = this.open('content', classes[i] === 'that' ? i + 1 : i);
			content.saidBy = by;
			this.front(classes[i] === 'that' ? i + 1 : i);
			return;
		}
		if (i === 0 || breaks[i - 1] || this.top.words.length === 0) return;
		const end = stretchEnd[i]!;
		const { verb } = this.top;
		const complete = verb !== undefined || !NEEDS_VERB.has(this.top.kind);
		switch (classes[i]!) {
			case 'coordinator':
				return this.atCoordinator(i);
			case 'subordinator':
			case 'preposition':
			case 'adverb': {
				if (!complete || this.top.verb === i - 1) return;
				if (classes[i] === 'adverb' && subordinatorAt(this.reading, i, end) === undefined) return;
				const opening = this.opening(i);
				if (opening === 'subordinate') this.open('subordinate', i, this.subjectless(i) ? this.sharedSubject() : []);
				else if (
					opening === 'adjunct' &&
					this.isHeavy(i + 1, end) &&
					(EVENT_PREPOSITIONS.has(tokens[i]!.key) ? classes[i - 1] !== 'number' : isEventPreposition(this.reading, i))
				)
					this.open('adjunct', i);
				return;
			}
			case 'to':
				if (complete && this.top.kind !== 'purpose' && this.isPurpose(i, end))
					this.open('purpose', i, this.sharedSubject());
				return;
			case 'that':
				if (this.isContentOfNoun(i)) {
					const content = this.open('content', i + 1, [i - 1]);
					content.saidBy = undefined;
				}
				return;
		}
	}

	private atCoordinator(i: number): void {
		const { classes, stretchEnd } = this.reading;
		const k = i + 1;
		if (classes[k] === 'that') return this.moreContent(k);
		const host = this.host();
		if (!host || this.between(i)) return;
		const opening = this.opening(k);
		const first = skipAdverbs(this.reading, k, stretchEnd[k] ?? k);
		if (opening === 'predicate' || (opening === 'base' && classes[first] === 'base') || opening === 'participle') {
			if (opening === 'participle' && this.top.kind === 'participle') {
				if (classes[first] === classes[this.firstVerb(this.top)])
					this.beside(this.top, 'participle', k, this.top.leansOn);
				return;
			}
			if (opening === 'base' && this.top.kind === 'purpose') {
				this.beside(this.top, 'purpose', k, this.top.leansOn);
				return;
			}
			if (this.waiting() && this.waiting() !== host && this.stack.indexOf(this.waiting()!) > this.stack.indexOf(host))
				return;
			if (opening === 'participle' && classes[first] === 'ing' && !this.hasClass(host, 'ing')) return;
			if (opening === 'participle' && classes[first] === 'participle' && !this.hasClass(host, 'participle')) return;
			// "agreed and signed": two verbs of one predicate.
			if (
				i - 1 === host.verb ||
				isVerb(classes[i - 1]!) ||
				classes[i - 1] === 'base' ||
				classes[i - 1] === 'participle'
			)
				return;
			return this.sharePredicate(k);
		}
		if (opening === 'clause' && this.top.verb !== undefined) {
			const opened = this.beside(host, 'coordinate', k);
			opened.saidBy = host.saidBy;
			return;
		}
		if (opening === 'subordinate' || opening === 'relative') {
			if (this.top.kind === opening) this.beside(this.top, opening, k, this.top.leansOn);
			return;
		}
		if (opening === 'purpose' && this.top.kind === 'purpose') this.beside(this.top, 'purpose', k, this.top.leansOn);
	}

	private hasClass(clause: Clause, wanted: string): boolean {
		return clause.words.some((w) => this.reading.classes[w] === wanted);
	}

	private firstVerb(clause: Clause): number {
		return clause.words.find((w) => /^(?:ing|participle|base)$/.test(this.reading.classes[w]!)) ?? -1;
	}

	/** "between A and B": the "and" belongs to the phrase. */
	private between(i: number): boolean {
		for (let j = i - 1; j >= 0 && i - j < 10 && !this.reading.breaks[j]; j--) {
			const key = this.reading.tokens[j]!.key;
			if (key === 'between' || key === 'both') return true;
			if (this.reading.classes[j] === 'coordinator') return false;
		}
		return false;
	}

	private add(i: number): void {
		const { tokens, classes, breaks } = this.reading;
		if (tokens[i]!.kind !== 'word') return;
		const { top } = this;
		const found = classes[i]!;
		const leads = top.words.length === 0;
		if (leads && (found === 'coordinator' || (found === 'that' && top.kind === 'content'))) return;
		if (found === 'coordinator' && this.clauses[this.clauses.length - 1]!.words.length === 0) return;
		if (found === 'coordinator' && breaks[i - 1] && this.opensAt(i + 1)) return;
		top.words.push(i);
		if (found === 'relative' && !(leads && top.kind === 'relative')) top.owed++;
		else if (found === 'that' || isZeroRelative(this.reading, i, top.words[0]!)) top.owed++;
		else if (isVerb(found)) {
			if (top.owed > 0) top.owed--;
			else top.verb ??= i;
		}
		this.noteSaying(i);
	}

	private opensAt(_i: number): boolean {
		return false;
	}

	private noteSaying(i: number): void {
		const { classes, tokens } = this.reading;
		const found = classes[i]!;
		if (!isVerb(found) && found !== 'ing' && found !== 'base' && found !== 'participle') return;
		if (found === 'auxiliary' && !BE.has(tokens[i]!.key)) return;
		const at = this.contentStart(i);
		if (at === undefined) return;
		this.contentAt = { at, by: this.top, cue: i };
		this.top.cue = i;
	}

	/** Where the content of the verb at i begins, or undefined where it has none. */
	private contentStart(i: number): number | undefined {
		const { tokens, classes, stretchEnd, breaks } = this.reading;
		const lemma = verbForms(tokens[i]!.key)?.lemma ?? '';
		const says = VERBS_OF_SAYING.has(lemma);
		const end = stretchEnd[i]!;
		if (BE.has(tokens[i]!.key)) return classes[i + 1] === 'that' && i + 1 < end ? i + 1 : undefined;
		if (!says) return undefined;
		const passive = classes[i] === 'participle' && this.isPassive(i);
		for (let j = i + 1; j < Math.min(tokens.length, i + 14); j++) {
			if (classes[j] === 'that' && (j === i + 1 || this.isGap(i + 1, j, VERBS_WITH_HEARER.has(lemma))))
				return findFinite(this.reading, j + 1, tokens.length) >= 0 ? j : undefined;
			if (breaks[j] && breaks[j] !== ',') break;
		}
		if (breaks[end] === ':' && this.isGap(i + 1, end, true)) return end + 1;
		if (breaks[end] === ',' && this.reading.speeches.some((s) => s.from === end + 1)) return end + 1;
		if (this.reading.speeches.some((s) => s.from === end) && this.isGap(i + 1, end, true)) return end;
		if (passive) return undefined;
		let j = skipAdverbs(this.reading, i + 1, end);
		if (j >= end || /^(?:preposition|to|coordinator|relative|subordinator)$/.test(classes[j]!)) return undefined;
		if (classes[j] === 'name' && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tokens[j]!.key)) j++;
		if (VERBS_WITH_HEARER.has(lemma)) {
			const start = j;
			while (j < end && j < start + 4 && !(j > start && /^(?:pronoun|determiner|possessive)$/.test(classes[j]!))) j++;
			if (
				j < end &&
				j > start &&
				findFinite(this.reading, j, end) > j &&
				/^(?:pronoun|determiner|possessive)$/.test(classes[j]!)
			)
				return j;
			if (!/^(?:pronoun)$/.test(classes[start] ?? '') && lemma !== 'promise' && lemma !== 'warn' && lemma !== 'show')
				return undefined;
			j = start;
		}
		const finite = findFinite(this.reading, j, end);
		if (finite > j) return j;
		if (
			finite < 0 &&
			j < end &&
			/^(?:name|determiner|pronoun|possessive|noun)$/.test(classes[j]!) &&
			resumesAfter(this.reading, end) &&
			classes[i] !== 'ing' &&
			!this.saysAlone(i)
		)
			return j;
		return undefined;
	}

	private isPassive(i: number): boolean {
		let j = i - 1;
		while (j >= 0 && this.reading.classes[j] === 'adverb') j--;
		return j >= 0 && /^(?:is|are|was|were|be|been|being)$/.test(this.reading.tokens[j]!.key);
	}

	/** Only a hearer, a time or a place between the verb and "that": "told reporters on Friday that". */
	private isGap(from: number, to: number, hearer: boolean): boolean {
		const { classes } = this.reading;
		if (to - from > 10) return false;
		let prepositional = hearer;
		for (let j = from; j < to; j++) {
			const found = classes[j]!;
			if (isVerb(found) || found === 'that' || found === 'relative' || found === 'subordinator') return false;
			if (found === 'preposition' || found === 'to') prepositional = true;
			else if (
				!prepositional &&
				found !== 'adverb' &&
				found !== 'number' &&
				found !== 'mark' &&
				!isTime(this.reading, j)
			)
				return false;
		}
		return true;
	}

	/** "the minister said", "said Lind", "he told reporters in Oslo": a saying whose content stands elsewhere. */
	private saysAlone(k: number): boolean {
		const { classes, stretchEnd, tokens } = this.reading;
		const end = stretchEnd[k] ?? k;
		let verb = findFinite(this.reading, k, end);
		if (verb < 0) return false;
		while (
			verb + 1 < end &&
			(classes[verb] === 'auxiliary' || classes[verb] === 'adverb') &&
			/^(?:participle|adverb|ing)$/.test(classes[verb + 1]!)
		)
			verb++;
		const lemma = verbForms(tokens[verb]!.key)?.lemma ?? '';
		if (!VERBS_AFTER_CONTENT.has(lemma) || classes[verb] === 'auxiliary') return false;
		if (this.contentStart(verb) !== undefined) return false;
		const next = skipAdverbs(this.reading, verb + 1, end);
		if (
			next >= end ||
			verb === k ||
			/^(?:preposition|to|subordinator|number|ing|participle)$/.test(classes[next]!) ||
			isTime(this.reading, next)
		)
			return lemma !== 'find' || next >= end;
		return VERBS_WITH_HEARER.has(lemma) || lemma === 'say';
	}

	private isInvertedSaying(k: number): boolean {
		const { classes, tokens, stretchEnd } = this.reading;
		const verb = skipAdverbs(this.reading, k, stretchEnd[k] ?? k);
		const lemma = verbForms(tokens[verb]?.key ?? '')?.lemma ?? '';
		return (
			VERBS_AFTER_CONTENT.has(lemma) && /^(?:name|noun|determiner|possessive|pronoun)$/.test(classes[verb + 1] ?? '')
		);
	}

	private isContentOfNoun(i: number): boolean {
		const { tokens, classes, stretchEnd } = this.reading;
		if (!NOUNS_OF_SAYING.has(tokens[i - 1]!.key) || (classes[i - 1] !== 'noun' && classes[i - 1] !== 'finite'))
			return false;
		const finite = findFinite(this.reading, i + 1, stretchEnd[i]!);
		return finite > i + 1 && !/^(?:adverb)$/.test(classes[i + 1]!);
	}

	/** "to" with a verb that says what for: after a name, a date or a figure, where no verb or noun asks for it. */
	private isPurpose(i: number, end: number): boolean {
		const { classes, tokens } = this.reading;
		if (this.opening(i) !== 'purpose' || end - i < 4) return false;
		const before = classes[i - 1]!;
		if (isTime(this.reading, i - 1)) return !CONTROL.has(this.lemmaOf(this.mainVerb()));
		if (before !== 'name' && before !== 'number') return false;
		void tokens;
		return !CONTROL.has(this.lemmaOf(this.mainVerb()));
	}

	private mainVerb(): number {
		for (let j = this.top.words.length - 1; j >= 0; j--) {
			const w = this.top.words[j]!;
			if (/^(?:finite|participle|base|ing)$/.test(this.reading.classes[w]!)) return w;
		}
		return -1;
	}

	private lemmaOf(i: number): string {
		return verbForms(this.reading.tokens[i]?.key ?? '')?.lemma ?? '';
	}

	/** At least three words with content, or two with a name or a figure. */
	private isHeavy(from: number, end: number): boolean {
		let content = 0;
		let named = false;
		for (let j = from; j < end; j++) {
			const found = this.reading.classes[j]!;
			if (found === 'name' || found === 'number') named = true;
			if (found === 'name' || found === 'noun' || found === 'number' || found === 'ing' || found === 'participle')
				content++;
			if (isVerb(found)) break;
		}
		return content >= 3 || (named && content >= 2);
	}

	private subjectless(k: number): boolean {
		const { stretchEnd, classes } = this.reading;
		const end = stretchEnd[k]!;
		const s = subordinatorAt(this.reading, k, end);
		return s !== undefined && /^(?:ing|participle)$/.test(classes[skipAdverbs(this.reading, s + 1, end)] ?? '');
	}

	private hasSubject(clause: Clause): boolean {
		let prepositional = false;
		for (const w of clause.words) {
			if (w < clause.subjectFrom) continue;
			const found = this.reading.classes[w]!;
			if (found === 'preposition' && w === clause.words.find((x) => x >= clause.subjectFrom)) prepositional = true;
			if (!prepositional && /^(?:name|noun|pronoun|number)$/.test(found) && !isTime(this.reading, w)) return true;
		}
		return false;
	}

	private sharedSubject(): readonly number[] {
		const host = this.nearest((c) => HOSTS.has(c.kind) && (c.verb !== undefined || this.hasSubject(c)));
		return host ? this.subjectOf(host) : [];
	}

	/** The words before the verb, or the shared ones where it has none of its own. */
	private subjectOf(clause: Clause): readonly number[] {
		const own = clause.words.filter((w) => w >= clause.subjectFrom && (clause.verb === undefined || w < clause.verb));
		const nominal = own.filter((w) => this.reading.classes[w] !== 'adverb' && this.reading.classes[w] !== 'relative');
		return nominal.length > 0 ? nominal.slice(0, 8) : clause.leansOn;
	}

	/** The noun phrase that ends at i, without what hangs on it: what "which" or a role stands for. */
	private antecedent(i: number): readonly number[] {
		const { classes, breaks, tokens } = this.reading;
		let end = i;
		while (end >= 0 && (breaks[end] || tokens[end]!.kind !== 'word')) end--;
		const words: number[] = [];
		for (let j = end; j >= 0 && words.length < 6; j--) {
			if (breaks[j] || !/^(?:noun|name|number|determiner|possessive|participle|adverb)$/.test(classes[j]!)) break;
			words.unshift(j);
			if (classes[j] === 'determiner') break;
		}
		return words;
	}
}

const CONTROL = new Set(
	`ask urge want allow enable force expect order tell invite persuade press compel help need plan agree intend seek try attempt
	hope promise pledge vow threaten continue begin start cause require permit encourage advise teach warn instruct forbid lead use set
	prompt push pressure get like prefer wish refuse decline fail manage choose decide prepare offer appear seem have be require authorise authorize`.split(
		/\s+/,
	),
);

function isTime(reading: SentenceReading, i: number): boolean {
	return /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|week|month|year|weeks|months|years|morning|afternoon|evening|night|noon|earlier|later|ago|last|next|this|late|early|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
		reading.tokens[i]?.key ?? '',
	);
}

export function isAccordingTo(reading: SentenceReading, i: number): boolean {
	return reading.tokens[i]?.key === 'according' && reading.tokens[i + 1]?.key === 'to';
}
