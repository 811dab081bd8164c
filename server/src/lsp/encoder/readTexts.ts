import type { TextPair } from '../../corpus/compareTexts.ts';
import { readableClaim } from '../../corpus/readableClaim.ts';
import type { Encoder } from './encoder.ts';
import { readCorpus } from './readCorpus.ts';
import type { Readings } from './readings.ts';

/** Has the encoder read two texts, their claims and their sentences as wholes. */
export async function readTexts(
	{ claims, sentences }: TextPair,
	encoder: Pick<Encoder, 'keys' | 'verdicts'>,
	readings: Readings,
): Promise<void> {
	const { pairs } = sentences;
	const across = pairs.claims.flatMap((a, i) =>
		pairs.claims.slice(i + 1).flatMap((b, j) => (pairs.articleOf[i] === pairs.articleOf[i + 1 + j] ? [] : [[a, b]])),
	) as [(typeof pairs.claims)[number], (typeof pairs.claims)[number]][];
	const [keys, verdicts] = await Promise.all([
		encoder.keys(pairs.claims.map(readableClaim)),
		encoder.verdicts(across.map(([a, b]) => [readableClaim(a), readableClaim(b)])),
	]);
	pairs.claims.forEach((claim, i) => readings.keepKey(claim, keys[i]!));
	across.forEach(([a, b], i) => readings.keepVerdict(a, b, verdicts[i]!));
	await readCorpus(claims, encoder, readings);
}
