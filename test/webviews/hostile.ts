// What an article's text, or a script that somehow came onto a page, might try; the same on every page.
import assert from 'node:assert/strict';
import type { Opened } from './openPage.ts';

/** Texts that must stay texts: markup, the end of what they stand in, letters that turn others around, a word without end, Arabic. */
export const HOSTILE = [
	'<img src=x onerror="document.title=\'run\'"><script>document.title="run"</script>',
	'</p></article></button></li></th></table><style>*{display:none}</style>',
	'turned \u202e87\u202c and \u2066left\u2069 here',
	'X'.repeat(5000),
	'قال الجيش إن 87 جنديا قتلوا',
] as const;

/** The same as a page shows them: without what turns letters around. */
export const AS_SHOWN = HOSTILE.map((text) => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, ''));

/** None of them has become a part of the page, or has run. */
export async function assertNoneRan({ page }: Opened): Promise<void> {
	assert.equal(await page.locator('img, iframe, main script, main style').count(), 0);
	assert.notEqual(await page.title(), 'run');
}

const STOPPED = [
	...['base-uri', 'connect-src', 'form-action', 'frame-src', 'img-src'],
	...['script-src-attr', 'script-src-elem', 'style-src-elem'],
];

/** The page's policy stops a script, a handler, a style, a picture, a question to elsewhere, a frame, a form, and another base. */
export async function assertPolicyHolds(opened: Opened): Promise<void> {
	const { page } = opened;
	const stopped = await page.evaluate(async (expected) => {
		const seen = new Set<string>();
		const allSeen = new Promise<void>((resolve) => {
			document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
				seen.add(violatedDirective);
				if (seen.size === expected) resolve();
			});
			// What is told of late; where something is missing, the comparison says what.
			setTimeout(resolve, 5000);
		});
		const put = <Name extends keyof HTMLElementTagNameMap>(
			name: Name,
			change: Partial<HTMLElementTagNameMap[Name]>,
		): HTMLElementTagNameMap[Name] => {
			const made = Object.assign(document.createElement(name), change);
			document.body.append(made);
			return made;
		};
		put('script', { textContent: 'document.title = "run"' });
		put('script', { src: 'https://elsewhere.test/script.js' });
		put('style', { textContent: '* { display: none }' });
		put('img', { src: 'https://elsewhere.test/pixel.png' });
		put('iframe', { src: 'https://elsewhere.test/' });
		document.body.insertAdjacentHTML('beforeend', '<b onclick="document.title = \'run\'" id="trap">trap</b>');
		document.getElementById('trap')!.click();
		put('form', { action: 'https://elsewhere.test/' }).submit();
		await fetch('https://elsewhere.test/').catch(() => undefined);
		put('base', { href: 'https://elsewhere.test/' });
		await allSeen;
		return [...seen].sort();
	}, STOPPED.length);
	assert.deepEqual(stopped, STOPPED);
	assert.notEqual(await page.title(), 'run');
	assert.ok(await page.locator('main').isVisible(), 'no style of its own has hidden the page');
	assert.deepEqual(
		opened.broken.filter((line) => line.startsWith('asked for ')),
		[],
	);
	// What the test itself has broken.
	(opened.broken as string[]).length = 0;
}
