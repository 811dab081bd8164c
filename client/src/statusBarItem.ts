import { Disposable, l10n, StatusBarAlignment, ThemeColor, window } from 'vscode';
import { counts, extent, omissions } from './counts.ts';
import type { Session } from './session.ts';

/** "5 articles, 143 claims" in the status bar, while there is a folder that we serve. */
export function registerStatusBarItem(session: Session): Disposable {
	const item = window.createStatusBarItem('corroborate.status', StatusBarAlignment.Left);
	item.name = 'Corroborate';
	item.command = 'corroborate.showStatus';

	const draw = (): void => {
		const { state, status } = session;
		if (state === 'inactive') return item.hide();
		const omitted = status && omissions(status);
		const problem = state === 'stopped' ? l10n.t('The server has stopped') : omitted;
		const busy = state === 'running' && status?.state !== 'ready' ? l10n.t('Reading articles') : undefined;
		const counted = status && (status.articles > 0 || !busy) ? counts(status) : undefined;

		const icon = problem ? 'warning' : busy ? 'loading~spin' : 'comment-discussion';
		item.text = `$(${icon}) ${counted ?? busy ?? 'Corroborate'}`;
		const reading = status?.secondReading === 'running' ? l10n.t('Reading claims side by side') : undefined;
		const lines = ['Corroborate', busy, counted, status && extent(status), reading, problem].filter(
			(line) => line !== undefined,
		);
		item.tooltip = lines.join('\n');
		item.accessibilityInformation = { label: lines.join(', ') };
		item.backgroundColor = problem ? new ThemeColor('statusBarItem.warningBackground') : undefined;
		item.show();
	};

	draw();
	return Disposable.from(item, session.onDidChange(draw));
}
