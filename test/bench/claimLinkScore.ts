import type { ClaimMatch, ClaimMatcher } from '#server/corpus/claimMatches.ts';
import { claimAtPlace, samePlace, type LabelledSet, type Place } from './labelledSet.ts';

/** How well a matcher finds the labelled links of a set; all shares are 0 to 1. */
export interface ClaimLinkScore {
	/** Share of the answers that state a claim of the asked sentence. */
	readonly precision: number;
	/** Share of the links found. */
	readonly recall: number;
	readonly f1: number;
	/** Share of the look-alikes that were wrongly linked. */
	readonly hardNegatives: number;
	/** Share of the sentences without a counterpart that got an answer all the same. */
	readonly singleSource: number;
	readonly answers: number;
}

/** Asks the matcher at every labelled place and compares its answers with the labels. */
export function scoreClaimLinks(set: LabelledSet, matcher: ClaimMatcher, minimumScore: number): ClaimLinkScore {
	const asked = new Map<string, { place: Place; answers: Place[] }>();
	const ask = (place: Place): Place[] => {
		const key = `${place.uri}#${(place.span.start + place.span.end) >> 1}`;
		let known = asked.get(key);
		if (!known) {
			const claim = claimAtPlace(set.corpus, place);
			known = { place, answers: claim ? matcher.matches(claim, minimumScore).map(placeOf) : [] };
			asked.set(key, known);
		}
		return known.answers;
	};
	const hits = set.links.filter(({ from, to }) => ask(from).some((answer) => samePlace(answer, to))).length;
	const lonely = set.singleSource.filter((p) => !clustersNear(set, p).length);
	const lonelyWrong = lonely.filter((p) => ask(p).length > 0).length;
	let answers = 0;
	let right = 0;
	for (const { place, answers: found } of asked.values()) {
		const valid = clustersNear(set, place).flat();
		answers += found.length;
		right += found.filter((answer) => valid.some((member) => samePlace(member, answer))).length;
	}
	const negatives = set.hardNegatives.flatMap(({ a, b }): [Place, Place][] => [
		[a, b],
		[b, a],
	]);
	const confused = negatives.filter(([from, to]) => ask(from).some((answer) => samePlace(answer, to))).length;
	const precision = answers ? right / answers : 0;
	const recall = set.links.length ? hits / set.links.length : 0;
	return {
		precision,
		recall,
		f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
		hardNegatives: negatives.length ? confused / negatives.length : 0,
		singleSource: lonely.length ? lonelyWrong / lonely.length : 0,
		answers,
	};
}

/** The clusters with a member in the sentence that holds the place. */
export function clustersNear(set: LabelledSet, place: Place): (readonly Place[])[] {
	const sentence = claimAtPlace(set.corpus, place)?.claim.sentence;
	const here = { uri: place.uri, span: sentence?.span ?? place.span };
	return set.claims.filter((members) => members.some((member) => samePlace(member, here)));
}

function placeOf({ other, span }: ClaimMatch): Place {
	return { uri: other.article.article.file.uri, span };
}
