import { claimAt } from '../analysis/claimAt.ts';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import { sourceName } from '../corpus/sourceName.ts';
import { textKey } from '../text/textKey.ts';
import type { Pause } from './sharedClaims.ts';
import { wordingOf } from './wording.ts';

export interface LinkableClaims {
	readonly asked: PlacedClaim;
	readonly claims: readonly PlacedClaim[];
}

/** More would only be scrolled past; the next letter of the query brings other ones. */
const MOST = 200;

/**
 * The claims of other articles that a reader could link by hand with the one at `offset`, of those that hold every word of the
 * query: the likeliest first, then the others in the order of the texts. What is confirmed already is left out.
 */
export async function findLinkableClaims(
	corpus: AnalyzedCorpus,
	uri: string,
	offset: number,
	query: string,
	pause: Pause,
): Promise<LinkableClaims | undefined> {
	const article = corpus.article(uri);
	const claim = article && claimAt(article, offset);
	if (!claim) return undefined;
	const asked = { article, claim };
	const wanted = textKey(query)
		.split(' ')
		.filter((word) => word);
	const matches = corpus.matcher.matches(asked, 0);
	const seen = new Set(matches.filter(({ decided }) => decided).map(({ other }) => other.claim));
	const claims: PlacedClaim[] = [];
	const offer = (one: PlacedClaim): void => {
		if (claims.length >= MOST || seen.has(one.claim)) return;
		seen.add(one.claim);
		const key = textKey(`${wordingOf(one)} ${sourceName(one.article.article)}`);
		if (wanted.every((word) => key.includes(word))) claims.push(one);
	};
	for (const { other } of matches) offer(other);
	for (const other of corpus.articles) {
		if (claims.length >= MOST) break;
		if (other !== article) for (const claim of other.claims) offer({ article: other, claim });
		await pause();
	}
	return { asked, claims };
}
