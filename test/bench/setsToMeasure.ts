import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLabelledSet, readLabelledSets, readMarkedLabelledSet, type LabelledSet } from './labelledSet.ts';

/** A labelled set and what its figures are worth. */
export interface SetToMeasure {
	readonly set: LabelledSet;
	/** The encoder was trained on it: what it says of this set tells little of articles that it never saw. */
	readonly seen: boolean;
}

export interface MeasuredSets {
	readonly sets: readonly SetToMeasure[];
	/** What was looked for and is not there, a line each. */
	readonly absent: readonly string[];
}

export interface SetOptions {
	/** Folders; without any, the sets of this repository that the encoder did not see, and what stands beside it in `BESIDE`. */
	readonly folders?: readonly string[] | undefined;
	/** ARTICLES,GOLD each: sets that nothing was ever learned from. */
	readonly held?: readonly string[] | undefined;
	/** Names the sets that the encoder was not trained on, a line each. */
	readonly unseen: string;
}

const OWN = join('server', 'training', 'sets');
/** Labelled sets that are not part of this repository, where somebody has put them beside it. */
export const BESIDE = {
	folder: join('..', 'shared', 'data', 'sets'),
	held: '../shared/seeds,../shared/gold/seeds.json',
};

/** Finds and reads the sets; what is absent is said, and nothing else follows from it. */
export function readSetsToMeasure({ folders, held, unseen }: SetOptions): MeasuredSets {
	const absent: string[] = [];
	const isThere = (path: string): boolean => {
		if (!existsSync(path)) absent.push(`absent: ${path}`);
		return existsSync(path);
	};
	const unseenNames = new Set(isThere(unseen) ? readFileSync(unseen, 'utf8').split(/\s+/) : []);
	const isDefault = !folders?.length && !held?.length;
	const sets: LabelledSet[] = [];
	if (isDefault && isThere(OWN))
		for (const name of unseenNames) {
			const path = join(OWN, `${name}.txt`);
			if (existsSync(path)) sets.push(readMarkedLabelledSet(path));
		}
	for (const folder of isDefault ? [BESIDE.folder] : (folders ?? []))
		if (isThere(folder)) sets.push(...readLabelledSets(folder));
	const measured = sets.map((set) => ({ set, seen: !unseenNames.has(set.name) }));
	for (const pair of isDefault ? [BESIDE.held] : (held ?? [])) {
		const [articles, gold] = pair.split(',');
		if (!gold) throw new Error(`--held wants ARTICLES,GOLD: ${pair}`);
		if (isThere(articles!) && isThere(gold))
			measured.push({ set: readLabelledSet('held', articles!, gold), seen: false });
	}
	return { sets: measured, absent };
}
