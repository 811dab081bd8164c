// `npm run screenshot -- FOLDER OUT.png`: takes a picture of the workbench with one of the folder's articles open.
//   --file NAME          the article
//   --at WORDS           puts the cursor into these words of it
//   --other NAME        the article to show in the peek view
//   --show references    the peek view with the same claim in other sources (default), or hover, beside, problems, article, annotations (in a copy of the folder),
//                        claims, conflicts, entities, voices (the view, its first lines unfolded), tour,
//                        reader (beside the source it has most in common with), or matrix or timeline, on their own; without --file for a folder of whatever articles
//   --then COMMAND       a command of the palette that is run last, by its title; may be given several times
//   --unfold WORDS       the line of the view to unfold; may be given several times
//   --bar 560            width of the side bar
//   --width 1400         of the window
//   --command TITLE      carries out a command first; may be given several times
//   --keys KEY           presses a key at the end; may be given several times
//   --theme light        or dark, hc-light, hc-dark
import { cpSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from './host/chromium.mjs';
import { unpackExtension } from './host/extension.mjs';
import { makeProfile } from './host/profile.mjs';
import { pictureSettings, SAMPLE, Scenes, settledPicture } from './host/scenes.mjs';
import { installVscodeServer, startVscodeServer } from './host/vscodeServer.mjs';
import { addressOf, openWorkbench } from './host/workbench.mjs';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		file: { type: 'string', default: SAMPLE.file },
		command: { type: 'string', multiple: true, default: [] },
		keys: { type: 'string', multiple: true, default: [] },
		width: { type: 'string', default: '1400' },
		at: { type: 'string', default: SAMPLE.at },
		changed: { type: 'string', default: SAMPLE.changed },
		resolved: { type: 'string', default: SAMPLE.resolved },
		other: { type: 'string', default: SAMPLE.other },
		show: { type: 'string', default: 'references' },
		theme: { type: 'string', default: 'light' },
		then: { type: 'string', multiple: true, default: [] },
		unfold: { type: 'string', multiple: true, default: [] },
		bar: { type: 'string' },
	},
});
const [folder, out] = positionals;
if (!out) throw new Error('npm run screenshot -- FOLDER OUT.png');
const profile = makeProfile(pictureSettings(values.theme));
let server;
let workbench;
try {
	const program = await findChromium(console.log);
	unpackExtension(profile.extensionsDir);
	server = await startVscodeServer(await installVscodeServer(undefined, console.log), profile);
	const context = { viewport: { width: Number(values.width), height: 900 } };
	workbench = await openWorkbench(addressOf(server, { folder: shownFolder() }), program, { context });
	await takePicture(workbench.page).catch(async (error) => {
		// What it looks like where it went wrong tells more than the error.
		await workbench.page.screenshot({ path: out });
		throw error;
	});
} finally {
	await workbench?.close();
	server?.stop();
	await server?.stopped;
	profile.remove();
}

/** Where something is written, a copy of the folder. */
function shownFolder() {
	if (values.show !== 'annotations') return resolve(folder);
	const copy = join(profile.folder, 'articles');
	cpSync(folder, copy, { recursive: true });
	return copy;
}

/** @param {import('playwright-core').Page} page */
async function takePicture(page) {
	const scenes = new Scenes(page, folder);
	await scenes.ready();
	await scenes.openFor(values.show, values);
	for (const title of values.command) await scenes.command(title);
	await scenes.show(values.show, values);
	for (const title of values.then) await scenes.command(title);
	for (const key of values.keys) await page.keyboard.press(key);
	const picture = await settledPicture(page, () => page.screenshot());
	writeFileSync(out, picture);
	console.log(`${out}: ${Math.round(picture.length / 1024)} KB`);
}
