// Writes a folder of invented articles, to measure with.
//   node test/bench/run.mjs writeArticles FOLDER COUNT [--seed NUMBER] [--format text|markdown|html]...
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ArticleFormat } from '#server/article/article.ts';
import { generateArticles } from './generateArticles.ts';

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { seed: { type: 'string', default: '1' }, format: { type: 'string', multiple: true } },
});
const [folder, count] = positionals;
if (!folder || !(Number(count) > 0)) throw new Error('Give a folder, and how many articles are to lie in it.');
let bytes = 0;
const formats = values.format as ArticleFormat[] | undefined;
for (const { path, text } of generateArticles({
	articles: Number(count),
	seed: Number(values.seed),
	...(formats && { formats }),
})) {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
	bytes += Buffer.byteLength(text);
}
console.log(`${count} articles, ${(bytes / 1e6).toFixed(1)} MB, in ${folder}`);
