import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NoteRecord } from '#server/annotation/note.ts';
import { ANNOTATIONS_FILE, noteFormat } from '#server/lsp/noteFile.ts';
import { readRecordFile } from '#server/lsp/recordFile.ts';

/** What the servers said is saved, and what is under way, so that either may be found. */
export class Acknowledged {
	/** By id: the bodies that may be found; undefined where the note may be gone. */
	readonly #expected = new Map<string, readonly (string | undefined)[]>();
	#count = 0;

	/** How many changes were acknowledged. */
	get count(): number {
		return this.#count;
	}

	get ids(): readonly string[] {
		return [...this.#expected].filter(([, bodies]) => !bodies.includes(undefined)).map(([id]) => id);
	}

	/** Asked for: it may or may not be on the disk from now on. */
	asked(id: string, body: string | undefined): void {
		this.#expected.set(id, [...(this.#expected.get(id) ?? [undefined]), body]);
	}

	acknowledged(id: string, body: string | undefined): void {
		this.#expected.set(id, [body]);
		this.#count++;
	}

	/** What is lost or torn in a folder's file of notes, a line each. */
	check(folder: string): string[] {
		const path = join(folder, ANNOTATIONS_FILE);
		let text: string;
		try {
			text = readFileSync(path, 'utf8');
		} catch {
			return this.#count ? [`${path} is gone`] : [];
		}
		const { records, damaged, foreign } = readRecordFile(text, noteFormat);
		const byId = new Map<string, NoteRecord>(records.map((record) => [record.id, record]));
		const problems = damaged.map(({ line, problem }) => `line ${line} is torn: ${problem}`);
		if (foreign !== undefined) problems.push(foreign);
		if (!text.endsWith('\n')) problems.push('the last line has no end');
		for (const [id, bodies] of this.#expected) {
			const body = byId.get(id)?.body;
			if (!bodies.includes(body)) problems.push(`${id} says ${body ?? 'nothing'}, not ${bodies.join(' or ')}`);
		}
		return problems;
	}
}
