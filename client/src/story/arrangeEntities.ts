import {
	ENTITY_KINDS,
	type EntityKind,
	type StoryEntities,
	type StoryEntity,
	type StoryVoice,
	type StoryVoices,
} from '../../../server/src/lsp/protocol.ts';
import { hasWords } from '../folded.ts';

export const NAME_ORDERS = ['sources', 'name'] as const;
/** Those of most sources first, or by the alphabet. */
export type NameOrder = (typeof NAME_ORDERS)[number];

export interface EntityGroup {
	/** Undefined for names of which nothing tells what they name. */
	readonly kind: EntityKind | undefined;
	readonly entities: readonly StoryEntity[];
}

/** By kind, people first; those with the words of a query in a spelling, a role or the name of a source. */
export function arrangeEntities({ entities, sources }: StoryEntities, order: NameOrder, query: string): EntityGroup[] {
	const hasAll = hasWords(query);
	const chosen = entities.filter(({ name, spellings, bySource }) =>
		hasAll(
			[
				name,
				...spellings.map(({ text }) => text),
				...bySource.flatMap(({ source, roles }) => [sources[source]?.name ?? '', ...roles]),
			].join('\n'),
		),
	);
	return [...ENTITY_KINDS, undefined].flatMap((kind) => {
		const own = sorted(
			chosen.filter((entity) => entity.kind === kind),
			order,
		);
		return own.length ? [{ kind, entities: own }] : [];
	});
}

/** Those with the words of a query in their name, in a quotation or in the name of a source; the nameless last. */
export function arrangeVoices(
	{ voices, sources }: StoryVoices,
	order: NameOrder,
	query: string,
): readonly StoryVoice[] {
	const hasAll = hasWords(query);
	const chosen = voices.filter(({ name = '', quotations }) =>
		hasAll([name, ...quotations.flatMap(({ text, source }) => [text, sources[source]?.name ?? ''])].join('\n')),
	);
	const [named, nameless] = [
		chosen.filter(({ name }) => name !== undefined),
		chosen.filter(({ name }) => name === undefined),
	];
	return [...sorted(named, order), ...nameless];
}

function sorted<Named extends { readonly name?: string }>(list: readonly Named[], order: NameOrder): readonly Named[] {
	return order === 'sources' ? list : [...list].sort((a, b) => (a.name ?? '').localeCompare(b.name ?? ''));
}
