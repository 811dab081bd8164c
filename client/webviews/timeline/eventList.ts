import { element } from '../dom.ts';

/** How many entries Page Up and Page Down pass. */
const PAGE = 8;

/**
 * The entries of all days as one list of buttons, of which one is in the tab order: up and down from entry to entry, with Ctrl from
 * day to day, left and right among the buttons of an entry.
 */
export class EventList {
	readonly element = element('div', { class: 'list', 'aria-describedby': 'keys' });
	private entries: HTMLElement[] = [];
	private ids: readonly (string | undefined)[] = [];
	private current = 0;

	constructor(
		label: string,
		follow: (button: HTMLButtonElement, focus: boolean) => void,
		private readonly moved: (button: HTMLButtonElement) => void,
	) {
		this.element.setAttribute('role', 'group');
		this.element.setAttribute('aria-label', label);
		this.element.addEventListener('keydown', (event) => this.press(event, follow));
		this.element.addEventListener('click', ({ target, detail }) => {
			const button = target instanceof Element ? target.closest('button') : null;
			if (!button) return;
			this.goTo(button, false);
			// By Enter, and by a program that reads the screen, no mouse is clicked; and the second click of two goes there.
			follow(button, detail !== 1);
		});
		// Else the button would be pressed by Space after all.
		this.element.addEventListener('keyup', (event) => {
			if (event.key === ' ') event.preventDefault();
		});
	}

	/** `ids`: of the entries in their order. The reader stays on the entry with `selected`. */
	show(days: readonly HTMLElement[], ids: readonly (string | undefined)[], selected: string | undefined): void {
		const hadKeyboard = this.element.contains(document.activeElement);
		const top = this.element.scrollTop;
		this.element.replaceChildren(...days);
		this.entries = [...this.element.querySelectorAll<HTMLElement>('.event')];
		this.ids = ids;
		const kept = selected === undefined ? -1 : ids.indexOf(selected);
		this.current = kept >= 0 ? kept : Math.max(0, Math.min(this.current, this.entries.length - 1));
		this.element.scrollTop = top;
		const button = this.entries[this.current]?.querySelector('button');
		if (!button) return;
		if (hadKeyboard) this.goTo(button, true);
		else button.tabIndex = 0;
	}

	select(id: string): boolean {
		const button = this.entries[this.ids.indexOf(id)]?.querySelector('button');
		if (button) this.goTo(button, true);
		return button !== undefined && button !== null;
	}

	focus(): void {
		const button = this.element.querySelector<HTMLButtonElement>('[tabindex="0"]');
		if (button) this.goTo(button, true);
	}

	private goTo(button: HTMLButtonElement, reveal: boolean): void {
		for (const one of this.element.querySelectorAll('button[tabindex="0"]')) one.setAttribute('tabindex', '-1');
		button.tabIndex = 0;
		this.current = Math.max(0, this.entries.indexOf(button.closest('.event')!));
		button.focus({ preventScroll: true });
		if (reveal) button.closest('.event')?.scrollIntoView({ block: 'nearest' });
		this.moved(button);
	}

	private press(event: KeyboardEvent, follow: (button: HTMLButtonElement, focus: boolean) => void): void {
		const button = event.target instanceof Element ? event.target.closest('button') : null;
		if (!button || event.altKey || event.metaKey || event.shiftKey) return;
		if (event.key === ' ') follow(button, false);
		else {
			const next = this.next(button, event.key, event.ctrlKey);
			if (next === undefined) return;
			if (next) this.goTo(next, true);
		}
		event.preventDefault();
	}

	/** Undefined: the key moves nothing; null: there is nothing that way. */
	private next(button: HTMLButtonElement, key: string, ctrl: boolean): HTMLButtonElement | null | undefined {
		const buttons = [...this.entries[this.current]!.querySelectorAll('button')];
		const first = (index: number): HTMLButtonElement | null =>
			this.entries[Math.max(0, Math.min(index, this.entries.length - 1))]?.querySelector('button') ?? null;
		switch (key) {
			case 'ArrowRight':
				return buttons[buttons.indexOf(button) + 1] ?? null;
			case 'ArrowLeft':
				return buttons[buttons.indexOf(button) - 1] ?? null;
			case 'ArrowDown':
				return ctrl ? this.dayFrom(1) : first(this.current + 1);
			case 'ArrowUp':
				return ctrl ? this.dayFrom(-1) : first(this.current - 1);
			case 'PageDown':
				return first(this.current + PAGE);
			case 'PageUp':
				return first(this.current - PAGE);
			case 'Home':
				return first(0);
			case 'End':
				return first(this.entries.length - 1);
			default:
				return undefined;
		}
	}

	/** The first entry of the next or the last day that has some. */
	private dayFrom(step: 1 | -1): HTMLButtonElement | null {
		const days = [...this.element.children].filter((day) => day.querySelector('button'));
		const here = days.findIndex((day) => day.contains(this.entries[this.current]!));
		return days[here + step]?.querySelector('button') ?? null;
	}
}
