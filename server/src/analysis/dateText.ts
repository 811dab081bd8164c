import type { ClockTime, DateMention } from './analysis.ts';
import { partsOf, type Day, type Days } from './calendar.ts';
import { FUTURE_VERBS, FUTURE_WORDS, PAST_WORDS, PLANNED_VERBS } from './lexicons/calendar.ts';
import type { Piece } from './pieces.ts';

/** A date before its place in the file is known; without `days` where nothing tells them. */
export interface FoundDate {
	/** The pieces that make it: `from` up to but without `to`. */
	readonly from: number;
	readonly to: number;
	readonly days?: Days | undefined;
	/** See `DateMention`. */
	readonly inYear?: DateMention['inYear'];
	readonly weekday?: number;
	readonly time?: ClockTime;
	/** See `DateMention.counted`. */
	readonly counted?: true;
}

/** One way of writing a date, tried at piece `i`. */
export type ReadDate = (text: DateText, i: number) => FoundDate | undefined;

export function onDay(from: number, to: number, day: Day | undefined): FoundDate | undefined {
	return day === undefined ? undefined : { from, to, days: { first: day, last: day } };
}

const UNTIL: ReadonlySet<string> = new Set(['until', 'till']);
const PAST_AUXILIARIES: ReadonlySet<string> = new Set(['had', 'was', 'were']);

/** How many words back the tense of a date is looked for. */
const LOOK_BACK = 14;
const LOOK_AHEAD = 6;

/** The pieces of a sentence, and the day that its relative dates count from. */
export class DateText {
	readonly pieces: readonly Piece[];
	readonly published: Day | undefined;
	/** What "the day before" counts from: the day that was told last, else that of the news, which is about the day before. */
	anchor: Days | undefined;

	constructor(pieces: readonly Piece[], published: Day | undefined, anchor: Days | undefined) {
		this.pieces = pieces;
		this.published = published;
		this.anchor = anchor ?? (published === undefined ? undefined : { first: published - 1, last: published });
	}

	/** The folded word at `i`, or nothing past either end. */
	key(i: number): string {
		return this.pieces[i]?.key ?? '';
	}

	isCapital(i: number): boolean {
		return /^\p{Lu}/u.test(this.pieces[i]?.text ?? '');
	}

	get yearOfPublication(): number | undefined {
		return this.published === undefined ? undefined : partsOf(this.published).year;
	}

	/** True where the words before speak of what is to come, false where of what is over, undefined where neither. */
	looksForward(from: number): boolean | undefined {
		// "By Friday they will have …", but "By Friday 238 people had been …".
		if (this.key(from - 1) === 'by')
			return !this.pieces.slice(from, from + LOOK_BACK).some((p) => PAST_AUXILIARIES.has(p.key));
		for (let i = from - 1; i >= Math.max(0, from - LOOK_BACK); i--) {
			const { key, kind } = this.pieces[i]!;
			if (kind === 'mark' && /[;:.–—]/.test(key)) break;
			// "It was not until 16 February that an alert gave them away."
			if (UNTIL.has(key) && this.key(i - 1) === 'not') return false;
			if (key.endsWith("'ll") || FUTURE_WORDS.has(key)) return true;
			if (key === 'to' && PLANNED_VERBS.has(this.key(i + 1))) return true;
			if (PAST_WORDS.has(key) || (key.length > 4 && key.endsWith('ed'))) return false;
		}
		// "In January it will open".
		for (let i = from + 1; i < from + LOOK_AHEAD; i++) if (FUTURE_VERBS.has(this.key(i))) return true;
		return undefined;
	}

	/** Of several, the one that the tense picks; without one, that nearest to the day of publication. */
	nearest(candidates: readonly Days[], forward: boolean | undefined): Days | undefined {
		const published = this.published;
		if (published === undefined) return undefined;
		const fitting = candidates.filter((days) => {
			if (forward === undefined) return true;
			return forward ? days.last >= published : days.first <= published;
		});
		const distance = ({ first, last }: Days): number => Math.max(0, first - published, published - last);
		return [...(fitting.length ? fitting : candidates)].sort((a, b) => distance(a) - distance(b))[0];
	}
}
