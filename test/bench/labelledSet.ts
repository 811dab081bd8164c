import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyzeArticle } from '#server/analysis/analyzeArticle.ts';
import type { ArticleFormat } from '#server/article/article.ts';
import { readArticle } from '#server/article/readArticle.ts';
import { makeCorpus, type Corpus, type PlacedClaim } from '#server/corpus/corpus.ts';
import { claimAt } from '#server/analysis/claimAt.ts';
import { overlaps, type Span } from '#server/text/span.ts';
import { readMarkedSet } from './markedSet.ts';

/** A place in one article of a set. */
export interface Place {
	readonly uri: string;
	readonly span: Span;
}

/** Articles about one event with what people said of them: which places state the same claim. */
export interface LabelledSet {
	readonly name: string;
	readonly corpus: Corpus;
	/** Written with its labels, not labelled by reading. */
	readonly marked: boolean;
	/** Each cluster: places that state one claim. */
	readonly claims: readonly (readonly Place[])[];
	/** What each cluster states, in one sentence of its own. */
	readonly statements: readonly string[];
	/** By cluster, the pairs of articles that contradict each other in it. */
	readonly differing: readonly (readonly (readonly [string, string])[])[];
	/** Ordered pairs of places that are to be found from one another. */
	readonly links: readonly { readonly from: Place; readonly to: Place }[];
	readonly singleSource: readonly Place[];
	/** What was labelled as told differently, or as only looking so. */
	readonly conflicts: readonly LabelledConflict[];
	readonly hardNegatives: readonly { readonly a: Place; readonly b: Place }[];
}

/** Places that tell one thing; whether they differ in it, and in what. */
export interface LabelledConflict {
	readonly id: string;
	/** "number", "quote wording"; empty where the labels do not say. */
	readonly dimension: string;
	/** "contradiction", "update", "different precision", "different wording", "minor"; "compatible" where nothing differs. */
	readonly severity: string;
	/** `value`, where the labels have it: equal values do not differ. */
	readonly members: readonly (Place & { readonly value?: string })[];
}

interface LabelledPlace {
	readonly source: string;
	readonly quote: string;
}

interface Labels {
	readonly conflicts?: readonly {
		readonly id: string;
		readonly dimension?: string;
		readonly severity: string;
		readonly members: readonly (LabelledPlace & { readonly value?: string })[];
	}[];
	readonly claims: readonly {
		readonly members: readonly (LabelledPlace & { readonly differs?: boolean })[];
		readonly statement?: string;
		readonly id: string;
		readonly relation?: string;
		readonly difference?: {
			readonly dimension?: string;
			readonly values?: Readonly<Record<string, string>>;
			readonly severity?: string;
		} | null;
	}[];
	readonly links?: readonly { readonly from: LabelledPlace; readonly to: LabelledPlace }[];
	readonly single_source?: readonly LabelledPlace[];
	readonly hard_negatives?: readonly { readonly a: LabelledPlace; readonly b: LabelledPlace }[];
}

const FORMATS: Readonly<Record<string, ArticleFormat>> = { txt: 'text', md: 'markdown', html: 'html', htm: 'html' };

