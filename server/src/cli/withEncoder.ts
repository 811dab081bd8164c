import type { ArticleAnalysis } from '../analysis/analysis.ts';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import { chooseReading } from '../corpus/readingList.ts';
import { MOST_CLAIMS } from '../lsp/backgroundReader.ts';
import type { Encoder } from '../lsp/encoder/encoder.ts';
import { readCorpus } from '../lsp/encoder/readCorpus.ts';
import { Readings } from '../lsp/encoder/readings.ts';
import type { Output, StartEncoder } from './runCommand.ts';

/** Does something with the encoder, or, where it is not wanted (`start` is absent) or cannot be had, without. */
export async function withEncoder<T>(
	start: StartEncoder | undefined,
	output: Output,
	work: (encoder: Encoder | undefined) => Promise<T>,
): Promise<T> {
	if (!start) return work(undefined);
	const encoder = start();
	try {
		await encoder.ready;
	} catch (error) {
		output.complain(`the words alone decide: ${error instanceof Error ? error.message : String(error)}.`);
		return work(undefined);
	}
	try {
		return await work(encoder);
	} finally {
		await encoder.end();
	}
}

/**
 * Has the encoder read a corpus, and tells how far it is. Resolves with the corpus that knows what was read; without an encoder, or where
 * there are too many claims, with the corpus as it was. `about`: only what tells of this article: its claims and those like them.
 */
export async function readAgain(
	corpus: AnalyzedCorpus,
	encoder: Encoder | undefined,
	output: Output,
	about?: ArticleAnalysis,
): Promise<AnalyzedCorpus> {
	if (!encoder || corpus.articles.length < 2) return corpus;
	const { pairs, first } = corpus;
	if (pairs.claims.length > MOST_CLAIMS) {
		output.complain(
			`the words alone decide: there are ${pairs.claims.length} claims, and no more than ${MOST_CLAIMS} are read; name a folder with fewer articles.`,
		);
		return corpus;
	}
	const second = new Readings();
	let wanted: readonly number[] | undefined;
	const together = (claim: number): readonly number[] => chooseReading(pairs, first, second).together[claim] ?? [];
	const isRead = (claim: number): boolean =>
		together(claim).every((other) => second.verdictOn(pairs.claims[claim]!, pairs.claims[other]!) !== undefined);
	await readCorpus(corpus, encoder, second, {
		...(about && {
			urgent() {
				const own = pairs.claims.flatMap(({ article }, i) => (article === about ? [i] : []));
				return (wanted ??= [...new Set([...own, ...own.flatMap(together)])]);
			},
		}),
		progress(done, all) {
			output.progress?.(`reading claims side by side: ${Math.floor((100 * done) / Math.max(1, all))} %`);
			return !wanted?.every(isRead);
		},
	});
	output.progress?.('');
	return corpus.knowing({ second });
}
