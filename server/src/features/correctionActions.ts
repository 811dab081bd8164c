import * as l10n from '@vscode/l10n';
import type { EntityKind } from '../analysis/analysis.ts';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import { correctedKey, type Correction } from '../corpus/corrections.ts';
import { findEntityChoices } from './entityChoices.ts';
import { shorten } from './textStyle.ts';
import { inQuotationMarks } from './wording.ts';

/** Something that a reader can say of the name at the cursor, or take back. */
export type CorrectionAction = { readonly title: string } & (
	| { readonly kind: 'same' | 'different'; readonly names: readonly [string, string] }
	| { readonly kind: 'kind'; readonly name: string; readonly of: EntityKind }
	| { readonly kind: 'forget'; readonly id: string }
	/** The client asks for the rest. */
	| { readonly kind: 'pick'; readonly what: 'same' | 'different' | 'kind' }
);

export interface CorrectionOptions {
	/** The client can show lists; else the likeliest of each stand here. */
	readonly picks: boolean;
}

/** A list that can be read at a glance. */
const MOST_SAME = 3;
const MOST_DIFFERENT = 3;
const MOST_CORRECTIONS = 3;
/** Room for a name in a menu, in UTF-16 units. */
const NAME_LENGTH = 40;

/** For the name at an offset; none where none stands. */
export function findCorrectionActions(
	corpus: AnalyzedCorpus,
	uri: string,
	offset: number,
	{ picks }: CorrectionOptions,
): CorrectionAction[] {
	const found = findEntityChoices(corpus, uri, offset);
	if (!found) return [];
	const { entity, text: written, others, corrections } = found;
	const likely = others.filter(({ closeness }) => closeness > 0).slice(0, MOST_SAME);
	const otherSpellings = distinctSpellings(entity.spellings.map(({ text }) => text)).filter(
		(text) => correctedKey(text) !== correctedKey(written),
	);
	const different = otherSpellings.slice(0, MOST_DIFFERENT).map((text): CorrectionAction => ({
		kind: 'different',
		title: l10n.t('Not the same as {0}', quote(text)),
		names: [written, text],
	}));
	const takeBack = corrections.slice(0, MOST_CORRECTIONS).map((one): CorrectionAction => {
		return { kind: 'forget', title: l10n.t('Take back: {0}', correctionInWords(one)), id: one.id };
	});
	if (picks)
		return [
			...(others.length ? [pick('same', l10n.t('{0} is the same as…', quote(written)))] : []),
			...(different.length > 1 ? [pick('different', l10n.t('{0} is not the same as…', quote(written)))] : different),
			pick('kind', l10n.t('{0} is a person, a place, …', quote(entity.name))),
			...takeBack,
		];
	return [
		...likely.map((other): CorrectionAction => ({
			kind: 'same',
			title: l10n.t('Same as {0}', quote(other.entity.name)),
			names: [entity.name, other.entity.name],
		})),
		...different,
		...KINDS.filter((kind) => kind !== entity.kind).map((kind): CorrectionAction => ({
			kind: 'kind',
			title: l10n.t('Is {0}', KIND_IN_WORDS[kind]()),
			name: entity.name,
			of: kind,
		})),
		...takeBack,
	];
}

const KIND_IN_WORDS: Readonly<Record<EntityKind, () => string>> = {
	person: () => l10n.t('a person'),
	organization: () => l10n.t('an organization'),
	place: () => l10n.t('a place'),
	group: () => l10n.t('a group'),
	event: () => l10n.t('an event'),
	product: () => l10n.t('a product'),
	work: () => l10n.t('a work'),
};
const KINDS = Object.keys(KIND_IN_WORDS) as EntityKind[];

/** “Jan Novak” is the same as “J. Novak”. */
export function correctionInWords(correction: Correction): string {
	const [a, b = ''] = correction.names;
	if (correction.decision === 'kind') return l10n.t('{0} is {1}', quote(a), KIND_IN_WORDS[correction.kind]());
	if (correction.decision === 'same') return l10n.t('{0} is the same as {1}', quote(a), quote(b));
	return l10n.t('{0} is not the same as {1}', quote(a), quote(b));
}

function pick(what: 'same' | 'different' | 'kind', title: string): CorrectionAction {
	return { kind: 'pick', what, title };
}

/** Of spellings that a correction cannot tell apart, the first. */
function distinctSpellings(spellings: readonly string[]): string[] {
	const seen = new Set<string>();
	return spellings.filter((text) => !seen.has(correctedKey(text)) && seen.add(correctedKey(text)));
}

function quote(name: string): string {
	return inQuotationMarks(shorten(name, NAME_LENGTH));
}
