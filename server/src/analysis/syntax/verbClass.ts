import * as lists from '../lexicons/functionWords.ts';
import type { VerbForms } from '../lexicons/verbForms.ts';
import { VERBS_BEFORE_CLAUSES_ONLY, VERBS_OF_SAYING } from '../lexicons/verbsOfSaying.ts';
import { looksAdjective, type WordClass } from './wordClass.ts';
import type { WordContext } from './wordContext.ts';

/** The class of a word that can be a verb, or undefined where it stands as a noun or an adjective here. */
export function verbClass(context: WordContext, i: number, forms: VerbForms): WordClass | undefined {
	const before = context.significantBefore(i);
	const left: WordClass | 'start' = before < 0 ? 'start' : context.classes[before]!;
	const leftKey = before < 0 ? '' : context.key(before);
	if (left === 'to') return forms.base && context.key(i + 1) !== 'of' ? 'base' : forms.ing ? 'ing' : undefined;
	if (left === 'auxiliary' || context.isNonfiniteAuxiliary(before))
		return afterAuxiliary(context, i, forms, leftKey, left);
	if (left === 'determiner' && lists.LONE_DETERMINERS.has(leftKey) && context.atBreakBefore(before)) {
		if ((forms.s || forms.past || forms.base) && !forms.ambiguous && !context.strongAhead(i)) return 'finite';
		if (forms.past || ((forms.base || forms.s) && !context.strongAhead(i) && context.takesObject(i))) return 'finite';
	}
	if (left === 'determiner' || left === 'possessive') return undefined;
	if (left === 'preposition') return forms.ing && !context.isIngNoun(i) ? 'ing' : undefined;
	if (left === 'pronoun' && context.key(before - 1) === 'of') return afterNominal(context, i, forms, before);
	if (left === 'relative' || left === 'pronoun' || left === 'that')
		return afterPronoun(context, i, forms, left, leftKey);
	if (left === 'coordinator') return afterCoordinator(context, i, forms);
	if (left === 'mark' || left === 'start' || left === 'subordinator') return afterBreak(context, i, forms, left);
	return afterNominal(context, i, forms, before);
}

function afterAuxiliary(
	context: WordContext,
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
	if (forms.ing && !(context.isIngNoun(i) && left !== 'auxiliary')) return 'ing';
	if (forms.participle) return 'participle';
	// "Will Rome act": the subject stands after the auxiliary, and the verb later.
	return undefined;
}

function afterPronoun(
	context: WordContext,
	i: number,
	forms: VerbForms,
	left: WordClass,
	leftKey: string,
): WordClass | undefined {
	if (left === 'pronoun' && /^(?:me|him|us|them|himself|herself|itself|themselves)$/.test(leftKey)) {
		if (forms.ing) return 'ing';
		if (forms.base && !forms.ambiguous) return 'base';
		return forms.participle && !forms.base ? 'participle' : undefined;
	}
	if (forms.past) return 'finite';
	if (forms.s || forms.base) {
		// "said that strikes continue": a noun, where a surer verb follows.
		if (forms.ambiguous && left !== 'pronoun' && context.strongAhead(i)) return undefined;
		if (forms.ambiguous && left === 'that' && !context.takesObject(i) && context.endsStretch(i)) return undefined;
		if (left === 'relative' && /^(?:what|which|how|whose)$/.test(leftKey) && forms.ambiguous)
			return context.takesObject(i) ? 'finite' : undefined;
		return 'finite';
	}
	if (forms.ing) return 'ing';
	return forms.participle ? 'participle' : undefined;
}

function afterCoordinator(context: WordContext, i: number, forms: VerbForms): WordClass | undefined {
	const verbBefore = context.verbBefore(i);
	if (forms.past || forms.participle) {
		const goesOn = verbBefore === 'finite' && forms.past && (!forms.participle || !forms.ambiguous);
		if (context.isAttributive(i) && !goesOn) return undefined;
		if (verbBefore === 'base' && forms.base) return 'base';
		if (verbBefore === 'finite' && forms.past) return 'finite';
		// "said the ferry would wait and added that": no participle goes on from "wait".
		if (verbBefore === 'base' && forms.past && isSaying(forms)) return 'finite';
		return forms.participle ? 'participle' : 'finite';
	}
	if (forms.ing) return context.isIngNoun(i) || (forms.ambiguous && context.isAttributive(i)) ? undefined : 'ing';
	if (forms.s)
		return !forms.ambiguous || (verbBefore !== undefined && context.takesObject(i) && !context.strongAhead(i))
			? 'finite'
			: undefined;
	if (forms.base) return !forms.ambiguous || (verbBefore === 'base' && context.takesObject(i)) ? 'base' : undefined;
	return undefined;
}

