import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar, type IRawGrammar } from 'vscode-textmate';

const GRAMMAR = 'syntaxes/article.tmLanguage.json';

describe('the article grammar', () => {
	let grammar: IGrammar;

	before(async () => {
		grammar = await loadGrammar();
	});

	/** Each stretch that the grammar marks is put in brackets, with the last word but one of its innermost scope before it. */
	const drawn = (line: string): string => {
		let text = '';
		for (const { startIndex, endIndex, scopes } of grammar.tokenizeLine(line, null).tokens) {
			const piece = line.slice(startIndex, endIndex);
			const kind = /(\w+)\.article$/.exec(scopes.at(-1)!)?.[1];
			text += kind && kind !== 'dateline' ? `[${kind}|${piece}]` : piece;
		}
		return text;
	};
	const alone = (line: string): void => assert.equal(drawn(line), line);

	it('leaves other texts alone', () => {
		alone('TODO - write this section');
		alone('NOTE — the server must run');
		alone('WARNING: do not do this');
		alone('MIT License');
		alone('Set `name` to "main" or to "the other branch" and run it.');
		alone('<a title="Read it, now.">here</a>');
		alone('The flag --share="on Facebook," is gone.');
		alone('See also the section on sharing this page.');
		alone('Read more about it in the manual.');
		alone('Advertisement of routes by the router');
		alone('Related work');
		alone('We met in Lisbon, 3 October was warm — and dry.');
	});

	it('leaves quoted words alone that nobody speaks', () => {
		alone('the so-called "peace plan" and the “second phase” of it');
		alone('12" pipes and 14" pipes.');
	});

	it('marks datelines', () => {
		assert.equal(
			drawn('MOORHAVEN, Oct. 3 (Northern Wire) — The ferry sank.'),
			'[place|MOORHAVEN], [date|Oct. 3] [organization|(Northern Wire)] — The ferry sank.',
		);
		assert.equal(
			drawn('Port Ellery, 4 March 2031: It is over.'),
			'[place|Port Ellery], [date|4 March 2031]: It is over.',
		);
		assert.equal(drawn('HELSINKI (NW) - It is over.'), '[place|HELSINKI] [organization|(NW)] - It is over.');
		assert.equal(drawn('<p>ST. JOHN, Newfoundland &mdash; It'), '<p>[place|ST. JOHN], [place|Newfoundland] &mdash; It');
		assert.equal(drawn('**ÅRHUS, Denmark** — It is over.'), '**ÅRHUS, Denmark** — It is over.');
		assert.equal(drawn('**ÅRHUS, Denmark —** It is over.'), '**[place|ÅRHUS], [place|Denmark] —** It is over.');
	});

	it('marks what leads away from the article', () => {
		assert.equal(drawn('Also Read: Ten more ferries'), '[furniture|Also Read: Ten more ferries]');
		assert.equal(drawn('* Share on WhatsApp'), '* [furniture|Share on WhatsApp]');
		assert.equal(drawn('<div>ADVERTISEMENT</div>'), '<div>[furniture|ADVERTISEMENT]</div>');
		assert.equal(drawn('Story continues below advertisement'), '[furniture|Story continues below advertisement]');
	});

	it('marks speech', () => {
		assert.equal(
			drawn('"We had no warning," she said. "None at all."'),
			'[quotation|"We had no warning,"] she said. [quotation|"None at all."]',
		);
		assert.equal(drawn('<p>“It is over,” he said.</p>'), '<p>[quotation|“It is over,”] he said.</p>');
		assert.equal(drawn('“It is **over**,” he said.'), '“It is **over**,” he said.');
	});

	it('takes no longer than the text does', () => {
		for (const piece of ['"a b ', '“a b ', '>Aa Aa Aa Aa, ', '>also read: ', 'Share on "x." ', 'AA ', '(Aa '])
			// A limit that only a rule that runs over the same text again and again would meet.
			assert.equal(grammar.tokenizeLine(piece.repeat(1000), null, 2000).stoppedEarly, false, piece);
	});
});

/** The grammar, injected into a language in which nothing else is marked. */
async function loadGrammar(): Promise<IGrammar> {
	const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
	await oniguruma.loadWASM(readFileSync(wasm));
	const page: IRawGrammar = { scopeName: 'text.html.basic', patterns: [], repository: {} as IRawGrammar['repository'] };
	const registry = new textmate.Registry({
		onigLib: Promise.resolve({
			createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
			createOnigString: (text) => new oniguruma.OnigString(text),
		}),
		loadGrammar: (scope) =>
			Promise.resolve(
				scope === page.scopeName ? page : textmate.parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), GRAMMAR),
			),
		getInjections: () => ['corroborate.article'],
	});
	const grammar = await registry.loadGrammar(page.scopeName);
	assert.ok(grammar);
	return grammar;
}
