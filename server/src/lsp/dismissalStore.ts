import type { RememberedDismissal } from '../annotation/resolveDismissals.ts';
import { dismissalFormat } from './dismissalFile.ts';
import type { Environment } from './environment.ts';
import type { StoreListener } from './folderStore.ts';
import { PlacePairStore, type StoredPair } from './placePairStore.ts';
import type { DismissalRecord } from './protocol.ts';

type Said = Pick<RememberedDismissal, 'kind'>;

/** A record, and whose it is. */
export type StoredDismissal = StoredPair<DismissalRecord, Said>;

/** The dismissed conflicts of all workspace folders. */
export class DismissalStore extends PlacePairStore<DismissalRecord, Said> {
	constructor(environment: Environment, listener: StoreListener) {
		super(dismissalFormat, ({ kind }) => ({ kind }), environment, listener);
	}

	/** In the order in which they were made. */
	get dismissals(): readonly StoredDismissal[] {
		return this.pairs;
	}
}
