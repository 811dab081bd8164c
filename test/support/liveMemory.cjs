// Loaded before a server that is started with --expose-gc: at each SIGUSR2 it says what is alive, in the file that LIVE_MEMORY names.
const { readdirSync, renameSync, writeFileSync } = require('node:fs');

process.on('SIGUSR2', () => {
	global.gc();
	const { heapUsed, external } = process.memoryUsage();
	const handles = process.getActiveResourcesInfo().filter((name) => !/Immediate|Timeout/.test(name)).length;
	const said = { live: (heapUsed + external) / 2 ** 20, handles, files: readdirSync('/proc/self/fd').length };
	// Whoever waits for the file finds all of it.
	writeFileSync(`${process.env.LIVE_MEMORY}.tmp`, JSON.stringify(said));
	renameSync(`${process.env.LIVE_MEMORY}.tmp`, process.env.LIVE_MEMORY);
});
