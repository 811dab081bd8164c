/** Something that was scored, and whether it is what was looked for. */
export interface Scored {
	readonly score: number;
	readonly right: boolean;
}

/** The mean, over all that is right, of the precision of what scores as high or higher; equal scores stand in their given order. */
export function averagePrecision(all: readonly Scored[]): number {
	let [sum, right] = [0, 0];
	[...all]
		.sort((a, b) => b.score - a.score)
		.forEach((one, i) => {
			if (one.right) sum += ++right / (i + 1);
		});
	return right ? sum / right : 0;
}

/** Share of right answers where a score of at least the threshold says yes; and F1 of the yes. */
export function accuracyAt(all: readonly Scored[], threshold: number): { accuracy: number; f1: number } {
	const said = all.filter(({ score }) => score >= threshold);
	const hits = said.filter(({ right }) => right).length;
	const wanted = all.filter(({ right }) => right).length;
	const agree = hits + (all.length - said.length) - (wanted - hits);
	return {
		accuracy: all.length ? agree / all.length : 0,
		f1: said.length + wanted ? (2 * hits) / (said.length + wanted) : 0,
	};
}

/** The threshold with the best accuracy. */
export function bestThreshold(all: readonly Scored[]): number {
	const sorted = [...all].sort((a, b) => b.score - a.score);
	let right = sorted.filter((one) => !one.right).length;
	let [best, most] = [Infinity, right];
	sorted.forEach(({ score, right: isRight }, i) => {
		right += isRight ? 1 : -1;
		const next = sorted[i + 1]?.score;
		if (right > most && next !== score) [best, most] = [next === undefined ? score : (score + next) / 2, right];
	});
	return best;
}
