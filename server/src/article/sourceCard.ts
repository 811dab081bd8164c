import type { Source } from './article.ts';
import type { SourceFields } from './reading.ts';

/** Each field by the first of `sources` that names it; they come in the order of their reliability. */
export function makeSourceCard(sources: readonly SourceFields[]): Source {
	const card: { -readonly [Name in keyof Source]: Source[Name] } = {};
	const names = ['title', 'outlet', 'place', 'date', 'author', 'language', 'address'] as const;
	for (const name of names) {
		const field = sources.map((fields) => fields[name]?.[0]).find((first) => first !== undefined);
		if (field) card[name] = field;
	}
	return card;
}
