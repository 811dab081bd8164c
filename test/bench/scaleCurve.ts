import type { Scale } from './measureScale.ts';

const WIDTH = 640;
const HEIGHT = 360;
const MARGIN = 60;

/** Both axes logarithmic: what grows with the number of articles rises, what does not lies flat. */
export function drawCurve(results: readonly Scale[]): string {
	const lines = [
		{ name: 'first references', colour: '#0b6e99', of: (s: Scale) => s.ours.first },
		{ name: 'second start', colour: '#448361', of: (s: Scale) => s.warm },
		{ name: 'keystroke: colours and lenses', colour: '#d9730d', of: (s: Scale) => s.ours.keystroke.half },
		{ name: 'hover', colour: '#9065b0', of: (s: Scale) => s.ours.hover.half },
	];
	const all = results.flatMap((result) => lines.map(({ of }) => Math.max(0.1, of(result))));
	const x = scale(
		results.map(({ articles }) => articles),
		MARGIN,
		WIDTH - MARGIN,
	);
	const y = scale(all, HEIGHT - MARGIN, MARGIN / 2);
	const drawn = lines.map(({ name, colour, of }, i) => {
		const points = results.map((s) => `${x(s.articles).toFixed(1)},${y(Math.max(0.1, of(s))).toFixed(1)}`).join(' ');
		return `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2"/>
<text x="${MARGIN + 8}" y="${MARGIN / 2 + 14 * i}" fill="${colour}">${name}</text>`;
	});
	const ticks = results.map(
		({ articles }) => `<text x="${x(articles)}" y="${HEIGHT - MARGIN + 18}" text-anchor="middle">${articles}</text>`,
	);
	const marks = [1, 10, 100, 1000, 10_000, 100_000]
		.filter((value) => value >= Math.min(...all) && value <= Math.max(...all))
		.map((value) => `<text x="${MARGIN - 6}" y="${y(value)}" text-anchor="end">${value} ms</text>`);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="11">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${[...drawn, ...ticks, ...marks].join('\n')}
<text x="${WIDTH / 2}" y="${HEIGHT - 14}" text-anchor="middle">articles in the folder</text>
</svg>
`;
}

function scale(values: readonly number[], from: number, to: number): (value: number) => number {
	const [low, high] = [Math.log(Math.min(...values)), Math.log(Math.max(...values))];
	return (value) => (high === low ? (from + to) / 2 : from + ((Math.log(value) - low) / (high - low)) * (to - from));
}
