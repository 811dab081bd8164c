import { plainText } from '../src/webviews/shared/plainText.ts';

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with its attributes (none for `false` and undefined) and what stands in it; a string stands in it as text, never as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Attributes = {},
	...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	setAttributes(made, attributes);
	made.append(...content);
	return made;
}

export function setAttributes(on: Element, attributes: Attributes): void {
	for (const [name, value] of Object.entries(attributes)) {
		if (value === undefined || value === false) on.removeAttribute(name);
		else on.setAttribute(name, value === true ? '' : String(value));
	}
}

/** Somebody else's words: in their own reading direction, whatever that is, and without effect on what stands around them. */
export function foreign<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	text: string,
	attributes: Attributes = {},
): HTMLElementTagNameMap[Name] {
	return element(name, { dir: 'auto', ...attributes }, plainText(text));
}

/** A list to choose from, with its label. */
export function choice(
	label: string,
	options: readonly { readonly value: string; readonly text: string }[],
	value: string,
	chosen: (value: string) => void,
): HTMLLabelElement {
	const select = element('select', {}, ...options.map((one) => element('option', { value: one.value }, one.text)));
	select.value = value;
	select.addEventListener('change', () => chosen(select.value));
	return element('label', { class: 'choice' }, element('span', {}, label), select);
}
