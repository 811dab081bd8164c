import type { NamedUnit } from './figureUnits.ts';
import { CURRENCY_CODES, CURRENCY_PREFIXES, CURRENCY_SIGNS, DOLLARS } from './lexicons/currencies.ts';
import { unitNamed } from './lexicons/units.ts';
import { multiplied, readNumber, shortMagnitude, type ReadNumber } from './numbers.ts';
import type { Piece } from './pieces.ts';

/** The mark of a currency before a number; `currency` is absent where several countries use it. */
export interface SumSign {
	readonly currency: string | undefined;
	readonly at: number;
}

/** "$", "US$", "EUR", "Rs": the currency of the sum that begins here, and where its number stands. */
export function signBefore(pieces: readonly Piece[], i: number): SumSign | undefined {
	const [first, second, third] = [pieces[i]!, pieces[i + 1], pieces[i + 2]];
	const sign = CURRENCY_SIGNS.get(first.text);
	if (sign !== undefined && isFigure(second)) return { currency: sign, at: i + 1 };
	if (first.kind !== 'word') return undefined;
	const dollar = second?.text === '$' && second.glued ? DOLLARS.get(first.key.replace(/\./g, '')) : undefined;
	if (dollar !== undefined && isFigure(third)) return { currency: dollar, at: i + 2 };
	if (!isFigure(second)) return undefined;
	if (CURRENCY_PREFIXES.has(first.text)) return { currency: CURRENCY_PREFIXES.get(first.text), at: i + 1 };
	return CURRENCY_CODES.has(first.key) && first.text === first.text.toUpperCase()
		? { currency: first.text, at: i + 1 }
		: undefined;
}

function isFigure(piece: Piece | undefined): boolean {
	return piece?.kind === 'number';
}

/** A number after the sign of a currency, where "m" is a million. */
export function readAmount(pieces: readonly Piece[], at: number): ReadNumber | undefined {
	const number = readNumber(pieces, at);
	if (!number || number.magnitude !== undefined) return number;
	const next = pieces[number.to];
	const magnitude = next && (next.glued || next.key.length > 1) ? shortMagnitude(next) : undefined;
	return magnitude ? multiplied(number, magnitude, number.to + 1) : number;
}

/** The least sum in won that is told from what somebody won. */
const LEAST_WON = 100_000;

const SHARED_NAMES = /^(?:dollar|pound|rupee|rouble|ruble|lira|riyal|dirham|cent)s?$/;

/** "5 €", "100$", "50p", "500 million won", "90 Polish zlotys". */
export function moneyAfter(pieces: readonly Piece[], at: number, number: ReadNumber): NamedUnit | undefined {
	const piece = pieces[at];
	if (!piece) return undefined;
	const sign = CURRENCY_SIGNS.get(piece.text);
	const owned = /^\p{Lu}\p{Ll}/u.test(piece.text) ? unitNamed(pieces[at + 1]?.key ?? '') : undefined;
	if (owned?.kind === 'money') {
		// A dollar that has an owner is some other one than the American.
		const { currency, ...open } = owned;
		return { unit: currency === undefined || SHARED_NAMES.test(pieces[at + 1]!.key) ? open : owned, to: at + 2 };
	}
	if (sign !== undefined)
		return pieces[at + 1]?.kind === 'number'
			? undefined
			: { unit: { kind: 'money', factor: 1, currency: sign }, to: at + 1 };
	if (piece.text === 'p' && piece.glued && number.high < 100) return { unit: unitNamed('pence')!, to: at + 1 };
	if (piece.key === 'won' && number.high >= LEAST_WON)
		return { unit: { kind: 'money', factor: 1, currency: 'KRW' }, to: at + 1 };
	return undefined;
}

/** "a 500-pound bomb", "200 pounds of flour", "weighs 200 pounds": the weight, not the money. */
export function isWeight(pieces: readonly Piece[], number: ReadNumber, named: NamedUnit, hyphen: boolean): boolean {
	if (!/^pounds?$/.test(pieces[named.to - 1]!.key) || named.to !== number.to + (hyphen ? 2 : 1)) return false;
	const after = pieces[named.to];
	if (hyphen) return HEAVY.has(after?.key ?? '');
	if (after?.key === 'of') return !MONEY_OF.has(pieces[named.to + 1]?.key ?? '');
	return pieces
		.slice(Math.max(0, number.to - WEIGHED_WITHIN), number.to)
		.some(({ key }) => /^weigh(?:s|ed|ing|t)?$/.test(key));
}

/** Pieces back from the unit: "weighed more than 200 pounds". */
const WEIGHED_WITHIN = 5;
/** What is told by its weight: "a 500-pound bomb", whereas "a 500-pound fine" is money. */
const HEAVY = new Set(
	'bomb bombs warhead warheads shell shells man woman boy girl dog cat bear lion tiger pig boar fish shark catch weight weights rock stone boulder load payload package parcel bag sack turkey frame baby animal beast'.split(
		' ',
	),
);
const MONEY_OF = new Set(
	'debt debts damage damages funding investment savings aid tax taxes cuts public taxpayers'.split(' '),
);
