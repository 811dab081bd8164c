import * as l10n from '@vscode/l10n';
import type { ArticleAnalysis } from '../analysis/analysis.ts';
import { extentOf } from '../annotation/claimsIn.ts';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { ClaimMatch } from '../corpus/claimMatches.ts';
import type { DecidedClaims } from '../corpus/decisions.ts';
import { sourceName } from '../corpus/sourceName.ts';
import { findMatchesAt, placeOf, placeOfMatch } from './matchesAt.ts';
import type { Place } from './place.ts';
import { shorten } from './textStyle.ts';
import { inQuotationMarks, wordingOf, wordingOfMatch } from './wording.ts';

/** Something that a reader can say of a claim and one of its matches, or take back. */
export interface DecisionAction {
	readonly kind: 'confirm' | 'reject' | 'forget';
	readonly title: string;
	readonly from: Place;
	readonly to: Place;
}

/** A list that can be read at a glance: with two actions each for a source, and one for what can be taken back. */
const MOST_SOURCES = 3;
const MOST_SOURCES_BESIDE_DECIDED = 2;
const MOST_DECIDED = 2;
/** Room for a wording in a menu, in UTF-16 units. */
const WORDING_LENGTH = 60;

/** For the claim at an offset: confirm or reject the best match of each of the best sources, take back what was decided last. */
export function findDecisionActions(
	corpus: AnalyzedCorpus,
	uri: string,
	offset: number,
	minimumScore: number,
): DecisionAction[] {
	const found = findMatchesAt(corpus, uri, offset, minimumScore);
	if (!found) return [];
	const from = placeOf(found.asked);
	const decided = corpus.decisions.about(found.asked).slice(0, MOST_DECIDED);
	const most = decided.length ? MOST_SOURCES_BESIDE_DECIDED : MOST_SOURCES;
	const open = bestOfEachSource(found.matches.filter((match) => !match.decided)).slice(0, most);
	return [
		...open.flatMap((match): DecisionAction[] => {
			const source = nameOf(match.other.article);
			const wording = quote(wordingOfMatch(match));
			const to = placeOfMatch(match);
			return [
				{ kind: 'confirm', title: l10n.t('Confirm: states the same as in {0}: {1}', source, wording), from, to },
				{ kind: 'reject', title: l10n.t('Not the same as in {0}: {1}', source, wording), from, to },
			];
		}),
		...decided.flatMap((one) => takeBack(one, from)),
	];
}

function takeBack({ decision, others }: DecidedClaims, from: Place): DecisionAction[] {
	const [other] = others;
	const span = extentOf(others.map(({ claim }) => claim));
	if (!other || !span) return [];
	const [source, wording] = [nameOf(other.article), quote(wordingOf(other))];
	const title =
		decision === 'same'
			? l10n.t('Take back: states the same as in {0}: {1}', source, wording)
			: l10n.t('Take back: is not the same as in {0}: {1}', source, wording);
	return [{ kind: 'forget', title, from, to: { uri: other.article.article.file.uri, span } }];
}

function bestOfEachSource(matches: readonly ClaimMatch[]): ClaimMatch[] {
	const seen = new Set<ArticleAnalysis>();
	return matches.filter(({ other }) => !seen.has(other.article) && seen.add(other.article));
}

function nameOf({ article }: ArticleAnalysis): string {
	return shorten(sourceName(article), WORDING_LENGTH);
}

function quote(wording: string): string {
	return inQuotationMarks(shorten(wording, WORDING_LENGTH));
}
