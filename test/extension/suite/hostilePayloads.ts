/** Marks of direction, escape codes and the like are not shown as they are; the rest has to be. */
export interface Payload {
	readonly text: string;
	readonly isPlain: boolean;
}

/**
 * What would do something where it is taken for Markdown, HTML, a link or a code of the terminal: fetch a picture from `site`, run the
 * command `run`, or look like something else.
 */
export function hostilePayloads(site: string, run: string): Payload[] {
	const link = `command:${run}`;
	const withArguments = `command:${run}?%5B%22x%22%5D`;
	const plain = [
		// HTML
		`<img src="${site}/1.png">`,
		`<img src=x onerror="fetch('${site}/2')">`,
		`<script src="${site}/3.js"></script>`,
		`<script>fetch('${site}/4')</script>`,
		`<iframe src="${site}/5"></iframe>`,
		`<svg onload="fetch('${site}/6')">`,
		`<link rel="stylesheet" href="${site}/7.css">`,
		`<style>@import url(${site}/8.css);</style>`,
		`<div style="background:url(${site}/9.png)">x</div>`,
		`<video poster="${site}/10.png"></video>`,
		`<object data="${site}/11"></object>`,
		`<embed src="${site}/12">`,
		`<a href="${link}">press</a>`,
		`<a href="javascript:fetch('${site}/13')">press</a>`,
		`<form action="${site}/14"><button>x</button></form>`,
		`<base href="${site}/">`,
		`<meta http-equiv="refresh" content="0;url=${site}/15">`,
		`<details open ontoggle="fetch('${site}/16')">`,
		`<span class="codicon codicon-alert">x</span>`,
		`<b>bold</b>`,
		`</p></div></body>`,
		`&lt;img src=${site}/17.png&gt;`,
		`&#60;img src=${site}/18.png&#62;`,
		`<!-- x --><img src=${site}/19.png>`,
		// Links and pictures of Markdown
		`[press](${link})`,
		`[press](${withArguments})`,
		`[press](<${link}>)`,
		`[press](${link} "title")`,
		`<${link}>`,
		`[press][1] [1]: ${link}`,
		`![x](${site}/20.png)`,
		`![x](<${site}/21.png>)`,
		`![x](${site}/22.png|width=500)`,
		`[![x](${site}/23.png)](${link})`,
		`![x][2] [2]: ${site}/24.png`,
		`\\![x](${site}/25.png)`,
		`\\\\![x](${site}/26.png)`,
		`!\\[x](${site}/27.png)`,
		`[x](javascript:alert(1))`,
		`[x](JaVaScRiPt:alert(1))`,
		`[x](javascript&colon;alert(1))`,
		`[x](vscode://file/etc/passwd)`,
		`[x](vscode-insiders://x.y/z)`,
		`[x](file:///etc/passwd)`,
		`[x](data:text/html;base64,PHNjcmlwdD4=)`,
		`![x](data:image/svg+xml;base64,PHN2Zz4=)`,
		`![x](vscode-resource:/etc/passwd)`,
		`[x](vscode-webview://x/y)`,
		`[x](//127.0.0.1/y)`,
		`[](${link})`,
		// Ways out of what stands around
		`\`code\` ![x](${site}/28.png)`,
		`\`\`\` ![x](${site}/29.png)`,
		`~~~ ![x](${site}/30.png)`,
		`\`\`\`js alert(1) \`\`\``,
		`](${link})`,
		`)](${link})[x`,
		`** ![x](${site}/31.png) **`,
		`| a | b | ![x](${site}/32.png)`,
		`# ![x](${site}/33.png)`,
		`> ![x](${site}/34.png)`,
		`- [ ] ![x](${site}/35.png)`,
		`1. ![x](${site}/36.png)`,
		`*a* _b_ ~~c~~ ==d==`,
		`$(alert) $(sync~spin)`,
		`\${env:HOME} \${command:${run}}`,
		`{{7*7}} \${7*7} #{7*7}`,
		`%s %d %n {0} {1}`,
		`__proto__ constructor`,
		`\\u0041 \\x41 \\n`,
	].map((text) => ({ text, isPlain: true }));
	const strange = [
		'\u202egnp.exe\u202c',
		'\u2066x\u2069 \u200fy',
		'\u200b[press](\u200b' + link + ')',
		'\u001b[31mred\u001b[0m',
		`\u001b]8;;${link}\u0007press\u001b]8;;\u0007`,
		'\u009b31m',
		// No NUL: a file with one is no text, and is left out.
		'\u0001x\u0008\u007f',
		`x\n\n![x](${site}/37.png)`,
		`x\n\n\`\`\`\n![x](${site}/38.png)`,
		`x\n\n<img src="${site}/39.png">`,
		`x\r![x](${site}/40.png)`,
		`x\u2028![x](${site}/41.png)`,
	].map((text) => ({ text, isPlain: false }));
	return [...plain, ...strange];
}
