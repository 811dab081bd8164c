import assert from 'node:assert/strict';
import { ENTITY_AT, type Position, type Range } from '#server/lsp/protocol.ts';
import { startSession, type Session } from './session.ts';

const ROOT = 'file:///sources';
/** The first is edited, the others lie beside it; one stays on the disk. */
const NAMES = ['a.txt', 'b.md', 'c.html'];
const DISK = `${ROOT}/d.txt`;
const SENTENCES = [
	'The ferry Aurora sank off Cape Lindes on Tuesday evening. ',
	'Captain Olga Brandt said nine sailors were rescued. ',
	'“We lost everything,” said Ivo Lund, 61, on 3 May 2031. ',
	'The port of Borrow is shut until Monday, the coastguard said. ',
	'<p>The market opens at noon &amp; closes at 5 p.m.</p> ',
	'## What is known\n\n',
	'- *Nine* sailors [were rescued](x).\n',
];
/** What has broken one editor or another: line ends that are none, halves of characters, marks that join or turn around. */
const PIECES = [
	'\n',
	'\r',
	'\r\n',
	'\u2028',
	'\u2029',
	'\u0085',
	'\0',
	'\ufeff',
	'😀',
	'👩\u200d🚒',
	'e\u0301',
	'\u202e',
	'\u200f',
	'א',
	'\ud83d',
	'\ude00',
	' ',
	'\t',
	'“',
	'”',
	'.',
	'<b>',
	'&#',
	'\n\n',
];

/** What was looked at on the way. */
export interface EditCounts {
	edits: number;
	/** Ranges that the server returned with the words in them. */
	quoted: number;
	/** Answers that were compared with a fresh server's. */
	compared: number;
}

/**
 * Edits three open documents at random places, one change or several at a time, and asks in between. In the end every answer is
 * that of a server that is started with the final texts, and every range, cut from the client's own text, holds the words that
 * the server says it does. Throws where it is not so.
 */
export async function runEditSequence(random: () => number, edits: number, counts: EditCounts): Promise<void> {
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
	const anyText = (most: number): string => anyHostileText(random, most);
	const files = { [DISK]: SENTENCES.slice(0, 4).join('') };
	const session = startSession({ files });
	const texts = new Map(NAMES.map((name) => [`${ROOT}/${name}`, `${pick(SENTENCES)}${anyText(8)}`]));
	const tokens = new Map<string, { resultId: string; data: number[] }>();
	try {
		await session.initialize();
		for (const [uri, text] of texts) await session.open(uri, text);
		for (let version = 2; version < edits + 2; version++) {
			const uri = pick([...texts.keys()]);
			const contentChanges: { range?: Range; text: string }[] = [];
			let text = texts.get(uri)!;
			for (let n = random() < 0.8 ? 1 : 3; n > 0; n--) {
				const change = random() < 0.02 ? { text: anyText(8) } : { ...anyRange(text, random), text: anyText(3) };
				text = apply(text, change);
				contentChanges.push(change);
			}
			texts.set(uri, text);
			await session.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
			counts.edits++;
			if (random() < 0.1) await askForTokens(session, uri, tokens);
		}
		for (const uri of texts.keys()) await askForTokens(session, uri, tokens);
		const fresh = startSession({ files: { ...files, ...Object.fromEntries(texts) } });
		await fresh.initialize();
		// Opened in the same order, since that is the order of the articles.
		for (const [uri, text] of texts) await fresh.open(uri, text);
		for (const [uri, text] of texts) {
			const [ours, theirs] = [await everything(session, uri, text), await everything(fresh, uri, text)];
			assert.deepEqual(ours, theirs);
			assert.deepEqual(tokens.get(uri)!.data, theirs['semanticTokens/full'], 'tokens by their differences');
			counts.compared += Object.keys(ours).length;
		}
		for (const one of await allClaims(session)) {
			const text = texts.get(one.uri) ?? files[one.uri as typeof DISK];
			// Markup may stand between the words of the other formats, and is not quoted.
			if (one.uri.endsWith('.txt')) assert.equal(evened(cut(text, one.range)), evened(one.wording));
			else
				assert.ok(holds(cut(text, one.range), one.wording), `${JSON.stringify(cut(text, one.range))} ${one.wording}`);
			counts.quoted++;
		}
		for (const [uri, text] of texts) counts.quoted += await checkNames(session, uri, text, tokens.get(uri)!.data);
		fresh.end();
	} finally {
		session.end();
	}
}

/** Sentences and what breaks them, so many pieces at most. */
export function anyHostileText(random: () => number, most: number): string {
	const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
	const pieces = Math.floor(random() * (most + 1));
	return Array.from({ length: pieces }, () => pick(random() < 0.4 ? SENTENCES : PIECES)).join('');
}

/** As the editor that made the change has it: by lines that end in `\r\n`, `\n` or `\r`, written once more and otherwise. */
function apply(text: string, { range, text: added }: { readonly range?: Range; readonly text: string }): string {
	if (!range) return added;
	return text.slice(0, offsetOf(text, range.start)) + added + text.slice(offsetOf(text, range.end));
}

