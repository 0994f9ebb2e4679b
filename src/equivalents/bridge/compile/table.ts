// The tables under data/bridge: pairs of words in sections, edited by hand.

/** One pair of a table, with its section. A `_` in the file is a space. */
export type TablePair = { readonly section: string; readonly ko: string; readonly ja: string };

/**
 * Parses a table: `[section]` lines, `#` comments, and `한국어=日本語` pairs separated by spaces.
 * @throws SyntaxError for a word that is not a pair
 */
export const readTable = (text: string): TablePair[] => {
  const pairs: TablePair[] = [];
  let section = '';
  for (const line of text.split(/\r?\n/u)) {
    const heading = /^\[(.+)\]$/u.exec(line.trim());
    if (heading !== null) section = heading[1] ?? '';
    else if (!line.startsWith('#')) {
      for (const word of line.split(/\s+/u).filter((part) => part !== '')) {
        const [ko, ja, more] = word.split('=');
        if (!ko || !ja || more !== undefined) throw new SyntaxError(`not a pair: ${word}`);
        pairs.push({ section, ko: ko.replaceAll('_', ' '), ja: ja.replaceAll('_', ' ') });
      }
    }
  }
  return pairs;
};

/** A row of the table of loanwords: カーボンニュートラル is 탄소중립 by `translation`. */
export type Loanword = {
  readonly ko: string;
  readonly ja: string;
  readonly kind: 'loan' | 'translation';
};

/** The tables for the compilation of the bridge. */
export type BridgeTables = {
  /** Frequent words of administration with the same characters in both languages. */
  readonly parts: readonly TablePair[];
  /** Affixes, by the words that they attach to. */
  readonly affixes: readonly TablePair[];
  readonly loans: readonly TablePair[];
  /** Loanwords of both languages, and the Korean words for loanwords that only Japanese has. */
  readonly loanwords: readonly Loanword[];
  /** Different words for the same thing, and words of grammar. */
  readonly words: readonly TablePair[];
  readonly places: readonly TablePair[];
  /** Korean readings of words and characters that no rule gives. */
  readonly readings: readonly TablePair[];
  /** Characters that Japanese replaced after 1946 and Korean kept: 劃 → 画. */
  readonly rewritten: readonly TablePair[];
};
