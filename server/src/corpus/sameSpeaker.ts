import type { Mention } from '../analysis/analysis.ts';
import { VERBS_OF_SAYING } from '../analysis/lexicons/verbsOfSaying.ts';
import { verbForms } from '../analysis/lexicons/verbForms.ts';
import type { Entity, EntityIndex } from './entityIndex.ts';
import type { PlacedQuotation } from './quotationPairs.ts';

export type SpeakersCompared = 'same' | 'different' | 'unknown';

/**
 * Whether two sources give a quotation to one speaker. `different` only where both name somebody and these cannot stand for
 * each other: a body speaks by its people, so that a person and a body (a ministry, its spokesman) leave it open.
 */
export function compareSpeakers(a: PlacedQuotation, b: PlacedQuotation, entities: EntityIndex): SpeakersCompared {
	const [mine, theirs] = [voicesOf(a, entities), voicesOf(b, entities)];
	if (mine.all.some((entity) => theirs.all.includes(entity))) return 'same';
	const [x, y] = [mine.main, theirs.main];
	if (!x || !y || x.kind !== y.kind) return 'unknown';
	return x.kind === 'person' || x.kind === 'organization' ? 'different' : 'unknown';
}

/** Who speaks, and all through whom: the one quoted, who passes it on, and whose words the quotation itself tells. */
function voicesOf({ article, quotation }: PlacedQuotation, entities: EntityIndex): { main?: Entity; all: Entity[] } {
	const { speaker } = quotation;
	const entityOf = (mention: Mention | undefined): Entity | undefined => mention && entities.entityOf(mention);
	const main = entityOf(speaker?.mention);
	const inner = article.mentions.find(
		(m) =>
			m.sentence === quotation.sentence && m.at.start >= quotation.at.start && m.at.start <= quotation.at.start + 2,
	);
	const all = [main, entityOf(speaker?.of), entityOf(speaker?.via), inner && says(inner) ? entityOf(inner) : undefined];
	return { ...(main && { main }), all: all.filter((entity) => entity !== undefined) };
}

/** "Lind repeated …": the first words of a quotation tell what somebody else says. */
function says({ sentence, at }: Mention): boolean {
	const next = sentence.tokens.find((t) => t.at.start >= at.end);
	return next !== undefined && VERBS_OF_SAYING.has(verbForms(next.key)?.lemma ?? '');
}
