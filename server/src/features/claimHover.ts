import * as l10n from '@vscode/l10n';
import type { ArticleAnalysis } from '../analysis/analysis.ts';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { ClaimMatch, Evidence } from '../corpus/claimMatches.ts';
import type { Conflict } from '../corpus/conflicts/conflicts.ts';
import { sourceName } from '../corpus/sourceName.ts';
import type { Hover } from './hover.ts';
import type { HoverOptions } from './hoverOptions.ts';
import { findMatchesAt, placeOfMatch, type MatchesAt } from './matchesAt.ts';
import { conflictInWords, differencesOf, type ClaimDifferences } from './claimDifferences.ts';
import { renderCopyLinks } from './copyInWords.ts';
import { countInWords, differingInWords, sourcesInAll } from './countInWords.ts';
import { independenceOf } from './independenceOf.ts';
import { relationInWords, relationWithoutConflict } from './relationInWords.ts';
import { withoutRepeats } from './sharedInWords.ts';
import { standingOf } from './sourceOrder.ts';
import { shorten } from './textStyle.ts';
import { wordingOf, wordingOfMatch } from './wording.ts';

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
	if (corpus.articles.length < 2) return undefined;
	const all = sourcesInAll(corpus);
	const found = findMatchesAt(corpus, uri, offset, options.minimumScore);
	if (!found) return undefined;
	const { style } = options;
	const bySource = new Map<ArticleAnalysis, ClaimMatch[]>();
	for (const match of found.matches) {
		const known = bySource.get(match.other.article);
		if (known) known.push(match);
		else bySource.set(match.other.article, [match]);
	}
	const { conflicts } = options;
	const differences = conflicts && differencesOf(corpus, found.asked, conflicts.found, conflicts.reported);
	const told: Told = { options, differences };
	const certain = [...bySource.values()].filter((matches) => matches.some((match) => match.certain));
	const unmatched = [...(differences?.bySource.keys() ?? [])].filter((source) => !bySource.has(source));
	const possibly = bySource.size - certain.length + unmatched.length;
	const { independent, links } = independenceOf(
		corpus,
		found.asked,
		found.matches.filter((match) => match.certain),
	);
	const lines = [style.strong(countLine(countInWords(certain.length + 1, possibly, all, independent), told))];
	if (!options.short) lines.push(...renderCopyLinks(links, options));
	if (bySource.size + unmatched.length === 0) lines.push(l10n.t('No other source was found to say this.'));
	else {
		const conflictsOf = (source: ArticleAnalysis): readonly Conflict[] => differences?.bySource.get(source) ?? [];
		const standing = (source: ArticleAnalysis): number => standingOf(bySource.get(source)?.[0], conflictsOf(source));
		// Stable: of those that stand alike the better match comes first.
		const sources = [...bySource.keys(), ...unmatched].sort((a, b) => standing(a) - standing(b));
		const lineOf = (source: ArticleAnalysis): string => {
			const matches = bySource.get(source);
			const conflict = conflictsOf(source)[0];
			if (options.short) return matches ? linkTo(matches[0]!, options) : linkToConflict(conflict!, options);
			return matches ? renderSource(matches, told) : renderUnmatched(conflict!, options);
		};
		const rendered = sources.map(lineOf);
		lines.push(...(options.short ? [list(rendered)] : rendered));
	}
	if (!options.short && bySource.size + unmatched.length > 0) {
		const speaking = new Set([found.asked.article, ...bySource.keys(), ...unmatched]);
		const silent = corpus.articles.filter((article) => !speaking.has(article));
		if (silent.length && all !== undefined)
			lines.push(l10n.t('Not found in: {0}', list(silent.map((a) => style.text(sourceName(a.article))))));
	}
	if (options.related && !options.short) lines.push(...renderRelated(corpus, found, options));
	return { span: found.asked.claim.span, text: lines.join('\n\n') };
}

/** What is said of each source. */
interface Told {
	readonly options: ClaimHoverOptions;
	readonly differences: ClaimDifferences | undefined;
}

