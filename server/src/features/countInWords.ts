import * as l10n from '@vscode/l10n';
import type { Corpus } from '../corpus/corpus.ts';

/** Of how many sources all counts are; undefined where only those near an article were looked at, so that nothing is known of the others. */
export function sourcesInAll(corpus: Corpus): number | undefined {
	return corpus.rest ? undefined : corpus.articles.length;
}

/**
 * "In 3 of 5 sources, 2 independent, possibly in 1 more": how many state a claim for sure, its own included, how many of them are left
 * when those that rest on the same text count once, and how many more may state it. "In 3 sources" where `all` is not known.
 */
export function countInWords(sure: number, possibly: number, all: number | undefined, independent = sure): string {
	if (all === undefined) return countAlone(sure, possibly, independent);
	if (sure === 1 && possibly) return l10n.t('Possibly in {0} of {1} sources', possibly + 1, all);
	if (independent < sure) {
		if (!possibly) return l10n.t('In {0} of {1} sources, {2} independent', sure, all, independent);
		return l10n.t('In {0} of {1} sources, {2} independent, possibly in {3} more', sure, all, independent, possibly);
	}
	if (!possibly) return l10n.t('In {0} of {1} sources', sure, all);
	return l10n.t('In {0} of {1} sources, possibly in {2} more', sure, all, possibly);
}

function countAlone(sure: number, possibly: number, independent: number): string {
	if (sure === 1 && possibly) return l10n.t('Possibly in {0} sources', possibly + 1);
	const count = sure === 1 ? l10n.t('In 1 source') : l10n.t('In {0} sources', sure);
	if (independent < sure) {
		if (!possibly) return l10n.t('{0}, {1} independent', count, independent);
		return l10n.t('{0}, {1} independent, possibly in {2} more', count, independent, possibly);
	}
	return possibly ? l10n.t('{0}, possibly in {1} more', count, possibly) : count;
}

/** How other sources tell a claim otherwise. */
export interface Differing {
	/** How many. */
	readonly sources: number;
	/** Whether it is sure of any of them. */
	readonly certain: boolean;
	/** The later of two articles tells what has become of it, and nothing else differs. */
	readonly update: boolean;
}

/** "2 differ", "1 seems to differ", "1 differs by an update". */
export function differingInWords({ sources, certain, update }: Differing): string {
	const one = sources === 1;
	if (update) return one ? l10n.t('1 differs by an update') : l10n.t('{0} differ by an update', sources);
	if (certain) return one ? l10n.t('1 differs') : l10n.t('{0} differ', sources);
	return one ? l10n.t('1 seems to differ') : l10n.t('{0} seem to differ', sources);
}
