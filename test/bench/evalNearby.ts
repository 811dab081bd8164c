// Whether the articles on one event are near one another, where all labelled sets lie in one folder with two thousand invented articles.
//   npm run eval:nearby
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NearbyIndex } from '#server/corpus/nearby/nearbyIndex.ts';
import { skimArticle, type Skim } from '#server/corpus/nearby/skim.ts';
import { generateArticles } from './generateArticles.ts';
import { readLabelledSet, readLabelledSets, readMarkedLabelledSet, type LabelledSet } from './labelledSet.ts';
import { markdownTable } from './markdownTable.ts';
import { BESIDE } from './setsToMeasure.ts';

const OWN = join('server', 'training', 'sets');
const INVENTED = 2000;
const MOST = 60;
/** As shares of the nearest one's nearness. */
const FLOORS = [0, 0.1, 0.15, 0.2, 0.25];

/** Sets of ECB+ are topics, with articles on two like events each: what belongs together in them is not told by the set. */
const isOneEvent = ({ name }: LabelledSet): boolean => !name.startsWith('ecb');

const sets = readdirSync(OWN).map((name) => readMarkedLabelledSet(join(OWN, name)));
const [articles, gold] = BESIDE.held.split(',');
if (existsSync(BESIDE.folder)) sets.push(...readLabelledSets(BESIDE.folder));
else console.error(`absent: ${BESIDE.folder}`);
if (existsSync(gold!)) sets.push(readLabelledSet('held', articles!, gold!));
else console.error(`absent: ${gold}`);

const index = new NearbyIndex();
const skims = new Map<string, Skim>();
let characters = 0;
let skimming = 0;
function put(uri: string, text: string, format: 'text' | 'markdown' | 'html'): void {
	const began = performance.now();
	const skim = skimArticle(text, format);
	skimming += performance.now() - began;
	characters += text.length;
	skims.set(uri, skim);
	index.put(uri, skim);
}
const groups = sets.map((set, s) =>
	set.corpus.articles.map(({ article: { file } }) => {
		const uri = `${s}/${file.uri}`;
		put(uri, file.text, file.format);
		return uri;
	}),
);
for (const { path, text } of generateArticles({ articles: INVENTED })) put(path, text, 'text');

const rows = FLOORS.map((floor) => ({ floor, found: 0, all: 0, others: 0, asked: 0 }));
const began = performance.now();
let asked = 0;
for (const [s, group] of groups.entries()) {
	if (!isOneEvent(sets[s]!)) continue;
	for (const uri of group) {
		const near = index.nearest(skims.get(uri)!, MOST, uri);
		asked++;
		for (const row of rows) {
			const kept = near.filter(({ nearness }) => nearness >= row.floor * near[0]!.nearness);
			const found = kept.filter((one) => group.includes(one.uri)).length;
			row.found += found;
			row.others += kept.length - found;
			row.all += group.length - 1;
			row.asked++;
		}
	}
}
const query = (performance.now() - began) / asked;
console.log(
	markdownTable(
		['near enough from', 'of its event found', 'share', 'others with them'],
		rows.map(({ floor, found, all, others, asked }) => [
			floor.toFixed(2),
			`${found} of ${all}`,
			(found / all).toFixed(3),
			(others / asked).toFixed(1),
		]),
	),
);
console.log(`
${asked} articles among ${skims.size}, ${MOST} nearest at most, from that share of the nearest one's nearness
skimming ${(characters / skimming / 1000).toFixed(1)} M characters a second, a question ${query.toFixed(1)} ms`);
