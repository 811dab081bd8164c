import { VERBS_OF_SAYING } from '../lexicons/verbsOfSaying.ts';
import type { Clause } from './clause.ts';
import type { ClauseStack, OpenClause } from './clauseStack.ts';
import { contentStart } from './contents.ts';
import { skipAdverbs } from './finite.ts';
import { isRoleNoun, subjectOf } from './leanings.ts';
import { openingAt, type Opening } from './openings.ts';
import { isPairedAnd, lemmaOf } from './phrases.ts';
import type { SentenceReading } from './sentenceReading.ts';

/** "and" without a comma: it joins what is alike on both sides. */
export function joinAtCoordinator(reading: SentenceReading, stack: ClauseStack, i: number): void {
	const { classes, stretchEnd } = reading;
	const { top } = stack;
	const k = i + 1;
	if (classes[k] === 'that') return moreContent(stack, k);
	const host = stack.host();
	if (!host || isPairedAnd(reading, i)) return;
	const opening = openingAt(reading, k);
	const form = classes[skipAdverbs(reading, k, stretchEnd[k] ?? k)];
	if (opening === 'clause') {
		if (top.verb !== undefined) stack.beside(host, 'coordinate', k, { saidBy: host.saidBy });
	} else if (opening === 'participle' || opening === 'base' || opening === 'predicate') {
		const alike = phraseAlike(reading, stack, opening, form);
		if (alike) return void stack.beside(alike, alike.kind, k, { leansOn: alike.leansOn });
		const waiting = stack.waiting();
		if (waiting && stack.isAbove(waiting, host)) return;
		if (opening === 'participle' && (top.kind === 'participle' || form !== formAfterAuxiliary(reading, host))) return;
		// "agreed and signed": two verbs of one predicate.
		if (/^(?:finite|base|participle)$/.test(form ?? '') && classes[i - 1] === form) return;
		sharePredicate(
			reading,
			stack,
			k,
			outerSaying(reading, stack, k, (content) => !canSpeak(reading, content)),
		);
	} else if (top.kind === opening && LIKE_JOINS_LIKE.has(opening)) {
		stack.beside(top, top.kind, k, { leansOn: top.leansOn });
	}
}

/** The open phrase whose verb has the same form: "destroying A and causing B", "to brief A and discuss B". */
function phraseAlike(
	reading: SentenceReading,
	stack: ClauseStack,
	opening: Opening,
	form: string | undefined,
): OpenClause | undefined {
	const { classes } = reading;
	if (opening === 'base') return stack.top.kind === 'purpose' ? stack.top : undefined;
	if (opening !== 'participle') return undefined;
	const phrase = stack.nearest((c) => c.kind === 'participle');
	const verb = phrase?.words.find((w) => /^(?:ing|participle|base)$/.test(classes[w]!));
	return verb !== undefined && classes[verb] === form ? phrase : undefined;
}

/** "ing" in "is walking", "participle" in "will be approved": what "and" can go on with. */
function formAfterAuxiliary(reading: SentenceReading, clause: Clause): string | undefined {
	const { classes } = reading;
	if (clause.verb === undefined || classes[clause.verb] !== 'auxiliary') return undefined;
	let form: string | undefined;
	for (let w = clause.verb + 1; /^(?:adverb|ing|participle|base)$/.test(classes[w] ?? ''); w++) {
		if (classes[w] !== 'adverb') form = classes[w];
	}
	return form;
}

/** ", and that …": more of what the same speaker says. */
export function moreContent(stack: ClauseStack, k: number): void {
	const content = stack.nearest((c) => c.kind === 'content');
	if (content) stack.beside(content, 'content', k + 1, { saidBy: content.saidBy });
}

/** A predicate begins at k that has the subject of `host`. */
export function sharePredicate(reading: SentenceReading, stack: ClauseStack, k: number, host = stack.host()): void {
	if (!host) return;
	const leansOn = subjectOf(reading, host);
	stack.beside(host, 'predicate', k, { leansOn, saidBy: host.saidBy });
}

/**
 * "He added that A, and denied that B": the second verb of saying, behind token k, goes on from the first, not from A. Only where `test`
 * holds of A.
 */
export function outerSaying(
	reading: SentenceReading,
	stack: ClauseStack,
	k: number,
	test: (content: OpenClause) => boolean = () => true,
): OpenClause | undefined {
	const verb = skipAdverbs(reading, k, reading.stretchEnd[k]!);
	if (!VERBS_OF_SAYING.has(lemmaOf(reading, verb)) || contentStart(reading, verb) === undefined) return undefined;
	const content = stack.nearest((c) => c.kind === 'content' && c.saidBy !== undefined);
	const by = content?.saidBy;
	return by && stack.isOpen(by) && test(content) ? by : undefined;
}

/** "Lind said the bridge was old and warned that …": bridges do not warn, while a mayor would. */
function canSpeak({ mentions, tokens }: SentenceReading, { words, verb }: Clause): boolean {
	return words.some((w) => {
		if (verb !== undefined && w >= verb) return false;
		const { key } = tokens[w]!;
		return (
			/^(?:person|organization)$/.test(mentions[w]?.kind ?? '') ||
			isRoleNoun(key) ||
			/^(?:i|we|you|he|she|they|who)$/.test(key)
		);
	});
}

const LIKE_JOINS_LIKE: ReadonlySet<Opening> = new Set<Opening>(['subordinate', 'relative', 'purpose']);
