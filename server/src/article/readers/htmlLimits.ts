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
/** Which open elements a start tag ends, so that many of them stand beside, not inside each other. */
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	[
		['p', 'p'],
		['li', 'p li'],
		['dd dt', 'p dd dt'],
		['option', 'option'],
		['optgroup', 'option'],
		['td th', 'p td th'],
		['tr', 'p td th tr caption colgroup'],
		['tbody thead tfoot', 'p td th tr caption colgroup tbody thead tfoot'],
		['rb rt rp rtc', 'rb rt rp rtc'],
	].flatMap(([starts, ended]) => starts!.split(' ').map((start) => [start, new Set(ended!.split(' '))] as const)),
);
const RAW = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes|noscript)$/;
const TAG = /<(\/?)([a-z][^\s/>]{0,60})/gi;

/** Why a text is too much for the HTML parser, for a person; undefined where it is not. Takes linear time. */
export function findHtmlExcess(text: string): string | undefined {
	if (text.length > LARGEST) return 'it is larger than eight megabytes';
	const open: string[] = [];
	const counts = new Map<string, number>();
	let formatting = 0;
	const pop = (): string => {
		const ended = open.pop()!;
		counts.set(ended, counts.get(ended)! - 1);
		return ended;
	};
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
		if (!isEnd) {
			const ends = ENDS.get(name);
			while (ends?.has(open[open.length - 1] ?? '')) pop();
			open.push(name);
			counts.set(name, (counts.get(name) ?? 0) + 1);
			if (open.length > DEEPEST) return 'too many elements stand inside each other';
		} else if (counts.get(name)) {
			while (pop() !== name);
		}
	}
	return undefined;
}
