import assert from 'node:assert/strict';
import { read, renderSentences, renderTokens } from '../support/renderArticle.ts';

describe('sentences', () => {
	describe('go on', () => {
		for (const sentence of [
			'He met U.S. President Ada Lind and Gov. Tom Vale.',
			'Dr. Lind and Capt. Vale of the St. Alda left at 8:30 p.m. Thursday for the U.S. coast.',
			'James R. Lind of Borrow, Calif., was there.',
			'The No. 5 seed beat the No. 1 team on Oct. 17, 2025, in Marl.',
			'Lind vs. Vale was heard at 10 a.m. Eastern time.',
			'The ship cost approx. 40 million crowns, or 3.5 percent more.',
			'“We want a port... A port for all,” she said.',
			'"Is the port open?" Prime Minister Ada Lind asked.',
			'She wrote "Go!" on the wall.',
			'The ministry (Dr. Vale’s) paid 1,000 crowns for 2.5 tons.',
		]) {
			it(sentence, () => check(sentence, sentence));
		}
	});

	it('end at a full stop, and with the quotes and brackets that close after it', () =>
		check(
			'She said: "Go." He went. (It was late.) “The port is shut.” They left.',
			'She said: "Go."\nHe went.\n(It was late.)\n“The port is shut.”\nThey left.',
		));

	it('end after a number, a percentage and a time', () =>
		check(
			'It fell to 31. The rest went at 8 per cent. Nobody came in. They met on March 13. Ada spoke at 9am. Tom slept.',
			'It fell to 31.\nThe rest went at 8 per cent.\nNobody came in.\nThey met on March 13.\nAda spoke at 9am.\nTom slept.',
		));

	it('end after an abbreviation where the next word only begins sentences', () =>
		check(
			'He left the U.S. The port is shut. She works at Marl Inc. They closed at 5 p.m. Nobody came. He lives on Main St. The house is old.',
			'He left the U.S.\nThe port is shut.\nShe works at Marl Inc.\nThey closed at 5 p.m.\nNobody came.\nHe lives on Main St.\nThe house is old.',
		));

	it('begin with a number', () =>
		check('The port is shut. 40,000 homes are dark.', 'The port is shut.\n40,000 homes are dark.'));

	it('of a quotation are parted', () =>
		check('“The port is shut. The bridge is not,” she said.', '“The port is shut.\nThe bridge is not,” she said.'));

	it('end at an ellipsis outside quotations', () => check('He waited... Then he left.', 'He waited...\nThen he left.'));

	it('are one in a headline with an ellipsis', () =>
		check(
			'Port Shut... Then Opened Again in Borrow\nThe port is open. It was shut.',
			'Port Shut... Then Opened Again in Borrow\nThe port is open.\nIt was shut.',
		));

	it('stay inside their block', () =>
		check('Storm closes port\nThe port is shut', 'Storm closes port\nThe port is shut'));

	it('of a paragraph of any length are found', () => {
		const sentence = 'The port of Borrow was shut on Sunday evening.';
		assert.equal(read('text', `${sentence} `.repeat(500)).sentences.length, 500);
	});
});

describe('tokens', () => {
	it('keep words of several parts whole', () => {
		checkTokens(
			"Orbán's two-and-a-half-hour call didn’t help the U.S.-made ships of O’Vale.",
			"Orbán's two-and-a-half-hour call didn’t help the U.S.-made ships of O’Vale .",
		);
		checkTokens(
			'Write to @adalind or #port at news@post.example.',
			'Write to @adalind or #port at news@post.example .',
		);
	});

	it('keep figures whole, and their marks apart', () =>
		checkTokens(
			'It cost $35bn, €1,234,567.50 or 30% of 1,000 tons, 3.5 in 2024, 12 men.',
			'It cost $ 35bn , € 1,234,567.50 or 30 % of 1,000 tons , 3.5 in 2024 , 12 men .',
		));

	it('keep lists of numbers apart', () =>
		checkTokens('In 1,20 and 3, 400 and 5,6000 cases.', 'In 1 , 20 and 3 , 400 and 5 , 6000 cases .'));

	it('keep the full stop of initials and of "Inc.", not that of a sentence', () => {
		checkTokens('He left the U.S.', 'He left the U.S.');
		checkTokens('She runs Marl Inc.', 'She runs Marl Inc.');
		checkTokens('It ends on Feb 13.', 'It ends on Feb 13 .');
		checkTokens('It is 8 per cent.', 'It is 8 per cent .');
	});

	it('keep dashes and quotes apart', () =>
		checkTokens('“War—now,” the U.S.–Marl talks’ chair said.', '“ War — now , ” the U.S. – Marl talks ’ chair said .'));
});

function check(text: string, sentences: string): void {
	assert.equal(renderSentences(read('text', text)), sentences);
}

function checkTokens(text: string, tokens: string): void {
	assert.equal(renderTokens(read('text', text)), tokens);
}
