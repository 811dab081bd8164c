/**
 * Other people's words, to be shown as they are and to do nothing: without control characters, and without those that turn the
 * reading direction of what stands around them. An article can make "87" look like "78" with these.
 */
export function plainText(text: string): string {
	return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}

/** `{0}`, `{1}`, … of a template replaced. */
export function fill(template: string, ...values: readonly (string | number)[]): string {
	return template.replace(/\{(\d+)\}/g, (whole, index: string) => String(values[Number(index)] ?? whole));
}

/** `marks`: those of the editor's language, around `{0}`. */
export function inQuotationMarks(words: string, marks: string): string {
	return fill(marks, plainText(words));
}
