import type { Source, SourceField } from './article.ts';
import type { SourceFields } from './reading.ts';

const FIELDS = ['title', 'outlet', 'place', 'date', 'author', 'language', 'address'] as const;
/** What is said for machines comes before what is read from the text. */
const ORDER: readonly SourceField['from'][] = ['frontMatter', 'jsonLd', 'meta', 'markup', 'text', 'dateline'];
/** But a title is what the reader sees above the article. */
const TITLE_ORDER: readonly SourceField['from'][] = ['frontMatter', 'jsonLd', 'markup', 'meta', 'text', 'dateline'];

/** Each field by the most reliable of those who name it; of equals, by the first. */
export function makeSourceCard(sources: readonly SourceFields[]): Source {
	const card: { -readonly [Name in keyof Source]: Source[Name] } = {};
	for (const name of FIELDS) {
		const named = sources.flatMap((fields) => fields[name] ?? []);
		const order = name === 'title' ? TITLE_ORDER : ORDER;
		const field = order.map((from) => named.find((one) => one.from === from)).find((first) => first !== undefined);
		if (field) card[name] = field;
	}
	return card;
}
