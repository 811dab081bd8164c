import { ConfigurationRequest, type Connection } from 'vscode-languageserver';
import type { Log } from './log.ts';
import type { Settings } from './protocol.ts';
import { readSettings } from './settings.ts';

/** In milliseconds; a client that says nothing gets the defaults, and its settings as soon as it sends any. */
const PATIENCE = 3000;

/** The settings of the section `corroborate`, asked of the client. Whatever it answers, or that it does not, there are settings. */
export async function askForSettings(connection: Connection, log: Log): Promise<Settings> {
	let timer: NodeJS.Timeout | undefined;
	const patience = new Promise<undefined>((resolve) => {
		timer = setTimeout(() => {
			log.warn('The client did not answer what its settings are; the defaults are used.');
			resolve(undefined);
		}, PATIENCE).unref();
	});
	try {
		const answer = connection.sendRequest(ConfigurationRequest.type, { items: [{ section: 'corroborate' }] });
		const answers: unknown = await Promise.race([answer, patience]);
		if (answers !== undefined && !Array.isArray(answers))
			log.warn('The client answered no settings; the defaults are used.');
		return readSettings(Array.isArray(answers) ? answers[0] : undefined, log);
	} catch (error) {
		log.warn(`The client could not say what its settings are (${String(error)}); the defaults are used.`);
		return readSettings(undefined, log);
	} finally {
		clearTimeout(timer);
	}
}
