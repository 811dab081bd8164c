/**
 * Whether notes are found again after random edits made elsewhere, beside the method of Hypothesis on the same cases, and how long it
 * takes for an article with 200 notes.
 *   npm run bench:anchors -- [--scripts 2400] [--seed 1] [--show 5]
 * Articles: the samples of this repository, and where it is there what stands beside it in `../shared/seeds`. Ends with status 1
 * where a note settled on a wrong place.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeTarget } from '#server/annotation/describeTarget.ts';
import { prepareText } from '#server/annotation/foldedText.ts';
import { findTargetAnchor } from '#server/annotation/liveAnchors.ts';
import type { NoteTarget } from '#server/annotation/note.ts';
import type { Span } from '#server/text/span.ts';
import { editAtRandom, makeRandom, spanAtRandom } from './anchors/editScript.ts';
import { fateOf, isRight, type Fate } from './anchors/fate.ts';
import { matchAsHypothesis } from './anchors/hypothesisMatch.ts';
import { readMarkedLabelledSet } from './labelledSet.ts';
import { markdownTable } from './markdownTable.ts';

const { values } = parseArgs({
	options: {
		scripts: { type: 'string' },
		seed: { type: 'string' },
		show: { type: 'string' },
		wrong: { type: 'boolean' },
	},
});
const SCRIPTS = Number(values.scripts ?? 2400);
const NOTES_A_SCRIPT = 12;
const NOTES_TIMED = 200;
/** In milliseconds. */
const GOAL = 50;
const random = makeRandom(Number(values.seed ?? 1));
let toShow = Number(values.show ?? 0);

const articles = readArticles();
const sentences = articles.map((text) => text.match(/\p{Lu}[^.!?\n]{30,140}[.!?]/gu) ?? []);
/** Of other articles. */
const foreignTo = (first: string): readonly string[] =>
	sentences.flatMap((own, i) => (articles[i] === first ? [] : own)).filter((sentence) => !first.includes(sentence));
const foreign = new Map(articles.map((text) => [text, foreignTo(text)]));
console.log(`${articles.length} articles, ${SCRIPTS} edit scripts, ${NOTES_A_SCRIPT} notes each\n`);

interface Tally {
	right: number;
	none: number;
	wrong: number;
	silent: number;
}
const kinds = ['unaffected', 'copied', 'recognisable', 'twisted', 'torn', 'gone'] as const;
const newTallies = () =>
	Object.fromEntries(kinds.map((kind) => [kind, { right: 0, none: 0, wrong: 0, silent: 0 }])) as Record<
		Fate['kind'],
		Tally
	>;
const ours = newTallies();
const theirs = newTallies();
let exactUnaffected = 0;

for (let script = 0; script < SCRIPTS; script++) {
	const first = articles[script % articles.length]!;
	const spans = Array.from({ length: NOTES_A_SCRIPT }, () => spanAtRandom(first, random));
	const before = prepareText(first);
	const described = spans.map((span) => describeTarget(before, span, 'a.txt'));
	const traced = editAtRandom(first, random, foreign.get(first)!);
	const now = prepareText(traced.text);
	for (const [i, span] of spans.entries()) {
		const fate = fateOf(traced, now.even, first, span, described[i]!);
		const anchor = findTargetAnchor(now, described[i]!);
		const found = 'span' in anchor ? anchor.span : undefined;
		const right = (place: Span | undefined): boolean =>
			place !== undefined && isRight(fate, place, now.even, described[i]!);
		count(ours[fate.kind], right(found), found, anchor.state !== 'changed');
		if (fate.kind === 'unaffected' && found?.start === fate.span.start && found.end === fate.span.end)
			exactUnaffected++;
		const mustBeFound = fate.kind === 'unaffected' || (fate.kind === 'recognisable' && !values.wrong);
		if (!(found ? right(found) : !mustBeFound) && toShow-- > 0)
			show(fate, anchor.state, described[i]!, traced.text, found);
		const { quote, before, after } = described[i]!;
		const other = matchAsHypothesis(traced.text, { quote, before, after, start: span.start });
		// It does not tell changed words from the same ones: it settles, or it does not.
		count(theirs[fate.kind], right(other?.span), other?.span, true);
	}
}

