/**
 * Words of which one denies the other when both are said of one thing. Common antonyms of English (the direct antonyms of adjectives,
 * nouns and verbs that WordNet lists and news uses), each side a family of words; sides are parted by `/`, families by commas.
 */
const FAMILIES: Readonly<Record<'negation' | 'place' | 'date', string>> = {
	negation: `accept accepted accepts agreed approve approved approves backed endorsed / reject rejected rejects refuse refused refuses declined
		rebuffed opposed, rise rose rises risen increase increased increases grew grown climbed up / fall fell falls fallen decrease decreased
		decreases declined shrank shrunk dropped down, win won wins victory / lose lost loses defeat, guilty convicted conviction / innocent acquitted
		acquittal cleared, alive survived / dead died killed, open opened opens reopened / closed close closes shut, confirm confirmed confirms / deny denied
		denies, allow allowed allows permit permitted permits legal lawful / ban banned bans prohibit prohibited forbid forbidden illegal unlawful, support
		supports supported / oppose opposes opposed, true / false untrue, public publicly / private privately secret, deliberate deliberately
		intentional / accidental accidentally unintentional, armed / unarmed, peaceful peacefully / violent violently, free released freed / detained
		arrested jailed held, present attended / absent absence missed skipped, minor slight slightly light / serious seriously severe severely
		grave, partial partly / full fully complete completely entire entirely, temporary temporarily / permanent permanently, unanimous unanimously /
		split divided, man men male boy boys / woman women female girl girls, father son brother husband / mother daughter sister wife, voluntary
		voluntarily / forced compulsory mandatory, paid / unpaid, successful succeeded / unsuccessful failed, hired appointed / dismissed
		fired sacked, arrived / left departed, hit / missed, safe / unsafe dangerous, known identified / unknown unidentified, found / missing, stable / critical,
		dropped withdrawn / upheld, early / late, gained / lost, exported / imported, bought / sold, live / recorded, online / offline, married /
		divorced unmarried single, conscious / unconscious, resumed / suspended halted, extended / shortened cut, delayed postponed / brought,
		employed / unemployed, sunny dry / rainy wet, calm / rough, locked / unlocked, attached / detached, anonymous / named`,
	place: `north northern / south southern, east eastern / west western, left / right, inside indoors / outside outdoors, upper / lower, front / back
		rear, upstairs / downstairs, home / away, ashore / offshore, urban / rural, underground / overground, near / far, domestic / foreign`,
	date: `morning / afternoon evening night, dawn / dusk, before / after, weekday / weekend, spring / autumn, summer / winter`,
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
