import type { ClaimMatch, Evidence, Relation } from '../corpus/claimMatches.ts';

const WORDS: Readonly<Record<Relation, string>> = {
	same: 'says the same',
	moreSpecific: 'says more',
	lessSpecific: 'says less',
	differs: 'differs',
	repeats: 'repeats it',
	related: 'says something related',
};
const POSSIBLY: Readonly<Record<Relation, string>> = {
	same: 'may say the same',
	moreSpecific: 'may say this and more',
	lessSpecific: 'may say a part of this',
	differs: 'may say the same, and differs',
	repeats: 'may repeat it',
	related: 'says something related',
};
const DIFFERING: Partial<Record<Evidence['kind'], string>> = {
	figure: 'in a figure',
	date: 'in the date',
	negation: 'by a denial',
	speaker: 'in who says it',
	name: 'in a name',
};

/** How another source stands to the asked claim, to follow the source's name: "Wire says the same", "Wire differs in a figure". */
export function relationInWords({
	relation,
	certain,
	evidence,
}: Pick<ClaimMatch, 'relation' | 'certain' | 'evidence'>): string {
	const words = (certain ? WORDS : POSSIBLY)[relation];
	if (relation !== 'differs') return words;
	const where = new Set(evidence.filter((e) => !e.agrees).flatMap(({ kind }) => DIFFERING[kind] ?? []));
	return where.size ? `${words} ${[...where].join(' and ')}` : words;
}

/** The same of a source that no conflict was found with: that it differs is then no more than possible. */
export function relationWithoutConflict(match: Pick<ClaimMatch, 'relation' | 'certain' | 'evidence'>): string {
	const words = relationInWords(match);
	return match.relation === 'differs' && match.certain ? words.replace('differs', 'says this, and may differ') : words;
}
