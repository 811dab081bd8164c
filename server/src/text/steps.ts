/** Work that can be left and taken up again after each step; at its end it gives what it has come to. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** The same in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

/** `flatMap`, an item a step. */
export function* flatMapInSteps<Item, Result>(
	items: readonly Item[],
	map: (item: Item, index: number) => readonly Result[],
): Steps<Result[]> {
	const found: Result[] = [];
	for (const [i, item] of items.entries()) {
		for (const one of map(item, i)) found.push(one);
		yield;
	}
	return found;
}
