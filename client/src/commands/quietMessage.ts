import { window } from 'vscode';

/** How long a message stands in the status bar, in milliseconds. */
const READING_TIME = 6000;

/** Says something in the status bar, where it interrupts nobody: an answer that is no error ("No other source says this"). */
export function quietMessage(text: string): void {
	window.setStatusBarMessage(text, READING_TIME);
}
