/** What people who write for a newspaper are called, for bylines: "Ada Lind, chief political correspondent". */
export const WRITER_WORDS =
	/\b(?:writers?|reporters?|correspondents?|editors?|columnists?|staff|journalists?|contributors?|bureau|desk|agenc(?:y|ies)|newsroom|team|freelance)\b/i;

/** Words in the names of newspapers, agencies and stations; a masthead has one, or is set in capitals. */
export const OUTLET_WORDS =
	/\b(?:times|post|news|gazette|herald|tribune|courier|wire|journal|review|daily|weekly|observer|chronicle|press|today|telegraph|guardian|mail|star|sun|mirror|standard|express|independent|examiner|monitor|ledger|record|bulletin|dispatch|sentinel|register|argus|echo|mercury|globe|world|magazine|network|radio|television|tv|agency|online|report|digest|inquirer|advertiser|messenger|reporter|leader|voice|nation|republic|union|broadcasting|media)\b/i;

/** Before a colon these announce the kind of a text; they are no place. */
export const LINE_LABELS = new Set(
	(
		'update updated breaking exclusive watch live video photos photo opinion analysis explainer editorial review interview ' +
		'profile feature factbox timeline correction note warning quotes fact facts recap preview report special column comment ' +
		'obituary podcast listen read more related alert developing urgent brief summary background q a qa faq false true viral finally world ' +
		'sport sports business politics health science weather fact icymi new'
	).split(' '),
);
