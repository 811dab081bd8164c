/** Words for articles that are made up: our own lists, of plain English words and of syllables that make no name of anybody's. */
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

export const SYLLABLES = list(`
	bar ker mol ten vas dor lin rud sel gan tov hal mer nor pel quin rav stan tul ven wes yar zel bri cal dun
	esk fal gor hed irv jas kol lod mar nev osk pra ril sor tam urd var wyn yel zor ald bek cor dal ern fen
`);
export const PLACE_ENDS = list('ford haven burg wick dale mouth stad grad ovo mere by port ton field ville');
export const SURNAME_ENDS = list('sen ov ik er man ridge ley strom enko elli idis ara ez ard well');
export const GIVEN_NAMES = list(`
	Anna Peter Maria Thomas Elena David Sofia Martin Clara Simon Nora Victor Helen Paul Irene Oscar Laura Felix Alice Hugo Marta Leon
	Julia Karl Emma Ivan Rosa Henry Lucy Adam
`);
export const TITLES = [
	'Mayor',
	'President',
	'Foreign Minister',
	'Senator',
	'Judge',
	'Governor',
	'Captain',
	'Professor',
	'Interior Minister',
	'Defence Secretary',
];
export const BODIES = [
	'* Port Authority',
	'* City Council',
	'* Fire Service',
	'* Police Department',
	'* University Hospital',
	'National Bank of *',
	'* Shipping Company',
	'Union of * Teachers',
	'* Weather Institute',
	'* Rail',
	'Ministry of Transport',
	'* Energy Group',
];
export const OUTLETS = list(
	'courier herald gazette observer post wire standard tribune echo lantern chronicle monitor',
);
export const HEADLINE_STARTS = [
	'Dozens held',
	'Two missing',
	'Traffic stops',
	'Officials meet',
	'Talks begin',
	'Schools close',
	'Prices rise',
];
export const EVENTS = [
	'ferry fire',
	'bridge collapse',
	'storm',
	'ceasefire talks',
	'bank failure',
	'strike',
	'election',
	'flood',
	'rail crash',
	'summit',
];
export const MONTHS = list('January February March April May June July August September October November December');
export const DAYS = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
export const SMALL_NUMBERS = list('two three four five six seven eight nine ten twelve');
export const SAID = list('said announced added warned insisted confirmed explained');
export const LINKS = ['after', 'while', 'because', 'although'];
export const NOUNS = list(`
	report plan bridge harbour ferry strike law budget school hospital road train ship storm fire talks vote court market factory border
	agreement ceasefire inquiry contract station tunnel airport river power water union council parliament company bank price wage tax
	rescue search crew engine hull warehouse pipeline dam reactor satellite museum library stadium theatre prison embassy convoy refinery
	mine quarry vineyard orchard forest glacier island cliff canal lighthouse pier dock crane barge tanker trawler helicopter ambulance
	ballot campaign coalition cabinet treaty sanction tariff subsidy pension mortgage loan bond currency deficit surplus dividend merger
	virus vaccine clinic surgery nurse drought harvest wheat barley cattle fishery timber cement steel copper lithium turbine battery grid
	verdict appeal lawsuit warrant arrest raid seizure ransom kidnapping burglary fraud bribe audit probe hearing testimony juror bail
	curriculum exam scholarship dormitory campus laboratory experiment telescope probe rocket orbit comet quake tremor volcano avalanche
`);
export const PLURALS = list(`
	people workers residents passengers soldiers officials students families houses companies cars troops farmers doctors teachers ships
	trains shops villages bridges patients investors voters prisoners tourists drivers fishermen refugees miners pilots engineers sailors
	households schools hospitals factories banks streets fields boats trucks flights jobs documents complaints reports weapons shares
	containers barrels tickets samples ballots petitions witnesses survivors volunteers firefighters inspectors contractors pensioners
`);
export const ADJECTIVES = list(`
	new local large heavy public national early final second major old private serious foreign regional central northern southern damaged
	joint unusual narrow temporary internal independent modern costly broken empty frozen flooded armed wounded elderly rural coastal
	industrial nuclear electric medical legal illegal secret official unofficial voluntary urgent sudden violent peaceful fragile severe
	unprecedented controversial abandoned disputed contaminated overloaded renovated understaffed bankrupt profitable popular rare
`);
export const PASTS = list(`
	closed opened left reached damaged stopped delayed rejected approved signed lost found sold bought cut raised reported ordered warned
	evacuated rescued arrested injured killed destroyed rebuilt inspected searched blocked cancelled postponed suspended resumed launched
	criticised praised accused cleared fined sued appointed dismissed replaced elected nominated questioned interviewed examined treated
	flooded burned seized released detained deported transferred shipped stored loaded unloaded repaired painted measured photographed
`);
export const VERBS = list(`
	close open leave reach repair stop delay reject approve sign sell buy cut raise report order rebuild inspect search block cancel
	postpone suspend resume launch replace elect question examine treat release transfer ship store load measure finance supply protect
	evacuate restore review publish investigate withdraw negotiate expand reduce double abolish introduce ban tax support oppose
`);
/** What a sentence can be: each `{…}` is filled anew. */
export const CLAIMS = [
	'More than {figure} {nouns} {past} the {adjective} {noun} in {place} on {day}.',
	'The {noun} in {place} was {past} for {few} hours, {link} a {adjective} {noun} had {past} the {noun}.',
	'{title} said the {noun} would {verb} the {adjective} {noun} by {date}.',
	'At least {figure} {nouns} were {past} when the {noun} {past} near {place}.',
	'The {body} {past} {money} to {verb} the {noun} in {place}.',
	'{person} will not {verb} the {adjective} {noun} before {date}, {link} {body} {past} it.',
	'About {percent} of the {nouns} in {place} have {past} their {noun} since {date}.',
	'{last} told reporters that {few} {nouns} were still missing.',
	'“We cannot {verb} the {noun} without the {nouns},” {title} said.',
	'The {adjective} {noun}, which {body} {past} in {date}, cost {money}.',
	'Nearly {figure} {nouns} from {place} have asked {body} to {verb} the {noun}.',
	'{person}, who {past} the {noun} for {few} years, denied that the {nouns} had {past} it.',
	'The {noun} {past} {few} {nouns} and {past} a {adjective} {noun} in {place}.',
	'According to {body}, the {nouns} {past} the {noun} {link} the {adjective} {noun} was {past}.',
	'{title} met {person} in {place} on {day} to {verb} a {adjective} {noun}.',
	'{place} is to {verb} {figure} {nouns} and a {noun} worth {money}.',
	'No {nouns} were {past}, but the {noun} has been {past} until {day}.',
	'{body} expects the {noun} to rise by {percent} this year.',
	'He said that the {adjective} {nouns} should {verb} the {noun} and that {place} could not.',
	'The court in {place} {past} {person} on {day}, {link} {few} {nouns} had {past} the {noun}.',
];
