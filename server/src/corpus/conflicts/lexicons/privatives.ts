/**
 * Words that say by themselves that something is not there or does not go on: "halted" says what "did not run" says. Own list, of the verbs,
 * adjectives and adverbs that English news uses so.
 */
export const PRIVATIVES: ReadonlySet<string> = new Set(
	`absent absence abandoned barred avoid avoided ban banned block blocked cancel cancelled canceled cancels cancellation cease ceased closed closure
	cut decline declined deny denied denies denial devoid dismissed drop dropped eliminate eliminated empty end ended ends evaded except
	excluding exempt fail failed fails failure first forbade forbidden forgo free halt halted halts idle instead lack lacked lacking lacks last
	lose lost miss missed missing neither nil none null off only omit omitted out postponed prevented privately put refuse refused refusal
	refuses reject rejected rejection rejects remove removed resign ruled scrap scrapped shelved shut skip skipped spared stop stopped stops
	stoppage strip stripped suspended suspension unable unchanged unharmed unhurt unlikely until untouched vanish vanished void waived
	withdraw withdrawn withdrew withheld without zero unsuccessful standstill little few barely negative condemned unanswered away yet spared
	spares short`
		.trim()
		.split(/\s+/),
);
