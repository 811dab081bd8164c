// How well two sentences are compared, on public data: MRPC (paraphrases), ECB+ (sentences about one event), Snopes (claims that
// tweets repeat). None of it is part of this repository.
//   npm run eval:public -- --data FOLDER [--words-only] [--json]
// FOLDER (default ../shared/data) holds mrpc/, ecb/ and snopes/; which files, and how each figure is made, say public*.ts.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { openEncoder } from './benchEncoder.ts';
import { markdownTable } from './markdownTable.ts';
import { measureEcb } from './publicEcb.ts';
import type { PublicFigure } from './publicFigure.ts';
import { measureMrpc } from './publicMrpc.ts';
import { measureSnopes } from './publicSnopes.ts';

const { values } = parseArgs({
	options: {
		data: { type: 'string', default: '../shared/data' },
		'words-only': { type: 'boolean' },
		json: { type: 'boolean' },
	},
});
const encoder = values['words-only'] ? undefined : await openEncoder();
const figures: PublicFigure[] = [];
for (const measure of [measureMrpc, measureEcb, measureSnopes]) figures.push(...(await measure(values.data, encoder)));
await encoder?.end();
if (!figures.length) {
	console.error('eval:public: none of the data is here; name the folder that holds it with --data.');
	process.exit(2);
}
if (values.json) console.log(JSON.stringify(figures, undefined, 2));
else {
	const rows = figures.map(({ set, by, measure, value, size, msPerPair }) => [
		set,
		by,
		value.toFixed(3),
		msPerPair?.toFixed(2) ?? '',
		size,
		measure,
	]);
	console.log(markdownTable(['set', 'by', 'value', 'ms/pair', 'size', 'measure'], rows));
	console.log(['', ...figures.flatMap(({ note }) => note ?? [])].join('\n'));
	console.log(
		`ms/pair: wall time, reading the texts included; the load over the last minute was ${loadavg()[0]!.toFixed(1)}`,
	);
}
