// Instead of a native log writer. VS Code's log files, which its Output panel shows, are written by this module.
import { appendFileSync } from 'node:fs';

const NAMES = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

class Logger {
	#file;
	#level = 2;
	#raw = false;
	constructor(file) {
		this.#file = file;
	}
	#write(level, text) {
		if (level < this.#level) return;
		const time = new Date().toISOString().replace('T', ' ').slice(0, 23);
		try {
			appendFileSync(this.#file, this.#raw ? text : `${time} [${NAMES[level]}] ${text}\n`);
		} catch {
			// At shutdown the folder can be gone.
		}
	}
	trace(text) {
		this.#write(0, text);
	}
	debug(text) {
		this.#write(1, text);
	}
	info(text) {
		this.#write(2, text);
	}
	warn(text) {
		this.#write(3, text);
	}
	error(text) {
		this.#write(4, text);
	}
	critical(text) {
		this.#write(5, text);
	}
	getLevel() {
		return this.#level;
	}
	setLevel(level) {
		this.#level = level;
	}
	clearFormatters() {
		this.#raw = true;
	}
	setPattern() {
		this.#raw = false;
	}
	flush() {}
	drop() {}
}

export const version = 0;
export const setFlushOn = () => {};
export const setLevel = () => {};
export const shutdown = () => {};
export const createRotatingLogger = async (_name, file) => new Logger(file);
export const createAsyncRotatingLogger = createRotatingLogger;
