import * as l10n from '@vscode/l10n';
import type { Speaker } from '../analysis/analysis.ts';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { PlacedQuotation, QuotationPair } from '../corpus/quotationPairs.ts';
import { sourceName } from '../corpus/sourceName.ts';
import type { AlteredWords } from '../corpus/wordDifference.ts';
import type { Hover } from './hover.ts';
import type { HoverOptions } from './hoverOptions.ts';
import { findQuotationsAt } from './quotationsAt.ts';
import { shorten, type TextStyle } from './textStyle.ts';

/** Other sources are listed up to this many; of the rest, the number. */
const LISTED = 5;
/** Words that one of two wordings lacks are cut when they are longer, in UTF-16 units; the link leads to the whole. */
const LONGEST_PART = 90;

export interface QuotationHoverOptions extends HoverOptions {
	/** Without the wordings. */
	readonly short: boolean;
}

/** Whose words the quotation at `offset` gives, and in which words the other sources have it. */
export function renderQuotationHover(
	corpus: AnalyzedCorpus,
	uri: string,
	offset: number,
	options: QuotationHoverOptions,
): Hover | undefined {
	const found = findQuotationsAt(corpus, uri, offset);
	if (!found) return undefined;
	const { asked, pairs } = found;
	if (!asked.quotation.speaker && !pairs.length) return undefined;
	const { style } = options;
	const sources = new Set(pairs.map(({ there }) => there.article)).size;
	const whose = whoSays(corpus, asked, style);
	const lines = [sources ? alsoQuoted(whose, sources) : whose];
	if (!options.short) {
		for (const pair of pairs.slice(0, LISTED)) lines.push(renderPair(corpus, pair, options));
		if (pairs.length > LISTED) lines.push(l10n.t('and {0} more', pairs.length - LISTED));
	}
	return { span: asked.quotation.span, text: lines.join('\n\n') };
}

function alsoQuoted(whose: string, sources: number): string {
	if (sources === 1) return l10n.t('{0}, quoted in 1 other source', whose);
	return l10n.t('{0}, quoted in {1} other sources', whose, sources);
}

/** "Words of Ada Lind (“told”), according to Olga Brandt", "Words of a police spokesman, who is not named". */
function whoSays(corpus: AnalyzedCorpus, { quotation: { speaker } }: PlacedQuotation, style: TextStyle): string {
	if (!speaker) return l10n.t('Quotation without a named speaker');
	const cue = speaker.cue ? ` (${l10n.t('“{0}”', style.text(speaker.cue.text))})` : '';
	const whose = `${style.strong(style.text(nameOf(corpus, speaker)))}${cue}`;
	const via = speaker.via && style.text(speaker.via.text);
	if (speaker.mention) {
		return via === undefined ? l10n.t('Words of {0}', whose) : l10n.t('Words of {0}, according to {1}', whose, via);
	}
	if (via === undefined) return l10n.t('Words of {0}, who is not named', whose);
	return l10n.t('Words of {0}, who is not named, according to {1}', whose, via);
}

/** The fullest name that the articles have for a speaker, else the words of the article. */
function nameOf({ entities }: AnalyzedCorpus, { mention, text }: Speaker): string {
	return mention ? (entities.entityOf(mention)?.name ?? mention.text) : text;
}

const RELATIONS: Readonly<Record<QuotationPair['relation'], (source: string) => string>> = {
	same: (source) => l10n.t('{0} quotes the same words', source),
	cut: (source) => l10n.t('{0} quotes it with a cut', source),
	reworded: (source) => l10n.t('{0} quotes it in other words', source),
};

function renderPair(
	corpus: AnalyzedCorpus,
	{ there, relation, altered, speakers }: QuotationPair,
	options: HoverOptions,
): string {
	const { style, address } = options;
	const { file } = there.article.article;
	const link = style.link(
		style.text(sourceName(there.article.article)),
		address({ uri: file.uri, span: there.quotation.span }),
	);
	const { speaker } = there.quotation;
	const other = speakers === 'different' && speaker;
	const quotes = RELATIONS[relation](link);
	const said = other ? l10n.t('{0}, as words of {1}', quotes, style.text(nameOf(corpus, other))) : quotes;
	return relation === 'same' ? said : `${said}:\n\n${style.quote(renderDifference(altered, style))}`;
}

function renderDifference(altered: readonly AlteredWords[], style: TextStyle): string {
	return altered
		.map(({ kind, text }, i) => {
			if (kind === 'equal') return style.text(text);
			// Of what leads to the shared words their neighbours matter, of what follows the beginning.
			const leads = altered.slice(0, i).every((part) => part.kind !== 'equal');
			return style[kind](style.text(leads ? endOf(text) : shorten(text, LONGEST_PART)));
		})
		.join(' ');
}

/** The end of a text, cut between two words and marked where it is longer than a part may be. */
function endOf(text: string): string {
	if (text.length <= LONGEST_PART) return text;
	const from = text.indexOf(' ', text.length - LONGEST_PART);
	return from < 0 ? shorten(text, LONGEST_PART) : `…${text.slice(from + 1)}`;
}
