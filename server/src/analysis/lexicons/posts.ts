/**
 * What people are by office, rank, position or trade, and which of it cannot be held together. General knowledge, no text's:
 * constitutions (who is head of state or of government, which mandates exclude each other), company law's officers, the rank
 * grades of NATO (STANAG 2116) and of police forces, the positions of ball games, and for trades the minor groups of ISCO-08.
 */

export type PostKind =
	/** Held by one at a time, so that a deputy is somebody else: "mayor". */
	| 'office'
	/** Held by several: "senator", "spokesperson". */
	| 'seat'
	/** Of an army or a police force. */
	| 'rank'
	/** In a game. */
	| 'position'
	/** What somebody does for a living, all day. */
	| 'trade'
	/** What somebody is to another: "ally". */
	| 'tie';

export interface Post {
	/** The usual word for it. */
	readonly name: string;
	readonly kind: PostKind;
}

/** A line for each post: the usual word first, then other ways to say it. Hyphens are written as spaces. */
const OFFICES = `
president
prime minister, premier, pm, taoiseach
first minister
chancellor
minister
secretary
governor
mayor, mayoress, lord mayor
chairman, chairwoman, chair, chairperson
chief executive, chief executive officer, ceo
managing director
chief financial officer, cfo, finance director, finance chief
chief operating officer, coo
chief technology officer, chief technical officer, cto
chief information officer, cio
chief marketing officer, cmo
chief security officer, chief information security officer, ciso
general counsel, chief legal officer
chief medical officer
chief scientist, chief scientific officer, chief scientific adviser, chief scientific advisor
chief veterinary officer
chief electoral officer
chief economist
chief of staff
secretary general, general secretary
director general
attorney general
solicitor general
speaker
ombudsman, ombudswoman
treasurer
ambassador
commander in chief
editor in chief
police chief, chief of police, chief constable, police commissioner, commissioner of police
fire chief, chief fire officer
army chief, chief of the army
head teacher, headteacher, headmaster, headmistress
rector
leader
head
director
boss
chief
commander
commissioner
captain
sheriff
harbour master, harbor master, harbourmaster, harbormaster
executive
manager`;

const SEATS = `
spokesperson, spokesman, spokeswoman, press secretary, press officer, communications secretary
senator
congressman, congresswoman, congressperson, representative
member of parliament, mp, lawmaker, legislator, parliamentarian
councillor, councilor, councilman, councilwoman, alderman
judge, magistrate, justice
prosecutor, district attorney, state attorney, prosecuting attorney
defence lawyer, defense lawyer, defence attorney, defense attorney, defence counsel, defense counsel
lawyer, attorney, solicitor, barrister, counsel
politician
officer, official
soldier
priest, vicar, pastor
imam
rabbi`;

const RANKS = `
private
corporal
lance corporal
sergeant
staff sergeant
sergeant major
second lieutenant
lieutenant
major
lieutenant colonel
colonel
brigadier
brigadier general
major general
lieutenant general
general
commodore
rear admiral
vice admiral
admiral
constable
inspector
chief inspector
superintendent
chief superintendent`;

const POSITIONS = `
goalkeeper, goalie
defender, centre back, center back, full back, left back, right back, centre half, fullback
midfielder
winger
striker, forward, centre forward, center forward
referee`;

/** Each line is one minor group of ISCO-08, or several whose trades one person may ply. */
const TRADES = `
teacher, schoolteacher
nurse, midwife, paramedic
physician, surgeon, general practitioner, gp, anaesthetist, paediatrician
pharmacist
dentist
veterinarian, vet
accountant, bookkeeper, auditor
librarian
plumber, electrician, carpenter, joiner, bricklayer, builder, roofer, welder, decorator
baker, butcher, confectioner
cook, chef
waiter, waitress, bartender, barman, barmaid
hairdresser, barber
mechanic
bus driver, tram driver
lorry driver, truck driver, lorrydriver, trucker
train driver, engine driver
taxi driver, cab driver
miner
firefighter, fireman
police officer, policeman, policewoman
security guard
cashier, shop assistant
postman, postwoman
cleaner
tailor, seamstress
airline pilot`;

const TIES = `
ally
friend
supporter, backer, loyalist
sympathizer, sympathiser
associate
confidant, confidante
colleague
aide
assistant
adviser, advisor`;

/** By a way to say it, words parted by single spaces. */
export const POSTS: ReadonlyMap<string, Post> = readPosts();
/** In words. */
export const LONGEST_POST = Math.max(...[...POSTS.keys()].map((phrase) => phrase.split(' ').length));

