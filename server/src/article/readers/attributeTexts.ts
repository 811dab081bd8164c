import type { Root } from 'hast';
import type { Span } from '../../text/span.ts';
import { elementsOf, spanOf } from './page.ts';

const DESCRIPTIONS: ReadonlySet<string> = new Set([
	'description',
	'og:description',
	'twitter:description',
	'og:image:alt',
	'twitter:image:alt',
]);

/** Where a page has sentences in its attributes: what it says of itself, and of its pictures to those who do not see them. */
export function findAttributeTexts(text: string, page: Root): Span[] {
	const found: Span[] = [];
	for (const element of elementsOf(page)) {
		const { tagName, properties } = element;
		const name = String(properties['property'] ?? properties['name']).toLowerCase();
		const value =
			tagName === 'img'
				? properties['alt']
				: tagName === 'meta' && DESCRIPTIONS.has(name)
					? properties['content']
					: undefined;
		const tag = spanOf(element);
		if (typeof value !== 'string' || value.trim() === '' || !tag) continue;
		// Written with character references it has no place of its own.
		const written = text.slice(tag.start, tag.end);
		const start = written.indexOf(value, Math.max(0, written.search(/\b(?:alt|content)\s*=/i)));
		if (start >= 0) found.push({ start: tag.start + start, end: tag.start + start + value.length });
	}
	return found;
}
