import { createHash } from 'node:crypto';

/** What an article's text is known by: "sha256:…". */
export function digestOf(text: string): string {
	return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
