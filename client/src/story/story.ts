import { commands, Disposable, type Memento } from 'vscode';
import {
	STORY_CLAIMS,
	STORY_CONFLICTS,
	STORY_ENTITIES,
	STORY_VOICES,
	type StoryClaims,
	type StoryConflicts,
	type StoryEntities,
	type StoryVoices,
} from '../../../server/src/lsp/protocol.ts';
import type { Session } from '../session.ts';
import { registerClaimsView } from './claimsView.ts';
import { registerConflictsView } from './conflictsView.ts';
import { registerEntitiesView } from './entitiesView.ts';
import { registerOpenStoryPlace } from './openStoryPlace.ts';
import { followStory } from './storyContext.ts';
import { KeptPart } from './storyPart.ts';
import type { StoryView } from './storyView.ts';
import { registerTour, type Tour } from './tour.ts';
import { registerVoicesView } from './voicesView.ts';

/** The story of all sources, part by part: each is asked for once for all who show it. */
export interface StoryParts {
	readonly claims: KeptPart<StoryClaims>;
	readonly conflicts: KeptPart<StoryConflicts>;
	readonly entities: KeptPart<StoryEntities>;
	readonly voices: KeptPart<StoryVoices>;
}

export interface Story extends Disposable {
	readonly parts: StoryParts;
	readonly claims: StoryView<StoryClaims>;
	readonly conflicts: StoryView<StoryConflicts>;
	readonly entities: StoryView<StoryEntities>;
	readonly voices: StoryView<StoryVoices>;
	readonly tour: Tour;
}

export function registerStory(session: Session, memento: Memento): Story {
	const parts: StoryParts = {
		claims: new KeptPart(session, STORY_CLAIMS),
		conflicts: new KeptPart(session, STORY_CONFLICTS),
		entities: new KeptPart(session, STORY_ENTITIES),
		voices: new KeptPart(session, STORY_VOICES),
	};
	const all = Object.values(parts) as readonly StoryParts[keyof StoryParts][];
	const claims = registerClaimsView(session, parts.claims, memento);
	const conflicts = registerConflictsView(session, parts.conflicts, memento);
	const entities = registerEntitiesView(parts.entities, memento);
	const voices = registerVoicesView(parts.voices, memento);
	const tour = registerTour(session, parts.conflicts, memento);
	const registered = Disposable.from(
		...[claims, conflicts, entities, voices],
		tour,
		...all,
		followStory(session, all),
		registerOpenStoryPlace({ claims: claims.view, entities: entities.view, voices: voices.view }),
		commands.registerCommand('corroborate.compareAgain', () => {
			for (const part of all) if (part.watched) void part.refresh();
		}),
		commands.registerCommand('corroborate.stopComparing', () => {
			for (const part of all) part.cancel();
		}),
	);
	return {
		parts,
		claims: claims.view,
		conflicts: conflicts.view,
		entities: entities.view,
		voices: voices.view,
		tour,
		dispose: () => void registered.dispose(),
	};
}
