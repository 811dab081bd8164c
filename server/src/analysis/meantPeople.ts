import type { Article, Sentence } from '../article/article.ts';
import type { Mention } from './analysis.ts';
import { isReadable, type ArticleReadings, type ReadSentence } from './articleReadings.ts';
import { genders, type Gender } from './genders.ts';
import { otherParties } from './otherParties.ts';
import { RolesOfNames } from './rolesOfNames.ts';
import { namedSpeaker } from './speakers.ts';
import { subjectOf } from './syntax/leanings.ts';
import { isTime } from './syntax/phrases.ts';
import type { SentenceReading } from './syntax/sentenceReading.ts';

/** So many sentences back a pronoun may reach. */
const REACH = 4;
/** "it" as often means a thing that nobody named: only the subject just before will do. */
const REACH_OF_IT = 1;

/** Whom "he", "she" and "the minister" mean in one article, where that is clear. */
export class MeantPeople {
	private readonly order: ReadonlyMap<Sentence, number>;
	private readonly spoken = new Map<Sentence, Mention>();
	private genderOf: ((mention: Mention) => Gender | undefined) | undefined;
	private roles: RolesOfNames | undefined;

	constructor(
		private readonly article: Article,
		private readonly readings: ArticleReadings,
		private readonly mentions: readonly Mention[],
	) {
		this.order = new Map(article.sentences.map((sentence, i) => [sentence, i]));
	}

	/** Remembers who spoke in a sentence: the next "he" goes on from there. */
	spoke(mention: Mention, sentence: Sentence): void {
		this.spoken.set(sentence, mention);
	}

	/** Whom the words for a speaker stand for, where they hold no name. */
	meantBy(reading: SentenceReading, words: readonly number[]): Mention | undefined {
		const head = reading.tokens[words[0] ?? -1];
		if (!head) return undefined;
		if (words.length > 1) return this.byRole(reading, words);
		if (!/^(?:he|she|it)$/.test(head.key)) return undefined;
		const isOther = otherParties(this.readings.of(reading.sentence), words[0]!);
		const fits = head.key === 'it' ? isBody : this.isOfGender(head.key);
		return this.search(reading.sentence, head.key, head.at.start, (m) => fits(m) && !isOther(m));
	}

	/** The person whom a sentence is about. */
	subjectOf(sentence: Sentence): Mention | undefined {
		if (!isReadable(sentence)) return undefined;
		for (const words of this.subjects(this.readings.of(sentence), Infinity)) {
			const { reading } = this.readings.of(sentence);
			const found = namedSpeaker(reading, words).name ?? this.meantBy(reading, words);
			if (found && isPerson(found)) return found;
			// Of "he" it is not told who he is, and it is nobody whom the sentence names after him.
			if (!found && words.length === 1 && /^(?:he|she)$/.test(reading.tokens[words[0]!]!.key)) return undefined;
		}
		return undefined;
	}

	private byRole(reading: SentenceReading, all: readonly number[]): Mention | undefined {
		this.roles ??= new RolesOfNames(this.mentions);
		const { sentence } = reading;
		const words = withoutTime(reading, all);
		const keys = words.map((w) => reading.tokens[w]!.key);
		return this.roles.holderOf(keys, sentence.block.prose.toFile(reading.tokens[words[0]!]!.at).start);
	}

	private isOfGender(pronoun: string): (m: Mention) => boolean {
		this.genderOf ??= genders(this.article, this.mentions);
		const gender = pronoun === 'he' ? 'male' : 'female';
		return (m) => isPerson(m) && (this.genderOf!(m) ?? gender) === gender;
	}

	/** The nearest that fits: in the sentence before the word, then sentence by sentence; who spoke first, then subjects, then others. */
	private search(
		sentence: Sentence,
		pronoun: string,
		before: number,
		fits: (m: Mention) => boolean,
	): Mention | undefined {
		const at = this.order.get(sentence)!;
		const reach = pronoun === 'it' ? REACH_OF_IT : REACH;
		for (let i = at; i >= 0 && at - i <= reach; i--) {
			const other = this.article.sentences[i]!;
			if (other.block.kind === 'furniture' || !isReadable(other)) continue;
			const limit = i === at ? before : Infinity;
			const spoken = this.spoken.get(other);
			if (spoken && fits(spoken)) return spoken;
			const read = this.readings.of(other);
			const { reading } = read;
			let sameWord = false;
			for (const words of this.subjects(read, limit)) {
				sameWord ||= words.length === 1 && reading.tokens[words[0]!]!.key === pronoun;
				const { name } = namedSpeaker(reading, words);
				const found = name ?? (words.length > 1 ? this.byRole(reading, words) : undefined);
				if (found && fits(found)) return found;
			}
			// Where the same pronoun is the subject already, what it means stands further back.
			if (sameWord || pronoun === 'it') continue;
			const named = reading.mentions.find((m) => m && m.at.start < limit && !isQuoted(read, m) && fits(m));
			if (named) return named;
		}
		return undefined;
	}

	private subjects(read: ReadSentence, before: number): (readonly number[])[] {
		const { reading, clauses } = read;
		return clauses.flatMap((clause) => {
			if (clause.verb === undefined) return [];
			const words = subjectOf(reading, clause);
			const at = reading.tokens[words[0] ?? -1]?.at;
			return at && at.start < before && !isQuoted(read, { at }) ? [words] : [];
		});
	}
}

/** "the president" of "Just two days earlier the president". */
function withoutTime(reading: SentenceReading, words: readonly number[]): readonly number[] {
	const first = words.findIndex((w) => /^(?:determiner|possessive)$/.test(reading.classes[w]!));
	return first > 0 && words.slice(0, first).some((w) => isTime(reading, w)) ? words.slice(first) : words;
}

function isQuoted({ quotations }: ReadSentence, { at }: Pick<Mention, 'at'>): boolean {
	return quotations.some((q) => q.at.start <= at.start && at.end <= q.at.end);
}

function isPerson({ kind }: Mention): boolean {
	return kind === 'person';
}

function isBody({ kind }: Mention): boolean {
	return kind === 'organization' || kind === 'place';
}
