// How well quotations, their speakers and their other wordings are found, over labelled sets that name them.
//   npm run eval:quotations -- [--sets FOLDER]... [--held ARTICLES,GOLD]... [--misses] [--pairs] [--json]
// Without --sets and --held, what `setsToMeasure.ts` knows of; a set that labels no quotations is passed over.
// --misses lists what was not found or got the wrong speaker, --pairs every pair that was found, for reading.
import { parseArgs } from 'node:util';
import { analyzeCorpus } from '#server/corpus/analyzedCorpus.ts';
import { markdownTable } from './markdownTable.ts';
import { describePair, measureQuotations, type QuotationFigures } from './quotationScore.ts';
import { readQuotationSets } from './quotationSets.ts';

const { values } = parseArgs({
	options: {
		sets: { type: 'string', multiple: true },
		held: { type: 'string', multiple: true },
		misses: { type: 'boolean' },
		pairs: { type: 'boolean' },
		json: { type: 'boolean' },
	},
});
const { sets, absent } = readQuotationSets(values);
for (const line of absent) console.error(line);
if (!sets.length) {
	console.error('eval:quotations: there are no sets with labelled quotations here; name a folder of them with --sets.');
	process.exit(2);
}
const measured = sets.map((set) => {
	const corpus = analyzeCorpus(set.corpus);
	return { name: set.name, corpus, figures: measureQuotations(set, corpus) };
});
const held = measured.filter(({ name }) => name === 'held');
const others = measured.filter(({ name }) => name !== 'held');
const rows = [...held, ...others].map(({ name, figures }) => row(name, figures));
if (others.length > 1)
	rows.push(
		row(
			`all ${others.length}`,
			others.map((m) => m.figures),
		),
	);
if (values.json)
	console.log(JSON.stringify({ absent, sets: measured.map(({ name, figures }) => ({ name, figures })) }));
else {
	console.log(markdownTable(['set', 'found', 'of', 'speaker', 'share', 'cue', 'of', 'pairs', 'of', 'listed'], rows));
	console.log(`
found    labelled quotations that overlap one of ours; the same one is asked for speaker and cue
speaker  right where the label names somebody: our speaker, or whom an unnamed one speaks for ("experts at Norpol"), is that entity by
         its full name, its surname or another spelling of it in these articles; right where the label names nobody: we name nobody
cue      our words of saying hold the labelled verb
pairs    labelled pairs of wordings, both in quotation marks, that are found as one quotation; listed: all pairs that are found`);
	for (const { name, corpus, figures } of measured) {
		if (values.misses) for (const miss of figures.misses) console.log(`${name}: ${miss}`);
		if (values.pairs) for (const pair of corpus.quotations.all()) console.log(`${name}: ${describePair(pair)}`);
	}
}

function row(name: string, of: QuotationFigures | readonly QuotationFigures[]): string[] {
	const all = [of].flat() as readonly QuotationFigures[];
	const sum = (count: (f: QuotationFigures) => number): number => all.reduce((n, f) => n + count(f), 0);
	const quotations = sum((f) => f.quotations);
	const speakers = sum((f) => f.speakers);
	return [
		name,
		`${sum((f) => f.found)}`,
		`${quotations}`,
		`${speakers}`,
		(speakers / Math.max(1, quotations)).toFixed(3),
		`${sum((f) => f.cues)}`,
		`${sum((f) => f.labelledCues)}`,
		`${sum((f) => f.pairs)}`,
		`${sum((f) => f.labelledPairs)}`,
		`${sum((f) => f.pairsFound)}`,
	];
}
