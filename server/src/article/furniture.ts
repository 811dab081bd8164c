import {
	ADDRESSES,
	CONTROL_WORDS,
	CREDIT_LABELS,
	LINK_LABELS,
	LINKING_WORDS,
	NOTICE_LABELS,
	OPEN_LINK_LABELS,
	PICTURE_AGENCIES,
} from './lexicons/furniturePhrases.ts';
import { countWords, endsSentence, isTitleCase } from './lineShape.ts';

/** What a line is by its words alone: a caption, furniture, the label above a list of links, or nothing of this. */
export type LineRole = 'furniture' | 'linkLabel' | 'caption' | undefined;

const NOTHING_TO_READ = /^[^\p{L}\p{N}]*$/u;
const COPYRIGHT =
	/^(?:©|\(c\)\s*(?:19|20)\d\d|copyright\s*(?:©|\(c\)|(?:19|20)\d\d))|©\s*(?:19|20)\d\d|\ball rights reserved\b/i;
const READING_TIME =
	/^(?:(?:estimated )?(?:reading|read) time:?\s*)?(?:about\s*)?\d{1,3}[\s-]*min(?:ute)?s?(?:['’])?\s*(?:read|of reading|to read)?$/i;
const COUNT = /^[\d.,]+\s*(?:[km]\s*)?(?:comments?|shares?|views?|likes?|replies|followers|reads)$/i;
const CREDIT_FIRST = new RegExp(`^[(\\[]?(?:${CREDIT_LABELS})\\s*(?:[:©|/]|\\bby\\b|\\bcourtesy\\b)`, 'i');
const AGO =
	/^(?:(?:published|updated|posted|last updated):?\s*)?\d{1,3}\s*(?:m|h|d|mins?|minutes?|hrs?|hours?|days?|weeks?|months?)\s+ago$/;
const ADDRESS = /^https?:\/\/\S+$/;
const REPORTING_FROM = /^reporting (?:from|in) \S+(?: \S+){0,3}$/;
/** "Getty Images Waves at the pier" */
const AGENCY_FIRST = new RegExp(`^(?:${PICTURE_AGENCIES})\\s+\\p{Lu}[^.!?]*$`, 'u');
/** "… | Photo: Ada Lind" */
const CREDIT_LAST = new RegExp(`[.!?|(\\[—–-]\\s*(?:${CREDIT_LABELS})\\s*(?::|\\bby\\b)[^.!?]{2,60}$`, 'i');
/** "Ada Lind/Reuters", "via Getty Images", "AP Photo/Ada Lind". "(EPA)" alone may be any abbreviation. */
const AGENCY_LAST = new RegExp(
	`(?:(?:/|\\bvia )(?:${PICTURE_AGENCIES})|\\bAP Photo/[^.]{2,40}|\\bREUTERS/[^.]{2,40})[)\\]]?\\.?$`,
);
/** "Photos Photos Podcasts Podcasts": saved menus give each entry twice, its picture's label and its text. */
const DOUBLED_LABELS = /(?<![\p{L}\p{N}])(\p{Lu}\p{L}{1,30}) \1 (\p{Lu}\p{L}{1,30}) \2(?![\p{L}\p{N}])/u;
/** In units: no line that these rules are about is longer. */
const LONGEST = 600;
/** A caption is a line or two. */
const CAPTION_WORDS = 60;
/** Lines of a page's controls are short; a sentence made of such words alone is not to be had at greater length. */
const CONTROL_LINE_WORDS = 14;
/** A label with the title that it announces. */
const LINK_LINE_WORDS = 40;

const addresses = ADDRESSES.map(([begin, withOneOf]) => ({
	begin,
	words: withOneOf ? new Set(withOneOf.split(' ')) : undefined,
}));

/** Judges a line by general rules on its words. Prose must pass: where a rule could meet it, the rule asks for more. */
export function readLineRole(text: string): LineRole {
	if (NOTHING_TO_READ.test(text)) return 'furniture';
	if (text.length > LONGEST) return undefined;
	const words = countWords(text);
	const line = foldLine(text);
	if (LINK_LABELS.has(line.replace(/[:>»…. -]+$/, ''))) return 'linkLabel';
	if (words <= LINK_LINE_WORDS && announcesLink(line)) return 'furniture';
	if (words <= CONTROL_LINE_WORDS && isControls(line)) return 'furniture';
	if (words <= CONTROL_LINE_WORDS && DOUBLED_LABELS.test(text) && !endsSentence(text)) return 'furniture';
	if (words <= CAPTION_WORDS && isCaption(text)) return 'caption';
	if ([READING_TIME, COUNT, AGO, ADDRESS, REPORTING_FROM].some((rule) => rule.test(line))) return 'furniture';
	if (NOTICE_LABELS.has(line)) return 'furniture';
	if (words <= CAPTION_WORDS && (COPYRIGHT.test(text) || isOwner(text))) return 'furniture';
	if (words <= CAPTION_WORDS && isNotice(line)) return 'furniture';
	if (words <= CAPTION_WORDS && addressesReader(line)) return 'furniture';
	return undefined;
}

/** "Also Read: …", "Related | …", "More from Politics: …". */
function announcesLink(line: string): boolean {
	const mark = /\s*(?:[:|»>]|\s[-–—]\s)/.exec(line.slice(0, 60));
	if (!mark) return false;
	const label = line.slice(0, mark.index);
	// "More – and worse – is to come": after a single word, a dash says nothing.
	if (LINK_LABELS.has(label)) return label.includes(' ') || !/\s[-–—]\s/.test(mark[0]);
	return mark[0].includes(':') && couldBeLink(line) && OPEN_LINK_LABELS.some((open) => label.startsWith(`${open} `));
}

function isCaption(text: string): boolean {
	const end = text.slice(-160);
	return CREDIT_FIRST.test(text) || CREDIT_LAST.test(end) || AGENCY_LAST.test(end) || AGENCY_FIRST.test(text);
}

/** "Copyright Harbour Post"; not "Copyright law is to change." */
function isOwner(text: string): boolean {
	return /^copyright\s/i.test(text) && isTitleCase(text) && !endsSentence(text);
}

function isControls(line: string): boolean {
	let controls = 0;
	for (const [word] of line.matchAll(/[^\s|·•/,:()[\]>»«"“”!?.]+/g)) {
		if (CONTROL_WORDS.has(word)) controls++;
		else if (!LINKING_WORDS.has(word) && !/^[\d.,]+[km]?$/.test(word) && /[\p{L}\p{N}]/u.test(word)) return false;
	}
	return controls > 0 && !/^\d+$/.test(line);
}

function isNotice(line: string): boolean {
	const colon = line.indexOf(':');
	return colon > 0 && colon < 30 && NOTICE_LABELS.has(line.slice(0, colon).trim());
}

function addressesReader(line: string): boolean {
	// Marks of lists and arrows, but no quotation marks: what people say to each other is prose.
	const bare = line.replace(/^[^\p{L}\p{N}"“'‘«]+/u, '');
	return addresses.some(({ begin, words }) => {
		if (!bare.startsWith(begin) || /^[\p{L}\p{N}]/u.test(bare.slice(begin.length))) return false;
		if (!words) return true;
		for (const [word] of bare.slice(begin.length).matchAll(/[\p{L}-]+/gu)) if (words.has(word)) return true;
		return false;
	});
}

function foldLine(text: string): string {
	return text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/'/g, '’');
}

/** Whether a line could be a link's title: short and no sentence. */
export function couldBeLink(text: string): boolean {
	return !endsSentence(text) && countWords(text) <= 20;
}
