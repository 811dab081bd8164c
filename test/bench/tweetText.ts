/** What a tweet says: without links, pictures, names of accounts and its signature; "#AustralianFires" is read as two words. */
export function tweetText(tweet: string): string {
	return tweet
		.replace(/&amp;/g, '&')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/\s[—–-]+\s[^—]*\(@\w+\)[^—]*$/u, '')
		.replace(/(?:https?:\/\/|pic\.twitter\.com\/)\S+/g, '')
		.replace(/#(\w+)/g, (_, tag: string) => splitHashtag(tag))
		.replace(/@\w+/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

function splitHashtag(tag: string): string {
	return tag
		.replace(/_/g, ' ')
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
		.replace(/(\p{L})(\d)/gu, '$1 $2');
}
