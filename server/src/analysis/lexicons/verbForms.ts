/**
 * What forms a word can be as a verb. Without a tagger the list is the ground of all: general English verbs, those first that
 * are hardly ever nouns.
 */
export interface VerbForms {
	readonly lemma: string;
	readonly base: boolean;
	/** Third person: "holds". */
	readonly s: boolean;
	readonly past: boolean;
	readonly participle: boolean;
	readonly ing: boolean;
	/** True where the same form is as often a noun or an adjective: "plans", "open". */
	readonly ambiguous: boolean;
}

/** The forms that a folded word can be, or undefined where nothing speaks for a verb. */
export function verbForms(key: string): VerbForms | undefined {
	return KNOWN.get(key) ?? guessed(key);
}

const PLAIN = `
abandon abduct abide abolish absorb accelerate accept access accommodate accompany accomplish accrue accumulate accuse achieve
acknowledge acquire acquit activate adapt add adhere adjourn adjust administer admit adopt adore advertise advise advocate
affect affirm afford aggravate agree ail allay allege alleviate allocate allot allow allude alter amass amend amount amplify
analyse analyze anger announce annoy annul anticipate apologise apologize appeal appear append applaud apply appoint
appraise appreciate apprehend approve argue arise arm arrange arrive articulate ascend ascertain ask assassinate assemble
assert assess assign assist associate assume assure astonish attach attain attempt attend attract attribute authorise authorize
avert avoid await awaken babble backfire bake balloon ban banish bankroll bar bargain bask bear beat become befall beg begin behave
believe belong beset bestow betray bewilder bicker bid bind blame blast bleed bless blow boast bolster bombard boost borrow bother
bow brag brandish bribe brief bring broach broadcast broaden broker browse build bulge bully burgeon burn burst bury
calculate calm cancel capitulate capsize captivate carry carve cast catch cater cause caution cease celebrate cement
certify champion characterise characterize chastise cherish choke choose cite clarify cling clinch close coax coerce
coincide collaborate collapse collect collide combine come commemorate commence commend compel compensate compete compile complain
complete complicate comply compose comprehend comprise compute conceal concede conceive concentrate concern conclude concur condemn
condone confer confess confide confirm confiscate conform confront confuse congratulate connect conquer consent conserve consider
consist consolidate conspire constitute constrain construct consult consume contain contaminate contemplate contend continue contract
contradict contravene contribute contrive convene converge convert convey convict convince cooperate coordinate cope
correspond corroborate counteract cower cram crave create creep cripple criticise criticize culminate curb curtail damage dare dash
deal debunk decay deceive decide decimate declare decline decrease decree dedicate deem deepen deface defeat defect defend defer define
deflect defraud defy degrade delay delegate delete deliberate delight deliver delve demand demolish demonstrate demote denounce
deny depart depend depict deplete deplore deploy deport depose deprive derail derive descend describe desert deserve designate desire
despair despise destabilise destabilize destroy detach detain detect deter deteriorate determine detonate devastate develop
deviate devise devote devour diagnose dictate die differ differentiate digest diminish dine disagree disappear disappoint
disapprove disband discard discharge disclose discontinue discourage discover discredit discuss disembark dismantle dismiss
disobey dispatch dispel disperse displace display displease dispose disprove disqualify disregard disrupt dissipate
dissolve dissuade distance distinguish distort distract distribute disturb diverge divert divide divorce divulge document dodge dominate
donate double doubt downgrade downplay draft drag drain draw dread drift drive drown dump duplicate dwarf dwell dwindle earn
ease eat echo eclipse educate eject elaborate elect elevate elicit eliminate elude emanate embark embarrass embed embody embrace
embroil emerge emigrate emit emphasise emphasize employ empower enable enact encompass encounter encourage endanger endorse endure
enforce engage engulf enhance enjoy enlarge enlist enrage enrich enrol enroll ensue ensure entail enter entertain entice entitle
entrust envisage epitomise equal equip eradicate erase erect erode erupt escalate escape escort establish evacuate evade evaluate evaporate evict
evoke evolve exacerbate exaggerate examine exceed excel exchange excite exclude excuse execute exempt exercise exhaust exhibit exhort exist exit
exonerate expand expect expel expire explain explode exploit explore export expose express expropriate extend extinguish extort extract
extradite exude face facilitate fade fail falter familiarise fare fasten favor favour feature feed feel fetch fiddle fill finance find finish fit flare
flatten flee flick float flock flood flounder flourish flow flush foil follow foment forbid force forecast foresee foretell forfeit
forge forget forgive formulate forsake fortify forward foster free freeze frighten fulfil fulfill function fund fuel gain gather
gauge gear generate get gather give glean gloss go goad govern grab grant grapple grasp greet grieve grill grind grow
grumble guarantee guard guide hail halt halve hamper handle happen harass harbour harden harm harness hasten haul haunt have head heal heap hear heat
heckle heed heighten help herald hesitate hide highlight hijack hinder hinge hire hit hoard hobble hold honour host hover
huddle humiliate hurl hurt identify ignite ignore illustrate imagine immigrate impact impair impede impersonate implement implicate implode
implore imply import impose impress imprison improve incite incline include incorporate increase incur indicate indict induce indulge infect infer
infiltrate inflame inflate inflict influence inform infringe infuriate inhabit inhale inherit inhibit initiate inject injure inquire
insert insist inspect inspire install instigate instil instruct insulate insult insure integrate intend intensify interact intercept interfere
interpret interrogate interrupt intervene interview intimidate introduce intrude invade invent invest investigate invite invoke involve issue
jeopardise jeopardize join joke jostle judge jump justify keep kidnap kill kneel knit knock know label lack lag lambast lament land languish
lapse last laud laugh launch lead lean leap learn leave legalise legalize legislate lend lengthen lessen let liberate lie lift light like limit linger list listen
live load loan lobby locate lodge loiter loom loot lose lower lure maim maintain make manage mandate manufacture march mark marry marvel massacre
master match materialise materialize matter maximise mean measure mediate meet mend mention merge migrate minimise minimize mirror misjudge
mislead miss mistake misunderstand misuse mitigate mobilise mobilize mock modify monitor motivate mount mourn move mull multiply murder muster
narrow negate neglect negotiate nominate normalise normalize notice notify nullify obey object oblige obliterate obscure observe obstruct
obtain occupy occur offend offer omit open operate oppose oppress opt orchestrate order organise organize originate oust outline outlive outnumber
outpace outrage outstrip outweigh overcome overhaul overlook overpower overrule oversee overshadow overtake overthrow overturn overwhelm owe own
pack paint paralyse paralyze pardon park partake participate pass pave pay peak peddle penalise penalize penetrate perceive perform perish permit
perpetrate perpetuate persecute persevere persist persuade pertain petition pick pile pinpoint place plague plan plant play plead please pledge plot
plow plummet plunder plunge point poison poke ponder portray pose position possess post postpone pour practise praise pray preach precede
precipitate preclude predict prefer prejudice prepare preside press presume pretend prevail prevent probe proceed proclaim procure produce profess profit
prohibit project prolong promise promote prompt pronounce propel propose prosecute prosper protect protest prove provide provoke publicise publicize publish
pull pulverise punish purchase purge purport pursue push put qualify quell query question quit quote raise rally ramp rank ratify reach react
read reaffirm realign realise realize reap reappear rearrange reassert reassess reassure rebel rebuff rebuild rebuke rebut recall recapture recede receive recite
reckon reclaim recognise recognize recommend reconcile reconsider reconstruct record recount recover recruit rectify recur redefine redirect
redouble reduce refer refine reflect refrain refuel refuse refute regain regard register regret regulate reimburse reinforce reinstate reiterate reject
rejoin relate relaunch relax relay release relent relinquish relish relive relocate rely remain remark remember remind remove rename render renew renounce
renovate reopen reorganise repair repay repeal repeat repel replace replenish reply report represent repress reprimand reproduce require rescind rescue resemble
resent reserve reshape reshuffle reside resign resist resolve resonate resort respect respond rest restart restore restrain restrict resume resurface retain
retake rethink retire retort retract retreat retrieve return reunite reveal revel reverse revert review revise revisit revive revoke revolve reward rewrite
ride ring rise risk rob roil rouse rule ruin run rush sabotage sack sacrifice safeguard sail salvage sanction satisfy save savour say scale scan scare scatter
scold scour scramble scrap scrutinise scrutinize scuttle seal search secure seduce see seek seem seize select sell send sense sentence separate
serve set settle sever shake share sharpen shatter shed shelve shield shift shine shoot shoulder shout shove show shrink shrug shun shut side sift
sign signal signify simplify simmer sing sink sit skip slam slap slash slaughter slay sleep slice slide slip smash smile smuggle snatch sneak soar
soften solicit solidify solve soothe sound sour span spare spark speak spearhead specify speculate spell spend spill spin split spoil sponsor spot sprawl spray spread spring spur
spurn squander squeeze stabilise stabilize stage stagnate stall stamp stand start startle starve state stay steal steer stem stick stifle stipulate stir
stoke stop store storm straddle strain strand strangle streamline strengthen stress stretch strip strive stroll struggle stumble stun subdue submit
subpoena subscribe subside subsidise substantiate substitute succeed succumb sue suffer suffice suggest suit summarise summon supersede supervise supply
support suppose suppress surge surmise surpass surprise surrender surround survey survive suspect suspend sustain swap swarm sway swear sweep swell swim swing
switch symbolise symbolize sympathise synchronise tackle take talk tamper taper target taste taunt tax teach tear tease teeter tell tempt tend terminate terrify
test testify thank thaw think threaten thrive throw thwart tighten tip tolerate topple torch torment torpedo torture toss total touch tout tow trace track trade trail train
transcend transfer transform translate transmit transport trap travel traverse treat tremble trespass trigger triple trounce trudge trumpet trust try tumble turn
tweak tweet twist type undercut undergo underestimate underline undermine underpin underscore understand undertake underwrite undo unearth unfold unify unite unleash unload unravel
unseat unveil update upgrade uphold uproot upset urge use usher utilise utilize utter vacate vaccinate validate vanish vary vent venture verify veto vie view vindicate
violate visit visualise vocalise voice volunteer vote vow wage wait waive wake walk wander wane want warn warrant wash waste watch water waver weaken wear weather
weave weep weigh welcome widen wield win wind wipe wish withdraw wither withhold withstand witness work worry worsen wound wrap wreck wrest wrestle write yearn yell yield zoom
assail await besiege bewail bundle burgle chair co-host co-operate commit crash crouch deadlock decamp deem defuse depart detest dub dwell enlist erode evict exhale
extol field flag flog grip hand helm hobble hone hurtle impeach impinge infuse interject jettison joust kick lambaste latch laud liken lunge mar marshal meddle mete mire oust outvote
overrun overstep pare parlay peel pelt perturb pilot pit plaster plough ply pounce prise quash quell quiz rage ramp rave re-establish rebound recuse redeploy reelect re-elect reignite rein rekindle remand
reroute resell resettle retaliate reverberate rile rip roam rouse rout sadden scrap sequester shepherd shore shortlist shroud shuttle sidestep sideline skyrocket slacken snarl snub
soak spew splinter spur spurn squabble squash stave stow subject subvert supplant swerve swoop tally tamp tangle tarnish throng tout trim trot underplay unnerve upend usurp vault veer vilify wean whip whisk wrangle yank`;

