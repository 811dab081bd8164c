/** What a person has: "Lind's wife". */
export const KIN = words(`
wife husband mother father son daughter brother sister family lawyer lawyers widow parents partner voice face hand hands eyes body home
client clients aide aides girlfriend boyfriend fiancee predecessor successor deputy resignation career memoir death life`);

/** What a company or another body has: "Kvarn's shares", "shares in Kvarn", "customers of Kvarn". */
export const BODY_BELONGINGS = words(`
shares share stake stock headquarters board customers employees staff revenue revenues profit profits turnover members shareholders
investors owners accounts branches factories factory plant plants products servers server subsidiary subsidiaries fans supporters
players squad coach manager striker goalkeeper defence midfield website clients workforce ceo ships fleet vessels warehouse warehouses logistics app shoppers sellers stores outlets pilots jets planes
software algorithm patents dividend earnings sales bonds creditors`);

/** What a country, a region or a town has: "Kvarn's parliament". */
export const NATION_BELONGINGS = words(`
army navy parliament legislature government ambassador embassy economy capital border borders currency constitution population coast
opposition prime premier forces military troops election elections streets roads independence president minister citizens invasion
mayor airport port harbour harbor suburbs outskirts territory sovereignty crown peso parliamentary provincial electorate`);

/** The roles of those who speak or act for a body: "a spokeswoman for Kvarn", "leader of Civic Union". */
export const ROLES_OF_BODIES = words(`
leader leaders member members head chief executive director directors chairman chairwoman chair chairperson president spokesman
spokeswoman spokesperson founder founders owner owners manager managers employee employees analyst analysts economist economists
captain coach player players fan fans supporter supporters lawyers solicitors candidate candidates customer customers shareholders`);

/** Words for a body, after a comma or before the name: "Kvarn, a shipping company", "the brokerage Kvarn". */
export const BODY_NOUNS = words(`
company firm group maker lender bank operator retailer charity party union consultancy manufacturer developer supplier chain startup
start-up brand newspaper broadcaster airline carrier giant agency organisation organization think-tank thinktank foundation society
federation association club team side network publisher brewer brewery producer contractor utility insurer brokerage exchange builder
watchdog regulator campaign movement militia coalition alliance council authority ministry bureau institute university college
hospital museum magazine daily weekly website outlet platform service provider conglomerate corporation business businesses companies
firms banks airlines clubs teams parties unions charities newspapers outlets agencies groups makers lenders retailers consultants
shipyard shipper refinery label studio orchestra band gang cartel crew cooperative co-operative consortium employer rival portal site blog channel newsletter newswire`);

/** Words for a place: "the village of Kvarn", "cities like Kvarn", "Kvarn, a spa town". */
export const PLACE_NOUNS = words(`
capital country nation city cities town towns village villages hamlet suburb suburbs outskirts island islands archipelago region regions
province provinces district districts county counties state states port harbour harbor resort river lake valley mountain mountains
coast peninsula border frontier area areas settlement municipality borough parish neighbourhood neighborhood quarter territory
territories republic kingdom enclave exclave stronghold oblast oblasts oblasts residents mayor governor people centre center south
north east west streets stadium airport pass strait strip station`);

/** What follows the name of a body in lower case: "Kvarn shares", "Civic Union leader". */
export const BODY_FOLLOWERS = words(`
shares stock executives employees staff officials spokesman spokeswoman spokesperson candidate candidates mp mps lawmaker lawmakers
leader leaders supporters supporter fans fan players player striker goalkeeper midfielder defender captain coach manager customers
customer chairman chairwoman chief analysts analyst branch branches shareholders end president councillor councillors members member
accountant driver drivers product products server servers yard plant factory own-goal goal defence attack midfield bench dressing`);

/** What firms and offices make: "a poll by Kvarn", "the Kvarn survey". */
export const SURVEYS = words('poll polls survey surveys polling');

/** What follows the name of a place: "Kvarn airport", "Kvarn residents". */
export const PLACE_FOLLOWERS = words(`
residents airport harbour harbor docks bridge river island islands province region oblast oblasts district county town city village
port coast border police court front metropolitan suburb suburbs ferry line railway station road street market beach valley summit
peninsula soil area government frontier crossing checkpoint airfield airbase quarter square dam mine forest delta archipelago estate basin gorge estuary neighbourhood neighborhood foothills`);

export const EVENT_NOUNS = words(
	'accord agreement treaty summit talks war conference election attack bombing massacre festival protocol meeting',
);

/** What has a name painted on it: "the ferry Lady Rosamund". */
export const VESSELS = words(`
ship ferry boat vessel yacht trawler tanker freighter frigate destroyer cruiser carrier submarine tug tugboat liner schooner barge lifeboat
warship steamer steamship cutter dredger icebreaker minesweeper catamaran sailboat corvette gunboat dinghy spacecraft satellite rover
probe locomotive horse racehorse missile rocket drone`);

