/*
 * The HTML parser's tree is walked by recursion, which elements nested some thousands deep overflow; and each formatting element
 * that is left open is opened anew in every block after it, so that a thousand of them take half a minute.
 */

/** A page with all its scripts. */
const LARGEST = 8_000_000;
/** Browsers flatten what is nested deeper than 512. */
const DEEPEST = 256;
/** Formatting elements that are open at once. */
const FORMATTING_OPEN = 40;

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
/** Of these a new one ends the one before it, so that many of them stand beside, not inside each other. */
const ENDED_BY_NEXT = new Set(
	'p li dd dt option optgroup tr td th tbody thead tfoot colgroup caption rb rt rp rtc'.split(' '),
);
const RAW = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes|noscript)$/;
const TAG = /<(\/?)([a-z][^\s/>]{0,60})/gi;

/** Why a text is too much for the HTML parser, for a person; undefined where it is not. Takes linear time. */
export function findHtmlExcess(text: string): string | undefined {
	if (text.length > LARGEST) return 'it is larger than eight megabytes';
	const open: string[] = [];
	const counts = new Map<string, number>();
	let formatting = 0;
	TAG.lastIndex = 0;
	for (let match; (match = TAG.exec(text));) {
		const name = match[2]!.toLowerCase();
		const isEnd = match[1] === '/';
		if (VOID.has(name)) continue;
		if (FORMATTING.has(name)) {
			formatting = Math.max(0, formatting + (isEnd ? -1 : 1));
			if (formatting > FORMATTING_OPEN) return 'too many formatting elements are left open';
			continue;
		}
		if (RAW.test(name) && !isEnd) {
			const end = text.indexOf(`</${match[2]}`, TAG.lastIndex);
			if (end > 0) TAG.lastIndex = end;
		}
		const count = counts.get(name) ?? 0;
		if (!isEnd) {
			if (ENDED_BY_NEXT.has(name) && open[open.length - 1] === name) continue;
			open.push(name);
			counts.set(name, count + 1);
			if (open.length > DEEPEST) return 'too many elements stand inside each other';
		} else if (count > 0) {
			for (let ended; ended !== name;) {
				ended = open.pop()!;
				counts.set(ended, counts.get(ended)! - 1);
			}
		}
	}
	return undefined;
}
