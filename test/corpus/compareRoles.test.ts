import assert from 'node:assert/strict';
import { compareRoles, type RoleRelation } from '#server/corpus/compareRoles.ts';

/** One pair a line, the same whichever comes first. */
describe('roles compared', () => {
	check('leaves alone what one person can be at a time', 'unlike', [
		['mayor of Sarn', 'a father of three'],
		['chairman of Norvik Bank', 'a keen sailor'],
		['historian', 'spokeswoman for the museum'],
		['finance minister', 'deputy prime minister'],
		['prime minister', 'a former teacher'],
		['Finance Minister', 'former Defence Minister'],
		['former health minister', 'former transport minister'],
		['chief executive of Norvik', 'chief financial officer of Brisby'],
		['prime minister', 'president of the Rowing Federation'],
		['Central Bank governor', 'mayor of Sarn'],
		['prime minister', 'governor of the national bank'],
		['ferry captain', 'Sergeant'],
		['nurse', 'councillor'],
		['nurse', 'former teacher'],
		['former deputy mayor', 'mayor'],
		['founder of Norvik', 'chief executive'],
		['lawyer', 'senator'],
		['retired colonel', 'major'],
		['governor general', 'general manager'],
		['president', 'governor of the national bank'],
		['deputy director of the museum', 'director of the hospital'],
		['Russian ambassador', 'the London ambassador'],
		['Norwegian spokesman for Norvik', 'spokesman in Sweden'],
	]);

	check('leaves alone what may be another word for it', 'compatible', [
		['President', 'U.S. President'],
		['press secretary', 'Norpol spokesperson'],
		['a top aide to the president', 'presidential adviser'],
		['ally', 'sympathizer'],
		['mayor', "Sarn's mayor"],
		['Secretary of State', 'U.S. foreign secretary'],
		['economy minister', 'minister for economic affairs and energy'],
		['Finance Minister', 'minister'],
		['managing director', 'chief executive'],
		['CEO', 'chief executive officer of Norvik'],
		['police chief', 'Chief Constable'],
		['acting mayor', 'mayor'],
		['president-elect', 'president'],
		['late mayor', 'mayor'],
		['General', 'Lieutenant General'],
		['Sergeant', 'Detective Sergeant Major'],
		['retired teacher', 'teacher'],
		['deputy editor', 'editor'],
		['assistant coach', 'coach'],
		['midfielder', 'striker'],
		['a minister', 'deputy minister'],
		['spokesman for the defence ministry', 'spokesman for the army'],
		['spokesman for the government', 'spokesman for the ministry'],
		['mayor and treasurer', 'mayor'],
		['mayor of Sarn', 'Labour mayor'],
		['lawyer', 'defence lawyer'],
		['Russian ambassador to Norway', 'ambassador in Oslo'],
		['chief', 'fire chief'],
		['Georgia governor', 'U.S. governor'],
		['New Mexico senator', 'U.S. senator'],
		['Russian-installed governor', 'governor in Ukraine'],
		['former minister', 'Energy Minister'],
		['former Norvik chief executive', 'chief executive'],
		['late prime minister', 'prime minister'],
		["Lind's former lawyer", 'lawyer'],
		['Private', 'soldier'],
		['Det Supt', 'Superintendent'],
	]);

	check('knows the same', 'same', [
		['the mayor of Sarn', 'Mayor of Sarn'],
		['Defence Minister', 'minister of defence'],
		['a 26-year-old nurse', 'nurse'],
		['Defense Secretary', 'Secretary of War'],
		["Russia's president", 'Russian president'],
		['astrologer', 'an astrologer'],
	]);

	check('finds what nobody is at a time', 'different', [
		['deputy mayor', 'mayor'],
		['Vice President', 'President'],
		['deputy director of the museum', 'the director of the museum'],
		['vice-captain of Ennis Rovers', 'captain of Ennis Rovers'],
		['chief financial officer', 'chief executive'],
		['CFO of Norvik Bank', 'CEO of Norvik Bank'],
		['Defence Minister', 'Interior Minister'],
		['the Ukrainian defence minister', 'Russian defence minister'],
		['minister for health', 'Transport Secretary'],
		['Foreign Minister', 'ambassador to Norway'],
		['goalkeeper', 'striker'],
		['the team goalkeeper', 'a 22-year-old defender'],
		['Sergeant', 'Captain'],
		['Lt. Col.', 'Lieutenant'],
		['Major', 'Major General'],
		['spokesman for the ministry', 'spokesman for the army'],
		['police spokeswoman', 'a spokeswoman for the hospital'],
		['a spokesman for the Foreign Ministry', 'Interior Ministry spokesman'],
		['former mayor of Sarn', 'mayor of Sarn'],
		['ex-finance minister', 'finance minister'],
		['former chief executive', 'the chief executive'],
		['former Norvik chief executive', 'Norvik chief executive'],
		['Russian army spokesman', 'Ukrainian army spokesman'],
		['mayor of Sarn', 'mayor of Dorvik'],
		['President', 'Prime Minister'],
		['Governor', 'mayor of Sarn'],
		['a 26-year-old nurse', 'a 26-year-old teacher'],
		['bus driver', 'lorry driver'],
		['Judge', 'prosecutor'],
		['police chief', 'fire chief'],
		['U.S. President', "Russia's president"],
		['attorney general', 'deputy attorney general'],
	]);
});

function check(what: string, relation: RoleRelation, pairs: readonly (readonly [string, string])[]): void {
	describe(what, () => {
		for (const [a, b] of pairs)
			it(`${a} / ${b}`, () => assert.deepEqual([compareRoles(a, b), compareRoles(b, a)], [relation, relation]));
	});
}
