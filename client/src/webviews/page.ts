import { randomBytes } from 'node:crypto';

export interface PageParts {
	/** Where the page's own files come from, for its policy. */
	readonly cspSource: string;
	readonly script: string;
	readonly styles: readonly string[];
	/** BCP 47, of the texts on it. */
	readonly language: string;
	readonly title: string;
	/** Not to be guessed, and used once. */
	readonly nonce?: string;
}

/**
 * The whole page. It is empty: everything on it is drawn by its one script, as text and never as HTML. Nothing comes from the
 * network, no script or style stands in the page, and what an article's text might smuggle in would not run.
 */
export function renderPage({ cspSource, script, styles, language, title, nonce = newNonce() }: PageParts): string {
	const policy = [
		`default-src 'none'`,
		`script-src 'nonce-${nonce}'`,
		`style-src ${cspSource}`,
		`base-uri 'none'`,
		`form-action 'none'`,
	];
	return `<!doctype html>
<html lang="${attribute(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy.join('; '))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${attribute(title)}</title>
${styles.map((href) => `<link rel="stylesheet" href="${attribute(href)}">`).join('\n')}
</head>
<body>
<script type="module" nonce="${nonce}" src="${attribute(script)}"></script>
</body>
</html>
`;
}

function newNonce(): string {
	return randomBytes(18).toString('base64url');
}

function attribute(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
