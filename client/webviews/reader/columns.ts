import type { ReaderArticle, ReaderWords, SideBySide } from '../../../server/src/lsp/protocol.ts';
import { dayOf, SIGNS } from '../../src/webviews/shared/matrixCell.ts';
import { claimInWords, leftName, pairInWords } from '../../src/webviews/shared/pairInWords.ts';
import { fill, plainText } from '../../src/webviews/shared/plainText.ts';
import { stateOf, weightiest, type PairState, type ReaderClaim } from '../../src/webviews/shared/readerClaims.ts';
import type { ReaderLabels } from '../../src/webviews/shared/readerLabels.ts';
import { element, foreign } from '../dom.ts';
import { byBlock, type Mark } from './article.ts';
import type { Column, ColumnArticle } from './column.ts';

type PlacedMark = Mark & Pick<ReaderWords, 'block'>;

/** The left text. Its claims are called by their index in `claims`: one may be joined with several articles. */
export function showLeft(
	column: Column,
	story: SideBySide,
	claims: readonly ReaderClaim[],
	labels: ReaderLabels,
): void {
	const marks = claims.flatMap((claim, key): PlacedMark[] => {
		const state = weightiest(claim.pairs.map((index) => stateOf(story.joined[index]!)));
		return [
			{
				...claim.left,
				kind: 'claim',
				key,
				state,
				badge: badge(key, claim.number, state, claimInWords(story, claim, claims.length, labels)),
			},
			...claim.pairs.flatMap((pair): PlacedMark[] => {
				const { onlyLeft, differing } = story.joined[pair]!;
				return [
					...onlyLeft.map((words): PlacedMark => ({ ...words, kind: 'only', key: pair })),
					...differing.map(({ left }): PlacedMark => ({ ...left, kind: 'value', key: pair })),
				];
			}),
		];
	});
	column.show(fill(labels.onLeft, leftName(story)), [columnArticle(story, story.left, marks, labels)]);
}

/** The texts on the right. Their claims are called by the index of their pair. */
export function showRight(
	column: Column,
	story: SideBySide,
	claims: readonly ReaderClaim[],
	labels: ReaderLabels,
): void {
	const numbers = new Map(claims.flatMap(({ number, pairs }) => pairs.map((index) => [index, number])));
	const marks = story.right.map((): PlacedMark[] => []);
	for (const [key, pair] of story.joined.entries()) {
		const state = stateOf(pair);
		const number = numbers.get(key)!;
		const name = `${fill(labels.claimOf, number, claims.length)}, ${pairInWords(story, pair, 'right', labels)}`;
		marks[pair.article]?.push(
			{ ...pair.right, kind: 'claim', key, state, badge: badge(key, number, state, name) },
			...pair.onlyRight.map((words): PlacedMark => ({ ...words, kind: 'only', key })),
			...pair.differing.map(({ right }): PlacedMark => ({ ...right, kind: 'value', key })),
		);
	}
	const [first, ...others] = story.right;
	const label = first && !others.length ? fill(labels.onRight, nameOf(story, first)) : labels.allOnRight;
	column.show(
		label,
		story.right.map((article, index) => columnArticle(story, article, marks[index]!, labels)),
	);
}

function columnArticle(
	story: SideBySide,
	article: ReaderArticle,
	marks: readonly PlacedMark[],
	labels: ReaderLabels,
): ColumnArticle {
	const source = story.sources[article.source];
	const heading = element(
		'h2',
		{ class: 'source' },
		foreign('span', nameOf(story, article)),
		' ',
		element('span', { class: 'day' }, (source && dayOf(source)) || labels.undated),
	);
	return { article, heading, marks: byBlock(marks) };
}

function nameOf({ sources }: SideBySide, { source }: ReaderArticle): string {
	return plainText(sources[source]?.name ?? '');
}

/** The number of a claim, and by its sign how the other side stands to it. */
function badge(key: number, number: number, state: PairState, name: string): HTMLButtonElement {
	const sign = state === 'states' ? '' : SIGNS[state];
	return element(
		'button',
		{ type: 'button', class: `badge ${state}`, 'data-key': key, 'aria-label': name, title: name },
		`${number}${sign}`,
	);
}