/** Verbs whose base and -s forms are as often, or more often, nouns or adjectives. */
const ALSO_NOUNS = `
abuse access account act address advance aid aim air answer appeal approach arm army arrest assault attack attempt average award back balance ban bank bar base battle bear bid
bill blame blast block board boast bomb bond book border boost bottle box brand break breach brief broadcast brush budget build burden burn bus buy call calm camp campaign cap
care case cash cast cause caution center centre chair challenge champion chance change channel charge chart chase check cheer circle claim clash class clean clear climb clock
close clue coach coat code collapse color colour comfort command comment complete compound compromise concern concert conduct conflict contact content contest contract contrast control cook
cool copy corner correct cost counsel count counter couple court cover crack craft crash crawl credit criminal cross crowd cruise cry cup cure current cut cycle damage dance date deal debate decline
decrease defeat defect delay delegate demand deposit design desire detail dig dip direct discount discourse dismay display dispute distance dive divide divorce document double doubt
 draft drag dream dress drift drill drink drive drop drug duck dump dust duty dye ease echo edge effect elaborate elbow email empty encounter end escape estimate exchange
excuse exercise exhibit exit experience experiment export express eye face fail fall fast fault favor favour fear feature feed fight figure file fill film final finance finger finish fire fish
fix flag flash flight float flood floor flow fly focus fold force forecast form   frame free freeze front fuel function fund  gain game gap gate gauge general gesture
giant glance goal grade grant grasp grip ground group guarantee guard guess guide gun halt hammer hand harbor harbour harm hate haul head heat help hide highlight hike hint hit hold hole home
honor honour hook hope host house hurt ice impact implement import increase influence initial insult interest interview invite iron issue jail jam job joke judge jump key kick kid
kill kiss knife label lack land lapse last laugh launch lay lead leak lean leap lease leave level license lie lift light limit line link list live load loan lock loot lot love lower
machine mail major man map march mark market mask mass master match matter mean measure merit mind mine minister minor miss mix mob model monitor moon mount mouth move murder muscle
name narrow nature need nest net nod nose note notice number object offer oil open order outline outrage overhaul  pace pack package page pain pair pan panic paper parade pardon park
part partner party pass patch pattern pause pay peak people permit phase phone photograph picture piece pile pilot pin pipe place plan plane plant play plead pledge plot plunge pocket point poison
pole police poll pool pose position post pound power practice praise present press pressure price pride print prize probe process produce profile profit program project promise
proof prop protest pull pump purchase purpose push quarter query quest question queue quiet quote race rage raid rail rain raise rally range rank rate reach read ready rear rebel rebound
recall record recruit redress reel reform refund regard register regret release relief remain remark rent repair repeat reply report request rescue research reserve reshuffle resort
respect rest result retail retreat return revenue reverse review revolt reward ride ring riot rise risk rival road rock roll roof root round route rule rumour run rush
sack sail sale sample sanction save saw scale scan scare scene schedule scheme school scope score scrap scratch screen seal search season seat second secret secure seed sense sentence separate
serve service set shade shake shape share shelf shell shelter shield shift ship shock shoot shop short shot shout show shower side siege sign signal silence slide slip slow slump smell
smile smoke snap sort sound source space span spark speed spell spend spike spin spirit split sponsor spot spray spread spring spy square squeeze stab staff stage stake stall stamp stand star start state
station stay steam steel stem step stick  stir stock stop store storm strain strand stream stress stretch strike string strip stroke structure struggle study stuff style 
suit supply support surge surprise surrender survey suspect swap sweep swing switch table tackle tail talk tank tap target task taste tax team tear temper test thank thought threat throw thunder
ticket tie time tip tire title toll tone tool top torch total touch tour track trade trail train transfer transport trap travel treat trial trick trigger trip trouble trust try turn twist
type update upgrade upset use value veto view visit voice volume volunteer vote vow wage wait walk wall war warrant wash waste watch water wave way weather weight welcome  wheel whip win wind
wing wish witness word work worry worth wound wreck yell yield zone near dry warm like better lower sharp pick shelve tender treasure trumpet tweet witness worsen nick flock flare draw look hail reel leave advocate anger associate attribute balloon bargain bow broker bulge bully catch convict creep deadlock decree desert despair dictate discard digest dodge drain
dread duplicate dwarf eclipse equal escort exhaust field fiddle flush foil foster gear grind grill harness haunt heap herald hinge import knock lag lament lobby lodge lure
mandate manufacture marshal massacre mirror mock obscure open paint pit plague plaster plow plunder progress prompt purge quit ramp rebuff rebuke recount rein remand repeal
reprimand retort rethink rewrite rout ruin sabotage sacrifice salvage select shed shepherd shine shore shoulder shove shrug shroud shuttle sideline sink skip slam slap slaughter
slice smash soak sour spare spill splinter spoil spur squabble stem stroll stumble substitute swarm sway swell swim tally taunt tease thaw throng torment torpedo torture
toss tow trace trim triple tumble tweak vault vent venture wake wrangle wrap petition burst dash dare handle heal hijack hoard insert perfect perish pour retire term tower bundle
convert correct extract express commute converse signal stray appeal cast field flag fit fix gloss helm pose pilot suit`;

