const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before a name, so that a sentence never ends there. Without the full stop. */
export const TITLE_ABBREVIATIONS = words(
	'Mr Mrs Ms Mx Dr Prof Rev Fr Sr Gov Sen Rep Reps Sens Gen Adm Col Lt Capt Cmdr Comdr Cdr Maj Sgt Cpl Pvt Spc Brig Supt Insp Det ' +
		'Hon Pres Amb Messrs Mlle Mme Msgr Atty Treas Sgts Drs Profs Govs Gens',
);

/** In names of places, first or last: "St. Albans", "Main St." */
export const PLACE_ABBREVIATIONS = words('St Ste Mt Ft Pt Stn Ave Blvd Rd');

/** Between two names, or before one in small letters. */
export const LINKING_ABBREVIATIONS = words('vs v cf viz');

/** Before a number; with a capital those that are words otherwise: "No. 5", but "the art. 40 people". */
export const NUMBERED_ABBREVIATIONS = words(
	'No Nos Vol Fig Figs Ch Art Arts Sec Para P vol pp approx est ca ext tel para nos figs',
);

/** They keep their full stop at the end of a sentence, too. */
export const TRAILING_ABBREVIATIONS = words(
	'Jr Sr Inc Ltd Co Corp Bros Plc LLC etc al Calif Fla Mass Mich Minn Miss Mo Conn Ariz Ark Colo Del Ga Ill Ind Kan Ky La Md Mont ' +
		'Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ala Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue ' +
		'Tues Wed Thu Thur Thurs Fri Sat Sun',
);

/** With a capital, these begin a sentence; as part of a name they are rare. */
export const SENTENCE_STARTERS = words(
	'The A An He She It They We I You His Her Its Their Our My Your This That These Those There Here In On At By For From With ' +
		'Without As After Before When While Where Who What Why How If But And Or So Yet Nor Not No Nothing Nobody None Now Then Still Both Each ' +
		'Some Many Most Several Few All Another Other Others One Two Three Since Until Under Over Despite Although Though Because ' +
		'However Meanwhile Also Only Even Just Once Later Earlier Instead Among Between During According Asked Neither Either',
);

/** After "8 p.m." they go on with the time. */
export const TIME_CONTINUATIONS = words(
	'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun January February March April ' +
		'May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Eastern Central ' +
		'Mountain Pacific Greenwich GMT UTC BST IST EST EDT ET CET CEST PST PDT PT CST CDT MSK JST AEST Christmas Easter',
);
