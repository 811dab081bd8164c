/** A file that the bundler puts into the code as bytes. */
declare module '*.bin' {
	const bytes: Uint8Array;
	export default bytes;
}
