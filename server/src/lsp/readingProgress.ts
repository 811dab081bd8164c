import * as l10n from '@vscode/l10n';
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Log } from './log.ts';
import type { ReadingProgress } from './workspace.ts';

/** A run over fewer files is over before anybody could read that it goes on. */
const WORTH_SHOWING = 50;

/**
 * Shows a run of reading in the client, with a button to stop it. `shown` is called when the run proves long enough for that. The
 * run itself does not wait for the client.
 */
export function showReading(
	connection: Connection,
	log: Log,
	title: string,
	shown: () => void = () => {},
): ReadingProgress {
	let reporter: WorkDoneProgressServerReporter | undefined;
	let asked = false;
	let ended = false;
	let percentage = 0;
	const show = async (): Promise<void> => {
		const created = await connection.window.createWorkDoneProgress();
		if (ended) return;
		reporter = created;
		reporter.begin(title, 0, undefined, true);
	};
	return {
		report(done, all) {
			if (all >= WORTH_SHOWING && !asked) {
				asked = true;
				shown();
				// A client that cannot show it reads no slower for that.
				show().catch((error: unknown) => log.warn(`The client shows no progress: ${String(error)}`));
			}
			const percent = Math.floor((100 * done) / all);
			if (percent <= percentage) return;
			percentage = percent;
			reporter?.report(percent, l10n.t('{0} of {1}', done, all));
		},
		get cancelled() {
			return reporter?.token.isCancellationRequested ?? false;
		},
		end() {
			ended = true;
			reporter?.done();
		},
	};
}