function readPosts(): Map<string, Post> {
	const posts = new Map<string, Post>();
	const lists: readonly (readonly [PostKind, string])[] = [
		['trade', TRADES],
		['office', OFFICES],
		['seat', SEATS],
		['rank', RANKS],
		['position', POSITIONS],
		['tie', TIES],
	];
	for (const [kind, lines] of lists)
		for (const line of listed(lines)) {
			const post = { name: line[0]!, kind };
			for (const phrase of line) posts.set(phrase, post);
		}
	return posts;
}

/** Nobody is two of one line at a time. What a trade's line means see `TRADES`. */
const EXCLUSIVE = `
chief executive, chief financial officer, chief operating officer, chief technology officer, chief information officer, chief marketing officer, chief security officer, general counsel
managing director, chief financial officer, chief technology officer, chief information officer, chief marketing officer, chief security officer, general counsel
chief medical officer, chief scientist, chief veterinary officer, chief electoral officer, chief economist
president, prime minister, governor, mayor, ambassador
minister, ambassador, governor
attorney general, solicitor general, chief of staff
senator, congressman, governor
police chief, fire chief, army chief, mayor
judge, prosecutor, defence lawyer
goalkeeper, defender, striker
goalkeeper, midfielder
goalkeeper, winger
referee, goalkeeper
referee, defender
referee, midfielder
referee, winger
referee, striker
priest, imam, rabbi
soldier, police officer`;

/** One may be said where another is meant, as the vaguer word for it or the one of another newsroom. */
const NEAR = `
chief executive, managing director, head, boss, chief, executive, director, leader, manager
chairman, head, boss, chief, leader
president, leader, head, chief, politician
prime minister, leader, head, chief, politician
chancellor, leader, politician
minister, secretary, politician, official, chief, head
governor, politician, official, leader
mayor, politician, official, leader
senator, politician, member of parliament
congressman, politician, member of parliament
police chief, chief, commissioner, officer, head
fire chief, chief, officer, head
army chief, chief, commander, general, head
commander, general, colonel, officer
defender, midfielder
midfielder, winger, striker
lawyer, prosecutor
lawyer, defence lawyer
spokesperson, aide, official, adviser
adviser, aide, assistant, official, ally, confidant, associate
ally, friend, supporter, sympathizer, associate, confidant, colleague, aide
head teacher, teacher
director, manager, head, executive, boss, chief
director general, director, head, chief
secretary general, secretary, head, chief, leader
constable, police officer, officer
sergeant, police officer, officer, soldier
inspector, police officer, officer`;

const exclusive = pairs(EXCLUSIVE);
const near = pairs(NEAR);

/** True where one person cannot be both at a time. */
export function excludeEachOther(a: Post, b: Post): boolean {
	return (a.kind === 'trade' && b.kind === 'trade') || exclusive.has(`${a.name}|${b.name}`);
}

/** True where one may be said for the other. */
export function areNear(a: Post, b: Post): boolean {
	return near.has(`${a.name}|${b.name}`);
}

function pairs(lines: string): ReadonlySet<string> {
	const found = new Set<string>();
	for (const line of listed(lines)) for (const a of line) for (const b of line) if (a !== b) found.add(`${a}|${b}`);
	return found;
}

/** Of companies: somebody may be one thing at one of them and another at the next. */
export const COMPANY_POSTS: ReadonlySet<string> = new Set(listed(EXCLUSIVE).slice(0, 2).flat());

/** Of states and towns: "the president of the rowing club" is none of them. */
export const STATE_POSTS: ReadonlySet<string> = new Set([
	...'president premier governor mayor ambassador minister secretary senator congressman'.split(' '),
	'prime minister',
	'first minister',
	'attorney general',
	'solicitor general',
]);

/** Held for one town or region. */
export const LOCAL_POSTS: ReadonlySet<string> = new Set(['mayor', 'governor', 'sheriff']);

/** What somebody goes on being when one post of the kind has ended: "his former lawyer" is a lawyer still. */
export const LASTING_POSTS: ReadonlySet<string> = new Set(
	'lawyer soldier officer politician priest imam rabbi captain executive manager'.split(' ').concat('defence lawyer'),
);

/** Who has a rank is called so as well. */
export const RANKED_POSTS: ReadonlySet<string> = new Set([
	'officer',
	'soldier',
	'police officer',
	'commander',
	'chief',
]);

/** People go on being called so when they are it no more: "President Carter". */
export const COURTESY_POSTS: ReadonlySet<string> = new Set(['president', 'senator', 'governor', 'ambassador', 'judge']);

