// Writes what the encoder's training reads: one JSON file for each labelled set, with its claims, labels and candidates.
//   npm run train:export -- OUT_FOLDER SETS_FOLDER... [--held ARTICLES,GOLD]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyzeCorpus } from '#server/corpus/analyzedCorpus.ts';
import { readableClaim } from '#server/corpus/readableClaim.ts';
import {
	claimAtPlace,
	readLabelledSet,
	readLabelledSets,
	samePlace,
	type LabelledSet,
	type Place,
} from './labelledSet.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { held: { type: 'string', multiple: true } },
});
const [out, ...folders] = positionals;
if (!out || !folders.length) {
	console.error('train:export: name the folder to write, and the folders of labelled sets');
	process.exit(2);
}
mkdirSync(out, { recursive: true });
for (const folder of folders) for (const set of readLabelledSets(folder)) write(set);
for (const pair of values.held ?? []) {
	const [articles, gold] = pair.split(',') as [string, string];
	write(readLabelledSet('held', articles, gold));
}

function write(set: LabelledSet): void {
	const { pairs, first } = analyzeCorpus(set.corpus);
	const clusters = pairs.claims.map((): number[] => []);
	set.claims.forEach((members, i) => {
		for (const member of members) {
			const placed = claimAtPlace(set.corpus, member);
			const number = placed && pairs.numberOf(placed);
			if (number !== undefined && !clusters[number]!.includes(i)) clusters[number]!.push(i);
		}
	});
	const placeOf = (claim: number): Place => {
		const { article, claim: of } = pairs.claims[claim]!;
		return { uri: article.article.file.uri, span: of.span };
	};
	const sentences = pairs.claimsOf.map((claims) => {
		const placed = pairs.claims[claims[0]!]!;
		const { article, claim } = placed;
		const place = { uri: article.article.file.uri, span: claim.sentence.span };
		return {
			article: pairs.articleOf[claims[0]!]!,
			...readableClaim(placed).sentence,
			near: set.claims.flatMap((members, i) => (members.some((m) => samePlace(m, place)) ? [i] : [])),
		};
	});
	const claims = pairs.claims.map(({ claim }, i) => {
		return {
			sentence: pairs.sentenceOf[i]!,
			words: claim.words,
			leans: claim.leansOn,
			clusters: clusters[i]!,
			near: set.claims.flatMap((members, c) => (members.some((m) => samePlace(m, placeOf(i))) ? [c] : [])),
			candidates: pairs
				.candidates(i)
				.map((other) => [other, first.odds(i, other)] as const)
				.sort((a, b) => b[1] - a[1])
				.slice(0, 60)
				.map(([other, odds]) => [other, Number(odds.toFixed(3))]),
		};
	});
	writeFileSync(
		join(out!, `${set.name}.json`),
		JSON.stringify({
			name: set.name,
			headlines: set.corpus.articles.map(({ article }) => {
				const headline = article.blocks.find((b) => b.kind === 'headline');
				return headline?.prose.text ?? article.source.title?.value ?? '';
			}),
			statements: set.statements,
			differing: set.differing.map((pairsOf) =>
				pairsOf.map(([a, b]) => [a, b].map((p) => set.corpus.articles.findIndex((x) => x.article.file.uri === p))),
			),
			sentences,
			claims,
		}),
	);
	console.log(`${set.name}: ${claims.length} claims`);
}
