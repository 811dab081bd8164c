import type { EncoderFeatures } from './claimModel.ts';
import type { PlacedClaim } from './corpus.ts';
import { closeness } from './readingList.ts';
import type { SecondReading } from './secondReading.ts';
import { linkOdds } from './verdict.ts';

/** What the encoder made of two claims; undefined where it has not read them together. */
export function readFeatures(a: PlacedClaim, b: PlacedClaim, second: SecondReading): EncoderFeatures | undefined {
	const verdict = second.verdictOn(a, b);
	return (
		verdict && {
			encoder: linkOdds(verdict),
			encoderRelated: Math.log((verdict.related + 1e-3) / (verdict.unrelated + 1e-3)),
			closeness: closeness(second.keyOf(a), second.keyOf(b)),
		}
	);
}
