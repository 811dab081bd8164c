import type { Root } from 'hast';
import type { SourceFields } from '../reading.ts';

/** What a page says of its source in its head. */
export function readPageFields(_text: string, _page: Root): SourceFields {
	return {};
}