export const DEPUTIES = words('deputy vice under');
/** Assistants are another post than these; an assistant coach is a coach. */
export const WITHOUT_ASSISTANTS = words('secretary minister commissioner director chief');
export const PAST_WORDS = words('former ex onetime erstwhile');
/** What somebody is to be, was up to a moment ago, or is for the moment: either may be said. */
export const PASSING_WORDS = words(`
then late retired emeritus ousted deposed sacked dismissed suspended elect designate incoming outgoing acting interim caretaker
nominee candidate prospective future next new current trainee student apprentice would aspiring honorary shadow self time day junior`);

/** What a minister is for: words that may be said of one portfolio share a tag. */
export const PORTFOLIOS: ReadonlyMap<string, readonly string[]> = tagged(`
foreign = foreign; external = foreign; state = foreign
defence = defence; defense = defence; war = defence; army = defence; military = defence
interior = interior; home = interior; police = interior; security = interior defence; homeland = interior
finance = money; treasury = money; economy = money economy; economic = money economy; economics = money economy; budget = money
exchequer = money; revenue = money
business = economy; industry = economy; commerce = economy trade; trade = trade economy foreign; development = economy infrastructure
energy = energy economy environment; environment = environment energy agriculture; climate = environment energy; water = environment infrastructure
agriculture = agriculture environment; farming = agriculture; fisheries = agriculture; food = agriculture; forestry = agriculture environment
health = health social; social = social health labour; welfare = social labour; pensions = social labour; family = social; children = social education
labour = labour social economy; labor = labour social economy; employment = labour economy; work = labour
education = education; schools = education; science = education; research = education; higher = education; skills = education labour
transport = transport; transportation = transport; rail = transport; railways = transport; aviation = transport; ports = transport; shipping = transport
infrastructure = infrastructure transport; housing = infrastructure; urban = infrastructure; planning = infrastructure; works = infrastructure
justice = justice; prisons = justice
culture = culture; media = culture; arts = culture; heritage = culture; sport = culture; sports = culture; tourism = culture economy; youth = culture education social
europe = foreign; integration = foreign interior; immigration = interior; migration = interior; veterans = defence; digital = economy infrastructure`);

/** What kind of body somebody speaks for or heads: words for what may be one body share a tag. */
export const BODIES: ReadonlyMap<string, readonly string[]> = tagged(`
ministry = ministry; department = ministry; government = ministry government; cabinet = government; presidency = government; palace = government
administration = government; kremlin = government; army = military; military = military; navy = military; forces = military; airforce = military; troops = military
police = police; constabulary = police; prosecutor = prosecution; prosecutors = prosecution; prosecution = prosecution; court = court; tribunal = court
hospital = hospital; clinic = hospital; union = union; federation = union sport; company = company; firm = company; operator = company; airline = company
bank = company; group = company; employer = company; manufacturer = company; railway = company; council = council; municipality = council; city = council
town = council; party = party; university = school; college = school; school = school; club = sport; team = sport; museum = museum; gallery = museum
charity = charity; foundation = charity; church = church; diocese = church; brigade = fire military; fire = fire; coastguard = coastguard
society = charity; association = union charity sport; agency = ministry agency company; parliament = parliament; senate = parliament; assembly = parliament`);

/** As they stand before a name. */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map(
	`
lt lieutenant; col colonel; gen general; maj major; sgt sergeant; capt captain; cpl corporal; pvt private; insp inspector; supt superintendent
adm admiral; brig brigadier; gov governor; sen senator; rep representative; pres president; amb ambassador; pc constable; vp vice president
dci detective chief inspector; di detective inspector; ds detective sergeant; det detective`
		.split(/[;\n]/)
		.map((entry) => entry.trim().split(/ (.*)/))
		.filter((entry) => entry.length > 1)
		.map(([short, long]) => [short!, long!]),
);

/** Buildings and the states that are run from them. */
export const SEATS_OF_POWER: ReadonlyMap<string, string> = new Map([
	['kremlin', 'russia'],
	['white house', 'united states'],
	['pentagon', 'united states'],
	['downing street', 'united kingdom'],
	['elysee', 'france'],
]);

function tagged(lines: string): Map<string, readonly string[]> {
	const tags = new Map<string, readonly string[]>();
	for (const entry of lines.split(/[;\n]/)) {
		const [word, list] = entry.split('=').map((part) => part.trim());
		if (word && list) tags.set(word, list.split(' '));
	}
	return tags;
}

function listed(lines: string): string[][] {
	return lines
		.trim()
		.split('\n')
		.map((line) => line.split(',').map((phrase) => phrase.trim()));
}

function words(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}
