import type { Article } from '../article/article.ts';
import { finish, type Steps } from '../text/steps.ts';
import type { Aside, Mention } from './analysis.ts';
import { findAsides } from './asides.ts';
import { nameKey } from './gazetteer.ts';
import { PORTFOLIOS } from './lexicons/describingHeads.ts';
import { ABBREVIATIONS } from './lexicons/abbreviations.ts';
import { isCommonWord } from './lexicons/commonWords.ts';
import { CLOSED_CLASS_WORDS } from './lexicons/functionWords.ts';
import { GIVEN_NAMES } from './lexicons/givenNames.ts';
import { HONORIFICS, ROLE_NOUNS, ROLE_QUALIFIERS } from './lexicons/titles.ts';
import { kindsOfNames, type FoundName, type LikelyKind } from './kindsOfNames.ts';
import { isCapitalized, nameEvidence, readLines, type Line } from './nameEvidence.ts';
import { splitRun, type NamePart } from './nameParts.ts';
import { findRuns, type Run } from './nameRuns.ts';
import { outletsAmong } from './outletsAmong.ts';
import type { Piece } from './pieces.ts';

/**
 * The names of an article: runs of capitalised words, cut at titles and at known names, and typed by what the whole article
 * says of them. Rules rather than a trained tagger, which marks the unknown names of a news event badly and cannot say why.
 */
export function findMentions(article: Article): Mention[] {
	return finish(findNames(article, finish(readLines(article)))).mentions;
}

/** The names in the sentences, and what reads like one outside of them; the datelines tell which of both are places. */
export function* findNames(article: Article, lines: readonly Line[]): Steps<{ mentions: Mention[]; asides: Aside[] }> {
	const evidence = nameEvidence(lines);
	yield;
	const phrases = new Set<string>();
	const found: FoundName[] = [];
	// Headlines last: the text tells which of their capitals are names.
	for (const prose of [true, false]) {
		for (const line of lines) {
			if ((line.casing === 'prose') !== prose) continue;
			const names = findRuns(line, evidence, phrases).flatMap((run) => splitRun(line.pieces, run, evidence));
			const inLine = withTitles(line, names);
			if (prose) {
				for (const { key } of inLine) phrases.add(key);
				found.push(...officesIn(line));
			}
			found.push(...inLine);
			yield;
		}
	}
	const asides = findAsides(article, evidence, new Set(found.map(({ key }) => key)));
	yield;
	const kinds = kindsOfNames(found, {
		datelines: new Set(asides.filter(({ place }) => place).map(({ key }) => key)),
		outlets: outletsAmong(article, found),
	});
	yield;
	const mentions = found.map((name) => toMention(name, kinds.get(name.key)));
	return { mentions: mentions.sort((a, b) => a.span.start - b.span.start), asides };
}

function withTitles(line: Line, parts: readonly NamePart[]): FoundName[] {
	const { pieces } = line;
	const found: FoundName[] = [];
	let shared: string | undefined;
	for (const part of parts) {
		if (!pieces.slice(part.from, part.to).some((w) => w.kind === 'word' && isCapitalized(w.text))) continue;
		const key = nameKey(textOf(line, part));
		// "hepatitis A" names nobody.
		if (key.length < 2 && !part.known) continue;
		// "Gate 4", "Grade 4": a common noun with its number; but "it gave the Union 4 seats".
		if (
			part.to - part.from === 1 &&
			pieces[part.to]?.kind === 'number' &&
			!part.known &&
			pieces[part.from - 1]?.key !== 'the' &&
			isNumberedNoun(pieces[part.from]!)
		)
			continue;
		// "the IT department", "a USB stick".
		if (part.to - part.from === 1 && !part.known && ABBREVIATIONS.has(pieces[part.from]!.text)) continue;
		let from = part.titleFrom ?? startOfRole(pieces, part.from);
		let before = found[found.length - 1];
		if (from < part.from) {
			if (before?.part.to === from && !pieces[from - 1]!.possessive) {
				// "Norwegian foreign minister Ada Lind": the country is a part of the title; of "Kvarn spokesman Ada Lind", "Kvarn" is a name as well.
				from = before.part.from;
				if (before.part.known && (before.part.kind === 'place' || before.part.kind === 'group')) {
					found.pop();
					before = found[found.length - 1];
				}
			}
		}
		let title = from < part.from ? textOf(line, { from, to: part.from }).trim() : undefined;
		if (title === undefined && shared !== undefined && pieces[part.from - 1]?.key === 'and') title = shared;
		shared = part.titleShared ? title : undefined;
		const reachFrom = Math.max(
			from === part.from && pieces[from - 1]?.key === 'the' ? from - 1 : from,
			before?.part.to ?? 0,
		);
		found.push({ line, part, key, reachFrom, ...(title !== undefined && { title }) });
	}
	return found;
}

