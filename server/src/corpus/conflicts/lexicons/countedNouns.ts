/**
 * Nouns that count people, of whatever kind: "nine passengers" and "11 people" can be two tellings of one number. Own list of the common
 * ones of news English.
 */
const PEOPLE = `people person persons individual individuals human humans man men woman women boy boys girl girls child children kid kids
	youngster youngsters teenager teenagers adult adults infant infants baby babies resident residents inhabitant inhabitants local locals
	citizen citizens villager villagers civilian civilians national nationals foreigner foreigners tourist tourists visitor visitors
	guest guests passenger passengers traveller travellers traveler travelers commuter commuters motorist motorists driver drivers
	worker workers employee employees staff colleague colleagues miner miners crew sailor sailors seafarer seafarers fisherman fishermen
	soldier soldiers troops serviceman servicemen servicewomen personnel fighter fighters officer officers policeman policemen police agent
	agents guard guards firefighter firefighters rescuer rescuers volunteer volunteers pupil pupils student students schoolchildren
	teacher teachers patient patients doctor doctors nurse nurses victim victims casualty casualties fatality fatalities dead wounded
	injured missing survivor survivors body bodies migrant migrants refugee refugees hostage hostages prisoner prisoners inmate inmates
	detainee detainees suspect suspects attacker attackers gunman gunmen protester protesters protestor protestors demonstrator
	demonstrators marcher marchers supporter supporters fan fans spectator spectators onlooker onlookers participant participants
	delegate delegates member members customer customers user users client clients shareholder shareholders voter voters juror jurors
	witness witnesses relative relatives monitor monitors observer observers candidate candidates applicant applicants`;

/** Where people live: "200,000 households" and "240,000 homes". Own list. */
const DWELLINGS = `home homes house houses household households dwelling dwellings flat flats apartment apartments residence residences
	property properties family families`;

/** Those who fall ill, and that they did: "40 patients", "40 cases", "40 infections". Own list. */
const CASES = `case cases infection infections patient patients illness illnesses`;

/** What drives on roads, and what flies: "12 vehicles" and "12 lorries". Own list. */
const VEHICLES = `vehicle vehicles car cars lorry lorries truck trucks van vans bus buses coach coaches`;
const AIRCRAFT = `aircraft plane planes aeroplane aeroplanes airplane airplanes jet jets airliner airliners warplane warplanes`;

/** Who has an account: "two million accounts", "two million customers". Own list. */
const ACCOUNTS = `account accounts customer customers user users client clients subscriber subscribers`;

const GROUPS = [PEOPLE, DWELLINGS, CASES, VEHICLES, AIRCRAFT, ACCOUNTS].map((nouns) => new Set(nouns.split(/\s+/)));

/** Whether two nouns can count the same, each in its own words. */
export function canCountTheSame(noun: string, other: string): boolean {
	return GROUPS.some((nouns) => nouns.has(noun) && nouns.has(other));
}
