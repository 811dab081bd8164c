import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { WordPieces } from '#server/lsp/encoder/wordPieces.ts';

const FOLDER = join('server', 'model');
const sums = readFileSync(join(FOLDER, 'SHA256SUMS'), 'utf8')
	.trim()
	.split('\n')
	.map((line) => line.split('  ') as [string, string]);

describe('the encoder’s files', () => {
	it('are the ones that the model card is about', () => {
		assert.equal(sums.length, 3);
		for (const [hash, name] of sums)
			assert.equal(
				createHash('sha256')
					.update(readFileSync(join(FOLDER, name)))
					.digest('hex'),
				hash,
				name,
			);
	});

	it('are small enough to come with an extension', () => {
		const size = sums.reduce((sum, [, name]) => sum + statSync(join(FOLDER, name)).size, 0);
		assert.ok(size <= 35_000_000, `${size} bytes`);
	});
});

describe('word pieces', () => {
	const pieces = new WordPieces(JSON.parse(readFileSync(join(FOLDER, 'tokenizer.json'), 'utf8')) as object);
	const sentence = { before: ['He', 'spoke', '.'], tokens: ['Orbán’s', 'unbelievableness', 'cost', '42,000', '.'] };

	it('begin and end a sentence, after the one before it', () => {
		const { ids, at } = pieces.sentence(sentence);
		const [start, end] = [ids[0], ids.at(-1)];
		assert.deepEqual([ids.indexOf(end!), ids.filter((id) => id === start).length], [4, 1]);
		assert.equal(at.length, sentence.tokens.length);
		assert.equal(at[0]![0], 5);
		assert.ok(at.every(([from, to], i) => to > from && (i === 0 || at[i - 1]![1] === from)));
		assert.equal(at.at(-1)![1], ids.length - 1);
	});

	it('of a claim are those of its words, and of what it leans on, told apart', () => {
		const read = pieces.sentence(sentence);
		const { at, roles } = pieces.claim({ sentence, words: [1, 2], leansOn: [0] }, read);
		assert.deepEqual([at[0], roles[0]], [0, 0n]);
		assert.equal(at[1], read.at[0]![0]);
		assert.equal(roles[1], 2n);
		assert.equal(at.at(-1), read.at[2]![1] - 1);
		assert.equal(roles.at(-1), 1n);
	});

	it('of a text that is too long are cut, not dropped', () => {
		const long = { before: Array(90).fill('before') as string[], tokens: Array(300).fill('word') as string[] };
		const { ids, at } = pieces.sentence(long);
		assert.ok(ids.length <= 139);
		assert.equal(at.length, 300);
		assert.ok(
			pieces.claim({ sentence: long, words: [...long.tokens.keys()], leansOn: [] }, { ids, at }).at.length <= 48,
		);
	});
});
