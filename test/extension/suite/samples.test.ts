import assert from 'node:assert/strict';
import { extensions, Uri, workspace } from 'vscode';
import { provideSamples } from '../../../client/src/commands/openSamples.ts';
import { pathOf } from './workbench.ts';

describe('the sample articles', () => {
	const { extensionUri } = extensions.getExtension('corroborate.corroborate')!;
	const from = Uri.joinPath(extensionUri, 'dist', 'samples', 'ferry-grounding');
	const to = Uri.file(pathOf('.samples'));

	after(() => workspace.fs.delete(to, { recursive: true }));

	it('are copied where they can be annotated, and what was changed there stays', async () => {
		await provideSamples(from, to);
		const names = (await workspace.fs.readDirectory(to)).map(([name]) => name);
		assert.ok(names.length >= 5, names.join());
		const changed = Uri.joinPath(to, names[0]!);
		await workspace.fs.writeFile(changed, Buffer.from('mine'));
		await provideSamples(from, to);
		assert.equal(Buffer.from(await workspace.fs.readFile(changed)).toString(), 'mine');
	});
});