/** "In 4 of 5 sources; 2 differ: “two hours” / “nearly two and a half hours”" */
function countLine(count: string, { differences, options: { style } }: Told): string {
	if (!differences) return count;
	return `${count}; ${differingInWords(differences)}: ${style.text(differences.values)}`;
}

/** One source's best wording; where it says so more than once, how often; what it tells otherwise, with both values. */
function renderSource(matches: readonly ClaimMatch[], { options, differences }: Told): string {
	const { style } = options;
	const best = matches[0]!;
	const conflicts = differences?.bySource.get(best.other.article);
	const says = conflicts
		? style.text(conflicts.map(conflictInWords).join('; '))
		: options.conflicts
			? relationWithoutConflict(best)
			: relationInWords(best);
	let told = l10n.t('{0} {1}', linkTo(best, options), says);
	if (best.decided) told = l10n.t('{0}, confirmed by a reader', told);
	if (matches.length > 1) told = l10n.t('{0}, and {1} more in this source', told, matches.length - 1);
	const lines = [`${told}:`, style.quote(style.text(shorten(wordingOfMatch(best), WORDING_LENGTH)))];
	const reason = reasonOf(best, conflicts !== undefined, options);
	if (reason) lines.push(reason);
	return lines.join('\n\n');
}

/** A source that tells a part of the claim otherwise, and was not found to state the rest. */
function renderUnmatched(conflict: Conflict, options: ClaimHoverOptions): string {
	const { style } = options;
	const { claim, value } = conflict.there;
	return [
		`${l10n.t('{0} {1}', linkToConflict(conflict, options), style.text(conflictInWords(conflict)))}:`,
		style.quote(style.text(shorten(claim ? wordingOf(claim) : value, WORDING_LENGTH))),
	].join('\n\n');
}

/** What the encoder takes for another claim on the same topic, one line a claim. */
function renderRelated(corpus: AnalyzedCorpus, { asked }: MatchesAt, options: ClaimHoverOptions): string[] {
	const related = corpus.matcher.related(asked, options.minimumScore).slice(0, RELATED_LISTED);
	if (!related.length) return [];
	const { style } = options;
	const wording = (match: ClaimMatch): string => style.text(shorten(wordingOfMatch(match), WORDING_LENGTH));
	return [l10n.t('Related, not the same:'), ...related.map((match) => `${linkTo(match, options)}: ${wording(match)}`)];
}

function linkTo(match: ClaimMatch, { style, address }: HoverOptions): string {
	return style.link(style.text(sourceName(match.other.article.article)), address(placeOfMatch(match)));
}

function linkToConflict({ there: { article, span } }: Conflict, { style, address }: HoverOptions): string {
	return style.link(style.text(sourceName(article.article)), address({ uri: article.article.file.uri, span }));
}

/** What weighs most comes first: a reader sees at once why two sentences were put side by side, or where they part. */
const ORDER: readonly Evidence['kind'][] = ['figure', 'date', 'negation', 'name', 'speaker', 'quotation', 'words'];
const REASON_LENGTH = 120;

/** Where a conflict was told, it said in what the two differ. */
function reasonOf({ evidence }: ClaimMatch, differenceTold: boolean, { style }: HoverOptions): string | undefined {
	const sorted = evidence.filter((e) => e.about.trim()).sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
	const [agreeing, disagreeing] = [true, false].map((agrees) => sorted.filter((e) => e.agrees === agrees)) as [
		Evidence[],
		Evidence[],
	];
	const named = (some: readonly Evidence[]): string => some.map((e) => e.about).join(' · ');
	const differing = named(disagreeing);
	const shared = named(withoutRepeats(agreeing, disagreeing));
	const parts = [];
	if (differing && !differenceTold) parts.push(l10n.t('Differs: {0}', style.text(shorten(differing, REASON_LENGTH))));
	if (shared) parts.push(l10n.t('In common: {0}', style.text(shorten(shared, REASON_LENGTH))));
	return parts.length ? parts.join('. ') : undefined;
}

function list(names: readonly string[]): string {
	const rest = names.length - LISTED;
	return rest > 0 ? l10n.t('{0} and {1} more', names.slice(0, LISTED).join(', '), rest) : names.join(', ');
}
