import type { ArticleAnalysis } from '#server/analysis/analysis.ts';
import { analyzeCorpus } from '#server/corpus/analyzedCorpus.ts';
import { correctionsAbout, type Correction } from '#server/corpus/corrections.ts';
import assert from 'node:assert/strict';
import { fixture } from '../support/fixture.ts';

const same = (a: string, b: string): Correction => ({ id: `${a} = ${b}`, decision: 'same', names: [a, b] });
const different = (a: string, b: string): Correction => ({ id: `${a} ≠ ${b}`, decision: 'different', names: [a, b] });
const kind = (a: string, of: 'person' | 'place'): Correction => ({
	id: `${a}: ${of}`,
	decision: 'kind',
	names: [a],
	kind: of,
});

/** Marks with the same label name the same, marks with different labels do not; once the corrections are known. */
describe('corrections of names', () => {
	describe('change nothing', () => {
		it('where no article has the names', () =>
			check('<a|Ada Strand|> met <b|Oskar Brandt|>. <b|Brandt|> left.', same('Ivo Lind', 'Ada Strand')));
		it('where a name is said to be the same as itself', () =>
			check('<a|Ada Strand|> met <b|Oskar Brandt|>.', same('Ada Strand', 'ada strand')));
		it('where a later one says the contrary', () =>
			check(
				'<a|Ada Strand|> met <b|Oskar Brandt|>.',
				same('Ada Strand', 'Oskar Brandt'),
				different('Oskar Brandt', 'Ada Strand'),
			));
		it('where later ones say the contrary between them', () =>
			check(
				'<a|Ada Strand|>, <a|Eva Roe|> and <a|Ida Holm|> are one.',
				different('Ada Strand', 'Ida Holm'),
				same('Ada Strand', 'Eva Roe'),
				same('Eva Roe', 'Ida Holm'),
			));
	});

	describe('join', () => {
		it('names that share nothing, in all articles', () =>
			check(
				`
=== a.txt
<a|Ada Strand|> met <b|Oskar Brandt|>. <a|Strand|> left.
=== b.txt
<a|Viola Kestrel|> left with <b|Brandt|>.
`,
				same('viola  kestrel', 'Ada Strand'),
			));
		it('whatever else would be joined with either', () =>
			check(
				`
=== a.txt
<a|Yuri Karpenko|> spoke.
=== b.txt
<a|Yury Karpenko|> spoke to <a|Ivo Lind|>. <a|Lind|> left.
`,
				same('Ivo Lind', 'Yuri Karpenko'),
			));
	});

	describe('part', () => {
		it('spellings that sound alike', () =>
			check(
				`
=== a.txt
<a|Yuri Karpenko|> spoke.
=== b.txt
<b|Yury Karpenko|> spoke.
`,
				different('Yuri Karpenko', 'Yury Karpenko'),
			));
		it('a short form from the full name, also in one article', () =>
			check(
				`
=== a.txt
<a|Ada Strand|> met them. <b|Strand|> left.
=== b.txt
<a|Ada Strand|> slept. <b|Strand|> woke.
`,
				different('Strand', 'Ada Strand'),
			));
		it('and leave the short form to who else bears it', () =>
			check(
				`
=== a.txt
<a|Ada Strand|> met them. <a|Ada Strand|> slept. <b|Strand|> left.
=== b.txt
<b|Oskar Strand|> met them.
`,
				different('Strand', 'Ada Strand'),
			));
		it('an acronym from what it is said to stand for', () =>
			check(
				'The <a|Tidal Research Council|> (<b|TRC|>) met. The <b|TRC|> has nine members.',
				different('TRC', 'Tidal Research Council'),
			));
		it('whatever would join them by way of a third', () =>
			check(
				`
=== a.txt
<a|Desmond Achterman|> spoke.
=== b.txt
<b|Desmonde Achterman|> spoke.
=== c.txt
<a|D. Achterman|> spoke.
`,
				different('Desmond Achterman', 'Desmonde Achterman'),
			));
	});

	it('say of what kind something is', () => {
		const { corpus } = fixture('They met Sarn in the rain. Sarn wept.');
		const kindOf = (...corrections: Correction[]) => analyzeCorpus(corpus, { corrections }).entities.entities[0]?.kind;
		assert.equal(kindOf(kind('Sarn', 'place')), 'place');
		assert.equal(kindOf(kind('Sarn', 'place'), kind('SARN', 'person')), 'person');
	});

	it('are those about an entity where they name it by one of its spellings', () => {
		const { corpus } = fixture('Ada Strand met Oskar Brandt. Strand left.');
		const [first, second] = [different('Strand', 'Oskar Brandt'), kind('Oskar Brandt', 'person')];
		const { entities, corrections } = analyzeCorpus(corpus, { corrections: [first, second] });
		const about = (name: string) =>
			correctionsAbout(
				corrections,
				entities.entities.find((e) => e.name === name)!,
			);
		assert.deepEqual(about('Ada Strand'), [first]);
		assert.deepEqual(about('Oskar Brandt'), [second, first]);
	});

	it('make entities and what rests on them anew where they change, and only then', () => {
		const { corpus } = fixture('Ada Strand met Oskar Brandt.');
		const before = analyzeCorpus(corpus);
		const corrections = [same('Ada Strand', 'Oskar Brandt')];
		const after = before.knowing({ corrections });
		assert.notEqual(after.pairs, before.pairs);
		assert.equal(after.knowing({ corrections }).pairs, after.pairs);
		assert.equal(after.knowing({ decisions: before.decisions }).entities, after.entities);
		assert.equal(before.entities.entities.length, 2);
	});

	it('tell who speaks in a quotation that two sources give', () => {
		const { corpus } = fixture(`
=== a.txt
"The cupboard is bare, and so is the shed," said Ada Strand.
=== b.txt
"The cupboard is bare, and so is the shed," said Viola Kestrel.
`);
		const before = analyzeCorpus(corpus);
		const speakers = (of: typeof before) => of.quotations.all().map((pair) => pair.speakers);
		assert.deepEqual(speakers(before), ['different']);
		const after = before.knowing({ corrections: [same('Viola Kestrel', 'Ada Strand')] });
		assert.deepEqual(speakers(after), ['same']);
	});
});

function check(source: string, ...corrections: readonly Correction[]): void {
	const { corpus, marked } = fixture(source);
	const { entities } = analyzeCorpus(corpus, { corrections });
	const byLabel = new Map<string, Set<unknown>>();
	for (const { uri, span, label, text } of marked) {
		const article: ArticleAnalysis = corpus.article(uri)!;
		const mention = article.mentions.find((m) => m.span.start === span.start && m.span.end === span.end);
		const entity = mention && entities.entityOf(mention);
		assert.ok(entity, `${text} is no mention`);
		assert.ok(entity.mentions.some((m) => m.mention === mention));
		const known = byLabel.get(label);
		if (known) known.add(entity);
		else byLabel.set(label, new Set([entity]));
	}
	for (const [label, found] of byLabel) assert.equal(found.size, 1, `<${label}|…|> are ${found.size}`);
	assert.equal(new Set([...byLabel.values()].flatMap((found) => [...found])).size, byLabel.size, 'labels are joined');
}
