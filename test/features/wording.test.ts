import assert from 'node:assert/strict';
import { inQuotationMarks } from '#server/features/wording.ts';

describe('words in quotation marks', () => {
	for (const [words, shown] of [
		['The ferry sank', '“The ferry sank”'],
		['he called it "fair" and "secure', '“he called it "fair" and "secure”'],
		['"Nobody knew," he said', '“"Nobody knew," he said”'],
		['"Nobody knew,"', '“Nobody knew”'],
		['“Nobody knew.”', '“Nobody knew”'],
		['"Nobody knew, not even…', '“Nobody knew, not even…”'],
		['Nobody knew, not even the mayor', '“Nobody knew, not even the mayor”'],
		['He asked, "Who knew?"', '“He asked, "Who knew?"”'],
		['the mayor said "no"', '“the mayor said "no"”'],
		["the bridge was the workers'", "“the bridge was the workers'”"],
		["the mayor said 'no,'", "“the mayor said 'no'”"],
		['Nobody knew,', '“Nobody knew”'],
		['Nobody knew,"', '“Nobody knew”'],
		['the mayor said "no,"', '“the mayor said "no"”'],
		["Nobody knew,'", '“Nobody knew”'],
	] as const)
		it(`${words}`, () => assert.equal(inQuotationMarks(words), shown));
});
