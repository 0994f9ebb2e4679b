// The result of a transliteration.

/**
 * Why a name is spelled as it is: by the kana rule, by it with a suffix named in Korean, corrected from another spelling,
 * by Japanese custom for Korean names, by the table of 「공공 용어의 외국어 번역 및 표기 지침」, with the Hanja in front, by the Korean
 * reading of a Korean person's kanji, or from the tables of places and public buildings.
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
  | 'place-suffix';

/** A name in the other language. It is an offer, never an approved term. */
export type NameSuggestion = { readonly text: string; readonly how: 'name'; readonly rule: NameRule };

/** The readings (kana) of a Japanese name, best first; a dictionary's, so the caller brings it. */
export type ReadingsOf = (surface: string) => readonly string[];

/** One suggestion. */
export const suggest = (text: string, rule: NameRule): NameSuggestion => ({ text, how: 'name', rule });

/** Every text once, in order. */
export const withoutRepeats = (suggestions: readonly NameSuggestion[]): readonly NameSuggestion[] => {
  const seen = new Set<string>();
  return suggestions.filter(({ text }) => !seen.has(text) && seen.add(text));
};
