// Articles to be read side by side, made by hand: the fire at Fort Maren, of which nobody has heard. No server is asked.
import type { ReaderArticle, ReaderPair, ReaderWords, SideBySide } from '../../server/src/lsp/protocol.ts';
import { makeStory } from './madeStory.ts';

/** `{1|…}`: the claim 1; in it `{1o|…}` a word that the other side has not, `{1v|…}` a value that it has otherwise. */
const LEFT = `# Fire at Fort Maren
{1|A fire at Fort Maren killed {1v|87} soldiers on {1o|Tuesday} night}, the army said. It was {2|the worst in the fort since {2o|1951}}.
The sirens were heard as far as Oske, and nobody in the town slept.
{3|The army has opened an inquiry into the fire.} Its head, General Ilse Varga, did not take questions. {4|The fire burned for {4v|nearly three hours}}.
Families of the dead gathered at the gates of the fort.`;

const RIGHTS = [
	`# Dozens die at Maren
Shops in Oske stayed closed on Wednesday.
{1|{1v|78} soldiers died in {1o|the} blaze at Fort Maren, {2|which was the worst there in {2o|decades}}.}
{4|It took {4v|two hours} to put it out}, a spokesman said. The mayor was told by telephone.
{3|An inquiry was opened.}`,
	`# The night of Maren
{3|The army will look into it}, it said.
A firefighter was treated for burns. {1|The fire killed 87.}`,
	`# Maren
Nothing that the others say stands here.`,
];

/** `≠` of a value, `?` of what is not sure. */
const KINDS: readonly Readonly<Record<number, string>>[] = [{ 1: '≠', 2: '?', 3: '', 4: '≠?' }, { 1: '', 3: '' }, {}];

/** One source on the right, or all others: `texts` of them, of which the first three are those above, each so many times as long. */
export function makeSideBySide(texts = 1, times = 1): SideBySide {
	const { sources, beingRead } = makeStory(Math.max(5, texts + 1));
	const left = parse(LEFT, times);
	const rights = Array.from({ length: texts }, (_, i) => parse(RIGHTS[i % RIGHTS.length]!, times));
	const joined = left.claims.flatMap(({ number, words }) =>
		rights.flatMap(({ claims, only, values }, article): ReaderPair[] => {
			const kind = KINDS[article % RIGHTS.length]![((number - 1) % 4) + 1];
			const right = claims.find((claim) => claim.number === number);
			if (!right || kind === undefined) return [];
			const of = (list: readonly Numbered[]): ReaderWords[] =>
				list.filter((one) => one.number === number).map((one) => one.words);
			const [mine] = of(left.values);
			const [theirs] = of(values);
			const certain = !kind.includes('?');
			return [
				{
					left: words,
					right: right.words,
					article,
					score: certain ? 0.9 : 0.6,
					certain,
					relationInWords: kind.includes('≠') ? 'differs in a figure' : certain ? 'says the same' : 'may say the same',
					onlyLeft: of(left.only),
					onlyRight: of(only),
					differing:
						kind.includes('≠') && mine && theirs
							? [{ kind: 'number', title: 'Figures differ', left: mine, right: theirs, certain, update: false }]
							: [],
				},
			];
		}),
	);
	return {
		beingRead,
		sources,
		counts: sources.map((_, i) => joined.filter(({ article }) => article === i - 1).length),
		left: { source: 0, blocks: left.blocks },
		right: rights.map(({ blocks }, i) => ({ source: i + 1, blocks })),
		joined,
	};
}

interface Numbered {
	readonly number: number;
	readonly words: ReaderWords;
}

interface Parsed extends Pick<ReaderArticle, 'blocks'> {
	readonly claims: readonly Numbered[];
	readonly only: readonly Numbered[];
	readonly values: readonly Numbered[];
}

function parse(source: string, times: number): Parsed {
	const lines = Array.from({ length: times }, (_, turn) =>
		source.split('\n').map((line) => line.replace(/\{(\d+)/g, (_, n: string) => `{${Number(n) + 4 * turn}`)),
	).flat();
	const found = { '': [] as Numbered[], o: [] as Numbered[], v: [] as Numbered[] };
	const blocks = lines.map((marked, block) => {
		const line = marked.replace(/^# /, '');
		const open: { number: number; kind: keyof typeof found; start: number }[] = [];
		let text = '';
		for (const [token, number, kind] of line.matchAll(/\{(\d+)([ov]?)\||\}|[^{}]+/g)) {
			if (number) open.push({ number: Number(number), kind: kind as keyof typeof found, start: text.length });
			else if (token === '}') {
				const { start, ...mark } = open.pop()!;
				const words = { block, start, end: text.length, range: rangeOf(block, start, text.length) };
				found[mark.kind].push({ number: mark.number, words });
			} else text += token;
		}
		return {
			kind: marked.startsWith('# ') ? ('headline' as const) : ('paragraph' as const),
			text,
			range: rangeOf(block, 0, text.length),
		};
	});
	return {
		blocks,
		claims: found[''].sort((a, b) => a.number - b.number),
		only: found.o,
		values: found.v,
	};
}

function rangeOf(line: number, start: number, end: number): ReaderWords['range'] {
	return { start: { line, character: start }, end: { line, character: end } };
}
