/** Stands for `vscode` where the pages are tested: their texts are asked for in English. */
export const l10n = { t: (message: string): string => message };
