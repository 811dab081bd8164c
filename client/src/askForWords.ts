import { window } from 'vscode';

/** Has words typed that a list is filtered by. It follows while they are; giving up brings back what was. */
export function askForWords(prompt: string, before: string, filter: (query: string) => void): void {
	const input = window.createInputBox();
	input.prompt = prompt;
	input.value = before;
	let accepted = false;
	input.onDidChangeValue((query) => filter(query.trim()));
	input.onDidAccept(() => {
		accepted = true;
		input.hide();
	});
	input.onDidHide(() => {
		if (!accepted) filter(before);
		input.dispose();
	});
	input.show();
}
