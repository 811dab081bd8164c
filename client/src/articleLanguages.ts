/** The languages an article can have. They stay what they are to the editor: nothing is given a language of our own. */
export const LANGUAGES = ['plaintext', 'markdown', 'html'];
