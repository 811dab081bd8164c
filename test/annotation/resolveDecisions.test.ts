import assert from 'node:assert/strict';
import { claimAt } from '#server/analysis/claimAt.ts';
import { resolveDecisions, type RememberedDecision } from '#server/annotation/resolveDecisions.ts';
import { describeSpan } from '#server/annotation/selector.ts';
import { analyzeCorpus } from '#server/corpus/analyzedCorpus.ts';
import type { Decision } from '#server/corpus/decisions.ts';
import { wordingOf } from '#server/features/wording.ts';
import { fixture, type Fixture } from '../support/fixture.ts';

/** A claim, the same in other words, one about something else, and one that shares no word with the first. */
const STORY = `
=== one.txt
<a|The ferry Aurora ran aground off Cape Lindes on Tuesday evening|>. Bread became cheaper.
=== two.txt
Gulls stole a sandwich. <b|The ferry Aurora ran aground off Cape Lindes on Tuesday evening|>. <c|A vessel met with misfortune|>.
`;

describe('a reader’s decision', () => {
	it('changes nothing for other claims', () => {
		assert.deepEqual(matches(STORY, 'a'), ['b']);
		assert.deepEqual(matches(STORY, 'b', ['different', 'a', 'c']), ['a']);
		assert.deepEqual(matches(STORY, 'a', ['different', 'b', 'a'], STORY.replace('sandwich', 'herring')), []);
	});

	it('does not count where its words are gone, or stand there twice', () => {
		const gone = STORY.replace('A vessel met with misfortune', 'A vessel met with great misfortune');
		assert.deepEqual(matches(STORY, 'a', ['same', 'a', 'c'], gone), ['b']);
		const twice = STORY.replace('<c|', 'Wind. A vessel met with misfortune. Wind. <c|');
		assert.deepEqual(matches(STORY, 'a', ['same', 'a', 'c'], twice), ['b']);
	});

	it('does not count where its article is gone, or both are the same', () => {
		const alone = STORY.slice(0, STORY.indexOf('=== two.txt'));
		assert.deepEqual(matches(STORY, 'a', ['same', 'a', 'b'], alone), []);
		assert.deepEqual(matches(STORY, 'b', ['same', 'b', 'c']), ['a']);
	});

	it('that two are not the same holds in both directions', () => {
		assert.deepEqual(matches(STORY, 'a', ['different', 'a', 'b']), []);
		assert.deepEqual(matches(STORY, 'b', ['different', 'a', 'b']), []);
	});

	it('that two are not the same holds after edits of both articles', () => {
		const edited = STORY.replace('<a|', 'News of the day.\n\n<a|').replace('sandwich', 'herring from a boy');
		assert.deepEqual(matches(STORY, 'a', ['different', 'a', 'b'], edited), []);
		assert.deepEqual(matches(STORY, 'b', ['different', 'a', 'b'], edited), []);
	});

	it('links claims that share no word, in both directions and before all other matches', () => {
		assert.deepEqual(matches(STORY, 'a', ['same', 'a', 'c']), ['c!', 'b']);
		assert.deepEqual(matches(STORY, 'c', ['same', 'a', 'c']), ['a!']);
	});

	it('is the later one where two contradict each other', () => {
		const { corpus, remembered } = decided(STORY, ['same', 'a', 'b'], ['different', 'b', 'a']);
		assert.deepEqual(decisionsAbout('a', corpus, remembered), ['different b']);
		assert.deepEqual(decisionsAbout('a', corpus, [...remembered].reverse()), ['same b']);
	});

	it('on a place spread over a sentence is one on all its claims', () => {
		const spread = STORY.replace('<c|A vessel met with misfortune|>', '<c|A vessel sank and its captain wept|>');
		const { corpus, remembered } = decided(spread, ['different', 'a', 'c']);
		const article = corpus.article('file:///sources/two.txt')!;
		for (const words of ['vessel', 'captain']) {
			const claim = claimAt(article, article.article.file.text.indexOf(words))!;
			assert.equal(resolveDecisions(corpus, remembered).about({ article, claim }).length, 1, words);
		}
	});
});

type Said = readonly [decision: Decision, from: string, to: string];

function decided(source: string, ...said: readonly Said[]): Fixture & { remembered: RememberedDecision[] } {
	const made = fixture(source);
	const target = (label: string) => {
		const { uri, span } = made.marked.find((mark) => mark.label === label)!;
		return { uri, selector: describeSpan(made.files.find((file) => file.uri === uri)!.text, span) };
	};
	const remembered = said.map(([decision, a, b], i) => ({ id: `${i}`, decision, a: target(a), b: target(b) }));
	return { ...made, remembered };
}

/** The labels of what matches the claim with a label, in a text that may have changed since the decision; `!` for decided ones. */
function matches(source: string, asked: string, said?: Said, now = source): string[] {
	const { remembered } = decided(source, ...(said ? [said] : []));
	const { corpus, marked } = fixture(now);
	const analyzed = analyzeCorpus(corpus).knowing({ decisions: resolveDecisions(corpus, remembered) });
	const { uri, span } = marked.find(({ label }) => label === asked)!;
	const article = analyzed.article(uri)!;
	return analyzed.matcher
		.matches({ article, claim: claimAt(article, (span.start + span.end) >> 1)! }, 0.5)
		.map(({ other, decided, score }) => {
			if (decided) assert.equal(score, 1);
			const mark = marked.find(
				(m) => m.span.start === other.claim.span.start && m.uri === other.article.article.file.uri,
			);
			return `${mark?.label ?? wordingOf(other)}${decided ? '!' : ''}`;
		});
}

function decisionsAbout(label: string, corpus: Fixture['corpus'], remembered: readonly RememberedDecision[]): string[] {
	const { uri, span } = fixture(STORY).marked.find((mark) => mark.label === label)!;
	const article = corpus.article(uri)!;
	const claim = claimAt(article, span.start + 1)!;
	return resolveDecisions(corpus, remembered)
		.about({ article, claim })
		.map(({ decision, others }) => {
			const start = others[0]!.claim.span.start;
			return `${decision} ${fixture(STORY).marked.find((mark) => mark.span.start === start && mark.uri !== uri)?.label}`;
		});
}
