import type { Article, Block, Sentence } from '../article/article.ts';
import { readSentences } from '../article/sentences.ts';
import { proseWithin, verbatimProse, type Prose } from '../text/prose.ts';
import { containsSpan } from '../text/span.ts';
import type { Aside } from './analysis.ts';
import { nameKey } from './gazetteer.ts';
import { isCommonWord } from './lexicons/commonWords.ts';
import { CALENDAR_WORDS } from './lexicons/nameWords.ts';
import { ORGANIZATION_ENDINGS } from './lexicons/organizations.ts';
import { isTitleWord } from './capitals.ts';
import { isCapitalized, readLine, type Line, type NameEvidence } from './nameEvidence.ts';
import { splitRun } from './nameParts.ts';
import { findRuns, type Phrases, type Run } from './nameRuns.ts';

/**
 * What reads like a name in the datelines of an article, in what a page puts around it and in its labels. Nothing is a name for
 * standing there; what the sentences name is found there again.
 */
export function findAsides(article: Article, evidence: NameEvidence, phrases: Phrases): Aside[] {
	const found: Aside[] = [];
	const outlet = article.source.outlet && nameKey(article.source.outlet.value);
	for (const line of datelines(article)) found.push(...namesIn(line, true));
	for (const sentence of sentencesAround(article)) found.push(...namesIn(readLine(sentence), false));
	return found.sort((a, b) => a.span.start - b.span.start);

	function namesIn(line: Line, dateline: boolean): Aside[] {
		const { pieces } = line;
		const { prose } = line.sentence.block;
		// Here too the text tells which capitals are names.
		const runs = findRuns({ ...line, casing: 'title' }, evidence, phrases);
		const papers = outlet === undefined ? [] : runsOf(line, outlet);
		const parts = runs
			.flatMap((run) => splitRun(pieces, run, evidence))
			.flatMap((part) => knownParts(line, part, phrases))
			.map((part) => papers.find((paper) => meets(paper, part)) ?? wholeName(line, part))
			.filter((part, i, all) => i === 0 || !meets(all[i - 1]!, part));
		return parts.flatMap(({ from, to }): Aside[] => {
			if (!isCapitalized(pieces[from]!.text) || isOfLonger(line, parts, { from, to })) return [];
			const at = { start: pieces[from]!.at.start, end: pieces[to - 1]!.at.end };
			const span = prose.toFile(at);
			const text = prose.text.slice(at.start, at.end);
			const { place } = article.source;
			const isPlace =
				(dateline && !/^[([]$/.test(pieces[from - 1]?.text ?? '')) ||
				(place?.from === 'dateline' && place.span !== undefined && containsSpan(place.span, span));
			return [{ span, text, key: nameKey(text), ...(isPlace && { place: true as const }) }];
		});
	}
}

function datelines({ blocks }: Article): Line[] {
	return blocks.flatMap(({ prose, dateline }) =>
		dateline ? readSentences(blockOf(proseWithin(prose, dateline))).map(readLine) : [],
	);
}

function sentencesAround({ file, sentences, labels }: Article): Sentence[] {
	return [
		...sentences.filter(({ block }) => block.kind === 'furniture'),
		...labels.flatMap((label) => readSentences(blockOf(verbatimProse(file.text, label)))),
	];
}

function blockOf(prose: Prose): Block {
	return { kind: 'furniture', span: prose.toFile({ start: 0, end: prose.text.length }), prose };
}

/** Where the line has the words of a name. */
function runsOf({ pieces }: Line, key: string): Run[] {
	const length = key.split(' ').length;
	return pieces.flatMap((_, from): Run[] => {
		const words = pieces.slice(from, from + length).map(({ text }) => text);
		return words.length === length && nameKey(words.join(' ')) === key ? [{ from, to: from + length }] : [];
	});
}

function meets(a: Run, b: Run): boolean {
	return a.from < b.to && b.from < a.to;
}

/** "LPA Riga" of "the LPA Riga bureau": two names side by side where the text has each and not both. */
function knownParts({ pieces }: Line, { from, to }: Run, phrases: Phrases): Run[] {
	const keyOf = (start: number, end: number): string =>
		nameKey(
			pieces
				.slice(start, end)
				.map(({ text }) => text)
				.join(' '),
		);
	if (to - from < 2 || phrases.has(keyOf(from, to))) return [{ from, to }];
	for (let at = from + 1; at < to; at++)
		if (phrases.has(keyOf(from, at)) && phrases.has(keyOf(at, to)))
			return [
				{ from, to: at },
				{ from: at, to },
			];
	return [{ from, to }];
}

/** "Sennick" above a page is a part of "Sennick Herald", and "Herald" too. */
function wholeName({ pieces }: Line, { from, to }: Run): Run {
	const isWord = (i: number): boolean =>
		pieces[i]?.kind === 'word' && isCapitalized(pieces[i].text) && !CALENDAR_WORDS.has(pieces[i].key);
	if (isWord(to) && ORGANIZATION_ENDINGS.has(pieces[to]!.key) && !pieces[to - 1]!.possessive)
		return { from, to: to + 1 };
	if (to - from > 1 || !ORGANIZATION_ENDINGS.has(pieces[from]!.key)) return { from, to };
	let start = from;
	while (isWord(start - 1) && pieces[start - 1]!.key !== 'the' && !pieces[start - 1]!.possessive) start--;
	return { from: start, to };
}

/** True beside a capital that means something and belongs to no name known from the text and to no title. */
function isOfLonger(line: Line, parts: readonly Run[], { from, to }: Run): boolean {
	const { pieces, casing, begins } = line;
	if (to - from === 1 && begins[from] && isCommonWord(pieces[from]!.key)) return true;
	const isStranger = (i: number): boolean => {
		const piece = pieces[i];
		if (piece?.kind !== 'word' || begins[i] || !isCapitalized(piece.text)) return false;
		if (casing !== 'prose' && isCommonWord(piece.key)) return false;
		return !isTitleWord(piece.key) && !CALENDAR_WORDS.has(piece.key) && !parts.some((p) => p.from <= i && i < p.to);
	};
	return isStranger(from - 1) || (!pieces[to - 1]!.possessive && isStranger(to));
}
