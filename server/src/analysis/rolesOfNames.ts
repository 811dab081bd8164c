import type { Sentence } from '../article/article.ts';
import type { Mention } from './analysis.ts';
import { nameKey, surnameKey } from './gazetteer.ts';
import { EMPTY_WORDS } from './lexicons/functionWords.ts';
import { BODY_NOUNS } from './lexicons/nameContexts.ts';
import { ROLE_NOUNS, ROLE_QUALIFIERS } from './lexicons/titles.ts';

/** A role that stands behind a name is read this far, in tokens: "Ada Lind, the union's general secretary". */
const LONGEST_ROLE = 9;
/** Who may be called "the leader" by another office. */
const LEADERS = /^(?:president|premier|chancellor|minister|king|queen|chief|chairman|chairwoman|mayor|chair|head)$/;
const COMPANY_WORDS = /^(?:company|firm|group|maker|giant|retailer|manufacturer|operator|business|developer|supplier)$/;
const NO_COMPANY =
	/\b(?:ministry|department|court|police|university|council|party|union|committee|agency|commission|office|board|association|parliament|senate|government|army)\b/;

interface Holder {
	readonly mention: Mention;
	readonly person: string;
	readonly words: ReadonlySet<string>;
}

/** Who is meant by "the minister" and "the company": the one whom the article gave that role before. */
export class RolesOfNames {
	private readonly holders: readonly Holder[];
	private readonly mentions: readonly Mention[];

	/** In the order of the text. */
	constructor(mentions: readonly Mention[]) {
		this.mentions = mentions;
		this.holders = mentions.flatMap((mention) => {
			if (mention.kind !== 'person' && mention.kind !== 'organization') return [];
			const words = new Set(roleWords(mention).filter((w) => !EMPTY_WORDS.has(w)));
			if (mention.kind === 'organization') for (const word of nameKey(mention.text).split(' ')) words.add(word);
			return words.size ? [{ mention, person: surnameKey(mention.text), words }] : [];
		});
	}

	/** The one holder of a role before an offset of the file; `words` are folded, as in "the", "foreign", "minister". */
	holderOf(words: readonly string[], before: number): Mention | undefined {
		if (!/^(?:the|its|their|his|her)$/.test(words[0] ?? '')) return undefined;
		const stop = words.findIndex((w) => /^(?:of|for|in|at|from|with|and|who)$/.test(w));
		const phrase = stop < 0 ? words : words.slice(0, stop);
		const head = phrase[phrase.length - 1]!;
		const people = ROLE_NOUNS.has(head);
		if (!people && !BODY_NOUNS.has(head)) return undefined;
		const rest = words.slice(1).filter((w) => w !== head && !EMPTY_WORDS.has(w));
		const scores = new Map<string, { score: number; mention: Mention }>();
		for (const { mention, person, words: role } of this.holders) {
			if (mention.span.start >= before) break;
			if (people !== (mention.kind === 'person')) continue;
			const holds = role.has(head) || (head === 'leader' && [...role].some((w) => LEADERS.test(w)));
			if (!holds) continue;
			const score = 1 + rest.filter((w) => role.has(w)).length;
			const known = scores.get(person);
			if (!known || known.score <= score) scores.set(person, { score, mention });
		}
		const best = Math.max(...[...scores.values()].map((s) => s.score));
		const all = [...scores.values()].filter((s) => s.score === best);
		if (all.length === 1) return all[0]!.mention;
		return all.length === 0 && COMPANY_WORDS.test(head) ? this.companyBefore(before) : undefined;
	}

	private companyBefore(before: number): Mention | undefined {
		let last: Mention | undefined;
		for (const mention of this.mentions) {
			if (mention.span.start >= before) break;
			if (mention.kind === 'organization' && !NO_COMPANY.test(nameKey(mention.text))) last = mention;
		}
		return last;
	}
}

/** Of the title before the name, and of what commas set beside it: "Ada Lind, the harbour master, …", "the mayor, Ada Lind". */
function roleWords({ title = '', sentence, at }: Mention): string[] {
	const { tokens } = sentence;
	const behind = tokens.findIndex((t) => t.at.start >= at.end);
	const first = tokens.findIndex((t) => t.at.start >= at.start);
	const words = [
		...title.split(/[\s-]+/).map((w) => nameKey(w)),
		...(tokens[behind]?.text === ',' ? apposition(tokens, behind + 1, 1) : []),
		...(tokens[first - 1]?.text === ',' ? apposition(tokens, first - 2, -1) : []),
	];
	return words.some((w) => ROLE_NOUNS.has(w) || BODY_NOUNS.has(w)) ? words : [];
}

/** The words from a comma on, forwards to the mark that ends them or back to the article that begins them. */
function apposition(tokens: Sentence['tokens'], from: number, step: 1 | -1): string[] {
	const words: string[] = [];
	for (let i = from; Math.abs(i - from) < LONGEST_ROLE && tokens[i]; i += step) {
		const { kind, key } = tokens[i]!;
		if (kind !== 'word') return step > 0 && isRole(words[0]) ? words : [];
		words.push(key.replace(/'s$/, ''));
		if (step < 0 && BEGINS_ROLE.test(key)) return words;
	}
	return [];
}

const BEGINS_ROLE = /^(?:the|an?|its|their|his|her|our)$/;

function isRole(first = ''): boolean {
	return BEGINS_ROLE.test(first) || ROLE_NOUNS.has(first) || ROLE_QUALIFIERS.has(first);
}
