import type { Memento } from 'vscode';

/** One of several choices that the workspace remembers; the first where it does not, or where there is no such choice any more. */
export class Remembered<Choice extends string> {
	private chosen: Choice;

	constructor(
		private readonly memento: Memento,
		private readonly key: string,
		choices: readonly [Choice, ...Choice[]],
	) {
		const known = memento.get<Choice>(key);
		this.chosen = choices.find((one) => one === known) ?? choices[0];
	}

	get value(): Choice {
		return this.chosen;
	}
	set value(choice: Choice) {
		this.chosen = choice;
		void this.memento.update(this.key, choice);
	}
}
