import assert from 'node:assert/strict';
import { fixture } from '../support/fixture.ts';
import { startSession, type Session } from '../support/session.ts';

const { files } = fixture(`
=== a.txt
The fire at Fort Maren killed 87 soldiers on Tuesday, the army said.

Gulls stole a sandwich. Bread became cheaper.
=== b.md
---
outlet: Dorvik Post
---
The fire at Fort Maren killed 78 soldiers on Tuesday, the army said.

The harbour museum will close. A choir won a prize.
`);
const [a] = files;
const textDocument = { uri: a!.uri };
const position = { line: 0, character: a!.text.indexOf('killed') };
const range = {
	start: { line: 0, character: a!.text.indexOf('87') },
	end: { line: 0, character: a!.text.indexOf('87') },
};
const capabilities = {
	workspace: { configuration: true },
	textDocument: {
		codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
	},
};

/** Texts of every kind that the server says to a person. */
async function saidIn(session: Session): Promise<object> {
	const hover = await session.request<{ contents: { value: string } }>('textDocument/hover', {
		textDocument,
		position,
	});
	const lenses = await session.request<{ command: { title: string } }[]>('textDocument/codeLens', { textDocument });
	const { items } = await session.request<{ items: { message: string }[] }>('textDocument/diagnostic', {
		textDocument,
	});
	const actions = await session.request<{ title: string }[]>('textDocument/codeAction', {
		textDocument,
		range,
		context: { diagnostics: [] },
	});
	const { message } = await session.refused('workspace/executeCommand', {
		command: 'corroborate.entities.same',
		arguments: [{ names: ['Fort Maren', 'Maren'], uri: 'file:///elsewhere/c.txt' }],
	});
	return {
		hover: hover.contents.value.split('\n'),
		lens: lenses.map(({ command }) => command.title),
		diagnostic: items.map((item) => item.message),
		action: actions.map(({ title }) => title).slice(0, 2),
		refusal: message,
	};
}

const ENGLISH = {
	hover: [
		'In 2 of 2 sources; 1 differs: “87” / “78”',
		'',
		'Dorvik Post differs in a figure: “78” there, “87” here:',
		'',
		'    “The fire at Fort Maren killed 78 soldiers on Tuesday”',
		'',
		'In common: Fort Maren · soldiers · fire · killed · Tuesday',
	],
	lens: ['In 2 of 2 sources · 1 differs'],
	diagnostic: ['Figures differ: “87” here, “78” in Dorvik Post'],
	action: ['Open Beside: Dorvik Post', 'Add a Note Here and in Dorvik Post…'],
	refusal: 'c.txt lies in no workspace folder; open the folder that it is in, since corrections are kept there.',
};
const GERMAN = {
	hover: [
		'In 2 von 2 Quellen; 1 weicht ab: „87“ / „78“',
		'',
		'Dorvik Post weicht in einer Zahl ab: dort „78“, hier „87“:',
		'',
		'    „The fire at Fort Maren killed 78 soldiers on Tuesday“',
		'',
		'Gemeinsam: Fort Maren · soldiers · fire · killed · Tuesday',
	],
	lens: ['In 2 von 2 Quellen · 1 weicht ab'],
	diagnostic: ['Zahlen weichen ab: „87“ hier, „78“ (Dorvik Post)'],
	action: ['Daneben öffnen: Dorvik Post', 'Anmerkung hier und in Dorvik Post hinzufügen…'],
	refusal:
		'c.txt liegt in keinem Ordner des Arbeitsbereichs; den Ordner öffnen, in dem die Datei liegt, denn dort werden Korrekturen gespeichert.',
};

/** What the client calls its language, and what it is then told. */
const table: readonly (readonly [locale: unknown, said: object])[] = [
	['de', GERMAN],
	['de-AT', GERMAN],
	['en', ENGLISH],
	['xx', ENGLISH],
	['../../etc', ENGLISH],
	['', ENGLISH],
	[7, ENGLISH],
	[undefined, ENGLISH],
];

describe('the language of what a person reads', () => {
	for (const [locale, said] of table)
		it(`of a client with ${JSON.stringify(locale) ?? 'none'}: ${said === GERMAN ? 'German' : 'English'}`, async () => {
			const session = startSession({
				files: Object.fromEntries(files.map(({ uri, text }) => [uri, text])),
				answers: { 'workspace/configuration': () => [{ codeLens: { enabled: true } }] },
			});
			await session.initialize({ capabilities, ...(locale !== undefined && { locale: locale as string }) });
			try {
				assert.deepEqual(await saidIn(session), said);
			} finally {
				session.end();
			}
		});
});