/** base, past, participle; a form that is the same as the one before it is left out. */
const IRREGULAR = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|befall befell befallen|begin began begun|bend bent|beset beset|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown
break broke broken|breed bred|bring brought|broadcast broadcast|build built|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|clothe clad|come came come|cost cost|creep crept
cut cut|deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown
forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown
hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|leap leapt|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant
meet met|mislead misled|mistake mistook mistaken|misunderstand misunderstood|outdo outdid outdone|overcome overcame overcome|overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown
partake partook partaken|pay paid|prove proved proven|put put|quit quit|read read|rebuild rebuilt|repay repaid|retake retook retaken|rethink rethought|rewrite rewrote rewritten|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run
say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept
slide slid|sling slung|speak spoke spoken|spell spelt|spend spent|spill spilt|spin spun|split split|spoil spoilt|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken|string strung|strive strove striven
swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust thrust|tread trod trodden|undercut undercut|undergo underwent undergone
understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood
wring wrung|write wrote written|do did done|sew sewed sewn|mow mowed mown|saw sawed sawn|bust bust|burn burnt|learn learnt|dream dreamt|lean leant|wed wed|plead pled|sneak snuck|dive dove`;

/** Words in -ed, -ing or -s that look like verb forms and are none. */
const NO_VERBS = new Set(
	`bed red shed speed feed seed greed breed hundred kindred sacred naked wicked rugged ragged crooked wretched beloved united embed indeed exceed
	thing nothing something anything everything king spring string wing ring sing ping evening morning ceiling sibling wedding during darling earring
	inning shilling sterling viking wellbeing thanksgiving lightning pudding duckling stocking offspring
	ongoing outgoing incoming upcoming oncoming forthcoming politics economics physics mathematics news series species always perhaps besides afterwards towards sometimes upwards downwards thus plus bus
	aged alleged so-called armed hatred newlywed limited aforementioned unprecedented`.split(/\s+/),
);

/** Irregular verbs of which the regular past is in use as well. */
const REGULAR_TOO = new Set(
	'burn learn dream lean spell spill spoil light plead sneak dive prove show swell strive bust'.split(' '),
);

const KNOWN = compile();

function compile(): ReadonlyMap<string, VerbForms> {
	const known = new Map<string, { -readonly [K in keyof VerbForms]: VerbForms[K] }>();
	const nouns = new Set(ALSO_NOUNS.trim().split(/\s+/));
	const irregular = new Map<string, readonly [string, string]>();
	for (const entry of IRREGULAR.trim().split(/[|\n]/)) {
		const [base, past, participle] = entry.trim().split(' ');
		if (base && past) irregular.set(base, [past, participle ?? past]);
	}
	const put = (form: string, lemma: string, ...slots: readonly ('base' | 's' | 'past' | 'participle' | 'ing')[]) => {
		let forms = known.get(form);
		if (!forms) {
			forms = { lemma, base: false, s: false, past: false, participle: false, ing: false, ambiguous: false };
			known.set(form, forms);
		}
		for (const slot of slots) forms[slot] = true;
		if (nouns.has(lemma) && (slots[0] === 'base' || slots[0] === 's')) forms.ambiguous = true;
	};
	for (const lemma of new Set([...PLAIN.trim().split(/\s+/), ...nouns, ...irregular.keys()])) {
		put(lemma, lemma, 'base');
		put(thirdPerson(lemma), lemma, 's');
		const [past, participle] = irregular.get(lemma) ?? [];
		if (past && participle) {
			put(past, lemma, 'past');
			put(participle, lemma, 'participle');
		}
		if (!past || REGULAR_TOO.has(lemma)) for (const form of pasts(lemma)) put(form, lemma, 'past', 'participle');
		for (const form of ings(lemma)) put(form, lemma, 'ing');
	}
	for (const word of NO_VERBS) known.delete(word);
	return known;
}

function thirdPerson(lemma: string): string {
	if (lemma === 'have') return 'has';
	if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
	return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function pasts(lemma: string): string[] {
	if (lemma.endsWith('e')) return [`${lemma}d`];
	if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
	return stems(lemma).map((stem) => `${stem}ed`);
}

function ings(lemma: string): string[] {
	if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}ying`];
	if (/[^eoy]e$/.test(lemma)) return [`${lemma.slice(0, -1)}ing`];
	return stems(lemma).map((stem) => `${stem}ing`);
}

