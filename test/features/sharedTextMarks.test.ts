import assert from 'node:assert/strict';
import { findSharedTextMarks } from '#server/features/sharedTextMarks.ts';
import { analyzedFixture } from '../support/analyzedFixture.ts';

const WIRE =
	'The ferry Aurora struck a reef shortly after midnight and sank within an hour, leaving nine sailors in the water.';
const MORE = 'The harbour court has opened an inquiry into the loss, as it does whenever a ship of the line is gone.';

describe('marks of shared text', () => {
	it('none where each has its own', () =>
		assert.deepEqual(marksOf(`=== a.txt\nThe Aurora sank.\n=== b.txt\nThe Aurora sank at night.\n`), []));

	it('none in an article that is not there', () => {
		const { corpus } = analyzedFixture('=== a.txt\nThe Aurora sank.\n');
		assert.deepEqual(findSharedTextMarks(corpus, 'file:///nowhere.txt'), []);
	});

	it('one for passages that overlap, with all who share some of it, most words first', () =>
		assert.deepEqual(
			marksOf(`
=== a.txt
It was night. ${WIRE} ${MORE} Nobody wept. ${MORE.replace('loss', 'death').replace('harbour', 'high')}
=== b.txt
${MORE}
=== c.txt
DORVIK (AP) — ${WIRE} ${MORE}
`),
			['The ferry Aurora struck … line is gone: c.txt 41, b.txt 21'],
		));

	it('say which agencies both credit', () => {
		const { corpus } = analyzedFixture(`
=== a.txt
DORVIK (AP) — ${WIRE}
=== b.txt
${WIRE} (AP)
=== c.txt
${WIRE}
`);
		const [mark] = findSharedTextMarks(corpus, 'file:///sources/a.txt');
		assert.deepEqual(
			mark!.copies.map(({ agencies }) => agencies),
			[['AP'], []],
		);
	});
});

/** Of a.txt: the first words and the last ones of each, and whom it is shared with. */
function marksOf(source: string): string[] {
	const { corpus, files } = analyzedFixture(source);
	const { uri, text } = files[0]!;
	return findSharedTextMarks(corpus, uri).map(({ span, copies }) => {
		const words = text.slice(span.start, span.end).split(' ');
		const with_ = copies.map(({ other, words }) => `${other.article.file.uri.slice(-5)} ${words}`);
		return `${words.slice(0, 4).join(' ')} … ${words.slice(-3).join(' ')}: ${with_.join(', ')}`;
	});
}
