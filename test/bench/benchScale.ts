// How the built server fares with many articles, beside VS Code's own Markdown language server over the same text in the same run.
//   npm run build && npm run bench:scale -- [--articles NUMBER]... [--markdown FILE] [--svg FILE]
// The peer is fetched from npm into out/bench/peer; where it cannot be had, its column is empty.
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { markdownTable } from './markdownTable.ts';
import { measureScale, PATIENCE, type Scale, type Spread } from './measureScale.ts';
import { measureNearest, measureSkims } from './measureSkim.ts';
import { drawCurve } from './scaleCurve.ts';

const { values } = parseArgs({
	options: {
		articles: { type: 'string', multiple: true, default: ['5', '100', '1000'] },
		markdown: { type: 'string' },
		svg: { type: 'string' },
	},
});
/** Some 100,000 sentences. */
const NEAREST_OF = 4300;
const HEAD = ['articles', 'what', 'ours', 'peer', 'ratio', 'goal', 'met'];
const results: Scale[] = [];
for (const articles of values.articles) {
	console.error(`${articles} articles …`);
	results.push(await measureScale(Number(articles)));
	console.error(markdownTable(HEAD, rowsOf(results.at(-1)!)));
}
console.error('looking through texts …');
const table = markdownTable(HEAD, [...results.flatMap(rowsOf), ...rowsOfSkimming()]);
const note = `Times in milliseconds, starts and P9's first by the clock, all else as the server's main thread has spent on the processor: half of all / 19 of 20. The load of this machine over the last minute was ${loadavg()[0]!.toFixed(1)}.
ratio   to the peer (vscode-markdown-languageserver 0.5.0, its client's parsing included), or to what the row names`;
console.log(`${table}\n\n${note}`);
if (values.markdown !== undefined) writeFileSync(values.markdown, `${table}\n\n${note}\n`);
if (values.svg !== undefined) writeFileSync(values.svg, drawCurve(results));

/** P6 and P7 rest on no server. */
function rowsOfSkimming(): string[][] {
	const near = measureNearest(NEAREST_OF);
	return [
		[
			near.articles.toLocaleString('en'),
			`P6 what is near each of them, to hashing their ${near.sentences.toLocaleString('en')} sentences`,
			ms(near.ours),
			ms(near.hashing),
			`${(near.ours / near.hashing).toFixed(2)} x`,
			'',
			'',
		],
		...measureSkims().map(({ format, parser, ours, theirs }) => [
			'',
			`P7 M characters a second: ${format}, beside ${parser}`,
			ms(ours),
			ms(theirs),
			`${(ours / theirs).toFixed(1)} x`,
			format === 'text' ? '≥ 10 x' : '≥ 2 x',
			ours / theirs >= (format === 'text' ? 10 : 2) ? 'yes' : 'no',
		]),
	];
}

function rowsOf({ articles, ours, peer, warm, conflicts, floor, bigFile, idle }: Scale): string[][] {
	const row = (
		what: string,
		mine: string,
		theirs: string,
		ratio: number | undefined,
		goal: number | undefined,
	): string[] => [
		articles.toLocaleString('en'),
		what,
		mine,
		theirs,
		ratio === undefined ? '' : `${ratio.toFixed(2)} x`,
		goal === undefined ? '' : `${goal} x`,
		ratio === undefined || goal === undefined ? '' : ratio <= goal ? 'yes' : 'no',
	];
	const over = (mine: number, theirs: number | undefined): number | undefined => theirs && mine / theirs;
	return [
		row('P1 start to first references', ms(ours.first), ms(peer?.first), over(ours.first, peer?.first), 0.6),
		row('P1 … of it processor time', ms(ours.work), ms(peer?.work), over(ours.work, peer?.work), 0.6),
		row('P2 second start, to our first', ms(warm), '', warm / ours.first, 0.1),
		row('P3 hover, to an empty answer', spread(ours.hover), spread(peer?.hover), ours.hover.half / floor.half, 10),
		row(
			'P3 references',
			spread(ours.references),
			spread(peer?.references),
			over(ours.references.half, peer?.references.half),
			0.25,
		),
		row('P4 keystroke to colours', spread(ours.tokens), '', over(ours.tokens!.half, peer?.keystroke.half), 1),
		row(
			'P4 … and lenses',
			spread(ours.keystroke),
			spread(peer?.keystroke),
			over(ours.keystroke.half, peer?.keystroke.half),
			1,
		),
		row(
			'P4 … conflicts of one article',
			conflicts === undefined ? `> ${ms(PATIENCE)}` : ms(conflicts),
			'',
			over(conflicts ?? PATIENCE, peer?.keystroke.half),
			1,
		),
		row('P8 memory, MiB', ms(ours.memory), ms(peer?.memory), over(ours.memory, peer?.memory), 1),
		row('P9 10 MB opened and answered', ms(bigFile.answered), '', undefined, undefined),
		row('P9 … others meanwhile, to 100 ms', spread(bigFile.others), '', bigFile.others.most / 100, 1),
		row('P12 processor time in 10 s idle', ms(idle), '', undefined, undefined),
	];
}

function ms(value: number | undefined): string {
	return value === undefined ? '' : value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 1 : 0 });
}

function spread(value: Spread | undefined): string {
	return value ? `${ms(value.half)} / ${ms(value.most)}` : '';
}
