import type { ArticleAnalysis, EntityKind, Quotation, Speaker } from '../../analysis/analysis.ts';
import { SUBJECT_PRONOUNS } from '../../analysis/lexicons/functionWords.ts';
import { isName, isSpeech } from '../../analysis/quotationKinds.ts';
import type { AnalyzedCorpus } from '../../corpus/analyzedCorpus.ts';
import type { EntityIndex } from '../../corpus/entityIndex.ts';
import { textKey } from '../../text/textKey.ts';
import type { Pause } from '../sharedClaims.ts';

/** Somebody whose words the articles give. */
export interface Voice {
	/** Another one for each voice. */
	readonly id: string;
	/** The fullest name, or the words for somebody unnamed; absent where nothing tells whose words they are. */
	readonly name?: string;
	readonly kind?: EntityKind;
	/** In the order of the sources and of the text. */
	readonly quotations: readonly VoicedQuotation[];
}

export interface VoicedQuotation {
	readonly article: ArticleAnalysis;
	readonly quotation: Quotation;
	/** Who passes the words on. */
	readonly via?: string;
	/** How many other sources quote the same words, and how many of these word them otherwise. */
	readonly others: number;
	readonly reworded: number;
}

/**
 * Who is quoted, and by whom. Those that most sources quote come first, what nobody is said to say last; words that stand in marks for
 * another reason, a title or a nickname, are nobody's. `order` is that of the sources.
 */
export async function findStoryVoices(
	corpus: AnalyzedCorpus,
	order: readonly ArticleAnalysis[],
	pause: Pause,
): Promise<Voice[]> {
	const elsewhere = countElsewhere(corpus);
	const voices = new Map<string, Voice & { readonly quotations: VoicedQuotation[] }>();
	for (const article of order) {
		for (const quotation of article.quotations) {
			const counts = elsewhere.get(quotation) ?? { others: 0, reworded: 0 };
			const { speaker } = quotation;
			if (!speaker && !counts.others && (!isSpeech(quotation) || isName(quotation))) continue;
			const voice = voiceOf(speaker, corpus.entities);
			let known = voices.get(voice.id);
			if (!known) voices.set(voice.id, (known = { ...voice, quotations: [] }));
			const via = speaker?.via && (corpus.entities.entityOf(speaker.via)?.name ?? speaker.via.text);
			known.quotations.push({ article, quotation, ...(via !== undefined && { via }), ...counts });
		}
		await pause();
	}
	return [...voices.values()].sort(
		(a, b) =>
			Number(a.name === undefined) - Number(b.name === undefined) ||
			sourcesOf(b) - sourcesOf(a) ||
			b.quotations.length - a.quotations.length ||
			(a.id < b.id ? -1 : 1),
	);
}

/** By name across all articles; somebody unnamed by the words for them, which need not be one person: "officials". */
function voiceOf(speaker: Speaker | undefined, entities: EntityIndex): Omit<Voice, 'quotations'> {
	if (!speaker) return { id: '' };
	const { mention, text } = speaker;
	if (mention) {
		const entity = entities.entityOf(mention);
		const name = entity?.name ?? mention.text;
		const kind = entity?.kind ?? mention.kind;
		return { id: `named ${entity?.key ?? textKey(name)}`, name, ...(kind && { kind }) };
	}
	const words = text.replace(/\s+/g, ' ');
	const key = textKey(words).replace(/^(?:an?|the)\s+/, '');
	// "he", of whom the article does not tell who he is.
	if (SUBJECT_PRONOUNS.has(key)) return { id: '' };
	return { id: `words ${key}`, name: words };
}

interface Elsewhere {
	readonly others: number;
	readonly reworded: number;
}

/** A source that has the words as they are does not reword them, though it may quote them a second time. */
function countElsewhere({ quotations }: AnalyzedCorpus): ReadonlyMap<Quotation, Elsewhere> {
	const found = new Map<Quotation, Map<ArticleAnalysis, boolean>>();
	const note = (quotation: Quotation, other: ArticleAnalysis, isReworded: boolean): void => {
		const sources = found.get(quotation) ?? new Map<ArticleAnalysis, boolean>();
		found.set(quotation, sources.set(other, isReworded && (sources.get(other) ?? true)));
	};
	for (const { here, there, relation } of quotations.all()) {
		note(here.quotation, there.article, relation === 'reworded');
		note(there.quotation, here.article, relation === 'reworded');
	}
	return new Map(
		[...found].map(([quotation, sources]) => {
			const reworded = [...sources.values()].filter(Boolean).length;
			return [quotation, { others: sources.size, reworded }];
		}),
	);
}

function sourcesOf({ quotations }: Voice): number {
	return new Set(quotations.map(({ article }) => article)).size;
}
