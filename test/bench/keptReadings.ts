import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { AnalyzedCorpus } from '#server/corpus/analyzedCorpus.ts';
import { chooseReading } from '#server/corpus/readingList.ts';
import type { Verdict } from '#server/corpus/verdict.ts';
import type { Encoder } from '#server/lsp/encoder/encoder.ts';
import { readCorpus } from '#server/lsp/encoder/readCorpus.ts';
import type { Readings } from '#server/lsp/encoder/readings.ts';

/** What was read of a set: its claims' keys in their order, and verdicts by two claims. */
interface Kept {
	readonly keys: readonly (readonly number[])[];
	readonly verdicts: readonly (readonly [number, number, Verdict])[];
}

/** Has the encoder read corpora, or takes what it read from a file where that has it: reading takes most of a training's time. */
export async function readAll(
	corpora: readonly { readonly name: string; readonly corpus: AnalyzedCorpus }[],
	start: () => Encoder,
	readings: Readings,
	file: string | undefined,
): Promise<void> {
	const known: unknown = file !== undefined && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
	const kept = known as Record<string, Kept>;
	let encoder: Encoder | undefined;
	for (const { name, corpus } of corpora) {
		const { claims } = corpus.pairs;
		const before = kept[name];
		if (before?.keys.length === claims.length) {
			before.keys.forEach((key, i) => readings.keepKey(claims[i]!, Float32Array.from(key)));
			for (const [a, b, verdict] of before.verdicts) readings.keepVerdict(claims[a]!, claims[b]!, verdict);
		}
		encoder ??= start();
		await encoder.ready;
		await readCorpus(corpus, encoder, readings);
		const { together } = chooseReading(corpus.pairs, corpus.first, readings);
		kept[name] = {
			keys: claims.map((claim) => [...readings.keyOf(claim)!]),
			verdicts: together.flatMap((others, a) =>
				others.filter((b) => a < b).map((b) => [a, b, readings.verdictOn(claims[a]!, claims[b]!)!] as const),
			),
		};
		console.error(`read ${name}`);
	}
	await encoder?.end();
	if (file !== undefined) writeFileSync(file, JSON.stringify(kept));
}
