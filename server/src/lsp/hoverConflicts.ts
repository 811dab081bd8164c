import { claimAt } from '../analysis/claimAt.ts';
import { findConflictsAt } from '../features/findConflicts.ts';
import type { HoverOptions } from '../features/hoverOptions.ts';
import type { Asked } from './row.ts';

class OutOfTime extends Error {}

/**
 * The conflicts around a place, for its hover; undefined where they are not to be told, may still change, or take longer than `patience`
 * milliseconds. What was found until then is kept for the next time.
 */
export async function conflictsForHover(
	asked: Pick<Asked, 'corpus' | 'uri' | 'settings' | 'beingRead' | 'pause' | 'environment'>,
	offset: number,
	patience: number,
): Promise<HoverOptions['conflicts']> {
	const { corpus, uri, settings, beingRead, pause, environment } = asked;
	const { report } = settings.conflicts;
	const article = corpus.article(uri);
	const claim = article && claimAt(article, offset);
	if (report === 'off' || !article || !claim) return undefined;
	const placed = { article, claim };
	if (beingRead && !corpus.matcher.isRefined(placed)) return undefined;
	const until = environment.now() + patience;
	try {
		const found = await findConflictsAt(corpus, placed, async () => {
			await pause();
			if (environment.now() > until) throw new OutOfTime();
		});
		return { found, reported: report };
	} catch (error) {
		if (error instanceof OutOfTime) return undefined;
		throw error;
	}
}
