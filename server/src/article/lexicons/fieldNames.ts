import type { Source } from '../article.ts';

const NAMES: Readonly<Record<keyof Source, string>> = {
	title: 'title headline',
	outlet: 'outlet source publication publisher site site_name sitename newspaper website',
	place: 'place location dateline city',
	date: 'date published publisheddate publishdate published_at publishedat published_on publish_date publication_date pubdate datepublished date_published',
	author: 'author authors byline by creator writer reporter',
	language: 'lang language locale inlanguage',
	address:
		'url link canonical canonical_url canonicalurl source_url sourceurl original_url originalurl address permalink web_url',
};

/** What a line of front matter is called, in lower case with `_` between words, and what it says of the source. */
export const FIELD_NAMES: ReadonlyMap<string, keyof Source> = new Map(
	Object.entries(NAMES).flatMap(([field, names]) =>
		names.split(' ').map((name) => [name, field as keyof Source] as const),
	),
);
