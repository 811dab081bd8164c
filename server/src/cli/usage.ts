export const USAGE = `corroborate: what several news articles about one event agree on

Usage:
  corroborate report FOLDER [--format text|json|markdown|html|csv] [--output FILE] [--only-here]
      what several sources say, where they differ, what only one says, and whom they name
  corroborate check DRAFT --sources FOLDER [--format text|json] [--output FILE]
      each sentence of a draft: supported, contradicted, of a single source or unsupported, and by whom
  corroborate compare "SENTENCE" "SENTENCE"
      whether two sentences state the same, and why
  corroborate compare --tsv FILE
      the same for each line of a file: two sentences with a tab between them; writes score and relation
  corroborate annotations export FOLDER [--format w3c|hypothesis|markdown|csv|criticmarkup] [--article PATH]
  corroborate annotations import FOLDER FILE [--format w3c|hypothesis]
      the notes of a folder for other programs, and theirs for it
  corroborate annotations merge A B [--base FILE]
      two files of notes (or folders) as one; with the file that both came from, as a merge driver needs it
  corroborate annotations compare A B [--format text|json]
      who marked what
  corroborate lsp
      the language server, on standard input and output

Options:
  --format FORMAT     text (default), json; of a report also markdown, html (one page, nothing beside it) or csv
  --sources FOLDER    the articles that a draft is held against
  --output FILE       write there and not to standard output
  --only-here         as text, too, list what only one source says, and not only how much
  --words-only        compare by words alone, without the encoder: quicker, and misses free paraphrase
  --minimum-score N   what a match must reach, from 0 to 1: 0.5 for a report, 0.7 for a check where nothing is said
  --help, --version

Articles are the .txt, .md and .html files below FOLDER. Nothing is sent anywhere.
Exit status: 0 done, 1 a source contradicts the draft, 2 wrong use or unreadable input.
`;

/** The command line was not understood, or what it names cannot be read: one line for a person, with the mend. */
export class UsageError extends Error {}
