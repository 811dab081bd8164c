import type { Token } from '../article/article.ts';
import * as lists from './lexicons/functionWords.ts';
import { verbForms, type VerbForms } from './lexicons/verbForms.ts';
import { VERBS_OF_SAYING } from './lexicons/verbsOfSaying.ts';

/**
 * What a word does in its sentence, as far as closed lists, endings and its neighbours tell. `finite` is a verb that its subject
 * stands before; `auxiliary` a finite form of be, have, do or a modal; `base`, `ing` and `participle` are verbs without a subject
 * of their own. All else that can stand in a noun phrase, adjectives too, is `noun`.
 */
export type WordClass =
	| 'auxiliary'
	| 'finite'
	| 'base'
	| 'ing'
	| 'participle'
	| 'name'
	| 'noun'
	| 'number'
	| 'determiner'
	| 'possessive'
	| 'pronoun'
	| 'preposition'
	| 'coordinator'
	| 'subordinator'
	| 'relative'
	| 'that'
	| 'to'
	| 'adverb'
	| 'mark';

export interface Units {
	/** True for tokens of a mention or of a short quotation: one name or noun phrase, whatever the words in it. */
	readonly named: readonly boolean[];
	readonly quoted: readonly boolean[];
	/** True for tokens at which a stretch ends: commas, dashes and the like that are no part of a date, a place or a figure. */
	readonly breaks: readonly boolean[];
}

const NOUNS_IN_ING = new Set(
	`meeting building hearing finding warning ruling killing briefing feeling funding trading shooting opening understanding housing
	training spending beginning drawing painting gathering parking banking manufacturing engineering being wording timing
	proceeding holding saving bombing shelling crossing landing posting listing earning offering pricing ranking rating reading
	recording setting sitting turning wedding writing fighting planning staffing testing`.split(/\s+/),
);

/** Plural or collective nouns without -s, before which a base form is a finite verb. */
const PLURALS = new Set(
	'people police men women children families parents others staff crew public many both some several few all most dead wounded'.split(
		' ',
	),
);

/** The class of each token. `units` has one entry for each token. */
export function classifyWords(tokens: readonly Token[], units: Units): WordClass[] {
	const classes: WordClass[] = [];
	const titleCase = isTitleCase(tokens);
	const context = new Context(tokens, units, classes, titleCase);
	for (let i = 0; i < tokens.length; i++) classes.push(context.classify(i));
	return classes;
}

/** A headline in title case, or all in capitals, where a capital says nothing of a name. */
function isTitleCase(tokens: readonly Token[]): boolean {
	const long = tokens.filter((t) => t.kind === 'word' && t.text.length > 3);
	return long.length > 2 && long.filter((t) => /^\p{Lu}/u.test(t.text)).length > 0.7 * long.length;
}

class Context {
	/** Index of a finite verb since the last break, "and" or verb of saying; -1 for none. */
	private finiteAt = -1;
	private finiteBefore = false;

	constructor(
		private readonly tokens: readonly Token[],
		private readonly units: Units,
		private readonly classes: readonly WordClass[],
		private readonly titleCase: boolean,
	) {}

	classify(i: number): WordClass {
		const found = this.decide(i);
		if (
			this.units.breaks[i] ||
			found === 'coordinator' ||
			found === 'subordinator' ||
			found === 'relative' ||
			found === 'that'
		) {
			this.finiteBefore ||= this.finiteAt >= 0;
			this.finiteAt = -1;
			if (this.units.breaks[i]) this.finiteBefore = false;
		} else if (found === 'auxiliary' || found === 'finite') {
			this.finiteAt = VERBS_OF_SAYING.has(verbForms(this.key(i))?.lemma ?? '') ? -1 : i;
		}
		return found;
	}

