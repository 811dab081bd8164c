import type { RememberedDecision } from '../annotation/resolveDecisions.ts';
import { decisionFormat } from './decisionFile.ts';
import type { Environment } from './environment.ts';
import type { StoreListener } from './folderStore.ts';
import { PlacePairStore, type StoredPair } from './placePairStore.ts';
import type { DecisionRecord } from './protocol.ts';

type Said = Pick<RememberedDecision, 'decision'>;

/** A record, and whose it is. */
export type StoredDecision = StoredPair<DecisionRecord, Said>;

/** The decisions of all workspace folders. */
export class DecisionStore extends PlacePairStore<DecisionRecord, Said> {
	constructor(environment: Environment, listener: StoreListener) {
		super(decisionFormat, ({ decision }) => ({ decision }), environment, listener);
	}

	/** In the order in which they were made: of two that contradict each other the later holds. */
	get decisions(): readonly StoredDecision[] {
		return this.pairs;
	}
}
