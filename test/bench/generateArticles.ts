import type { ArticleFormat } from '#server/article/article.ts';
import * as words from './generatorWords.ts';

/** An invented article; `path` is relative to the folder it is to lie in. */
export interface GeneratedArticle {
	readonly path: string;
	readonly text: string;
}

export interface GeneratorOptions {
	/** How many. */
	readonly articles: number;
	/** The same articles for the same number. */
	readonly seed?: number;
	/** The formats, in turn; without them as a folder has them: half text, the rest Markdown and HTML. */
	readonly formats?: readonly ArticleFormat[];
}

const FORMATS: readonly ArticleFormat[] = ['text', 'markdown', 'text', 'html'];
const ENDINGS: Readonly<Record<ArticleFormat, string>> = { text: 'txt', markdown: 'md', html: 'html' };
/** So many articles are about one event, at most. */
const LEAST_TOLD = 3;
const MOST_TOLD = 8;
/** Sentences of an article: those on the event, and those that stand in no other one. */
const CLAIMS = 9;
const LEAST_OWN = 12;
const MOST_OWN = 22;
/** How a claim is told again: word for word, as somebody's words, or cut short. The rest leave it out. */
const VERBATIM = 0.5;
const ATTRIBUTED = 0.7;
const CUT = 0.85;

/**
 * Articles about invented events in invented places: several about each event, which tell the same claims in their own order, among
 * sentences that nobody else has. As long as a news agency's, some 23 sentences and 3 kB.
 */
export function* generateArticles({
	articles,
	seed = 1,
	formats = FORMATS,
}: GeneratorOptions): Iterable<GeneratedArticle> {
	const dice = new Dice(seed);
	for (let made = 0, event = 0; made < articles; event++) {
		const { place, cast, claims } = inventEvent(dice);
		const told = Math.min(dice.between(LEAST_TOLD, MOST_TOLD), articles - made);
		for (let source = 0; source < told; source++, made++) {
			const format = formats[made % formats.length]!;
			const sentences = tellEvent(dice, claims, cast);
			const title = `${dice.of(words.HEADLINE_STARTS)} in ${place} after ${dice.of(words.EVENTS)}`;
			const dateline = `${place.toUpperCase()}, ${dice.of(words.MONTHS)} ${dice.between(1, 28)} –`;
			const path = `event-${String(event).padStart(5, '0')}/${source}-${dice.of(words.OUTLETS)}.${ENDINGS[format]}`;
			yield { path, text: writeArticle(format, title, [`${dateline} ${sentences[0]!}`, ...sentences.slice(1)]) };
		}
	}
}

interface Cast {
	readonly people: readonly { readonly full: string; readonly last: string; readonly title: string }[];
	readonly bodies: readonly string[];
	readonly places: readonly string[];
}

function inventEvent(dice: Dice): { place: string; cast: Cast; claims: string[] } {
	const places = Array.from({ length: 3 }, () => inventName(dice, words.PLACE_ENDS));
	const people = Array.from({ length: 4 }, () => {
		const last = inventName(dice, words.SURNAME_ENDS);
		return { full: `${dice.of(words.GIVEN_NAMES)} ${last}`, last, title: dice.of(words.TITLES) };
	});
	const bodies = Array.from({ length: 3 }, () => dice.of(words.BODIES).replace('*', dice.of(places)));
	const cast = { people, bodies, places };
	return {
		place: places[0]!,
		cast,
		claims: Array.from({ length: CLAIMS }, () => inventSentence(dice, cast)),
	};
}

function tellEvent(dice: Dice, claims: readonly string[], cast: Cast): string[] {
	const told: string[] = [];
	for (const claim of claims) {
		const how = dice.next();
		if (how < VERBATIM) told.push(claim);
		else if (how < ATTRIBUTED) told.push(attribute(dice, claim, cast));
		else if (how < CUT) told.push(cutShort(claim));
	}
	const own = dice.between(LEAST_OWN, MOST_OWN);
	for (let i = 0; i < own; i++) {
		const sentence = inventSentence(dice, cast);
		told.splice(dice.between(0, told.length), 0, dice.next() < 0.2 ? attribute(dice, sentence, cast) : sentence);
	}
	return told;
}

/** The last part after a comma or "after", "while", "because" is left out. */
function cutShort(claim: string): string {
	const short = claim.replace(/,? (?:after|while|because|although|which|where) [^,]*\.$/, '.');
	return short.length > 30 ? short : claim;
}

