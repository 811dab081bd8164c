import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import {
	makeConflictFinder,
	type Conflict,
	type ConflictFinder,
	type ConflictNature,
} from '../corpus/conflicts/conflicts.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import type { Pause } from './sharedClaims.ts';

/** Which natures are told of. */
export type Reported = 'contradictions' | 'differences' | 'all';

export function isReported(nature: ConflictNature, reported: Reported): boolean {
	if (nature === 'compatible') return reported === 'all';
	return nature !== 'wording' || reported !== 'contradictions';
}

interface Search {
	readonly steps: ReturnType<ConflictFinder['conflictsOf']>;
	found?: readonly Conflict[];
}

interface Known {
	readonly finder: ConflictFinder;
	/** By URI. */
	readonly searches: Map<string, Search>;
}

const known = new WeakMap<AnalyzedCorpus, Known>();

function knownOf(corpus: AnalyzedCorpus): Known {
	let all = known.get(corpus);
	if (!all) known.set(corpus, (all = { finder: makeConflictFinder(corpus), searches: new Map() }));
	return all;
}

/**
 * The conflicts of one article with others, as they are found; kept as long as the corpus is. Who asks while others wait for the same
 * helps to find them, and what one who was cancelled has found is not lost.
 */
export async function findConflicts(corpus: AnalyzedCorpus, uri: string, pause: Pause): Promise<readonly Conflict[]> {
	const article = corpus.article(uri);
	if (!article || corpus.articles.length < 2) return [];
	const { finder, searches } = knownOf(corpus);
	for (;;) {
		let search = searches.get(uri);
		if (!search) searches.set(uri, (search = { steps: finder.conflictsOf(article) }));
		if (search.found) return search.found;
		if (takeStep(search, () => searches.delete(uri))) await pause();
	}
}

/** Returns whether there may be more steps. A search that fails is begun anew by whoever asks next. */
function takeStep(search: Search, forget: () => void): boolean {
	try {
		const step = search.steps.next();
		if (step.done) search.found = step.value;
		return !step.done;
	} catch (error) {
		forget();
		throw error;
	}
}

/** The conflicts of the sentence that a claim stands in: those of its article where they are known, else found for it alone. */
export async function findConflictsAt(
	corpus: AnalyzedCorpus,
	claim: PlacedClaim,
	pause: Pause,
): Promise<readonly Conflict[]> {
	if (corpus.articles.length < 2) return [];
	const { finder, searches } = knownOf(corpus);
	const before = searches.get(claim.article.article.file.uri)?.found;
	if (before) return before;
	const steps = finder.conflictsAt(claim);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		await pause();
	}
}
