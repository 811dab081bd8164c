import type { Token } from '../../article/article.ts';
import * as lists from '../lexicons/functionWords.ts';
import { verbForms } from '../lexicons/verbForms.ts';
import { VERBS_BEFORE_CLAUSES_ONLY, VERBS_OF_SAYING } from '../lexicons/verbsOfSaying.ts';
import type { WordClass } from './wordClass.ts';

/** What is known of a sentence's tokens before their classes are: one entry for each token. */
export interface Units {
	/** True for tokens of a mention: one name, whatever the words in it. */
	readonly named: readonly boolean[];
	/** True for tokens of a short quotation that is used like a noun. */
	readonly quoted: readonly boolean[];
	/** True for tokens at which a stretch ends: commas, dashes and the like that are no part of a date, a place or a figure. */
	readonly breaks: readonly boolean[];
	/** A headline leaves out articles and auxiliaries: "Mayor quits post". */
	readonly headline: boolean;
}

/**
 * Questions about the words around a token, while the classes of the words before it are known and those behind it are not.
 * A stretch is what stands between two breaks. Each question looks at one sentence at most, and sentences are capped.
 */
export class WordContext {
	readonly classes: WordClass[] = [];
	/** A headline in title case, or all in capitals, where a capital says nothing of a name. */
	readonly titleCase: boolean;
	/** A finite verb since the last break, conjunction or verb of saying; -1 for none. */
	private finiteAt = -1;
	/** Such a verb stood before the last "and". */
	private finiteBeforeAnd = false;

	constructor(
		readonly tokens: readonly Token[],
		readonly units: Units,
	) {
		const long = tokens.filter((t) => t.kind === 'word' && t.text.length > 3);
		this.titleCase = long.length > 2 && long.filter((t) => /^\p{Lu}/u.test(t.text)).length > 0.7 * long.length;
	}

	/** The class of the next token is settled. */
	push(found: WordClass): void {
		const i = this.classes.length;
		this.classes.push(found);
		if (this.units.breaks[i] || /^(?:coordinator|subordinator|relative|that)$/.test(found)) {
			this.finiteBeforeAnd = found === 'coordinator' && (this.finiteBeforeAnd || this.finiteAt >= 0);
			this.finiteAt = -1;
		} else if (found === 'auxiliary' || found === 'finite') {
			const opensClause = found === 'finite' && VERBS_BEFORE_CLAUSES_ONLY.has(verbForms(this.key(i))?.lemma ?? '');
			this.finiteAt = opensClause ? -1 : i;
		}
	}

	/** The clause that goes on here has its finite verb already. */
	get hasFinite(): boolean {
		return this.finiteAt >= 0;
	}

	/**
	 * What stands before i behind "and" may be the end of a clause that has its verb: "the talks of Lind and Ode held in Oslo". A
	 * determiner behind "and" speaks for a new clause.
	 */
	mayHangOnPair(i: number): boolean {
		if (!this.finiteBeforeAnd) return false;
		let j = i - 1;
		while (j > 0 && this.classes[j] !== 'coordinator') j--;
		return this.key(j) === 'and' && !/^(?:determiner|possessive|pronoun)$/.test(this.classes[j + 1] ?? '');
	}

	key(i: number): string {
		return this.tokens[i]?.key ?? '';
	}

	/** Class of the word before, adverbs left out. */
	after(i: number): WordClass | undefined {
		const before = this.significantBefore(i);
		return before < 0 ? undefined : this.classes[before];
	}

	significantBefore(i: number): number {
		let before = i - 1;
		while (before >= 0 && !this.units.breaks[before] && (this.classes[before] === 'adverb' || this.isQuoteMark(before)))
			before--;
		return before;
	}

