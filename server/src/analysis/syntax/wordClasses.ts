import type { Token } from '../../article/article.ts';
import * as lists from '../lexicons/functionWords.ts';
import { verbForms } from '../lexicons/verbForms.ts';
import { VERBS_OF_SAYING } from '../lexicons/verbsOfSaying.ts';
import { verbClass } from './verbClass.ts';
import { isFinite, looksAdjective, type WordClass } from './wordClass.ts';
import { WordContext, type Units } from './wordContext.ts';

/**
 * What each word of a sentence does in it. There is no statistical tagger behind this: closed lists, verb forms, endings and
 * neighbours decide, from left to right.
 */
export function classifyWords(tokens: readonly Token[], units: Units): WordClass[] {
	const context = new WordContext(tokens, units);
	for (let i = 0; i < tokens.length; i++) context.push(decide(context, i));
	promoteVerbs(context);
	return context.classes;
}

function decide(context: WordContext, i: number): WordClass {
	const token = context.tokens[i]!;
	const key = token.key;
	if (context.units.named[i]) return /['’]s?$/.test(token.text) && !context.units.named[i + 1] ? 'possessive' : 'name';
	if (context.units.quoted[i]) return 'noun';
	if (token.kind === 'punctuation')
		return /^[\p{Sc}%#@&]$/u.test(key) ? (key === '&' ? 'coordinator' : 'noun') : 'mark';
	if (isNumber(key)) return 'number';
	const closed = lists.CLOSED_CLASS_WORDS.has(key) ? closedClass(context, i, key) : undefined;
	if (closed) return closed;
	if (/(?:'s|s')$/.test(key)) return 'possessive';
	if (i > 0 && !context.titleCase && /^\p{Lu}/u.test(token.text) && !context.startsSentence(i)) return 'name';
	const forms = verbForms(key);
	const verb = forms && verbClass(context, i, forms);
	if (verb) return verb;
	if (key.endsWith('ly') && key.length > 3 && !lists.LY_NOT_ADVERB.has(key)) return 'adverb';
	return 'noun';
}

/** "1,200", "3rd", "forty-one"; "second" is as often a noun or an adverb. */
function isNumber(key: string): boolean {
	if (lists.NUMBER_WORDS.has(key)) return key !== 'second';
	if (key.includes('-') && key.split('-').every((part) => lists.NUMBER_WORDS.has(part))) return true;
	return /^[\d.,/-]/.test(key) && /^[\d.,/-]+(?:st|nd|rd|th|s|m|bn|k|km|am|pm|%)?$/.test(key);
}

function closedClass(context: WordContext, i: number, key: string): WordClass | undefined {
	if (lists.CLAUSE_CONTRACTIONS.has(key)) return 'auxiliary';
	if (lists.BE.has(key) || lists.HAVE.has(key))
		return context.after(i) === 'to' || context.afterModal(i) ? 'base' : 'auxiliary';
	if (lists.DO.has(key))
		return context.after(i) === 'to' || context.afterModal(i)
			? 'base'
			: key === 'does'
				? 'auxiliary'
				: doForm(context, i);
	if (lists.MODALS.has(key)) return isModal(context, i, key) ? 'auxiliary' : 'noun';
	if (key === 'be') return 'base';
	if (key === 'been') return 'participle';
	if (key === 'being' || key === 'having') return 'ing';
	if (key === 'that') return isThatDeterminer(context, i) ? 'determiner' : 'that';
	if (key === 'to') return 'to';
	if (key === 'not' || (key === 'no' && context.key(i + 1) === 'longer')) return 'adverb';
	if (key === 'longer' && context.key(i - 1) === 'no') return 'adverb';
	if (lists.COORDINATORS.has(key)) return key === 'yet' && !context.atBreak(i) ? 'adverb' : 'coordinator';
	if (key === 'so') return context.atBreak(i) || context.key(i + 1) === 'that' ? 'subordinator' : 'adverb';
	if (key === 'there' || lists.SUBJECT_PRONOUNS.has(key))
		return key === 'who' ? 'relative' : key === 'one' ? 'number' : 'pronoun';
	if (key === 'her' || key === 'his') return context.isNominalAhead(i) ? 'possessive' : 'pronoun';
	if (lists.OBJECT_PRONOUNS.has(key)) return 'pronoun';
	if (key === 'whether' || key === 'if')
		return context.afterSaying(i) ? 'relative' : key === 'if' ? 'subordinator' : 'relative';
	if (key === 'like' && (context.after(i) === 'to' || context.afterModal(i))) return 'base';
	if (key === 'as' && /^(?:many|much|few|little|of|well|part|usual|far)$/.test(context.key(i + 1)))
		return 'preposition';
	if (key === 'since' && context.after(i) === 'auxiliary') return 'adverb';
	if (key === 'once' && /^(?:relative|pronoun|auxiliary|that)$/.test(context.classes[i - 1] ?? '')) return 'adverb';
	if (lists.SUBORDINATORS.has(key) && context.endsStretch(i)) return key === 'till' ? 'noun' : 'adverb';
	if (lists.SUBORDINATORS.has(key)) return 'subordinator';
	if (lists.RELATIVE_WORDS.has(key)) return 'relative';
	if (lists.POSSESSIVES.has(key)) return 'possessive';
	if (key === 'past' || key === 'down' || key === 'open' || key === 'opposite') return undefined;
	if (key === 'following')
		return context.after(i) === 'determiner' || context.after(i) === 'auxiliary' ? 'noun' : 'preposition';
	if (/^(?:including|excluding|regarding|concerning|considering|save|instead|because)$/.test(key)) return 'preposition';
	if (lists.DETERMINERS.has(key)) return lists.ADVERBS.has(key) && !context.isNominalAhead(i) ? 'adverb' : 'determiner';
	if (lists.PREPOSITIONS.has(key)) return 'preposition';
	if (/^(?:determiner|possessive)$/.test(context.classes[i - 1] ?? '') && lists.ORDINALS.has(key)) return 'noun';
	if (lists.ADVERBS.has(key) && !verbForms(key)) return 'adverb';
	return undefined;
}

function doForm(context: WordContext, i: number): WordClass {
	const left = context.after(i);
	return left === 'preposition' || left === 'determiner'
		? 'noun'
		: context.key(i) === 'do' && left === undefined
			? 'base'
			: 'auxiliary';
}

function isModal(context: WordContext, i: number, key: string): boolean {
	if (key !== 'may' && key !== 'will' && key !== 'might' && key !== 'can' && key !== 'must') return true;
	const left = context.after(i);
	return left !== 'determiner' && left !== 'possessive' && !(key === 'may' && left === 'preposition');
}

function isThatDeterminer(context: WordContext, i: number): boolean {
	if (!context.atBreak(i) && context.classes[i - 1] !== 'preposition' && context.classes[i - 1] !== 'coordinator')
		return false;
	return !/^(?:the|a|an|this|these|those|his|her|its|their|he|she|it|they|we|i)$/.test(context.key(i + 1));
}

/** Where a conjunction or a whole sentence lacks its verb, the likeliest of the words that could be one is it. */
function promoteVerbs({ tokens, units, classes }: WordContext): void {
	for (let i = 0; i < tokens.length; i++) {
		if (classes[i] !== 'subordinator' || lists.EVENT_PREPOSITIONS.has(tokens[i]!.key)) continue;
		if (classes[i + 1] === 'ing' || classes[i + 1] === 'participle') continue;
		if (tokens[i]!.key === 'as' && /^an?$/.test(tokens[i + 1]?.key ?? '')) continue;
		let end = i + 1;
		while (end < tokens.length && !units.breaks[end]) end++;
		promoteIn(i + 1, end);
	}
	// ‘Bosses claim: "All is well."’
	const colon = units.breaks.findIndex((found, i) => found && tokens[i]!.text === ':');
	const last = colon - 1;
	if (
		last > 0 &&
		!classes.slice(0, colon).some(isFinite) &&
		VERBS_OF_SAYING.has(verbForms(tokens[last]!.key)?.lemma ?? '')
	)
		if (classes[last - 1] === 'noun' || classes[last - 1] === 'name') classes[last] = 'finite';
	if (tokens.length > 4) promoteIn(0, tokens.length);

	function promoteIn(from: number, to: number): void {
		if (classes.slice(from, to).some(isFinite)) return;
		for (let i = from + 1; i < to; i++) {
			const before = tokens[i - 1]!.key;
			if (classes[i] !== 'noun' || units.quoted[i] || before.endsWith("'s")) continue;
			if (!/^(?:noun|name|possessive)$/.test(classes[i - 1]!) || tokens[i + 1]?.key === 'of') continue;
			const forms = verbForms(tokens[i]!.key);
			const plural = /[^s]s$/.test(before) || (classes[i - 1] === 'name' && classes[i - 2] === 'coordinator');
			if (forms && (plural ? forms.base : forms.s && !looksAdjective(before))) {
				classes[i] = 'finite';
				return;
			}
		}
	}
}
