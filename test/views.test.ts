import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = 'docs/views.md';
const PICTURES = 'docs/pictures';
const THEMES = ['light', 'dark', 'hc-light', 'hc-dark'];
/** In bytes; the page is read on slow lines too, and each new set of pictures stays in the history. */
const LARGEST = 100_000;

describe('the page of the views', () => {
	const page = readFileSync(PAGE, 'utf8');
	const shown = [...page.matchAll(/!\[([^\]]*)\]\(pictures\/([^)]+)\)/g)].map(([, alt = '', file = '']) => ({
		alt,
		file,
	}));

	it('shows every picture that there is, once, and says what is on it', () => {
		assert.deepEqual(shown.map(({ file }) => file).sort(), readdirSync(PICTURES).sort());
		for (const { alt, file } of shown) assert.ok(alt, file);
	});

	it('shows each view in all themes', () => {
		const views = page.split(/^## /m).slice(1);
		for (const view of views) {
			const themes = [...view.matchAll(/\(pictures\/\w+-([\w-]+)\.webp\)/g)].map(([, theme]) => theme);
			assert.deepEqual(themes, THEMES, view.slice(0, view.indexOf('\n')));
		}
	});

	it('has small pictures', () => {
		for (const name of readdirSync(PICTURES)) assert.ok(statSync(join(PICTURES, name)).size < LARGEST, name);
	});

	it('leads to each of its parts', () => {
		const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) =>
			heading!.toLowerCase().replaceAll(' ', '-'),
		);
		assert.deepEqual(
			[...page.matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor]) => anchor),
			headings,
		);
	});
});
