/**
 * "In 3 of 5 sources, 2 independent, possibly in 1 more": how many state a claim for sure, its own included, how many of them are left
 * when those that rest on the same text count once, and how many more may state it.
 */
export function countInWords(sure: number, possibly: number, all: number, independent = sure): string {
	if (sure === 1 && possibly) return `Possibly in ${possibly + 1} of ${all} sources`;
	const count = `In ${sure} of ${all} sources${independent < sure ? `, ${independent} independent` : ''}`;
	return possibly ? `${count}, possibly in ${possibly} more` : count;
}

/** How other sources tell a claim otherwise. */
export interface Differing {
	/** How many. */
	readonly sources: number;
	/** Whether it is sure of any of them. */
	readonly certain: boolean;
	/** The later of two articles tells what has become of it, and nothing else differs. */
	readonly update: boolean;
}

/** "2 differ", "1 seems to differ", "1 differs by an update". */
export function differingInWords({ sources, certain, update }: Differing): string {
	const [differs, seems] = sources === 1 ? ['differs', 'seems'] : ['differ', 'seem'];
	return `${sources} ${certain || update ? differs : `${seems} to differ`}${update ? ' by an update' : ''}`;
}
