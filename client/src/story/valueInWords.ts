import { l10n } from 'vscode';
import { firstWords } from '../annotations/noteWords.ts';
import { quote } from '../quote.ts';

/** What a side of a conflict tells: words of its article stand in quotation marks; whether it denies or tells a thing as done is said in words of ours. */
export function valueInWords(kind: string, value: string, mostCharacters?: number): string {
	return inWordsOfOurs(kind, value) ?? quote(mostCharacters === undefined ? value : firstWords(value, mostCharacters));
}

/** For what no words of the article stand: whether this side denies, and that it tells a thing as done; else undefined. */
export function inWordsOfOurs(kind: string, value: string): string | undefined {
	if (kind === 'status' && value === 'told as done') return l10n.t('told as done');
	if (kind !== 'negation') return undefined;
	if (value === 'denied') return l10n.t('denied');
	return value === 'stated' ? l10n.t('stated') : undefined;
}
