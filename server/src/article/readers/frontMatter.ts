import type { Span } from '../../text/span.ts';
import type { SourceFields } from '../reading.ts';

/** The source card from the front matter of a Markdown file. `span`: its lines, fences included. */
export function readFrontMatter(_text: string, _span: Span): SourceFields {
	return {};
}
