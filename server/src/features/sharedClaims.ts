import type { Claim } from '../analysis/analysis.ts';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import { independenceOf, prepareIndependence } from './independenceOf.ts';

/** A claim that other sources state too, or may. */
export interface SharedClaim {
	readonly claim: Claim;
	/** How many articles state it for sure, its own included. */
	readonly sources: number;
	/** How many of these are left when those that rest on the same text count once. */
	readonly independent: number;
	/** How many more may. */
	readonly possibly: number;
}

/** Called between two pieces of a long piece of work: others get their turn, and a cancelled request ends here by throwing. */
export type Pause = () => Promise<void>;

const known = new WeakMap<AnalyzedCorpus, Map<string, readonly SharedClaim[]>>();

/** The claims of one article that other sources state too, in the order of the text. */
export async function findSharedClaims(
	corpus: AnalyzedCorpus,
	uri: string,
	minimumScore: number,
	pause: Pause,
): Promise<readonly SharedClaim[]> {
	let answers = known.get(corpus);
	if (!answers) {
		answers = new Map<string, readonly SharedClaim[]>();
		known.set(corpus, answers);
	}
	const key = `${minimumScore} ${uri}`;
	const before = answers.get(key);
	if (before) return before;
	const article = corpus.article(uri);
	const shared: SharedClaim[] = [];
	for (const claim of article?.claims ?? []) {
		const matches = corpus.matcher.matches({ article: article!, claim }, minimumScore);
		const others = new Set(matches.map((match) => match.other.article));
		const certain = matches.filter((match) => match.certain);
		const sure = new Set(certain.map((match) => match.other.article));
		await prepareIndependence(corpus, { article: article!, claim }, certain, pause);
		const { independent } = independenceOf(corpus, { article: article!, claim }, certain);
		if (others.size) shared.push({ claim, sources: sure.size + 1, independent, possibly: others.size - sure.size });
		await pause();
	}
	answers.set(key, shared);
	return shared;
}
