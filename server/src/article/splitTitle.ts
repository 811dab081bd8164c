import { OUTLET_WORDS } from './lexicons/newsroom.ts';

const SEPARATOR = /\s+([|·•»–—-])\s+/g;
const OUTLET_NAME_WORDS = 6;

/**
 * "Truce holds at the pass | Harbour News" is a title and an outlet. A dash may stand in the title itself, a bar does not: after
 * a dash, the last part must be `known` as the outlet or be called as newspapers are.
 */
export function splitTitle(text: string, known?: string): { readonly title: string; readonly outlet?: string } {
	const separator = [...text.slice(0, 500).matchAll(SEPARATOR)].at(-1);
	if (!separator) return { title: text };
	const title = text.slice(0, separator.index);
	const outlet = text.slice(separator.index + separator[0].length);
	const isName = outlet.split(' ').length <= OUTLET_NAME_WORDS && /^\p{Lu}/u.test(outlet);
	const isOutlet = outlet === known || (isName && (/[|·•»]/.test(separator[1]!) || OUTLET_WORDS.test(outlet)));
	return isOutlet && title ? { title, outlet } : { title: text };
}
