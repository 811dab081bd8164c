/** Words of other languages inside personal and place names: "Joost van Ekelen", "Rio de Janeiro". */
export const NAME_PARTICLES = words(`
de del della dello dei degli di da dal dalla dos das do du des van von vom zu zum zur der den ten ter te het af av bin ibn bint ben
bar al el ul ud abu y e la le las los lo san tot op aan in't mac mc`);

/** Between hyphens in the names of towns: "Port-au-Sennick", "Aldra-upon-Kvarn", "Aldra-am-Kvarn". */
export const HYPHENATED_PARTICLES = words(`
au aux sur sous les lez en la le de du des d l upon on under over by the in am an ob der dem bei im zum zur op aan do da dos das
del della di`);

/** The ones that stand before a name with a hyphen or at its beginning, in lower case: "al-Haddad", "van Ekelen". */
export const LEADING_PARTICLES = words(
	'al el as ash ad an ar at az bin ibn abu de di da du van von der den ter ten della del',
);

/** Joined words in lower case that end a given name: "Jong-un", "Jae-in". */
export const NAME_TAILS = words('un in il eun hye hyun hwan jin joon ho hoon wook sik soo seok kyu min ok ju pyo');

/** Generic names stand before a number: "Route 66", "Falcon 9". */
export const NUMBERED = words(`
route highway flight boeing airbus falcon leopard challenger apollo formula soyuz gemini voyager model iphone galaxy playstation xbox windows
type mark mig su tu il antonov tupolev channel radio area catch unit article section chapter title rule division euro covid league ligue`);

/** What makes the genitive in the middle of a name a part of it: "People's Party", "Drivers' Guild". */
export const SAINTS = words('st saint saints mount lloyd');

/** Owners that are a part of the name: "People's Harvest Party". */
export const GENERIC_OWNERS = words(`
people women men children king queen prince princess bishop mother father nation world state pilgrim fool champion
citizen veteran`);

/** Bodies of many, whose members own them in the name: "Tramworkers' Union". */
export const UNIONS = words(
	'union guild association federation confederation league society alliance club cooperative',
);

/** Bodies "on" something: "Council on Foreign Relations". */
export const ON_HEADS = words(`
council commission committee conference centre center institute forum convention panel agreement treaty`);

/** Bodies "against" something: "Campaign Against Hunger". */
export const AGAINST_HEADS = words(`
campaign league coalition movement mothers alliance committee`);

/** Places "of" something: "Gulf of Aden". */
export const PLACES_OF = words(`
bay gulf isle isles cape strait straits republic kingdom sea state states lake port city sultanate emirate duchy
principality commonwealth horn rock tower palace hall`);

/** In lower case after a name and still a part of it: "the Kvarn islands". */
export const GENERIC_ENDINGS = words(`
islands isles mountains hills archipelago highlands`);

/** Where aircraft land, of which a town has one. */
export const AIRPORTS = words('airport airfield airbase');

/** Places and peoples whose names begin sentences as the words that they also are. */
export const DOUBTFUL_NAMES = words(`
us polish male nice bath reading split cork hull don black orthodox gulf swat york bar lima cali fez`);

/** Weekdays, months and the like: capitals that name nothing that a mention could be about. */
export const CALENDAR_WORDS = words(`
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april
may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mondays tuesdays
wednesdays thursdays fridays saturdays sundays am pm gmt utc est edt pst pdt cet cest bst bc ad ce bce i i'm i've i'd i'll ok year years day days week weeks`);

/** Suffixes of a name: "John Roe Jr.", "Acme Inc.". */
export const NAME_SUFFIXES = words(
	'jr sr ii iii iv v vi vii viii xi xii xiv xvi phd md qc kc obe mbe cbe inc ltd llc plc corp co gmbh ag sa nv bv spa ab as oy nv oyj sarl srl kft doo ltda pty bhd',
);

/** Words that no name begins with, though a sentence may: beside the function words. */
export const SENTENCE_OPENERS = words(`
yes no not now then today tomorrow yesterday tonight here there meanwhile however moreover furthermore nevertheless nonetheless
therefore thus hence instead otherwise besides still yet even also only just perhaps maybe indeed further later earlier soon once
again almost nearly about around over under more most less least many much few several some any all both each every either neither
none other others another such same that this these those what which who whom whose when where why how if unless because since
although though while whereas whether as than and or but nor for so to from in on at by with without within into onto upon of off
out up down through throughout during before after until till between among amid against across along behind below beneath beside
beyond despite inside outside near past per since toward towards under underneath unlike like via i me my mine we us our ours you your
yours he him his she her hers it its they them their theirs a an the is are was were be been being am do does did done has have had
having will would can could may might shall should must ought let let's lets ask asked told said says say according following including
given asked speaking born based two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions first
second third fourth half last next previous recent former new old good great little big high low long short early late own dear mr
hello thanks please never ever always often sometimes usually generally globally separately simultaneously crucially analysts
critics experts officials police sources reports observers witnesses residents voters prosecutors investigators detectives
everyone everything everybody nobody nothing someone something somebody anyone anything anybody whatever whoever whenever
wherever twice it's that's there's here's what's who's he's she's they're we're you're i'm don't can't won't didn't isn't`);

function words(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}
