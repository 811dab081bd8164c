import type { ReaderDifference, ReaderPair, ReaderWords, SideBySide } from '../../../../server/src/lsp/protocol.ts';
import { fill, inQuotationMarks, plainText } from './plainText.ts';
import { stateOf, weightiest, type ReaderClaim } from './readerClaims.ts';
import type { ReaderLabels } from './readerLabels.ts';

export type Side = 'left' | 'right';

/** Of a denial or a degree of certainty the word that makes it says little. */
const WITHOUT_VALUES: readonly string[] = ['negation', 'status'];
/** A value longer than this makes no name that can be listened to, in characters. */
const LONGEST = 60;

/** How many characters of a source's name a sentence takes: what is called by its title can be called by a whole sentence. */
const LONGEST_NAME = 40;

export function leftName({ sources, left }: SideBySide): string {
	return shortName(sources[left.source]?.name ?? '');
}

export function shortName(name: string): string {
	const text = plainText(name).trim();
	if (text.length <= LONGEST_NAME) return text;
	const words = text.slice(0, LONGEST_NAME).replace(/\s\S*$/, '');
	return `${words.replace(/[,;:–—-]$/, '')}…`;
}

export function rightName({ sources, right }: SideBySide, { article }: Pick<ReaderPair, 'article'>): string {
	return shortName(sources[right[article]?.source ?? -1]?.name ?? '');
}

/** Words as they stand in one of the texts. */
export function wordsOf(
	story: SideBySide,
	{ article }: Pick<ReaderPair, 'article'>,
	side: Side,
	at: ReaderWords,
): string {
	const { blocks } = side === 'left' ? story.left : story.right[article]!;
	return plainText(blocks[at.block]?.text.slice(at.start, at.end) ?? '');
}

/** "differs: 87 here, 78 in Dorvik Post", for whoever reads on this side. */
export function pairInWords(story: SideBySide, pair: ReaderPair, side: Side, labels: ReaderLabels): string {
	const other = side === 'left' ? rightName(story, pair) : leftName(story);
	const state = stateOf(pair);
	if (state === 'states' || state === 'possibly') return fill(labels[state], other);
	const told = pair.differing.find(({ kind }) => kind !== 'quotation' && !WITHOUT_VALUES.includes(kind));
	const here = told && wordsOf(story, pair, side, told[side]);
	const there =
		told && wordsOf(story, pair, side === 'left' ? 'right' : 'left', told[side === 'left' ? 'right' : 'left']);
	if (!here || !there || here.length + there.length > LONGEST)
		return fill(state === 'differs' ? labels.differsIn : labels.mayDifferIn, other);
	return fill(labels[state], other, here, there);
}

/** "Claim 3 of 12, differs: 87 here, 78 in Dorvik Post"; of several sources, how many they are and what weighs most. */
export function claimInWords(
	story: SideBySide,
	{ number, pairs }: ReaderClaim,
	total: number,
	labels: ReaderLabels,
): string {
	const joined = pairs.map((index) => story.joined[index]!);
	const most = weightiest(joined.map(stateOf));
	const telling = joined.find((pair) => stateOf(pair) === most)!;
	const inWords = pairInWords(story, telling, 'left', labels);
	const several = joined.length > 1;
	const differs = most === 'differs' || most === 'mayDiffer';
	return [
		fill(labels.claimOf, number, total),
		...(several ? [fill(labels.inSources, joined.length)] : []),
		...(!several || differs ? [inWords] : []),
	].join(', ');
}

/** "Figures differ: “87” / “78”" */
export function differenceInWords(
	story: SideBySide,
	pair: ReaderPair,
	{ kind, title, left, right }: ReaderDifference,
	labels: ReaderLabels,
): string {
	if (WITHOUT_VALUES.includes(kind)) return plainText(title);
	const [here, there] = [wordsOf(story, pair, 'left', left), wordsOf(story, pair, 'right', right)];
	return fill(
		labels.valuesDiffer,
		plainText(title),
		inQuotationMarks(here, labels.quoted),
		inQuotationMarks(there, labels.quoted),
	);
}

/** "Dorvik Post differs in a figure" */
export function relationOf(story: SideBySide, pair: ReaderPair): string {
	return `${rightName(story, pair)} ${pair.relationInWords}`;
}

/** "Only in Dorvik Post: old, 78"; undefined where the other side has all of it. */
export function onlyInWords(story: SideBySide, pair: ReaderPair, side: Side, labels: ReaderLabels): string | undefined {
	const only = side === 'left' ? pair.onlyLeft : pair.onlyRight;
	if (!only.length) return undefined;
	const words = only.map((at) => wordsOf(story, pair, side, at)).join(', ');
	return fill(labels.onlyIn, side === 'left' ? leftName(story) : rightName(story, pair), words);
}

/** What is told of a pair once it is selected: how the other source stands to it, what it says, and what differs. */
export function selectionInWords(story: SideBySide, pair: ReaderPair, labels: ReaderLabels): string {
	const wording = inQuotationMarks(wordsOf(story, pair, 'right', pair.right), labels.quoted);
	const differing = pair.differing.map((one) => differenceInWords(story, pair, one, labels));
	return [`${relationOf(story, pair)}: ${wording}`, ...differing].join('. ');
}
