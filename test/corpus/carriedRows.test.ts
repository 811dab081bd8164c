import assert from 'node:assert/strict';
import { analyzeArticle } from '#server/analysis/analyzeArticle.ts';
import type { ArticleAnalysis } from '#server/analysis/analysis.ts';
import { readArticle } from '#server/article/readArticle.ts';
import { analyzeCorpus, type AnalyzedCorpus } from '#server/corpus/analyzedCorpus.ts';
import { makeCorpus } from '#server/corpus/corpus.ts';
import { makeConflictFinder } from '#server/corpus/conflicts/conflicts.ts';
import { generateArticles } from '../bench/generateArticles.ts';

const STORY: readonly string[] = [
	`The ferry Aurora ran aground off Cape Lindes on Tuesday evening with 87 passengers on board. Captain Ada Lind said the buoy was dark.
The rescue lasted two hours. Nobody was injured, the coastguard said. The wreck was towed to the port of Borrow on Monday.`,
	`On Tuesday the ship was stranded near Cape Lindes; 78 passengers were on board. Lind denied that the buoy had been dark.
It took rescuers nearly five hours to free her. Two sailors were injured. The ship was towed to Borrow on Wednesday.`,
	`The lights service denied that the buoy was dark. Some 90 passengers were rescued within two hours on Tuesday.
The ferry will be towed to Lindes harbour, officials said. Captain Ada Lind resigned on Monday.`,
];

/** In the first article, one after the other: what is replaced, and by what. */
const EDITS: readonly (readonly [what: string, from: string, to: string])[] = [
	['a letter', 'Nobody', 'Nobodyx'],
	['another one', 'Nobodyx', 'Nobody r'],
	['a word that others have', 'Nobody r', 'Nobody rescued'],
	['a figure', '87', '78'],
	['a new sentence', 'The rescue lasted', 'The mayor came. The rescue lasted'],
	['another day', 'on Tuesday evening', 'on Wednesday evening'],
	['a name', 'Ada Lind', 'Ida Brandt'],
	['a clause', 'Nobody rescued was injured', 'Nobody rescued was injured, and a tug was lost'],
	['back again', ', and a tug was lost', ''],
	['a sentence less', 'The mayor came. ', ''],
];

describe('what is kept of the corpus before an edit', () => {
	it('leads to what a corpus made afresh gives', () => checkEdits(STORY, EDITS));

	it('does so among generated articles', () => {
		const texts = [...generateArticles({ articles: 2, seed: 3, formats: ['text'] })].map(({ text }) => text);
		const [word, other] = texts[0]!.match(/\b[a-z]{6,}\b/g) as [string, string];
		checkEdits(texts, [
			['a letter', word, `${word}x`],
			['a word', `${word}x`, other],
			['a sentence', '. ', '. It rained. '],
		]);
	});
});

function checkEdits(texts: readonly string[], edits: typeof EDITS): void {
	const others = texts.slice(1).map((text, i) => read(text, i + 1));
	const states: { readonly what: string; readonly text: string; readonly found: string[] }[] = [];
	let text = texts[0]!;
	for (const [what, from, to] of [['nothing', '', ''] as const, ...edits]) {
		assert.ok(text.includes(from), `${what}: ${from}`);
		text = text.replace(from, to);
		states.push({ what, text, found: findAll(analyzeCorpus(makeCorpus([read(text, 0), ...others]))) });
	}
	for (const { what, text, found } of states) {
		// Another folder in between: nothing is left to be kept.
		findAll(analyzeCorpus(makeCorpus([read('A dog barked.', 8), read('A dog barked at night.', 9)])));
		const fresh = [text, ...texts.slice(1)].map(read);
		assert.deepEqual(found, findAll(analyzeCorpus(makeCorpus(fresh))), what);
	}
	assert.ok(states.some(({ found }) => found.some((line) => line.startsWith('conflict'))));
}

function read(text: string, i: number): ArticleAnalysis {
	return analyzeArticle(readArticle({ uri: `file:///sources/${i}.txt`, format: 'text', text }));
}

/** Every score to the last bit, in its order. */
function findAll(corpus: AnalyzedCorpus): string[] {
	const finder = makeConflictFinder(corpus);
	return corpus.articles.flatMap((article) => {
		const steps = finder.conflictsOf(article);
		let step = steps.next();
		while (!step.done) step = steps.next();
		return [
			...step.value.map(
				({ kind, nature, score, certain, here, there }) =>
					`conflict ${kind} ${nature} ${score} ${certain} ${here.value} ${here.span.start} ${there.value} ${there.article.article.file.uri} ${there.span.start}`,
			),
			...article.claims.flatMap((claim) => {
				const number = corpus.pairs.numberOf({ article, claim })!;
				return [...corpus.matcher.rated(number)].map(([sentence, score]) => `match ${number} ${sentence} ${score}`);
			}),
		];
	});
}
