import { homeOfPeople, nameKey } from '../analysis/gazetteer.ts';
import { demonymHomes } from '../analysis/kindVotes.ts';
import type { Entity } from './entityIndex.ts';

/** Countries and towns with their peoples: "Kvarnia" and "Kvarnian". Neither is the other, but who looks for one wants both. */
export class Peoples {
	readonly #kin = new Map<Entity, Entity[]>();

	constructor(entities: readonly Entity[], named: (key: string) => ReadonlySet<Entity>) {
		for (const people of entities) {
			if (people.kind !== 'group') continue;
			const key = nameKey(people.name);
			if (key.includes(' ')) continue;
			const known = homeOfPeople(key);
			const homes = (known ? [known] : demonymHomes(key)).flatMap((home) => [...named(home)].filter(isPlace));
			const [home] = new Set(homes);
			if (home) this.#join(home, people);
		}
	}

	of(entity: Entity): readonly Entity[] {
		return this.#kin.get(entity) ?? [];
	}

	#join(home: Entity, people: Entity): void {
		this.#kin.set(people, [home]);
		this.#kin.set(home, [...(this.#kin.get(home) ?? []), people]);
	}
}

function isPlace({ kind }: Entity): boolean {
	return kind === 'place';
}
