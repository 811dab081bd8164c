import { analyzeCorpus, type AnalyzedCorpus } from '#server/corpus/analyzedCorpus.ts';
import { fixture, type Fixture } from './fixture.ts';

export interface AnalyzedFixture extends Fixture {
	readonly corpus: AnalyzedCorpus;
	/** Where the text has its `<|>`. */
	readonly at: { readonly uri: string; readonly offset: number };
}

/** Marked articles with what every feature is asked of; see `fixture` for the marks. */
export function analyzedFixture(source: string): AnalyzedFixture {
	const made = fixture(source);
	return {
		...made,
		corpus: analyzeCorpus(made.corpus),
		get at() {
			if (!made.cursor) throw new Error('This text has no cursor <|>.');
			return made.cursor;
		},
	};
}