export function cut(text: string, { start, end }: Range): string {
	return text.slice(offsetOf(text, start), offsetOf(text, end));
}

function offsetOf(text: string, { line, character }: Position): number {
	const parts = text.split(/(\r\n|\n|\r)/);
	const start = parts.slice(0, 2 * line).reduce((sum, part) => sum + part.length, 0);
	return start + Math.min(character, parts[2 * line]?.length ?? 0);
}

/** Any column of any line, also inside a surrogate pair, as well as beyond the end of the line or the text. */
function anyRange(text: string, random: () => number): { readonly range: Range } {
	const lines = text.split(/\r\n|\n|\r/);
	const anyPosition = (): Position => {
		const line = Math.floor(random() * lines.length);
		return { line, character: Math.floor(random() * (lines[line]!.length + 1)) };
	};
	const [one, other] = [anyPosition(), random() < 0.5 ? undefined : anyPosition()];
	if (!other) {
		const character = one.character + Math.floor(random() * 30);
		return { range: { start: one, end: { line: one.line, character } } };
	}
	const isBefore = one.line < other.line || (one.line === other.line && one.character <= other.character);
	// What goes over many lines would leave no text after a few edits.
	const near = Math.abs(one.line - other.line) < 3 ? other : one;
	return { range: isBefore ? { start: one, end: near } : { start: near, end: one } };
}

async function askForTokens(
	session: Session,
	uri: string,
	known: Map<string, { resultId: string; data: number[] }>,
): Promise<void> {
	const before = known.get(uri);
	const params = { textDocument: { uri }, previousResultId: before?.resultId ?? '' };
	const answer = await session.request<{
		resultId: string;
		data?: number[];
		edits?: { start: number; deleteCount: number; data?: number[] }[];
	}>(before ? 'textDocument/semanticTokens/full/delta' : 'textDocument/semanticTokens/full', params);
	const data = answer.data ?? [...before!.data];
	for (const edit of [...(answer.edits ?? [])].sort((a, b) => b.start - a.start))
		data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
	known.set(uri, { resultId: answer.resultId, data });
}

async function everything(session: Session, uri: string, text: string): Promise<Record<string, unknown>> {
	const textDocument = { uri };
	const lines = text.split(/\r\n|\n|\r/);
	const range = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
	const found: Record<string, unknown> = {};
	for (const method of ['documentSymbol', 'foldingRange', 'codeLens', 'inlayHint', 'diagnostic'])
		found[method] = await session.request(`textDocument/${method}`, { textDocument, range });
	const { data } = await session.request<{ data: number[] }>('textDocument/semanticTokens/full', { textDocument });
	found['semanticTokens/full'] = data;
	found['sharedClaims'] = await session.request('corroborate/sharedClaims', { textDocument });
	for (let line = 0; line < lines.length; line += 1 + Math.floor(lines.length / 4)) {
		const position = { line, character: lines[line]!.length >> 1 };
		for (const method of ['hover', 'references', 'definition', 'documentHighlight', 'selectionRange'])
			found[`${method} ${line}`] = await session.request(`textDocument/${method}`, {
				textDocument,
				position,
				positions: [position],
			});
	}
	return found;
}

interface Quoted {
	readonly uri: string;
	readonly range: Range;
	readonly wording: string;
}

async function allClaims(session: Session): Promise<readonly Quoted[]> {
	const { claims } = await session.request<{ claims: Quoted[] }>('corroborate/claimsOnlyHere', {});
	const linkable = await session.request<{ claims: Quoted[] } | null>('corroborate/linkableClaims', {
		textDocument: { uri: DISK },
		position: { line: 0, character: 6 },
	});
	return [...claims, ...(linkable?.claims ?? [])];
}

/** Each name that is coloured is the name that is asked about there. */
async function checkNames(session: Session, uri: string, text: string, data: readonly number[]): Promise<number> {
	let [line, character, count] = [0, 0, 0];
	for (let i = 0; i < data.length; i += 5) {
		line += data[i]!;
		character = data[i]! > 0 ? data[i + 1]! : character + data[i + 1]!;
		const start = { line, character };
		const word = cut(text, { start, end: { line, character: character + data[i + 2]! } });
		assert.equal(word.length, data[i + 2], 'a token ends on its line');
		const named = await session.request<{ range: Range; spelling: string } | null>(ENTITY_AT, {
			textDocument: { uri },
			position: start,
		});
		if (!named) continue;
		const words = cut(text, named.range);
		// "ferry" can stand for a name, which is then given in full.
		assert.ok(holds(words, named.spelling) || /^\p{Ll}/u.test(words), `${words} ${named.spelling}`);
		count++;
	}
	return count;
}

/** What no reader sees is not quoted as it stands: white space, marks of direction, halves of characters. */
function evened(text: string): string {
	return text.replace(/[\s\p{C}]/gu, '');
}

/** Whether the letters stand in the file's text in their order, with marks of the format in between. */
function holds(text: string, words: string): boolean {
	let at = 0;
	for (const letter of words.match(/[\p{L}\p{N}]/gu) ?? []) {
		at = text.indexOf(letter, at);
		if (at < 0) return false;
		at += letter.length;
	}
	return true;
}
