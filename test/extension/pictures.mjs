// `npm run pictures`: takes the pictures of docs/views.md anew, each view of the sample articles in each theme, into docs/pictures/.
//   --theme dark   only in this theme; may be given several times
//   --only claims  only this one; may be given several times
//   --out FOLDER   into another folder
//   --png          also as PNG, where they are to be looked at closely
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from './host/chromium.mjs';
import { unpackExtension } from './host/extension.mjs';
import { REPOSITORY } from './host/installOnce.mjs';
import { makeProfile } from './host/profile.mjs';
import { pictureSettings, SAMPLE, Scenes, settledPicture, THEMES } from './host/scenes.mjs';
import { installVscodeServer, startVscodeServer } from './host/vscodeServer.mjs';
import { addressOf, openWorkbench } from './host/workbench.mjs';

const ARTICLES = join(REPOSITORY, 'test/corpora/ferry-grounding');
/** In pixels; small, so that what is on them can be read where a page shows them smaller. */
const WINDOW = { width: 920, height: 556 };
const BAR = 520;
/** Of WebP, 0 to 100: letters stay sharp, and no picture has more than some 60 KB. */
const QUALITY = 45;

/**
 * What each picture shows, in the order in which it is taken: notes come last, since they stay in the articles.
 * `bar`: of the window only the side bar, with the lines of the view that are unfolded. `sideBar`: its width where the whole
 * window is shown. `window`: a larger one, shown smaller.
 */
const PICTURES = {
	references: {},
	hover: { at: 'floated free' },
	beside: {},
	problems: {},
	claims: { bar: BAR, unfold: ['The ferry was carrying 212'] },
	conflicts: { bar: BAR, unfold: ['“221” / “212”'] },
	entities: { bar: BAR, unfold: ['Morach'] },
	voices: { bar: BAR, unfold: ['Kéri'] },
	tour: {},
	// To a cell that differs, and to a day on which one does.
	matrix: { keys: ['ArrowRight', 'ArrowRight', 'ArrowRight'] },
	timeline: { keys: Array(4).fill('Control+ArrowDown') },
	reader: { keys: ['n'] },
	walkthrough: { window: { width: 1280, height: 774 } },
	annotations: { sideBar: 300 },
};

const { values } = parseArgs({
	options: {
		theme: { type: 'string', multiple: true, default: Object.keys(THEMES) },
		only: { type: 'string', multiple: true, default: Object.keys(PICTURES) },
		out: { type: 'string', default: join(REPOSITORY, 'docs/pictures') },
		png: { type: 'boolean', default: false },
	},
});
const asked = Object.entries(PICTURES).filter(([name]) => values.only.includes(name));
mkdirSync(values.out, { recursive: true });
const program = await findChromium(console.log);
const installed = await installVscodeServer(undefined, console.log);
for (const theme of values.theme) await inTheme(theme);

/** All of them in one window: reading the articles takes longer than a picture. */
async function inTheme(theme) {
	const profile = makeProfile(pictureSettings(theme));
	const folder = join(profile.folder, 'ferry-grounding');
	cpSync(ARTICLES, folder, { recursive: true });
	unpackExtension(profile.extensionsDir);
	const server = await startVscodeServer(installed, profile);
	let workbench;
	try {
		workbench = await openWorkbench(addressOf(server, { folder }), program, { context: { viewport: WINDOW } });
		const scenes = new Scenes(workbench.page, folder);
		await scenes.ready();
		await scenes.openFor('article', SAMPLE);
		await scenes.conflictsAreTold();
		for (const [name, scene] of asked) await take(scenes, theme, name, { ...SAMPLE, ...scene });
	} finally {
		await workbench?.close();
		server.stop();
		await server.stopped;
		profile.remove();
	}
}

async function take(scenes, theme, name, scene) {
	const { page } = scenes;
	const size = scene.window ?? WINDOW;
	const file = join(values.out, `${name}-${theme}`);
	try {
		await page.setViewportSize(size);
		await scenes.clear({ bar: Boolean(scene.bar ?? scene.sideBar) });
		if (scene.sideBar) await scenes.widenBar(scene.sideBar);
		await scenes.openFor(name, scene);
		await scenes.claimsAreRead();
		await scenes.show(name, scene);
		for (const key of scene.keys ?? []) await page.keyboard.press(key);
	} catch (error) {
		// What it looks like where it went wrong tells more than the error; the others are taken nevertheless.
		await page.screenshot({ path: `${file}.wrong.png` });
		console.log(`${file}: ${error.message}`);
		process.exitCode = 1;
		return;
	}
	const clip = scene.bar ? await scenes.sideBar() : { x: 0, y: 0, ...size };
	// Playwright itself writes no WebP.
	const session = await page.context().newCDPSession(page);
	const options = { format: 'webp', quality: QUALITY, clip: { ...clip, scale: WINDOW.width / size.width } };
	const picture = await settledPicture(page, async () =>
		Buffer.from((await session.send('Page.captureScreenshot', options)).data, 'base64'),
	);
	await session.detach();
	writeFileSync(`${file}.webp`, picture);
	if (values.png) await page.screenshot({ path: `${file}.png`, clip });
	console.log(`${file}.webp: ${Math.round(picture.length / 1024)} KB`);
}
