import picomatch from 'picomatch';
import type { ArticleFormat } from '../article/article.ts';
import type { Settings } from './protocol.ts';

/** Which files are articles: below one of the folders, and as the settings have it. */
export interface ArticleFiles {
	readonly folders: readonly string[];
	/** For a file's URI. Without any folder, every open file is one. */
	readonly belongs: (uri: string) => boolean;
	/** For paths relative to a folder. */
	readonly takes: (path: string) => boolean;
	readonly enters: (path: string) => boolean;
}

export function chooseArticleFiles(folders: readonly string[], settings: Settings['files']): ArticleFiles {
	const options = { dot: true, nocase: true };
	const included = picomatch([...settings.include], options);
	const excluded = settings.exclude.length ? picomatch([...settings.exclude], options) : () => false;
	const takes = (path: string): boolean => included(path) && !excluded(path);
	return {
		folders,
		takes,
		// A folder need not be entered where whatever lies in it is left out, however deep.
		enters: (path) => !excluded(`${path}/\u0001/\u0001/\u0001`),
		belongs: (uri) => {
			if (folders.length === 0) return /^(file|untitled):/.test(uri);
			return folders.some((folder) => {
				const path = pathBelow(folder, uri);
				return path !== undefined && takes(path);
			});
		},
	};
}

/** The path of a file below a folder, without escapes; undefined where it lies elsewhere. */
export function pathBelow(folder: string, uri: string): string | undefined {
	const base = folder.endsWith('/') ? folder : `${folder}/`;
	if (!uri.startsWith(base)) return undefined;
	const path = uri.slice(base.length);
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

const FORMATS: Readonly<Record<string, ArticleFormat>> = {
	txt: 'text',
	md: 'markdown',
	markdown: 'markdown',
	html: 'html',
	htm: 'html',
	plaintext: 'text',
};

/** How a file is read: by its ending, and where that says nothing (a new, unsaved text), by the language that the editor gave it. */
export function formatOf(uri: string, languageId?: string): ArticleFormat {
	const ending = /\.([a-z]+)$/i.exec(uri)?.[1]?.toLowerCase();
	return (ending && FORMATS[ending]) || (languageId && FORMATS[languageId]) || 'text';
}
