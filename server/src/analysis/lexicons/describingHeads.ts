/**
 * Nouns by which newsrooms come back to what they have named: "the bank" after "Bank of Varnel". Those alone that end or begin
 * names, and that mostly mean one body or one place where they stand with "the".
 */
export const DESCRIBING_HEADS: ReadonlySet<string> = new Set(
	`ministry bank club union party council court hospital clinic infirmary university college school academy museum gallery institute
institution agency commission committee inquiry tribunal bureau department directorate inspectorate authority association federation
confederation foundation fund trust charity guild league chamber company firm corporation airline railway operator cooperative
brewery refinery shipyard shipyards newspaper magazine broadcaster station studio orchestra choir theatre theater library archive
observatory laboratory lab zoo aquarium church cathedral chapel abbey monastery mosque synagogue temple diocese parliament assembly
senate congress legislature cabinet secretariat treasury staff brigade battalion regiment squadron division corps fleet coastguard
constabulary engineers fusiliers rangers paratroopers guards militia coalition alliance movement front campaign consortium exchange
watchdog regulator ombudsman registry airport airfield airbase harbour harbor port pier quay marina lighthouse bridge tunnel
canal dam reservoir lake lakes river creek strait straits sound bay gulf lagoon island islands isle isles archipelago peninsula cape
valley gorge canyon pass glacier volcano mountain mountains ridge forest desert reef park square castle palace fort fortress tower
stadium arena racecourse hotel inn prison jail barracks camp plant mine quarry mill factory warehouse depot monument memorial ferry
ship vessel trawler tanker freighter yacht submarine tug festival fair marathon cup tournament championship summit conference treaty
accord protocol agreement pact convention charter`.split(/\s+/),
);

/** Of these, nouns for a body whose workers speak for it: "a ministry spokesman", "union officials". */
export const SPEAKING_FOLLOWERS: ReadonlySet<string> = new Set(
	'spokesman spokeswoman spokesperson official officials staff employee employees executive executives insider insiders source sources'.split(
		' ',
	),
);

/** In front of such a noun they leave open which one it is, or say that it is another. */
export const INDEFINITE: ReadonlySet<string> = new Set(
	'a an another one any some no each every either neither other which'.split(' '),
);

/** Words that add nothing to which one is meant. */
export const EMPTY_MODIFIERS: ReadonlySet<string> = new Set('same very whole entire now then once'.split(' '));

/** What governments have ministries and departments for: "the culture ministry" is one body however it is spelled. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
	`agriculture army commerce communications culture defence defense development economics economy education employment energy
environment equality family finance fisheries forestry foreign health home housing immigration industry information infrastructure
integration interior justice labor labour migration mining oil petroleum planning railways science social sport sports state tourism
trade transport transportation treasury veterans water welfare`.split(/\s+/),
);
