import * as l10n from '@vscode/l10n';
import type { ArticleAnalysis, EntityKind } from '../analysis/analysis.ts';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import { sourceName } from '../corpus/sourceName.ts';
import { textKey } from '../text/textKey.ts';
import type { Place } from './place.ts';
import type { Pause } from './sharedClaims.ts';
import { shorten } from './textStyle.ts';
import { wordingOf } from './wording.ts';

export interface WorkspaceSymbol {
	readonly name: string;
	readonly kind: EntityKind | 'entity' | 'headline' | 'claim';
	readonly place: Place;
	/** What it belongs to, for a reader: a source, or how often it is named. */
	readonly container: string;
}

/** More would only be scrolled past; the next letter of the query brings other ones. */
const MOST = 200;
const NAME_LENGTH = 100;

/** Names, headlines and claims of all articles that hold every word of the query, in this order. No query: no claims. */
export async function findWorkspaceSymbols(
	corpus: AnalyzedCorpus,
	query: string,
	pause: Pause,
): Promise<WorkspaceSymbol[]> {
	const wanted = textKey(query)
		.split(' ')
		.filter((word) => word);
	const fits = (key: string): boolean => wanted.every((word) => key.includes(word));
	const found: WorkspaceSymbol[] = [];
	for (const { name, kind, spellings, mentions } of corpus.entities.entities) {
		const [first] = mentions;
		if (!first || !spellings.some(({ text }) => fits(textKey(text)))) continue;
		const sources = new Set(mentions.map((m) => m.article)).size;
		const place = { uri: first.article.article.file.uri, span: first.mention.span };
		const container = l10n.t('{0} × in {1} of {2} sources', mentions.length, sources, corpus.articles.length);
		found.push({ name, kind: kind ?? 'entity', place, container });
	}
	found.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
	for (const kind of ['headline', 'claim'] as const) {
		if (kind === 'claim' && !wanted.length) break;
		for (const article of corpus.articles) {
			if (found.length >= MOST) return found.slice(0, MOST);
			found.push(...symbolsOf(article).filter((symbol) => symbol.kind === kind && fits(symbol.key)));
			await pause();
		}
	}
	return found.slice(0, MOST);
}

interface KeyedSymbol extends WorkspaceSymbol {
	readonly key: string;
}

const known = new WeakMap<ArticleAnalysis, readonly KeyedSymbol[]>();

/** Kept with the article: a symbol search asks again with every letter. */
function symbolsOf(analysis: ArticleAnalysis): readonly KeyedSymbol[] {
	const before = known.get(analysis);
	if (before) return before;
	const { article, claims } = analysis;
	const { uri } = article.file;
	const container = sourceName(article);
	const headlines = article.blocks.filter((block) => block.kind === 'headline');
	const symbols: KeyedSymbol[] = [
		...headlines.map(({ span, prose: { text } }) => ({
			name: shorten(text, NAME_LENGTH),
			kind: 'headline' as const,
			place: { uri, span },
			container,
			key: textKey(text),
		})),
		...claims.map((claim) => {
			const wording = wordingOf({ article: analysis, claim });
			return {
				name: shorten(wording, NAME_LENGTH),
				kind: 'claim' as const,
				place: { uri, span: claim.span },
				container,
				key: textKey(wording),
			};
		}),
	];
	known.set(analysis, symbols);
	return symbols;
}
