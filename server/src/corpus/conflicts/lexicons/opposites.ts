/**
 * Words of which one denies the other when both are said of one thing: own list of common antonyms of news English. Each side is a
 * family of words; sides are parted by `/`, families by commas.
 */
const FAMILIES: Readonly<Record<'negation' | 'place' | 'date', string>> = {
	negation: `accept accepted accepts agreed approve approved approves backed endorsed / reject rejected rejects refuse refused refuses declined
		rebuffed, rise rose rises risen increase increased increases grew grown climbed / fall fell falls fallen decrease decreased
		decreases declined shrank shrunk, win won wins victory / lose lost loses defeat, guilty convicted conviction / innocent acquitted
		acquittal cleared, alive survived / died dead killed, opened reopened / closed shut, confirm confirmed confirms / deny denied
		denies, allow allowed allows permit permitted permits legal lawful / ban banned bans prohibit prohibited forbid forbidden illegal unlawful, support
		supports supported / oppose opposes opposed, true / false untrue, public publicly / private privately secret, deliberate deliberately
		intentional / accidental accidentally unintentional, armed / unarmed, peaceful peacefully / violent violently, released freed / detained
		arrested jailed held, attended / absent skipped, minor slight slightly / serious seriously severe severely
		grave, partial partly partially / complete completely entire entirely, temporary temporarily / permanent permanently, unanimous unanimously /
		split divided, man men male boy boys / woman women female girl girls, father son brother husband / mother daughter sister wife, voluntary
		voluntarily / forced compulsory mandatory, paid / unpaid, successful succeeded / unsuccessful failed, hired appointed / dismissed
		fired sacked, arrived / departed, safe / unsafe dangerous, identified / unidentified, stable / critical,
		dismissed / upheld, gained / lost, exported / imported, bought / sold, online / offline, married / divorced unmarried, conscious / unconscious, resumed / suspended halted, extended / shortened,
		employed / unemployed, sunny dry / rainy wet, locked / unlocked, attached / detached, anonymous / named`,
	place: `north northern / south southern, east eastern / west western, inside indoors / outside outdoors, upper / lower, upstairs / downstairs, ashore / offshore, urban / rural, underground / overground, domestic / foreign`,
	date: `dawn / dusk, weekday / weekend, spring / autumn, summer / winter`,
};

export interface Opposite {
	readonly family: number;
	readonly side: 0 | 1;
	readonly kind: 'negation' | 'place' | 'date';
}

/** The families a word belongs to, by the folded word. */
export const OPPOSITES: ReadonlyMap<string, readonly Opposite[]> = readFamilies();

function readFamilies(): Map<string, Opposite[]> {
	const found = new Map<string, Opposite[]>();
	let family = 0;
	for (const [kind, list] of Object.entries(FAMILIES))
		for (const one of list.split(',')) {
			family++;
			one.split('/').forEach((side, i) => {
				for (const word of side.trim().split(/\s+/)) {
					const opposite: Opposite = { family, side: i as 0 | 1, kind: kind as Opposite['kind'] };
					found.set(word, [...(found.get(word) ?? []), opposite]);
				}
			});
		}
	return found;
}
