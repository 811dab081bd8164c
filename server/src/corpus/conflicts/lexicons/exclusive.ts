/**
 * Words of which one thing can be only one: who broke an ankle did not break a wrist, what came by helicopter did not come by boat. Own
 * list of the commonest of each kind in news English; families are parted by commas, what excludes each other by `/`, words for one
 * thing by spaces.
 */
const FAMILIES = `
	ankle ankles / wrist wrists / elbow elbows / knee knees / shoulder shoulders / hip hips / rib ribs / collarbone / skull / jaw / nose / thigh
		/ neck / pelvis / toe toes / ear ears / chest / stomach abdomen belly,
	helicopter helicopters chopper / plane planes aircraft airliner jet aeroplane airplane / train trains / bus buses coach minibus / lorry lorries
		truck trucks / van vans / tram trams / boat boats launch ferry ferries ship ships vessel / motorcycle motorcycles motorbike
		motorbikes moped / bicycle bicycles bike / ambulance ambulances / tractor tractors,
	knife knives / pistol pistols handgun revolver gun rifle rifles shotgun / axe / hammer / machete / crossbow / bomb bombs grenade grenades,
	shot / stabbed / strangled / poisoned / drowned,
	door doors doorway / window windows / skylight skylights roof / tunnel / chimney / balcony / cellar basement,
	gold golden / silver / bronze / copper / wooden timber / marble / plastic,
	red / blue / green / yellow / black / white / brown / orange / purple / pink / grey gray,
	son sons / daughter daughters / wife / husband / brother brothers / sister sisters / mother / father / uncle / aunt / nephew / niece / cousin
		cousins / grandmother / grandfather,
	sms / letter letters / email emails e-mail e-mails / phone telephone telephoned phoned,
	lightning / arson / earthquake / flood flooding / explosion / avalanche / landslide,
	breakfast / lunch / dinner supper,
	cash / cheque check / cryptocurrency bitcoin`;

interface Placed {
	readonly family: number;
	readonly group: number;
}

const GROUPS = readGroups();

/** Whether a folded word is one of those that exclude others. */
export function canExclude(word: string): boolean {
	return GROUPS.has(word);
}

/** Whether one thing cannot be told by both folded words. */
export function excludeEachOther(a: string, b: string): boolean {
	const [mine, theirs] = [GROUPS.get(a), GROUPS.get(b)];
	return mine !== undefined && theirs !== undefined && mine.family === theirs.family && mine.group !== theirs.group;
}

/** Whether both folded words are for one thing. */
export function nameOneThing(a: string, b: string): boolean {
	const [mine, theirs] = [GROUPS.get(a), GROUPS.get(b)];
	return mine !== undefined && theirs !== undefined && mine.family === theirs.family && mine.group === theirs.group;
}

function readGroups(): Map<string, Placed> {
	const found = new Map<string, Placed>();
	FAMILIES.split(',').forEach((list, family) => {
		list.split('/').forEach((group, i) => {
			for (const word of group.trim().split(/\s+/)) found.set(word, { family, group: i });
		});
	});
	return found;
}
