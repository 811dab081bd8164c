import search from 'approx-string-match';
import type { Span } from '#server/text/span.ts';

/**
 * The method of the Hypothesis client (src/annotator/anchoring/match-quote.ts at 9d28950), written anew from its description: the
 * position where it still gives the quote; else the exact quote; else approximately with up to min(256, length / 2) errors; the best
 * by quote 50, prefix 20, suffix 20, position 2.
 */
export function matchAsHypothesis(
	text: string,
	{ quote, before, after, start }: { quote: string; before: string; after: string; start: number },
): { readonly span: Span; readonly score: number } | undefined {
	if (text.slice(start, start + quote.length) === quote)
		return { span: { start, end: start + quote.length }, score: 1 };
	const matches = find(text, quote, Math.min(256, quote.length / 2));
	let best: { span: Span; score: number } | undefined;
	for (const match of matches) {
		const score =
			(50 * (1 - match.errors / quote.length) +
				20 * (before ? likeness(text.slice(Math.max(0, match.start - before.length), match.start), before) : 1) +
				20 * (after ? likeness(text.slice(match.end, match.end + after.length), after) : 1) +
				2 * (1 - Math.abs(match.start - start) / text.length)) /
			92;
		if (!best || score > best.score) best = { span: { start: match.start, end: match.end }, score };
	}
	return best;
}

function find(text: string, quote: string, most: number): { start: number; end: number; errors: number }[] {
	const exact: { start: number; end: number; errors: number }[] = [];
	for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
		exact.push({ start: at, end: at + quote.length, errors: 0 });
	return exact.length ? exact : search(text, quote, most);
}

function likeness(text: string, wanted: string): number {
	if (!text || !wanted) return 0;
	const [match] = find(text, wanted, wanted.length);
	return match ? 1 - match.errors / wanted.length : 0;
}
