import { ConfigurationRequest, type Connection } from 'vscode-languageserver';
import type { Log } from './log.ts';
import type { Settings } from './protocol.ts';
import { readSettings } from './settings.ts';

/** In milliseconds; a client that says nothing gets the defaults, and its settings as soon as it answers after all. */
const PATIENCE = 1000;

/**
 * The settings of the section `corroborate`, asked of the client. Whatever it answers, or that it does not, there are settings.
 * `late` is called with what it answers when it was not waited for any longer.
 */
export async function askForSettings(
	connection: Connection,
	log: Log,
	late: (settings: Settings) => void,
): Promise<Settings> {
	const asked = connection
		.sendRequest(ConfigurationRequest.type, { items: [{ section: 'corroborate' }] })
		.then((answers: unknown) => {
			if (!Array.isArray(answers)) log.warn('The client answered no settings; the defaults are used.');
			return readSettings(Array.isArray(answers) ? answers[0] : undefined, log);
		})
		.catch((error: unknown) => {
			log.warn(`The client could not say what its settings are (${String(error)}); the defaults are used.`);
			return readSettings(undefined, log);
		});
	let timer: NodeJS.Timeout | undefined;
	const patience = new Promise<undefined>((resolve) => {
		timer = setTimeout(() => resolve(undefined), PATIENCE).unref();
	});
	const settings = await Promise.race([asked, patience]);
	clearTimeout(timer);
	if (settings) return settings;
	log.warn('The client did not answer what its settings are; the defaults are used until it does.');
	void asked.then(late);
	return readSettings(undefined, log);
}
