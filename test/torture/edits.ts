import { readArticle } from '#server/article/readArticle.ts';
import { analyzeArticle } from '#server/analysis/analyzeArticle.ts';
import type { ArticleFormat } from '#server/article/article.ts';
import { readLines } from '#server/lsp/convert.ts';
import type { Span } from '#server/text/span.ts';
import { makeRandom } from '../bench/anchors/editScript.ts';
import { anyHostileText, cut, runEditSequence } from '../support/editSequence.ts';
import type { Figure, Part } from './figure.ts';

const EDITS = 100;
const FORMATS: readonly ArticleFormat[] = ['text', 'markdown', 'html'];

/** Documents that are edited at random end as a fresh server has them, and every range is where the client thinks it is. */
export const edits: Part = async (length, seed) => {
	const sequences = length === 'nightly' ? 10_000 : 200;
	const counts = { edits: 0, quoted: 0, compared: 0 };
	const problems: string[] = [];
	for (let n = 0; n < sequences && problems.length < 3; n++)
		await runEditSequence(makeRandom(seed + n), EDITS, counts).catch((error: unknown) =>
			problems.push(`seed ${seed + n}: ${String(error)}`),
		);
	for (const problem of problems) console.error(problem);
	return [
		{
			id: 'R1',
			what: `${sequences} sequences of ${EDITS} random edits, then a fresh server`,
			figure: `${problems.length} differ (${counts.compared} answers, ${counts.quoted} quoted ranges)`,
			goal: '0 differ',
			ok: problems.length === 0,
		},
		checkPositions(length === 'nightly' ? 20_000 : 5200, seed),
	];
};

/** All spans of generated documents as ranges, cut from the text as a client cuts it. */
function checkPositions(documents: number, seed: number): Figure {
	const random = makeRandom(seed);
	let ranges = 0;
	let wrong = 0;
	for (let n = 0; n < documents; n++) {
		const text = anyHostileText(random, 60);
		const analysis = analyzeArticle(readArticle({ uri: 'file:///a', format: FORMATS[n % 3]!, text }));
		const { blocks, sentences } = analysis.article;
		const spans: Span[] = [...blocks, ...sentences, ...analysis.mentions, ...analysis.quantities, ...analysis.dates]
			.concat(analysis.claims as never[])
			.map(({ span }) => span);
		for (const { block, tokens } of sentences) spans.push(...tokens.map(({ at }) => block.prose.toFile(at)));
		const lines = readLines(text, 'utf-16');
		for (const span of spans) {
			ranges++;
			if (cut(text, lines.rangeOf(span)) === text.slice(span.start, span.end)) continue;
			if (!wrong++) console.error(`wrong range in ${JSON.stringify(text)}: ${JSON.stringify(span)}`);
		}
	}
	return {
		id: 'R2',
		what: `every range of ${documents} generated documents, cut from the client’s text`,
		figure: `${wrong} of ${ranges} wrong`,
		goal: '0 wrong',
		ok: wrong === 0,
	};
}
