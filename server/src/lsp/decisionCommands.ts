import * as l10n from '@vscode/l10n';
import type { Claim } from '../analysis/analysis.ts';
import { extentOf } from '../annotation/claimsIn.ts';
import { findTarget, type Target } from '../annotation/resolveDecisions.ts';
import { describeSpan } from '../annotation/selector.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import { fileName, sourceName } from '../corpus/sourceName.ts';
import { findDecidablePair, type DecidablePair } from '../features/decidablePair.ts';
import type { Place } from '../features/place.ts';
import { failed, wrongArguments, type Command, type CommandContext } from './command.ts';
import type { StoredDecision } from './decisionStore.ts';
import * as ours from './protocol.ts';
import { isObject } from './recordFile.ts';

/** What a reader says of two claims, takes back, and has said so far. */
export const decisionCommands: readonly Command[] = [
	{ name: ours.CONFIRM_MATCH, run: (context, argument) => decide(context, ours.CONFIRM_MATCH, 'same', argument) },
	{ name: ours.REJECT_MATCH, run: (context, argument) => decide(context, ours.REJECT_MATCH, 'different', argument) },
	{ name: ours.FORGET_MATCH, run: forget },
	{ name: ours.LIST_MATCHES, run: list },
];

/** Remembers a decision, in the place of whatever was decided on the same two claims before. */
function decide(
	context: CommandContext,
	command: string,
	decision: ours.DecisionRecord['decision'],
	argument: unknown,
): ours.ListedDecision {
	const { decisions: store, environment } = context;
	const pair = pairOf(context, command, argument, decision);
	const last = storedOn(context, pair, overlap).at(-1);
	if (last?.decision === decision && storedOn(context, pair, covers).includes(last) && store.isSaved(last.folder))
		return listed(context, last);

	const [from, to] = [pair.from.place, pair.to.place];
	const folder = store.folderOf(from.uri);
	if (folder === undefined)
		throw failed(
			l10n.t(
				'{0} lies in no workspace folder; open the folder that it is in, since decisions are kept there.',
				fileName(from.uri),
			),
		);
	const author = isObject(argument) ? argument['author'] : undefined;
	const record: ours.DecisionRecord = {
		id: environment.newId(),
		decision,
		a: recorded(context, folder, from),
		b: recorded(context, folder, to),
		created: environment.date().toISOString(),
		...(typeof author === 'string' && author.trim() && { author }),
	};
	const failure = store.replace(storedOn(context, pair, liesIn), record, folder);
	if (failure !== undefined) throw failed(l10n.t('{0} The decision holds until the server ends.', failure));
	return listed(
		context,
		store.decisions.find(({ id }) => id === record.id)!,
	);
}

/** Takes back what was decided on two claims, or the decision with an id. Gives what it was, or null where nothing was decided. */
function forget(context: CommandContext, argument: unknown): ours.ListedDecision | null {
	const { decisions: store } = context;
	const id = isObject(argument) ? argument['id'] : undefined;
	const before =
		typeof id === 'string'
			? store.decisions.filter((one) => one.id === id)
			: storedNear(context, pairOf(context, ours.FORGET_MATCH, argument));
	const last = before.at(-1);
	if (!last) return null;
	const answer = listed(context, last);
	const failure = store.replace(before);
	if (failure !== undefined) throw failed(l10n.t('{0} The decision is taken back until the server ends.', failure));
	return answer;
}

/** All decisions, or those about an article, in the order in which they were made. */
function list(context: CommandContext, argument: unknown): ours.ListedDecision[] {
	const wanted = isObject(argument) ? argument['uri'] : undefined;
	if (wanted !== undefined && typeof wanted !== 'string')
		throw wrongArguments(ours.LIST_MATCHES, 'it takes { uri?: string }.');
	const uri = wanted === undefined ? undefined : context.environment.normalize(wanted);
	return context.decisions.decisions
		.filter(({ a, b }) => uri === undefined || a.uri === uri || b.uri === uri)
		.map((decision) => listed(context, decision));
}

function pairOf(
	context: CommandContext,
	command: string,
	argument: unknown,
	decision?: ours.DecisionRecord['decision'],
): DecidablePair {
	const place = (side: 'from' | 'to'): Place => {
		const given = isObject(argument) ? argument[side] : undefined;
		const lacks = (what: string) =>
			wrongArguments(command, `it takes { from: { uri, range }, to: { uri, range } }; ${what} is missing.`);
		if (!isObject(given)) throw lacks(side);
		if (typeof given['uri'] !== 'string') throw lacks(`${side}.uri`);
		if (!isObject(given['range'])) throw lacks(`${side}.range`);
		const range = given['range'] as unknown as ours.Range;
		for (const end of ['start', 'end'] as const)
			if (!Number.isInteger(range[end]?.line) || !Number.isInteger(range[end]?.character))
				throw lacks(`${side}.range.${end}: { line, character }`);
		const uri = context.environment.normalize(given['uri']);
		return { uri, span: context.convert.span(uri, range) };
	};
	const pair = findDecidablePair(context.corpus, place('from'), place('to'), decision);
	if (typeof pair === 'string') throw wrongArguments(command, pair);
	return pair;
}

type Comparison = (decided: readonly Claim[], asked: readonly Claim[]) => boolean;
const overlap: Comparison = (decided, asked) => decided.some((claim) => asked.includes(claim));
const covers: Comparison = (decided, asked) => asked.every((claim) => decided.includes(claim));
const liesIn: Comparison = (decided, asked) => decided.length > 0 && covers(asked, decided);

const sameSentence: Comparison = (decided, asked) =>
	decided.some(({ sentence }) => asked.some((claim) => claim.sentence === sentence));

/** The decisions on a pair; where there is none, those on other claims of the same two sentences: what was shown may be more than one. */
function storedNear(context: CommandContext, pair: DecidablePair): StoredDecision[] {
	const exact = storedOn(context, pair, overlap);
	return exact.length ? exact : storedOn(context, pair, sameSentence);
}

/** The decisions whose two sides stand so to those of a pair, whichever way round. */
function storedOn(
	{ corpus, decisions }: CommandContext,
	{ from, to }: DecidablePair,
	fits: Comparison,
): StoredDecision[] {
	const claimsOf = (claims: readonly PlacedClaim[]): Claim[] => claims.map(({ claim }) => claim);
	const [here, there] = [claimsOf(from.claims), claimsOf(to.claims)];
	return decisions.decisions.filter((decision) => {
		const [a, b] = [claimsOf(findTarget(corpus, decision.a)), claimsOf(findTarget(corpus, decision.b))];
		return (fits(a, here) && fits(b, there)) || (fits(a, there) && fits(b, here));
	});
}

function recorded({ corpus, decisions }: CommandContext, folder: string, { uri, span }: Place): ours.RecordedPlace {
	return { path: decisions.pathIn(folder, uri), ...describeSpan(corpus.article(uri)!.article.file.text, span) };
}

function listed(context: CommandContext, { record, a, b }: StoredDecision): ours.ListedDecision {
	const [from, to] = [listedPlace(context, a), listedPlace(context, b)];
	return { ...record, state: from.range && to.range ? 'found' : 'not found', from, to };
}

function listedPlace({ corpus, convert }: CommandContext, target: Target): ours.ListedPlace {
	const { uri } = target;
	const article = corpus.article(uri)?.article;
	const extent = extentOf(findTarget(corpus, target).map(({ claim }) => claim));
	return {
		uri: convert.uri(uri),
		...(extent && { range: convert.range(uri, extent) }),
		source: article ? sourceName(article) : fileName(uri),
	};
}
