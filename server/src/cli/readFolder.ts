import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ArticleAnalysis } from '../analysis/analysis.ts';
import { analyzeArticle } from '../analysis/analyzeArticle.ts';
import { resolveDecisions } from '../annotation/resolveDecisions.ts';
import { resolveDismissals } from '../annotation/resolveDismissals.ts';
import { readArticle } from '../article/readArticle.ts';
import { analyzeCorpus, type AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import { makeCorpus } from '../corpus/corpus.ts';
import { chooseArticleFiles, formatOf } from '../lsp/articleFiles.ts';
import { CORRECTIONS_FILE } from '../lsp/correctionFile.ts';
import { CorrectionStore } from '../lsp/correctionStore.ts';
import { DecisionStore } from '../lsp/decisionStore.ts';
import { localFiles } from '../lsp/files.ts';
import { DECISIONS_FILE } from '../lsp/decisionFile.ts';
import { DISMISSALS_FILE } from '../lsp/dismissalFile.ts';
import { DismissalStore } from '../lsp/dismissalStore.ts';
import { DEFAULT_SETTINGS } from '../lsp/settings.ts';
import { UsageError } from './usage.ts';

export interface ReadFolder {
	/** As the user named it. */
	readonly folder: string;
	readonly corpus: AnalyzedCorpus;
	readonly notRead: readonly { readonly file: string; readonly reason: string }[];
	/** An article's path below the folder. */
	readonly nameOf: (uri: string) => string;
}

/**
 * All articles below a folder, chosen as the language server chooses them where nothing is set, with what readers decided about them. `draft`
 * is one article more, which counts once where it stands in the folder.
 */
export function readFolder(folder: string, draft?: ArticleAnalysis): ReadFolder {
	const path = resolve(folder);
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) throw new UsageError(`there is no folder ${folder}; check the name.`);
	if (!stats.isDirectory()) throw new UsageError(`${folder} is no folder; name the folder that holds the articles.`);
	const uri = pathToFileURL(path).href;
	const nameOf = (file: string): string => relative(path, fileURLToPath(file)) || folder;
	const { enters, takes } = chooseArticleFiles([uri], DEFAULT_SETTINGS.files);
	const analyses: ArticleAnalysis[] = draft ? [draft] : [];
	const notRead: { file: string; reason: string }[] = [];
	for (const found of localFiles.walk(uri, enters, takes))
		for (const file of found) {
			if (file.uri === draft?.article.file.uri) continue;
			const read = file.skip === undefined ? readFile(file.uri) : { reasons: [file.skip] };
			if (read.analysis) analyses.push(read.analysis);
			for (const reason of read.reasons) notRead.push({ file: nameOf(file.uri), reason });
		}
	const storeListener = (file: string) => ({
		changed: () => {},
		warn: (reason: string) => notRead.push({ file, reason }),
	});
	const decided = new DecisionStore(localFiles, storeListener(DECISIONS_FILE));
	const dismissed = new DismissalStore(localFiles, storeListener(DISMISSALS_FILE));
	const corrected = new CorrectionStore(localFiles, storeListener(CORRECTIONS_FILE));
	for (const store of [decided, dismissed, corrected]) store.open([uri]);
	const corpus = makeCorpus(analyses);
	const decisions = resolveDecisions(corpus, decided.decisions);
	const dismissals = resolveDismissals(dismissed.dismissals);
	return {
		folder,
		corpus: analyzeCorpus(corpus, { decisions, dismissals, corrections: corrected.corrections }),
		notRead,
		nameOf,
	};
}

/** A draft that is to be checked. */
export function readDraft(draft: string): ArticleAnalysis {
	const stats = statSync(draft, { throwIfNoEntry: false });
	if (!stats) throw new UsageError(`there is no file ${draft}; check the name.`);
	if (!stats.isFile()) throw new UsageError(`${draft} is no file; name the draft, a .txt, .md or .html file.`);
	const { analysis, reasons } = readFile(pathToFileURL(resolve(draft)).href);
	if (!analysis || reasons.length)
		throw new UsageError(`${draft} cannot be read: ${reasons.join('; ')}; save it as a text, Markdown or HTML file.`);
	if (!analysis.article.sentences.some(({ block }) => block.kind !== 'furniture'))
		throw new UsageError(`${draft} has no sentence to check; write some text into it.`);
	return analysis;
}

/** An article, and why it is not there or not complete. */
function readFile(uri: string): { readonly analysis?: ArticleAnalysis; readonly reasons: readonly string[] } {
	const reading = localFiles.read(uri);
	if (reading.kind === 'skipped') return { reasons: [reading.reason] };
	if (reading.kind === 'gone') return { reasons: [] };
	try {
		const analysis = analyzeArticle(readArticle({ uri, format: formatOf(uri), text: reading.text }));
		return { analysis, reasons: analysis.article.notes };
	} catch (error) {
		return { reasons: [`it could not be analyzed (${String(error)}); please report this`] };
	}
}
