/** "In 3 of 5 sources, possibly in 1 more": how many state a claim for sure, its own included, and how many may. */
export function countInWords(sure: number, possibly: number, all: number): string {
	if (sure === 1 && possibly) return `Possibly in ${possibly + 1} of ${all} sources`;
	const count = `In ${sure} of ${all} sources`;
	return possibly ? `${count}, possibly in ${possibly} more` : count;
}
