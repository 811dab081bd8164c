import { SIGNS } from '../../src/webviews/shared/matrixCell.ts';
import type { PairState } from '../../src/webviews/shared/readerClaims.ts';
import { element, setAttributes } from '../dom.ts';
import type { PairPlace } from './linkedScroll.ts';

export interface Connection extends PairPlace {
	readonly state: PairState;
	readonly selected: boolean;
}

/** Between the edge of a column and the bar along a claim, in pixels. */
const INSET = 3;
const SVG = 'http://www.w3.org/2000/svg';

/** The lines between the columns, from claim to claim. For the eye alone: the claims themselves say what they are joined with. */
export class Connectors {
	readonly element = element('div', { class: 'gutter', 'aria-hidden': 'true' });
	private readonly picture = document.createElementNS(SVG, 'svg');

	constructor() {
		this.element.append(this.picture);
	}

	draw(connections: readonly Connection[]): void {
		const { top, width, height } = this.element.getBoundingClientRect();
		setAttributes(this.picture, { width, height, viewBox: `0 0 ${width} ${height}` });
		// The selected one lies on top of the others.
		const ordered = [...connections].sort((a, b) => Number(a.selected) - Number(b.selected));
		this.picture.replaceChildren(...ordered.map((one) => drawConnection(one, top, width)));
	}
}

function drawConnection({ left, right, state, selected }: Connection, top: number, width: number): SVGElement {
	const [from, to] = [middle(left) - top, middle(right) - top];
	const [start, end] = [INSET, width - INSET];
	const bend = (end - start) / 2;
	const curve = `M ${start} ${from} C ${start + bend} ${from}, ${end - bend} ${to}, ${end} ${to}`;
	const bars = `M ${start} ${left.top - top} V ${left.bottom - top} M ${end} ${right.top - top} V ${right.bottom - top}`;
	const group = svg('g', { class: selected ? `${state} selected` : state });
	group.append(svg('path', { class: 'bar', d: bars }), svg('path', { class: 'curve', d: curve }));
	if (state === 'differs' || state === 'mayDiffer') {
		const [x, y] = [width / 2, (from + to) / 2];
		const sign = svg('text', { x, y, dy: '0.36em', 'text-anchor': 'middle' });
		sign.textContent = SIGNS[state];
		group.append(svg('rect', { x: x - 9, y: y - 9, width: 18, height: 18, rx: 9 }), sign);
	}
	return group;
}

function middle({ top, bottom }: PairPlace['left']): number {
	return (top + bottom) / 2;
}

function svg(name: 'g' | 'path' | 'rect' | 'text', attributes: Readonly<Record<string, string | number>>): SVGElement {
	const made = document.createElementNS(SVG, name);
	setAttributes(made, attributes);
	return made;
}
