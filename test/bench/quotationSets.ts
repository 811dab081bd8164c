import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '#server/corpus/corpus.ts';
import { readLabelledSet, type Place } from './labelledSet.ts';
import { BESIDE } from './setsToMeasure.ts';

/** A quotation that somebody labelled by reading. */
export interface LabelledQuotation extends Place {
	readonly text: string;
	/** Undefined where the article names nobody. */
	readonly speaker: string | undefined;
	readonly cue: string | undefined;
}

export interface QuotationSet {
	readonly name: string;
	readonly corpus: Corpus;
	readonly quotations: readonly LabelledQuotation[];
	/** Groups of places that hold one utterance in several wordings; those that only report it are among them. */
	readonly reworded: readonly (readonly Place[])[];
}

interface Quoted {
	readonly source: string;
	readonly quote: string;
}

interface Labels {
	readonly quotes?: readonly (Quoted & { readonly speaker?: string | null; readonly verb?: string | null })[];
	readonly conflicts?: readonly { readonly dimension: string; readonly members: readonly Quoted[] }[];
	readonly claims?: readonly {
		readonly members: readonly Quoted[];
		readonly difference?: { readonly dimension?: string } | null;
	}[];
}

/** Reads the sets that label quotations; what is absent is said, and nothing else follows from it. */
export function readQuotationSets(options: {
	readonly sets?: readonly string[] | undefined;
	readonly held?: readonly string[] | undefined;
}): { readonly sets: readonly QuotationSet[]; readonly absent: readonly string[] } {
	const absent: string[] = [];
	const isThere = (path: string): boolean => {
		if (!existsSync(path)) absent.push(`absent: ${path}`);
		return existsSync(path);
	};
	const isDefault = !options.sets?.length && !options.held?.length;
	const sets: QuotationSet[] = [];
	for (const pair of isDefault ? [BESIDE.held] : (options.held ?? [])) {
		const [articles, gold] = pair.split(',');
		if (!gold) throw new Error(`--held wants ARTICLES,GOLD: ${pair}`);
		if (isThere(articles!) && isThere(gold)) sets.push(readSet('held', articles!, gold));
	}
	for (const folder of isDefault ? [BESIDE.folder] : (options.sets ?? [])) {
		if (!isThere(folder)) continue;
		for (const name of readdirSync(folder).sort()) {
			const gold = join(folder, name, 'gold.json');
			if (existsSync(gold) && (JSON.parse(readFileSync(gold, 'utf8')) as Labels).quotes?.length)
				sets.push(readSet(name, join(folder, name, 'articles'), gold));
		}
	}
	return { sets, absent };
}

/** Labels that name nobody: "unnamed guard", "a nurse", "spokesman for Ada Lind". */
const UNNAMED = /^(?:unnamed|an?|the|one)\s|\b(?:spokes(?:man|woman|person)|lawyer) for\s/i;

function readSet(name: string, articles: string, gold: string): QuotationSet {
	const { corpus } = readLabelledSet(name, articles, gold);
	const labels = JSON.parse(readFileSync(gold, 'utf8')) as Labels;
	const place = ({ source, quote }: Quoted): Place => {
		const article = corpus.articles.find(({ article }) =>
			decodeURIComponent(article.file.uri.split('/').pop() ?? '').startsWith(source),
		);
		const start = article ? placeOfQuotation(article.article.file.text, quote) : -1;
		if (!article || start < 0) throw new Error(`${name}: not in ${source}: ${quote}`);
		return { uri: article.article.file.uri, span: { start, end: start + quote.length } };
	};
	const groups = [
		...(labels.conflicts ?? []).filter((c) => c.dimension === 'quote wording'),
		...(labels.claims ?? []).filter((c) => c.difference?.dimension === 'quotation'),
	];
	return {
		name,
		corpus,
		quotations: (labels.quotes ?? []).map((quote) => ({
			...place(quote),
			text: quote.quote,
			speaker: quote.speaker && !UNNAMED.test(quote.speaker) ? quote.speaker : undefined,
			cue: quote.verb ?? undefined,
		})),
		reworded: groups.map(({ members }) => members.map(place)),
	};
}

const MARK = /(?:["'“”‘’«»„]|&[lr][sd]quo;|&quot;)/;
const OPENED = new RegExp(`${MARK.source}$`);
const CLOSED = new RegExp(`^[.,!?]?${MARK.source}`);

/** Of several places with these words the one in quotation marks, since "enormous" may stand outside of them as well. */
function placeOfQuotation(text: string, quote: string): number {
	const places: number[] = [];
	for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at);
	const opened = places.filter((at) => OPENED.test(text.slice(Math.max(0, at - 8), at)));
	const both = opened.filter((at) => CLOSED.test(text.slice(at + quote.length, at + quote.length + 8)));
	return both[0] ?? opened[0] ?? places[0] ?? -1;
}