	private decide(i: number): WordClass {
		const token = this.tokens[i]!;
		const key = token.key;
		if (this.units.named[i]) return /['’]s?$/.test(token.text) && !this.units.named[i + 1] ? 'possessive' : 'name';
		if (this.units.quoted[i]) return 'noun';
		if (token.kind === 'punctuation')
			return /^[\p{Sc}%#@&]$/u.test(key) ? (key === '&' ? 'coordinator' : 'noun') : 'mark';
		if (
			/^[\d.,/-]+(?:st|nd|rd|th|s|m|bn|k|km|am|pm|%)?$/.test(key) ||
			(lists.NUMBER_WORDS.has(key) && key !== 'second')
		)
			return 'number';
		const closed = this.closedClass(i, key);
		if (closed) return closed;
		if (/(?:'s|s')$/.test(key)) return 'possessive';
		if (i > 0 && !this.titleCase && /^\p{Lu}/u.test(token.text) && !this.startsSentence(i)) return 'name';
		const forms = verbForms(key);
		const verb = forms && this.asVerb(i, forms);
		if (verb) return verb;
		if (/[a-z]{2}ly$/.test(key) && !lists.LY_NOT_ADVERB.has(key)) return 'adverb';
		return 'noun';
	}

	private closedClass(i: number, key: string): WordClass | undefined {
		if (lists.CLAUSE_CONTRACTIONS.has(key)) return 'auxiliary';
		if (lists.BE.has(key) || lists.HAVE.has(key))
			return this.after(i) === 'to' || this.afterModal(i) ? 'base' : 'auxiliary';
		if (lists.DO.has(key))
			return this.after(i) === 'to' || this.afterModal(i) ? 'base' : key === 'does' ? 'auxiliary' : this.doForm(i);
		if (lists.MODALS.has(key)) return this.isModal(i, key) ? 'auxiliary' : 'noun';
		if (key === 'be') return 'base';
		if (key === 'been') return 'participle';
		if (key === 'being' || key === 'having') return 'ing';
		if (key === 'that') return this.isThatDeterminer(i) ? 'determiner' : 'that';
		if (key === 'to') return 'to';
		if (key === 'not') return 'adverb';
		if (lists.COORDINATORS.has(key)) return key === 'yet' && !this.atBreak(i) ? 'adverb' : 'coordinator';
		if (key === 'so') return this.atBreak(i) || this.key(i + 1) === 'that' ? 'subordinator' : 'adverb';
		if (key === 'there' || lists.SUBJECT_PRONOUNS.has(key))
			return key === 'who' ? 'relative' : key === 'one' ? 'number' : 'pronoun';
		if (key === 'her' || key === 'his') return this.isNominalAhead(i) ? 'possessive' : 'pronoun';
		if (lists.OBJECT_PRONOUNS.has(key)) return 'pronoun';
		if (key === 'whether' || key === 'if')
			return this.afterSaying(i) ? 'relative' : key === 'if' ? 'subordinator' : 'relative';
		if (key === 'like' && (this.after(i) === 'to' || this.afterModal(i))) return 'base';
		if (lists.SUBORDINATORS.has(key)) return 'subordinator';
		if (lists.RELATIVE_WORDS.has(key)) return 'relative';
		if (lists.POSSESSIVES.has(key)) return 'possessive';
		if (key === 'past' || key === 'down' || key === 'open' || key === 'opposite') return undefined;
		if (key === 'following')
			return this.after(i) === 'determiner' || this.after(i) === 'auxiliary' ? 'noun' : 'preposition';
		if (/^(?:including|excluding|regarding|concerning|considering|save|instead|because)$/.test(key))
			return 'preposition';
		if (lists.DETERMINERS.has(key)) return lists.ADVERBS.has(key) && !this.isNominalAhead(i) ? 'adverb' : 'determiner';
		if (lists.PREPOSITIONS.has(key)) return 'preposition';
		if (lists.ADVERBS.has(key) && !verbForms(key)) return 'adverb';
		return undefined;
	}

	/** A word that the lists know as a verb: as one here, or undefined where it stands as a noun or an adjective. */
	private asVerb(i: number, forms: VerbForms): WordClass | undefined {
		const before = this.significantBefore(i);
		const left: WordClass | 'start' = before < 0 ? 'start' : this.classes[before]!;
		const leftKey = before < 0 ? '' : this.key(before);
		if (left === 'to') return forms.base && this.key(i + 1) !== 'of' ? 'base' : forms.ing ? 'ing' : undefined;
		if (left === 'auxiliary' || this.isNonfiniteAuxiliary(before)) return this.afterAuxiliary(i, forms, leftKey, left);
		if (left === 'determiner' && lists.LONE_DETERMINERS.has(leftKey) && this.atBreakBefore(before)) {
			if ((forms.s || forms.past) && !forms.ambiguous) return 'finite';
			if (forms.past || (forms.base && !this.strongAhead(i) && this.takesObject(i))) return 'finite';
		}
		if (left === 'determiner' || left === 'possessive') return undefined;
		if (left === 'preposition') return forms.ing && !this.isIngNoun(i) ? 'ing' : undefined;
		if (left === 'relative' || left === 'pronoun' || left === 'that') return this.afterPronoun(i, forms, left, leftKey);
		if (left === 'coordinator') return this.afterCoordinator(i, forms);
		if (left === 'mark' || left === 'start' || left === 'subordinator') return this.afterBreak(i, forms, left);
		return this.afterNominal(i, forms, before);
	}

	private afterAuxiliary(
		i: number,
		forms: VerbForms,
		leftKey: string,
		left: WordClass | 'start',
	): WordClass | undefined {
		const modal = lists.MODALS.has(leftKey) || lists.DO.has(leftKey) || /'(?:ll|d)$/.test(leftKey);
		if (modal && forms.base) return 'base';
		if (lists.HAVE.has(leftKey) || leftKey === 'having' || /'(?:ve|d)$/.test(leftKey)) {
			if (forms.participle) return 'participle';
			return undefined;
		}
		if (forms.ing && !(this.isIngNoun(i) && left !== 'auxiliary')) return 'ing';
		if (forms.participle) return 'participle';
		// "Will Rome act": the subject stands after the auxiliary, and the verb later.
		return undefined;
	}

	private afterPronoun(i: number, forms: VerbForms, left: WordClass, leftKey: string): WordClass | undefined {
		if (left === 'pronoun' && /^(?:me|him|us|them|himself|herself|itself|themselves)$/.test(leftKey)) {
			if (forms.ing) return 'ing';
			if (forms.base && !forms.ambiguous) return 'base';
			return forms.participle && !forms.base ? 'participle' : undefined;
		}
		if (forms.past) return 'finite';
		if (forms.s || forms.base) {
			// "said that strikes continue": a noun, where a surer verb follows.
			if (forms.ambiguous && left !== 'pronoun' && this.strongAhead(i)) return undefined;
			if (left === 'relative' && /^(?:what|which|how|whose)$/.test(leftKey) && forms.ambiguous)
				return this.takesObject(i) ? 'finite' : undefined;
			return 'finite';
		}
		if (forms.ing) return 'ing';
		return forms.participle ? 'participle' : undefined;
	}

	private afterCoordinator(i: number, forms: VerbForms): WordClass | undefined {
		const verbBefore = this.verbBefore(i);
		if (forms.past || forms.participle) {
			if (this.isAttributive(i)) return undefined;
			if (verbBefore === 'finite' && forms.past) return 'finite';
			return forms.participle ? 'participle' : 'finite';
		}
		if (forms.ing) return this.isIngNoun(i) ? undefined : 'ing';
		if (forms.s)
			return !forms.ambiguous || (verbBefore !== undefined && this.takesObject(i) && !this.strongAhead(i))
				? 'finite'
				: undefined;
		if (forms.base) return !forms.ambiguous || (verbBefore === 'base' && this.takesObject(i)) ? 'base' : undefined;
		return undefined;
	}

	private afterBreak(i: number, forms: VerbForms, left: WordClass | 'start'): WordClass | undefined {
		if (forms.ing) return this.isIngNoun(i) && !this.takesObject(i) ? undefined : 'ing';
		const next = this.classAhead(i + 1);
		if (forms.past && !forms.participle) return 'finite';
		if (forms.past && forms.participle) {
			if (left === 'start' || left === 'subordinator') return this.isAttributive(i) ? undefined : 'participle';
			if (next === 'noun' && this.isAttributive(i)) return undefined;
			return this.resumesLater(i) || next === 'preposition' || next === 'to'
				? this.subjectWaits(i) && !this.resumesLater(i)
					? 'finite'
					: 'participle'
				: 'finite';
		}
		if (forms.participle) return this.isAttributive(i) ? undefined : 'participle';
		if (forms.s) {
			if (left === 'start') return undefined;
			return !forms.ambiguous || (this.takesObject(i) && !this.strongAhead(i)) ? 'finite' : undefined;
		}
		if (forms.base) return !forms.ambiguous || (this.takesObject(i) && !this.strongAhead(i)) ? 'base' : undefined;
		return undefined;
	}

	private afterNominal(i: number, forms: VerbForms, before: number): WordClass | undefined {
		const left = this.classes[before]!;
		if (forms.ing) {
			if (left === 'number' || this.isIngNoun(i)) return undefined;
			return forms.ambiguous && !this.takesObject(i) && !this.isPrepositionAhead(i) ? undefined : 'ing';
		}
		if (forms.past && !forms.participle)
			return this.finiteAt >= 0 && forms.ambiguous && !this.takesObject(i) ? undefined : 'finite';
		if (
			forms.past &&
			forms.participle &&
			!(forms.base && left !== 'name' && !this.takesObject(i) && this.finiteAt >= 0)
		) {
			if (this.finiteAt >= 0) return this.isAttributive(i) && left !== 'name' ? undefined : 'participle';
			if (this.key(i + 1) === 'by' || this.key(i + 1) === 'as')
				return this.strongAhead(i) || this.resumesLater(i) || this.finiteBefore ? 'participle' : 'finite';
			if (this.strongAhead(i))
				return this.isSaying(forms) || this.takesObject(i)
					? 'finite'
					: this.isAttributive(i)
						? undefined
						: 'participle';
			if (this.isPrepositionAhead(i) && (this.resumesLater(i) || this.finiteBefore)) return 'participle';
			return 'finite';
		}
		if (forms.participle) return 'participle';
		if (forms.s) {
			if (!forms.ambiguous)
				return this.finiteAt >= 0 && this.classes[before] === 'noun' && !this.takesObject(i) ? undefined : 'finite';
			if (this.finiteAt >= 0 || looksAdjective(this.key(before)) || this.strongAhead(i) || this.key(i + 1) === 'of')
				return undefined;
			if (left === 'number') return undefined;
			if (this.isPlural(before)) return undefined;
			if (this.takesObject(i)) return 'finite';
			return left === 'name' && !this.isNameBefore(before) && (this.isPrepositionAhead(i) || this.titleCase)
				? 'finite'
				: undefined;
		}
		if (forms.base) {
			if (this.finiteAt >= 0) return !forms.ambiguous && this.takesObject(i) ? 'base' : undefined;
			if (!this.isPlural(before) || this.strongAhead(i)) return undefined;
			return !forms.ambiguous || this.takesObject(i) ? 'finite' : undefined;
		}
		return undefined;
	}

	private key(i: number): string {
		return this.tokens[i]?.key ?? '';
	}

	/** Class of the word before, adverbs left out. */
	private after(i: number): WordClass | undefined {
		const before = this.significantBefore(i);
		return before < 0 ? undefined : this.classes[before];
	}

	private significantBefore(i: number): number {
		let before = i - 1;
		while (before >= 0 && !this.units.breaks[before] && (this.classes[before] === 'adverb' || this.isQuoteMark(before)))
			before--;
		return before;
	}

	private isQuoteMark(i: number): boolean {
		return this.classes[i] === 'mark' && !this.units.breaks[i] && /^["'“”‘’«»]$/.test(this.tokens[i]!.text);
	}

	private afterModal(i: number): boolean {
		const before = this.significantBefore(i);
		return before >= 0 && this.classes[before] === 'auxiliary' && lists.MODALS.has(this.key(before));
	}

	private afterSaying(i: number): boolean {
		const before = this.significantBefore(i);
		return before >= 0 && VERBS_OF_SAYING.has(verbForms(this.key(before))?.lemma ?? '');
	}

	private doForm(i: number): WordClass {
		const left = this.after(i);
		return left === 'preposition' || left === 'determiner'
			? 'noun'
			: this.key(i) === 'do' && left === undefined
				? 'base'
				: 'auxiliary';
	}

	private isModal(i: number, key: string): boolean {
		if (key !== 'may' && key !== 'will' && key !== 'might' && key !== 'can' && key !== 'must') return true;
		const left = this.after(i);
		return left !== 'determiner' && left !== 'possessive' && !(key === 'may' && left === 'preposition');
	}

	private isNonfiniteAuxiliary(i: number): boolean {
		return (
			i >= 0 &&
			(lists.NONFINITE_BE.has(this.key(i)) ||
				this.key(i) === 'having' ||
				(lists.GET.has(this.key(i)) && this.classes[i] !== 'noun') ||
				(this.key(i) === 'have' && this.classes[i] === 'base'))
		);
	}

	private isThatDeterminer(i: number): boolean {
		if (!this.atBreak(i) && this.classes[i - 1] !== 'preposition' && this.classes[i - 1] !== 'coordinator')
			return false;
		return !/^(?:the|a|an|this|these|those|his|her|its|their|he|she|it|they|we|i)$/.test(this.key(i + 1));
	}

	private atBreak(i: number): boolean {
		return i === 0 || this.classes[i - 1] === 'mark';
	}

	private atBreakBefore(i: number): boolean {
		return i === 0 || /^(?:mark|coordinator|subordinator|that|relative|finite)$/.test(this.classes[i - 1]!);
	}

	private startsSentence(i: number): boolean {
		const before = this.tokens[i - 1];
		return i === 0 || (this.classes[i - 1] === 'mark' && /^(?:["“”‘'«(\[:]|[.?!…]+)$/.test(before!.text));
	}

	/** What the next word is by itself, before anything is known of its place. */
	private classAhead(i: number): WordClass {
		const token = this.tokens[i];
		if (!token || this.units.breaks[i]) return 'mark';
		if (this.units.named[i]) return 'name';
		const key = token.key;
		if (token.kind === 'punctuation') return 'noun';
		if (lists.POSSESSIVES.has(key)) return 'possessive';
		if (/^\d/.test(key) || lists.NUMBER_WORDS.has(key)) return 'number';
		if (key === 'that') return 'that';
		if (key === 'to') return 'to';
		if (lists.BE.has(key) || lists.HAVE.has(key) || lists.DO.has(key) || lists.MODALS.has(key)) return 'auxiliary';
		if (lists.SUBJECT_PRONOUNS.has(key) || lists.OBJECT_PRONOUNS.has(key)) return 'pronoun';
		if (lists.COORDINATORS.has(key)) return 'coordinator';
		if (lists.RELATIVE_WORDS.has(key)) return 'relative';
		if (lists.DETERMINERS.has(key)) return 'determiner';
		if (lists.PREPOSITIONS.has(key)) return 'preposition';
		if (lists.SUBORDINATORS.has(key)) return 'subordinator';
		if (lists.ADVERBS.has(key) || (/ly$/.test(key) && !lists.LY_NOT_ADVERB.has(key))) return 'adverb';
		return !this.titleCase && /^\p{Lu}/u.test(token.text) ? 'name' : 'noun';
	}

	/** What stands next begins an object or a complement, as after a verb and seldom after a noun. */
	private takesObject(i: number): boolean {
		const next = this.classAhead(i + 1);
		if (next === 'adverb')
			return /^(?:determiner|possessive|pronoun|number|to|that|preposition|mark)$/.test(this.classAhead(i + 2));
		if (next === 'number') return true;
		if (next === 'noun') return this.titleCase || /^["“‘']$/.test(this.tokens[i + 1]!.text);
		return /^(?:determiner|possessive|pronoun|to|that|name|relative)$/.test(next);
	}

	private isPrepositionAhead(i: number): boolean {
		return /^(?:preposition|to|subordinator)$/.test(this.classAhead(i + 1));
	}

	private isNominalAhead(i: number): boolean {
		return /^(?:noun|name|number|adverb)$/.test(this.classAhead(i + 1));
	}

	/** A surer finite verb follows in the same stretch, with no subject of its own between. */
	private strongAhead(i: number): boolean {
		let owed = 0;
		for (let j = i + 1; j < this.tokens.length && !this.units.breaks[j]; j++) {
			if (this.units.named[j] || this.units.quoted[j]) continue;
			const key = this.key(j);
			if (lists.RELATIVE_WORDS.has(key) || key === 'that') owed++;
			else if (lists.COORDINATORS.has(key) || lists.SUBORDINATORS.has(key)) {
				if (owed === 0 && !this.isPhraseJoint(j)) return false;
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

	private isSureFinite(j: number): boolean {
		const key = this.key(j);
		if (lists.BE.has(key) || lists.HAVE.has(key) || lists.MODALS.has(key) || lists.CLAUSE_CONTRACTIONS.has(key))
			return true;
		if (!this.titleCase && /^\p{Lu}/u.test(this.tokens[j]!.text)) return false;
		if (lists.DETERMINERS.has(this.key(j - 1)) || lists.PREPOSITIONS.has(this.key(j - 1)) || this.key(j - 1) === 'to')
			return false;
		const forms = verbForms(key);
		return (
			forms !== undefined && !forms.ambiguous && ((forms.past && !forms.participle) || (forms.s && !forms.ambiguous))
		);
	}

	/** After the next breaks the main verb is still to come: "The plan, described by both as sound, is …". */
	private resumesLater(i: number): boolean {
		for (let j = i + 1; j < this.tokens.length; j++) {
			if (!this.units.breaks[j]) continue;
			if (!/^[,—–-]$/.test(this.tokens[j]!.text) && !/^["”’']$/.test(this.tokens[j]!.text)) return false;
			let k = j + 1;
			while (lists.ADVERBS.has(this.key(k)) || /ly$/.test(this.key(k))) k++;
			if (this.tokens[k] && !this.units.named[k] && (this.isSureFinite(k) || this.isPlainPast(k))) return true;
		}
		return false;
	}

	private isPlainPast(k: number): boolean {
		const forms = verbForms(this.key(k));
		return (
			forms !== undefined &&
			forms.past &&
			!forms.base &&
			!this.isPreposition(k + 1) &&
			/^\p{Ll}/u.test(this.tokens[k]!.text)
		);
	}

	private isPreposition(i: number): boolean {
		return lists.PREPOSITIONS.has(this.key(i));
	}

	/** Before the break that i follows, a subject stands without its verb. */
	private subjectWaits(i: number): boolean {
		let nominal = false;
		for (let j = i - 1; j >= 0; j--) {
			const found = this.classes[j]!;
			if (found === 'finite' || found === 'auxiliary') return false;
			if (found === 'name' || found === 'noun' || found === 'pronoun') nominal = true;
		}
		return nominal;
	}

	/** "a proposed deal": a participle as an adjective, its noun right behind it. */
	private isAttributive(i: number): boolean {
		const next = this.tokens[i + 1];
		if (!next || this.units.breaks[i + 1] || this.units.quoted[i + 1]) return false;
		const ahead = this.classAhead(i + 1);
		return ahead === 'noun' && next.kind === 'word' && !this.titleCase;
	}

	private isIngNoun(i: number): boolean {
		return NOUNS_IN_ING.has(this.key(i)) || this.key(i + 1) === 'of';
	}

	private isPlural(i: number): boolean {
		const key = this.key(i);
		if (PLURALS.has(key) || this.classes[i] === 'number') return true;
		if (this.classes[i] === 'name') return this.isJoinedName(i);
		return (/[^s']s$/.test(key) && !/(?:ss|us|is)$/.test(key)) || this.isJoinedName(i);
	}

	/** "Lind and Ode agree": two names joined make a plural. */
	private isJoinedName(i: number): boolean {
		let j = i;
		while (j > 0 && this.classes[j] === 'name') j--;
		return this.classes[j] === 'coordinator' && this.classes[j - 1] === 'name';
	}

	private isNameBefore(i: number): boolean {
		return this.units.named[i] !== true && this.classes[i - 1] === 'name' && false;
	}

	private isSaying(forms: VerbForms): boolean {
		return VERBS_OF_SAYING.has(forms.lemma);
	}

	/** The kind of verb that "and" could go on from: the last before i in its stretch. */
	private verbBefore(i: number): 'finite' | 'base' | 'participle' | undefined {
		for (let j = i - 1; j >= 0; j--) {
			const found = this.classes[j];
			if (found === 'finite') return 'finite';
			if (found === 'auxiliary') return lists.MODALS.has(this.key(j)) ? 'base' : 'participle';
			if (found === 'base') return 'base';
			if (found === 'participle') return 'participle';
		}
		return undefined;
	}
}

function looksAdjective(key: string): boolean {
	return /(?:ian|ean|ish|ese|al|ive|ous|ful|ic|able|ible|ary|less|ar)$/.test(key) || ADJECTIVES.has(key);
}

const ADJECTIVES = new Set(
	`new old big small large high low long short good bad great recent early late major minor key main joint first second third last
	next final further fresh free strong weak deep wide public private heavy light young german french dutch greek`.split(
		/\s+/,
	),
);
