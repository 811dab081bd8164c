// To be loaded before the server: a file that holds the word POISON ends the process when its lines are read.
const { trim } = String.prototype;
String.prototype.trim = function () {
	if (this.includes('POISON')) process.kill(process.pid, 'SIGKILL');
	return trim.call(this);
};
