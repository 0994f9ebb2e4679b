// The result of a transliteration.

/**
 * The rule behind a spelling: the kana rule; the kana rule with a suffix in Korean; a correction of another spelling;
 * Japanese custom for Korean names; the table of 「공공 용어의 외국어 번역 및 표기 지침」; the same with the Hanja in
 * front; the Korean reading of a Korean person's kanji; the tables of places and public buildings; the kind of an
 * institution translated and its name spelt; none, because the name is in the language already.
 */
export type NameRule =
  | 'kana'
  | 'kana+suffix'
  | 'official-spelling'
  | 'katakana-custom'
  | 'katakana-official'
  | 'hanja+katakana'
  | 'hanja-reading'
  | 'place-table'
  | 'place-suffix'
  | 'institution'
  | 'unchanged';

/** A name in the other language: a suggestion, never an approved term. */
export type NameSuggestion = { readonly text: string; readonly how: 'name'; readonly rule: NameRule };

/**
 * Returns the readings (kana) of a Japanese name, best first. They come from a dictionary, so the caller provides the
 * function.
 */
export type ReadingsOf = (surface: string) => readonly string[];

/** Makes one suggestion. */
export const suggest = (text: string, rule: NameRule): NameSuggestion => ({ text, how: 'name', rule });

/** Removes repeated texts and keeps the order. */
export const withoutRepeats = (suggestions: readonly NameSuggestion[]): readonly NameSuggestion[] => {
  const seen = new Set<string>();
  return suggestions.filter(({ text }) => !seen.has(text) && seen.add(text));
};
