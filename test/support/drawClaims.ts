import type { ArticleAnalysis, Claim } from '#server/analysis/analysis.ts';

/** The visible text of an article, block by block, with each claim in brackets: `[The talks, [which lasted two hours], failed].` */
export function drawClaims(analysis: ArticleAnalysis): string {
	const drawn: string[] = [];
	for (const block of analysis.article.blocks) {
		const claims = analysis.claims.filter((c) => c.sentence.block === block);
		const marks = claims.flatMap(({ at }) => [
			{ at: at.start, order: -at.end, mark: '[' },
			{ at: at.end, order: -Infinity, mark: ']' },
		]);
		marks.sort((a, b) => a.at - b.at || a.order - b.order);
		let text = '';
		let from = 0;
		for (const { at, mark } of marks) {
			text += block.prose.text.slice(from, at) + mark;
			from = at;
		}
		drawn.push(text + block.prose.text.slice(from));
	}
	return drawn.join('\n');
}

/** The words of a claim, as written. */
export function wordsOf({ sentence, words }: Claim): string {
	return words.map((i) => sentence.tokens[i]!.text).join(' ');
}

/** The words that a claim leans on, as written. */
export function leansOn({ sentence, leansOn: words }: Claim): string {
	return words.map((i) => sentence.tokens[i]!.text).join(' ');
}