/** Both spellings where the last consonant may be doubled: "travelled" and "traveled", "planned" and the harmless "planed". */
function stems(lemma: string): string[] {
	return /[aeiou][bdgklmnprt]$/.test(lemma) ? [lemma, lemma + lemma.slice(-1)] : [lemma];
}

/** Beginnings and endings that speak for a verb nobody has listed. */
const GUESSED = /^(?:(?:re|un|mis|out|over|under|co)[a-z-]+|[a-z-]+(?:ed|ing|ise|ize|ify|ises|izes|ifies))$/;

function guessed(key: string): VerbForms | undefined {
	if (key.length < 5 || !GUESSED.test(key) || NO_VERBS.has(key)) return undefined;
	const none = { lemma: key, base: false, s: false, past: false, participle: false, ing: false };
	const prefix = /^(?:re|un|mis|out|over|under|co)-?(?=[a-z]{3})/.exec(key);
	if (prefix) {
		const bare = KNOWN.get(key.slice(prefix[0].length));
		if (bare && !bare.ambiguous) return { ...bare, lemma: key };
	}
	if (/(?:[^e]ed)$/.test(key)) return { ...none, past: true, participle: true, ambiguous: true };
	if (/[a-z]{2}ing$/.test(key)) return { ...none, ing: true, ambiguous: true };
	if (/(?:[aeiou][a-z]*)(?:ise|ize|ify)$/.test(key)) return { ...none, base: true, ambiguous: false };
	if (/(?:[aeiou][a-z]*)(?:ises|izes|ifies)$/.test(key)) return { ...none, s: true, ambiguous: false };
	return undefined;
}