/** After these, "for" leads to a place: "bound for Kvarn". */
export const DEPARTURES = words(
	'bound left leaves leave leaving sailed sails departed departs headed heading heads made makes set',
);

/** What stands in a town or near it: "the school at Kvarn". */
export const FACILITIES = words(`
school schools hospital clinic unit ward barracks base camp depot depots prison jail workshop workshops factory plant mill mine quarry dam
church chapel mosque monastery cemetery farm market hotel junction crossing terminal lighthouse dockyard shipyard docks quay jetty ferry
house home court garrison observatory racecourse stadium ground pitch draw defeat`);

/** After these, "at" leads to a place: "put ashore at Kvarn". */
export const ARRIVALS = words(`
landed lands landing ashore arrived arrives arriving docked docks docking moored moors berthed anchored stopped stops stopping called
calls boarded disembarked signed concluded agreed born died buried crashed fought sank stationed lives lived farmed held`);

/** Weapons, which go by the names of their makes: "Kvarn missiles". Own list. */
export const WEAPON_NOUNS = words(`
missile missiles rocket rockets drone drones howitzer howitzers launcher launchers torpedo torpedoes mortar mortars rifle rifles pistol
pistols tank tanks helicopter helicopters bomber bombers interceptor interceptors`);

/** What stands between a weapon and its name: "Kvarn long-range cruise missiles". */
export const WEAPON_ATTRIBUTES = words(`
cruise ballistic hypersonic guided anti antitank tank aircraft ship long short medium range air surface to ground attack battle kamikaze
loitering rocket missile light heavy combat stealth reconnaissance self propelled`);

/** Who or what comes from a place or goes there: "came down from Kvarn". */
export const MOTIONS = words(`
come comes came coming go goes went going travel travels travelled traveled travelling drive drives drove driving fly flies flew flying
flown sail sails sailed walk walked march marched return returns returned returning flee fled fleeing move moved moving arrive arrives
arrived arriving set bus train road flight flights ferry convoy way route evacuated deported expelled transferred hail hails hailed
native immigrants refugees settlers migrants visitors commuters`);

/** Between a verb of motion and its preposition: "come down from", "up at". */
export const WAYS = words('down up over back out across away all home straight');

/** What is said of a vessel alone: "aboard the Kvarn", "the sinking of the Kvarn". */
export const OF_VESSELS = words(`
aboard crew skipper helmsman hull deck decks wreck wreckage sinking keel stern bow mast cargo hold berth rudder bridge engine engines
propeller lifeboats passengers voyage`);

/** What vessels do: "the Kvarn sank". */
export const VESSEL_VERBS = words(`
sank sinks capsized capsizes sailed sails docked docks moored ran struck listed drifted drifts surfaced submerged foundered steamed
anchored radioed collided`);

/** What belongs to rivers and seas: "the banks of the Kvarn". */
export const RIVER_NOUNS = words(`
bank banks ford mouth mouths estuary shore shores waters source bend delta basin valley bed course tributary rapids floodplain surface
islands coast depths`);

/** What is said, written or sung in a language: "translated from Kvarnish". */
export const SPOKEN = words(`
speak speaks speaking spoke spoken translated translation written writes wrote sing sings sang sung song songs text version issued
broadcast published lessons taught teach teaches read reads answered greeting greeted addressed said shouted`);

/** Words for people without any role: "a girl named Kvarn". */
export const PEOPLE_NOUNS = words(`
man woman boy girl child baby toddler teenager youth lad person men women boys girls children guy fellow lady gentleman villager infant`);

/** Bodies that stand behind their names in lower case: "the Kvarn party", "the Kvarn institute". */
export const BODIES_BEHIND = words(
	'party group institute brand label gang cartel foundation movement faction consortium',
);

/** Who works at a body: "a manager at Kvarn", "jobs at Kvarn"; what else is at a name is at a place. */
export const WORKERS = words(`
holder holders worker workers staff job jobs work works worked working employed career colleague colleagues redundancies layoffs wages pay post posts
position positions internship management partner partners lawyer lawyers researcher researchers professor scientist scientists lecturer
student students fellow historian engineer engineers designer editor editors reporter reporters insider insiders source sources head
boss bosses chief desk team study studied teaches taught bonuses vacancies`);

/** Directions and the like before a place: "northern Kvarn", "north of Kvarn". */
export const SIDES = words(`
northern southern eastern western central north south east west northeast northwest southeast southwest north-east north-west
south-east south-west downtown nearby neighbouring neighboring rural coastal upstate occupied greater`);

/** What people and bodies do and places do not. */
export const AGENT_VERBS = words(`
said says told wants wanted won lost took takes announced denied refused rejected accused claimed claims plans planned agreed
promised pledged vowed hopes hoped believes thinks asked called calls bought sold paid hired fired signed published launched
appealed resigned quit arrived left declined confirmed warned expects expected insisted insists argued argues pleaded met confirms
led leads represents supports supported opposes opposed voted ordered filed sued offered made makes went came put got began`);

function words(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}
