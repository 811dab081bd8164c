import type { ArticleAnalysis } from '../analysis/analysis.ts';
import { NEWS_AGENCIES } from './lexicons/newsAgencies.ts';

const USUAL = new Map(NEWS_AGENCIES.flatMap(([usual, ...others]) => [usual!, ...others].map((name) => [name, usual!])));
// A longer name before one that it begins with.
const AGENCY = `(?:[Tt]he )?(?:${[...USUAL.keys()]
	.sort((a, b) => b.length - a.length)
	.join('|')
	.replaceAll('.', '\\.')})(?![\\p{L}\\p{N}])`;
const AGENCIES = `${AGENCY}(?:\\s*(?:,|/|&|\\+|\\band\\b)\\s*(?:and )?${AGENCY})*`;
const ONE = new RegExp(`(?<![\\p{L}\\p{N}])${AGENCY}`, 'gu');
/** Each holds the agencies as `by`. "Reuters reported" is none of them: that names a source, and credits no text. */
const CREDITS: readonly RegExp[] = [
	// A line of nothing else: "By AFP", "Source: AP, Reuters", "(dpa)".
	new RegExp(`^[\\s(–—-]*(?:(?:[Bb]y|BY|[Ss]ource|[Vv]ia|[Ff]rom)\\b:?\\s*)?(?<by>${AGENCIES})[\\s).]*$`, 'u'),
	// "By Ada Lind, Associated Press", "Ada Lind | AP"
	new RegExp(`^(?:[Bb]y|BY)\\s.*[,|/(–—-]\\s*(?<by>${AGENCIES})[\\s).]*$`, 'u'),
	new RegExp(`(?<by>${AGENCIES}),? (?:has |have |also )?contributed to this (?:report|story|article)`, 'u'),
	new RegExp(
		`\\b[Ww]ith (?:additional |further )?(?:inputs?|reporting|reports|files?|material|information|contributions?) (?:from|by) (?<by>${AGENCIES})`,
		'u',
	),
	// At the end of a paragraph: "… on Tuesday. (AFP)", "… on Tuesday. — Reuters"
	new RegExp(`[.!?”"]\\s*(?:\\((?<by>${AGENCIES})\\)|[–—-]+\\s*(?<after>${AGENCIES}))\\s*$`, 'u'),
];
const IN_DATELINE = /\(([^()]{2,48})\)\P{L}*$/u;
/** In UTF-16 units: of a longer paragraph only so much at its end is looked at. */
const LONGEST = 300;

const known = new WeakMap<ArticleAnalysis, readonly string[]>();

/** The news agencies that an article credits with its text, by their usual names, in the order of the text. */
export function agencyCredits(analysis: ArticleAnalysis): readonly string[] {
	let credits = known.get(analysis);
	if (!credits) known.set(analysis, (credits = readCredits(analysis)));
	return credits;
}

function readCredits({ article }: ArticleAnalysis): string[] {
	const credited = new Set<string>();
	const add = (names: string): void => {
		for (const [name] of names.matchAll(ONE)) credited.add(USUAL.get(name.replace(/^the /i, '')) ?? name);
	};
	for (const { prose, dateline } of article.blocks) {
		const agency = dateline && IN_DATELINE.exec(prose.text.slice(dateline.start, dateline.end))?.[1]?.trim();
		// What a dateline has in brackets is an agency, known or not.
		if (agency) credited.add(USUAL.get(agency) ?? agency);
		const text = prose.text.slice(-LONGEST).trim();
		for (const credit of CREDITS) {
			const { by, after } = credit.exec(text)?.groups ?? {};
			if (by ?? after) add((by ?? after)!);
		}
	}
	if (article.source.author) add(article.source.author.value);
	return [...credited];
}
