import type { CopyLink } from '../corpus/independence.ts';
import { sourceName } from '../corpus/sourceName.ts';
import type { HoverOptions } from './hoverOptions.ts';
import { shorten } from './textStyle.ts';
import { wordingWithin } from './wording.ts';

/** Longer passages are cut, in UTF-16 units; the links lead to them. */
const PASSAGE_LENGTH = 160;
const LINKS_LISTED = 3;

/** "28 words word for word, both credit AP": what two sources share. */
export function copyInWords({ words, agencies }: Pick<CopyLink, 'words' | 'agencies'>): string {
	const credit = agencies.length ? `; both credit ${agencies.join(' and ')}` : '';
	return `${words} words word for word${credit}`;
}

/** Why sources count once: which ones share how much, and one passage of it. */
export function renderCopyLinks(links: readonly CopyLink[], { style, address }: HoverOptions): string[] {
	const lines = links.slice(0, LINKS_LISTED).flatMap((link) => {
		const { article, other, passages } = link;
		const { here, there } = passages[0]!;
		const [mine, theirs] = [
			{ article, span: here },
			{ article: other, span: there },
		].map(({ article: { article }, span }) =>
			style.link(style.text(sourceName(article)), address({ uri: article.file.uri, span })),
		);
		return [
			`${mine} and ${theirs} share ${style.text(copyInWords(link))}:`,
			style.quote(style.text(shorten(wordingWithin(article, here), PASSAGE_LENGTH))),
		];
	});
	const rest = links.length - LINKS_LISTED;
	return rest > 0 ? [...lines, `${rest} more ${rest === 1 ? 'shares' : 'share'} text with these.`] : lines;
}
