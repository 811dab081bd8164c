// The notes that one window leaves and the next one finds, in an article that is edited and saved, and in one that another program
// edits while no window is open (`runSuite.mjs`).
export const SAVED = {
	article: 'harbour-gazette.txt',
	words: 'will be excused from answering its questions',
	above: 'Second edition\n\n',
	inside: 'fully ',
	before: 'excused from answering its questions',
	/** After the edits. */
	now: 'will be fully excused from answering its questions',
	body: 'Who decides **that**?',
	tags: ['check', 'law'],
	reply: 'The court.',
};

export const EDITED_OUTSIDE = {
	article: 'northern-wire.txt',
	words: 'The Coastal Lights Service, a state agency, rejected that account',
	now: 'The Coastal Lights Service, a state agency, flatly rejected that account',
	body: 'Ask them for the log.',
};

/** One note, on both. */
export const CONFLICT = {
	body: 'They differ.',
	here: 'walked from the station to the quay',
	there: 'no fuel had leaked',
};
