import * as l10n from '@vscode/l10n';
import type { CopyLink } from '../corpus/independence.ts';
import { sourceName } from '../corpus/sourceName.ts';
import type { HoverOptions } from './hoverOptions.ts';
import { joinWithAnd } from './joinWithAnd.ts';
import { shorten } from './textStyle.ts';
import { wordingWithin } from './wording.ts';

/** Longer passages are cut, in UTF-16 units; the links lead to them. */
const PASSAGE_LENGTH = 160;
const LINKS_LISTED = 3;

/** "28 words word for word, both credit AP": what two sources share. */
export function copyInWords({ words, agencies }: Pick<CopyLink, 'words' | 'agencies'>): string {
	if (!agencies.length) return l10n.t('{0} words word for word', words);
	return l10n.t('{0} words word for word; both credit {1}', words, joinWithAnd(agencies));
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
			l10n.t('{0} and {1} share {2}:', mine!, theirs!, style.text(copyInWords(link))),
			style.quote(style.text(shorten(wordingWithin(article, here), PASSAGE_LENGTH))),
		];
	});
	const rest = links.length - LINKS_LISTED;
	if (rest <= 0) return lines;
	return [
		...lines,
		rest === 1 ? l10n.t('1 more shares text with these.') : l10n.t('{0} more share text with these.', rest),
	];
}
