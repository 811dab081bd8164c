/** One entry of the setting `corroborate.annotations.tags`. */
export interface CodebookTag {
	readonly name: string;
	/** The name of a colour of the theme ("charts.red"). */
	readonly color?: string;
	readonly description?: string;
}

/** What of the setting can be used; a settings file can hold anything. */
export function readCodebook(value: unknown): CodebookTag[] {
	const entries = Array.isArray(value) ? (value as unknown[]) : [];
	const tags = entries.flatMap((entry): CodebookTag[] => {
		const { name, color, description } = (typeof entry === 'string' ? { name: entry } : (entry ?? {})) as Partial<
			Record<keyof CodebookTag, unknown>
		>;
		if (typeof name !== 'string' || !name.replace(/^#/, '').trim()) return [];
		return [
			{
				name: name.replace(/^#/, '').trim(),
				...(typeof color === 'string' && /^[\w.-]+$/.test(color) && { color }),
				...(typeof description === 'string' && description && { description }),
			},
		];
	});
	return tags.filter(({ name }, i) => tags.findIndex((tag) => tag.name === name) === i);
}

/** The codebook's tags, then those that are used without standing in it, most used first. */
export function knownTags(codebook: readonly CodebookTag[], used: readonly (readonly string[])[]): CodebookTag[] {
	const counts = new Map<string, number>();
	for (const tag of used.flat()) counts.set(tag, (counts.get(tag) ?? 0) + 1);
	const others = [...counts].filter(([name]) => !codebook.some((tag) => tag.name === name));
	others.sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
	return [...codebook, ...others.map(([name]) => ({ name }))];
}
