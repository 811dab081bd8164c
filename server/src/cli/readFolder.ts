import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ArticleAnalysis } from '../analysis/analysis.ts';
import { analyzeArticle } from '../analysis/analyzeArticle.ts';
import { resolveDecisions } from '../annotation/resolveDecisions.ts';
import { readArticle } from '../article/readArticle.ts';
import { analyzeCorpus, type AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import { makeCorpus } from '../corpus/corpus.ts';
import { chooseArticleFiles, formatOf } from '../lsp/articleFiles.ts';
import { CORRECTIONS_FILE } from '../lsp/correctionFile.ts';
import { CorrectionStore } from '../lsp/correctionStore.ts';
import { DecisionStore } from '../lsp/decisionStore.ts';
import { localFiles } from '../lsp/files.ts';
import { DECISIONS_FILE } from '../lsp/decisionFile.ts';
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

/** All articles below a folder, chosen as the language server chooses them where nothing is set, with what readers decided about them. */
export function readFolder(folder: string): ReadFolder {
	const path = resolve(folder);
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) throw new UsageError(`there is no folder ${folder}; check the name.`);
	if (!stats.isDirectory()) throw new UsageError(`${folder} is no folder; name the folder that holds the articles.`);
	const uri = pathToFileURL(path).href;
	const nameOf = (file: string): string => relative(path, fileURLToPath(file)) || folder;
	const { enters, takes } = chooseArticleFiles([uri], DEFAULT_SETTINGS.files);
	const analyses: ArticleAnalysis[] = [];
	const notRead: { file: string; reason: string }[] = [];
	for (const found of localFiles.walk(uri, enters, takes))
		for (const file of found) {
			const reading =
				file.skip === undefined ? localFiles.read(file.uri) : ({ kind: 'skipped', reason: file.skip } as const);
			if (reading.kind === 'skipped') notRead.push({ file: nameOf(file.uri), reason: reading.reason });
			if (reading.kind !== 'text') continue;
			const { uri } = file;
			try {
				const analysis = analyzeArticle(readArticle({ uri, format: formatOf(uri), text: reading.text }));
				analyses.push(analysis);
				for (const reason of analysis.article.notes) notRead.push({ file: nameOf(uri), reason });
			} catch (error) {
				notRead.push({ file: nameOf(uri), reason: `it could not be analyzed (${String(error)}); please report this` });
			}
		}
	const decided = new DecisionStore(localFiles, {
		changed: () => {},
		warn: (reason) => notRead.push({ file: DECISIONS_FILE, reason }),
	});
	decided.open([uri]);
	const corrected = new CorrectionStore(localFiles, {
		changed: () => {},
		warn: (reason) => notRead.push({ file: CORRECTIONS_FILE, reason }),
	});
	corrected.open([uri]);
	const corpus = makeCorpus(analyses);
	const decisions = resolveDecisions(corpus, decided.decisions);
	const { corrections } = corrected;
	return { folder, corpus: analyzeCorpus(corpus, { decisions, corrections }), notRead, nameOf };
}
