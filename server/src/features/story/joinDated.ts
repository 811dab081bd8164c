import { compareDates } from '../../analysis/compareValues.ts';
import type { DateMention } from '../../analysis/analysis.ts';
import type { Sentence } from '../../article/article.ts';
import type { ClaimMatcher } from '../../corpus/claimMatches.ts';
import { textKey } from '../../text/textKey.ts';
import type { DatedClaims } from './datedClaims.ts';

/** Puts together what sources date alike and say of one thing: at most one of each source, all dates of which can be one. */
export function joinDated(
	dated: readonly DatedClaims[],
	matcher: Pick<ClaimMatcher, 'matches'>,
	minimumScore: number,
): readonly (readonly DatedClaims[])[] {
	const bySentence = new Map<Sentence, DatedClaims[]>();
	for (const one of dated) bySentence.set(one.date.sentence, [...(bySentence.get(one.date.sentence) ?? []), one]);
	const pairs = dated.flatMap((one) =>
		one.claims.flatMap((claim) =>
			matcher
				.matches({ article: one.article, claim }, minimumScore)
				.flatMap(({ other, score }) =>
					(bySentence.get(other.claim.sentence) ?? [])
						.filter(({ date }) => canBeOne(one.date, date))
						.map((counterpart) => ({ one, other: counterpart, score })),
				),
		),
	);
	pairs.sort((a, b) => b.score - a.score);
	const groups = new Map(dated.map((one) => [one, [one]]));
	for (const { one, other } of pairs) {
		const [mine, theirs] = [groups.get(one)!, groups.get(other)!];
		if (mine === theirs) continue;
		const fit = mine.every((a) => theirs.every((b) => a.article !== b.article && canBeOne(a.date, b.date)));
		if (!fit) continue;
		mine.push(...theirs);
		for (const moved of theirs) groups.set(moved, mine);
	}
	return [...new Set(groups.values())];
}

/** Also where only one of them tells the day: both say "next week". */
function canBeOne(a: DateMention, b: DateMention): boolean {
	const found = compareDates(a, b);
	if (found === 'equal' || found === 'compatible') return true;
	const isOpen = [a, b].some(({ first, inYear, weekday }) => (first ?? inYear ?? weekday) === undefined);
	return isOpen && wordsKey(a) === wordsKey(b);
}

function wordsKey({ sentence, at }: DateMention): string {
	return textKey(sentence.block.prose.text.slice(at.start, at.end));
}
