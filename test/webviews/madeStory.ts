// A story made by hand, of an event that nobody has heard of: the fire at Fort Maren. No server is asked.
import type { StoryClaim, StoryClaims, StorySource, StoryStatement } from '../../server/src/lsp/protocol.ts';

const OUTLETS = ['Kestrel Wire', 'Dorvik Post', 'The Tarn Observer', 'Maren Gazette', 'Evening Halyard'];
const PLACES = ['Dorvik', 'Maren', 'Tarn', 'Oske', 'Vall', 'Brin', 'Lune', 'Harn', 'Selk', 'Torp'];
const PAPERS = ['Courier', 'Herald', 'Examiner', 'Morning Chronicle', 'Times-Dispatch'];

/** Each with how five sources tell it: `s`tates, `p`ossibly, a value that differs, or a dot for nothing. */
const CLAIMS: readonly (readonly [wording: string, ...told: readonly string[]])[] = [
	['A fire at Fort Maren killed 87 soldiers on Tuesday night', '87', '≠78', 's', 's', 's'],
	['The army has opened an inquiry into the fire', 's', 's', 's', 's', 'p'],
	['General Ilse Varga called the fire an accident', 's', 's', '.', 's', 'p'],
	['The fire burned for nearly three hours', 'nearly three hours', '.', '≠two hours', 's', '.'],
	['Two munitions stores were destroyed', '.', 's', 'p', '.', '.'],
	['The sprinklers had been switched off for repairs since 3 May', '.', '≠since April', '.', 'since 3 May', '.'],
	['Families of the dead gathered at the gates of the fort', 's', '.', '.', '.', '.'],
	['The last inspection of the barracks was in 2019', '.', '.', 's', '.', '.'],
	['A firefighter was treated for burns', '.', '.', '.', '.', 's'],
];

/** `count` sources; the first five are those of the claims above, and the others tell now this and now that. */
export function makeStory(count: number, claims = CLAIMS.length): StoryClaims {
	const sources = Array.from({ length: count }, (_, i) => makeSource(i));
	return {
		beingRead: false,
		sources,
		claims: Array.from({ length: claims }, (_, i) => makeClaim(sources, i)),
	};
}

function makeSource(i: number): StorySource {
	const name = OUTLETS[i] ?? `${PLACES[i % PLACES.length]} ${PAPERS[Math.floor(i / PLACES.length) % PAPERS.length]}`;
	return {
		uri: `file:///sources/${i}.txt`,
		name,
		title: `Fire at Fort Maren, as ${name} has it`,
		...(i % 7 !== 6 && { date: `2026-05-${13 + Math.floor(i / 3)}` }),
		claims: 20 + i,
	};
}

function makeClaim(sources: readonly StorySource[], i: number): StoryClaim {
	const [kind, ...told] = CLAIMS[i % CLAIMS.length]!;
	const wording = i < CLAIMS.length ? kind : `${kind}, report ${i} says`;
	const statements = sources.flatMap((_, source) => {
		const sign = source < told.length ? told[source]! : i % 3 === 2 ? '.' : told[(source * 7 + i) % told.length]!;
		return sign === '.' ? [] : [makeStatement(sources, source, wording, sign, i)];
	});
	return withStatements({ id: `${i} ${wording}`, wording }, statements);
}

function makeStatement(
	sources: readonly StorySource[],
	source: number,
	wording: string,
	sign: string,
	line: number,
): StoryStatement {
	const { uri } = sources[source]!;
	const range = { start: { line, character: 4 }, end: { line, character: 40 } };
	const differs = sign.startsWith('≠');
	const value = /^[sp]$/.test(sign) ? undefined : sign.replace('≠', '');
	return {
		source,
		uri,
		range,
		wording: source === 0 ? wording : `${wording}, it was said`,
		state: differs ? 'differs' : sign === 'p' ? 'possibly' : 'states',
		...(source > 0 && { relationInWords: 'says the same', score: 0.9 }),
		values: value ? [{ uri, range, kind: 'number', value, differs, certain: true, update: false }] : [],
	};
}

/** Fills in what follows from the statements. */
export function withStatements(
	{ id, wording }: Pick<StoryClaim, 'id' | 'wording'>,
	statements: readonly StoryStatement[],
): StoryClaim {
	const count = (state: StoryStatement['state']): number => statements.filter((one) => one.state === state).length;
	return {
		id,
		wording,
		statements,
		states: count('states'),
		independent: count('states'),
		possibly: count('possibly'),
		differ: count('differs'),
		...(statements[0] && { first: statements[0].source }),
		onlyHere: statements.length === 1,
	};
}
