import { tag, text } from '../markup.ts';
import { dayOf, SIGNS, signOf, valueOf } from '../shared/matrixCell.ts';
import { statementOf } from '../shared/matrixView.ts';
import type { MatrixWords } from '../shared/matrixWords.ts';
import { plainText } from '../shared/plainText.ts';
import type { ShownMatrix } from './shownMatrix.ts';

/** In pixels of the picture. */
const CLAIM = 420;
const SOURCE = 84;
const HEAD = 170;
const LINE = 16;
const PADDING = 6;
const FONT = 13;
/** How wide a letter is on the average, as a part of the font's size: a picture cannot measure its words before it is drawn. */
const LETTER = 0.54;

/** A picture that needs nothing beside it: words stand in it as text, on white ground, in black. */
export function renderMatrixSvg({ story, claims }: ShownMatrix, words: MatrixWords): string {
	const { sources } = story;
	const width = CLAIM + sources.length * SOURCE + 2 * PADDING;
	const parts = sources.map((source, i) => {
		const x = CLAIM + i * SOURCE + SOURCE / 2;
		const name = shortened(plainText(source.name), HEAD - 2 * PADDING);
		const turn = `translate(${x} ${HEAD - PADDING}) rotate(-90)`;
		return (
			label(name, { transform: turn, 'font-weight': 600 }) +
			label(dayOf(source) || words.undated, { transform: `${turn} translate(0 ${LINE})`, 'font-size': 11 })
		);
	});
	let y = HEAD;
	for (const claim of claims) {
		const lines = wrapped(plainText(claim.wording), CLAIM - 2 * PADDING);
		const cells = sources.map((_, i) => {
			const statement = statementOf(claim, i);
			return statement && { sign: signOf(statement), lines: wrapped(valueOf(statement, words), SOURCE - PADDING) };
		});
		const most = Math.max(lines.length, ...cells.map((cell) => (cell ? 1 + cell.lines.length : 0)));
		parts.push(`<line x1="0" x2="${width}" y1="${y}" y2="${y}" stroke="#999"/>`);
		lines.forEach((line, i) => parts.push(label(line, { x: PADDING, y: y + (i + 1) * LINE })));
		cells.forEach((cell, i) => {
			if (!cell) return;
			const x = CLAIM + i * SOURCE + SOURCE / 2;
			const at = { x, 'text-anchor': 'middle' };
			parts.push(label(cell.sign, { ...at, y: y + LINE, 'font-weight': 600 }));
			cell.lines.forEach((line, j) => parts.push(label(line, { ...at, y: y + (j + 2) * LINE, 'font-size': 11 })));
		});
		y += most * LINE + PADDING;
	}
	const meanings = [
		`${SIGNS.states} ${words.legendStates}`,
		`${SIGNS.possibly} ${words.legendPossibly}`,
		`${SIGNS.differs} ${words.legendDiffers}`,
		`${SIGNS.mayDiffer} ${words.legendMayDiffer}`,
		words.legendSilent,
	];
	parts.push(`<line x1="0" x2="${width}" y1="${y}" y2="${y}" stroke="#999"/>`);
	parts.push(label(meanings.join('    '), { x: PADDING, y: y + LINE + PADDING, 'xml:space': 'preserve' }));
	const height = y + 2 * LINE + PADDING;
	return `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="${FONT}">
<title>${text(words.title)}</title>
<rect width="100%" height="100%" fill="#fff"/>
${parts.join('\n')}
</svg>
`;
}

function label(words: string, attributes: Readonly<Record<string, string | number>>): string {
	return tag('text', attributes, text(words));
}

/** On lines of so many pixels, about; a word that is longer than a line is broken. */
function wrapped(words: string, pixels: number): string[] {
	const longest = Math.max(4, Math.floor(pixels / (FONT * LETTER)));
	const lines: string[] = [];
	for (const word of words.split(/\s+/).filter((one) => one)) {
		const letters = [...word];
		for (let from = 0; from < letters.length; from += longest) {
			const piece = letters.slice(from, from + longest).join('');
			const last = lines.at(-1);
			if (last !== undefined && last.length + 1 + piece.length <= longest) lines[lines.length - 1] = `${last} ${piece}`;
			else lines.push(piece);
		}
	}
	return lines;
}

function shortened(words: string, pixels: number): string {
	const letters = [...words];
	const most = Math.floor(pixels / (FONT * LETTER));
	return letters.length <= most ? words : `${letters.slice(0, most - 1).join('')}…`;
}
