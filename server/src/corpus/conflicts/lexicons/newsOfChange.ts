/** Words by which a later report tells that something has changed since an earlier one; own list of news English. */
export const NEWS_OF_CHANGE: ReadonlySet<string> = new Set(
	`now since later latest updated update revised risen rose climbed grown dropped fallen lowered raised increased reduced moved postponed
	rescheduled changed changes corrected subsequently resumed reopened extended eventually finally`
		.trim()
		.split(/\s+/),
);
/** What only grows while it is counted. */
export const RUNNING_COUNTS: ReadonlySet<string> = new Set(
	`dead deaths death killed die died injured injuries wounded hurt arrested arrests arrest detained detentions missing cases case infections infected
	casualties victims fatalities evacuated displaced hospitalised hospitalized votes signatures complaints bodies survivors homeless rescued
	patients people`
		.trim()
		.split(/\s+/),
);