/** Reads a labelled set: a folder of articles and its labels, whose quotations must stand in the articles word for word. */
export function readLabelledSet(name: string, articles: string, gold: string): LabelledSet {
	const files = readdirSync(articles).flatMap((file) => {
		const format = FORMATS[file.split('.').pop() ?? ''];
		if (!format) return [];
		const path = join(articles, file);
		return [{ file, format, uri: pathToFileURL(path).href, text: readFileSync(path, 'utf8') }];
	});
	const place = ({ source, quote }: LabelledPlace): Place => {
		const file = files.find((f) => f.file === source) ?? files.find((f) => f.file.startsWith(source));
		const start = file?.text.indexOf(quote) ?? -1;
		if (!file || start < 0) throw new Error(`${name}: not in ${source}: ${quote}`);
		return { uri: file.uri, span: { start, end: start + quote.length } };
	};
	const labels = JSON.parse(readFileSync(gold, 'utf8')) as Labels;
	const claims = labels.claims.map((c) => c.members.map(place));
	const links =
		labels.links?.map((l) => ({ from: place(l.from), to: place(l.to) })) ??
		claims.flatMap((members) =>
			members.flatMap((from) => members.filter((to) => to.uri !== from.uri).map((to) => ({ from, to }))),
		);
	return {
		name,
		marked: false,
		corpus: makeCorpus(files.map((f) => analyzeArticle(readArticle(f)))),
		claims,
		statements: labels.claims.map(({ statement }) => statement ?? ''),
		differing: labels.claims.map(({ difference }): [string, string][] => {
			if (difference?.severity !== 'contradiction') return [];
			const values = Object.entries(difference.values ?? {});
			return values.flatMap(([source, value], i) =>
				values
					.slice(i + 1)
					.filter(([, other]) => other !== value)
					.map(([other]): [string, string] => [
						place({ source, quote: '' }).uri,
						place({ source: other, quote: '' }).uri,
					]),
			);
		}),
		links,
		singleSource: (labels.single_source ?? []).map(place),
		conflicts:
			labels.conflicts?.map(({ id, dimension, severity, members }) => ({
				id,
				dimension: dimension ?? '',
				severity,
				members: members.map((m) => ({ ...place(m), ...(m.value !== undefined && { value: m.value }) })),
			})) ??
			labels.claims.map(({ id, relation, difference, members }) => ({
				id,
				dimension: difference?.dimension ?? '',
				severity: relation === 'differ' ? (difference?.severity ?? 'contradiction') : 'compatible',
				members: members.map((m) => {
					const value = difference?.values?.[m.source];
					return { ...place(m), ...(value !== undefined && { value }) };
				}),
			})),
		hardNegatives: (labels.hard_negatives ?? []).map(({ a, b }) => ({ a: place(a), b: place(b) })),
	};
}

/** A set in one file, marked inline; see `markedSet.ts`. What is not marked is single-source; there are no listed look-alikes. */
export function readMarkedLabelledSet(path: string): LabelledSet {
	const { name, claims, articles } = readMarkedSet(readFileSync(path, 'utf8'));
	const uriOf = (file: string): string => `marked:///${name}/${file}`;
	const ids = [...claims.keys()];
	const members = ids.map((id) =>
		articles.flatMap(({ file, members }) =>
			members
				.filter((m) => m.claim === id)
				.map(({ start, end, differs }) => ({ uri: uriOf(file), span: { start, end }, differs })),
		),
	);
	return {
		name,
		marked: true,
		corpus: makeCorpus(
			articles.map(({ file, format, text }) => analyzeArticle(readArticle({ uri: uriOf(file), format, text }))),
		),
		claims: members,
		statements: ids.map((id) => claims.get(id)!),
		differing: members.map((all) =>
			all
				.filter((m) => m.differs)
				.flatMap((m) => all.filter((o) => !o.differs && o.uri !== m.uri).map((o): [string, string] => [m.uri, o.uri])),
		),
		links: members.flatMap((all) =>
			all.flatMap((from) => all.filter((to) => to.uri !== from.uri).map((to) => ({ from, to }))),
		),
		singleSource: articles.flatMap(({ file, format, text, members }) =>
			analyzeArticle(readArticle({ uri: uriOf(file), format, text }))
				.claims.map(({ sentence }) => sentence.span)
				.filter((span, i, all) => span !== all[i - 1] && !members.some((m) => overlaps(m, span)))
				.map((span) => ({ uri: uriOf(file), span })),
		),
		hardNegatives: [],
		conflicts: ids.map((id, i) => ({
			id,
			dimension: '',
			severity: members[i]!.some((m) => m.differs) ? 'contradiction' : 'compatible',
			members: members[i]!.map((m, k) => ({ ...m, value: m.differs ? `other ${k}` : 'the claim' })),
		})),
	};
}

/** A folder of labelled sets: each a folder with `articles/` and `gold.json`, or a file that is marked inline. */
export function readLabelledSets(folder: string): LabelledSet[] {
	return readdirSync(folder)
		.sort()
		.map((name) =>
			name.endsWith('.txt')
				? readMarkedLabelledSet(join(folder, name))
				: readLabelledSet(name, join(folder, name, 'articles'), join(folder, name, 'gold.json')),
		);
}

/** The claim at the middle of a place, as a reader's cursor there would find it. */
export function claimAtPlace(corpus: Corpus, place: Place): PlacedClaim | undefined {
	const article = corpus.article(place.uri);
	if (!article) return undefined;
	const claim = claimAt(article, (place.span.start + place.span.end) >> 1);
	return claim && { article, claim };
}

export function samePlace(a: Place, b: Place): boolean {
	return a.uri === b.uri && overlaps(a.span, b.span);
}
