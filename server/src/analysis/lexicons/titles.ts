/**
 * Nouns for a role or an office, singular, as they stand before a name ("President Aldra"), after a comma ("Ada Lind, the
 * harbour master") or alone. Two-word titles are made up of these and of the words that qualify them.
 */
export const ROLE_NOUNS = words(`
president premier chancellor minister secretary senator congressman congresswoman congressperson representative governor
mayor councillor councilor councilman councilwoman alderman ambassador envoy diplomat consul commissioner chairman
chairwoman chair chairperson chief head leader director executive ceo cfo coo cto boss manager founder cofounder owner
partner frontbencher backbencher lawmaker legislator deputy delegate mp mep msp speaker whip candidate contender incumbent
challenger rival opponent successor predecessor aide adviser advisor assistant strategist counsellor counselor spokesman
spokeswoman spokesperson spokespeople official officer inspector superintendent constable sergeant detective sheriff
marshal trooper policeman policewoman agent general admiral colonel major captain commander lieutenant corporal private
brigadier commodore airman sailor soldier veteran pilot astronaut cosmonaut skipper navigator judge justice
magistrate prosecutor attorney lawyer solicitor barrister counsel coroner advocate notary juror defendant plaintiff
suspect witness victim survivor doctor dr surgeon physician nurse midwife paramedic pharmacist virologist epidemiologist
psychologist psychiatrist professor prof lecturer teacher headteacher headmaster headmistress principal rector dean
provost scholar researcher scientist physicist chemist biologist geologist seismologist meteorologist climatologist
astronomer engineer economist historian sociologist analyst expert specialist consultant statistician mathematician
archaeologist anthropologist philosopher author writer novelist poet playwright screenwriter journalist reporter
correspondent columnist editor publisher broadcaster presenter anchor commentator photographer cameraman filmmaker
producer actor actress comedian singer musician rapper composer conductor pianist violinist guitarist drummer dancer
choreographer painter sculptor artist architect designer curator model chef baker farmer fisherman shepherd driver plumber
electrician carpenter builder mechanic shopkeeper trader banker investor financier billionaire millionaire tycoon magnate
entrepreneur businessman businesswoman industrialist accountant auditor regulator ombudsman ombudswoman whistleblower
activist campaigner dissident organiser organizer unionist striker protester protestor refugee migrant hostage captive
militant rebel warlord terrorist gunman shooter attacker bomber hijacker killer murderer convict inmate fugitive gangster
dictator tyrant king queen prince princess duke duchess earl count countess baron baroness lord lady viscount marquess
emperor empress emir sheikh sheik sultan shah tsar tsarina pope cardinal archbishop bishop priest father reverend rev
pastor vicar rabbi imam ayatollah mullah cleric monk nun abbot brother sister coach trainer goalkeeper keeper striker substitute midfielder defender
winger referee umpire player quarterback pitcher batsman bowler sprinter swimmer cyclist rower boxer wrestler golfer skier
skater gymnast jockey athlete medallist medalist olympian footballer cricketer racer resident neighbour neighbor mother
husband wife son daughter uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter widow widower
fiance fiancee girlfriend boyfriend friend colleague ally critic foe comrade patient passenger student pupil graduate
intern apprentice pensioner retiree voter tourist bystander cashier clerk janitor librarian tsarevich nominee laureate
mogul lobbyist donor treasurer comptroller controller registrar bursar warden ranger forester harbourmaster stationmaster
postmaster watchman custodian caretaker steward stewardess attendant waiter waitress bartender cofounder`);

/** Words that stand with a name and with nothing else; with or without a full stop. */
export const HONORIFICS = words(`
mr mrs ms miss mx dr prof sir dame lord lady madam master rev fr hon rt sen rep gov gen col maj capt cpt cmdr lt sgt cpl pvt adm supt insp det pres
sec amb atty brig messrs herr frau monsieur madame mme mlle maitre monsignor mgr mons padre fra sor signor signora senor senora don dona sheikh shaykh hajji pc dci ds di`);

/** Words that qualify a role before it: "former deputy prime minister", "chief electoral officer". */
export const ROLE_QUALIFIERS = words(`
vice deputy assistant associate acting interim former ex then late retired outgoing incoming current new first second
third senior junior chief lead top principal leading prime foreign interior defence defense finance health education
justice transport energy environment agriculture trade culture labour labor housing home climate economy economics
infrastructure development planning information security national federal state regional provincial local city county
district municipal royal presidential electoral press communications media special general major executive managing
editorial political diplomatic military naval police fire parliamentary congressional opposition shadow majority minority
party union house senate cabinet crown attorney secretary lieutenant brigadier field wing squadron group rear chairman
presiding lord lady high supreme family under permanent private public head team club campaign legal medical scientific
technical financial operating technology marketing creative artistic musical sergeant staff detective inspector warrant
petty lance sub flight star veteran longtime renowned prominent famous noted celebrated elder younger alleged suspected convicted
accused fellow hardline moderate liberal conservative socialist democratic republican independent`);

/** What somebody can be secretary, director or chief "of", where a name follows at once: "Secretary of State Ada Lind". */
export const OFFICES = words(`
state defense defence staff treasury interior commerce labor labour agriculture education energy health human services transportation
transport veterans affairs homeland security housing urban development justice intelligence national operations police naval general
mission schools parliament government communications programmes programs protocol foreign trade finance air army navy war the and
central space veterans' public`);

function words(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}
