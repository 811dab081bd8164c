import { l10n, StatusBarAlignment, window, type Disposable, type StatusBarItem } from 'vscode';

/** Before the other items of the status bar, and in this order. */
const FIRST = 1000;

/** Where the tour stands, in the status bar, where it covers nothing; with what else can be done, for the mouse. */
export class TourBar implements Disposable {
	private items: readonly StatusBarItem[] = [];

	show(text: string): void {
		if (this.items.length === 0) this.items = this.make();
		const [place] = this.items;
		place!.text = `$(compass) ${text}`;
		place!.accessibilityInformation = { label: text };
		for (const item of this.items) item.show();
	}

	hide(): void {
		for (const item of this.items) item.dispose();
		this.items = [];
	}

	dispose(): void {
		this.hide();
	}

	private make(): StatusBarItem[] {
		const button = (place: number, icon: string, tooltip: string, command: string): StatusBarItem => {
			const item = window.createStatusBarItem(`corroborate.tour${place}`, StatusBarAlignment.Left, FIRST - place);
			item.name = l10n.t('Tour of the Differences');
			item.text = `$(${icon})`;
			item.tooltip = tooltip;
			item.command = command;
			item.accessibilityInformation = { label: tooltip };
			return item;
		};
		return [
			button(0, 'compass', l10n.t('Tour of the differences: to the next one'), 'corroborate.nextInTour'),
			button(1, 'arrow-left', l10n.t('Previous difference'), 'corroborate.previousInTour'),
			button(2, 'arrow-right', l10n.t('Next difference'), 'corroborate.nextInTour'),
			button(3, 'debug-stop', l10n.t('Stop the tour'), 'corroborate.stopTour'),
		];
	}
}
