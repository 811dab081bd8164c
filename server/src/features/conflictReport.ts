import * as l10n from '@vscode/l10n';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import { compatibleValues } from '../corpus/conflicts/compatibleValues.ts';
import type { Conflict, ConflictNature, ConflictSide } from '../corpus/conflicts/conflicts.ts';
import type { ConflictKind } from '../corpus/conflicts/difference.ts';
import { sourceName } from '../corpus/sourceName.ts';
import type { Span } from '../text/span.ts';
import { findConflicts, isReported, type Reported } from './findConflicts.ts';
import type { Place } from './place.ts';
import type { Pause } from './sharedClaims.ts';
import { shorten } from './textStyle.ts';
import { inQuotationMarks, wordingOf } from './wording.ts';

/** What one place of an article tells otherwise than other sources do. */
export interface ReportedConflict {
	readonly kind: ConflictKind;
	readonly nature: ConflictNature;
	readonly certain: boolean;
	/** In the file: the words that make the difference. */
	readonly span: Span;
	/** Both values, and whose they are: “87 soldiers” here, “78 soldiers” in Daily Post. */
	readonly message: string;
	/** The other sources' words, each with its own, the surest first. */
	readonly others: readonly ConflictingPlace[];
}

export interface ConflictingPlace extends Place {
	readonly source: string;
	/** What stands there: the source, and its wording around the value. */
	readonly message: string;
}

/** A message names so many other sources; the related places name them all. */
const NAMED = 3;
const VALUE_LENGTH = 80;
const NAME_LENGTH = 40;
const WORDING_LENGTH = 160;

/** The conflicts of one article for a reader, in the order of the text: one for each place and kind, whichever sources tell it otherwise. */
export async function reportConflicts(
	corpus: AnalyzedCorpus,
	uri: string,
	reported: Reported,
	pause: Pause,
): Promise<ReportedConflict[]> {
	const groups = new Map<string, Conflict[]>();
	const found = [...(await findConflicts(corpus, uri, pause))];
	if (reported === 'all') found.push(...(await findCompatible(corpus, uri, pause)));
	for (const conflict of found) {
		const { kind, nature, here } = conflict;
		if (!isReported(nature, reported) || corpus.dismissals.isDismissed(conflict)) continue;
		const key = `${kind} ${nature} ${here.span.start} ${here.span.end}`;
		const group = groups.get(key);
		if (group) group.push(conflict);
		else groups.set(key, [conflict]);
	}
	return [...groups.values()].map(report).sort((a, b) => a.span.start - b.span.start);
}

/** The values that look different from another source's and need not be. */
async function findCompatible(corpus: AnalyzedCorpus, uri: string, pause: Pause): Promise<Conflict[]> {
	const article = corpus.article(uri);
	const found: Conflict[] = [];
	for (const claim of article?.claims ?? []) {
		found.push(...compatibleValues(corpus, { article: article!, claim }));
		await pause();
	}
	return found;
}

function report(group: readonly Conflict[]): ReportedConflict {
	const [best] = group as [Conflict];
	return {
		kind: best.kind,
		nature: best.nature,
		certain: best.certain,
		span: best.here.span,
		message: messageOf(group),
		others: group.map(({ there }) => {
			const source = nameOf(there, best.here);
			const wording = there.claim ? wordingOf(there.claim) : there.value;
			return {
				uri: there.article.article.file.uri,
				span: there.span,
				source,
				message: `${source}: ${inQuotationMarks(shorten(wording, WORDING_LENGTH))}`,
			};
		}),
	};
}

const WHAT: Readonly<Record<ConflictKind, () => string>> = {
	number: () => l10n.t('Figures differ'),
	date: () => l10n.t('Times differ'),
	duration: () => l10n.t('Durations differ'),
	status: () => l10n.t('Not told as equally settled'),
	attribution: () => l10n.t('Different speakers'),
	quotation: () => l10n.t('Quoted in other words'),
	negation: () => l10n.t('One denies what the other says'),
	role: () => l10n.t('Roles differ'),
	place: () => l10n.t('Places differ'),
	detail: () => l10n.t('Details differ'),
};

/** "Figures differ", "Times differ, it seems", "Updated". */
export function conflictTitle({ kind, nature, certain }: Pick<Conflict, 'kind' | 'nature' | 'certain'>): string {
	if (nature === 'update') return l10n.t('Updated');
	if (nature === 'compatible') return l10n.t('Compatible');
	return certain || nature === 'wording' ? WHAT[kind]() : l10n.t('{0}, it seems', WHAT[kind]());
}

function messageOf(group: readonly Conflict[]): string {
	const [{ kind, nature, certain, here }] = group as [Conflict];
	const what = conflictTitle({ kind, nature, certain });
	const byValue = new Map<string, string[]>();
	for (const { there } of group) {
		const value = valueOf(kind, there);
		byValue.set(value, [...(byValue.get(value) ?? []), nameOf(there, here)]);
	}
	const others = [...byValue].map(([value, sources]) => l10n.t('{0} in {1}', value, [...new Set(sources)].join(', ')));
	const more = others.length - NAMED;
	const named = more > 0 ? l10n.t('{0}; and {1} more', others.slice(0, NAMED).join('; '), more) : others.join('; ');
	return l10n.t('{0}: {1} here, {2}', what, valueOf(kind, here), named);
}

/** Of a denial or a degree of certainty the word that makes it says little: its claim is shown. */
function valueOf(kind: ConflictKind, { value, claim }: ConflictSide): string {
	const words = claim && (kind === 'negation' || kind === 'status') ? wordingOf(claim) : value;
	return inQuotationMarks(shorten(words, VALUE_LENGTH));
}

function nameOf({ article }: ConflictSide, beside: ConflictSide): string {
	return article === beside.article ? l10n.t('this article') : shorten(sourceName(article.article), NAME_LENGTH);
}
