import { overlaps } from '#server/text/span.ts';
import { claimAtPlace, type LabelledConflict, type LabelledSet, type Place } from './labelledSet.ts';

/** How well conflicts are found in a set; all shares are 0 to 1. */
export interface ConflictScore {
	/** Share of what the labels hold for told differently, and of the contradictions among it, of which any pair is reported. */
	readonly recall: number;
	readonly contradictions: number;
	/** Pairs of places. */
	readonly reported: number;
	/** Share of the reported pairs that the labels hold for told differently. */
	readonly precision: number;
	/** Share of what agrees, or only looks like a conflict, of which a pair is reported all the same. */
	readonly compatible: number;
	/** By dimension of the labels: how many are found, of how many. */
	readonly dimensions: ReadonlyMap<string, readonly [found: number, all: number]>;
}

export interface ReportedPair {
	readonly from: Place;
	readonly to: Place;
}

/** A labelled conflict with the sentences that its members stand in. */
export interface ConflictSentences {
	readonly conflict: LabelledConflict;
	readonly at: readonly Place[];
}

export function conflictSentences(set: LabelledSet): ConflictSentences[] {
	return set.conflicts.map((conflict) => ({
		conflict,
		at: conflict.members.map(({ uri, span }) => {
			const sentence = claimAtPlace(set.corpus, { uri, span })?.claim.sentence.span ?? span;
			return { uri, span: { start: Math.min(sentence.start, span.start), end: Math.max(sentence.end, span.end) } };
		}),
	}));
}

/** Whether a reported pair stands in the sentences of two members. */
export function isAbout({ from, to }: ReportedPair, { at }: ConflictSentences): boolean {
	const touches = (a: Place, b: Place): boolean => a.uri === b.uri && overlaps(a.span, b.span);
	return at.some((place) => touches(place, from)) && at.some((place) => touches(place, to));
}

export function scoreConflicts(labels: readonly ConflictSentences[], pairs: readonly ReportedPair[]): ConflictScore {
	const real = labels.filter(({ conflict }) => conflict.severity !== 'compatible');
	const fine = labels.filter(({ conflict }) => conflict.severity === 'compatible');
	const isFound = (one: ConflictSentences): boolean => pairs.some((pair) => isAbout(pair, one));
	const found = new Set(real.filter(isFound));
	const right = pairs.filter((pair) => real.some((one) => isAbout(pair, one)));
	const wrong = pairs.filter((pair) => !right.includes(pair));
	const contradictions = real.filter(({ conflict }) => conflict.severity === 'contradiction');
	const dimensions = new Map<string, [number, number]>();
	for (const one of real) {
		const counts = dimensions.get(one.conflict.dimension) ?? [0, 0];
		dimensions.set(one.conflict.dimension, [counts[0] + (found.has(one) ? 1 : 0), counts[1] + 1]);
	}
	return {
		recall: share(found.size, real.length),
		contradictions: share(contradictions.filter((one) => found.has(one)).length, contradictions.length),
		reported: pairs.length,
		precision: share(right.length, pairs.length),
		compatible: share(fine.filter((one) => wrong.some((pair) => isAbout(pair, one))).length, fine.length),
		dimensions,
	};
}

function share(part: number, all: number): number {
	return all ? part / all : 0;
}
