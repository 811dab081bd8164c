import type { Article } from '../article/article.ts';

/** What a reader calls the source of an article: its outlet, else its title, else its file's name. */
export function sourceName(article: Article): string {
	const { outlet, title } = article.source;
	return outlet?.value.trim() || title?.value.trim() || fileName(article.file.uri);
}

export function fileName(uri: string): string {
	const last = uri.slice(uri.lastIndexOf('/') + 1) || uri;
	try {
		return decodeURIComponent(last);
	} catch {
		return last;
	}
}
