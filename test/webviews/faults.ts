import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong with a page, in words. `unasked`: rules that are left out. */
export async function faults(page: Page, unasked: readonly string[] = []): Promise<string[]> {
	// Past the page's policy, as a debugger's.
	await page.evaluate(axe.source);
	const { violations } = await page.evaluate(
		(rules) =>
			(window as unknown as { axe: typeof axe }).axe.run(document, {
				resultTypes: ['violations'],
				rules: Object.fromEntries(rules.map((id) => [id, { enabled: false }])),
			}),
		unasked,
	);
	return violations.map(({ id, help, nodes }) => {
		const where = nodes.slice(0, 3).map(({ html }) => html.slice(0, 120));
		return `${id}: ${help}: ${where.join(' | ')}`;
	});
}
