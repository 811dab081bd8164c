/** What a person types into one field: the note, and at its end the tags as `#words`. */
export interface BodyAndTags {
	readonly body: string;
	readonly tags: readonly string[];
}

/** A word with a letter in it, so that "#1" stays what it is in the text. */
const TAG = /^#(?=.*\p{L})[\p{L}\p{M}\p{N}_]+(?:[-./:][\p{L}\p{M}\p{N}_]+)*$/u;
/** Longer words are none. */
const LONGEST_TAG = 100;

/** Takes the `#words` that end a text off it; those that stand in a sentence belong to the sentence. */
export function splitTags(text: string): BodyAndTags {
	const tags: string[] = [];
	let body = text.trimEnd();
	for (;;) {
		const word = lastWord(body);
		if (!isTagWord(word)) break;
		tags.unshift(word.slice(1));
		body = body.slice(0, -word.length).trimEnd();
	}
	return { body, tags: [...new Set(tags)] };
}

/** As it is put into the field to be edited; `splitTags` gives the two again. Tags that are no such word are left out. */
export function joinTags({ body, tags }: BodyAndTags): string {
	const words = tags.filter(isWritable).map((tag) => `#${tag}`);
	return [body, words.join(' ')].filter(Boolean).join('\n\n');
}

/** The tags of a note whose field was edited: what the field has, and of those before what it could not have. */
export function editedTags(before: readonly string[], typed: readonly string[]): string[] {
	return [...new Set([...before.filter((tag) => !isWritable(tag) || typed.includes(tag)), ...typed])];
}

/** Whether a tag can be typed as a `#word`; those of other programs may have spaces. */
export function isWritable(tag: string): boolean {
	return isTagWord(`#${tag}`);
}

/** What of it stands within reach: no pattern runs over a text of megabytes. */
function lastWord(text: string): string {
	return /\S*$/.exec(text.slice(-LONGEST_TAG - 2))![0];
}

function isTagWord(word: string): boolean {
	return word.length <= LONGEST_TAG && TAG.test(word);
}
