export const USAGE = `corroborate: what several news articles about one event agree on

Usage:
  corroborate report FOLDER [--format text|json] [--output FILE] [--only-here]
      what several sources say, what only one says, and whom they name
  corroborate compare "SENTENCE" "SENTENCE"
      whether two sentences state the same, and why
  corroborate compare --tsv FILE
      the same for each line of a file: two sentences with a tab between them; writes score and relation
  corroborate lsp
      the language server, on standard input and output

Options:
  --format FORMAT     text (default) or json
  --output FILE       write there and not to standard output
  --only-here         list what only one source says, and not only how much
  --words-only        compare by words alone, without the encoder: quicker, and misses free paraphrase
  --minimum-score N   what a match must reach, from 0 to 1
  --help, --version

Articles are the .txt, .md and .html files below FOLDER. Nothing is sent anywhere.
Exit status: 0 done, 2 wrong use or unreadable input.
`;

/** The command line was not understood, or what it names cannot be read: one line for a person, with the mend. */
export class UsageError extends Error {}