	private isQuoteMark(i: number): boolean {
		return this.classes[i] === 'mark' && !this.units.breaks[i] && /^["'“”‘’«»]$/.test(this.tokens[i]!.text);
	}

	afterModal(i: number): boolean {
		const before = this.significantBefore(i);
		return before >= 0 && this.classes[before] === 'auxiliary' && lists.MODALS.has(this.key(before));
	}

	afterSaying(i: number): boolean {
		const before = this.significantBefore(i);
		return before >= 0 && VERBS_OF_SAYING.has(verbForms(this.key(before))?.lemma ?? '');
	}

	atBreak(i: number): boolean {
		return i === 0 || this.classes[i - 1] === 'mark';
	}

	/** Token i opens a clause: nothing before it, or a mark, a conjunction or a verb of saying. */
	atBreakBefore(i: number): boolean {
		return i === 0 || /^(?:mark|coordinator|subordinator|that|relative|finite)$/.test(this.classes[i - 1]!);
	}

	/** A capital at i says nothing: it opens the sentence or a speech. */
	startsSentence(i: number): boolean {
		const before = this.tokens[i - 1];
		const closes = /^["'”’»]$/.test(before?.text ?? '') && this.tokens[i - 2]?.at.end === before?.at.start;
		return i === 0 || (this.classes[i - 1] === 'mark' && !closes && /^(?:["“”‘'«(\[:]|[.?!…]+)$/.test(before!.text));
	}

	/** Nothing of the stretch follows token i. */
	endsStretch(i: number): boolean {
		const next = this.tokens[i + 1];
		return next === undefined || this.units.breaks[i + 1] === true || /^[.!?…]/.test(next.text);
	}

	/** What the next word is by itself, before anything is known of its place. */
	classAhead(i: number): WordClass {
		const token = this.tokens[i];
		if (!token || this.units.breaks[i]) return 'mark';
		if (this.units.named[i]) return 'name';
		const key = token.key;
		if (token.kind === 'punctuation') return 'noun';
		const closed = CLASS_BY_ITSELF.get(key);
		if (closed) return closed;
		if (/^\d/.test(key)) return 'number';
		if (key.endsWith('ly') && !lists.LY_NOT_ADVERB.has(key)) return 'adverb';
		return !this.titleCase && /^\p{Lu}/u.test(token.text) ? 'name' : 'noun';
	}

	/** What stands next begins an object or a complement, as after a verb and seldom after a noun. */
	takesObject(i: number): boolean {
		const next = this.classAhead(i + 1);
		if (next === 'adverb')
			return /^(?:determiner|possessive|pronoun|number|to|that|preposition|mark)$/.test(this.classAhead(i + 2));
		if (next === 'number') return true;
		if (next === 'noun') return this.titleCase || this.units.headline || /^["“‘']$/.test(this.tokens[i + 1]!.text);
		return OBJECT_OPENERS.test(next);
	}

	isPrepositionAhead(i: number): boolean {
		const next = this.classAhead(i + 1);
		if (next === 'to') return verbForms(this.key(i + 2))?.base !== true;
		return next === 'preposition' || next === 'subordinator';
	}

	isNominalAhead(i: number): boolean {
		return /^(?:noun|name|number|adverb)$/.test(this.classAhead(i + 1));
	}

	/** A surer finite verb follows in the same stretch, with no subject of its own between. */
	strongAhead(i: number): boolean {
		let owed = 0;
		for (let j = i + 1; j < this.tokens.length && !this.units.breaks[j]; j++) {
			if (this.units.named[j] || this.units.quoted[j]) continue;
			const key = this.key(j);
			if (lists.RELATIVE_WORDS.has(key) || key === 'that') owed++;
			else if (lists.SUBORDINATORS.has(key) && !lists.PREPOSITIONS.has(key)) owed++;
			else if (lists.COORDINATORS.has(key) || lists.SUBORDINATORS.has(key)) {
				if (owed === 0 && (!this.isPhraseJoint(j) || this.isPlainPast(j + 1) || this.isSureFinite(j + 1))) return false;
			} else if (this.isSureFinite(j)) {
				if (owed === 0) return true;
				owed--;
			}
		}
		return false;
	}

	/** "and" between two nouns, "after" before one: the stretch goes on behind it. */
	private isPhraseJoint(j: number): boolean {
		return /^(?:noun|name|number|determiner|possessive|preposition)$/.test(this.classAhead(j + 1));
	}

	/** A finite verb whatever stands around it. */
	isSureFinite(j: number): boolean {
		const key = this.key(j);
		if (lists.BE.has(key) || lists.HAVE.has(key) || lists.MODALS.has(key) || lists.CLAUSE_CONTRACTIONS.has(key))
			return true;
		if (!this.titleCase && /^\p{Lu}/u.test(this.tokens[j]!.text)) return false;
		if (lists.DETERMINERS.has(this.key(j - 1)) || lists.PREPOSITIONS.has(this.key(j - 1)) || this.key(j - 1) === 'to')
			return false;
		const forms = verbForms(key);
		return forms !== undefined && !forms.ambiguous && ((forms.past && !forms.participle) || forms.s);
	}

	/** After the next breaks the main verb is still to come: "The plan, described by both as sound, is …". */
	resumesLater(i: number): boolean {
		for (let j = i + 1; j < this.tokens.length; j++) {
			if (!this.units.breaks[j]) continue;
			if (!/^[,—–-]$/.test(this.tokens[j]!.text) && !/^["”’']$/.test(this.tokens[j]!.text)) return false;
			let k = j + 1;
			while (lists.ADVERBS.has(this.key(k)) || /ly$/.test(this.key(k))) k++;
			const likely = verbForms(this.key(k))?.s === true && this.takesObject(k);
			if (this.tokens[k] && !this.units.named[k] && (likely || this.isSureFinite(k) || this.isPlainPast(k)))
				return true;
			if (this.opensOwnClause(k)) return false;
		}
		return false;
	}

	/** The stretch from k on has a conjunction whose verb is still to come: that verb is its own. */
	private opensOwnClause(k: number): boolean {
		let owed = 0;
		for (let j = k; j < this.tokens.length && !this.units.breaks[j]; j++) {
			const key = this.key(j);
			if (
				key === 'that' ||
				lists.RELATIVE_WORDS.has(key) ||
				(lists.SUBORDINATORS.has(key) && !lists.PREPOSITIONS.has(key))
			)
				owed++;
			else if (owed > 0 && (this.isSureFinite(j) || this.isPlainPast(j))) owed--;
		}
		return owed > 0;
	}

	/** A past form that takes no preposition: seldom a participle. */
	isPlainPast(k: number): boolean {
		const forms = verbForms(this.key(k));
		return (
			forms !== undefined &&
			forms.past &&
			!forms.base &&
			!this.isPreposition(k + 1) &&
			/^\p{Ll}/u.test(this.tokens[k]!.text)
		);
	}

	/** Before the break that i follows, a subject stands without its verb: "Lind, the mayor, …". */
	subjectWaits(i: number): boolean {
		let found = false;
		for (let end = i - 1; end > 0;) {
			let from = end;
			while (from > 0 && !this.units.breaks[from - 1]) from--;
			const first = this.classes.slice(from, end).find((c) => c !== 'adverb' && c !== 'mark');
			const inserted = first === undefined || /^(?:relative|subordinator|ing|participle|preposition|that)$/.test(first);
			const verb = this.classes.slice(from, end).some((c) => c === 'finite' || c === 'auxiliary');
			if (verb && !inserted) return false;
			if (found) return true;
			if (!inserted && first !== 'coordinator') found = true;
			end = from - 1;
		}
		return found;
	}

	/** The stretch of i is a noun phrase behind a complete clause: ", a view shared by". */
	hangsOnClause(i: number): boolean {
		let from = i;
		while (from > 0 && !this.units.breaks[from - 1]) from--;
		if (from === 0 || /^(?:coordinator|subordinator|that|relative)$/.test(this.classes[from]!)) return false;
		return (
			this.classes.slice(0, from).some((c) => c === 'finite' || c === 'auxiliary') &&
			!/^[;:]$/.test(this.tokens[from - 1]!.text)
		);
	}

	/** "the offer put forth by the union failed": "by", and another past form behind it that can be the finite one. */
	isPassiveBeforePast(i: number): boolean {
		const by = this.key(i + 1) === 'by' ? i + 1 : i + 2;
		if (this.key(by) !== 'by') return false;
		for (let j = by + 2; j < this.tokens.length && !this.units.breaks[j]; j++) {
			const key = this.key(j);
			if (lists.COORDINATORS.has(key) || lists.SUBORDINATORS.has(key) || lists.RELATIVE_WORDS.has(key)) return false;
			if (!this.units.named[j] && verbForms(key)?.past && !lists.PREPOSITIONS.has(this.key(j - 1))) return true;
		}
		return false;
	}

	stretchStartsWith(i: number, key: string): boolean {
		let from = i;
		while (from > 0 && !this.units.breaks[from - 1]) from--;
		return this.key(from) === key;
	}

	/** "a proposed deal": a participle as an adjective, its noun right behind it. */
	isAttributive(i: number): boolean {
		const next = this.tokens[i + 1];
		if (!next || this.units.breaks[i + 1] || this.units.quoted[i + 1]) return false;
		const ahead = this.classAhead(i + 1);
		return ahead === 'noun' && next.kind === 'word' && !this.titleCase;
	}

	isIngNoun(i: number): boolean {
		return NOUNS_IN_ING.has(this.key(i)) || this.key(i + 1) === 'of';
	}

	isPlural(i: number): boolean {
		const key = this.key(i);
		if (PLURALS.has(key) || this.classes[i] === 'number') return true;
		if (this.classes[i] === 'name') return this.isJoinedName(i);
		return (/[^s']s$/.test(key) && !/(?:ss|us|is)$/.test(key)) || this.isJoinedName(i);
	}

	/** A plural stands before i in its stretch: "the forces of the republic possess". */
	hasPlural(i: number): boolean {
		for (let j = i - 1; j >= 0 && !this.units.breaks[j]; j--) {
			const found = this.classes[j]!;
			if (found === 'finite' || found === 'auxiliary' || found === 'relative') return false;
			if ((found === 'name' || found === 'noun') && /[^s']s$/.test(this.key(j)) && !/(?:us|is)$/.test(this.key(j)))
				return true;
		}
		return this.isPlural(i - 1);
	}

	/** "Lind and Ode agree": two names joined make a plural. */
	private isJoinedName(i: number): boolean {
		let j = i;
		while (j > 0 && this.classes[j] === 'name') j--;
		return this.classes[j] === 'coordinator' && this.classes[j - 1] === 'name';
	}

	/** The kind of verb that "and" could go on from: the last before i in its stretch. */
	verbBefore(i: number): 'finite' | 'base' | 'participle' | undefined {
		let verb: 'finite' | 'base' | 'participle' | undefined;
		for (let j = i - 1; j >= 0; j--) {
			const found = this.classes[j];
			// The verb of a relative clause is not the one that "and" goes on from.
			if (found === 'relative') verb = undefined;
			if (verb !== undefined) continue;
			if (found === 'finite' || found === 'base') verb = found;
			if (found !== 'auxiliary') continue;
			let next = j + 1;
			while (next < i && (this.classes[next] === 'adverb' || this.classes[next] === 'pronoun')) next++;
			const form = this.classes[next];
			verb = form === 'base' || form === 'participle' ? form : 'finite';
		}
		return verb;
	}

	isNonfiniteAuxiliary(i: number): boolean {
		return (
			i >= 0 &&
			(lists.NONFINITE_BE.has(this.key(i)) ||
				this.key(i) === 'having' ||
				(lists.GET.has(this.key(i)) && this.classes[i] !== 'noun') ||
				(this.key(i) === 'have' && this.classes[i] === 'base'))
		);
	}

	isPreposition(i: number): boolean {
		return lists.PREPOSITIONS.has(this.key(i));
	}
}

/** The class of a closed-class word by itself; of the lists that hold a word the last one counts. */
const CLASS_BY_ITSELF: ReadonlyMap<string, WordClass> = new Map(
	(
		[
			[lists.ADVERBS, 'adverb'],
			[lists.SUBORDINATORS, 'subordinator'],
			[lists.PREPOSITIONS, 'preposition'],
			[lists.DETERMINERS, 'determiner'],
			[lists.RELATIVE_WORDS, 'relative'],
			[lists.COORDINATORS, 'coordinator'],
			[lists.OBJECT_PRONOUNS, 'pronoun'],
			[lists.SUBJECT_PRONOUNS, 'pronoun'],
			[lists.MODALS, 'auxiliary'],
			[lists.DO, 'auxiliary'],
			[lists.HAVE, 'auxiliary'],
			[lists.BE, 'auxiliary'],
			[['to'], 'to'],
			[['that'], 'that'],
			[lists.NUMBER_WORDS, 'number'],
			[lists.POSSESSIVES, 'possessive'],
		] as const
	).flatMap(([words, found]) => [...words].map((word): [string, WordClass] => [word, found])),
);

/** What begins an object or a complement. */
const OBJECT_OPENERS = /^(?:determiner|possessive|pronoun|to|that|name|relative)$/;

const NOUNS_IN_ING = new Set(
	`meeting building hearing finding warning ruling killing briefing feeling funding trading shooting opening understanding housing
	training spending beginning drawing painting gathering parking banking manufacturing engineering being wording timing
	proceeding holding saving bombing shelling crossing landing posting listing earning offering pricing ranking rating reading
	recording setting sitting turning wedding writing fighting planning staffing testing`.split(/\s+/),
);

/** Plural or collective nouns without -s, before which a base form is a finite verb. */
const PLURALS = new Set(
	`people police men women children families parents others staff crew public many both some several few all most dead
	wounded them us`.split(/\s+/),
);
