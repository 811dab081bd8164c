// To be loaded before a program: every way out of its process but the streams it was given is noted in the file that NO_WAY_OUT
// names, and refused.
const { appendFileSync } = require('node:fs');

const note = (what) => appendFileSync(process.env.NO_WAY_OUT, `${what}\n`);
const refuse = (module, names) => {
	const loaded = require(`node:${module}`);
	for (const name of names)
		loaded[name] = () => {
			note(`${module}.${name}`);
			throw new Error(`${module}.${name} is not allowed here.`);
		};
};

note('guarded');
const net = require('node:net');
net.Socket.prototype.connect = function () {
	note('net.Socket.connect');
	throw new Error('No socket is opened here.');
};
net.Server.prototype.listen = function () {
	note('net.Server.listen');
	throw new Error('No port is opened here.');
};
refuse('dgram', ['createSocket']);
refuse('dns', ['lookup', 'resolve', 'resolve4', 'resolve6']);
refuse('child_process', ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']);
globalThis.fetch = () => {
	note('fetch');
	throw new Error('Nothing is fetched here.');
};
