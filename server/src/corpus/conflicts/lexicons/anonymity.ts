/** Words for speakers who are not to be named, which no named one is: "sources close to the talks". Own list of news English. */
export const ANONYMOUS: ReadonlySet<string> = new Set(
	`source sources insider insiders informant informants whistleblower whistleblowers witness witnesses eyewitness eyewitnesses survivors
	anonymous anonymity unnamed unidentified rumours rumors familiar`
		.trim()
		.split(/\s+/),
);