/** A case that went wrong, for whoever works on it. */
function show(fate: Fate, state: string, described: NoteTarget, text: string, found: Span | undefined): void {
	const around = ({ start, end }: Span): string => JSON.stringify(text.slice(Math.max(0, start - 40), end + 40));
	const { before, quote, after } = described;
	console.log(
		[
			`${fate.kind}, ${state}: ${JSON.stringify(`${before}<|${quote}|>${after}`)}`,
			...('span' in fate ? [`  is at ${around(fate.span)}`] : []),
			...(found ? [`  found ${around(found)}`] : []),
			'',
		].join('\n'),
	);
}

function count(tally: Tally, right: boolean, found: Span | undefined, silent: boolean): void {
	if (!found) tally.none++;
	else if (right) tally.right++;
	else {
		tally.wrong++;
		if (silent) tally.silent++;
	}
}

const share = (n: number, { right, none, wrong }: Tally): string =>
	`${((100 * n) / Math.max(1, right + none + wrong)).toFixed(2)} %`;
const rows = kinds.flatMap((kind) =>
	([ours, theirs] as const).map((tallies) => {
		const tally = tallies[kind];
		const all = tally.right + tally.none + tally.wrong;
		return [
			kind,
			tallies === ours ? 'ours' : 'Hypothesis',
			all,
			share(tally.right, tally),
			share(tally.none, tally),
			tally.wrong,
			tally.silent,
		].map(String);
	}),
);
console.log(
	markdownTable(['what became of it', 'method', 'notes', 'found', 'not settled', 'wrong', 'of them silent'], rows),
);
console.log(
	`\nunaffected, with exact bounds: ${exactUnaffected} of ${ours.unaffected.right + ours.unaffected.none + ours.unaffected.wrong}`,
);

const long = [...articles].sort((a, b) => b.length - a.length).slice(0, 10);
const times = long.map((text) => {
	const spans = Array.from({ length: NOTES_TIMED }, () => spanAtRandom(text, random));
	const prepared = prepareText(text);
	const described = spans.map((span) => describeTarget(prepared, span, 'a.txt'));
	let edited = text;
	for (let i = 0; i < 12; i++) edited = editAtRandom(edited, random, foreign.get(text)!).text;
	const time = (run: () => void): number => {
		const began = performance.now();
		run();
		return performance.now() - began;
	};
	return {
		length: text.length,
		ours: time(() => {
			const now = prepareText(edited);
			for (const target of described) findTargetAnchor(now, target);
		}),
		theirs: time(() => {
			for (const [i, { quote, before, after }] of described.entries())
				matchAsHypothesis(edited, { quote, before, after, start: spans[i]!.start });
		}),
	};
});
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;
console.log(
	`\n${NOTES_TIMED} notes after an outside edit, the ten longest articles (${Math.round(median(times.map((t) => t.length)) / 1000)} thousand units): ` +
		`median ${median(times.map((t) => t.ours)).toFixed(1)} ms, most ${Math.max(...times.map((t) => t.ours)).toFixed(1)} ms (goal ${GOAL}); ` +
		`Hypothesis' method ${median(times.map((t) => t.theirs)).toFixed(1)} ms, most ${Math.max(...times.map((t) => t.theirs)).toFixed(1)} ms`,
);
const wrong = kinds.reduce((sum, kind) => sum + ours[kind].wrong, 0);
process.exitCode = wrong ? 1 : 0;

function readArticles(): string[] {
	const folder = join('test', 'corpora', 'ferry-grounding');
	const texts = readdirSync(folder)
		.filter((name) => /\.(?:txt|md|html)$/.test(name))
		.map((name) => readFileSync(join(folder, name), 'utf8'));
	const sets = join('server', 'training', 'sets');
	for (const name of readdirSync(sets).slice(0, 12))
		texts.push(...readMarkedLabelledSet(join(sets, name)).corpus.articles.map(({ article }) => article.file.text));
	const seeds = join('..', 'shared', 'seeds');
	if (!existsSync(seeds)) console.log(`absent: ${seeds}`);
	else for (const name of readdirSync(seeds)) texts.push(readFileSync(join(seeds, name), 'utf8'));
	return texts;
}
