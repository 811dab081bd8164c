/**
 * What a word does in its sentence, as far as closed lists, endings and its neighbours tell. `finite` is a verb that its subject
 * stands before; `auxiliary` a finite form of be, have, do or a modal; `base`, `ing` and `participle` are verbs without a subject
 * of their own. All else that can stand in a noun phrase, adjectives too, is `noun`.
 */
export type WordClass =
	| 'auxiliary'
	| 'finite'
	| 'base'
	| 'ing'
	| 'participle'
	| 'name'
	| 'noun'
	| 'number'
	| 'determiner'
	| 'possessive'
	| 'pronoun'
	| 'preposition'
	| 'coordinator'
	| 'subordinator'
	| 'relative'
	| 'that'
	| 'to'
	| 'adverb'
	| 'mark';

/** A finite verb: "says", "said", "was", "will". */
export function isFinite(found: WordClass | undefined): boolean {
	return found === 'finite' || found === 'auxiliary';
}

/** "Russian", "recent": a noun is more likely behind it than a verb. */
export function looksAdjective(key: string): boolean {
	return /(?:ian|ean|ish|ese|al|ive|ous|ful|ic|able|ible|ary|less|ar)$/.test(key) || ADJECTIVES.has(key);
}

const ADJECTIVES = new Set(
	`new old big small large high low long short good bad great recent early late major minor key main joint first second third last
	next final further fresh free strong weak deep wide public private heavy light young german french dutch greek`.split(
		/\s+/,
	),
);
