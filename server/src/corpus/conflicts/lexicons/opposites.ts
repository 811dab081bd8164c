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
		voluntarily / forced compulsory mandatory ordered, resigned resigns resign quit quits / dismissed fired sacked suspended, resigns resign
		resigned resignation / remains remain stays stay, overturned quashed annulled / upheld, doubled / halved, full / empty, kept retained /
		dropped scrapped, paid / unpaid, successful succeeded / unsuccessful failed, hired appointed / dismissed
		fired sacked, arrived / departed, safe / unsafe dangerous, identified / unidentified, stable / critical,
		dismissed / upheld, gained / lost, exported / imported, bought / sold, online / offline, married / divorced unmarried, conscious / unconscious, resumed / suspended halted, extended / shortened,
		employed / unemployed, sunny dry / rainy wet, locked / unlocked, attached / detached, anonymous / named, cancelled canceled scrapped axed
		abandoned / postponed delayed deferred rescheduled, undamaged intact unscathed unharmed unhurt uninjured untouched / damaged torn scratched cracked dented tear tears rip crack dent harmed
		hurt injured wounded destroyed, confessed admitted admits confesses / denied denies deny innocence, working functioning operational /
		broken faulty defective disabled, wanted hunted sought fugitive / caught captured arrested custody, crowded packed / empty deserted,
		expelled / recalled, improved improves better / worsened deteriorated worse, joined joins / left leaves quit, spoke spoken commented /
		silent, sober / drunk, stopped halted / continued continues resumed, majority / minority, tightened tighten / eased ease loosened relaxed,
		strengthened / weakened, expanded enlarged / shrank reduced narrowed, lifted / imposed, ratified / vetoed, praised welcomed hailed /
		criticised criticized condemned denounced, calm / panic chaos, optimistic / pessimistic, friendly cordial / hostile tense, profit profits /
		loss losses, surplus / deficit`,
	place: `north northern / south southern, east eastern / west western, inside indoors / outside outdoors, upper / lower, upstairs / downstairs, ashore / offshore, urban / rural, underground / overground, domestic / foreign, abroad overseas / home domestic`,
	date: `dawn / dusk, weekday / weekend, spring / autumn, summer / winter`,
};

interface Opposite {
	readonly family: number;
	readonly side: 0 | 1;
	readonly kind: 'negation' | 'place' | 'date';
}

/** In what two folded words are opposites, said of one thing; undefined where they are none. */
export function oppositionOf(a: string, b: string): Opposite['kind'] | undefined {
	if (isUndone(a, b) || isUndone(b, a)) return 'negation';
	for (const mine of OPPOSITES.get(a) ?? [])
		for (const theirs of OPPOSITES.get(b) ?? [])
			if (mine.family === theirs.family && mine.side !== theirs.side) return mine.kind;
	return undefined;
}

/** Whether a folded word is in the list: two opposites are, unless one of them is `canUndo`. */
export function canOppose(word: string): boolean {
	return OPPOSITES.has(word);
}

/** Whether it can be the opposite of a word without "un". */
export function canUndo(word: string): boolean {
	return word.startsWith('un');
}

/** "unhurt" and "hurt"; of a short word "un" is seldom the beginning of another: "unit". */
function isUndone(word: string, other: string): boolean {
	return other.length > 3 && word === `un${other}`;
}

/** The families a word belongs to, by the folded word. */
const OPPOSITES: ReadonlyMap<string, readonly Opposite[]> = readFamilies();

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
