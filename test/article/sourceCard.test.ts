import type { ArticleFormat } from '#server/article/article.ts';
import assert from 'node:assert/strict';
import { dedent, read, renderSource } from '../support/renderArticle.ts';

const BODY = 'Two bridges were closed on Sunday. A man was hurt by a falling tree.';

describe('source card', () => {
	it('says nothing that the article does not', () => {
		check('text', `${BODY}\n${BODY}`, '');
		check(
			'html',
			`<p>${BODY}</p><script type="application/ld+json">{ bad json</script><meta name="author" content="https://example.org/ada">`,
			'',
		);
		check('markdown', `---\ndate: soon\nurl: none\nlang: English\n---\n\n${BODY}`, '');
	});

	it('is read from headline, byline and dateline', () =>
		check(
			'text',
			`Storm closes bridges\nBy Ada Lind\nBORROW, Nov. 10, 2024 (Harbour Agency) — ${BODY}`,
			`
			title: Storm closes bridges (text)
			outlet: Harbour Agency (dateline)
			place: BORROW (dateline)
			date: 2024-11-10 (dateline ← Nov. 10, 2024)
			author: Ada Lind (text)
			`,
		));

	it('is read from a masthead', () =>
		check(
			'text',
			`HARBOUR POST - Late edition\n10 November 2024\nStorm closes bridges\n${BODY}`,
			`
			title: Storm closes bridges (text)
			outlet: HARBOUR POST (text)
			date: 2024-11-10 (text ← 10 November 2024)
			`,
		));

	it('takes the date under the headline before the one above it', () =>
		check(
			'html',
			`<div>Monday, 11 November 2024</div><article><h1>Storm closes bridges</h1><p>Sunday, 10 November 2024</p><p>${BODY}</p></article>`,
			'title: Storm closes bridges (markup)\ndate: 2024-11-10 (text ← 10 November 2024)',
		));

	it('is read from front matter', () =>
		check(
			'markdown',
			`
			---
			title: "Storm closes bridges"
			site_name: Harbour Post
			authors: [Ada Lind, Tom Vale]
			date: 2024-11-10T08:00:00Z
			lang: en_GB
			canonical: https://post.example/storm
			place: Borrow
			---

			${BODY}
			`,
			`
			title: Storm closes bridges (frontMatter)
			outlet: Harbour Post (frontMatter)
			place: Borrow (frontMatter)
			date: 2024-11-10T08:00:00Z (frontMatter)
			author: Ada Lind, Tom Vale (frontMatter)
			language: en-GB (frontMatter ← en_GB)
			address: https://post.example/storm (frontMatter)
			`,
		));

	it('is read from front matter that is no YAML, and from TOML', () => {
		check(
			'markdown',
			`---\ntitle: Storm Ada: bridges closed\nsource: https://post.example/storm\nauthor:\n  - Ada Lind\n---\n\n${BODY}`,
			`
			title: Storm Ada: bridges closed (frontMatter)
			author: Ada Lind (frontMatter)
			address: https://post.example/storm (frontMatter)
			`,
		);
		check(
			'markdown',
			`+++\ntitle = "Storm closes bridges"\n+++\n\n${BODY}`,
			'title: Storm closes bridges (frontMatter)',
		);
	});

	it('is read from a text header', () =>
		check(
			'text',
			`Source: Harbour Post\nPublished: 10 Nov 2024\n\n${BODY}`,
			'outlet: Harbour Post (frontMatter)\ndate: 2024-11-10 (frontMatter ← 10 Nov 2024)',
		));

	it('is read from the head of a page', () =>
		check(
			'html',
			`
			<html lang="en-gb"><head>
			<title>Storm closes bridges | Harbour Post</title>
			<meta name="author" content="Ada Lind">
			<meta property="article:published_time" content="2024-11-10T08:00:00+01:00">
			<link rel="canonical" href="https://post.example/storm">
			</head><body><h1>Storm shuts bridges</h1><p>${BODY}</p>
			`,
			`
			title: Storm shuts bridges (markup)
			outlet: Harbour Post (meta)
			date: 2024-11-10T08:00:00+01:00 (meta)
			author: Ada Lind (meta)
			language: en-GB (markup ← en-gb)
			address: https://post.example/storm (meta)
			`,
		));

	it('tells the outlet apart from a copied title', () =>
		check(
			'text',
			`Storm closes bridges | Harbour Post\n${BODY}`,
			'title: Storm closes bridges (text)\noutlet: Harbour Post (text)',
		));

	it('keeps a title with a dash in it whole', () =>
		check('html', `<title>Storm Ada - the bridges</title><p>${BODY}</p>`, 'title: Storm Ada - the bridges (meta)'));

	it('is read from JSON-LD, also in a graph', () =>
		check(
			'html',
			`<script type="application/ld+json">{ "@graph": [{ "@type": "WebPage", "name": "x" }, { "@type": ["NewsArticle"], "headline": "Storm closes bridges",
			"datePublished": "2024-11-10", "author": [{ "name": "Ada Lind" }, { "name": "Tom Vale" }], "publisher": { "@id": "#p" }, "inLanguage": "en",
			"mainEntityOfPage": { "@id": "https://post.example/storm" } }, { "@id": "#p", "name": "Harbour Post" }] }</script><p>${BODY}</p>`,
			`
			title: Storm closes bridges (jsonLd)
			outlet: Harbour Post (jsonLd)
			date: 2024-11-10 (jsonLd)
			author: Ada Lind, Tom Vale (jsonLd ← –)
			language: en (jsonLd)
			address: https://post.example/storm (jsonLd)
			`,
		));

	it('is read from marked elements of the page', () =>
		check(
			'html',
			`<article><h1>Storm closes bridges</h1><a rel="author" href="/a">Ada Lind</a> <time datetime="2024-11-10">Sunday</time><p>${BODY}</p><p>${BODY}</p></article>`,
			`
			title: Storm closes bridges (markup)
			date: 2024-11-10 (markup)
			author: Ada Lind (markup)
			`,
		));
});

function check(format: ArticleFormat, text: string, card: string): void {
	assert.equal(renderSource(read(format, dedent(text))), dedent(card));
}
