import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { openConnection } from './lsp/connection.ts';
import { localFiles } from './lsp/files.ts';
import { createServer } from './lsp/server.ts';

const connection = openConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout), {
	exit: (code) => process.exit(code),
	watch(processId, gone) {
		setInterval(() => {
			try {
				process.kill(processId, 0);
			} catch {
				gone();
			}
		}, 3000).unref();
	},
});
createServer(connection, localFiles);
connection.listen();
