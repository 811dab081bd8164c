import * as l10n from '@vscode/l10n';
import type { ArticleAnalysis } from '../analysis/analysis.ts';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { Conflict } from '../corpus/conflicts/conflicts.ts';
import type { ConflictKind } from '../corpus/conflicts/difference.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import { containsSpan } from '../text/span.ts';
import type { Differing } from './countInWords.ts';
import { isReported, type Reported } from './findConflicts.ts';
import { shorten } from './textStyle.ts';
import { inQuotationMarks } from './wording.ts';

/** What other sources tell otherwise than one claim does. */
export interface ClaimDifferences extends Differing {
	/** The surest first. */
	readonly bySource: ReadonlyMap<ArticleAnalysis, readonly [Conflict, ...Conflict[]]>;
	/** “two hours” / “nearly two and a half hours”: what is told differently, the claim's own value first. */
	readonly values: string;
}

/** Of the conflicts of an article, those about one claim; undefined where there is none. */
export function differencesOf(
	{ dismissals }: Pick<AnalyzedCorpus, 'dismissals'>,
	{ claim }: PlacedClaim,
	conflicts: readonly Conflict[],
	reported: Reported,
): ClaimDifferences | undefined {
	const own = conflicts.filter(
		(conflict) =>
			(conflict.here.claim?.claim === claim || containsSpan(claim.span, conflict.here.span)) &&
			conflict.nature !== 'compatible' &&
			isReported(conflict.nature, reported) &&
			!dismissals.isDismissed(conflict),
	);
	const bySource = new Map<ArticleAnalysis, [Conflict, ...Conflict[]]>();
	for (const conflict of own) {
		const known = bySource.get(conflict.there.article);
		if (known) known.push(conflict);
		else bySource.set(conflict.there.article, [conflict]);
	}
	if (!bySource.size) return undefined;
	return {
		sources: bySource.size,
		certain: own.some(({ certain }) => certain),
		update: own.every(({ nature }) => nature === 'update'),
		bySource,
		values: valuesOf(own),
	};
}

/** So many different things, and so many values of each, stand in one line; the sources below it have them all. */
const THINGS = 2;
const VALUES = 3;
const VALUE_LENGTH = 60;

/** Of what most sources tell otherwise. */
function valuesOf(conflicts: readonly Conflict[]): string {
	const things = new Map<string, Conflict[]>();
	for (const conflict of conflicts) {
		const key = `${conflict.kind} ${conflict.here.span.start}`;
		things.set(key, [...(things.get(key) ?? []), conflict]);
	}
	return [...things.values()]
		.sort((a, b) => b.length - a.length)
		.slice(0, THINGS)
		.map((one) => {
			const values = new Set(
				[one[0]!.here, ...one.map(({ there }) => there)].map(({ value }) => valueInWords(one[0]!.kind, value)),
			);
			const more = values.size - VALUES;
			const shown = [...values].slice(0, VALUES).join(' / ');
			return more > 0 ? l10n.t('{0} and {1} more', shown, more) : shown;
		})
		.join(', ');
}

/** What the code says of a claim is no word of the article: it stands without quotation marks. */
function valueInWords(kind: ConflictKind, value: string): string {
	if (kind === 'status' && value === 'told as done') return l10n.t('told as done');
	if (kind === 'negation' && value === 'denied') return l10n.t('denied');
	if (kind === 'negation' && value === 'stated') return l10n.t('stated');
	return inQuotationMarks(shorten(value, VALUE_LENGTH));
}

const IN_WHAT: Readonly<Record<ConflictKind, () => string>> = {
	number: () => l10n.t('in a figure'),
	date: () => l10n.t('in the date'),
	duration: () => l10n.t('in the duration'),
	status: () => l10n.t('in how settled it is'),
	attribution: () => l10n.t('in who says it'),
	quotation: () => l10n.t('in the words of a quotation'),
	negation: () => l10n.t('by a denial'),
	role: () => l10n.t('in who somebody is'),
	place: () => l10n.t('in the place'),
	detail: () => l10n.t('in a detail'),
};

/** To follow the other source's name: "differs in the duration: “nearly two and a half hours” there, “two hours” here". */
export function conflictInWords({ kind, nature, certain, here, there }: Conflict): string {
	const [what, theirs, ours] = [IN_WHAT[kind](), valueInWords(kind, there.value), valueInWords(kind, here.value)];
	if (nature === 'update') return l10n.t('differs {0}, by an update: {1} there, {2} here', what, theirs, ours);
	if (certain) return l10n.t('differs {0}: {1} there, {2} here', what, theirs, ours);
	return l10n.t('seems to differ {0}: {1} there, {2} here', what, theirs, ours);
}