function attribute(dice: Dice, claim: string, { people, bodies }: Cast): string {
	const body = claim.replace(/\.$/, '');
	const person = dice.of(people);
	const speaker = dice.of([`${person.title} ${person.full}`, person.last, `a spokesman for ${dice.of(bodies)}`]);
	if (dice.next() < 0.4) return `“${body},” ${speaker} ${dice.of(words.SAID)}.`;
	return `${speaker[0]!.toUpperCase()}${speaker.slice(1)} ${dice.of(words.SAID)} that ${lowered(body)}.`;
}

function lowered(sentence: string): string {
	return /^(?:The|A|An|More|About|Nearly|At|Some|Two|Three) /.test(sentence)
		? sentence[0]!.toLowerCase() + sentence.slice(1)
		: sentence;
}

/** Half of them of two parts. */
function inventSentence(dice: Dice, cast: Cast): string {
	const first = fill(dice, dice.of(words.CLAIMS), cast);
	if (dice.next() < 0.5 || first.startsWith('“')) return first;
	return `${first.replace(/\.$/, '')}, ${dice.of(words.LINKS)} ${lowered(fill(dice, dice.of(words.CLAIMS.slice(0, 4)), cast))}`;
}

/** Replaces `{noun}` and its like in a template, each time by another one. */
function fill(dice: Dice, template: string, cast: Cast): string {
	const filled = template.replace(/\{(\w+)\}/g, (_, kind: string) => {
		switch (kind) {
			case 'person':
				return dice.of(cast.people).full;
			case 'title': {
				const { title, last } = dice.of(cast.people);
				return `${title} ${last}`;
			}
			case 'last':
				return dice.of(cast.people).last;
			case 'body':
				return dice.of(cast.bodies);
			case 'place':
				return dice.of(cast.places);
			case 'figure':
				return dice.of([
					String(dice.between(3, 95)),
					String(dice.between(100, 990)),
					`${dice.between(1, 40)},${dice.between(100, 999)}`,
				]);
			case 'few':
				return dice.of(words.SMALL_NUMBERS);
			case 'percent':
				return `${dice.between(2, 90)} percent`;
			case 'money':
				return dice.of([
					`$${dice.between(2, 900)} million`,
					`${dice.between(2, 90)} million euros`,
					`$${dice.between(2, 40)} billion`,
				]);
			case 'day':
				return dice.of(words.DAYS);
			case 'date':
				return `${dice.of(words.MONTHS)} ${dice.between(1, 28)}`;
			case 'noun':
				return dice.common(words.NOUNS);
			case 'nouns':
				return dice.common(words.PLURALS);
			case 'adjective':
				return dice.common(words.ADJECTIVES);
			case 'past':
				return dice.common(words.PASTS);
			case 'verb':
				return dice.common(words.VERBS);
			default:
				return dice.of(words.LINKS);
		}
	});
	return filled[0]!.toUpperCase() + filled.slice(1);
}

function inventName(dice: Dice, ends: readonly string[]): string {
	const name = dice.of(words.SYLLABLES) + (dice.next() < 0.5 ? dice.of(words.SYLLABLES) : '') + dice.of(ends);
	return name[0]!.toUpperCase() + name.slice(1);
}

function writeArticle(format: ArticleFormat, title: string, sentences: readonly string[]): string {
	const paragraphs: string[] = [];
	for (let i = 0; i < sentences.length; i += 3) paragraphs.push(sentences.slice(i, i + 3).join(' '));
	switch (format) {
		case 'text':
			return `${title}\n\n${paragraphs.join('\n\n')}\n`;
		case 'markdown':
			return `# ${title}\n\n${paragraphs.map((p) => p.replace('more than', '*more than*')).join('\n\n')}\n`;
		case 'html': {
			const body = paragraphs.map((p) => `<p>${p.replaceAll('&', '&amp;')}</p>`).join('\n');
			return `<!doctype html>\n<html lang="en"><head><title>${title}</title></head>\n<body><nav><a href="/">Home</a></nav>\n<article><h1>${title}</h1>\n${body}\n</article></body></html>\n`;
		}
	}
}

/** Chance that repeats itself: the generator of Steele and Vigna, mulberry32. */
class Dice {
	#state: number;

	constructor(seed: number) {
		this.#state = seed;
	}

	/** 0 to less than 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let t = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	}

	/** Both ends included. */
	between(low: number, high: number): number {
		return low + Math.floor(this.next() * (high - low + 1));
	}

	of<T>(all: readonly T[]): T {
		return all[Math.floor(this.next() * all.length)]!;
	}

	/** The first ones far more often, as words are in any text (Zipf). */
	common<T>(all: readonly T[]): T {
		return all[Math.floor(all.length ** this.next()) - 1]!;
	}
}
