import type { ArticleAnalysis } from '../analysis/analysis.ts';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { ClaimMatch, Evidence } from '../corpus/claimMatches.ts';
import { sourceName } from '../corpus/sourceName.ts';
import type { Hover } from './hover.ts';
import type { HoverOptions } from './hoverOptions.ts';
import { findMatchesAt, placeOfMatch, type MatchesAt } from './matchesAt.ts';
import { countInWords } from './countInWords.ts';
import { relationInWords } from './relationInWords.ts';
import { shorten } from './textStyle.ts';
import { wordingOfMatch } from './wording.ts';

/** Longer wordings are cut, in UTF-16 units; the link leads to the whole. */
const WORDING_LENGTH = 200;
const RELATED_LISTED = 3;
/** Names are listed up to this many; of the rest, the number. */
const LISTED = 6;

export interface ClaimHoverOptions extends HoverOptions {
	/** Without the wordings. */
	readonly short: boolean;
}

/** Who else states the claim at `offset`, in which words and why it was matched, and who is silent. */
export function renderClaimHover(
	corpus: AnalyzedCorpus,
	uri: string,
	offset: number,
	options: ClaimHoverOptions,
): Hover | undefined {
	const all = corpus.articles.length;
	if (all < 2) return undefined;
	const found = findMatchesAt(corpus, uri, offset, options.minimumScore);
	if (!found) return undefined;
	const { style } = options;
	const bySource = new Map<ArticleAnalysis, ClaimMatch[]>();
	for (const match of found.matches) {
		const known = bySource.get(match.other.article);
		if (known) known.push(match);
		else bySource.set(match.other.article, [match]);
	}
	const certain = [...bySource.values()].filter((matches) => matches.some((match) => match.certain));
	const differing = certain.filter(([best]) => best?.relation === 'differs').length;
	const count = style.strong(countInWords(certain.length + 1, bySource.size - certain.length, all));
	const lines = [differing ? `${count}. ${differing} of them ${differing === 1 ? 'differs' : 'differ'}` : count];
	if (bySource.size === 0) lines.push('No other source was found to say this.');
	else if (options.short) lines.push(list([...bySource.values()].map(([best]) => linkTo(best!, options))));
	else {
		for (const matches of bySource.values()) lines.push(renderSource(matches, options));
		const silent = corpus.articles.filter((a) => a !== found.asked.article && !bySource.has(a));
		if (silent.length) lines.push(`Not found in: ${list(silent.map((a) => style.text(sourceName(a.article))))}`);
	}
	if (options.related && !options.short) lines.push(...renderRelated(corpus, found, options));
	return { span: found.asked.claim.span, text: lines.join('\n\n') };
}

/** One source's best wording; where it says so more than once, how often. */
function renderSource(matches: readonly ClaimMatch[], options: ClaimHoverOptions): string {
	const { style } = options;
	const best = matches[0]!;
	const again = matches.length > 1 ? `, and ${matches.length - 1} more in this source` : '';
	const decided = best.decided ? ', confirmed by a reader' : '';
	const lines = [
		`${linkTo(best, options)} ${relationInWords(best)}${decided}${again}:`,
		style.quote(style.text(shorten(wordingOfMatch(best), WORDING_LENGTH))),
	];
	const reason = reasonOf(best, options);
	if (reason) lines.push(reason);
	return lines.join('\n\n');
}

/** What the encoder takes for another claim on the same topic, one line a claim. */
function renderRelated(corpus: AnalyzedCorpus, { asked }: MatchesAt, options: ClaimHoverOptions): string[] {
	const related = corpus.matcher.related(asked, options.minimumScore).slice(0, RELATED_LISTED);
	if (!related.length) return [];
	const { style } = options;
	const wording = (match: ClaimMatch): string => style.text(shorten(wordingOfMatch(match), WORDING_LENGTH));
	return ['Related, not the same:', ...related.map((match) => `${linkTo(match, options)}: ${wording(match)}`)];
}

function linkTo(match: ClaimMatch, { style, address }: HoverOptions): string {
	return style.link(style.text(sourceName(match.other.article.article)), address(placeOfMatch(match)));
}

/** What weighs most comes first: a reader sees at once why two sentences were put side by side, or where they part. */
const ORDER: readonly Evidence['kind'][] = ['figure', 'date', 'negation', 'name', 'speaker', 'quotation', 'words'];
const REASON_LENGTH = 120;

function reasonOf({ evidence }: ClaimMatch, { style }: HoverOptions): string | undefined {
	const named = (agrees: boolean): string =>
		[...evidence]
			.filter((e) => e.agrees === agrees && e.about.trim())
			.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
			.map((e) => e.about)
			.join(' · ');
	const shared = named(true);
	const differing = named(false);
	const parts = [];
	if (differing) parts.push(`Differs: ${style.text(shorten(differing, REASON_LENGTH))}`);
	if (shared) parts.push(`In common: ${style.text(shorten(shared, REASON_LENGTH))}`);
	return parts.length ? parts.join('. ') : undefined;
}

function list(names: readonly string[]): string {
	const rest = names.length - LISTED;
	return rest > 0 ? `${names.slice(0, LISTED).join(', ')} and ${rest} more` : names.join(', ');
}
