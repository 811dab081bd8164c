import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeTarget } from '#server/annotation/describeTarget.ts';
import { prepareText } from '#server/annotation/foldedText.ts';
import { findTargetAnchor } from '#server/annotation/liveAnchors.ts';
import { editAtRandom, makeRandom, spanAtRandom } from '../bench/anchors/editScript.ts';
import { fateOf, isRight } from '../bench/anchors/fate.ts';

/** The long version, with figures, is `npm run bench:anchors`. */
describe('notes on edited articles', () => {
	const folder = join('test', 'corpora', 'ferry-grounding');
	const articles = readdirSync(folder)
		.filter((name) => /\.(?:txt|md|html)$/.test(name))
		.map((name) => readFileSync(join(folder, name), 'utf8'));
	const foreign = [
		'Bread became cheaper in most towns on Sunday.',
		'The choir of Dorvik sang 12 songs and was not paid.',
	];
	const random = makeRandom(20310305);

	it('are never put on a wrong place, and are always found where nothing changed', () => {
		const counts = { unaffected: 0, others: 0 };
		for (let script = 0; script < 120; script++) {
			const first = articles[script % articles.length]!;
			const traced = editAtRandom(first, random, foreign);
			const [before, now] = [prepareText(first), prepareText(traced.text)];
			for (let n = 0; n < 6; n++) {
				const span = spanAtRandom(first, random);
				const target = describeTarget(before, span, 'a.txt');
				const fate = fateOf(traced, now.even, first, span, target);
				const anchor = findTargetAnchor(now, target);
				if ('span' in anchor)
					assert.ok(isRight(fate, anchor.span, now.even, target), `${target.quote}: ${anchor.state}`);
				if (fate.kind === 'unaffected') assert.deepEqual('span' in anchor && anchor.span, fate.span, target.quote);
				counts[fate.kind === 'unaffected' ? 'unaffected' : 'others']++;
			}
		}
		assert.ok(counts.unaffected > 400 && counts.others > 20, JSON.stringify(counts));
	}).timeout(20_000);
});