function afterBreak(
	context: WordContext,
	i: number,
	forms: VerbForms,
	left: WordClass | 'start',
): WordClass | undefined {
	if (forms.ing) {
		const nounAhead = /^(?:mark|preposition|auxiliary|coordinator)$/.test(context.classAhead(i + 1));
		return context.isIngNoun(i) && (nounAhead || (left === 'start' && context.strongAhead(i))) ? undefined : 'ing';
	}
	const next = context.classAhead(i + 1);
	if (forms.past && !forms.participle) return 'finite';
	if (forms.past && forms.participle) {
		if (left === 'start' || left === 'subordinator') return context.isAttributive(i) ? undefined : 'participle';
		const resumes = context.strongAhead(i) || context.resumesLater(i);
		// ‘"It is over," said head coach Lind’: no adjective, though a noun follows.
		if (isSaying(forms) && /^(?:noun|name|determiner|possessive|pronoun)$/.test(next)) return 'finite';
		// "The ship, called Ada, sank": of the verbs before a noun only those of naming are no finite ones.
		const hangs = next === 'to' || NAMING.has(forms.lemma) || !context.takesObject(i);
		if (context.subjectWaits(i)) return resumes && hangs ? 'participle' : 'finite';
		if (context.isAttributive(i)) return undefined;
		return resumes || next === 'preposition' || next === 'to' ? 'participle' : 'finite';
	}
	if (forms.participle) return context.isAttributive(i) ? undefined : 'participle';
	if (forms.s) {
		if (left === 'start') return undefined;
		if (!forms.ambiguous) return 'finite';
		return (context.takesObject(i) || context.subjectWaits(i)) && !context.strongAhead(i) ? 'finite' : undefined;
	}
	if (forms.base) {
		const next = context.classAhead(i + 1);
		if (left === 'mark' && !context.subjectWaits(i) && !/^(?:determiner|possessive|pronoun)$/.test(next))
			return undefined;
		if (
			left !== 'start' &&
			context.subjectWaits(i) &&
			!context.strongAhead(i) &&
			(!forms.ambiguous || context.takesObject(i))
		)
			return 'finite';
		return !forms.ambiguous || (context.takesObject(i) && !context.strongAhead(i)) ? 'base' : undefined;
	}
	return undefined;
}

function afterNominal(context: WordContext, i: number, forms: VerbForms, before: number): WordClass | undefined {
	const left = context.classes[before]!;
	if (forms.ing) {
		if (left === 'number' || context.isIngNoun(i)) return undefined;
		return forms.ambiguous && !context.takesObject(i) && !context.isPrepositionAhead(i) ? undefined : 'ing';
	}
	if (forms.past && !forms.participle)
		return context.hasFinite && forms.ambiguous && !context.takesObject(i) ? undefined : 'finite';
	// "took a pay cut of ten per cent": with a verb before it, a form that can be a noun is one.
	if (forms.base && forms.past && context.hasFinite && !context.takesObject(i) && context.key(i + 1) !== 'by')
		return undefined;
	if (forms.past && forms.participle) {
		if (context.hasFinite) return context.isAttributive(i) && left !== 'name' ? undefined : 'participle';
		if (context.stretchStartsWith(i, 'with') || context.isPassiveBeforePast(i)) return 'participle';
		if ((context.key(i + 1) === 'by' && context.classAhead(i + 2) !== 'number') || context.key(i + 1) === 'as')
			return context.strongAhead(i) || context.resumesLater(i) || context.mayHangOnPair(i) || context.hangsOnClause(i)
				? 'participle'
				: 'finite';
		if (context.strongAhead(i))
			return isSaying(forms) || context.takesObject(i) ? 'finite' : context.isAttributive(i) ? undefined : 'participle';
		if (context.isPrepositionAhead(i) && (context.resumesLater(i) || context.mayHangOnPair(i))) return 'participle';
		return 'finite';
	}
	if (forms.participle) return context.isAttributive(i) ? undefined : 'participle';
	if (forms.s) {
		// "his answer shows he knew": a verb of saying, whose content brings the verb that follows.
		if (isSaying(forms) && !context.hasFinite && context.classAhead(i + 1) === 'pronoun') return 'finite';
		if (!forms.ambiguous)
			return context.hasFinite && context.classes[before] === 'noun' && !context.takesObject(i) ? undefined : 'finite';
		if (
			context.hasFinite ||
			looksAdjective(context.key(before)) ||
			context.strongAhead(i) ||
			context.key(i + 1) === 'of'
		)
			return undefined;
		if (context.isPlural(before) && left !== 'number') return undefined;
		if (context.takesObject(i)) return 'finite';
		if (left === 'number') return undefined;
		return left === 'name' && (context.isPrepositionAhead(i) || context.titleCase) ? 'finite' : undefined;
	}
	if (forms.base) {
		if (context.hasFinite) return !forms.ambiguous && context.takesObject(i) ? 'base' : undefined;
		// "lawyers say the name is common": the surer verb belongs to what they say.
		if (VERBS_BEFORE_CLAUSES_ONLY.has(forms.lemma) && context.isPlural(before)) return 'finite';
		if (!forms.ambiguous && !context.strongAhead(i) && context.hasPlural(i)) return 'finite';
		if (!context.isPlural(before) || context.strongAhead(i)) return undefined;
		// "sources close to the talks": an adjective that hangs on its noun.
		if (/^(?:close|open|near|subject|due)$/.test(context.key(i)) && context.key(i + 1) === 'to') return undefined;
		return !forms.ambiguous || context.takesObject(i) ? 'finite' : undefined;
	}
	return undefined;
}

const NAMING = new Set(['call', 'name', 'dub', 'title', 'nickname', 'label', 'christen', 'rename']);

function isSaying(forms: VerbForms): boolean {
	return VERBS_OF_SAYING.has(forms.lemma);
}