function isNumberedNoun({ key, possessive, text }: Piece): boolean {
	return !possessive && isCommonWord(key) && /\p{Ll}/u.test(text) && !GIVEN_NAMES.has(key);
}

/** "the culture ministry", in the lower case of many newsrooms: what it has in its care makes it the name of one body. */
function officesIn(line: Line): FoundName[] {
	return line.pieces.flatMap(({ key, text }, i): FoundName[] => {
		const [care, article] = [line.pieces[i - 1], line.pieces[i - 2]];
		if (!OFFICES_WITH_CARE.has(key) || isCapitalized(text) || !care || !PORTFOLIOS.has(care.key)) return [];
		if (isCapitalized(care.text) || care.possessive || care.glued || article?.key === 'and') return [];
		const part: NamePart = { from: i - 1, to: i + 1, kind: 'organization', known: false };
		const reachFrom = article?.key === 'the' ? i - 2 : i - 1;
		return [{ line, part, key: nameKey(textOf(line, part)), reachFrom }];
	});
}

const OFFICES_WITH_CARE: ReadonlySet<string> = new Set(['ministry', 'department']);

/** Honorifics that are verbs where they have no capital. */
const VERBS_TOO: ReadonlySet<string> = new Set(['miss', 'don', 'master']);

/** Goes left from the name over the words of a role in lower case: "chief prosecutor Ada Lind". */
function startOfRole(pieces: readonly Piece[], from: number): number {
	let start = from;
	for (let i = from - 1; i >= 0; i--) {
		const { key, kind, possessive, text } = pieces[i]!;
		if (kind !== 'word' || possessive) break;
		// "is likely to miss Aldra" speaks of no lady.
		const role = ROLE_NOUNS.has(key) || (HONORIFICS.has(key) && (isCapitalized(text) || !VERBS_TOO.has(key)));
		// Only a role can stand next to the name, and only what qualifies it before that.
		if (!role && (start === from || !ROLE_QUALIFIERS.has(key) || isCapitalized(text))) break;
		start = i;
	}
	return start;
}

function textOf(line: Line, { from, to }: Run): string {
	const [first, last] = [line.pieces[from], line.pieces[to - 1]];
	return first && last ? line.sentence.block.prose.text.slice(first.at.start, last.at.end) : '';
}

/** "at St Brennan's, where she trained": the genitive that owns nothing stands for a church, a hospital, a school. */
function isSaintsHouse({ pieces }: Line, { from, to }: Run): boolean {
	const next = pieces[to];
	return (
		pieces[to - 1]!.possessive &&
		/^(?:st|saint)$/.test(pieces[from]!.key) &&
		to - from > 1 &&
		(!next || next.kind === 'mark' || CLOSED_CLASS_WORDS.has(next.key))
	);
}

function toMention({ line, part, reachFrom, title }: FoundName, kind: LikelyKind | undefined): Mention {
	const { sentence, pieces } = line;
	const { prose } = sentence.block;
	const nameEnd = pieces[part.to - 1]!.at.end;
	const end = pieces[part.to - 1]!.possessive ? nameEnd + 2 : nameEnd;
	const at = { start: pieces[part.from]!.at.start, end: isSaintsHouse(line, part) ? end : nameEnd };
	return {
		sentence,
		at,
		span: prose.toFile(at),
		text: prose.text.slice(at.start, at.end),
		kind: kind?.kind,
		...(title !== undefined && { title }),
		reach: prose.toFile({ start: pieces[reachFrom]!.at.start, end }),
		kindWeight: kind?.weight ?? 0,
	};
}
