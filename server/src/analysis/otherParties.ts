import type { Mention } from './analysis.ts';
import type { ReadSentence } from './articleReadings.ts';
import { surnameKey } from './gazetteer.ts';
import type { Clause } from './syntax/clause.ts';
import { isFinite } from './syntax/wordClass.ts';

/** Clauses that stand beside the one they hang on: a pronoun in that one may mean somebody named in them. */
const BESIDE: ReadonlySet<Clause['kind']> = new Set<Clause['kind']>(['coordinate', 'saying', 'attribution']);

/**
 * True for a name that the subject pronoun at token `at` of its sentence cannot mean: one that its own clause has for another party ("He
 * told Lund", "Of Lund he said"), or that stands behind it in a clause within its own ("She said that Lund …"). After principles B and C
 * of the binding theory (Chomsky, Lectures on Government and Binding, 1981). Who is named inside a quotation is left open.
 */
export function otherParties(read: ReadSentence, at: number): (mention: Mention) => boolean {
	const { reading, clauses } = read;
	const own = clauses.find((clause) => clause.words.includes(at));
	const keys = new Set<string>();
	reading.mentions.forEach((mention, i) => {
		if (!own || !mention || isQuoted(read, mention)) return;
		const clause = clauses.find(({ words }) => words.includes(i));
		if (isWithin(clause, own) && (i > at || isPutBefore(read, i, at))) keys.add(surnameKey(mention.text));
	});
	return (mention) => keys.has(surnameKey(mention.text));
}

function isWithin(clause: Clause | undefined, own: Clause): boolean {
	for (let outer = clause; outer; outer = outer.saidBy ?? outer.parent) {
		if (outer === own) return true;
		if (BESIDE.has(outer.kind)) return false;
	}
	return false;
}

/**
 * "To Lund he said", "Asked about the mayor, Ada Lind, he said": behind a preposition in front of it. "In Lund's office", "After the arrest
 * of Lund" and "In a letter by Lund" may be of himself.
 */
function isPutBefore({ reading }: ReadSentence, i: number, at: number): boolean {
	const { classes, tokens } = reading;
	if (/['’]s?$/.test(tokens[i]!.text)) return false;
	if (classes.slice(i, at).some((found) => isFinite(found) || found === 'that')) return false;
	const before = classes
		.slice(0, i)
		.findLastIndex((found) => !/^(?:name|noun|determiner|possessive|mark)$/.test(found));
	if (!/^(?:preposition|to)$/.test(classes[before] ?? '')) return false;
	return before === 0 || !/^(?:of|by|from)$/.test(tokens[before]!.key);
}

function isQuoted({ quotations }: ReadSentence, { at }: Mention): boolean {
	return quotations.some((q) => q.at.start <= at.start && at.end <= q.at.end);
}
