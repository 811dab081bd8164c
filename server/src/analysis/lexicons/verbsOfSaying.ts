function words(list: string): readonly string[] {
	return list.trim().split(/\s+/);
}

/**
 * Verbs that report what somebody says, thinks or makes known, as base forms: what follows ("that …", a clause, a quotation)
 * is the content, and their subject the speaker.
 */
export const VERBS_OF_SAYING: ReadonlySet<string> = new Set(
	words(`
say tell state announce declare confirm add note claim assert argue insist stress emphasize emphasise maintain contend
report reveal disclose explain acknowledge admit concede deny warn caution predict forecast believe think hope expect fear
suspect doubt suggest indicate imply hint signal signalize reiterate repeat reaffirm affirm underline underscore write tweet
post comment remark observe reply respond answer recall remember recount relate relay testify swear promise pledge vow threaten
agree accept conclude find determine estimate reckon assume allege charge complain object protest lament boast joke quip
urge demand propose recommend request advise inform notify assure remind convince persuade show demonstrate prove establish
discover learn realise realize understand know hear see feel judge rule decide clarify specify mention point proclaim
speculate theorize theorise surmise worry caution counter retort shout cry yell whisper mutter sob sigh laugh snap
fume storm rage thunder fret muse ponder opine posit hold consider concur profess attest certify verify ascertain
guarantee bet wager guess suppose presume anticipate foresee envisage imagine dream wish pray regret
advocate assess conjecture calculate voice stipulate decree order read echo interject exclaim marvel wonder ask share`),
);

/** Verbs that give somebody's words for a thing rather than a sentence: 'called it "a gift"', 'spoke of a "gift"'. */
export const VERBS_OF_NAMING: ReadonlySet<string> = new Set(
	words(`
call describe label dub brand term deem hail frame characterise characterize portray denounce condemn dismiss praise slam blast
criticise criticize mock ridicule decry deride deplore lambast laud tout bill style depict define view regard rate welcome
reject accuse blame speak talk refer thank congratulate apologise apologize liken compare express outline put invoke`),
);

/** Verbs whose noun object is mostly a thing, not words: 'read the "report"', 'maintain a "presence"', 'directed "Dusk"'. */
export const VERBS_WITH_THINGS: ReadonlySet<string> = new Set(
	words(`
find hold show prove demonstrate establish hear see know learn read discover record share calculate determine order sign maintain
accept assume expect report propose point rule test convince persuade remember recall imagine consider bet write exclaim laugh`),
);

/** Passives whose subject is the speaker: "he was quoted as saying". */
export const PARTICIPLES_OF_QUOTING: ReadonlySet<string> = new Set(
	words('quoted reported cited heard overheard recorded remembered said known'),
);

/** Verbs of saying that name their hearer before the content: "told reporters that", "assured Kyiv it would". */
export const VERBS_WITH_HEARER: ReadonlySet<string> = new Set(
	words('tell inform notify assure remind convince persuade warn advise ask'),
);

/** Verbs that report speech itself, so that they may stand after what is said: ", he said", "argues the minister". */
export const VERBS_AFTER_CONTENT: ReadonlySet<string> = new Set(
	words(`
say tell state announce declare confirm add note claim assert argue insist stress emphasize emphasise maintain contend
report reveal disclose explain acknowledge admit concede warn caution predict believe think suggest reiterate repeat affirm
write tweet post comment remark observe reply respond answer recall relay testify swear promise vow conclude reckon allege
complain lament boast joke quip urge shout cry whisper mutter sob sigh laugh snap fume storm rage thunder fret muse opine
counter retort hear rule find read learn see understand hope fear estimate show interject exclaim ask advise order demand record`),
);

/** Verbs of saying that often leave out "that": "he said it was", "insiders reckon the haul is". */
export const VERBS_BEFORE_BARE_CLAUSE: ReadonlySet<string> = new Set(
	words(`
say think believe hope fear claim argue insist suggest indicate announce confirm warn admit report reckon know feel predict
promise swear tell note maintain state deny estimate acknowledge allege assure suspect doubt guess suppose agree conclude show
bet vow pledge write tweet add stress complain joke assume imagine understand learn realise realize recall testify
concede contend assert declare reply forecast expect`),
);

/** Of these, the verbs that hardly ever have a noun as their object, so that a noun after them begins a clause. */
export const VERBS_BEFORE_CLAUSES_ONLY: ReadonlySet<string> = new Set(
	words('say think believe hope argue insist suggest reckon add swear assume suppose guess contend assert'),
);

/** What does the speaking when no person does: "Estimates suggest that", "reports indicate". */
export const NOUNS_OF_SAYING: ReadonlySet<string> = new Set(
	words(`
report reports claim claims allegation allegations accusation accusations suggestion suggestions speculation rumour rumours
rumor rumors news word warning warnings fear fears hope hopes concern concerns belief beliefs view notion idea fact evidence
sign signs indication indications proof assurance assurances promise promises pledge guarantee guarantees confirmation
announcement statement admission assertion assertions argument conclusion likelihood possibility chance chances risk danger
expectation expectations impression doubt doubts insistence recommendation finding findings estimate estimates complaint
complaints condition grounds demand demands understanding testimony denial prediction predictions revelation revelations
theory perception conviction worry worries prospect message`),
);
