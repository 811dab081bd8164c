import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { Entity, PlacedMention } from '../corpus/entityIndex.ts';
import { byDate } from './byDate.ts';
import { entityAt } from './mentionAt.ts';
import { findMatchesAt, placeOf, placeOfMatch } from './matchesAt.ts';
import type { Place } from './place.ts';

/**
 * On a name: where a source introduces that entity most fully, with its whole name and a title. Elsewhere: who stated this claim
 * first, by the sources' dates and then in their order.
 */
export function findDefinition(
	corpus: AnalyzedCorpus,
	uri: string,
	offset: number,
	minimumScore: number,
): Place | undefined {
	const named = entityAt(corpus, uri, offset);
	if (named) {
		const { article, mention } = fullestIntroduction(named.entity);
		return { uri: article.article.file.uri, span: mention.span };
	}
	const found = findMatchesAt(corpus, uri, offset, minimumScore);
	if (!found) return undefined;
	const asked = { article: found.asked.article, place: placeOf(found.asked) };
	const others = found.matches.map((match) => ({ article: match.other.article, place: placeOfMatch(match) }));
	const stated = [asked, ...others];
	stated.sort((a, b) => byDate(a.article, b.article) || a.place.span.start - b.place.span.start);
	return stated[0]?.place;
}

function fullestIntroduction({ mentions }: Entity): PlacedMention {
	const fullest = Math.max(...mentions.map(wordCount));
	const rank = (placed: PlacedMention): number => {
		const isFull = wordCount(placed) === fullest;
		const hasTitle = placed.mention.title !== undefined;
		return (isFull ? 2 : 0) + (hasTitle ? 1 : 0);
	};
	return [...mentions].sort(
		(a, b) =>
			rank(b) - rank(a) ||
			wordCount(b) - wordCount(a) ||
			byDate(a.article, b.article) ||
			a.mention.span.start - b.mention.span.start,
	)[0]!;
}

function wordCount({ mention }: PlacedMention): number {
	return mention.text.trim().split(/\s+/).length;
}
