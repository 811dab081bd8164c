import assert from 'node:assert/strict';
import { dedent, read, renderArticle } from '../support/renderArticle.ts';

const LONG =
	'The port was closed on Sunday evening after a storm had driven three freighters onto the sandbank, the coastguard said.';
const MORE =
	'It will open again on Monday at the earliest, when the wind is expected to drop and the divers can look at the hulls.';

describe('HTML', () => {
	it('keeps a paragraph that holds a link, a button or a class like "ad-free"', () =>
		check(
			`<p class="ad-free share">${LONG} <a href="x">Its log</a> says so.</p>`,
			`paragraph: ${LONG} Its log says so. ← ${LONG} <a href="x">Its log</a> says so.`,
		));

	it('keeps the article, whatever its elements are called', () =>
		check(
			`<body class="sidebar"><div id="comments-on"><form class="nav"><p>${LONG}</p><p>${MORE}</p></form></div>`,
			`paragraph: ${LONG}\nparagraph: ${MORE}`,
		));

	it('reads a text without tags, a fragment and open tags', () => {
		check(LONG, `paragraph: ${LONG}`);
		check(`${LONG}<p>${MORE}`, `paragraph: ${LONG}\nparagraph: ${MORE}`);
		check(`<h1>Port closed<p>${LONG}<li>One`, `headline: Port closed\nparagraph: ${LONG}\nlistItem: One`);
	});

	it('decodes character references, with and without a semicolon', () =>
		check(
			'<p>Fish &amp chips &#8211; 5&thinsp;&euro; &nosuch;',
			'paragraph: Fish & chips – 5\u2009€ &nosuch; ← Fish &amp chips &#8211; 5&thinsp;&euro; &nosuch;',
		));

	it('shows white space as one space, and glues inline elements', () =>
		check(
			'<p>  The\r\n\t<b>port</b>s\n are <i> closed</i> .</p>',
			'paragraph: The ports are closed . ← The¶\t<b>port</b>s¶ are <i> closed</i> .',
		));

	it('shows references to white space as white space', () =>
		check(
			'<p>The &#32;port&#10;is\r\n&Tab; shut </u> now.',
			'paragraph: The port is shut now. ← The &#32;port&#10;is¶&Tab; shut </u> now.',
		));

	it('hides soft hyphens', () =>
		check('<p>The har&shy;bour is shut.', 'paragraph: The harbour is shut. ← The har&shy;bour is shut.'));

	it('draws the marks of a <q>', () =>
		check('<p><q>Go</q>, she said.', 'paragraph: “Go”, she said. ← <q>Go</q>, she said.'));

	it('ends a block at a line break, but inside a sentence and a heading', () =>
		check(
			`<p>${LONG}<br><br/>${MORE}</p><h2>The<br>bridge</h2><p>The bridge<br>is open.`,
			`paragraph: ${LONG}\nparagraph: ${MORE}\nheading: The bridge ← The<br>bridge\nparagraph: The bridge is open. ← The bridge<br>is open.`,
		));

	it('does not show what the page does not', () =>
		check(
			`<head><title>t</title><style>p {}</style></head><script>let x</script><p hidden>1</p><p style="display: none">2</p><p aria-hidden="true">3</p><template><p>4</p></template><noscript>5</noscript><span class="sr-only">6</span><p>${LONG}</p>`,
			`paragraph: ${LONG}`,
		));

	it('reads headline, headings, lists, quotes and captions', () =>
		check(
			`<article><h1>Port closed</h1><figure><img alt="x"><figcaption>The port</figcaption></figure><p>${LONG}</p><h2>What next</h2><ul><li>The divers come.</li></ul><blockquote><p>We wait.</p></blockquote></article>`,
			`headline: Port closed\ncaption: The port\nparagraph: ${LONG}\nheading: What next\nlistItem: The divers come.\nquote: We wait.`,
		));

	it('sets aside what stands around the article', () =>
		check(
			`<div class="cookie">We use cookies to make this site work.</div><header><nav><a href="/">Home</a></nav></header>
			<main><h1>Port closed</h1><p class="byline">By Ada Lind</p><ul class="share"><li><a href="#">Share</a></li></ul>
			<p>${LONG}</p><aside><h3>Related</h3><ul><li><a href="#">Bridge opens</a></li></ul></aside><p>${MORE}</p>
			<div class="newsletter"><p>Sign up to our letter for all that you need to know about the sea.</p></div></main>
			<section id="comments"><p>I have seen this port for years and nobody ever cared about that sandbank, not once.</p></section>
			<footer>© 2024 Harbour Post</footer>`,
			`
			furniture: We use cookies to make this site work.
			furniture: Home
			headline: Port closed
			furniture: By Ada Lind
			furniture: Share
			paragraph: ${LONG}
			furniture: Related
			furniture: Bridge opens
			paragraph: ${MORE}
			furniture: Sign up to our letter for all that you need to know about the sea.
			furniture: I have seen this port for years and nobody ever cared about that sandbank, not once.
			furniture: © 2024 Harbour Post
			`,
		));

	it('finds the article by its prose where nothing marks it', () =>
		check(
			`<div><a href="/">Home</a> <a href="/s">Sport</a></div><div><div><b>Port closed</b></div><div>${LONG}<br><br>${MORE}</div></div><div>12 Mill Lane. Tel 555 0100</div>`,
			`furniture: Home Sport ← Home</a> <a href="/s">Sport\nfurniture: Port closed\nparagraph: ${LONG}\nparagraph: ${MORE}\nfurniture: 12 Mill Lane. Tel 555 0100`,
		));

	it('does not believe a small part that says it is the article', () =>
		check(
			`<article><p>${LONG}</p></article><div><p>${MORE}</p><p>${LONG}</p><p>${MORE}</p><p>${MORE}</p></div>`,
			`furniture: ${LONG}\nparagraph: ${MORE}\nparagraph: ${LONG}\nparagraph: ${MORE}\nparagraph: ${MORE}`,
		));

	it('keeps the order of the file for text that the parser moves', () =>
		check(`<table><tr><td>${LONG}</td></tr><p>${MORE}</p></table>`, `paragraph: ${LONG}\nparagraph: ${MORE}`));
});

function check(text: string, blocks: string): void {
	assert.equal(renderArticle(read('html', dedent(text))), dedent(blocks));
}
