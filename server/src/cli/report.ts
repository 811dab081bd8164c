import type { ClaimMatch } from '../corpus/claimMatches.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import { sourceName } from '../corpus/sourceName.ts';
import { groupClaims } from '../features/claimGroups.ts';
import { wordingOf, wordingOfMatch } from '../features/wording.ts';
import { readLines, type Lines } from '../lsp/convert.ts';
import type { ReadFolder } from './readFolder.ts';

/** What a report says, as plain data; its keys are written to JSON as they stand. */
export interface Report {
	readonly version: 1;
	readonly folder: string;
	readonly sources: readonly ReportedSource[];
	readonly notRead: readonly { readonly file: string; readonly reason: string }[];
	/** Most sources first. */
	readonly shared: readonly { readonly sources: number; readonly claims: readonly ReportedClaim[] }[];
	readonly onlyHere: readonly ReportedClaim[];
	/** Named by most sources first. */
	readonly entities: readonly ReportedEntity[];
}

export interface ReportedSource {
	readonly file: string;
	readonly name: string;
	readonly title: string | null;
	readonly outlet: string | null;
	readonly date: string | null;
	readonly words: number;
	readonly claims: number;
	/** How many of its claims no other source states. */
	readonly onlyHere: number;
}

export interface ReportedClaim {
	readonly file: string;
	/** From 1, in UTF-16 units. */
	readonly line: number;
	readonly column: number;
	readonly source: string;
	readonly text: string;
	/** To the first claim of its group; null for that one. */
	readonly relation: string | null;
	readonly score: number | null;
}

export interface ReportedEntity {
	readonly name: string;
	readonly kind: string | null;
	readonly mentions: number;
	readonly sources: number;
	readonly spellings: readonly { readonly text: string; readonly count: number }[];
}

export function makeReport({ folder, corpus, notRead, nameOf }: ReadFolder, minimumScore: number): Report {
	const { shared, single } = groupClaims(corpus, minimumScore);
	const lines = new Map<string, Lines>();
	const report = ({ article, claim }: PlacedClaim, match?: ClaimMatch): ReportedClaim => {
		const { uri, text } = article.article.file;
		let ofFile = lines.get(uri);
		if (!ofFile) lines.set(uri, (ofFile = readLines(text, 'utf-16')));
		const { line, character } = ofFile.positionAt((match?.span ?? claim.span).start);
		return {
			file: nameOf(uri),
			line: line + 1,
			column: character + 1,
			source: sourceName(article.article),
			text: (match ? wordingOfMatch(match) : wordingOf({ article, claim })).replace(/\s+/g, ' '),
			relation: match?.relation ?? null,
			score: match ? Math.round(match.score * 1000) / 1000 : null,
		};
	};
	return {
		version: 1,
		folder,
		sources: corpus.articles.map((analysis) => {
			const { article, claims } = analysis;
			const { title, outlet, date } = article.source;
			return {
				file: nameOf(article.file.uri),
				name: sourceName(article),
				title: title?.value ?? null,
				outlet: outlet?.value ?? null,
				date: date?.value ?? null,
				words: article.sentences.reduce(
					(sum, s) => sum + (s.block.kind === 'furniture' ? 0 : s.tokens.filter((t) => t.kind === 'word').length),
					0,
				),
				claims: claims.length,
				onlyHere: single.filter((placed) => placed.article === analysis).length,
			};
		}),
		notRead,
		shared: shared.map(({ seed, matches }) => ({
			sources: matches.length + 1,
			claims: [report(seed), ...matches.map((match) => report(match.other, match))],
		})),
		onlyHere: single.map((placed) => report(placed)),
		entities: corpus.entities.entities
			.map(({ name, kind, mentions, spellings }) => ({
				name,
				kind: kind ?? null,
				mentions: mentions.length,
				sources: new Set(mentions.map((m) => m.article)).size,
				spellings: spellings.map(({ text, count }) => ({ text, count })),
			}))
			.sort((a, b) => b.sources - a.sources || b.mentions - a.mentions || (a.name < b.name ? -1 : 1)),
	};
}
