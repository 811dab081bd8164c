import { serve, transportFrom } from './lsp/transport.ts';

const transport = transportFrom(process.argv.slice(2));
if (transport) serve(transport);
else {
	process.stderr.write(
		'This is the language server of Corroborate, to be started by an editor. ' +
			'Start it with --stdio, --node-ipc, --socket=PORT or --pipe=NAME.\n',
	);
	process.exitCode = 2;
}
