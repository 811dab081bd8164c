import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { Conflict, ConflictSide } from '../corpus/conflicts/conflicts.ts';
import { findConflicts, isReported, type Reported } from './findConflicts.ts';
import type { Pause } from './sharedClaims.ts';

/** One thing that sources tell differently. */
export interface ConflictGroup extends Pick<Conflict, 'kind' | 'nature' | 'certain' | 'score'> {
	/** The one that the others differ from, then these, the surest first. */
	readonly sides: readonly ConflictSide[];
}

const NATURES: readonly Conflict['nature'][] = ['contradiction', 'update', 'wording', 'compatible'];

/**
 * The conflicts of a whole corpus, each pair of places in one group: contradictions first, then the surest. A group is what differs from one
 * place: passing on from pair to pair would in the end put together what nobody would compare.
 */
export async function groupConflicts(
	corpus: AnalyzedCorpus,
	reported: Reported,
	pause: Pause,
): Promise<readonly ConflictGroup[]> {
	const pairs = await findPairs(corpus, reported, pause);
	const byPlace = new Map<string, { readonly side: ConflictSide; readonly pairs: Conflict[] }>();
	for (const pair of pairs)
		for (const side of [pair.here, pair.there]) {
			const known = byPlace.get(placeKey(pair, side));
			if (known) known.pairs.push(pair);
			else byPlace.set(placeKey(pair, side), { side, pairs: [pair] });
		}
	const groups: ConflictGroup[] = [];
	/** By place, the groups that it is in: two places of one group need no group of their own. */
	const groupsOf = new Map<string, Set<number>>();
	const isTold = (pair: Conflict): boolean => {
		const [mine, theirs] = [pair.here, pair.there].map((side) => groupsOf.get(placeKey(pair, side)));
		return mine !== undefined && theirs !== undefined && [...mine].some((group) => theirs.has(group));
	};
	for (const { side, pairs: own } of [...byPlace.values()].sort((a, b) => b.pairs.length - a.pairs.length)) {
		const open = own.filter((pair) => !isTold(pair)).sort((a, b) => b.score - a.score);
		const [best] = open;
		if (!best) continue;
		const sides = [side, ...open.map((pair) => (isSame(pair.here, side) ? pair.there : pair.here))];
		for (const one of sides) {
			const key = placeKey(best, one);
			groupsOf.set(key, (groupsOf.get(key) ?? new Set()).add(groups.length));
		}
		const { kind, nature, certain, score } = best;
		groups.push({ kind, nature, certain, score, sides });
	}
	return groups.sort((a, b) => NATURES.indexOf(a.nature) - NATURES.indexOf(b.nature) || b.score - a.score);
}

/** Each pair once, from whichever side it was found. */
async function findPairs(corpus: AnalyzedCorpus, reported: Reported, pause: Pause): Promise<Conflict[]> {
	const pairs = new Map<string, Conflict>();
	for (const { article } of corpus.articles)
		for (const conflict of await findConflicts(corpus, article.file.uri, pause)) {
			if (!isReported(conflict.nature, reported) || corpus.dismissals.isDismissed(conflict)) continue;
			const key = [conflict.here, conflict.there].map((side) => placeKey(conflict, side)).sort();
			pairs.set(key.join(), pairs.get(key.join()) ?? conflict);
		}
	return [...pairs.values()];
}

function placeKey({ kind, nature }: Conflict, { article, span }: ConflictSide): string {
	return `${kind} ${nature} ${article.article.file.uri} ${span.start}`;
}

function isSame(a: ConflictSide, b: ConflictSide): boolean {
	return a.article === b.article && a.span.start === b.span.start;
}
