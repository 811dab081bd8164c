import type { StoryPart } from '../../../server/src/lsp/protocol.ts';
import { firstWords } from '../annotations/noteWords.ts';

/** How many characters of a source's name a line shows: what is called by its title can be called by a whole sentence. */
const LONGEST = 40;

/** What a reader calls a source, short enough for a line. */
export function sourceInWords({ sources }: Pick<StoryPart, 'sources'>, source: number): string {
	return firstWords(sources[source]?.name ?? '', LONGEST);
}
