/** "In 3 of 5 sources, possibly in 1 more": how many state a claim for sure, its own included, and how many may. */
export function countInWords(sure: number, possibly: number, all: number): string {
	const count = `In ${sure} of ${all} sources`;
	return possibly ? `${count}, possibly in ${possibly} more` : count;
}
