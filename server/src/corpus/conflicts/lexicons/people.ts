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

export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(PEOPLE.split(/\s+/));
