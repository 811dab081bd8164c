import type { Article } from '../article/article.ts';
import { nameKey } from './gazetteer.ts';
import type { FoundName } from './kindsOfNames.ts';
import { GIVEN_NAMES } from './lexicons/givenNames.ts';
import { MONTHS } from './lexicons/functionWords.ts';

/** A masthead stands among the first so many blocks. */
const FIRST_BLOCKS = 4;
/** A masthead is no longer, in pieces: "Kvarn Weekly, no. 12, September 2027." */
const LONGEST_MASTHEAD = 12;

/** Words of the lines in which papers say who wrote, where and when. */
const CREDITS =
	/(?:^|[.,;|(–-]\s*)(?:by|from (?:our|the)|translated|author|column|editorial|analysis|leader|profile|interview|commentary|reported|edited|special edition|opinion)\b/i;

/** The keys of the names by which an article calls its own paper: "Kvarn Weekly, Sennick. By Ada Lind". */
export function outletsAmong(article: Article, found: readonly FoundName[]): ReadonlySet<string> {
	const keys = new Set<string>();
	const { outlet } = article.source;
	if (outlet) keys.add(nameKey(outlet.value));
	const first = new Set(article.blocks.filter(({ kind }) => kind !== 'furniture').slice(0, FIRST_BLOCKS));
	for (const name of found) if (first.has(name.line.sentence.block) && isMasthead(name)) keys.add(name.key);
	return keys;
}

function isMasthead({ line: { pieces, sentence }, part: { from, to, known } }: FoundName): boolean {
	const opening = pieces.slice(0, from).map((p) => p.key);
	if (
		known ||
		pieces.length > LONGEST_MASTHEAD ||
		!/^[,.]$/.test(pieces[to]?.text ?? '') ||
		opening.some((key) => key !== 'the')
	)
		return false;
	// "Ada Lind, 3 May" is who wrote it, and "Kvarn, 3 May" where.
	if (GIVEN_NAMES.has(pieces[from]!.key)) return false;
	if (CREDITS.test(sentence.block.prose.text)) return true;
	return pieces[to]!.text === ',' && to - from > 1 && pieces.slice(to).some((p) => MONTHS.has(p.key));
}
