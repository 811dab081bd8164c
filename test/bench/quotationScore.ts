import type { Mention, Quotation } from '#server/analysis/analysis.ts';
import { nameKey } from '#server/analysis/gazetteer.ts';
import type { AnalyzedCorpus } from '#server/corpus/analyzedCorpus.ts';
import { isVariant } from '#server/corpus/nameVariants.ts';
import type { QuotationPair } from '#server/corpus/quotationPairs.ts';
import { sourceName } from '#server/corpus/sourceName.ts';
import { overlaps } from '#server/text/span.ts';
import type { Place } from './labelledSet.ts';
import type { LabelledQuotation, QuotationSet } from './quotationSets.ts';

/** Counts; `misses` a line each, for reading. */
export interface QuotationFigures {
	readonly quotations: number;
	readonly found: number;
	readonly speakers: number;
	readonly cues: number;
	readonly labelledCues: number;
	readonly pairs: number;
	readonly labelledPairs: number;
	/** All that are found, labelled or not. */
	readonly pairsFound: number;
	readonly misses: readonly string[];
}

export function measureQuotations(set: QuotationSet, corpus: AnalyzedCorpus): QuotationFigures {
	const misses: string[] = [];
	let found = 0;
	let speakers = 0;
	let cues = 0;
	for (const labelled of set.quotations) {
		const quotation = quotationAt(corpus, labelled);
		if (!quotation) {
			misses.push(`not found: ${labelled.text}`);
			continue;
		}
		found++;
		const { speaker } = quotation;
		if (isSpeaker(labelled, quotation, corpus)) speakers++;
		else
			misses.push(
				`${labelled.uri.split('/').pop() ?? ''}: speaker ${nameOf(quotation)}, not ${labelled.speaker ?? 'nobody'}: ${labelled.text.slice(0, 70)}`,
			);
		if (labelled.cue === undefined) continue;
		if (speaker?.cue?.text.toLowerCase().includes(labelled.cue.toLowerCase())) cues++;
		else misses.push(`cue ${speaker?.cue?.text ?? 'none'}, not ${labelled.cue}: ${labelled.text.slice(0, 70)}`);
	}
	const labelledPairs = set.reworded.flatMap((members) => pairsInMarks(members, corpus));
	const quotationPairs = corpus.quotations.all();
	const missed = labelledPairs.filter(([a, b]) => !quotationPairs.some((pair) => isPair(pair, a, b)));
	for (const [a, b] of missed)
		misses.push(`pair: ${quotationAt(corpus, a)?.text ?? ''} / ${quotationAt(corpus, b)?.text ?? ''}`);
	return {
		quotations: set.quotations.length,
		found,
		speakers,
		cues,
		labelledCues: set.quotations.filter((q) => q.cue !== undefined).length,
		pairs: labelledPairs.length - missed.length,
		labelledPairs: labelledPairs.length,
		pairsFound: quotationPairs.length,
		misses,
	};
}

/** A pair on one line, its differing words in brackets: "the sea is [-calm-] {+quiet+}". */
export function describePair({ here, there, relation, score, speakers, altered }: QuotationPair): string {
	const words = altered
		.map(({ kind, text }) => (kind === 'equal' ? text : kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`))
		.join(' ');
	const sources = `${sourceName(here.article.article)} / ${sourceName(there.article.article)}`;
	const names = `${nameOf(here.quotation)} / ${nameOf(there.quotation)}`;
	return `${score.toFixed(2)} ${relation}, speakers ${speakers} (${names}), ${sources}: ${words}`;
}

function quotationAt(corpus: AnalyzedCorpus, { uri, span }: Place): Quotation | undefined {
	const shared = (q: Quotation): number => Math.min(q.span.end, span.end) - Math.max(q.span.start, span.start);
	return corpus
		.article(uri)
		?.quotations.filter((q) => overlaps(q.span, span))
		.sort((a, b) => shared(b) - shared(a))[0];
}

function nameOf({ speaker }: Quotation): string {
	if (!speaker) return 'none';
	const name = speaker.mention?.text ?? `(${speaker.text})`;
	return speaker.of ? `${name} of ${speaker.of.text}` : name;
}

function isSpeaker({ speaker: name }: LabelledQuotation, { speaker }: Quotation, corpus: AnalyzedCorpus): boolean {
	if (name === undefined) return !speaker?.mention;
	if (!speaker?.mention && nameKey(speaker?.text ?? '').includes(nameKey(name))) return true;
	return [speaker?.mention, speaker?.of].some((mention) => mention && isNamed(mention, name, corpus));
}

function isNamed(mention: Mention, name: string, corpus: AnalyzedCorpus): boolean {
	const entity = corpus.entities.entityOf(mention);
	const wanted = nameKey(name).split(' ');
	const surname = wanted[wanted.length - 1]!;
	return [mention.text, entity?.name ?? '', ...(entity?.spellings ?? []).map((s) => s.text)].some((written) => {
		const words = nameKey(written).split(' ');
		const last = words[words.length - 1]!;
		return words.join(' ') === wanted.join(' ') || last === surname || isVariant(last, surname);
	});
}

/** Every two places in different sources that are both in quotation marks. */
function pairsInMarks(members: readonly Place[], corpus: AnalyzedCorpus): [Place, Place][] {
	const quoted = members.filter((place) => quotationAt(corpus, place));
	return quoted.flatMap((a, i) =>
		quoted.slice(i + 1).flatMap((b): [Place, Place][] => (a.uri === b.uri ? [] : [[a, b]])),
	);
}

function isPair({ here, there }: QuotationPair, a: Place, b: Place): boolean {
	const at = ({ article, quotation }: QuotationPair['here'], place: Place): boolean =>
		article.article.file.uri === place.uri && overlaps(quotation.span, place.span);
	return (at(here, a) && at(there, b)) || (at(here, b) && at(there, a));
}
