/** Words that say nothing by themselves: articles, pronouns, prepositions, conjunctions, auxiliaries, and the commonest adverbs. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
	`a an the this that these those such same other another each every either neither both all any some no none
	i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what
	myself himself herself itself themselves oneself one ones someone anyone everyone something anything everything nothing
	of in on at by to from for with without within into onto upon over under above below between among amid against about
	around across along through throughout during before after since until till up down out off near beyond toward towards
	per via despite except like unlike than as if though although while whereas because so but and or nor yet either whether
	be am is are was were been being have has had having do does did doing done will would shall should can could may might
	must ought not n't never also too very just only even still already again ever then there here now when where why how
	more most much many less least few own rather quite however therefore thus meanwhile moreover further furthermore
	s t re ve ll d m`.split(/\s+/),
);
