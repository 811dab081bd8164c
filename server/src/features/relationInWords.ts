import type { Relation } from '../corpus/claimMatches.ts';

const WORDS: Readonly<Record<Relation, string>> = {
	same: 'says the same',
	moreSpecific: 'says more',
	lessSpecific: 'says less',
	differs: 'differs',
	repeats: 'repeats it',
	related: 'says something related',
};

/** How another source stands to the asked claim, to follow the source's name: "Wire says the same". */
export function relationInWords(relation: Relation): string {
	return WORDS[relation];
}
