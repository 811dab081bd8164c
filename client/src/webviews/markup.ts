import { escapeUTF8 } from 'entities';
import { plainText } from './shared/plainText.ts';

/** Somebody else's words inside HTML or SVG, between tags or in an attribute in double quotes. */
export function text(foreign: string): string {
	return escapeUTF8(plainText(foreign));
}

/** An element of HTML or SVG; `content` is markup already. */
export function tag(name: string, attributes: Readonly<Record<string, string | number>>, content: string): string {
	const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${text(String(value))}"`);
	return `<${name}${given.join('')}>${content}</${name}>`;
}
