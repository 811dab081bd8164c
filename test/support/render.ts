import type { Span } from '#server/text/span.ts';

/** A text with its spans underlined and labelled, line by line, so that a reader can judge them: `^^^^ person`. */
export function drawSpans(text: string, spans: readonly { readonly span: Span; readonly label: string }[]): string {
	const drawn: string[] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		const end = start + line.length;
		drawn.push(line);
		for (const { span, label } of spans) {
			const from = Math.max(span.start, start);
			const to = Math.min(span.end, end);
			if (from < to) drawn.push(`${' '.repeat(from - start)}${'^'.repeat(to - from)} ${label}`);
		}
		start = end + 1;
	}
	return drawn.join('\n').trimEnd();
}
