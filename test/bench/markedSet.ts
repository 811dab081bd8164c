import type { ArticleFormat } from '#server/article/article.ts';

/** A labelled set as it is written by hand: the claims, then the articles with the places that state them marked inline. */
export interface MarkedSet {
	readonly name: string;
	/** By their ids: what is claimed, in a sentence of its own. */
	readonly claims: ReadonlyMap<string, string>;
	readonly articles: readonly MarkedArticle[];
}

export interface MarkedArticle {
	readonly file: string;
	readonly format: ArticleFormat;
	/** Without the marks. */
	readonly text: string;
	readonly members: readonly MarkedMember[];
}

export interface MarkedMember {
	readonly claim: string;
	/** It states the claim with another value than the claim's own. */
	readonly differs: boolean;
	/** In `text`. */
	readonly start: number;
	readonly end: number;
}

/**
 * Reads a marked set. Sections begin with `=== set NAME`, `=== event …`, `=== claims` (`id: statement` by line) and
 * `=== file NAME`; `⟦id|…⟧` marks a place that states a claim, `⟦id~|…⟧` one that states it with another value. Marks nest.
 * Throws where a mark is malformed or names no claim.
 */
export function readMarkedSet(source: string): MarkedSet {
	let name = '';
	const claims = new Map<string, string>();
	const articles: MarkedArticle[] = [];
	for (const section of source.split(/^=== /m).slice(1)) {
		const lineEnd = section.indexOf('\n');
		const [kind, ...rest] = section.slice(0, lineEnd).trim().split(' ');
		const body = section.slice(lineEnd + 1).trim();
		if (kind === 'set') name = rest.join(' ');
		else if (kind === 'claims')
			for (const line of body.split('\n').filter((l) => l.trim())) {
				const [id, ...statement] = line.split(':');
				claims.set(id!.trim(), statement.join(':').trim());
			}
		else if (kind === 'file') articles.push(readMarkedArticle(rest.join(' '), `${body}\n`, claims));
	}
	return { name, claims, articles };
}

const MARK = /⟦([\w-]+)(~?)\||⟧/g;

function readMarkedArticle(file: string, body: string, claims: ReadonlyMap<string, string>): MarkedArticle {
	let text = '';
	let from = 0;
	const open: { claim: string; differs: boolean; start: number }[] = [];
	const members: MarkedMember[] = [];
	for (const mark of body.matchAll(MARK)) {
		text += body.slice(from, mark.index);
		from = mark.index + mark[0].length;
		if (mark[1] !== undefined) {
			if (!claims.has(mark[1])) throw new Error(`${file}: there is no claim ${mark[1]}`);
			open.push({ claim: mark[1], differs: mark[2] === '~', start: text.length });
		} else {
			const closed = open.pop();
			if (!closed) throw new Error(`${file}: ⟧ without ⟦ before “${body.slice(from, from + 30)}”`);
			members.push({ ...closed, end: text.length });
		}
	}
	text += body.slice(from);
	if (open.length) throw new Error(`${file}: ⟦${open[0]!.claim}| is not closed`);
	if (text.includes('⟦')) throw new Error(`${file}: malformed mark at “${text.slice(text.indexOf('⟦')).slice(0, 30)}”`);
	return { file, format: formatOf(file), text, members };
}

function formatOf(file: string): ArticleFormat {
	if (file.endsWith('.md')) return 'markdown';
	return /\.html?$/.test(file) ? 'html' : 'text';
}
