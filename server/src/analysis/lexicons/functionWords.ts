/** The words that hold English sentences together, folded as `textKey` folds them. */
function words(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}

export const DETERMINERS = words(`
a an the this that these those my our your his her its their each every either neither no some any all both half such
several many most few fewer more less much enough another other certain various same whose`);

/** Determiners that also stand alone as a subject: "Many fear …", "Both deny …", "This follows …". */
export const LONE_DETERMINERS = words(`
this that these those each either neither none some any all both half several many most few more much another others
fewer less enough such`);

export const POSSESSIVES = words('my our your his its their whose');

export const SUBJECT_PRONOUNS = words(`
i he she we they you it who there nobody somebody everybody anybody everyone someone anyone nothing something everything
anything none one`);

export const OBJECT_PRONOUNS = words(
	'me him us them her myself himself herself itself ourselves themselves yourself yourselves each-other',
);

/** Pronoun and verb in one: each begins a clause by itself. "Who's" and "that's" begin one too. */
export const CLAUSE_CONTRACTIONS = words(`
i'm i've i'd i'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll they're they've they'd they'll
you're you've you'd you'll there's there're there'd there'll that's that'd that'll who's who'd who'll who've what's what'll
here's where's how's let's this's someone's everyone's nobody's`);

export const BE = words("is are was were am isn't aren't wasn't weren't ain't");
export const HAVE = words("has have had hasn't haven't hadn't");
export const DO = words("do does did don't doesn't didn't");
export const MODALS = words(`
will would can could may might shall should must ought cannot won't wouldn't can't couldn't mayn't mightn't shan't shouldn't
mustn't oughtn't needn't daren't`);
/** Forms of the auxiliaries that are not finite. */
export const NONFINITE_BE = words('be been being');
export const GET = words('get gets got gotten getting');

export const NEGATIONS = words('not never no nor neither none nobody nothing nowhere without cannot hardly scarcely');
/** "failed to halt", "declined to comment": what follows `to` did not happen. */
export const FAILING_VERBS = words(`
fail fails failed failing refuse refuses refused refusing decline declines declined declining neglect neglects neglected
neglecting`);
/** After these, "not" denies nothing: "not only X but Y", "no fewer than 12", "nothing but". */
export const NO_NEGATION_AFTER = words('only just merely simply least fewer less doubt matter wonder');

export const COORDINATORS = words('and or but nor yet &');

export const PREPOSITIONS = words(`
of in on at by for from with to about against between among amongst into onto through throughout during before after since
until till under over above below behind beside besides beyond across along around near off out up down inside outside
within without toward towards upon via per versus vs amid amidst despite notwithstanding following including excluding
regarding concerning considering like unlike as than except save minus plus past opposite aboard beneath underneath
alongside ahead because instead according apart aside due owing thanks prior unless-than pending ex`);

/** Words that begin a clause with a subject and a verb of its own; many are prepositions elsewhere. */
export const SUBORDINATORS = words(`
after although as because before if lest once since though till unless until when whenever whereas wherever while whilst
whether so`);

/** Words that may stand before a subordinator and belong to it: "even as", "just as", "only after", "shortly before". */
export const SUBORDINATOR_INTENSIFIERS = words(`
even just only shortly soon immediately long right ever especially particularly especially partly mainly largely not hours
minutes days weeks months years moments seconds well`);

export const RELATIVE_WORDS = words('who whom whose which where when why how what whatever whoever whichever whether');

/** Relative words that, after a comma, go on about the noun before it. */
export const RELATIVE_AFTER_COMMA = words('who whom whose which where when');

/** Prepositions whose noun is something that happened or holds: the phrase states an event of its own. */
export const EVENT_PREPOSITIONS = words(
	'following amid amidst despite after before during since pending notwithstanding',
);

/** The same in several words. */
export const EVENT_PHRASES: ReadonlySet<string> = new Set([
	'ahead of',
	'because of',
	'due to',
	'prior to',
	'owing to',
	'thanks to',
	'instead of',
	'in spite of',
	'in the wake of',
	'as a result of',
	'in response to',
	'in return for',
	'in exchange for',
	'in connection with',
]);

/** Adverbs that lack the ending -ly, and words used like them before a verb. */
export const ADVERBS = words(`
also then now again already still yet ever never often always soon later once twice even just only almost nearly quite very
too rather instead however therefore thus hence meanwhile moreover furthermore nevertheless nonetheless otherwise anyway
perhaps maybe indeed together apart away back here there today tomorrow yesterday tonight overnight abroad elsewhere
everywhere somewhere sometimes somehow somewhat well far further more most less least much so alone aloud ahead afterwards
afterward thereafter meantime likewise altogether long since reportedly not outright online offline upstairs downstairs
sideways forward forwards backward backwards underway far-off half partly alike to-date seldom hitherto henceforth early
late straight right first second third last next`);

/** After a determiner these are no adverbs: "the first came ashore". */
export const ORDINALS = words('first second third last next latter former rest most least late early right');

/** Nouns and adjectives in -ly, which are no adverbs. */
export const LY_NOT_ADVERB = words(`
family supply reply ally assembly anomaly monopoly july italy rally bully belly jelly lily fly butterfly dragonfly poly
only friendly likely unlikely deadly elderly daily weekly monthly yearly quarterly costly lively lovely lonely ugly silly
holy orderly timely cowardly heavenly worldly scholarly homely kindly sickly hourly nightly multiply apply comply imply
rely tally folly doily homily`);

export const NUMBER_WORDS = words(`
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions
trillion trillions dozen dozens score scores half third quarter`);

export const MONTHS = words(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
oct nov dec`);

/** Words that tell when, and may stand between a verb of saying and what is said: "said on Friday that", "said late Monday". */
export const TIME_WORDS = words(`
monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year morning afternoon
evening night noon midnight overnight weekend day days weeks months years hours minutes hour minute earlier later ago last
next this early late shortly recently previously spring summer autumn winter january february march april june july august
september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec`);

/** Words too common to be the content of a claim. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set([
	...DETERMINERS,
	...SUBJECT_PRONOUNS,
	...OBJECT_PRONOUNS,
	...CLAUSE_CONTRACTIONS,
	...BE,
	...HAVE,
	...DO,
	...MODALS,
	...NONFINITE_BE,
	...COORDINATORS,
	...PREPOSITIONS,
	...SUBORDINATORS,
	...RELATIVE_WORDS,
	...words('having not also then too very so even just still only again however such other others that there here'),
]);

/** Every word of a closed class: one look tells the many words that are in none. */
export const CLOSED_CLASS_WORDS: ReadonlySet<string> = new Set([
	...EMPTY_WORDS,
	...ADVERBS,
	...ORDINALS,
	...POSSESSIVES,
	...LONE_DETERMINERS,
	'longer',
]);
