import * as l10n from '@vscode/l10n';
import type { ClaimMatch, Evidence, Relation } from '../corpus/claimMatches.ts';
import { joinWithAnd } from './joinWithAnd.ts';

const WORDS: Readonly<Record<Exclude<Relation, 'differs'>, () => string>> = {
	same: () => l10n.t('says the same'),
	moreSpecific: () => l10n.t('says more'),
	lessSpecific: () => l10n.t('says less'),
	repeats: () => l10n.t('repeats it'),
	related: () => l10n.t('says something related'),
};
const POSSIBLY: typeof WORDS = {
	same: () => l10n.t('may say the same'),
	moreSpecific: () => l10n.t('may say this and more'),
	lessSpecific: () => l10n.t('may say a part of this'),
	repeats: () => l10n.t('may repeat it'),
	related: () => l10n.t('says something related'),
};
const DIFFERING: Partial<Record<Evidence['kind'], () => string>> = {
	figure: () => l10n.t('in a figure'),
	date: () => l10n.t('in the date'),
	negation: () => l10n.t('by a denial'),
	speaker: () => l10n.t('in who says it'),
	name: () => l10n.t('in a name'),
};

type Related = Pick<ClaimMatch, 'relation' | 'certain' | 'evidence'>;

/** How another source stands to the asked claim, to follow the source's name: "Wire says the same", "Wire differs in a figure". */
export function relationInWords({ relation, certain, evidence }: Related): string {
	if (relation !== 'differs') return (certain ? WORDS : POSSIBLY)[relation]();
	const where = whereOf(evidence);
	if (!certain)
		return where ? l10n.t('may say the same, and differs {0}', where) : l10n.t('may say the same, and differs');
	return where ? l10n.t('differs {0}', where) : l10n.t('differs');
}

/** The same of a source that no conflict was found with: that it differs is then no more than possible. */
export function relationWithoutConflict(match: Related): string {
	if (match.relation !== 'differs' || !match.certain) return relationInWords(match);
	const where = whereOf(match.evidence);
	return where ? l10n.t('says this, and may differ {0}', where) : l10n.t('says this, and may differ');
}

/** "in a figure and by a denial". */
function whereOf(evidence: ClaimMatch['evidence']): string {
	const kinds = new Set(evidence.filter((e) => !e.agrees).map(({ kind }) => kind));
	return joinWithAnd([...kinds].flatMap((kind) => DIFFERING[kind]?.() ?? []));
}
