import type { Article } from '../article/article.ts';
import type { Mention } from './analysis.ts';
import { surnameKey } from './gazetteer.ts';

export type Gender = 'male' | 'female';

const MALE_TITLES = /\b(?:mr|sir|lord|herr|monsieur|king|prince|duke|\w+man|father|brother|husband|son|don)\b/i;
const FEMALE_TITLES =
	/\b(?:mrs|ms|miss|dame|lady|frau|madame|queen|princess|duchess|\w+woman|mother|sister|wife|widow|daughter|actress)\b/i;
const MALE_WORDS = /^(?:he|him|his|himself|he's|he'd|he'll)$/;
const FEMALE_WORDS = /^(?:she|her|hers|herself|she's|she'd|she'll)$/;
/** A title tells more than a pronoun, which may mean somebody else. */
const TITLE_VOTES = 3;

/** By which pronoun an article calls its people, told from titles and from sentences that name one person and have one pronoun. */
export function genders(article: Article, mentions: readonly Mention[]): (mention: Mention) => Gender | undefined {
	const votes = new Map<string, number>();
	const vote = (mention: Mention, count: number): void => {
		const key = surnameKey(mention.text);
		votes.set(key, (votes.get(key) ?? 0) + count);
	};
	const people = mentions.filter((m) => m.kind === 'person');
	for (const mention of people) {
		const title = mention.title ?? '';
		if (FEMALE_TITLES.test(title)) vote(mention, -TITLE_VOTES);
		else if (MALE_TITLES.test(title)) vote(mention, TITLE_VOTES);
	}
	let next = 0;
	let before: Mention | undefined;
	for (const sentence of article.sentences) {
		const own: Mention[] = [];
		while (next < people.length && people[next]!.span.start < sentence.span.start) next++;
		for (; next < people.length && people[next]!.sentence === sentence; next++) own.push(people[next]!);
		const only = new Set(own.map(({ text }) => surnameKey(text))).size === 1 ? own[0] : undefined;
		const first = sentence.tokens[0]?.key ?? '';
		if (before && before.sentence.block === sentence.block) vote(before, signOf(first));
		if (only) for (const { key, at } of sentence.tokens) if (at.start >= only.at.end) vote(only, signOf(key));
		before = only;
	}
	return (mention) => {
		const sum = votes.get(surnameKey(mention.text)) ?? 0;
		return sum === 0 ? undefined : sum > 0 ? 'male' : 'female';
	};
}

function signOf(key: string): number {
	return MALE_WORDS.test(key) ? 1 : FEMALE_WORDS.test(key) ? -1 : 0;
}
